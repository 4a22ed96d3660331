import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createNumbering } from './numbering.ts'

const now = Date.parse('2026-11-23T12:00:00Z')
const at = (secondsAgo: number) => now - secondsAgo * 1000

test('in whatever order the numbers come, exactly the missing ones are named', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200), { minLength: 1 }), numbers => {
      const numbering = createNumbering()
      for (const n of numbers) expect(numbering.add('a', n, at(100))).toBe(true)
      const missing = numbering
        .gaps(now)
        .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
      const expected = Array.from({ length: Math.max(...numbers) }, (_, n) => n).filter(n => !numbers.includes(n))
      expect(missing).toEqual(expected)
    }),
  )
})

test('a number given twice is noticed, by writer', () => {
  const numbering = createNumbering()
  expect(numbering.add('a', 0, now)).toBe(true)
  expect(numbering.add('b', 0, now)).toBe(true)
  expect(numbering.add('a', 0, now)).toBe(false)
})

test.each([
  ['a living writer, 61 s ago', 61, 5, false, true],
  ['a living writer, 60 s ago', 60, 5, false, false],
  ['a dead writer, in its last minute', 3_660, 3_600, true, false],
  ['a dead writer, before its last minute', 3_661, 3_600, true, true],
])('a gap of %s', (_, successor, last, lost, old) => {
  const numbering = createNumbering()
  numbering.add('a', 1, at(successor))
  numbering.add('a', 2, at(last))
  if (lost) numbering.lost('a')
  expect(numbering.gaps(now)).toEqual([{ boot: 'a', from: 0, to: 0, old }])
})
