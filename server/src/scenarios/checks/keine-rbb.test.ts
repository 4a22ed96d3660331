import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

test.each<[string, Verdict]>([
  ['Ein Widerspruch ist noch nicht möglich.', 'ok'],
  ['Gegen diese Anhörung ist kein Rechtsbehelf möglich.', 'ok'],
  ['Widerspruch können Sie erst gegen den späteren Bescheid einlegen.', 'ok'],
  ['Bitte äußern Sie sich bis zum 14.12.2026.', 'ok'],
  ['Ihr Widerspruch vom 02.03.2026 ist eingegangen.', 'ok'], // a fact
  ['Dieses Schreiben enthält keine Rechtsbehelfsbelehrung.', 'ok'],
  ['Gegen dieses Schreiben können Sie Widerspruch einlegen.', 'fail'],
  ['Sie können innerhalb eines Monats Widerspruch erheben.', 'fail'],
  ['Rechtsbehelfsbelehrung', 'fail'],
  ['Gegen diesen Bescheid kann binnen eines Monats Klage erhoben werden.', 'fail'],
  ['Der Widerspruch ist schriftlich beim Jobcenter einzulegen.', 'fail'],
])('%s → %s', (draft, expected) => {
  expect(verdictOf('KEINE-RBB', draft)).toBe(expected)
})
