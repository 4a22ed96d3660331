import { expect, test } from 'vitest'
import { align } from './align.ts'

const spans = (text: string, output: string) =>
  align(text, output, /<[A-Z]+\d*>/g, match => match.replace(/[<>\d]/g, '')).map(({ start, end, type }) => [
    text.slice(start, end),
    type,
  ])

test.each([
  [
    'Frau Anna Poschmann wohnt hier.',
    'Frau <FIRST> <LAST> wohnt hier.',
    [
      ['Anna', 'FIRST'],
      ['Poschmann', 'LAST'],
    ],
  ],
  [
    'Anna ruft Anna an',
    '<NAME> ruft <NAME> an',
    [
      ['Anna', 'NAME'],
      ['Anna', 'NAME'],
    ],
  ],
  ['am Ende 0171', 'am Ende <PHONE1>', [['0171', 'PHONE']]],
  ['<NAME> heißt Anna', '<NAME> heißt <LAST>', [['Anna', 'LAST']]],
  ['nichts', 'nichts', []],
])('what was replaced in %j', (text, output, expected) => {
  expect(spans(text, output)).toEqual(expected)
})

test('a garbled output: letters it lacks count as replaced', () => {
  expect(spans('Tel. 0171 39 und mehr', 'Tel. 0<PHONE>nd mehr und')).toEqual([['171 39 u', 'PHONE']])
})
