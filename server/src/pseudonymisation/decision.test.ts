import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Choices, Decision, Part } from './pseudonymisation.ts'
import { createPseudonymisation, emptyMapping, findLeaks, release, restore } from './pseudonymisation.ts'

const masking = createPseudonymisation()
const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
const keep = (...texts: string[]): Decision => ({ kind: 'keep', id: id(1), texts })
const mask = (type: Exclude<Decision, { kind: 'keep' }>['type'], ...texts: string[]): Decision => ({
  ...{ kind: 'mask', id: id(2), type, texts },
})
/** What policy says about Sozialdaten, in short. */
const choices = (...decisions: Decision[]): Choices => ({ decisions, mayKeep: (_, certain) => !certain })
const maskText = async (text: string, own: Choices, known = emptyMapping()) => {
  const masked = await masking.mask([[{ text }]], known, own)
  const { texts, mapping, visible, fixed } = release(masked)
  // Whatever a person decides: all of it comes back, and the egress agrees with what was masked.
  expect(restore(texts[0]!, mapping)).toBe(text)
  expect(findLeaks(texts, mapping, { released: visible, fixed })).toEqual([])
  return masked
}
const shown = async (text: string, ...decisions: Decision[]) =>
  (await maskText(text, choices(...decisions))).documents[0]!.text

describe('masking by hand', () => {
  test('replaces every occurrence, in any case and with any white space, but no part of a word', async () => {
    const text = 'Die rote Gärtnerei hilft. In der Roten\n  Gärtnerei, der roten Gärtnereien wegen.'
    expect(await shown(text, mask('ORG', 'rote Gärtnerei', 'Roten Gärtnerei'))).toBe(
      'Die [ORGANISATION_1] hilft. In der [ORGANISATION_2], der roten Gärtnereien wegen.',
    )
  })

  test('covers more than a find and splits nothing off', async () => {
    const text = 'Herr Haberkorn vom Taubenschlag rief an.'
    expect(await shown(text, mask('PERSON', 'Haberkorn vom Taubenschlag'))).toBe('Herr [PERSON_1] rief an.')
  })

  test('counts as added, in the counts of its kind, too', async () => {
    const { byHand, counts } = await maskText(
      'Im Taubenschlag, am Taubenschlag.',
      choices(mask('LOCATION', 'Taubenschlag')),
    )
    expect([byHand, counts]).toEqual([{ kept: 0, added: 2, retyped: 0 }, { LOCATION: 2 }])
  })

  test('of a special category takes the warning away and restores', async () => {
    const text = 'Sie hat Diabetes und einen GdB 60.'
    const masked = await maskText(text, choices(mask('SPECIAL', 'Diabetes')))
    expect(masked.documents[0]!.text).toBe('Sie hat [BESONDERE_KATEGORIE_1] und einen GdB 60.')
    expect(masked.warnings.map(({ start, end }) => text.slice(start, end))).toEqual(['GdB 60'])
  })

  test('never touches the scenario’s own words', async () => {
    const parts: Part[] = [{ text: 'Taubenschlag: ', fixed: true }, { text: 'Im Taubenschlag ist es warm.' }]
    const masked = await masking.mask([parts], emptyMapping(), choices(mask('LOCATION', 'Taubenschlag')))
    expect(masked.documents[0]!.text).toBe('Taubenschlag: Im [ORT_1] ist es warm.')
  })

  test('text that looks like a placeholder stays escaped', async () => {
    expect(await shown('Siehe [PERSON_1] hier.', mask('ORG', 'Siehe [PERSON_1] hier'))).toBe(
      '[ORGANISATION_1] [TEXT_1] [ORGANISATION_2].',
    )
  })
})

describe('taking back', () => {
  test.each(['LOCATION', 'SPECIAL', 'PERSON'] as const)(
    '%s: visible again, and what went out still restores',
    async type => {
      const text = 'Im Taubenschlag hilft sie, des Taubenschlags wegen. Diabetes.'
      const own = choices(mask(type, 'Taubenschlag', 'Diabetes'))
      const sent = await maskText(text, own)
      const back = await maskText(text, choices(), sent.mapping)
      expect(back.documents[0]!.text).toBe(text)
      expect(back.warnings).toHaveLength(1)
      expect(restore(sent.documents[0]!.text, back.mapping)).toBe(text)
      // Decided anew, it gets the placeholder it had.
      expect((await maskText(text, own, back.mapping)).documents[0]!.text).toBe(sent.documents[0]!.text)
    },
  )

  test('what was found elsewhere meanwhile stays hidden', async () => {
    const sent = await maskText('Sie traf Okonkwo.', choices(mask('PERSON', 'Okonkwo')))
    const later = await maskText('Herr Okonkwo kam.', choices(), sent.mapping)
    expect((await maskText('Sie traf Okonkwo.', choices(), later.mapping)).documents[0]!.text).toBe(
      'Sie traf [PERSON_1].',
    )
  })
})

describe('another kind', () => {
  test('replaces the find’s own, also where an earlier call knew it as something else', async () => {
    const text = 'Das Fest hieß Jovana Petrović. Jovana Petrović begann spät.'
    const first = await masking.mask([[{ text }]], emptyMapping())
    const retype: Decision = { kind: 'retype', id: id(3), type: 'ORG', texts: ['Jovana Petrović'] }
    const masked = await maskText(text, choices(retype), first.mapping)
    expect(masked.documents[0]!.text).toBe('Das Fest hieß [ORGANISATION_1]. [ORGANISATION_1] begann spät.')
    expect(masked.byHand).toEqual({ kept: 0, added: 0, retyped: 2 })
  })
})

