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
])('%s %o → %s', (draft, inputs, expected) => {
  expect(verdictOf('TERM', draft, { inputs })).toBe(expected)
})
