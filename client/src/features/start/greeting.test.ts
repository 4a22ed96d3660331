import { expect, test } from 'vitest'
import { greetingAt } from './greeting.ts'

test.each([
  ['2026-11-23T02:59:00Z', 'evening'], // 3:59 in Berlin
  ['2026-11-23T03:00:00Z', 'morning'],
  ['2026-11-23T09:59:00Z', 'morning'],
  ['2026-11-23T10:00:00Z', 'day'],
  ['2026-11-23T16:59:00Z', 'day'],
  ['2026-11-23T17:00:00Z', 'evening'],
  ['2026-07-01T08:30:00Z', 'morning'], // summer time: 10:30
  ['2026-07-01T09:00:00Z', 'day'],
])('at %s in Germany it is %s', (instant, greeting) => {
  expect(greetingAt(new Date(instant))).toBe(greeting)
})
