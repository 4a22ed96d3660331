import { describe, expect, test } from 'vitest'
import { placesOf, type Verdict, verdictOf } from './example-context.ts'

test.each<[string, string, Verdict]>([
  // equal spellings
  ['Sie schulden 1008 Euro.', 'Erstattung 1.008,00 €', 'ok'],
  ['Sie schulden EUR 1.008,-.', 'Erstattung 1008,00 Euro', 'ok'],
  ['Das sind 1 008,00 €.', '1008 €', 'ok'],
  ['am 14. Dezember 2026', 'Frist: 2026-12-14', 'ok'],
  ['am 14.12.26', '14.12.2026', 'ok'],
  ['bis zum 14. Dez. 2026', '14.12.2026', 'ok'],
  ['vom 1. Juni bis zum 31. August 2026', '01.06.2026 bis 31.08.2026', 'ok'],
  ['im Juli 2026', '01.06.2026 bis 31.08.2026', 'ok'], // inside the period
  ['von Juni 2026 an', 'Mai bis Juli 2026', 'ok'],
  ['um 11.15 Uhr', 'Termin 11:15', 'ok'],
  ['von 8.00 bis 12.00 Uhr', 'von 8:00 bis 12:00 Uhr', 'ok'],
  ['um 9 Uhr', '9:00 Uhr', 'ok'],
  ['Aktenzeichen 50.2-2026/04711', 'Az.: 50.2 - 2026/04711', 'ok'],
  ['am 14.12. ist Schluss', '2026-12-14', 'ok'],
  ['um 30 v. H.', '30 %', 'ok'],
  ['rund 1,2 Mio. Euro', '1.200.000 €', 'ok'],
  ['Heizung 96,00 €', 'kalt 412,00; NK 118,50; Heizung 96', 'ok'], // clerks leave the sign out
  ['für August bis Oktober 2026', 'Aug-Okt 2026', 'ok'],
  ['vom 01.10. bis 31.10.2026', 'Oktober 2026', 'ok'],
  ['von 11:00 bis 11:40 Uhr', '20.11.2026 11-11:40', 'ok'],
  ['9:20 Uhr', '9.20h', 'ok'],
  ['on 15 January 2027', '15.01.2027', 'ok'], // a translation
  ['Haushaltsjahr 2026/2027', '', 'ok'],
  ['BSG, B 4 AS 117/18 R', '', 'ok'], // RECHTSPRECHUNG-NULL's
  ['Telefon 0171 3920044', '', 'ok'], // PII's
  // not there
  ['rund 1,3 Mio. Euro', '1.200.000 €', 'fail'],
  ['on 16 January 2027', '15.01.2027', 'fail'],
  ['bis zum 31.12.2026', 'ab 01.10.2026', 'fail'],
  ['Sie schulden 1.080,00 €.', '1.008,00 €', 'fail'], // digits swapped
  ['am 14.11.2026', '14.12.2026', 'fail'],
  ['im September 2026', '01.06.2026 bis 31.08.2026', 'fail'],
  ['um 11.45 Uhr', '11:15 Uhr', 'fail'],
  ['Aktenzeichen 50.2-2026/04712', '50.2-2026/04711', 'fail'],
  ['30 % weniger', '10 Prozent', 'fail'],
  ['10 % weniger', '10 Prozent', 'ok'],
  ['12,50 € Gebühr', '12,05 €', 'fail'],
])('%s | %s → %s', (draft, input, expected) => {
  expect(verdictOf('FAKTEN', draft, { inputs: { sachverhalt: input } })).toBe(expected)
})

describe('what is no fact of the case', () => {
  test('citations, questions, placeholders, the date of the letter', () => {
    const draft = '§ 48 Abs. 1 Satz 2 Nr. 3 SGB X, [PRÜFEN: War es der 01.05.2026?], [BG_NUMMER_1], Auental, 23.11.2026'
    expect(verdictOf('FAKTEN', draft)).toBe('ok')
  })
  test('an amount entered in a field of its own has no sign', () => {
    expect(verdictOf('FAKTEN', '1.008,00 €', { inputs: { betrag: '1008.00' } })).toBe('ok')
  })
  test('a declared computation counts as given', () => {
    expect(verdictOf('FAKTEN', '1.008,00 €', { inputs: { rechnung: '3 × 336,00 € = 1.008,00 €' } })).toBe('ok')
  })
  test('a prescribed block brings its own dates', () => {
    const segments = [{ origin: 'block' as const, text: 'seit dem 01.01.2025' }]
    expect(verdictOf('FAKTEN', segments[0]!.text, { segments })).toBe('ok')
  })
})

test('points at the words', () => {
  expect(placesOf('FAKTEN', 'Es sind 99,00 € bis 01.02.2027.')).toEqual(['99,00 €', '01.02.2027'])
})
