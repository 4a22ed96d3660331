import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { abridged, type Piece, wordDiff } from './word-diff.ts'

const side = (pieces: Piece[], other: Piece['kind']) =>
  pieces
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join('')

test('whole words change, umlauts are letters', () => {
  const pieces = wordDiff('Die Frist beträgt zwei Wochen.', 'Die Frist beträgt mindestens vier Wochen.')
  const changed = (kind: Piece['kind']) => pieces.filter(it => it.kind === kind).map(it => it.text.trim())
  expect(changed('gone')).toEqual(['zwei'])
  expect(changed('new').join(' ')).toBe('mindestens vier')
  expect(wordDiff('Anhörung der Bürger', 'Anhörung der Bürgerin')).toContainEqual({ kind: 'gone', text: 'Bürger' })
})

test('texts with nothing in common stand side by side as they are', () => {
  const [before, after] = ['Fordert Unterlagen an.', 'Erklärt einen Bescheid in einfachen Worten.']
  expect(wordDiff(before, after)).toEqual([
    { kind: 'gone', text: before },
    { kind: 'new', text: after },
  ])
})

test('abridged, the changed words and their neighbours stay', () => {
  const long = Array.from({ length: 200 }, (_, i) => `Wort${i}`).join(' ')
  const pieces = abridged(wordDiff(`${long} alt ${long}`, `${long} neu ${long}`))
  expect(pieces.map(it => it.kind)).toEqual(['same', 'gone', 'new', 'same'])
  expect(pieces[0]!.text).toMatch(/^\[…\] .*Wort199 $/)
  expect(pieces[3]!.text).toMatch(/^ Wort0 .*\[…\]$/)
  expect(pieces.reduce((sum, it) => sum + it.text.length, 0)).toBeLessThan(400)
  const short = wordDiff('Die Frist ist kurz.', 'Die Frist ist lang.')
  expect(abridged(short)).toEqual(short)
})

test('nothing is lost on either side', () => {
  const words = fc.array(fc.constantFrom('Frist', 'Bescheid', 'ß', '§ 24', '\n', ' ', '–', '👩🏽‍⚖️', 'a\u0301'))
  const text = words.map(it => it.join(' '))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDiff(before, after)
      expect(side(pieces, 'new')).toBe(before)
      expect(side(pieces, 'gone')).toBe(after)
    }),
  )
})
