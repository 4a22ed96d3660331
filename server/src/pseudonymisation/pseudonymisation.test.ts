import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRestorer } from './core/restore.ts'
import type { Mapping, Masked, Part } from './pseudonymisation.ts'
import { createPseudonymisation, emptyMapping, findLeaks, release, restore } from './pseudonymisation.ts'

const masking = createPseudonymisation()
const maskText = async (text: string, known: Mapping = emptyMapping()) => masking.mask([[{ text }]], known)
const textOf = (masked: Masked) => masked.documents[0]!.text

describe('mask', () => {
  test('keeps salutations outside and the same person under the same placeholder', async () => {
    const text = 'Frau Jovana Petrović teilt mit. Sehr geehrte Frau Petrović, Frau Petrović zieht um.'
    const masked = await maskText(text)
    expect(textOf(masked)).toMatch(
      /^Frau \[PERSON_1\w*\] teilt mit\. Sehr geehrte Frau \[PERSON_1\w*\], Frau \[PERSON_1\w*\] zieht um\.$/,
    )
    expect(masked.mapping.entries).toHaveLength(1)
    expect(restore(textOf(masked), masked.mapping)).toBe(text)
  })

  test('a draft by the model greets with the surname', async () => {
    const { mapping } = await maskText('Antragstellerin: Jovana Petrović')
    expect(restore('Sehr geehrte Frau [PERSON_1],\n[PERSON_1] hat', mapping)).toBe(
      'Sehr geehrte Frau Petrović,\nJovana Petrović hat',
    )
  })

  test('the genitive s stays outside', async () => {
    const text = 'Herr Hannes Okonkwo war da. Okonkwos Antrag fehlt.'
    const masked = await maskText(text)
    expect(textOf(masked)).toBe('Herr [PERSON_1] war da. [PERSON_1_NACHNAME]s Antrag fehlt.')
    expect(restore(textOf(masked), masked.mapping)).toBe(text)
  })

  test.each([
    ['Sehr geehrte Frau Dr. Müller, sehr geehrter Herr Okonkwo,', /^Sehr geehrte Frau Dr\. P, sehr geehrter Herr P,$/],
    ['Die Antragstellerin Jovana Petrović und ihr Sohn Luka', /^Die Antragstellerin P und ihr Sohn P$/],
    ['Familie Okonkwo zieht um. Die Eheleute Müller ziehen um.', /^Familie P zieht um\. Die Eheleute P ziehen um\.$/],
    ['Herrn Okonkwos Antrag fehlt. Den Okonkwos fehlt er.', /^Herrn Ps Antrag fehlt\. Den Ps fehlt er\.$/],
  ])('gender and number stay readable: %s', async (text, expected) => {
    expect(textOf(await maskText(text)).replace(/\[PERSON_\w+\]/g, 'P')).toMatch(expected)
  })

  test('namesakes told apart by Herr and Frau are two people', async () => {
    const masked = await maskText('Herr Spatz und Frau Spatz sprechen vor.')
    expect(masked.mapping.entries).toHaveLength(2)
  })

  test('the scenario’s own words give context and are never masked', async () => {
    const parts: Part[] = [
      { text: 'Ansprechpartner im Jobcenter Musterkreis. Name: ', fixed: true },
      { text: ' Frau Dr. Katarzyna Wiśniewska und Tobias Wiśniewska ', hint: 'PERSON' },
      { text: '\nMusterkreis, Frau Muster: ', fixed: true },
      { text: 'Sie wohnt im Tannengrund 3.', hint: 'ADDRESS' },
    ]
    const masked = await masking.mask([parts], emptyMapping())
    expect(textOf(masked)).toBe(
      'Ansprechpartner im Jobcenter Musterkreis. Name:  Frau Dr. [PERSON_1] und [PERSON_2] \nMusterkreis, Frau Muster: [ANSCHRIFT_1]',
    )
    expect(masked.documents[0]!.pieces.map(piece => piece.text).join('')).toBe(textOf(masked))
  })

  test('a later call of the conversation knows the earlier people and issues nothing anew', async () => {
    const first = await maskText('Frau Jovana Petrović, IBAN DE89 3704 0044 0532 0130 00')
    const second = await maskText('Petrović fragt nach DE89370400440532013000.', first.mapping)
    expect(textOf(second)).toBe('[PERSON_1_NACHNAME] fragt nach [IBAN_1_FORM2].')
    expect(restore(textOf(first), second.mapping)).toBe('Frau Jovana Petrović, IBAN DE89 3704 0044 0532 0130 00')
    expect(first.mapping.entries[1]!.forms).toEqual({})
  })

  test('text that looks like a placeholder comes back exactly and resolves to nobody', async () => {
    const text = 'Frau Petrović schreibt [PERSON_1] und [Person 1], \\[PERSON_1\\], PERSON_1 und [PRÜFEN: Datum].'
    const masked = await maskText(text)
    expect(textOf(masked)).toBe(
      'Frau [PERSON_1] schreibt [TEXT_1] und [TEXT_2], [TEXT_3], [TEXT_4] und [PRÜFEN: Datum].',
    )
    expect(restore(textOf(masked), masked.mapping)).toBe(text)
  })

  test('a placeholder of another conversation resolves to nobody', async () => {
    const other = await maskText('Herr Okonkwo und Frau Petrović')
    const own = await maskText('Herr Adenau')
    expect(restore('[PERSON_2]', other.mapping)).toBe('Petrović')
    expect(restore('[PERSON_2]', own.mapping)).toBe('[PERSON_2]')
  })

  test('Art. 9 passages warn and stay', async () => {
    const masked = await maskText('Sie hat einen GdB 60.')
    expect(textOf(masked)).toBe('Sie hat einen GdB 60.')
    expect(masked.warnings).toEqual([{ document: 0, start: 14, end: 20, kind: 'SPECIAL' }])
  })

  test('counts occurrences by type', async () => {
    const masked = await maskText('Herr Okonkwo, Herr Okonkwo: DE89370400440532013000')
    expect(masked.counts).toEqual({ PERSON: 2, IBAN: 1 })
  })

  test('fails closed when a detector breaks, and says nothing of the content', async () => {
    const broken = createPseudonymisation({
      detectors: [{ name: 'broken', detect: document => Promise.reject(new Error(document.text)) }],
    })
    const attempt = broken.mask([[{ text: 'Frau Petrović' }]], emptyMapping())
    await expect(attempt).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'pseudonymisation-failed',
      params: { detector: 'broken' },
    })
    await expect(attempt.catch((error: Error) => `${error.stack} ${error.cause}`)).resolves.not.toContain('Petrović')
  })

  test('what is released carries all that the egress needs', async () => {
    const masked = await masking.mask(
      [[{ text: 'Fester Text des Szenarios: ', fixed: true }, { text: 'Herr Okonkwo' }]],
      emptyMapping(),
    )
    const content = release(masked)
    expect(content.texts).toEqual(['Fester Text des Szenarios: Herr [PERSON_1]'])
    expect(findLeaks(content.texts, content.mapping, { released: content.visible, fixed: content.fixed })).toEqual([])
    expect(findLeaks(['Herr Okonkwo'], content.mapping)).toEqual([{ type: 'PERSON', count: 1 }])
  })
})

