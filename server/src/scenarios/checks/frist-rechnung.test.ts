import { describe, expect, test } from 'vitest'
import { placesOf, type Verdict, verdictOf } from './example-context.ts'

// 28 September 2026 is a Monday: Bekanntgabe Friday, 2 October; last day Monday, 2 November.
const plain = { ausgangsbescheid: 'vom 28.09.2026, zur Post 28.09.2026', widerspruch: 'Eingang 30.10.2026' }
// 6 October 2026 is a Tuesday: the fourth day is Saturday, 10 October (last day 10 November) or Monday, 12 October (12 November).
const disputed = { bescheid: 'Aufgabe zur Post Di 06.10.2026', widerspruch: '09.11.2026' }

test.each<[string, Verdict]>([
  ['Der Bescheid ging am 28.09.2026 zur Post und gilt als am 02.10.2026 bekannt gegeben.', 'ok'],
  ['Die Frist des § 84 SGG lief bis zum 02.11.2026.', 'ok'],
  ['Der Bescheid gilt am 2. Oktober 2026 als bekanntgegeben (§ 37 Abs. 2 SGB X).', 'ok'],
  ['Die Widerspruchsfrist begann am 03.10.2026 und endete am 02.11.2026.', 'ok'],
  ['Bekanntgabe: 02.10.2026\nFristbeginn: 03.10.2026\nFristende: 02.11.2026', 'ok'],
  ['Der vierte Tag nach der Aufgabe zur Post war der 02.10.2026.', 'ok'],
  ['Der Widerspruch ging am 30.10.2026 ein, also vor Ablauf der Frist am 02.11.2026.', 'ok'],
  ['Der am 30.10.2026 eingegangene Widerspruch ist fristgerecht.', 'ok'],
  ['Der Bescheid gilt am vierten Tag nach der Aufgabe zur Post als bekannt gegeben.', 'ok'],
  ['Am dritten Tag der Maßnahme fehlten Sie.', 'ok'], // another third day
  ['Bekanntgegeben ist er nicht mehr am dritten Tag, sondern am vierten Tag.', 'ok'],
  ['Sie waren am 15.10.2026 bei uns. Der Bescheid vom 28.09.2026 war richtig.', 'ok'],
  ['Gegen diesen Bescheid können Sie innerhalb eines Monats nach Bekanntgabe Klage erheben.', 'ok'],
  ['Der Bescheid gilt am 01.10.2026 als bekannt gegeben.', 'fail'],
  ['Er gilt am dritten Tag nach der Aufgabe zur Post als bekannt gegeben.', 'fail'],
  ['Nach der Dreitagesfiktion des § 37 SGB X begann die Frist.', 'fail'],
  ['Die Bekanntgabe erfolgte drei Tage nach Aufgabe zur Post.', 'fail'],
  ['Die Frist endete am 01.11.2026.', 'fail'], // a Sunday
  ['Die Widerspruchsfrist ist am 30.10.2026 abgelaufen.', 'fail'],
  ['Die Widerspruchsfrist begann am 02.10.2026.', 'fail'], // the day of Bekanntgabe doesn't count
  ['Fristende: 28.10.2026', 'fail'], // counted from posting
  ['Der Widerspruch war bis zum 01.11.2026 einzulegen.', 'fail'],
  ['Der Widerspruch vom 30.10.2026 ist verspätet.', 'fail'], // he isn't
])('%s → %s', (draft, expected) => {
  expect(verdictOf('FRIST-RECHNUNG', draft, { inputs: plain })).toBe(expected)
})

