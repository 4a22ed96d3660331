import { describe, expect, test } from 'vitest'
import type { Mention } from './people.ts'
import { identify } from './people.ts'

const sexes: Record<string, 'f' | 'm' | 'x'> = {
  Petra: 'f',
  Ute: 'f',
  Karin: 'f',
  Anna: 'f',
  Maria: 'f',
  Klaus: 'm',
  Jürgen: 'm',
  Jonas: 'm',
  Tim: 'm',
  Luca: 'x',
}
const names = {
  given: (word: string) => sexes[word],
  known: (word: string) => word in sexes || /^Bra[un]n$/.test(word),
}

/** "Frau Brandt" → a mention of Brandt with what the word in front says. */
function mention(text: string): Mention {
  const [, word, surface] = /^(?:(Frau|Herr|Familie) )?(.+)$/s.exec(text)!
  return {
    surface: surface!,
    honorific: word !== undefined,
    ...(word === 'Frau' && { gender: 'f' as const }),
    ...(word === 'Herr' && { gender: 'm' as const }),
    ...(word === 'Familie' && { group: true }),
  }
}

/** Numbers the people by first appearance: "1 2 1" says that the first and the third mention are one. */
function who(...mentions: string[]): string {
  const people = identify(mentions.map(mention), [], names)
  const seen = [...new Set(people)]
  return people.map(person => seen.indexOf(person) + 1).join(' ')
}

// Expected by reading: what a clerk could be certain of, and nothing else.
describe('the same person', () => {
  test.each([
    [['Petra Müller', 'Petra Müller'], '1 1'],
    [['Petra Müller', 'Müller, Petra', 'PETRA MÜLLER'], '1 1 1'],
    [['Frau Müller', 'Petra Müller', 'Müller', 'Petra'], '1 1 1 1'],
    [['Jovana Petrović', 'Frau Petrović', 'Petrović'], '1 1 1'],
    [['Ute Brandt', 'Jürgen Brandt', 'Herr Brandt', 'Frau Brandt'], '1 2 2 1'],
    [['Herr Jonas Pohl', 'Tim Pohl', 'Herr Pohl'], '1 2 1'],
    [['K. Vogt', 'Karin Vogt'], '1 1'],
    [['Anna Maria Rossi', 'Anna Rossi', 'Anna Maria'], '1 1 1'],
    [['Herr Spatz', 'Frau Spatz', 'Herr Spatz'], '1 2 1'],
    [['Familie Pohl', 'Familie Pohl', 'Tim Pohl'], '1 1 2'],
    // Umlauts written out, a line's end, a scanner's letters and blanks.
    [['Petra Müller', 'Frau Mueller'], '1 1'],
    [['Klaus Achterberg', 'Achter-\nberg'], '1 1'],
    [['Frau Petra Altenhurg', 'Frau Altenburg'], '1 1'],
    [['Klau s Achterberg', 'Klaus Achterberg'], '1 1'],
    [['Hnatiuk K.', 'Klaus Hnatiuk'], '1 1'],
    [['Jean-Baptiste Mukendi', 'J.-B. Mukendi', 'J.-B. M.'], '1 1 1'],
    // A double surname with the same first name, and short forms of it.
    [['Ute Kowalke', 'U. Kowalke-Braun'], '1 1'],
    [['Katharina Mai', 'Kathi Mai'], '1 1'],
    [['Klaus Sheikh Osman', 'Herr Sheikh Osman'], '1 1'],
    [['Maria-Luca', 'Luca'], '1 1'],
    [['Klaus Otteng', 'Ottengs Ausweis'], '1 1'],
    [['FaIke', 'Klaus Falke'], '1 1'],
    // The middle name says who is a woman.
    [['Nguyen Thi Lan', 'Nguyen Van Tuan', 'Frau Nguyen', 'Herr Nguyen', 'Tuan'], '1 2 1 2 2'],
  ])('%j: %s', (mentions, expected) => expect(who(...mentions)).toBe(expected))
})

describe('doubt keeps people apart', () => {
  test.each([
    // A sex that doesn't agree.
    [['Jürgen Brandt', 'Frau Brandt'], '1 2'],
    // Two who could be meant.
    [['Ute Brandt', 'Jürgen Brandt', 'Brandt', 'Brandt'], '1 2 3 3'],
    [['Karin Vogt', 'Klaus Vogt', 'K. Vogt'], '1 2 3'],
    [['K. Vogt', 'Karin Vogt', 'Klaus Vogt'], '1 2 3'],
    [['Anna Rossi', 'Anna Bianchi', 'Anna'], '1 2 3'],
    [['Petra Pohl', 'Ute Pohl', 'Frau Pohl'], '1 2 3'],
    // Two surnames that there are, however alike.
    [['Frau Braun', 'Frau Brann'], '1 2'],
    [['Herr Bauer', 'Klaus Baur'], '1 2'],
    [['Edeltraud Vogt', 'V. Vogt'], '1 2'],
    // An initial tells nobody's sex.
    [['M. Schröder', 'Frau Schröder'], '1 2'],
    // A first name before anybody of that name was introduced.
    [['Luca', 'Luca Ferrari', 'Luca'], '1 1 1'],
    // "Herr Kim" and "Frau Kim": one of them is not Ji-Won Kim.
    [['Ji-Won Kim', 'Herr Kim', 'Frau Kim'], '1 2 3'],
  ])('%j: %s', (mentions, expected) => expect(who(...mentions)).toBe(expected))
})

test('people of earlier calls keep their entry', () => {
  const earlier = [
    {
      placeholder: '[PERSON_1]',
      type: 'PERSON' as const,
      number: 1,
      canonical: 'Jovana Petrović',
      forms: { NACHNAME: 'Petrović', VORNAME: 'Jovana' },
    },
  ]
  const people = identify([mention('Frau Petrović'), mention('Frau Adenau')], earlier, names)
  expect(people.map(person => person.entry?.placeholder)).toEqual(['[PERSON_1]', undefined])
})
