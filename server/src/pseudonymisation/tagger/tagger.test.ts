import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edgeCount, emptyWord, keyAt, wordFeatures } from './features.ts'
import { labelCount, rowWidth } from './labels.ts'
import { addWeights, buildModel, decodeModel, encodeModel } from './model.ts'
import { scan, tokenKind } from './scan.ts'
import { lineCase } from './sequence.ts'
import { bundledTagger, createTagger } from './tagger.ts'

const noLists = { wideBits: () => 0 }
const noTransitions = new Int16Array(edgeCount * labelCount * labelCount)
const row = (at: Partial<Record<number, number>>) =>
  Int8Array.from({ length: rowWidth }, (_, column) => at[column] ?? 0)

/** Key of "this token is that word". */
function keyOf(word: string): number {
  const features = emptyWord()
  const { kind, shape } = scan(word)
  wordFeatures(word, kind[0]!, shape[0]!, lineCase.normal, 1, noLists, features)
  return keyAt(features.features[0]!, 2)
}

test('a model of two words: finds and confidence as computed by hand', () => {
  const scale = 32
  const model = buildModel(scale, noTransitions, [
    { key: keyOf('Xaver'), row: row({ 0: 64 }) },
    { key: keyOf('Ymir'), row: row({ 1: 96 }) },
  ])
  const tag = (text: string, bias = 0) =>
    createTagger(model, noLists, { bias: { PERSON: bias }, skip: 99 }).tag(scan(text))
  // One token: O and four beginnings are possible, one of them with e^2.
  expect(tag('Xaver')).toEqual([
    { start: 0, end: 5, type: 'PERSON', confidence: expect.closeTo(Math.E ** 2 / (Math.E ** 2 + 4), 6) },
  ])
  expect(tag('und Xaver Ymir').map(({ start, end, type }) => [start, end, type])).toEqual([[4, 14, 'PERSON']])
  // An inside cannot stand alone: with nothing in front, Ymir would have to be a beginning.
  expect(tag('Ymir')).toEqual([])
  // The operating point: 2.0 less, and the first word alone is worth as much as O.
  expect(tag('Xaver', -2.5)).toEqual([])
})

test('a model survives its file', () => {
  const entry = fc.record({
    key: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter(key => key !== 0),
    row: fc.array(fc.integer({ min: -127, max: 127 }), { minLength: rowWidth, maxLength: rowWidth }),
  })
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: one => one.key, maxLength: 40 }), entries => {
      const read = decodeModel(
        encodeModel(
          buildModel(
            32,
            noTransitions.map((_, at) => at % 300),
            entries,
          ),
        ),
      )
      expect(read.scale).toBe(32)
      expect(read.transitions[77]).toBe(77)
      for (const { key, row } of entries) {
        const sum = new Int32Array(rowWidth)
        addWeights(read, Int32Array.of(key), 1, sum)
        expect([...sum]).toEqual(row)
      }
    }),
    { numRuns: 30 },
  )
})

const found = (text: string, type = 'PERSON') =>
  bundledTagger()
    .tag(scan(text))
    .filter(span => span.type === type)
    .map(span => text.slice(span.start, span.end))

test.each([
  ['Frau Ilse Brandmeier hat gestern angerufen.', ['Ilse Brandmeier']],
  ['Bitte informieren Sie Herrn Tadeusz Wrobel über den Umzug nach Passau.', ['Tadeusz Wrobel']],
  ['name: brandmeier\nvorname: ilse', ['brandmeier', 'ilse']],
  ['HERRN\nTADEUSZ WROBEL\nAM MARKT 3', ['TADEUSZ WROBEL']],
  ['Das Sozialamt ist am Freitag geschlossen. Bitte bringen Sie den Mietvertrag mit.', []],
  ['Nach der Rechtsprechung des Bundessozialgerichts sind Heizkosten zu übernehmen.', []],
])('people in %j', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('places, and not the places in the names of authorities', () => {
  expect(found('Sie zieht von Passau nach Wismar.', 'LOCATION')).toEqual(['Passau', 'Wismar'])
  expect(found('Das Jobcenter Wismar hat den Antrag abgelehnt.', 'LOCATION')).toEqual([])
})

test('a greater bias finds at least as many people', () => {
  const text = 'Kovalenkova meint, dass Brinkwerth das schon mit Oduya besprochen hat, vor Tulsk im Regen.'
  const count = (bias: number) =>
    bundledTagger({ bias: { PERSON: bias } })
      .tag(scan(text))
      .filter(span => span.type === 'PERSON').length
  expect(count(6)).toBeGreaterThan(count(-6))
})

test('finds do not depend on the texts before', () => {
  const tagger = bundledTagger()
  const text = 'Die Akte von Ilse Brandmeier liegt bei Wrobel, der Antrag beim Jobcenter.'
  const first = tagger.tag(scan(text))
  tagger.tag(scan('der Antrag von Wrobel, ilse brandmeier liegt bei der Akte beim jobcenter'))
  expect(tagger.tag(scan(text))).toEqual(first)
})

/** Quadratic time would be minutes; most of the seconds allowed are for a busy machine. */
const many = 400_000
let state = 1
const letters = (length: number) =>
  Array.from({ length }, () => {
    state = Math.imul(state, 1_103_515_245) + 12_345
    return String.fromCharCode(97 + ((state >>> 16) % 26))
  }).join('')
test.each([
  ['one word', 'a'.repeat(many)],
  ['one joined word', 'a-'.repeat(many / 2)],
  ['capitals without end', 'A.'.repeat(many / 2)],
  ['words never seen', letters(many).replace(/(.{7})/g, '$1 ')],
  ['names on one line', 'Ilse Brandmeier '.repeat(many / 16)],
  ['surrogates', '𐐨\ud800'.repeat(many / 3)],
  ['line breaks', 'X\n'.repeat(many / 2)],
])('hostile text takes linear time: %s', (_, text) => {
  const began = performance.now()
  const scanned = scan(text)
  bundledTagger().tag(scanned)
  expect(performance.now() - began).toBeLessThan(8000)
  expect(scanned.kind[0]).toBe(tokenKind.word)
})
