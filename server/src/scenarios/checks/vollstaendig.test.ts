import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

const notizen = 'Umzug zum 01.02.2027, Miete 465 € warm. Mietangebot bis 27.11.2026. Rückruf 10:30 Uhr.'
const whole = 'Umzug zum 1. Februar 2027, Miete 465,00 €, Angebot bis zum 27.11.2026, Rückruf um 10.30 Uhr.'

test.each<[string, string, Verdict]>([
  ['everything in other spellings', whole, 'ok'],
  ['a day without its year', whole.replace('27.11.2026', '27.11.'), 'ok'],
  ['date missing', whole.replace('zum 1. Februar 2027', 'bald'), 'fail'],
  ['amount missing', whole.replace('465,00 €', 'wie besprochen'), 'fail'],
  ['time missing', whole.replace(' um 10.30 Uhr', ''), 'fail'],
  ['wrong date', whole.replace('27.11.2026', '28.11.2026'), 'fail'],
  ['more than asked', `${whole} Außerdem am 01.03.2027.`, 'ok'], // that is FAKTEN's
  ['empty', '', 'fail'],
])('%s', (_, draft, expected) => {
  expect(verdictOf('VOLLSTAENDIG', draft, { inputs: { notizen } }, { fields: ['notizen'] })).toBe(expected)
})

test('named items must be there', () => {
  const inputs = { vollstaendig: 'Kaution noch offen\nSchlüsselübergabe' }
  expect(verdictOf('VOLLSTAENDIG', 'Die Kaution ist noch offen; Schlüsselübergabe folgt.', { inputs })).toBe('ok')
  expect(verdictOf('VOLLSTAENDIG', 'Die Kaution ist noch offen.', { inputs })).toBe('fail')
})
