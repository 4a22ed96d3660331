import { expect, test } from 'vitest'
import { splitCouples } from './couple.ts'

const known = new Set(['Fiete', 'Rieke', 'Ann-Kathrin', 'Benedikt'])
const names = { given: (word: string) => (known.has(word) ? ('x' as const) : undefined), known: () => false }

// Expected by reading.
test.each([
  ['Fiete und Rieke', ['Fiete', 'Rieke']],
  ['Ann-Kathrin & Benedikt Opper', ['Ann-Kathrin', 'Benedikt Opper']],
  ['José Ortega und Gasset', ['José Ortega und Gasset']],
  ['Fiete und Opper', ['Fiete und Opper']],
])('%s', (text, expected) => {
  const span = { start: 0, end: text.length, type: 'PERSON' as const, by: 'test', confidence: 1 }
  expect(splitCouples(text, [span], names).map(one => text.slice(one.start, one.end))).toEqual(expected)
})
