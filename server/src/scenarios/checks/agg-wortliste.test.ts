import { expect, test } from 'vitest'
import { placesOf, type Verdict, verdictOf } from './example-context.ts'

test.each<[string, Verdict]>([
  ['Sachbearbeiter (m/w/d) für das Wohngeld gesucht', 'ok'],
  ['Wir suchen eine Sachbearbeiterin oder einen Sachbearbeiter.', 'ok'],
  ['Erzieher:innen für unsere Kita gesucht', 'ok'],
  ['Wir suchen eine Fachkraft für das Bürgerbüro.', 'ok'], // names no sex
  ['Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt berücksichtigt.', 'ok'], // § 164 SGB IX
  ['Frauen sind unterrepräsentiert; ihre Bewerbungen begrüßen wir besonders.', 'ok'], // HGlG
  ['Sie sind belastbar und flexibel.', 'ok'], // LAG Nürnberg 6 Sa 675/07
  ['Sehr gute Deutschkenntnisse (mindestens C1) sind erforderlich.', 'ok'],
  ['Bewerbungen sind unabhängig von Alter, Religion und Herkunft willkommen.', 'ok'],
  ['Bitte verzichten Sie auf Bewerbungsfotos.', 'ok'],
  ['Sie arbeiten mit jungen Menschen.', 'ok'], // the work, not the applicant
  ['Die Stelle ist bis zum 31.12.2028 befristet, 39 Stunden in der Woche.', 'ok'],
  ['Sie kommen in ein junges Team (m/w/d).', 'fail'], // BAG 8 AZR 406/14
  ['Deutsch als Muttersprache (m/w/d)', 'fail'], // BAG 8 AZR 402/15
  ['Sie sind höchstens 35 Jahre alt.', 'fail'],
  ['Wir suchen einen Sachbearbeiter für das Sozialamt.', 'fail'],
  ['Für unser Vorzimmer suchen wir eine Sekretärin.', 'fail'],
  ['Hausmeister gesucht', 'fail'],
  ['Sie sind körperlich voll belastbar und gesund.', 'fail'],
  ['Ein gepflegtes Äußeres setzen wir voraus.', 'fail'],
  ['Bewerbung mit Lichtbild und Angabe der Konfession', 'fail'],
])('%s → %s', (draft, expected) => {
  expect(verdictOf('AGG-WORTLISTE', draft)).toBe(expected)
})

test('points at the title that names one sex', () => {
  expect(placesOf('AGG-WORTLISTE', 'Wir suchen zum 01.02.2027 einen engagierten Sachbearbeiter.')).toEqual([
    'Sachbearbeiter',
  ])
})
