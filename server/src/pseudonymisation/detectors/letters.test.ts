import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOf, lowered, plainSource } from './letters.ts'

const words = [
  // German, Turkish, Polish, Vietnamese, and letters in two units (base and mark).
  ...[
    'Müller',
    'Straße',
    'GROSS',
    'Ärztin',
    'öffnen',
    'Übel',
    'ISTANBUL',
    'İzmir',
    'Ilgın',
    'Çağlar',
    'Şahin',
    'Gülşen',
  ],
  ...['Łukasz', 'Wąsik', 'Żółć', 'ŚWIĘTY', 'źrebię', 'Nguyễn', 'Trần', 'Phạm', 'Đặng', 'ƯƠNG', 'Mu\u0308ller'],
]

describe('lower case', () => {
  test.each([
    ['GROSS ÄÖÜ', 'gross äöü'],
    ['STRAẞE', 'straße'],
    ['ŁÓDŹ', 'łódź'],
    ['ĐẶNG', 'đặng'],
    // The only letter of Unicode whose small form is longer stays as it is; all around it is lowered.
    ['İZMİR', 'İzmİr'],
    ['ŞİŞLİ ÄÖ', 'şİşlİ äö'],
    ['', ''],
  ])('%s → %s', (text, lower) => expect(lowered(text)).toBe(lower))

  test('keeps the length and each place, whatever the text', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom('İ', 'I', 'ı', 'ẞ', 'Σ', '𝐀', '\ud83d', ...words), fc.string({ unit: 'binary' })))
      .map(parts => parts.join(' '))
    fc.assert(
      fc.property(text, one => {
        const lower = lowered(one)
        expect(lower.length).toBe(one.length)
        const before = [...one]
        for (const [at, after] of [...lower].entries())
          expect([before[at], before[at]!.toLowerCase(), 'ς']).toContain(after)
      }),
    )
  })
})

test.each([
  ['Ab', false, 'Ab'],
  ['Ab[C-E]', true, 'ab[c-e]'],
  [String.raw`\S\D\W\B`, true, String.raw`\S\D\W\B`],
  [String.raw`\u00C4X`, true, String.raw`\u00c4x`],
  [String.raw`\p{N}`, false, '[0-9]'],
  [String.raw`[\p{N}x]`, false, '[0-9x]'],
  [String.raw`\[\p{N}\]`, false, String.raw`\[[0-9]\]`],
] as const)('%s, lower %s → %s', (source, lower, plain) => expect(plainSource(source, lower)).toBe(plain))

test('a class without ranges is an error of the rule', () => {
  expect(() => plainSource(String.raw`\p{Sc}`, false)).toThrow('no ranges')
})

// A mark counts as a letter in the ranges, so patterns that tell the two apart are not compared.
const sources = [
  String.raw`[\p{L}\p{M}]+`,
  String.raw`(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]{2,5}(?![\p{L}\p{M}\p{N}])`,
  String.raw`[^\p{L}\p{M}\p{N}]{1,3}`,
  String.raw`\p{N}{2}`,
  '(?:straße|müller|wąsik|nguyễn|şahin|weg)',
  '[a-zäöüß]{3}',
]
const between = ['', ' ', '-', ', ', '.', '\n', '12', ' 7b ', '€', '…', '„', ' § ', '\u00a0', '😀']
const text = fc
  .array(fc.tuple(fc.constantFrom(...words, ...words.map(word => word.toUpperCase())), fc.constantFrom(...between)))
  .map(parts => parts.flat().join(''))

const all = (pattern: RegExp, one: string) => Array.from(one.matchAll(pattern), hit => [hit.index, hit[0].length])

describe.each(sources)('%s', source => {
  test('matches as the Unicode pattern does', () => {
    fc.assert(
      fc.property(text, one => {
        expect(all(new RegExp(plainSource(source, false), 'g'), one)).toEqual(all(new RegExp(source, 'gu'), one))
      }),
    )
  })
  test('matches text in lower case as the Unicode pattern without case does', () => {
    fc.assert(
      fc.property(text, one => {
        expect(all(new RegExp(plainSource(source, true), 'g'), lowered(one))).toEqual(
          all(new RegExp(source, 'giu'), one),
        )
      }),
    )
  })
})

test('capitals and small letters as the Unicode pattern tells them apart in German', () => {
  const capital = new RegExp(plainSource(String.raw`\p{Lu}`, false))
  const small = new RegExp(plainSource(String.raw`\p{Ll}`, false))
  for (const letter of 'abcxyzäöüß') expect([capital.test(letter), small.test(letter)]).toEqual([false, true])
  for (const letter of 'ABCXYZÄÖÜ') expect([capital.test(letter), small.test(letter)]).toEqual([true, false])
  // A name in any alphabet with cases may begin as a capital.
  for (const letter of 'ŁŞİĐẠΩЖ') expect(capital.test(letter)).toBe(true)
})

test('letters, digits and the rest', () => {
  const kind = (char: string) => kindOf[char.charCodeAt(0)]
  for (const char of 'aZäßłŞıễĐΩжあ\u0301') expect(kind(char)).toBe(1)
  for (const char of '0189') expect(kind(char)).toBe(2)
  for (const char of ' \n\t\u00a0.,;-–—_§€†×÷…„“') expect(kind(char)).toBe(0)
})
