import { expect, test } from 'vitest'
import { placesOf, type Verdict, verdictOf } from './example-context.ts'

const issued = ['[PERSON_1]', '[PERSON_10]', '[BG_NUMMER_1]', '[PERSON_1_NACHNAME]']

test.each<[string, Verdict]>([
  ['Sehr geehrte Frau [PERSON_1], Ihr Antrag …', 'ok'],
  ['[PERSON_1] und noch einmal [PERSON_1]', 'ok'], // repeating is right
  ['[PERSON_1]s Antrag', 'ok'], // genitive
  ['Frau [PERSON_1_NACHNAME], BG [BG_NUMMER_1]', 'ok'],
  ['[PERSON_10] ist eine andere als [PERSON_1]', 'ok'],
  ['[PRÜFEN: Wann war das?] und [PRÜFEN]', 'ok'],
  ['Text ohne Platzhalter, z. B. [sic] und § 24 SGB X', 'ok'],
  ['Herr [PERSON_2]', 'fail'], // never issued
  ['Herr [PERSON_11]', 'fail'], // not [PERSON_1] with something behind
  ['Frau [PERSON_A]', 'ok'], // no number: plain text in brackets, nothing would be restored
  ['Konto [IBAN_1]', 'fail'],
  ['Herr (PERSON_7)', 'fail'], // lost its brackets
  ['Frau {PERSON_1}', 'warn'],
  ['Frau [PERSON_1 schreibt', 'warn'],
  ['Frau [PERSON_01]', 'fail'],
  ['[KASSE_1] hat geantwortet', 'fail'], // of no kind that the pseudonymisation knows
  ['Herr [NAME]', 'fail'], // left for filling in
])('%s → %s', (draft, expected) => {
  expect(verdictOf('PLATZHALTER', draft, { issuedPlaceholders: issued })).toBe(expected)
})

test('an altered placeholder that can still be read is a warning', () => {
  expect(verdictOf('PLATZHALTER', 'Frau [Person 1]', { issuedPlaceholders: issued })).toBe('warn')
  expect(verdictOf('PLATZHALTER', 'Frau PERSON_1 schreibt', { issuedPlaceholders: issued })).toBe('warn')
})

test('the place is found again behind a restored name', () => {
  const places = placesOf('PLATZHALTER', 'Frau [PERSON_1] und [PERSON_2].', {
    issuedPlaceholders: issued,
    draft: 'Frau Jovana Petrović und [PERSON_2].',
    segments: [
      { origin: 'model', text: 'Frau ' },
      { origin: 'model', text: 'Jovana Petrović', placeholder: '[PERSON_1]' },
      { origin: 'model', text: ' und ' },
      { origin: 'model', text: '[PERSON_2]', unknown: true },
      { origin: 'model', text: '.' },
    ],
  })
  expect(places).toEqual(['[PERSON_2]'])
})
