import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FoundSpan, GoldSpan, GoldText } from './score.ts'
import {
  covered,
  directLeak,
  f1,
  leak,
  leakyTexts,
  only,
  overMasking,
  pairPrecision,
  pairRecall,
  precision,
  ratioOf,
  recall,
  tallies,
  tally,
  typeLeak,
} from './score.ts'

/**
 * Spans written into the text: `{PERSON a:Anna Koch}`, `{PHONE:0171}`. Gold and finds are given as two markings of the
 * same text. The figures are counted by hand.
 */
function marked(marking: string): { text: string; spans: FoundSpan[] } {
  const spans: FoundSpan[] = []
  let text = ''
  for (const part of marking.split(/(\{[^}]+\})/)) {
    const [, type, entity, value] = /^\{(\w+)(?: (\w+))?:([\s\S]*)\}$/.exec(part) ?? []
    if (type) spans.push({ start: text.length, end: text.length + value!.length, type, ...(entity && { entity }) })
    text += value ?? part
  }
  return { text, spans }
}

function score(gold: string, found: string) {
  const wanted = marked(gold)
  const predicted = marked(found)
  expect(predicted.text).toBe(wanted.text)
  return [tally({ id: 'a', text: wanted.text, spans: wanted.spans as GoldSpan[] }, predicted.spans)]
}

test('what stays open is counted by letter and digit, whatever the cover is called', () => {
  // Anna Koch: 8 letters, all covered by a wrong type. Ulm: 3 letters open, quasi. 0171: 4 digits, 2 open.
  const texts = score('{PERSON:Anna Koch}, {ORG:Ulm}, {PHONE:0171}.', '{ORG:Anna Koch}, Ulm, {PHONE:01}71.')
  expect(ratioOf(texts, leak)).toBe(5 / 15)
  expect(ratioOf(texts, directLeak)).toBe(2 / 12)
  expect(ratioOf(texts, covered())).toBe(1 / 3)
  expect(ratioOf(texts, covered(['PERSON', 'PHONE']))).toBe(1 / 2)
  expect(ratioOf(texts, typeLeak('PHONE'))).toBe(1 / 2)
  // Half of the number is covered: not less than a half.
  expect(ratioOf(texts, leakyTexts)).toBe(0)
  // No gold span has its ends and type; 2 finds, 3 gold.
  expect(ratioOf(texts, precision())).toBe(0)
  expect(ratioOf(texts, f1())).toBe(0)
})

test('a text leaks with a direct span covered to less than a half, not with a quasi one', () => {
  expect(ratioOf(score('{PHONE:01712}', '{PHONE:01}712'), leakyTexts)).toBe(1)
  expect(ratioOf(score('{ORG:Hubers}', 'Hubers'), leakyTexts)).toBe(0)
})

test.each([
  ['title', '{PERSON:Frau Dr. Anna Koch}', 'Frau Dr. {PERSON:Anna Koch}'],
  ['quotes and stop', '{ORG:„Sonne“}.', '„{ORG:Sonne“.}'],
  [
    'pieces of an address',
    '{ADDRESS:Am Bach 1, 96450 Coburg}',
    '{ADDRESS:Am Bach 1}, {ADDRESS:96450} {LOCATION:Coburg}',
  ],
  ['other names of types', '{PERSON:Koch} {LOCATION:Ulm}', '{PER:Koch} {CITY:Ulm}'],
])('strict matches: %s', (_, gold, found) => {
  const texts = score(gold, found)
  expect([precision(), recall(), f1()].map(ratio => ratioOf(texts, ratio))).toEqual([1, 1, 1])
})

test('towns in a row without a street stay two', () => {
  const texts = score('{LOCATION:Ulm}, {LOCATION:Bonn}', '{LOCATION:Ulm}, Bonn')
  expect(ratioOf(texts, recall(['LOCATION']))).toBe(1 / 2)
  // 1 exact of 2 gold and 1 found: F1 is 2·1 / 3.
  expect(ratioOf(texts, f1(['LOCATION']))).toBe(2 / 3)
})

test('over-masking: plain letters covered; salutation and Art. 9 passages count nowhere', () => {
  // Plain letters: "wohnt" and "hat", 8; "hat" is covered. "Frau" and "GdB 60" count nowhere.
  const texts = score('Frau {PERSON:Koch} wohnt, hat {SPECIAL:GdB 60}', '{PERSON:Frau Koch} wohnt, {ORG:hat GdB 60}')
  expect(ratioOf(texts, overMasking)).toBe(3 / 8)
  // "Frau" before no person is plain: 4 of 9.
  expect(ratioOf(score('Frau wohnt', '{PERSON:Frau} wohnt'), overMasking)).toBe(4 / 9)
})

