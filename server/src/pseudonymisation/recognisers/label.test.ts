import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entityTypes } from '../entity.ts'
import { createPseudonymisation, emptyMapping, restore } from '../pseudonymisation.ts'
import { spanOf, typeOfLabel } from './label.ts'

test.each([
  ['PERSON', 'PERSON'],
  ['PER', 'PERSON'],
  ['per', 'PERSON'],
  ['LOC', 'LOCATION'],
  ['ORGANIZATION', 'ORG'],
  ['IBAN_CODE', 'IBAN'],
  ['DE_TAX_ID', 'TAX_ID'],
  ['DE_SOCIAL_SECURITY', 'SVNR'],
  ['NRP', 'SPECIAL'],
  ['DATE_TIME', undefined],
  ['MISC', undefined],
  ['SOMETHING_ELSE', 'OTHER'],
  ['constructor', 'OTHER'],
])('%s → %s', (label, type) => {
  expect(typeOfLabel(label)).toBe(type)
})

test('whatever a recogniser says, what the rules mask stays masked, and all comes back', async () => {
  const text =
    'Frau Petra Petrović, geb. 03.09.1991, IBAN DE89 3704 0044 0532 0130 00, Mail p.p@post.example, Tel. 030 23125-111.'
  const originals = ['Petrović', '03.09.1991', '3704 0044', 'p.p@post', '23125']
  const place = fc.nat(text.length)
  const find = fc.record({
    a: place,
    b: place,
    type: fc.constantFrom(...entityTypes),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(find, { maxLength: 6 }), async finds => {
      const detect = () =>
        finds.map(({ a, b, type, score }) =>
          spanOf(text, { start: Math.min(a, b), end: Math.max(a, b), type, by: 'probe', score }),
        )
      const masking = createPseudonymisation({ recognisers: [{ name: 'probe', detect }] })
      const { documents, mapping } = await masking.mask([[{ text }]], emptyMapping())
      const masked = documents[0]!.text
      for (const original of originals) expect(masked).not.toContain(original)
      expect(masked).toContain('[IBAN_1]')
      expect(restore(masked, mapping)).toBe(text)
    }),
    { numRuns: 60 },
  )
})
