import { describe, expect, test } from 'vitest'
import type { EntityType, Span } from '../entity.ts'
import { beside } from './beside.ts'

const at = (text: string, value: string, type: EntityType, confidence = 0.9): Span => {
  const start = text.indexOf(value)
  return { start, end: start + value.length, type, by: 'test', confidence }
}
/** What stands beside the given names. */
const found = (text: string, ...names: string[]) =>
  beside(
    text,
    names.map(name => at(text, name, 'PERSON')),
  ).map(({ start, end, type }) => [type, text.slice(start, end)])

describe('a date right behind a name is a date of birth', () => {
  test.each([
    ['Petra Müller, 3.5.1988; Bescheid vom 12.03.2026'],
    ['Petra Müller (3.5.1988), Antrag vom 12.03.2026'],
    ['Petra Müller 3.5.1988\nStand 12.03.2026'],
    ['Petra Müller | 3.5.1988 | ledig'],
    ['Petra Müller      3.5.1988      ledig'],
    ['Petra Müller\t3.5.1988\tledig'],
    ['"Petra Müller";"3.5.1988";"ledig"'],
    ['Petra Müller, geb. 3.5.1988, Stand 12.03.2026'],
    ['Petra Müller (Antragstellerin), 3.5.1988, Stand 12.03.2026'],
    ['Petra Müller kommt aus Plauen, 3.5.1988, Stand 12.03.2026'],
  ])('%j', text => expect(found(text, 'Petra Müller')).toContainEqual(['DOB', '3.5.1988']))

  test('each beside its own', () => {
    const text = 'Petra Müller (3.5.1988) und Kai Fuchs (01.02.2001)'
    expect(found(text, 'Petra Müller', 'Kai Fuchs')).toEqual([
      ['DOB', '3.5.1988'],
      ['DOB', '01.02.2001'],
    ])
  })
  test('with a cross between them, of death', () => {
    expect(found('Petra Müller † 12.03.2020', 'Petra Müller')).toEqual([['DATE_OF_DEATH', '12.03.2020']])
  })
  test('a child’s, too, where the text is of a later year', () => {
    expect(found('Leni Sommer, 14.8.2019; Bescheid vom 12.03.2026', 'Leni Sommer')).toEqual([['DOB', '14.8.2019']])
  })
})

describe('other dates stay', () => {
  test.each([
    ['gez. Petra Müller, 12.03.2026'],
    ['Im Auftrag Petra Müller, 12.03.2026, Az. 7'],
    ['Mit freundlichen Grüßen\nPetra Müller, 12.03.2026\n'],
    ['Petra Müller, 12.03.2026'],
    ['Bescheid an Petra Müller, Stand: 12.03.2026'],
    ['Petra Müller kommt am 12.03.2026 um 10 Uhr'],
    ['Am Telefon erklärte Petra Müller am 28.09.2025, sie habe gekündigt. Stand 12.03.2026'],
    ['Schreiben an Petra Müller vom 28.09.2025; Stand 12.03.2026'],
    ['Petra Müller hat den Vertrag vom 3.5.1988, Stand 12.03.2026'],
    ['Petra Müller, 3.5.1888, Stand 12.03.2026'],
    [`Petra Müller ${'schreibt '.repeat(10)} 3.5.1988, Stand 12.03.2026`],
    ['3.5.1988 Petra Müller'],
  ])('%j', text => expect(found(text, 'Petra Müller')).toEqual([]))

  test('where nobody is named', () => expect(found('3.5.1988, Stand 12.03.2026')).toEqual([]))
})

// Fault: the latest year of a text counts as now, so with no other date any date behind a name is one of a signature.
test('a line with a name and a date of long ago, and no other date in the text', () => {
  expect(found('Petra Müller, 3.5.1958', 'Petra Müller')).toEqual([['DOB', '3.5.1958']])
})

// Fault: Math.max(...dates) – more arguments than a call can take: RangeError, so such a text is never masked.
test('a text of very many dates can be read', () => {
  const text = `Petra ${'1.1.90 '.repeat(150_000)}`
  expect(() => beside(text, [at(text, 'Petra', 'PERSON')])).not.toThrow()
})

describe('a number of the same shape as one recognised', () => {
  const shaped = (text: string, value: string, type: EntityType, confidence?: number) =>
    beside(text, [at(text, value, type, confidence)]).map(span => [span.type, text.slice(span.start, span.end)])

  test('is of its kind', () => {
    const text = 'Her passport number is A09482217, mine is B50071836, room 12.'
    expect(shaped(text, 'A09482217', 'ID_DOC')).toContainEqual(['ID_DOC', 'B50071836'])
    const other = 'BG 35502/0011872 und 35503/0022983'
    expect(shaped(other, '35502/0011872', 'BG_NUMBER')).toContainEqual(['BG_NUMBER', '35503/0022983'])
  })
  test.each([
    ['another shape', 'A09482217, aber 550071836', 'A09482217', 'ID_DOC', 0.9],
    ['too short', 'A0948 und B5007', 'A0948', 'ID_DOC', 0.9],
    ['too few digits', 'ABCDEF123 und GHIJKL456', 'ABCDEF123', 'ID_DOC', 0.9],
    ['plain figures', '123456789 und 987654321', '123456789', 'CUSTOMER_NO', 0.9],
    ['not sure enough', 'A09482217 und B50071836', 'A09482217', 'ID_DOC', 0.6],
    ['no number', 'Haus A09482217 und B50071836', 'A09482217', 'USERNAME', 0.9],
  ] as const)('%s: no find', (_, text, value, type, confidence) => {
    const others = shaped(text, value, type, confidence).filter(([, one]) => one !== value)
    expect(others).toEqual([])
  })
})
