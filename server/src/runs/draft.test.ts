import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Segment } from './contract.ts'
import { asSegment, joinSegments } from './draft.ts'

const model = (text: string): Segment => ({ origin: 'model', text })

test('a restored piece is the model’s, with what stood there', () => {
  expect(asSegment({ text: 'Guten Tag' })).toEqual({ origin: 'model', text: 'Guten Tag' })
  expect(asSegment({ text: 'Emil', placeholder: '[PERSON_1]' })).toEqual({
    origin: 'model',
    text: 'Emil',
    placeholder: '[PERSON_1]',
  })
  expect(asSegment({ text: '[PERSON_9]', placeholder: '[PERSON_9]', unknown: true })).toMatchObject({ unknown: true })
})

test('crumbs of plain text become one segment; names, unknown placeholders and other origins stay apart', () => {
  const name: Segment = { origin: 'model', text: 'Emil', placeholder: '[PERSON_1]' }
  const unknown: Segment = { origin: 'model', text: '[PERSON_9]', unknown: true }
  const block: Segment = { origin: 'block', text: 'Rechtsbehelfsbelehrung' }
  expect(
    joinSegments([model('Gu'), model('ten'), name, model(' '), model('Tag'), unknown, model('.'), block, model('!')]),
  ).toEqual([model('Guten'), name, model(' Tag'), unknown, model('.'), block, model('!')])
  expect(joinSegments([name, name])).toEqual([name, name])
  expect(joinSegments([])).toEqual([])
})

const origin = fc.constantFrom('model' as const, 'block' as const, 'person' as const)
const placeholder = fc.constantFrom('[PERSON_1]', '[IBAN_1]')
// Plain ones are the most, so that neighbours meet.
const anySegment: fc.Arbitrary<Segment> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ origin, text: fc.string() }) },
  { weight: 1, arbitrary: fc.record({ origin, text: fc.string(), placeholder }) },
  { weight: 1, arbitrary: fc.record({ origin, text: fc.string(), unknown: fc.constant(true as const) }) },
)

test('joining keeps every character and its origin, changes nothing it was given, and twice is once', () => {
  fc.assert(
    fc.property(fc.array(anySegment), segments => {
      const before = structuredClone(segments)
      const joined = joinSegments(segments)
      const characters = (of: readonly Segment[]) =>
        of.flatMap(it => [...it.text].map(one => [one, it.origin, it.placeholder, it.unknown]))
      expect(characters(joined)).toEqual(characters(segments))
      expect(segments).toEqual(before)
      expect(joinSegments(joined)).toEqual(joined)
    }),
  )
})
