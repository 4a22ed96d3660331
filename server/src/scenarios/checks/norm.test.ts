import { expect, test } from 'vitest'
import { placesOf, type Verdict, verdictOf } from './example-context.ts'

const scenario = {
  norms: {
    'SGB X § 24': 2,
    'SGB X § 45': 5,
    'SGB X § 48': 4,
    'SGB X § 50': 5,
    'SGB I § 60': 2,
    'SGB I § 65': 3,
    'SGB I § 66': 3,
    'SGB II § 7b': null,
    'DSGVO Art. 6': 4,
  },
  rechtsstand: '2026-07-01',
  rechtskreis: 'SGG' as const,
}

test.each<[string, Verdict]>([
  ['Das folgt aus § 24 Abs. 1 SGB X. Bitte antworten Sie.', 'ok'], // the X ends the sentence
  ['§§ 45, 48 und 50 SGB X', 'ok'],
  ['§§ 60 bis 65 SGB I', 'ok'], // both ends are listed
  ['§ 66 ff. SGB I', 'ok'],
  ['§ 48 Abs. 1 Satz 2 Nr. 3 SGB X i. V. m. § 50 Abs. 1 SGB X', 'ok'],
  ['Art. 6 Abs. 1 Buchst. e DSGVO', 'ok'],
  ['§ 7b Abs. 9 SGB II', 'ok'], // the number of Absätze wasn't looked up
  ['Nach § 48 geht das.', 'ok'], // without the law, but the number is listed
  ['Kein Zitat, z. B. Artikel 5 der Speisekarte', 'ok'],
  ['§ 51 Abs. 1 SGB X', 'fail'],
  ['§ 24 Abs. 3 SGB X', 'fail'], // has two
  ['§ 24 Abs. 1 SGB IX', 'fail'], // other book
  ['§ 24 FANTASIEG', 'fail'], // no such law
  ['§ 6 Abs. 1 DSGVO', 'fail'], // an Artikel, no §
  ['§§ 45, 49 SGB X', 'fail'],
  ['Nach § 24 Abs. 3 nicht.', 'fail'], // no § 24 of the list has three
  ['§ 24 SGB XV', 'fail'], // no such book
  ['§ 3 des Digitalhilfegesetzes', 'fail'],
  ['§ 3 Ihres Mietvertrags', 'ok'], // no provision
  ['§ 45 Abs. 2 Satz 3 i. V. m. Abs. 4 SGB X', 'ok'],
  ['§ 45 Abs. 2 i. V. m. Abs. 7 SGB X', 'fail'],
  ['§ 48 Abs. 1 Satz 2 des Zehnten Buches Sozialgesetzbuch', 'ok'],
  ['§ 48 Abs. 1, 2 und 5 SGB X', 'fail'],
  ['§ 66 Abs. 1 S. 1, Abs. 3 SGB I', 'ok'],
  ['§ 66 I, III SGB I', 'ok'],
  ['§ 66 IV SGB I', 'fail'],
  ['Art. 6 Abs. 1 UAbs. 1 Buchst. e DS-GVO', 'ok'],
  ['§ 24 SGB', 'fail'], // which book?
])('%s → %s', (draft, expected) => {
  expect(verdictOf('NORM', draft, { scenario })).toBe(expected)
})

test('what the clerk entered is a warning; what a source text brings along is right', () => {
  const inputs = { normen: '§ 11 Abs. 1 SGB II' }
  expect(verdictOf('NORM', '§ 11 Abs. 1 SGB II', { scenario, inputs })).toBe('warn')
  expect(verdictOf('NORM', '§ 11 Abs. 1 SGB II', { scenario, inputs }, { fields: ['normen'] })).toBe('ok')
})

test('points at the citation', () => {
  expect(placesOf('NORM', 'Nach § 51 Abs. 1 SGB X.', { scenario })).toEqual(['§ 51 Abs. 1 SGB X'])
})

test('norms of a prescribed block that stands in the inputs', () => {
  const inputs = { rbb_baustein: 'Widerspruch nach § 36a Abs. 2 SGB I' }
  expect(verdictOf('NORM', 'Widerspruch nach § 36a Abs. 2 SGB I', { scenario, inputs })).toBe('ok')
})

test('other spellings in the list', () => {
  const other = { ...scenario, norms: { 'DS-GVO Art. 6': 4 } }
  expect(verdictOf('NORM', 'Art. 6 Abs. 1 DSGVO', { scenario: other })).toBe('ok')
})