test('SPECIAL is a row of its own: flagged by a flag or a mask; a flag covers nothing else', () => {
  const flagged = score('{SPECIAL:GdB 60} {PERSON:Koch}', '{SPECIAL:GdB 60 Koch}')
  expect(ratioOf(flagged, covered(['SPECIAL']))).toBe(1)
  expect(ratioOf(flagged, covered())).toBe(0)
  expect(ratioOf(flagged, leak)).toBe(1)
  expect(ratioOf(score('{SPECIAL:GdB 60}', '{ID_DOC:GdB 60}'), covered(['SPECIAL']))).toBe(1)
  expect(ratioOf(score('{SPECIAL:GdB 60}', 'GdB 60'), leak)).toBeNaN()
})

test('placeholders: pairs of found mentions of people with an entity', () => {
  // a a b and p p p: one pair right (a a), two wrongly the same (a b, a b).
  const merged = score('{PERSON a:Jan} {PERSON a:Jan} {PERSON b:Ulf}', '{PERSON p:Jan} {PERSON p:Jan} {PERSON p:Ulf}')
  expect(ratioOf(merged, pairPrecision)).toBe(1 / 3)
  expect(ratioOf(merged, pairRecall)).toBe(1)
  // a a a and p p q: one pair right, two parted; the fourth wasn't found and counts in no pair.
  const parted = score(
    '{PERSON a:Jan} {PERSON a:Jan} {PERSON a:Jan} {PERSON a:Jan}',
    '{PERSON p:Jan} {PERSON p:Jan} {PERSON q:Jan} Jan',
  )
  expect(ratioOf(parted, pairPrecision)).toBe(1)
  expect(ratioOf(parted, pairRecall)).toBe(1 / 3)
})

test('over texts: sums, not means; by mode and category; a text without finds counts', () => {
  const text = (id: string, mode: string, value: string): GoldText => ({
    id,
    mode,
    category: 'Brief',
    text: value,
    spans: [{ start: 0, end: value.length, type: 'PERSON' }],
  })
  const gold = [text('a', 'plain', 'Annabell'), text('b', 'upper', 'JO')]
  const texts = tallies(gold, new Map([['a', [{ start: 0, end: 8, type: 'PERSON' }]]]))
  expect(ratioOf(texts, leak)).toBe(2 / 10)
  expect(ratioOf(texts, only('mode', 'upper', leak))).toBe(1)
  expect(ratioOf(texts, only('mode', 'plain', covered(['PERSON'])))).toBe(1)
  expect(ratioOf(texts, only('category', 'Brief', leakyTexts))).toBe(1 / 2)
  expect(ratioOf(texts, only('mode', 'ocr', leak))).toBeNaN()
})

test('spans beyond the text are cut to it', () => {
  const gold: GoldText = { id: 'a', text: 'Koch da', spans: [{ start: 0, end: 4, type: 'PERSON' }] }
  const texts = [tally(gold, [{ start: -3, end: 4, type: 'PERSON' }])]
  expect(ratioOf(texts, f1())).toBe(1)
  expect(ratioOf(texts, overMasking)).toBe(0)
})

test('gold itself as the finds: nothing open, nothing too much, all exact, every pair right', () => {
  const words = 'Jan Ulf Am Bach 7 0171 39200 Sonne und'.split(' ')
  const types = ['PERSON', 'PHONE', 'ORG', 'ADDRESS', 'LOCATION', 'DOB', 'SPECIAL']
  const piece = fc.record({
    word: fc.constantFrom(...words),
    type: fc.option(fc.constantFrom(...types), { nil: undefined }),
    entity: fc.constantFrom('a', 'b'),
  })
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), pieces => {
      const marking = pieces.map(({ word, type, entity }) => (type ? `{${type} ${entity}:${word}}` : word)).join(' – ')
      const texts = score(marking, marking)
      const expectRatio = (value: number, wanted: number) => expect(Number.isNaN(value) ? wanted : value).toBe(wanted)
      for (const ratio of [leak, directLeak, leakyTexts, overMasking]) expectRatio(ratioOf(texts, ratio), 0)
      for (const ratio of [covered(), precision(), recall(), f1(), covered(['SPECIAL']), pairPrecision, pairRecall])
        expectRatio(ratioOf(texts, ratio), 1)
    }),
  )
})