test('a short fixed word that is also masked elsewhere doesn’t stop the egress', async () => {
  const parts: Part[] = [{ text: 'Ort: Gotha\n', fixed: true }, { text: 'Er zieht nach Gotha.' }]
  const masked = await masking.mask([parts], emptyMapping())
  const { texts, mapping, visible, fixed } = release(masked)
  expect(texts).toEqual(['Ort: Gotha\nEr zieht nach [ORT_1].'])
  expect(findLeaks(texts, mapping, { released: visible, fixed })).toEqual([])
})

const name = fc.constantFrom(
  'Petra Müller',
  'Müller',
  'Petra',
  'Okonkwo',
  'Ömer',
  'Aydın',
  'von der Heide',
  'Karl-Heinz Groß-Bölting',
  'Fuchs',
  'Koch',
  'MÜLLER',
  'müller',
  'Müllers',
  'Müller, Petra',
  'P. Müller',
  'Erfurt',
)
const lead = fc.constantFrom(
  'Frau ',
  'Herr ',
  'Herrn Dr. ',
  'Sehr geehrte Frau ',
  'Familie ',
  'Name: ',
  'gez. ',
  'der ',
  'im ',
  '',
  '\n',
  ' und ',
  'Liebe Frau ',
  '[',
  '\\',
)
const thing = fc.constantFrom(
  'DE89370400440532013000',
  'DE89 3704 0044 0532 0130 00',
  '86095742719',
  'geb. 3.5.1988',
  'Tel. 030 23125123',
  'Lindenweg 83, 26121 Oldenburg',
  '35502//0011872',
  'j.petrovic@post.example',
  '[PERSON_1]',
  '[Person 1]',
  '[PERSON_1',
  'PERSON_1',
  '_1]',
  '[TEXT_1]',
  '[IBAN_1_FORM2]',
  '[PRÜFEN: x]',
)
const noise = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.constantFrom(' ', '\n', ', ', '. ', '[', ']', '\\', '**', '\u200b', '\u00a0', '😀', 's', '’', ';', '|'),
)
const text = fc
  .array(
    fc.oneof(
      fc.tuple(lead, name).map(pair => pair.join('')),
      thing,
      noise,
    ),
    { maxLength: 14 },
  )
  .map(parts => parts.join(''))

describe('for every text', () => {
  test('restoring gives back what was masked, and no original is left to the egress', async () => {
    await fc.assert(
      fc.asyncProperty(text, async input => {
        const masked = await maskText(input)
        expect(restore(textOf(masked), masked.mapping)).toBe(input)
        expect(findLeaks([textOf(masked)], masked.mapping, { released: masked.visible })).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('and so do two documents and two calls of one conversation', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, text, async (a, b, c) => {
        const first = await masking.mask([[{ text: a }], [{ text: b }]], emptyMapping())
        const frozen = JSON.stringify(first.mapping)
        const second = await maskText(c, first.mapping)
        expect(JSON.stringify(first.mapping)).toBe(frozen)
        expect(restore(textOf(second), second.mapping)).toBe(c)
        expect(first.documents.map(one => restore(one.text, second.mapping))).toEqual([a, b])
      }),
      { numRuns: 100 },
    )
  })

  test('however the answer is cut, even inside a character', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(400), { maxLength: 12 }), async (input, cuts) => {
        const masked = await maskText(input)
        const bytes = new TextEncoder().encode(textOf(masked))
        const marks = [0, ...cuts.filter(cut => cut < bytes.length).sort((x, y) => x - y), bytes.length]
        const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
        const restorer = createRestorer(masked.mapping)
        const pieces = marks
          .slice(1)
          .flatMap((mark, at) => restorer.push(decoder.decode(bytes.subarray(marks[at]!, mark), { stream: true })))
        const streamed = [...pieces, ...restorer.push(decoder.decode()), ...restorer.end()]
          .map(piece => piece.text)
          .join('')
        expect(streamed).toBe(input.toWellFormed())
      }),
      { numRuns: 100 },
    )
  })
})
