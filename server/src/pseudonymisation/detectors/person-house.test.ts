import { expect, test } from 'vitest'
import { createPseudonymisation, emptyMapping } from '../pseudonymisation.ts'

const { mask } = createPseudonymisation()

async function found(text: string): Promise<string[]> {
  const { spans } = (await mask([[{ text }]], emptyMapping())).documents[0]!
  return spans.map(one => `${one.type} ${text.slice(one.start, one.end)}`)
}

test.each([
  ['Sie war in der Hausarztpraxis Dres. Wagner und Peters.', 'ORG Hausarztpraxis Dres. Wagner und Peters'],
  ['Er arbeitet in der Ziegelei Hansen & Söhne.', 'ORG Ziegelei Hansen & Söhne'],
  ['Abgeschleppt hat Kfz-Meister Holtmann.', 'ORG Kfz-Meister Holtmann'],
])('a firm called after somebody: %s', async (text, firm) => expect(await found(text)).toEqual([firm]))

test.each([
  ['In der Praxis wartet Frau Wagner.', 'PERSON Wagner'],
  ['VG Imke', 'PERSON Imke'],
])('a person: %s', async (text, person) => expect(await found(text)).toEqual([person]))

test('behind the date of birth stands its place', async () => {
  const spans = await found('Fatma Yıldız, geb. am 03.04.1971 in Keren')
  expect(spans).toContain('LOCATION Keren')
})

test.each(['Zum Essen gibt es Knödel.'])('a noun that is a surname, too, is none: %s', async text =>
  expect((await found(text)).filter(one => /PERSON Knödel/.test(one))).toEqual([]),
)

test.each([
  'Frau Montag ist da. Sprechzeit: Montag 8–12 Uhr.',
  'Frau Herbst ist da. Erstzulassung Herbst 2020.',
  'Frau Maurer ist da. Er arbeitet als Maurer.',
])('a recognised surname means something else here: %s', async text => {
  expect((await found(text)).length).toBe(1)
})
