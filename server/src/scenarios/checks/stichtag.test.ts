import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

// A year from 1 February 2026 ends on 31 January 2027; the letter is of 23 November 2026.
test.each<[string, Verdict]>([
  ['Die Karenzzeit begann am 01.02.2026 und endet am 31.01.2027.', 'ok'],
  ['Die Karenzzeit läuft noch.', 'ok'],
  ['Ob die Karenzzeit abgelaufen ist, ist offen.', 'ok'],
  ['Nach Ablauf der Karenzzeit würde die Angemessenheit geprüft.', 'ok'],
  ['Die Karenzzeit endet am 31.07.2026.', 'fail'],
  ['Die Karenzzeit läuft bis zum 31.01.2028.', 'fail'],
  ['Die Karenzzeit ist bereits abgelaufen.', 'fail'],
])('Karenzzeit: %s → %s', (draft, expected) => {
  expect(verdictOf('STICHTAG', draft, { inputs: { karenz_beginn: '01.02.2026' } })).toBe(expected)
})

test.each<[string, string, Verdict]>([
  ['2026-06-10', 'Es gilt § 31a SGB II a. F. (§ 65a SGB II).', 'ok'],
  ['2026-08-10', 'Es gilt § 31a SGB II n. F.', 'ok'],
  ['2026-06-10', 'Es gilt § 31a SGB II n. F.', 'fail'],
  ['2026-08-10', 'Anzuwenden ist § 31a SGB II in der bis zum 30.06.2026 geltenden Fassung.', 'fail'],
  ['2026-08-10', 'Nicht anzuwenden ist § 31a SGB II a. F.', 'ok'],
])('§ 65a SGB II, breach on %s: %s → %s', (day, draft, expected) => {
  expect(verdictOf('STICHTAG', draft, { inputs: { pflichtverletzung: day } })).toBe(expected)
})

test.each<[string, Verdict]>([
  ['Sie erhalten Grundsicherungsgeld vom 01.08.2026 bis zum 31.12.2026.', 'ok'],
  ['Sie erhielten Bürgergeld vom 01.02.2026 bis zum 30.04.2026.', 'ok'],
  ['Sie erhielten Grundsicherungsgeld vom 01.02.2026 bis zum 30.04.2026.', 'warn'],
])('%s → %s', (draft, expected) => {
  expect(verdictOf('STICHTAG', draft)).toBe(expected)
})
