import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

test.each<[string, Verdict]>([
  ['Heben über 10 kg ist nicht möglich.', 'ok'],
  ['Die Krankenkasse hat geantwortet.', 'ok'],
  ['Die Beiträge zur Krankenversicherung sind bezahlt.', 'ok'],
  ['Der Kurs beginnt am 11.01.2027.', 'ok'],
  ['Er spielt die Orgel im Musikverein.', 'ok'],
  ['Sie leidet an einer Depression.', 'warn'],
  ['Der Sohn war wegen Diabetes im Krankenhaus.', 'warn'],
  ['Er ist katholisch.', 'warn'],
  ['Sie ist in der Gewerkschaft.', 'warn'],
  ['Sie ist schwanger.', 'warn'],
  ['Die Familie gehört zu den Roma.', 'warn'],
  ['Der Bandscheibenvorfall war 2024.', 'warn'],
])('%s → %s', (draft, expected) => {
  expect(verdictOf('ART9-WARN', draft)).toBe(expected)
})
