import { expect, test } from 'vitest'
import type { Mapping } from '../mapping.ts'
import { findLeaks } from './leaks.ts'

const mapping: Mapping = {
  version: 1,
  entries: [
    {
      placeholder: '[PERSON_1]',
      type: 'PERSON',
      number: 1,
      canonical: 'Jovana Koch',
      forms: { NACHNAME: 'Koch', VORNAME: 'Jovana' },
    },
    { placeholder: '[CASE_1]', type: 'CASE_NO', number: 1, canonical: '50.3-417/24', forms: {} },
    { placeholder: '[PERSON_2]', type: 'PERSON', number: 2, canonical: 'Ng', forms: {} },
    { placeholder: '[TEXT_1]', type: 'LITERAL', number: 1, canonical: '[PERSON_1]', forms: {} },
  ],
}

test.each([
  ['Jovana  Koch', [{ type: 'PERSON', count: 1 }]],
  ['JOVANA\nKOCH, koch', [{ type: 'PERSON', count: 2 }]],
  ['Kochs Antrag', [{ type: 'PERSON', count: 1 }]],
  ['Kochtopf, Kochstraße', []],
  ['Az 503 417 24', [{ type: 'CASE_NO', count: 1 }]],
  ['Ng', [{ type: 'PERSON', count: 1 }]],
  ['ng', []],
  ['[PERSON_1] [PERSON_1_NACHNAME]', []],
  ['DE89 3704 0044 0532 0130 00', [{ type: 'IBAN', count: 1 }]],
  ['86095742719', [{ type: 'TAX_ID', count: 1 }]],
  ['a@b.example', [{ type: 'EMAIL', count: 1 }]],
])('%j', (text, expected) => expect(findLeaks([text], mapping)).toEqual(expected))

test('what was released by its exact spelling and what the scenario says itself is no leak', () => {
  expect(findLeaks(['der Koch'], mapping, { released: ['Koch'] })).toEqual([])
  expect(findLeaks(['der koch'], mapping, { released: ['Koch'] })).toEqual([{ type: 'PERSON', count: 1 }])
  expect(findLeaks(['Frage den Koch. Bitte.'], mapping, { fixed: ['Frage den Koch. Bitte.'] })).toEqual([])
})
