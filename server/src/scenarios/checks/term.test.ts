import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

test.each<[string, Record<string, string>, Verdict]>([
  ['Sie erhalten Grundsicherungsgeld.', {}, 'ok'],
  ['Sie bezogen Hartz IV.', {}, 'warn'],
  ['Sie erhalten ALG II.', {}, 'warn'],
  ['Sie erhalten Arbeitslosengeld II.', {}, 'warn'],
  ['Sie erhalten Arbeitslosengeld I.', {}, 'ok'],
  ['Wir schließen eine Eingliederungsvereinbarung.', {}, 'warn'],
  ['Die Eingliederungsvereinbarung nach § 37 SGB III', {}, 'ok'],
  ['Der Bescheid gilt am dritten Tag nach Aufgabe zur Post als bekannt gegeben.', {}, 'warn'],
  ['Am dritten Tag des Kurses waren Sie krank.', {}, 'ok'],
  ['Im Mai 2026 erhielten Sie Bürgergeld.', {}, 'ok'], // the name of that time
  ['Ab 01.08.2026 erhalten Sie Bürgergeld.', {}, 'warn'],
  ['Ab 01.01.2027 erhalten Sie Bürgergeld.', {}, 'fail'],
  ['Sie erhalten Bürgergeld.', { zeitraum: '01.02.2026 bis 31.03.2026' }, 'ok'],
  ['Sie erhalten Bürgergeld.', {}, 'warn'], // today
  ['der Bescheid über Bürgergeld vom 12.08.2026', {}, 'ok'], // title
  ['Sie schrieben: „Ich will mein Hartz IV.“', {}, 'ok'], // quotation
  ['Mit Bescheid vom 15.09.2026 zahlten wir Ihnen für Januar bis Juni 2026 Bürgergeld nach.', {}, 'ok'], // the period counts
  ['Den Bürgergeldbescheid vom 11.08.2026 haben wir geprüft.', {}, 'ok'], // title
  ['Das Grundsicherungsgeld hieß früher Bürgergeld.', {}, 'ok'],
  ['Die Eingliederungsvereinbarung vom 03.02.2022 liegt vor.', {}, 'ok'], // one of that time
  ['Drei Tage nach dem Gespräch rief er an.', {}, 'ok'],
  ['Der Bescheid gilt mit dem 3. Tag nach Absendung als bekannt gegeben.', {}, 'warn'],
  ['Als Bürgergeldempfängerin müssen Sie das mitteilen.', {}, 'warn'],
])('%s %o → %s', (draft, inputs, expected) => {
  expect(verdictOf('TERM', draft, { inputs })).toBe(expected)
})
