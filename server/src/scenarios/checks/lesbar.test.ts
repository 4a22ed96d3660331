import { expect, test } from 'vitest'
import { placesOf, type Verdict, verdictOf } from './example-context.ts'

const words = (count: number) => `${Array.from({ length: count }, () => 'Wort').join(' ')}.`

test.each<[string, string, Verdict]>([
  ['short sentences', 'Sie bekommen Geld. Das ist Ihr Recht. Rufen Sie uns an.', 'ok'],
  ['mean exactly 15', `${words(15)} ${words(15)}`, 'ok'],
  ['mean 16', `${words(16)} ${words(16)}`, 'warn'],
  ['one of 25', `${words(25)} ${words(5)}`, 'ok'],
  ['one of 26', `${words(26)} ${words(4)}`, 'warn'],
  ['headings are no sentences', `Das hat das Amt entschieden\n\n${words(10)}`, 'ok'],
  ['a citation is one word', `Nach § 48 Abs. 1 Satz 2 Nr. 3 SGB X i. V. m. § 50 Abs. 1 SGB X ${words(12)}`, 'ok'], // 14
  ['"z. B." ends no sentence', `Sie können z. B. ${words(23)} ${words(2)}`, 'warn'], // 3 + 23 = 26
  ['empty', '', 'ok'],
])('%s', (_, draft, expected) => {
  expect(verdictOf('LESBAR', draft)).toBe(expected)
})

test('points at the long sentence', () => {
  expect(placesOf('LESBAR', `${words(2)} ${words(26)} ${words(2)}`)).toEqual([words(26)])
})
