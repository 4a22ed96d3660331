import type { Piece } from '@ki-reallabor/server/runs/contract'
import { describe, expect, it } from 'vitest'
import { passageOf, suggestKind } from './passage.ts'

const pieces: Piece[] = [
  { kind: 'fixed', text: 'Sachverhalt: ' },
  { kind: 'plain', text: 'Dragana ' },
  { kind: 'placeholder', text: '[PERSON_1]', original: 'Stanković', type: 'PERSON', family: 'person', keep: 'yes' },
  { kind: 'plain', text: ' hilft (im Taubenschlag).\n\n' },
  { kind: 'fixed', text: 'Aufgabe: ' },
  { kind: 'plain', text: 'kurz' },
]
// Sachverhalt: 0–13 · Dragana 13–21 · [PERSON_1] 21–31 · " hilft (im Taubenschlag).\n\n" 31–58, Taubenschlag 42–54
// Aufgabe: 58–67 · kurz 67–71

describe('a selected passage', () => {
  it.each([
    ['words', 42, 54, 'Taubenschlag', null],
    ['words with the marks around them', 41, 56, 'Taubenschlag', null],
    ['a part of a placeholder: all of it, as it was typed', 13, 25, 'Dragana Stanković', null],
    ['the scenario’s own words at the ends', 3, 31, 'Dragana Stanković', null],
    ['the scenario’s own words alone', 0, 12, '', 'fixed'],
    ['the scenario’s own words in between', 42, 71, 'Taubenschlag).\n\nAufgabe: kurz', 'fixed'],
  ])('%s', (_, start, end, text, problem) => {
    expect(passageOf(pieces, { start, end })).toEqual({ text, problem })
  })
  it('is none where nothing but white space or a single sign is', () => {
    expect(passageOf(pieces, { start: 54, end: 57 })).toBeUndefined()
    expect(passageOf(pieces, { start: 42, end: 43 })).toBeUndefined()
  })
  it('of more than 200 characters is too long', () => {
    const long: Piece[] = [{ kind: 'plain', text: 'a'.repeat(201) }]
    expect(passageOf(long, { start: 0, end: 201 })?.problem).toBe('long')
    expect(passageOf(long, { start: 0, end: 200 })?.problem).toBeNull()
  })
})

it.each([
  ['Jovana Petrović', 'PERSON'],
  ['j.petrovic@post.example', 'EMAIL'],
  ['03.09.1991', 'DOB'],
  ['0171 3920083', 'PHONE'],
  ['Birkenstraße 112', 'ADDRESS'],
  ['34987 Lindenbrunn', 'ADDRESS'],
  ['DE06 3704 0044 0047 1108 15', 'IBAN'],
  ['Taubenschlag e. V', 'ORG'],
  ['4 K 12/26', 'CASE_NO'],
  ['www.taubenschlag.example', 'URL'],
])('%s looks like %s', (text, kind) => {
  expect(suggestKind(text, false)).toBe(kind)
  expect(suggestKind(text, true)).toBe('SPECIAL')
})
