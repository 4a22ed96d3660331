import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

test.each<[string, Verdict]>([
  ['Ob Sie Anspruch haben, prüfen wir noch.', 'ok'],
  ['Wir prüfen Ihren Antrag und melden uns schriftlich.', 'ok'],
  ['Sie erhalten dann einen Bescheid.', 'ok'],
  ['Sie erhalten in den nächsten Tagen Post von uns.', 'ok'],
  ['Eine Zusage können wir noch nicht geben.', 'ok'],
  ['Wenn die Voraussetzungen vorliegen, kann die Leistung bewilligt werden.', 'ok'],
  ['Wohngeld gibt es nur auf Antrag.', 'ok'],
  ['Sie haben Anspruch auf Wohngeld.', 'fail'],
  ['Wir werden Ihren Antrag bewilligen.', 'fail'],
  ['Ihr Antrag wird bewilligt.', 'fail'],
  ['Das Geld steht Ihnen zu.', 'fail'],
  ['Die Kosten werden übernommen.', 'fail'],
  ['Wir sichern Ihnen die Zahlung zu.', 'fail'],
  ['Sie erhalten die Leistung ab dem 01.12.2026.', 'fail'],
  ['Ihr Antrag hat gute Aussichten.', 'fail'],
])('%s → %s', (draft, expected) => {
  expect(verdictOf('KEINE-ZUSAGE', draft)).toBe(expected)
})
