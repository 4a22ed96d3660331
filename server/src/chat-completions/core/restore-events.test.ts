import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ChatEvent } from '../../gateway/provider.ts'
import type { Mapping } from '../../pseudonymisation/pseudonymisation.ts'
import { toCompletion } from './response.ts'
import { createEventRestorer } from './restore-events.ts'

const person = (number: number, canonical: string) => ({
  placeholder: `[PERSON_${number}]`,
  type: 'PERSON' as const,
  number,
  canonical,
  forms: {},
})
const mapping: Mapping = {
  version: 1,
  entries: [person(1, 'Jovana Petrović'), person(10, 'Immo "Lü" Lüders'), person(2, 'Zoë\nWied')],
}
const masked = 'An [PERSON_1], [PERSON_10] und [PERSON_2].'
const plain = 'An Jovana Petrović, Immo "Lü" Lüders und Zoë\nWied.'

const restored = (events: ChatEvent[]) => {
  const restorer = createEventRestorer(mapping)
  return toCompletion(
    { id: 'x', created: 0, model: 'm' },
    events.flatMap(event => restorer.push(event)),
  )
}

/** A text cut into pieces at any places. */
const cuts = (text: string) =>
  fc.uniqueArray(fc.integer({ min: 0, max: text.length })).map(at => {
    const sorted = [0, ...at.sort((a, b) => a - b), text.length]
    return sorted.slice(1).map((end, i) => text.slice(sorted[i], end))
  })

test('two choices, cut and mixed in any way, and arguments of a tool that need escapes', () => {
  const json = JSON.stringify({ an: masked, liste: ['[PERSON_10]'] })
  fc.assert(
    fc.property(cuts(masked), cuts(masked), cuts(json), fc.infiniteStream(fc.nat()), (a, b, c, order) => {
      const queues: ChatEvent[][] = [
        a.map(text => ({ type: 'text', choice: 0, text })),
        b.map(text => ({ type: 'text', choice: 1, text })),
        c.map((part, i) => ({
          type: 'tool-call',
          choice: 1,
          index: 0,
          ...(i === 0 && { id: 'c', name: 'f' }),
          arguments: part,
        })),
      ]
      const events: ChatEvent[] = []
      while (queues.some(queue => queue.length > 0)) {
        const open = queues.filter(queue => queue.length > 0)
        events.push(open[order.next().value % open.length]!.shift()!)
      }
      events.push({ type: 'finish', choice: 0, reason: 'stop' }, { type: 'finish', choice: 1, reason: 'tool-calls' })
      const [first, second] = restored(events).choices
      expect(first!.message.content).toBe(plain)
      expect(second!.message.content).toBe(plain)
      const args = JSON.parse(second!.message.tool_calls![0]!.function.arguments)
      expect(args).toEqual({ an: plain, liste: ['Immo "Lü" Lüders'] })
    }),
  )
})

test('arguments that are no JSON are restored as text', () => {
  const events: ChatEvent[] = [
    { type: 'tool-call', choice: 0, index: 0, id: 'c', name: 'f', arguments: 'an [PERSON_1' },
    { type: 'tool-call', choice: 0, index: 0, arguments: '] {' },
    { type: 'finish', choice: 0, reason: 'tool-calls' },
  ]
  expect(restored(events).choices[0]!.message.tool_calls![0]!.function.arguments).toBe('an Jovana Petrović {')
})

test('what was never issued stays as it is', () => {
  const events: ChatEvent[] = [
    { type: 'text', choice: 0, text: '[PERSON_3] [IBAN_1]' },
    { type: 'finish', choice: 0, reason: 'stop' },
  ]
  expect(restored(events).choices[0]!.message.content).toBe('[PERSON_3] [IBAN_1]')
})
