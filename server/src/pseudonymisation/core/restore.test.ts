import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mapping } from '../mapping.ts'
import { createRestorer, restore, restoreJson } from './restore.ts'

const mapping: Mapping = {
  version: 1,
  entries: [
    {
      placeholder: '[PERSON_1]',
      type: 'PERSON',
      number: 1,
      canonical: 'Jovana Petrović',
      address: { salutation: 'Petrović', honorific: 'Petrović' },
      forms: { NACHNAME: 'Petrović', VORNAME: 'Jovana' },
    },
    {
      placeholder: '[PERSON_10]',
      type: 'PERSON',
      number: 10,
      canonical: 'Kai Fuchs',
      address: { salutation: 'Fuchs', honorific: 'Kai Fuchs' },
      forms: { NACHNAME: 'Fuchs', VORNAME: 'Kai' },
    },
    {
      placeholder: '[STEUER_ID_1]',
      type: 'TAX_ID',
      number: 1,
      canonical: '86095742719',
      forms: { FORM2: '86 095 742 719' },
    },
    { placeholder: '[TEXT_1]', type: 'LITERAL', number: 1, canonical: '[PERSON_1]', forms: {} },
  ],
}

describe('restore', () => {
  test.each([
    ['[PERSON_1] wohnt hier', 'Jovana Petrović wohnt hier'],
    ['Sehr geehrte Frau [PERSON_1],', 'Sehr geehrte Frau Petrović,'],
    ['Sehr geehrter Herr Dr. [PERSON_10],', 'Sehr geehrter Herr Dr. Fuchs,'],
    ['für Frau [PERSON_1]', 'für Frau Petrović'],
    ['für Herrn [PERSON_10]', 'für Herrn Kai Fuchs'],
    ['[PERSON_1_NACHNAME], [PERSON_1_VORNAME], [PERSON_1_VOLL]', 'Petrović, Jovana, Jovana Petrović'],
    ['[PERSON_1]s Antrag', 'Jovana Petrovićs Antrag'],
    ['[STEUER_ID_1] = [STEUER_ID_1_FORM2]', '86095742719 = 86 095 742 719'],
    ['[PERSON_10] und [PERSON_1]', 'Kai Fuchs und Jovana Petrović'],
    ['[TEXT_1]', '[PERSON_1]'],
  ])('%s', (masked, expected) => expect(restore(masked, mapping)).toBe(expected))

  test.each([
    ['case', '[Person_1]', 'Jovana Petrović'],
    ['lower case', '[person_1]', 'Jovana Petrović'],
    ['blank', '[Person 1]', 'Jovana Petrović'],
    ['no-break space', '[PERSON\u00a01]', 'Jovana Petrović'],
    ['hyphen', '[PERSON-1]', 'Jovana Petrović'],
    ['no separator', '[PERSON1]', 'Jovana Petrović'],
    ['bold outside', '**[PERSON_1]**', '**Jovana Petrović**'],
    ['bold inside', '[**PERSON_1**]', 'Jovana Petrović'],
    ['markdown escapes', '\\[PERSON\\_1\\]', 'Jovana Petrović'],
    ['code inside', '[`PERSON_1`]', 'Jovana Petrović'],
    ['zero width', '[PER\u200bSON_1\u200b]', 'Jovana Petrović'],
    ['soft hyphen', '[STEUER\u00ad_ID_1]', '86095742719'],
    ['genitive inside', '[PERSON_1s] Antrag', 'Jovana Petrovićs Antrag'],
    ['apostrophe genitive inside', "[PERSON_1's] Antrag", 'Jovana Petrovićs Antrag'],
    ['genitive after a sibilant', '[PERSON_10_NACHNAMEs] Antrag', 'Fuchs’ Antrag'],
    ['missing bracket before a blank', '[PERSON_1 wohnt', 'Jovana Petrović wohnt'],
    ['missing bracket at the end', 'an [PERSON_10', 'an Kai Fuchs'],
    ['no brackets', 'an PERSON_10.', 'an Kai Fuchs.'],
    ['label in words', '[Steuer-ID 1]', '86095742719'],
    ['padding', '[ PERSON_1 ]', 'Jovana Petrović'],
    ['line break inside', '[PERSON\n1]', 'Jovana Petrović'],
    ['leading zero', '[PERSON_01]', 'Jovana Petrović'],
  ])('mends %s', (_name, mangled, expected) => expect(restore(mangled, mapping)).toBe(expected))

  test.each([
    '[PERSON_2]',
    '[PERSON_100]',
    '[PERSON_1_FORM7]',
    '[IBAN_1]',
    '[PRÜFEN: Datum]',
    '[1]',
    'PERSON_1a',
    '[PERSON_]',
    'xPERSON_1',
  ])('leaves %s alone', text => expect(restore(text, mapping)).toBe(text))

  test('flags what looks like a placeholder of ours but was never issued', () => {
    const restorer = createRestorer(mapping)
    const pieces = [...restorer.push('An [PERSON_2] und [PERSON_1].'), ...restorer.end()]
    expect(pieces).toEqual([
      { text: 'An ' },
      { text: '[PERSON_2]', placeholder: '[PERSON_2]', unknown: true },
      { text: ' und ' },
      { text: 'Jovana Petrović', placeholder: '[PERSON_1]' },
      { text: '.' },
    ])
  })

  test('holds back no more than the beginning of a placeholder', () => {
    const restorer = createRestorer(mapping)
    const text = (pieces: { text: string }[]) => pieces.map(piece => piece.text).join('')
    expect(text(restorer.push('Guten Tag [PRÜ'))).toBe('Guten Tag [PRÜ')
    expect(text(restorer.push('FEN: [PER'))).toBe('FEN: ')
    expect(text(restorer.push('SON_1'))).toBe('')
    expect(text(restorer.push(']'))).toBe('Jovana Petrović')
    expect(text(restorer.push(' [IBANANE'))).toBe(' [IBANANE')
  })

  const fragment = fc.constantFrom(
    '[PERSON_1]',
    '[PERSON_10]',
    '[Person 1]',
    '[PERSON_1',
    'PERSON_10',
    '[STEUER_ID_1_FORM2]',
    'Frau ',
    'Sehr geehrter Herr ',
    '[',
    ']',
    '\\',
    '_',
    '1',
    's',
    ' ',
    '\n',
    '**',
    'ü',
    '😀',
    '[PRÜFEN: x]',
    '\u200b',
    '[TEXT_1]',
    '-',
    'Person',
    '1]',
    '&#91;',
    '&#9',
    '\\u005b',
    '\\u00',
    '%5B',
    '{',
    '}',
    '］',
    '_NACH',
    '’s',
    '０',
    '\u0308',
  )
  const stream = fc
    .array(fc.oneof(fragment, fc.string({ maxLength: 3 })), { maxLength: 30 })
    .map(parts => parts.join(''))

  test('gives the same however the text is cut', () => {
    fc.assert(
      fc.property(stream, fc.array(fc.nat(200), { maxLength: 20 }), (text, cuts) => {
        const restorer = createRestorer(mapping)
        const marks = [0, ...cuts.filter(cut => cut < text.length).sort((a, b) => a - b), text.length]
        const pieces = marks.slice(1).flatMap((mark, at) => restorer.push(text.slice(marks[at]!, mark)))
        const streamed = [...pieces, ...restorer.end()].map(piece => piece.text).join('')
        expect(streamed).toBe(restore(text, mapping))
      }),
      { numRuns: 1_000 },
    )
  })

  test('puts the surname in for somebody known by nothing else', () => {
    const forms = {}
    const address = { salutation: 'Spatz', honorific: 'Spatz' }
    const entry = { placeholder: '[PERSON_1]', type: 'PERSON' as const, number: 1, canonical: 'Spatz', address, forms }
    const known: Mapping = { version: 1, entries: [entry] }
    expect(restore('[PERSON_1_NACHNAME], [PERSON_1_VORNAME]', known)).toBe('Spatz, [PERSON_1_VORNAME]')
  })

  test('restores strings inside JSON and nothing else', () => {
    const value = { name: '[PERSON_1]', list: ['Frau [PERSON_1]', 1, null, true], '[PERSON_1]': { deep: '[PERSON_2]' } }
    expect(restoreJson(value, mapping)).toEqual({
      name: 'Jovana Petrović',
      list: ['Frau Petrović', 1, null, true],
      '[PERSON_1]': { deep: '[PERSON_2]' },
    })
  })
})
