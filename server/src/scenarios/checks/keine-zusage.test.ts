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
  ['Sie fragen, ob die Kosten übernommen werden.', 'ok'],
  ['Mit Bescheid vom 12.02.2026 wurde Ihnen Wohngeld bewilligt.', 'ok'], // decided before
  ['Anspruch haben grundsätzlich Haushalte mit geringem Einkommen.', 'ok'], // the law for everybody
  ['Der Winterdienst wird vom Bauhof übernommen.', 'ok'],
  ['Damit ist keine Zusicherung verbunden.', 'ok'],
  ['Sobald die Bescheinigung da ist, zahlen wir Ihnen das Geld nach.', 'fail'], // only papers are wanted
  ['Einer Bewilligung steht nichts mehr im Wege.', 'fail'],
  ['Nach erster Durchsicht erfüllen Sie die Voraussetzungen.', 'fail'],
  ['Mit einer Ablehnung müssen Sie nicht rechnen, machen Sie sich keine Sorgen.', 'fail'],
  ['Hiermit erteilen wir Ihnen die Zusicherung.', 'fail'],
  ['Ihr Antrag wird leider keinen Erfolg haben.', 'fail'], // a forecast, too
])('%s → %s', (draft, expected) => {
  expect(verdictOf('KEINE-ZUSAGE', draft)).toBe(expected)
})
