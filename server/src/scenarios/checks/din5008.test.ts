import { expect, test } from 'vitest'
import { placesOf, type Verdict, verdictOf } from './example-context.ts'

const letter = (body: string, subject = 'Ihr Antrag auf Wohngeld', closing = 'Mit freundlichen Grüßen') =>
  `${subject}\n\nSehr geehrte Frau [PERSON_1],\n\n${body}\n\n${closing}\n\nWohngeldstelle`

test.each<[string, Verdict]>([
  ['am 03.11.2026 ging Ihr Antrag ein.', 'ok'],
  ['am 3. November 2026 ging Ihr Antrag ein.', 'ok'],
  ['vom 01.06. bis 31.08.2026 ändert sich nichts.', 'ok'],
  ['am 3.11.2026 ging Ihr Antrag ein.', 'warn'],
  ['am 03.11.26 ging Ihr Antrag ein.', 'warn'],
  ['am 2026-11-03 ging Ihr Antrag ein.', 'warn'],
  ['Sie zahlen 1.250,00 €.', 'ok'],
  ['Sie zahlen 1.250,00\u00a0€.', 'ok'], // protected blank
  ['Sie zahlen 50 Euro.', 'ok'], // a round amount
  ['Sie zahlen 1250,00 €.', 'warn'],
  ['Sie zahlen 12,5 €.', 'warn'],
  ['Sie zahlen 45,00€.', 'warn'],
  ['Konto DE02 1203 0000 0000 2020 51', 'ok'],
  ['Konto DE02120300000000202051', 'warn'],
  ['Telefon 030 23125-100', 'ok'],
  ['Telefon 030 23125 100', 'ok'],
  ['Telefon 030/23125-100', 'warn'],
  ['Telefon (030) 23125-100', 'warn'],
  ['um 9 Uhr, z. B. nach § 24 SGB X', 'ok'],
  ['z.B. der Mietvertrag', 'warn'],
  ['nach §24 SGB X', 'warn'],
  ['Unser Zeichen: 50.3-WG-2207, Merkblatt Version 3.2', 'ok'],
  ['[PRÜFEN: Ging der Antrag am 3.11. ein?]', 'ok'],
])('%s → %s', (body, expected) => {
  expect(verdictOf('DIN5008', letter(body))).toBe(expected)
})

test.each<[string, string, Verdict]>([
  ['subject with the word', letter('Text.', 'Betreff: Ihr Antrag'), 'warn'],
  ['subject with a full stop', letter('Text.', 'Ihr Antrag auf Wohngeld.'), 'warn'],
  ['subject with an abbreviation', letter('Text.', 'Ihr Antrag für den Verein Regenbogen e. V.'), 'ok'],
  ['closing with a comma', letter('Text.', undefined, 'Mit freundlichen Grüßen,'), 'warn'],
  ['closing abbreviated', letter('Text.', undefined, 'MfG'), 'warn'],
  ['other closing', letter('Text.', undefined, 'Viele Grüße'), 'ok'],
  ['no closing', letter('Text.', undefined, 'Bis bald'), 'warn'],
  ['no letter at all', 'Aktenvermerk\n\nFrau [PERSON_1] rief an.', 'ok'],
  ['address', `Frau\n[PERSON_1]\nAm Mühlbach 3\n36399 Auental\n\n${letter('Text.')}`, 'ok'],
  ['town apart', `Frau\n[PERSON_1]\nAm Mühlbach 3\n\n36399 Auental\n\n${letter('Text.')}`, 'warn'],
  ['postcode split', `Frau\n[PERSON_1]\nAm Mühlbach 3\n36 399 Auental\n\n${letter('Text.')}`, 'warn'],
])('%s', (_, draft, expected) => {
  expect(verdictOf('DIN5008', draft)).toBe(expected)
})

test('enclosures that were entered are noted', () => {
  const inputs = { anlagen: 'Formular' }
  expect(verdictOf('DIN5008', letter('Text.'), { inputs })).toBe('warn')
  expect(verdictOf('DIN5008', `${letter('Text.')}\n\nAnlage\nFormular`, { inputs })).toBe('ok')
})

test('points at the date', () => {
  expect(placesOf('DIN5008', letter('am 3.11.2026 ging Ihr Antrag ein.'))).toEqual(['3.11.2026'])
})
