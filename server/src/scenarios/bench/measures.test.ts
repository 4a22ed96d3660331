import { expect, test } from 'vitest'
import { falseAlarms, type Judged, measure, share } from './measures.ts'

// Wilson intervals as tables give them: 8 of 10, 0 of 10 (Brown, Cai, DasGupta 2001).
test.each([
  [8, 10, 0.4902, 0.9433],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
])('%i of %i', (part, whole, low, high) => {
  const one = share(part, whole)
  expect(one.low).toBeCloseTo(low, 3)
  expect(one.high).toBeCloseTo(high, 3)
})

const judged = (draft: string, expected: boolean, found: boolean): Judged => ({ draft, check: 'X', expected, found })

test('precision, recall, F1', () => {
  const m = measure([
    judged('a', true, true),
    judged('b', true, false),
    judged('c', false, true),
    judged('d', false, false),
  ])
  expect([m.listed, m.planted, m.precision.value, m.recall.value, m.f1]).toEqual([4, 2, 0.5, 0.5, 0.5])
  expect(measure([judged('a', false, false)]).f1).toBe(1)
})

test('a false alarm counts on drafts without any fault', () => {
  expect(
    falseAlarms([
      judged('a', true, true),
      judged('a', false, true),
      judged('b', false, true),
      judged('c', false, false),
    ]),
  ).toEqual({
    alarms: 1,
    drafts: 2,
    perDraft: 0.5,
  })
})
