import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../entity.ts'
import { readingOf } from './reading.ts'

const span = (start: number, end: number): Span => ({ start, end, type: 'PERSON', by: 'test', confidence: 1 })

/** What a find of `word` in the text as read is in the text as written. */
function written(text: string, word: string): string {
  const reading = readingOf(text)
  const start = reading.text.indexOf(word)
  const { start: from, end } = reading.back(span(start, start + word.length))
  return text.slice(from, end)
}

describe('a word parted at the end of a line', () => {
  test.each([
    ['Schizo-\nphrenie', 'Schizophrenie'],
    ['Frau Schul-\r\nze kommt', 'Frau Schulze kommt'],
    ['Frau Schul- \n  ze', 'Frau Schulze'],
    ['Herzog-\nBihler', 'Herzog-Bihler'],
    ['Anna-\n  Lena Groß-\nBölting', 'Anna-Lena Groß-Bölting'],
    ['Mu\u0308l-\nler', 'Mu\u0308ller'],
    ['Stra-\nßen-\nbahn', 'Straßenbahn'],
  ])('%j is read as %j', (text, read) => expect(readingOf(text).text).toBe(read))

  test.each(['Müller\nPetra', 'a -\nb', '1-\n2', 'Nr. 12-\nb', 'Haus-\n\nmeister 2', 'A-B', '-\nx', 'x-\n', ''])(
    '%j stays as it is',
    text => {
      const reading = readingOf(text)
      const paragraph = text.includes('\n\n')
      if (!paragraph) expect(reading.text).toBe(text)
      expect(reading.back(span(0, text.length))).toMatchObject({ start: 0, end: text.length })
    },
  )
})

test.each([
  ['Frau Schul-\nze kommt', 'Schulze', 'Schul-\nze'],
  ['Frau Schul-\nze kommt', 'Frau', 'Frau'],
  ['Frau Schul-\nze kommt', 'kommt', 'kommt'],
  ['von Her-\nzog-\n  Bihler da', 'Herzog-Bihler', 'Her-\nzog-\n  Bihler'],
  ['Schul-\nze', 'Schul', 'Schul'],
  ['Schul-\nze', 'ze', 'ze'],
  ['Herzog-\nBihler', 'Bihler', 'Bihler'],
  ['Herzog-\nBihler', 'Herzog', 'Herzog'],
])('in %j the find %j is written %j', (text, word, expected) => expect(written(text, word)).toBe(expected))

test('whatever is found covers its letters in the text as written, and nothing around them', () => {
  const word = fc.stringMatching(/^[A-ZÄÖÜa-zäöüß]{2,6}$/)
  const joint = fc.constantFrom(' ', '-', '-\n', '-\r\n', '- \n\t ', ', ', '\n', ' 12 ', '. ')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, joint), { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (parts, a, b) => {
      const text = parts.flat().join('')
      const reading = readingOf(text)
      const found = [...reading.text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)]
      // A whole word, and one that begins and ends anywhere within the text.
      const first = found[a % found.length]!
      const last = found[b % found.length]!
      const [start, end] = [
        Math.min(first.index, last.index),
        Math.max(first.index + first[0].length, last.index + last[0].length),
      ]
      const back = reading.back(span(start, end))
      const bare = (one: string) => one.replace(/[^\p{L}\p{N}]/gu, '')
      expect(bare(text.slice(back.start, back.end))).toBe(bare(reading.text.slice(start, end)))
      expect(text.slice(back.start, back.end)).toMatch(/^\p{L}.*\p{L}$/su)
      // Everything but the offsets stays.
      expect(back).toEqual({ ...span(start, end), start: back.start, end: back.end })
    }),
    { numRuns: 500 },
  )
})
