import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findsOf, type Labelled, piecesOf, placeTokens, slicesOf } from './token.ts'

const cut = (piece: string, tokens: string[]) =>
  placeTokens(piece, tokens).map(({ start, end }) => piece.slice(start, end))

describe('tokens on their piece', () => {
  test.each([
    // WordPiece that drops case and accents
    [
      'Müller-Lüdenscheidt,',
      ['muller', '-', 'lud', '##ens', '##che', '##idt', ','],
      ['Müller', '-', 'Lüd', 'ens', 'che', 'idt', ','],
    ],
    // SentencePiece
    ['Xaloquent.', ['▁Xal', 'oqu', 'ent', '.'], ['Xal', 'oqu', 'ent', '.']],
    ['Ø😀b', ['▁', 'Ø', '😀', 'b'], ['', 'Ø', '😀', 'b']],
    // a combining mark belongs to its letter
    ['e\u0301a', ['e', '##a'], ['e\u0301', 'a']],
    // unknown, bytes, too little, too much: each token stands for all
    ['Xaloquent', ['[UNK]'], ['Xaloquent']],
    ['Müller', ['MÃ¼', 'ller'], ['Müller', 'Müller']],
    ['Müller', ['mul'], ['Müller']],
    ['Mül', ['mul', '##ler'], ['Mül', 'Mül']],
  ])('%s', (piece, tokens, parts) => {
    expect(cut(piece, tokens)).toEqual(parts)
  })

  test('whatever the tokens, places lie in the piece', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
        fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 5 }),
        (piece, tokens) => {
          const places = placeTokens(piece, tokens)
          expect(places.length).toBe(tokens.length)
          for (const { start, end } of places) expect(0 <= start && start <= end && end <= piece.length).toBe(true)
        },
      ),
    )
  })

  test('any cut of a text into word pieces is found again', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'Ä', 'ß', '😀', 'Ж', '7'), minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), parts => {
        const tokens = parts.map((one, at) => (at === 0 ? one.toLowerCase() : `##${one.toLowerCase()}`))
        expect(cut(parts.join(''), tokens)).toEqual(parts)
      }),
    )
  })

  test('pieces are what stands between blanks, cut at 64 characters', () => {
    const text = ` a\u00a0b\n${'😀'.repeat(65)}`
    expect(piecesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'b', '😀'.repeat(64), '😀'])
  })
})

describe('labels', () => {
  const text = 'Anna von Berg-Thal traf Bodes Hund 𐐀𐐨 in Ulm.'
  const labelled = (...rows: [string, string][]): Labelled[] => {
    let from = 0
    return rows.map(([part, label]) => {
      const start = text.indexOf(part, from)
      from = start + part.length
      return { start, end: from, label, score: 0.9 }
    })
  }
  const read = (...rows: [string, string][]) =>
    findsOf(text, labelled(...rows)).map(({ start, end, label }) => [label, text.slice(start, end)])

  test.each<[string, [string, string][], [string, string][]]>([
    [
      'BIO',
      [
        ['Anna', 'B-PER'],
        ['von', 'I-PER'],
        ['Berg', 'I-PER'],
        ['-', 'I-PER'],
        ['Thal', 'I-PER'],
        ['traf', 'O'],
      ],
      [['PER', 'Anna von Berg-Thal']],
    ],
    [
      'BIOES',
      [
        ['Anna', 'B-PER'],
        ['von', 'I-PER'],
        ['Berg', 'E-PER'],
        ['Ulm', 'S-LOC'],
      ],
      [
        ['PER', 'Anna von Berg'],
        ['LOC', 'Ulm'],
      ],
    ],
    [
      'without a prefix',
      [
        ['Anna', 'PER'],
        ['von', 'PER'],
        ['Berg', 'PER'],
      ],
      [['PER', 'Anna von Berg']],
    ],
    [
      'a name that begins anew',
      [
        ['Anna', 'B-PER'],
        ['von', 'B-PER'],
      ],
      [
        ['PER', 'Anna'],
        ['PER', 'von'],
      ],
    ],
    [
      'a gap',
      [
        ['Anna', 'B-PER'],
        ['Berg', 'I-PER'],
      ],
      [
        ['PER', 'Anna'],
        ['PER', 'Berg'],
      ],
    ],
    ['half a word', [['od', 'I-PER']], [['PER', 'Bodes']]],
    ['half a word beyond the basic plane', [['𐐨', 'B-PER']], [['PER', '𐐀𐐨']]],
    [
      'two labels in a word',
      [
        ['Bo', 'B-PER'],
        ['des', 'I-ORG'],
      ],
      [
        ['PER', 'Bodes'],
        ['ORG', 'Bodes'],
      ],
    ],
  ])('%s', (_, rows, finds) => {
    expect(read(...rows)).toEqual(finds)
  })
})

test.each([
  [0, 8, []],
  [8, 8, ['0-8']],
  [9, 8, ['0-8', '7-9']],
  [33, 16, ['0-16', '14-30', '28-33']],
  [3, 1, ['0-1', '1-2', '2-3']],
])('%d tokens in windows of %d', (count, room, slices) => {
  expect(slicesOf(count, room).map(({ start, end }) => `${start}-${end}`)).toEqual(slices)
})