test.each<[string, Verdict]>([
  ['Bekanntgabe ist am 10.10.2026, nach anderer Ansicht am 12.10.2026.', 'ok'],
  ['Die Frist endete am 10.11.2026, bei Verschiebung auf den Montag am 12.11.2026.', 'ok'],
  [
    'Der vierte Tag danach ist Samstag, der 10.10.2026; die Frist endete dann am 10.11.2026. Verschiebt man die Bekanntgabe auf Montag, den 12.10.2026, endete sie am 12.11.2026.',
    'ok',
  ],
  ['Die Frist ist jedenfalls gewahrt.', 'ok'],
  ['Der Bescheid gilt am 10.10.2026 als bekannt gegeben, die Frist endete am 10.11.2026.', 'warn'],
  ['Der Bescheid gilt am 12.10.2026 als bekannt gegeben.', 'warn'],
  ['Die Widerspruchsfrist endete am 12.11.2026.', 'warn'],
  ['Der Bescheid gilt am 09.10.2026 als bekannt gegeben.', 'fail'],
  ['Die Frist endete am 09.11.2026.', 'fail'],
])('fourth day on a Saturday: %s → %s', (draft, expected) => {
  expect(verdictOf('FRIST-RECHNUNG', draft, { inputs: disputed })).toBe(expected)
})

describe('where the day of posting stands', () => {
  const right = 'Der Bescheid gilt am 02.10.2026 als bekannt gegeben.'
  const wrong = 'Der Bescheid gilt am 03.10.2026 als bekannt gegeben.'
  test.each<[Record<string, string>]>([
    [{ zur_post: '2026-09-28' }],
    [{ aufgabe_zur_post: '28.09.2026' }],
    [{ bescheid: 'vom 28.09.2026, am selben Tag zur Post' }],
    [{ bescheid: 'Bescheid am 28. September 2026 zur Post gegeben' }],
    [{ notiz: 'Absendung: 28.09.2026, Widerspruch 20.10.2026' }],
    [{ notiz: 'Bescheid vom 25.09.2026, abgesandt am Mo, 28.09.2026' }],
  ])('%o', inputs => {
    expect(verdictOf('FRIST-RECHNUNG', right, { inputs })).toBe('ok')
    expect(verdictOf('FRIST-RECHNUNG', wrong, { inputs })).toBe('fail')
  })
  test('in the draft, where the inputs are silent', () => {
    expect(verdictOf('FRIST-RECHNUNG', `Er wurde am 28.09.2026 zur Post gegeben. ${wrong}`)).toBe('fail')
    expect(verdictOf('FRIST-RECHNUNG', `Er wurde am 28.09.2026 zur Post gegeben. ${right}`)).toBe('ok')
  })
  test('nowhere: nothing is computed', () => {
    expect(verdictOf('FRIST-RECHNUNG', wrong)).toBe('ok')
  })
  test('delivered: the day itself', () => {
    const inputs = { bescheid: 'zugestellt am 28.09.2026 (PZU)' }
    expect(verdictOf('FRIST-RECHNUNG', 'Die Frist endete am 28.10.2026.', { inputs })).toBe('ok')
    expect(verdictOf('FRIST-RECHNUNG', 'Die Frist endete am 02.11.2026.', { inputs })).toBe('fail')
  })
  test('posted while the third day was the law', () => {
    const inputs = { bescheid: 'zur Post gegeben am 02.09.2024' }
    expect(
      verdictOf('FRIST-RECHNUNG', 'Er gilt am dritten Tag nach der Aufgabe als bekannt gegeben.', { inputs }),
    ).toBe('ok')
  })
  test('another deadline of the form is none of these', () => {
    const inputs = { ...plain, aeusserungsfrist: '14.12.2026' }
    expect(verdictOf('FRIST-RECHNUNG', 'Die Frist zur Äußerung endet am 14.12.2026.', { inputs })).toBe('ok')
  })
})

test('points at the day', () => {
  expect(placesOf('FRIST-RECHNUNG', 'Die Frist endete am 01.11.2026.', { inputs: plain })).toEqual(['01.11.2026'])
})

test('FAKTEN takes the computed days as known', () => {
  const inputs = { bescheid: 'zur Post gegeben am 28.09.2026' }
  expect(verdictOf('FAKTEN', 'Bekanntgabe 02.10.2026, Beginn 03.10.2026, Ende 02.11.2026.', { inputs })).toBe('ok')
  expect(verdictOf('FAKTEN', 'Bekanntgabe 01.10.2026.', { inputs })).toBe('fail')
})
