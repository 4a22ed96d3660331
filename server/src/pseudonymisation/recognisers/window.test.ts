import fc from 'fast-check'
import { expect, test } from 'vitest'
import { join } from '../detector.ts'
import type { Span } from '../entity.ts'
import { readable, unite, windowsOf } from './window.ts'

test('people’s words stay at their places, the scenario’s are gone', () => {
  const document = join([{ text: 'fest ', fixed: true }, { text: 'Text\ud800' }, { text: 'Ende', fixed: true }])
  expect(readable(document)).toBe('\n\n\n\n\nText\ufffd\n\n\n\n')
})

test('windows lie in the text, overlap, leave out nothing but blanks and split no character', () => {
  const piece = fc.constantFrom('a', 'wort', ' ', '\n', '😀', 'x'.repeat(30))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), pieces => {
      const text = pieces.join('')
      const windows = windowsOf(text, 50, 6)
      const seen = new Uint8Array(text.length)
      for (const { start, text: part } of windows) {
        expect(text.slice(start, start + part.length)).toBe(part)
        expect(part.length).toBeLessThanOrEqual(50)
        expect(part.isWellFormed()).toBe(true)
        seen.fill(1, start, start + part.length)
      }
      for (let at = 0; at < text.length; at++) if (!seen[at]) expect(text[at]).toMatch(/\s/)
    }),
  )
})

test('what is no longer than the overlap is whole in one window', () => {
  const text = Array.from({ length: 400 }, (_, at) => `w${at}`).join(' ')
  const windows = windowsOf(text, 200, 20)
  for (let at = 0; at < 399; at++) {
    const pair = `w${at} w${at + 1}`
    const start = text.indexOf(pair)
    expect(windows.some(one => one.start <= start && one.start + one.text.length >= start + pair.length)).toBe(true)
  }
})

test('overlapping finds of one type become one; others stay', () => {
  const span = (start: number, end: number, type: Span['type'], confidence: number): Span => ({
    ...{ start, end, type, confidence, by: 'probe' },
  })
  expect(
    unite([
      span(4, 9, 'PERSON', 0.2),
      span(0, 6, 'PERSON', 0.3),
      span(5, 7, 'LOCATION', 0.2),
      span(9, 12, 'PERSON', 0.2),
    ]),
  ).toEqual([span(0, 9, 'PERSON', 0.3), span(5, 7, 'LOCATION', 0.2), span(9, 12, 'PERSON', 0.2)])
})
