import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

const inputs = {
  miete: '385,00 EUR',
  nebenkosten: '92,40 EUR',
  heizung: '71,60 EUR',
  rechnung: '385,00 + 92,40 + 71,60 = 549,00 EUR; 3 x 204,00 € = 612,00 €; 563,00 € × 30 % = 168,90 €',
}

test.each<[string, Verdict]>([
  ['Zusammen sind das 549,00 Euro im Monat.', 'ok'],
  ['385,00 € + 92,40 € + 71,60 € = 549,00 €', 'ok'],
  ['3 x 204,00 € ergeben 612,00 €.', 'ok'],
  ['Kaltmiete 385,00 €, Nebenkosten 92,40 €, Heizung 71,60 €.', 'ok'],
  ['30 % von 563,00 € sind 168,90 €.', 'ok'],
  ['Gesamt: 549 €', 'ok'],
  ['Der Termin ist am 14.12.2026 um 11:15 Uhr.', 'ok'],
  ['Die Mahngebühr beträgt 7,13 €.', 'ok'], // invented, but nothing computed: BETRAG sees it
  ['Nach § 22 Abs. 1 SGB II sind es 385,00 €.', 'ok'],
  ['3 × 204,00 € = 612,00 € (Juli bis September)', 'ok'],
  ['Zusammen sind das 594,00 Euro im Monat.', 'fail'],
  ['385,00 € + 92,40 € + 71,60 € = 559,00 €', 'fail'],
  ['3 x 204,00 € ergeben 621,00 €.', 'fail'],
  ['30 % von 563,00 € sind 186,90 €.', 'fail'],
  ['Die Bruttokaltmiete beträgt 477,40 €.', 'fail'], // 385,00 + 92,40: right, but nobody declared it
  ['385,00 € + 92,40 € = 477,40 €', 'fail'], // the same, openly
  ['Im Jahr macht das 6.588,00 €.', 'fail'],
  ['Die Differenz beträgt 13,37 €.', 'fail'],
  ['549,00 € − 385,00 € Kaltmiete = 174,00 €', 'fail'],
])('%s → %s', (draft, expected) => {
  expect(verdictOf('RECHNUNG', draft, { inputs })).toBe(expected)
})
