import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

const inputs = {
  bescheidtext: 'Sie erhalten 812,40 €, angerechnet werden 290,60 Euro, Miete 1.540,00 EUR.',
  betrag: '812.40',
}

test.each<[string, Verdict]>([
  ['Sie bekommen 812,40 €.', 'ok'],
  ['Sie bekommen 812,40 Euro, die Miete ist 1540 €.', 'ok'],
  ['Abgezogen werden 290,60 €.', 'ok'],
  ['Am 12.11.2026 um 10 Uhr.', 'ok'], // no amount
  ['Sie bekommen 821,40 €.', 'fail'],
  ['Sie bekommen rund 800 €.', 'fail'], // rounded
  ['Das sind 9.748,80 € im Jahr.', 'fail'], // computed on its own
  ['Sie bekommen 812 €.', 'fail'], // cents cut off
])('%s → %s', (draft, expected) => {
  expect(verdictOf('BETRAG', draft, { inputs })).toBe(expected)
})

test('the amount of a named field must be there', () => {
  expect(verdictOf('BETRAG', 'Sie bekommen Geld.', { inputs }, { fields: ['betrag'] })).toBe('fail')
  expect(verdictOf('BETRAG', 'Sie bekommen 812,40 €.', { inputs }, { fields: ['betrag'] })).toBe('ok')
})
