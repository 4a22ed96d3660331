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
  ['Er bewirbt sich als Pflegehelfer in einer Klinik in Fulda.', 'ok'], // a place of work
  ['Nachtschichten sind zu vermeiden (S. 5).', 'ok'], // a limit
  ['Die psychische Belastbarkeit ist eingeschränkt.', 'ok'],
  ['Die Arbeitsunfähigkeitsbescheinigung wird nachgereicht.', 'ok'], // the proof, not the illness
  ['Er wohnt neben der evangelischen Grundschule.', 'ok'],
  ['Außerdem spricht sie Arabisch.', 'ok'],
  ['Der Sohn nimmt Medikamente.', 'warn'],
  ['Sie hat eine Angststörung.', 'warn'],
  ['Er ist Mitglied der IG Metall.', 'warn'],
  ['Sein Grad der Behinderung beträgt 50.', 'warn'],
  ['Sie lebt mit ihrer Partnerin und ist lesbisch.', 'warn'],
])('%s → %s', (draft, expected) => {
  expect(verdictOf('ART9-WARN', draft)).toBe(expected)
})
