import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

const inputs = { termin: '2026-12-08 09:30 Uhr', zeitraum: 'Mai bis Juli 2026', betrag: '120,00 €' }

test.each<[string, Verdict]>([
  ['Wann: Dienstag, 08.12.2026, 9:30 Uhr', 'ok'],
  ['am Dienstag, dem 8. Dezember 2026, um 9.30 Uhr', 'ok'],
  ['vom 01.05.2026 bis zum 31.07.2026', 'ok'], // the edges of the months given
  ['im Juni 2026', 'ok'],
  ['Das sind 999,00 €.', 'ok'], // BETRAG's
  ['am 23.11.2026', 'ok'], // the date of the letter
  ['Dienstag, 09.12.2026', 'fail'],
  ['Mittwoch, 08.12.2026', 'fail'], // a Tuesday
  ['am 8. Dezember 2026 um 9:00 Uhr', 'fail'],
  ['im August 2026', 'fail'],
  ['vom 02.05.2026 an', 'fail'],
])('%s → %s', (draft, expected) => {
  expect(verdictOf('DATUM', draft, { inputs })).toBe(expected)
})

test('the day of a named field must be there', () => {
  expect(verdictOf('DATUM', 'Bitte kommen Sie.', { inputs }, { fields: ['termin'] })).toBe('fail')
  expect(
    verdictOf('DATUM', 'Bitte kommen Sie am 8. Dezember 2026 um 9.30 Uhr.', { inputs }, { fields: ['termin'] }),
  ).toBe('ok')
})
