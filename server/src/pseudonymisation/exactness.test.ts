import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAll } from './core/placeholder.ts'
import { createRestorer } from './core/restore.ts'
import { createPseudonymisation, emptyMapping, type Mapping, type Masked } from './pseudonymisation.ts'

const masking = createPseudonymisation()

/** Shards of placeholders in every disguise: put together at random they make whole, half and nearly ones. */
const shards = [
  ...[
    '[',
    '[[',
    '\\[',
    '{',
    '<',
    '［',
    '【',
    '&#91;',
    '\\u005b',
    '%5B',
    '(',
    '«',
    '&',
    '%',
    '\\',
    '\\\\',
    '&#9',
    '\\u00',
  ],
  ...['PERSON', 'Person', 'person', 'PERS', 'STEUER_ID', 'Steuer-ID', 'ADDRESS', 'TEXT', 'IBAN', 'GLÄUBIGER_ID', 'ORT'],
  ...['_', '\\_', ' ', '-', '\u00a0', '\u200b', '\u00ad', ': ', ' Nr. ', '**', '&nbsp;', '\n'],
  ...['1', '10', '2', '01', '１', '1s', '1’s', '12345678'],
  ...['_NACHNAME', '_NACH', '_FORM2', ' VOLL', '_VOLL', 's', 'S', 'en', 'a', 'ü', '😀', '\ud83d'],
  ...[']', ']]', '\\]', '}', '>', '］', '】', '&#93;', '\\u005d', '%5D', ')', '»'],
]
const whole = [
  '[PERSON_1]',
  '[PERSON_1',
  'PERSON_1',
  'PERSON_1]',
  'Person 1]',
  '[Person 2]',
  '{ORT_1}',
  '[TEXT_1]',
  '[TEXT_2_FORM2]',
]
const details = [
  ...['Frau Petra Müller', 'Herr Okonkwo', 'Müller', 'Okonkwos Antrag', 'Sehr geehrte Frau Müller', 'Petra'],
  ...['DE89 3704 0044 0532 0130 00', 'DE89370400440532013000', '86095742719', 'j.petrovic@post.example'],
  ...['geb. 3.5.1988', 'Tel. 030 23125123', 'Lindenweg 83, 26121 Oldenburg', ' und ', ', ', '. ', '\n'],
]
const from = (list: readonly string[]) => fc.constantFrom(...list)
const text = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: from(shards) },
      { weight: 1, arbitrary: from(whole) },
      { weight: 3, arbitrary: from(details) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 18 },
  )
  .map(parts => parts.join(''))

const maskText = (input: string, known: Mapping = emptyMapping()) => masking.mask([[{ text: input }]], known)
const outgoing = (masked: Masked) => masked.documents[0]!.text

function restoreCut(masked: string, mapping: Mapping, cuts: readonly number[]): string {
  const restorer = createRestorer(mapping)
  const marks = [0, ...cuts, masked.length]
  const pieces = marks.slice(1).flatMap((mark, at) => restorer.push(masked.slice(marks[at]!, mark)))
  return [...pieces, ...restorer.end()].map(piece => piece.text).join('')
}

test('restoring undoes masking at every cut', async () => {
  await fc.assert(
    fc.asyncProperty(text, async input => {
      const masked = await maskText(input)
      const sent = outgoing(masked)
      for (let cut = 0; cut <= sent.length; cut++) expect(restoreCut(sent, masked.mapping, [cut])).toBe(input)
      expect(
        restoreCut(
          sent,
          masked.mapping,
          Array.from({ length: sent.length }, (_, at) => at),
        ),
      ).toBe(input)
    }),
    { numRuns: 250 },
  )
})

test('whatever could be mended is one of our placeholders or was escaped', async () => {
  await fc.assert(
    fc.asyncProperty(text, async input => {
      const masked = await maskText(input)
      let at = 0
      const ours = masked.documents[0]!.pieces.flatMap(piece => {
        const start = at
        at += piece.text.length
        return piece.kind === 'placeholder' ? [[start, at]] : []
      })
      expect(findAll(outgoing(masked)).map(({ start, end }) => [start, end])).toEqual(ours)
    }),
    { numRuns: 250 },
  )
})

test('a text of an earlier turn still restores when later ones have issued more', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (first, second) => {
      const before = await maskText(first)
      const after = await maskText(second, before.mapping)
      expect(restoreCut(outgoing(before), after.mapping, [])).toBe(first)
      expect(restoreCut(outgoing(after), after.mapping, [])).toBe(second)
    }),
    { numRuns: 150 },
  )
})

/** Looked for with nothing of the product's own: as it is written, as a word of its own. */
const holds = (bytes: string, original: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(original)}(?![\\p{L}\\p{N}])`, 'u').test(bytes)

/** One letter, or three digits at most: a house number or an amount as often as anything. */
const tellsNobody = /^(?:\p{L}|\d{1,3})$/u

test('no issued original occurs in the outgoing bytes', async () => {
  await fc.assert(
    fc.asyncProperty(text, async input => {
      const masked = await maskText(input)
      const bytes = JSON.stringify({ messages: [{ role: 'user', content: outgoing(masked) }] })
      for (const { type, canonical, forms, address } of masked.mapping.entries) {
        // What was escaped only looked like a placeholder: `[PERSON_1]` may well be one.
        if (type === 'LITERAL') continue
        for (const original of [canonical, ...Object.values(forms), ...Object.values(address ?? {})]) {
          if (masked.visible.includes(original) || tellsNobody.test(original)) continue
          expect(holds(bytes, JSON.stringify(original).slice(1, -1)), original).toBe(false)
        }
      }
    }),
    { numRuns: 250 },
  )
})
