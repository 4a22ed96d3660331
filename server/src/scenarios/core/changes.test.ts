import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesBetween } from './changes.ts'

test('what changed, where, before and after; entries of a list go by their name', () => {
  const before = {
    title: 'A',
    fields: [
      { name: 'x', label: 'X' },
      { name: 'y', label: 'Y' },
    ],
    gone: true,
  }
  const after = {
    title: 'B',
    fields: [
      { name: 'new', label: 'N' },
      { name: 'x', label: 'X' },
      { name: 'y', label: 'Z' },
    ],
  }
  expect(changesBetween(before, after)).toEqual([
    { path: ['title'], before: 'A', after: 'B' },
    { path: ['fields', 'new'], before: null, after: '{\n  "name": "new",\n  "label": "N"\n}' },
    { path: ['fields', 'y', 'label'], before: 'Y', after: 'Z' },
    { path: ['gone'], before: 'true', after: null },
  ])
})

test('another order is a change of its own', () => {
  const [a, b] = [{ id: 'a' }, { id: 'b' }]
  expect(changesBetween([a, b], [b, a])).toEqual([{ path: [], before: 'a\nb', after: 'b\na' }])
})

test('the same JSON has no changes, other JSON has some', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(changesBetween(a, JSON.parse(JSON.stringify(a)))).toEqual([])
      const same = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
      expect(changesBetween(a, b).length > 0).toBe(!same)
    }),
  )
})

/** Keys in order: theirs says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return { entries: entries.map(([key, inner]) => [key, sorted(inner)]) }
}
