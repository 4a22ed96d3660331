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
  Merve: 'f',
  Ilka: 'f',
  Anouk: 'f',
  Oleh: 'm',
  Piotr: 'm',
  Jost: 'm',
  Richard: 'm',
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
  // Two who talk to each other; of three nobody knows.
  ['[Merve]: hallo\nBerater: Guten Tag Frau [Arslan], Ihre Nummer?\n[Merve]: 17', '1 1 1'],
  ['[Merve]: hi frau [Lüth]\n[Lüth]: hallo frau [Arslan], ja\n[Merve]: danke', '1 2 2 1 1'],
  ['[Merve]: hallo\n[Kai]: hi\nChat: Guten Tag Frau [Arslan]\n[Merve]: 17', '1 2 3 1'],
  ['[Merve]: ich war bei Frau [Arslan]\nBerater: Frau [Arslan] ist die Kollegin.\n[Merve]: ja', '1 2 2 1'],
  // Couples.
  ['Eheleute [Oleh] und [Bettina Reh]. [O. Reh] kommt.', '1 2 1'],
  ['[Kai] und [Bettina Reh]; Herr [Reh] kommt.', '1 2 1'],
  ['[Kai] und [Bettina Reh]; [Kai Opper] auch.', '1 2 1'],
  ['Frau [Reh] sagt, ihr Mann [Piotr] sei fort. Herr [Reh] fehlt.', '1 2 2'],
  ['Herr [Reh] und seine Frau [Ilka] gehen. Frau [Reh] weint.', '1 2 2'],
  ['Frau [Reh] sagt, ihr Sohn [Piotr] sei fort. Herr [Reh] fehlt.', '1 2 3'],
  // One name, two bearers.
  ['[Winter] ./. [Winter], Herr [Kai Winter] zahlt', '1 2 3'],
  ['[Jost Opper sen.] meldet um auf [Jost Opper] jun.', '1 2'],
  ['Rente nach [Jost Opper]; Waise: [Jost Opper] d. J. (2.3.2011)', '1 2'],
  ['[Jost Opper] jun. zahlt. [Jost Opper] kommt.', '1 1'],
  ['[Kai Reh], geb. 1.1.1979, und [Kai Reh], geb. 14.08.2003', '1 2'],
  ['[Kai Reh], geb. 01.01.1979, und [Kai Reh] (*1.1.1979)', '1 1'],
  ['[Annegret Herbst]. Frühere Halterin: C. [Herbst]', '1 2'],
  ['[Kai Opper] zahlt, [Kai] kommt. Ihr Mann heißt übrigens auch [Kai].', '1 1 2'],
  ['[Kai Opper] wartet. Dr. [Opper], nicht verwandt, prüft.', '1 2'],
  ['[Bettina Reh] sah es. Aufgenommen: POM [Reh]', '1 2'],
  // What a name is told to be.
  ['[Boateng] rief an, [Kai] (so heißt er mit Vornamen). [Boateng] kommt.', '1 1 1'],
  ['Herr [Reh] ist da. Vorname in unserem Bestand: [Kai]', '1 1'],
  ['Am Steuer saß [Ricky]. Eigentlich heißt er [Richard Reh]. [Ricky] floh.', '1 1 1'],
  ['Die Braut, [Bettina Reh], will den Namen [Reh dos Santos] führen.', '1 1'],
  ['[Anouk Sturm] kam zur Welt. Sie heißt künftig [Anouk Engel].', '1 1'],
  ['Name;Vorname;geb.\n[Reh];[Kai];1.1.1979\n[Reh];[Ilka];2.2.1980\n[Kai Reh] zahlt', '1 1 2 2 1'],
  ['Zahler;Kind;geb.\n[Reh];[Kai];1.1.2019', '1 2'],
  ['"nachname":"[Reh]","vorname":"[Kai]" "nachname":"[Reh-Opper]","vorname":"[Kai]"', '1 1 2 2'],
])('%s: %s', (text, expected) => expect(who(text)).toBe(expected))
