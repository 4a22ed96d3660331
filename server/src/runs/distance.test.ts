import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bucketOf, draftDistance, shownEdits, wordDistance } from './distance.ts'

test.each([
  ['', '', 0],
  ['a b c', 'a b c', 0],
  ['a b c', '', 1],
  ['', 'a', 1],
  // "kitten" → "sitting" takes three (Wagner & Fischer 1974); seven letters are the longer word.
  ['k i t t e n', 's i t t i n g', 3 / 7],
  ['Wir prüfen den Bescheid.', 'Wir prüfen Ihren Bescheid.', 1 / 4],
  ['a b', 'b a', 1],
  ['a b c d', 'b c d', 1 / 4],
  ['a\n\nb', 'a b', 0],
])('%j and %j are %d apart', (before, after, expected) => {
  expect(wordDistance(before, after)).toBeCloseTo(expected, 10)
})

test('lies between 0 and 1, is the same both ways, and 0 only for the same words', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }).map(it => it.join(' '))
  fc.assert(
    fc.property(text, text, (a, b) => {
      const distance = wordDistance(a, b)
      expect(distance).toBeGreaterThanOrEqual(0)
      expect(distance).toBeLessThanOrEqual(1)
      expect(distance).toBe(wordDistance(b, a))
      expect(distance === 0).toBe(a === b)
    }),
  )
})

test('very long texts count as changed as a whole, at once', () => {
  const a = Array.from({ length: 50_000 }, (_, i) => `a${i}`).join(' ')
  expect(wordDistance(a, a.replaceAll('a', 'b'))).toBe(1)
})

test('blocks are nobody’s words', () => {
  const block = { origin: 'block' as const, text: 'Ein langer Hinweis, den niemand ändert.' }
  const draft = (text: string) => [{ origin: 'model' as const, text }, block]
  expect(draftDistance(draft('a b c d'), draft('a b c e'))).toBe(1 / 4)
})

test.each([
  [0, 0],
  [0.001, 1],
  [0.1, 1],
  [0.3, 3],
  [0.3 + Number.EPSILON, 3],
  [0.31, 4],
  [1, 10],
])('%d is in tenth %d', (distance, bucket) => {
  expect(bucketOf(distance)).toBe(bucket)
})

test('counts are shown from five drafts on, coarsely', () => {
  expect(shownEdits([])).toBeNull()
  expect(shownEdits([{ tenth: 0, drafts: 4 }])).toBeNull()
  const five = [
    { tenth: 0, drafts: 1 },
    { tenth: 2, drafts: 2 },
    { tenth: 10, drafts: 2 },
  ]
  expect(shownEdits(five)).toEqual({ drafts: 5, shares: { none: 20, little: 40, much: 0, most: 40 } })
  expect(shownEdits([...five, { tenth: 5, drafts: 4 }])).toMatchObject({ drafts: 5 })
})
