import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChatEvent } from '../gateway/provider.ts'
import type { Mapping } from '../pseudonymisation/pseudonymisation.ts'
import { type RestoredEvent, restoring } from './restoring.ts'

/** Names of invented people. The second needs escapes in JSON, the tenth differs from the first by one digit only. */
const mapping: Mapping = {
  version: 1,
  entries: [
    { placeholder: '[PERSON_1]', type: 'PERSON', number: 1, canonical: 'Dragana Stanković', forms: {} },
    { placeholder: '[PERSON_2]', type: 'PERSON', number: 2, canonical: 'Kai "der\\die" O’Brunn', forms: {} },
    { placeholder: '[PERSON_10]', type: 'PERSON', number: 10, canonical: 'Emil Haberkorn', forms: {} },
    { placeholder: '[IBAN_1]', type: 'IBAN', number: 1, canonical: 'DE02 1203 0000 0000 2020 51', forms: {} },
  ],
}

async function* stream(events: readonly ChatEvent[], failure?: Error): AsyncGenerator<ChatEvent> {
  yield* events
  if (failure) throw failure
}

/** All that came out, and what was thrown at the end. */
async function collect(events: readonly ChatEvent[], failure?: Error) {
  const out: RestoredEvent[] = []
  try {
    for await (const event of restoring(stream(events, failure), mapping)) out.push(event)
  } catch (error) {
    return { out, error }
  }
  return { out, error: undefined }
}

const piecesOf = (out: readonly RestoredEvent[], choice = 0) =>
  out.flatMap(event => (event.type === 'text' && event.choice === choice ? event.pieces : []))
const textOf = (out: readonly RestoredEvent[], choice = 0) =>
  piecesOf(out, choice)
    .map(piece => piece.text)
    .join('')
const maskedOf = (out: readonly RestoredEvent[], choice = 0) =>
  out.map(event => (event.type === 'text' && event.choice === choice ? event.masked : '')).join('')
const argumentsOf = (out: readonly RestoredEvent[]) =>
  out.map(event => (event.type === 'tool-call' ? (event.arguments ?? '') : '')).join('')

/** Cuts a text at the given places, whatever they are. */
const cut = (text: string, places: readonly number[]): string[] => {
  const at = [...new Set([0, ...places.map(place => place % (text.length + 1)), text.length])].sort((a, b) => a - b)
  return at.slice(1).map((end, i) => text.slice(at[i], end))
}
const places = fc.array(fc.nat(400), { maxLength: 30 })
const texts = (parts: readonly string[], choice = 0): ChatEvent[] => parts.map(text => ({ type: 'text', choice, text }))
const stop = (choice = 0): ChatEvent => ({ type: 'finish', choice, reason: 'stop' })

const letter =
  'Sehr geehrte Frau [PERSON_1], [PERSON_10] überweist auf [IBAN_1]; [PERSON_3] und [Anlage] sind fremd. [PERS'
const restored =
  'Sehr geehrte Frau Dragana Stanković, Emil Haberkorn überweist auf DE02 1203 0000 0000 2020 51; [PERSON_3] und [Anlage] sind fremd. [PERS'

describe('text', () => {
  test('is restored however the stream is cut, and the model’s own words stay beside it', async () => {
    await fc.assert(
      fc.asyncProperty(places, async at => {
        const { out } = await collect([...texts(cut(letter, at)), stop()])
        expect(textOf(out)).toBe(restored)
        expect(maskedOf(out)).toBe(letter)
        expect(out.at(-1)).toEqual(stop())
      }),
    )
  })

  test('one unit at a time: [PERSON_1] isn’t given away before it is clear that it isn’t [PERSON_10]', async () => {
    const { out } = await collect([...texts([...'[PERSON_10] [PERSON_1]']), stop()])
    expect(piecesOf(out)).toEqual([
      { text: 'Emil Haberkorn', placeholder: '[PERSON_10]' },
      { text: ' ' },
      { text: 'Dragana Stanković', placeholder: '[PERSON_1]' },
    ])
  })

  test('choices that interleave in any way do not mix', async () => {
    const second = '[PERSON_1] [PERSON_2] [PERSON_10]'
    await fc.assert(
      fc.asyncProperty(places, places, fc.infiniteStream(fc.boolean()), async (a, b, turns) => {
        const queues = [texts(cut(letter, a)), texts(cut(second, b), 1)] as const
        const events: ChatEvent[] = []
        for (const turn of turns) {
          const next = (turn ? queues[0] : queues[1]).shift()
          if (next) events.push(next)
          if (queues[0].length + queues[1].length === 0) break
        }
        const { out } = await collect([...events, stop(1), stop(0)])
        expect(textOf(out, 0)).toBe(restored)
        expect(textOf(out, 1)).toBe('Dragana Stanković Kai "der\\die" O’Brunn Emil Haberkorn')
        expect(maskedOf(out, 1)).toBe(second)
      }),
    )
  })

  test('of a stream that breaks off anywhere nothing that arrived is lost, and the failure goes on', async () => {
    const failure = new Error('broken off')
    await fc.assert(
      fc.asyncProperty(places, fc.nat(letter.length), async (at, length) => {
        const arrived = letter.slice(0, length)
        const { out, error } = await collect(texts(cut(arrived, at)), failure)
        expect(error).toBe(failure)
        expect(maskedOf(out)).toBe(arrived)
        // Put back by hand: what is restored, in the order in which it can stand there.
        const whole = [
          ['[PERSON_1]', 'Dragana Stanković'],
          ['[PERSON_10]', 'Emil Haberkorn'],
          ['[IBAN_1]', 'DE02 1203 0000 0000 2020 51'],
        ].reduce((text, [placeholder, original]) => text.replace(placeholder!, original!), arrived)
        expect(textOf(out)).toBe(whole)
      }),
    )
  })

  test('also without a finish and without a failure', async () => {
    const { out } = await collect(texts(['Frau [PERSON_1] und [PERS']))
    expect(textOf(out)).toBe('Frau Dragana Stanković und [PERS')
  })

  test.each([
    ['breaks off', undefined],
    ['is at its limit', 'length'],
    ['is filtered', 'content-filter'],
  ] as const)('where it %s within a placeholder, nobody else’s name is put in', async (_, reason) => {
    const finish: ChatEvent[] = reason ? [{ type: 'finish', choice: 0, reason }] : []
    const { out } = await collect([...texts(['Herr [PERSON_1']), ...finish])
    expect(piecesOf(out).at(-1)).toEqual({ text: '[PERSON_1', placeholder: '[PERSON_1', unknown: true })
    const call: ChatEvent = { type: 'tool-call', choice: 0, index: 0, id: 'c', name: 'n', arguments: '{"a":"[PERSON_1' }
    expect(argumentsOf((await collect([call, ...finish])).out)).toBe(reason ? '{"a":"[PERSON_1' : '')
  })

  test('where the model itself stopped, a forgotten bracket is mended', async () => {
    const { out } = await collect([...texts(['Herr [PERSON_1']), stop()])
    expect(textOf(out)).toBe('Herr Dragana Stanković')
  })

  test('what was held back comes before the choice’s finish', async () => {
    const { out } = await collect([...texts(['[PERSON']), stop()])
    expect(out.map(event => event.type)).toEqual(['text', 'text', 'finish'])
    expect(textOf(out)).toBe('[PERSON')
  })
})

