import { expect, test } from 'vitest'
import { count, formulas, sentenceLengths } from './readability.ts'

// Der(1) Bescheid(2) gilt(1) ab(1) heute(2). Rufen(2) Sie(1) an(1).
const small = 'Der Bescheid gilt ab heute. Rufen Sie an.'

test('counts of a hand-counted text', () => {
  expect(count(small)).toEqual({ sentences: 2, words: 8, syllables: 11, many: 0, long: 1, short: 5 })
})

test('formulas of a hand-counted text', () => {
  // SL 4, MS 0, IW 12.5, ES 62.5, syllables a word 1.375
  const { fleschAmstad, wstf, lix } = formulas(count(small))!
  expect(fleschAmstad).toBeCloseTo(180 - 4 - 80.4375, 6)
  expect(wstf[0]).toBeCloseTo(-0.6287, 4)
  expect(wstf[1]).toBeCloseTo(0.6728 + 1.71625 - 2.779, 4)
  expect(wstf[2]).toBeCloseTo(0.762 - 1.1144, 4)
  expect(wstf[3]).toBeCloseTo(1.0624 - 1.693, 4)
  expect(lix).toBeCloseTo(16.5, 6)
})

test('a citation is one long word of one syllable, letters only count for the length', () => {
  // Das(1) folgt(1) aus(1) [§ 24 Abs. 1 SGB X](1).
  expect(count('Das folgt aus § 24 Abs. 1 SGB X.')).toEqual({
    sentences: 1,
    words: 4,
    syllables: 4,
    many: 0,
    long: 1,
    short: 4,
  })
})

test('nothing to measure', () => {
  expect(formulas(count(' – '))).toBeNull()
  expect(sentenceLengths('')).toEqual({ sentences: 0, mean: 0, median: 0, p90: 0, longest: 0, over20: 0 })
})

test('lengths of full sentences; headings are none', () => {
  const of = (length: number) => `${Array.from({ length }, () => 'Wort').join(' ')}.`
  // 2, 4, 6, 22
  expect(sentenceLengths(`Ein Titel\n\n${of(6)} ${of(2)} ${of(22)} ${of(4)}`)).toEqual({
    sentences: 4,
    mean: 8.5,
    median: 5,
    p90: 22,
    longest: 22,
    over20: 0.25,
  })
})
