import { expect, test } from 'vitest'
import type { Tally } from '../score.ts'
import { leakyTexts } from '../score.ts'
import { figureOf, quantile } from './interval.ts'
import { replaceBetween } from './markers.ts'
import { verdictOf } from './measures.ts'
import { takeBytes, vary } from './variation.ts'

test('a verdict: the aim, the gate, neither, or nothing to judge', () => {
  const leak = { better: 'less', gate: 0.02, aim: 0.007 } as const
  expect([0.007, 0.0071, 0.02, 0.0201, Number.NaN].map(value => verdictOf(value, leak))).toEqual([
    'aim',
    'gate',
    'gate',
    'missed',
    'not measured',
  ])
  const cover = { better: 'more', gate: 0.99, aim: 1 } as const
  expect([1, 0.995, 0.99, 0.98].map(value => verdictOf(value, cover))).toEqual(['aim', 'gate', 'gate', 'missed'])
})

test('a page keeps everything but what stands between its markers', () => {
  const page = 'before\n<!-- bench:x -->\nold\n<!-- /bench:x -->\nafter\n'
  const written = replaceBetween(page, 'x', '\n| new |\n')
  expect(written).toBe('before\n<!-- bench:x -->\n| new |\n<!-- /bench:x -->\nafter\n')
  expect(replaceBetween(written, 'x', '| new |')).toBe(written)
})

test.each(['no markers', '<!-- bench:x -->', '<!-- bench:x --><!-- /bench:x --><!-- bench:x --><!-- /bench:x -->'])(
  'a page without exactly one pair of markers is refused: %s',
  page => {
    expect(() => replaceBetween(page, 'x', 'new')).toThrow('markers')
  },
)

test('the nearest rank: of 20 numbers the 19th is the 95th percentile', () => {
  const numbers = Array.from({ length: 20 }, (_, at) => at + 1)
  expect(quantile(numbers, 0.95)).toBe(19)
  expect(quantile([7], 0.025)).toBe(7)
})

/** 4 of 40 texts: the bootstrap's count is binomial (40, 0.1); its 2.5 % and 97.5 % quantiles are 1 and 8 of 40. */
test('an interval agrees with the binomial distribution', () => {
  const texts = Array.from({ length: 40 }, (_, at) => ({ leaky: at < 4 }) as Tally)
  const figure = figureOf(texts, leakyTexts)
  expect(figure).toEqual({ value: 0.1, low: 1 / 40, high: 8 / 40, part: 4, whole: 40 })
  expect(figureOf(texts, leakyTexts)).toEqual(figure)
})

test('varied texts: the same for a seed, no name and number of the original in them', () => {
  const text = 'Frau Poschmann, IBAN DE21 5003 0000 0012 3456 78.'
  const gold = [
    {
      id: 'a',
      text,
      spans: [
        { start: 5, end: 14, type: 'PERSON' as const },
        { start: 21, end: 48, type: 'IBAN' as const },
      ],
    },
  ]
  const texts = takeBytes(vary(gold, 1), 5000)
  expect(texts).toEqual(takeBytes(vary(gold, 1), 5000))
  expect(new Set(texts).size).toBe(texts.length)
  for (const one of texts) {
    expect(one).toMatch(/^Frau \p{Lu}[\p{L}-]+, IBAN DE21 5003 0000 \d{4} \d{4} \d\d\.$/u)
    expect(one).not.toContain('Poschmann')
  }
})
