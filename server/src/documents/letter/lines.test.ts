import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines, linesOnPage, type Piece } from './lines.ts'

/** Every UTF-16 unit is one point wide. */
const measure = (text: string) => text.length
const plain = (text: string): Piece => ({ text, strong: false, check: false })
const broken = (text: string, width: number) =>
  breakLines([plain(text)], width, measure).map(line => line.map(piece => piece.text).join(''))

test.each([
  ['Guten Tag Frau Muster', 10, ['Guten Tag ', 'Frau ', 'Muster']],
  ['Guten Tag', 9, ['Guten Tag']],
  ['Guten Tag ', 9, ['Guten Tag ']], // a blank at the end needs no room
  ['§\u00a024 SGB\u00a0X', 6, ['§\u00a024 ', 'SGB\u00a0X']],
  ['Müller-Lüdenscheidt', 12, ['Müller-', 'Lüdenscheidt']],
  ['01.02.-03.04.', 8, ['01.02.-0', '3.04.']], // no break at a hyphen between digits
  ['abcdefgh', 3, ['abc', 'def', 'gh']],
  ['ab abcdefgh', 3, ['ab ', 'abc', 'def', 'gh']],
  ['a\n\nb', 5, ['a', '', 'b']],
])('%s in %i points', (text, width, lines) => {
  expect(broken(text, width)).toEqual(lines)
})

test('a bold word and the comma behind it stay together', () => {
  const lines = breakLines([plain('am '), { ...plain('16. November'), strong: true }, plain(', dann')], 15, measure)
  expect(lines.map(line => line.map(piece => piece.text))).toEqual([
    ['am ', '16. '],
    ['November', ', dann'],
  ])
})

test('nothing is lost, nothing is wider than the line', () => {
  const text = fc.stringMatching(/^[a-c -]{0,60}$/)
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, fc.boolean()), { maxLength: 5 }),
      fc.integer({ min: 1, max: 20 }),
      (parts, width) => {
        const pieces = parts.map(([part, strong]) => ({ ...plain(part), strong }))
        const lines = breakLines(pieces, width, measure)
        const joined = lines
          .flat()
          .map(piece => piece.text)
          .join('')
        expect(joined).toBe(pieces.map(piece => piece.text).join(''))
        for (const line of lines)
          expect(
            line
              .map(piece => piece.text)
              .join('')
              .trimEnd().length,
          ).toBeLessThanOrEqual(width)
      },
    ),
  )
})

describe('on a page', () => {
  test.each([
    [5, 10, 5],
    [5, 1, 0], // a first line alone
    [5, 4, 3], // a last line alone
    [3, 2, 0], // one of both in any case
    [9, 5, 5],
    [5, 0, 0],
  ])('of %i lines where %i fit: %i', (lines, room, count) => {
    expect(linesOnPage(lines, room)).toBe(count)
  })
})
