import { expect, test } from 'vitest'
import { placesOf, type Verdict, verdictOf } from './example-context.ts'

const inputs = {
  profil:
    '5 Jahre Verkäuferin im Lebensmittelmarkt\nKasse, Warenannahme\nFührerschein Klasse B\nDeutsch, Polnisch\n2018-2023 Marktkauf',
  stelle: 'Verkäuferin (m/w/d) in Teilzeit bei Lebensmittel Hoyer, ab 01.02.2027',
}

test.each<[string, Verdict]>([
  ['Fünf Jahre lang habe ich als Verkäuferin in einem Lebensmittelmarkt gearbeitet.', 'ok'],
  ['Von 2018 bis 2023 war ich bei Marktkauf beschäftigt.', 'ok'],
  ['Ich spreche Deutsch und Polnisch und habe den Führerschein der Klasse B.', 'ok'],
  ['Ihre Anzeige für eine Verkäuferin in Teilzeit hat mich angesprochen.', 'ok'],
  ['Ich arbeite sorgfältig und freue mich auf ein Gespräch.', 'ok'], // claims nothing that could be looked up
  ['[PRÜFEN: Haben Sie ein Gesundheitszeugnis?]', 'ok'],
  ['Zehn Jahre lang habe ich als Verkäuferin gearbeitet.', 'fail'],
  ['Außerdem spreche ich Englisch.', 'fail'],
  ['Ein Gesundheitszeugnis liegt vor.', 'fail'],
  ['Ich habe eine Ausbildung zur Einzelhandelskauffrau abgeschlossen.', 'fail'],
  ['Ich habe ein Team von acht Mitarbeitenden geleitet.', 'fail'],
  ['Mit SAP bin ich vertraut.', 'fail'],
  ['Ich bin sehr belastbar und kreativ.', 'fail'],
  ['Derzeit beziehe ich Bürgergeld.', 'fail'],
  ['Das Jobcenter hat mir Ihre Anzeige gegeben.', 'fail'],
])('%s → %s', (draft, expected) => {
  expect(verdictOf('KEINE-ERFINDUNG', draft, { inputs })).toBe(expected)
})

test('a Jobcenter may be the employer', () => {
  const stelle = { ...inputs, stelle: 'Bürokraft im Jobcenter Auental' }
  expect(verdictOf('KEINE-ERFINDUNG', 'Gern möchte ich im Jobcenter Auental arbeiten.', { inputs: stelle })).toBe('ok')
})

test('points at the claim', () => {
  expect(placesOf('KEINE-ERFINDUNG', 'Außerdem spreche ich Englisch.', { inputs })).toEqual(['Englisch'])
})
