import { expect, test } from 'vitest'
import { placesOf, type Verdict, verdictOf } from './example-context.ts'

test.each<[string, string, Verdict]>([
  ['Das Entgelt ist nicht bekannt.', '[PRÜFEN: Wie hoch war das Entgelt?]', 'ok'],
  ['Das Entgelt ist nicht bekannt.', 'Wie hoch das Entgelt war, ist uns nicht bekannt.', 'ok'],
  ['Das Entgelt ist nicht bekannt.', 'Ihr Entgelt betrug 520,00 €.', 'fail'], // a guess
  ['Das Entgelt ist nicht bekannt. Die Miete beträgt 465 €.', 'Die Miete beträgt 465 €.', 'ok'],
  ['Der Beginn der Beschäftigung ist unklar.', 'Die Beschäftigung hat ihren Beginn am 01.05.2026.', 'fail'],
  ['Der Beginn der Beschäftigung ist unklar.', '[PRÜFEN: Wann war der Beginn der Beschäftigung?]', 'ok'],
  ['Alles ist bekannt.', 'Die Miete beträgt 465 €.', 'ok'],
  ['Ob Fahrtkosten anfallen, ist noch offen.', 'Fahrtkosten fallen in Höhe von 40 € an.', 'fail'],
  ['Minijob bei der Bäckerei, Entgelt nicht bekannt', 'Sie hatten einen Minijob bei einer Bäckerei.', 'ok'],
  ['Arbeitszeit: ?', 'Ihre Arbeitszeit beträgt 30 Stunden.', 'fail'],
  ['Wer die Kinder betreut, wurde nicht besprochen.', 'Die Kinder betreut die Großmutter.', 'fail'],
  ['Ob die Tochter im Haushalt lebt, ist nicht geklärt.', 'Ihre Tochter lebt in Ihrem Haushalt.', 'fail'],
  [
    'Ob die Tochter im Haushalt lebt, ist nicht geklärt.',
    'Teilen Sie uns mit, ob Ihre Tochter im Haushalt lebt.',
    'ok',
  ],
  ['Heizkosten: liegt nicht vor', 'Bitte weisen Sie die Heizkosten nach.', 'ok'],
])('%s | %s → %s', (input, draft, expected) => {
  expect(verdictOf('OFFEN', draft, { inputs: { sachverhalt: input } })).toBe(expected)
})

test('open points of the form must be asked', () => {
  const inputs = { offene_punkte: 'Höhe der Kaution\nTermin der Übergabe' }
  expect(verdictOf('OFFEN', '[PRÜFEN: Höhe der Kaution?]', { inputs })).toBe('fail')
  expect(verdictOf('OFFEN', '[PRÜFEN: Höhe der Kaution?] [PRÜFEN: Termin der Übergabe?]', { inputs })).toBe('ok')
})

test('a question belongs to what stands beside it; a field may say unknown as a whole', () => {
  const inputs = { offene_punkte: 'Schriftführung unbekannt\nOrt der Sitzung' }
  expect(verdictOf('OFFEN', 'Schriftführung: [PRÜFEN: Name]\nOrt der Sitzung ist noch offen.', { inputs })).toBe('ok')
  const field = { inputs: { kuendigungsgrund: 'nicht bekannt', notizen: 'Kündigung zum 30.09.2026' } }
  expect(verdictOf('OFFEN', 'Ihnen wurde zum 30.09.2026 gekündigt.', field)).toBe('ok')
  expect(verdictOf('OFFEN', 'Ihnen wurde wegen Krankheit gekündigt.', field)).toBe('fail')
})

test('shows each question with its place', () => {
  expect(placesOf('OFFEN', 'Text [PRÜFEN: Wann?] Text')).toEqual(['[PRÜFEN: Wann?]'])
})
