import { expect, test } from 'vitest'
import type { Span } from '../entity.ts'
import { readMentions } from './mention.ts'
import { identify } from './people.ts'

const sexes: Record<string, 'f' | 'm' | 'x'> = {
  Annegret: 'f',
  Bettina: 'f',
  Lina: 'f',
  Nour: 'f',
  Ronny: 'm',
  Kai: 'm',
  Oskar: 'm',
  Matteo: 'm',
  Thies: 'm',
}
const names = { given: (word: string) => sexes[word], known: (word: string) => word in sexes }

/** The text's people, marked by hand in square brackets, numbered by first appearance. */
function who(marked: string): string {
  let text = ''
  const spans: Span[] = []
  for (const [at, piece] of marked.split(/[[\]]/).entries()) {
    if (at % 2 === 1)
      spans.push({ start: text.length, end: text.length + piece.length, type: 'PERSON', by: 'test', confidence: 1 })
    text += piece
  }
  const placed = readMentions({ text, parts: [] }, spans, names)
  const people = identify(
    placed.map(one => one.mention),
    [],
    names,
  )
  const seen = [...new Set(people)]
  return people.map(person => seen.indexOf(person) + 1).join(' ')
}

// Expected by reading the sentence.
test.each([
  // A relative introduced after the person of that surname is somebody else; before, it may be who is meant.
  ['[Sommer] ist verzogen, Bruder [Ronny Sommer] weiß nichts. [Sommer] erscheint nicht.', '1 2 1'],
  ['Ihr Ex-Mann [Kai Ullmann] zieht um. [Ullmann] arbeitet jetzt.', '1 1'],
  ['Herr [Storch], für Ihre Kinder [Lina] (geb. 2.3.2015) und [Matteo Storch] zahlen wir.', '1 2 3'],
  // A former surname says nothing against the one who bears it now.
  ['[Bettina Pfennig] (früher [Ullmann]) und [Kai Ullmann]: [Ullmann] zahlt.', '1 1 2 2'],
  ['[Bettina Pfennig], vorher [Bettina Reh], zog um.', '1 1'],
  ['Frau [Bettina Opper] (Geburtsname [Reh]); die Mutter, [Annegret Reh], kommt.', '1 1 2'],
  ['Die Halterin ist [Annegret Opper], jetzt [Lina]', '1 2'],
  // Who stands in one row of a table under another name is somebody else.
  ['Kind;Zahler;Beitrag\n[Oskar Herbst];[Herbst];148', '1 2'],
  ['Fahrer: [Stüwe], [Annegret], Enkel [Thies Stüwe]. [Stüwe] gab an', '1 1 2 1'],
  // The parts of a name with their labels.
  ['Familienname: [von der Osten]\nGeburtsname: [Reh]\nVorname(n): [Bettina Maria]', '1 1 1'],
  ['<vn>[Nour]</vn><nn>[Saad]</nn>', '1 1'],
  ['Frau [Habermehl] fehlt. Vorname ist [Bettina].', '1 1'],
  ['Herr [Habermehl] fehlt. Vorname ist [Bettina].', '1 2'],
  ['Betreuerin ist [Bettina] (Frau [Lüth]). Frau [Lüth] ruft an.', '1 1 1'],
  ['Frau [Lüth] ([Bettina]) ruft an.', '1 1'],
  ['Frau [Lüth] ([Bettina], [Oskar] und sie selbst) ruft an.', '1 2 3'],
  // "Herr" is read even where the find itself doesn't say so.
  ['[Bettina von der Heide] sagt, herr [von der Heide] habe den Pass.', '1 2'],
])('%s: %s', (text, expected) => expect(who(text)).toBe(expected))
