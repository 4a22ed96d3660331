import { expect, test } from 'vitest'
import { placesOf, type Verdict, verdictOf } from './example-context.ts'

/** What a detector would report for the words. */
const seen = (draft: string, words: string, type: string) => [
  { start: draft.indexOf(words), end: draft.indexOf(words) + words.length, type },
]

test.each<[string, string, string, Record<string, string>, Verdict]>([
  ['Herr Kasimir Wohlert hat angerufen.', 'Kasimir Wohlert', 'PERSON', {}, 'fail'],
  ['Frau [PERSON_1] hat angerufen.', '[PERSON_1]', 'PERSON', {}, 'ok'], // a detector may take the token for a name
  ['Auf Konto DE02120300000000202051.', 'DE02120300000000202051', 'IBAN', {}, 'fail'],
  // A name that stands in the inputs and wasn't masked: still a finding.
  ['Herr Wohlert', 'Wohlert', 'PERSON', { sachverhalt: 'Herr Wohlert rief an.' }, 'fail'],
  // An authority's switchboard from the inputs.
  ['Telefon 030 23125 100', '030 23125 100', 'PHONE', { ansprechstelle: 'Bürgerbüro, 030 23125 100' }, 'ok'],
  ['Telefon 030 23125 100', '030 23125 100', 'PHONE', { auskunft: 'Das Jobcenter hat die 030 23125 100' }, 'ok'],
  ['Telefon 0171 3920017', '0171 3920017', 'PHONE', { sachverhalt: 'mobil 0171 3920017' }, 'fail'],
  ['Telefon 030 23125 777', '030 23125 777', 'PHONE', {}, 'fail'], // invented
  ['info@auental.example', 'info@auental.example', 'EMAIL', { auskunft: 'info@auental.example' }, 'ok'],
  ['h.voss@auental.example', 'h.voss@auental.example', 'EMAIL', { auskunft: 'h.voss@auental.example' }, 'fail'],
  ['Die Bäckerei Halmer GmbH', 'Bäckerei Halmer GmbH', 'ORG', {}, 'ok'], // an organisation is no person
  ['[PRÜFEN: War es Herr Wohlert?]', 'Wohlert', 'PERSON', {}, 'ok'], // asked, not asserted
  // The contact person entered is right, another one isn't.
  [
    'Ihre Ansprechpartnerin ist Frau Stentrup.',
    'Stentrup',
    'PERSON',
    { kontakt: 'Elvira Stentrup, 030 23125-112' },
    'ok',
  ],
  [
    'Ihre Ansprechpartnerin ist Frau Kröger.',
    'Kröger',
    'PERSON',
    { kontakt: 'Elvira Stentrup, 030 23125-112' },
    'fail',
  ],
  [
    'am Marktplatz 1 in 36399 Auental',
    'am Marktplatz 1 in 36399 Auental',
    'ADDRESS',
    { behoerde: 'Stadt Auental, Marktplatz 1, 36399 Auental' },
    'ok',
  ],
  ['Unser Zeichen: LE-4471/26', 'LE-4471/26', 'CASE_NO', {}, 'ok'], // FAKTEN compares file numbers
  ['nach dem Abschluss ihrer Reha', 'Reha', 'PERSON', {}, 'ok'], // a noun: names go without a possessive
])('%s (%s)', (draft, words, type, inputs, expected) => {
  expect(verdictOf('PII', draft, { inputs, detected: seen(draft, words, type) })).toBe(expected)
})

test('points at the place in the restored letter', () => {
  const masked = '[PERSON_1] und Kasimir Wohlert'
  const places = placesOf('PII', masked, {
    detected: seen(masked, 'Kasimir Wohlert', 'PERSON'),
    draft: 'Jovana Petrović und Kasimir Wohlert',
    segments: [
      { origin: 'model', text: 'Jovana Petrović', placeholder: '[PERSON_1]' },
      { origin: 'model', text: ' und Kasimir Wohlert' },
    ],
  })
  expect(places).toEqual(['Kasimir Wohlert'])
})

test('a name the detectors are unsure of is no finding', () => {
  const draft = 'Only the German version is binding.'
  const [place] = seen(draft, 'German', 'PERSON')
  expect(verdictOf('PII', draft, { detected: [{ ...place!, confidence: 0.6 }] })).toBe('ok')
  expect(verdictOf('PII', draft, { detected: [{ ...place!, confidence: 0.9 }] })).toBe('fail')
})