test('an answer asked for as JSON stays JSON whatever the original holds, however it is cut', async () => {
  const answer = '{"an":"[PERSON_2]","zeile":"für \\"[person 10]\\"","pfad":"C:\\\\[PERSON_1]"}'
  await fc.assert(
    fc.asyncProperty(places, async at => {
      const out: RestoredEvent[] = []
      const events = stream([...texts(cut(answer, at)), stop()])
      for await (const event of restoring(events, mapping, { json: true })) out.push(event)
      expect(JSON.parse(textOf(out))).toEqual({
        an: 'Kai "der\\die" O’Brunn',
        zeile: 'für "Emil Haberkorn"',
        pfad: 'C:\\Dragana Stanković',
      })
    }),
  )
})

describe('tool calls', () => {
  const call = '{"an":"[PERSON_2]","betrag":12.5,"zeilen":["[PERSON_1]",null,{"iban":"[IBAN_1]"}]}'
  const parts = (json: readonly string[], index = 0): ChatEvent[] => [
    { type: 'tool-call', choice: 0, index, id: `c${index}`, name: 'notiere' },
    ...json.map((part): ChatEvent => ({ type: 'tool-call', choice: 0, index, arguments: part })),
  ]

  test('arguments stay valid JSON whatever the original holds, however they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(places, async at => {
        const { out } = await collect([...parts(cut(call, at)), stop()])
        expect(out[0]).toEqual({ type: 'tool-call', choice: 0, index: 0, id: 'c0', name: 'notiere' })
        expect(JSON.parse(argumentsOf(out))).toEqual({
          an: 'Kai "der\\die" O’Brunn',
          betrag: 12.5,
          zeilen: ['Dragana Stanković', null, { iban: 'DE02 1203 0000 0000 2020 51' }],
        })
        expect(out.at(-1)?.type).toBe('finish')
      }),
    )
  })

  test('an opening that carries arguments loses none of them', async () => {
    const { out } = await collect([
      { type: 'tool-call', choice: 0, index: 0, id: 'c', name: 'n', arguments: '{"a":' },
      { type: 'tool-call', choice: 0, index: 0, arguments: '"[PERSON_1]"}' },
      stop(),
    ])
    expect(argumentsOf(out)).toBe('{"a":"Dragana Stanković"}')
  })

  test('two calls keep apart', async () => {
    const { out } = await collect([...parts(['{"a":"[PERSON_1]"}']), ...parts(['{"a":"[PERSON_10]"}'], 1), stop()])
    const byIndex = (index: number) => out.filter(event => event.type === 'tool-call' && event.index === index)
    expect(argumentsOf(byIndex(0))).toBe('{"a":"Dragana Stanković"}')
    expect(argumentsOf(byIndex(1))).toBe('{"a":"Emil Haberkorn"}')
  })

  test('broken JSON is a text like any other', async () => {
    const { out } = await collect([...parts(['{"a":"[PERSON_1]"']), stop()])
    expect(argumentsOf(out)).toBe('{"a":"Dragana Stanković"')
  })

  test('half a call never comes out: a program would act on it', async () => {
    const { out } = await collect(parts(['{"a":"[PERS']), new Error('broken off'))
    expect(argumentsOf(out)).toBe('')
  })
})
