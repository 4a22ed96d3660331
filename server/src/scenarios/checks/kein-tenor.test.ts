import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

test.each<[string, Verdict]>([
  ['Wir beabsichtigen, den Bescheid vom 12.02.2026 aufzuheben.', 'ok'],
  ['Sie müssten dann 1.008,00 € erstatten.', 'ok'],
  ['Es ist beabsichtigt, dass der Bescheid aufgehoben wird.', 'ok'],
  ['Die Leistung soll zurückgefordert werden.', 'ok'],
  ['Wenn Sie sich nicht äußern, entscheiden wir nach Aktenlage.', 'ok'],
  ['Nach § 50 Abs. 1 SGB X sind Leistungen zu erstatten, soweit ein Verwaltungsakt aufgehoben worden ist.', 'ok'],
  ['Wir prüfen, ob die Bewilligung aufgehoben wird.', 'ok'],
  ['Die Leistungen wurden mit Bescheid vom 12.02.2026 festgesetzt.', 'ok'], // an earlier notice
  ['Wir heben den Bescheid vom 12.02.2026 auf.', 'fail'],
  ['Der Bescheid wird hiermit teilweise aufgehoben.', 'fail'],
  ['Sie haben 1.008,00 € zu erstatten.', 'fail'],
  ['Sie müssen den Betrag von 1.008,00 € zurückzahlen.', 'fail'],
  ['Wir fordern 1.008,00 € von Ihnen zurück.', 'fail'],
  ['Die Leistung wird zum 01.12.2026 eingestellt.', 'fail'],
  ['Wir haben entschieden, die Leistung zu mindern.', 'fail'],
])('%s → %s', (draft, expected) => {
  expect(verdictOf('KEIN-TENOR', draft)).toBe(expected)
})
