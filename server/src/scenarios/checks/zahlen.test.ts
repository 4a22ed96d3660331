import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

const inputs = { anwesend: '21 von 23', stimmen: '14 Ja / 7 Nein / 0 Enth.', top: 'TOP 4 Turnhalle' }

test.each<[string, Verdict]>([
  ['Abstimmung: 14 Ja, 7 Nein, 0 Enthaltungen.', 'ok'],
  ['Mit 14 Ja-Stimmen bei 7 Gegenstimmen ohne Enthaltungen beschlossen.', 'ok'],
  ['Ja: 14, Nein: 7, Enthaltung: 0', 'ok'],
  ['Vierzehn Ja-Stimmen, sieben Nein-Stimmen, keine Enthaltung.', 'ok'],
  ['14 dafür, 7 dagegen. Anwesend: 21 von 23 Mitgliedern.', 'ok'],
  ['TOP 4: 14 Ja-Stimmen und 7 Nein-Stimmen. Seite 2. § 53 HGO.', 'ok'],
  ['Abstimmungsergebnis: Ja 14 Nein 7 Enthaltungen 0', 'ok'],
  ['14 Ja, 7 Nein. Eine Zustimmung des Kreises liegt vor.', 'ok'],
  ['Ja 7 Nein 14', 'fail'],
  ['Abstimmung: 15 Ja, 7 Nein, 0 Enthaltungen.', 'fail'],
  ['Abstimmung: 14 Ja, 6 Nein, 1 Enthaltung.', 'fail'],
  ['Abstimmung: 7 Ja, 14 Nein.', 'fail'], // swapped
  ['Mit 14 Ja-Stimmen beschlossen.', 'fail'], // the votes against are left out
  ['Der Antrag wird einstimmig angenommen (14 Ja, 7 Nein).', 'fail'],
  ['14 Ja, 7 Nein. Anwesend: 22 von 23 Mitgliedern.', 'fail'],
  ['14 Ja, 7 Nein. Es waren 34 Zuhörer da.', 'fail'],
])('%s → %s', (draft, expected) => {
  expect(verdictOf('ZAHLEN', draft, { inputs })).toBe(expected)
})

test.each<[string, Verdict]>([
  ['Abstimmung: 11 Ja, einstimmig', 'ok'],
  ['Einstimmig beschlossen.', 'ok'],
  ['11 Ja-Stimmen, 0 Nein-Stimmen, keine Enthaltungen', 'ok'],
  ['11 Ja, 1 Nein', 'fail'],
  ['10 Ja, einstimmig', 'fail'],
])('unanimous: %s → %s', (draft, expected) => {
  expect(verdictOf('ZAHLEN', draft, { inputs: { stimmen: 'einstimmig, 11 Ja', anwesend: '11' } })).toBe(expected)
})

test.each<[string, Verdict]>([
  ['TOP 1: 5 Ja, 2 Nein. TOP 2: 4 Ja, 3 Nein.', 'ok'],
  ['TOP 1: 4 Ja, 3 Nein. TOP 2: 5 Ja, 2 Nein.', 'fail'],
  ['TOP 1: 5 Ja, 3 Nein. TOP 2: 4 Ja, 2 Nein.', 'fail'],
])('two ballots: %s → %s', (draft, expected) => {
  expect(verdictOf('ZAHLEN', draft, { inputs: { top_1: '5 Ja, 2 Nein', top_2: '4 Ja, 3 Nein' } })).toBe(expected)
})
