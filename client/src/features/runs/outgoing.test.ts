import type { Piece } from '@ki-reallabor/server/runs/contract'
import { describe, expect, it } from 'vitest'
import { countPlaces, countReplaced, layoutOutgoing, nextOf } from './outgoing.ts'

const person: Piece = {
  kind: 'placeholder',
  text: '[PERSON_1]',
  original: 'Jovana Petrović',
  type: 'PERSON',
  family: 'person',
  keep: 'yes',
}
const messages = [
  { role: 'system' as const, pieces: [{ kind: 'fixed' as const, text: 'Sie schreiben Briefe.' }] },
  {
    role: 'user' as const,
    pieces: [
      { kind: 'fixed' as const, text: 'Sachverhalt\n\n' },
      { kind: 'plain' as const, text: 'Frau ' },
      person,
      { kind: 'plain' as const, text: ' war krank. Sohn ' },
      person,
      { kind: 'plain' as const, text: ' auch.\n\nEnde.' },
    ],
  },
]
const text = 'Sachverhalt\n\nFrau [PERSON_1] war krank. Sohn [PERSON_1] auch.\n\nEnde.'

describe('the outgoing text on the page', () => {
  it('is what leaves, character by character, paragraph by paragraph', () => {
    const user = layoutOutgoing({ messages, warnings: [] })[1]!
    expect(user.text).toBe(text)
    expect(user.paragraphs.map(p => p.inlines.map(inline => inline.text).join('')).join('\n\n')).toBe(text)
    expect(user.paragraphs.map(p => p.fixed)).toEqual([true, false, false])
  })
  it('marks a warning across placeholders and notes it once, where it ends', () => {
    const start = text.indexOf('Frau')
    const end = text.indexOf(' auch') + 5
    const user = layoutOutgoing({ messages, warnings: [{ message: 1, start, end, kind: 'health' }] })[1]!
    expect(user.paragraphs[1]!.inlines.map(inline => [inline.text, inline.warnings.length])).toEqual([
      ['Frau ', 1],
      ['[PERSON_1]', 1],
      [' war krank. Sohn ', 1],
      ['[PERSON_1]', 1],
      [' auch', 1],
      ['.', 0],
    ])
    expect(user.paragraphs.map(p => p.notes.length)).toEqual([0, 1, 0])
  })
  it('counts places and things', () => {
    expect([...countPlaces({ messages })]).toEqual([['[PERSON_1]', 2]])
    expect(countReplaced({ messages })).toBe(1)
  })
  it('goes round', () => {
    expect([nextOf(3, -1), nextOf(3, 0), nextOf(3, 2), nextOf(0, -1)]).toEqual([0, 1, 0, -1])
    expect([nextOf(3, -1, -1), nextOf(3, 0, -1), nextOf(3, 2, -1)]).toEqual([2, 2, 1])
  })
})
