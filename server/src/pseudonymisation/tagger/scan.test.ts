import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scan, shape, tokenKind } from './scan.ts'
import { sequences } from './sequence.ts'

const tokens = (text: string) => {
  const { count, start, end } = scan(text)
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]))
}
const shapes = (text: string) => Array.from(scan(text).shape.subarray(0, scan(text).count))

test.each([
  ['Frau Müller-Lüdenscheid rief an.', ['Frau', 'Müller-Lüdenscheid', 'rief', 'an', '.']],
  ['O’Neill, d’Or und Schulz’', ['O’Neill', ',', 'd’Or', 'und', 'Schulz', '’']],
  ['am 12.03.2024 um 14:30, 1.234,56 €.', ['am', '12.03.2024', 'um', '14:30', ',', '1.234,56', '€', '.']],
  ['12b und Weg 4a-c', ['12', 'b', 'und', 'Weg', '4', 'a-c']],
  ['a--b  ----\t- x-', ['a', '--', 'b', '----', '-', 'x', '-']],
  ['Müller2 H2O', ['Müller2', 'H2O']],
  ['Łukasz Жанна محمد é́x', ['Łukasz', 'Жанна', 'محمد', 'é́x']],
  ['𐐨𐐩 👍👍 a\u{1D7CE}', ['𐐨𐐩', '👍', '👍', 'a\u{1D7CE}']],
  ['x\ud800y', ['x', '\ud800', 'y']],
  ['', []],
  [' \n\r\n\t', []],
])('tokens of %j', (text, expected) => {
  expect(tokens(text)).toEqual(expected)
})

test('shape tells capitals, and what white space stands before', () => {
  expect(shapes('Anna ANNA anna A a McX É')).toEqual([
    shape.title,
    shape.caps | shape.space,
    shape.lower | shape.space,
    shape.initial | shape.title | shape.space,
    shape.lower | shape.space,
    shape.title | shape.space,
    shape.initial | shape.title | shape.space,
  ])
  expect(shapes('a\r\nb\n\nc\td  e')).toEqual([
    shape.lower,
    shape.lower | shape.space | shape.line,
    shape.lower | shape.space | shape.line | shape.blank,
    shape.lower | shape.space | shape.gap,
    shape.lower | shape.space | shape.gap,
  ])
  expect(shapes('B2 x-y 17')).toEqual([
    shape.initial | shape.title | shape.digit,
    shape.lower | shape.joined | shape.space,
    shape.digit | shape.space,
  ])
})

/** The person rules' definition of a word. */
const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’´`\-‐‑][\p{L}\p{M}][\p{L}\p{M}\p{N}]*)*/gu
const alphabet = fc.constantFrom(...'aZüß1٣-’‐. \n\u0301,', 'ﬁ', '漢', '가', '𐐨', '\u{1F600}', '\ud83d', '½', 'ǅ')

test('words are exactly those of the regular expression of the person rules', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: alphabet, maxLength: 60 }), fc.string({ unit: 'binary' })), text => {
      const { count, start, end, kind } = scan(text)
      const found: string[] = []
      for (let at = 0; at < count; at++)
        if (kind[at]! <= tokenKind.mixed) found.push(`${start[at]} ${text.slice(start[at], end[at])}`)
      expect(found).toEqual([...text.matchAll(word)].map(hit => `${hit.index} ${hit[0]}`))
    }),
    { numRuns: 500 },
  )
})

test('tokens are in order, do not overlap and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const { count, start, end } = scan(text)
      let last = 0
      let between = ''
      for (let at = 0; at < count; at++) {
        expect(start[at]).toBeGreaterThanOrEqual(last)
        expect(end[at]).toBeGreaterThan(start[at]!)
        between += text.slice(last, start[at])
        last = end[at]!
      }
      expect((between + text.slice(last)).replace(/[\s\u0085]/g, '')).toBe('')
    }),
  )
})

const pieces = (text: string) => {
  const scanned = scan(text)
  const { bounds, count } = sequences(scanned)
  return Array.from({ length: count }, (_, at) =>
    text.slice(scanned.start[bounds[at]!], scanned.end[bounds[at + 1]! - 1]),
  )
}

test.each([
  ['Das ist erledigt. Frau Dr. Weiß ruft an!', ['Das ist erledigt.', 'Frau Dr. Weiß ruft an!']],
  ['Name: Weiß\nOrt: Ulm', ['Name: Weiß', 'Ort: Ulm']],
  [
    'Bitte senden Sie die fehlenden Unterlagen an unsere Kollegin\nFrau Weiß.',
    ['Bitte senden Sie die fehlenden Unterlagen an unsere Kollegin\nFrau Weiß.'],
  ],
  ['eins\n\nzwei', ['eins', 'zwei']],
])('pieces of %j', (text, expected) => {
  expect(pieces(text)).toEqual(expected)
})