describe('leaving visible', () => {
  const text = 'Das Fest hieß Jovana Petrović. Jovana Petrović begann spät.'

  test('lets every occurrence be seen, also to the egress, and after an earlier call masked it', async () => {
    const first = await masking.mask([[{ text }]], emptyMapping())
    expect(first.documents[0]!.text).toBe('Das Fest hieß [PERSON_1]. [PERSON_1] begann spät.')
    for (const known of [emptyMapping(), first.mapping]) {
      const masked = await maskText(text, choices(keep('Jovana Petrović')), known)
      expect(masked.documents[0]!.text).toBe(text)
      expect(masked.byHand).toEqual({ kept: 2, added: 0, retyped: 0 })
      expect(masked.documents[0]!.pieces.filter(piece => piece.kind === 'plain' && piece.decision)).toHaveLength(2)
    }
  })

  test.each([
    ['a salutation', 'Frau Jovana Petrović kam. ', undefined],
    ['a form field', 'Jovana Petrović', 'PERSON'],
  ] as const)('not what %s makes certain, wherever it stands', async (_, before, hint) => {
    const parts: Part[] = [{ text: before, ...(hint && { hint }) }, { text: ': ', fixed: true }, { text }]
    const masked = await masking.mask([parts], emptyMapping(), choices(keep('Jovana Petrović')))
    expect(masked.documents[0]!.text).not.toContain('Petrović')
    expect(masked.byHand.kept).toBe(0)
  })

  test('neither a number with a valid checksum', async () => {
    const iban = 'DE89 3704 0044 0532 0130 00'
    expect(await shown(`Konto ${iban}.`, keep(iban))).toBe('Konto [IBAN_1].')
  })

  test('where policy permits it, even that', async () => {
    const iban = 'DE89 3704 0044 0532 0130 00'
    const open: Choices = { decisions: [keep(iban)], mayKeep: () => true }
    const first = await masking.mask([[{ text: `Konto ${iban}.` }]], emptyMapping())
    expect((await maskText(`Konto ${iban}.`, open, first.mapping)).documents[0]!.text).toBe(`Konto ${iban}.`)
    // The other spelling wasn't decided about.
    expect((await maskText(`Konto ${iban} und ${iban.replaceAll(' ', '')}`, open)).documents[0]!.text).toContain(
      `Konto ${iban} und [IBAN_`,
    )
  })

  test('a decision without its find does nothing', async () => {
    expect(await shown('Frau Petrović rief an.', keep('rief'))).toBe('Frau [PERSON_1] rief an.')
  })
})

const words = fc.constantFrom(
  ...['Petra', 'Müller', 'Petra Müller', 'Müllers', 'Koch', 'Erfurt', 'Okonkwo', 'Taubenschlag GmbH', 'Diabetes'],
  ...[
    'DE89 3704 0044 0532 0130 00',
    'DE89370400440532013000',
    '86095742719',
    '3.5.1988',
    '030 23125123',
    'j@post.example',
  ],
  ...[
    '[PERSON_1]',
    'PERSON_1',
    '[BESONDERE_KATEGORIE_1]',
    '_1]',
    'GdB 60',
    'Aufhebung',
    '1.008,00 €',
    'straße',
    'STRASSE',
  ],
)
const glue = fc.constantFrom(' ', ', ', '\n', '. ', ' Frau ', ' der ', '-', ' geb. ', '[', '\\', '😀', 's ', '  ')
const text = fc
  .array(fc.tuple(words, glue), { minLength: 1, maxLength: 12 })
  .map(parts => parts.map(pair => pair.join('')).join(''))
const types = fc.constantFrom('PERSON', 'ORG', 'LOCATION', 'SPECIAL', 'IBAN', 'DOB', 'PHONE', 'CASE_NO')
const passage = fc.oneof(
  words,
  fc.tuple(words, glue, words).map(parts => parts.join('').trim()),
)
const decisions = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('keep' as const),
      id: fc.uuid(),
      texts: fc.array(passage, { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constantFrom('mask' as const, 'retype' as const),
      id: fc.uuid(),
      texts: fc.array(passage, { minLength: 1, maxLength: 2 }),
      type: types,
    }),
  ),
  { maxLength: 5 },
)

describe('for every text and all decisions', () => {
  test('all comes back, the egress agrees, and what was chosen is hidden', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, decisions, decisions, fc.boolean(), async (before, input, taken, own, open) => {
        const mayKeep = open ? () => true : (_: unknown, certain: boolean) => !certain
        const earlier = await maskText(before, { decisions: taken, mayKeep })
        const masked = await maskText(input, { decisions: own, mayKeep }, earlier.mapping)
        // What went out under decisions that were taken back restores all the same.
        expect(restore(earlier.documents[0]!.text, masked.mapping)).toBe(before)
        expect(masked.documents[0]!.pieces.map(piece => piece.text).join('')).toBe(masked.documents[0]!.text)
        // Kept is nothing but a passage that somebody wants to keep, and never what is certain.
        for (const piece of masked.documents[0]!.pieces) {
          if (piece.kind !== 'plain' || piece.decision === undefined) continue
          expect(own.find(one => one.id === piece.decision)?.kind).toBe('keep')
          if (!open) expect(piece.text).not.toMatch(/DE89|86095742719|@/)
        }
      }),
      { numRuns: 300 },
    )
  })
})
