import { describe, expect, test } from 'vitest'
import { createPseudonymisation, emptyMapping } from '../pseudonymisation.ts'

const { mask } = createPseudonymisation()

/** The people found, as they stand in the text. */
async function people(text: string): Promise<string[]> {
  const { spans } = (await mask([[{ text }]], emptyMapping())).documents[0]!
  return spans.filter(one => one.type === 'PERSON').map(one => text.slice(one.start, one.end))
}

describe('"Nachname, Vorname" is one person', () => {
  test.each([
    ['1. Antragsteller: Haidari, Nasrin – geb. 2.3.1991', ['Haidari, Nasrin']],
    ['104K770   LINDENAU, JÖRN     TARIK    84,00', ['LINDENAU, JÖRN', 'TARIK']],
    ['12 | Dienstag, Rolf | offen', ['Dienstag, Rolf']],
    ['Auskunftssperre für Brinkmann, Ina besteht weiter.', ['Brinkmann, Ina']],
  ])('%s', async (text, names) => expect(await people(text)).toEqual(names))

  test.each([
    ['Eltern: Rolf Maas, Inge Maas', ['Rolf Maas', 'Inge Maas']],
    ['Liebe Frau Weidner, Zlata ist krank.', ['Weidner', 'Zlata']],
  ])('but two people: %s', async (text, names) => expect(await people(text)).toEqual(names))
})

describe('initials belong to the name', () => {
  test.each([
    ['Inhaberin ist C. Hoffmann.', 'C. Hoffmann'],
    ['Mit freundlichen Grüßen\nF. v. Bredow', 'F. v. Bredow'],
    ['Unterschrift: D.-U. Rademann', 'D.-U. Rademann'],
    ['Dr. med. H. Irlbacher', 'H. Irlbacher'],
  ])('%s', async (text, name) => expect(await people(text)).toEqual([name]))

  test('"i. A." is none', async () => {
    expect(await people('Mit freundlichen Grüßen\ni. A. Tjaden')).toEqual(['Tjaden'])
  })
})

describe('a name ends where running text goes on', () => {
  test.each([
    ['anruf 9 uhr: frau brinkmann will am montag umziehen', ['brinkmann']],
    ['kinder nikos und lena kommen mit', ['nikos', 'lena']],
    ['Der Meister Jochen Weber von der Gerberei kommt nicht.', ['Jochen Weber']],
    ['Sachbearbeiter: POM Teichmann', ['Teichmann']],
    ['Außendienst (Koll. Sturm) war vor Ort.', ['Sturm']],
  ])('%s', async (text, names) => expect(await people(text)).toEqual(names))
})
