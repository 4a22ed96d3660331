import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

const month = 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.'

test.each<[string, string, Verdict]>([
  [month, 'Das geht innerhalb eines Monats.', 'ok'],
  [month, 'Sie haben einen Monat Zeit.', 'ok'],
  [month, 'Sie haben 1 Monat Zeit.', 'ok'],
  [month, 'Sie können Widerspruch einlegen.', 'fail'],
  [month, 'Sie haben zwei Wochen Zeit.', 'fail'],
  ['Bitte zahlen Sie bis zum 15.01.2027.', 'Zahlen Sie bis zum 15. Januar 2027.', 'ok'],
  ['Bitte zahlen Sie bis zum 15.01.2027.', 'Zahlen Sie bald.', 'fail'],
  ['Bitte zahlen Sie bis zum 15.01.2027.', 'Zahlen Sie bis zum 25.01.2027.', 'fail'],
  ['Melden Sie sich binnen 14 Tagen.', 'Melden Sie sich in zwei Wochen.', 'ok'],
  ['Die Leistung gilt vom 01.11.2026 bis zum 31.10.2027.', 'Die Leistung gilt ein Jahr.', 'ok'], // a period, no deadline
])('%s | %s → %s', (source, draft, expected) => {
  expect(verdictOf('FRIST-ERHALT', draft, { inputs: { bescheidtext: source } }, { fields: ['bescheidtext'] })).toBe(
    expected,
  )
})
