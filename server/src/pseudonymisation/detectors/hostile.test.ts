import { describe, expect, test } from 'vitest'
import { findAll } from '../core/placeholder.ts'
import type { Document } from '../detector.ts'
import { join } from '../detector.ts'
import type { Span } from '../entity.ts'
import { lexicon } from '../gazetteer/lexicon.ts'
import { scan } from '../tagger/scan.ts'
import { bundledTagger } from '../tagger/tagger.ts'
import { findAddresses, postal } from './address.ts'
import { beside } from './beside.ts'
import { caseNumbers } from './case-number.ts'
import { contacts } from './contact.ts'
import { dates } from './date.ts'
import { hinted } from './hint.ts'
import { numbers } from './number.ts'
import { organisations } from './organisation.ts'
import { own } from './own.ts'
import { createPersonDetector } from './person.ts'
import { findPlaces } from './place.ts'
import { readingOf } from './reading.ts'
import type { Rule } from './rule.ts'
import { createRecogniser } from './rule.ts'
import { findIllnesses, joinSpecials, specials } from './special.ts'
import { spoken } from './spoken.ts'
import { readTables } from './table.ts'
import { tokensOf } from './token.ts'

/**
 * Hostile texts that catastrophic patterns choke on: twice the input may cost little more than twice the time. The unit
 * suite reads 100 kB, `npm run test:faults` one megabyte.
 */
const size = Number(process.env.HOSTILE_SIZE ?? 100_000)
const isLong = size > 500_000
/** ms that may come from anything, and five times what a megabyte of the worst of these texts took `own` (2.6 s). */
const slack = isLong ? 150 : 120
const perMegabyte = 13_000

const dots = 'dot'.repeat(40)
const seeds: Record<string, string> = {
  letters: 'a',
  capitals: 'A',
  'letters with a mark': 'ä\u0301',
  'letters that grow in lower case': 'İ',
  digits: '1',
  'digit and blank': '1 ',
  'digits, misread': 'O0lI ',
  'digits and separators': '1-/. ',
  'digits by lines': '1\n',
  'letters and digits': 'A1 ',
  'capitalised words': 'Aa ',
  initials: 'A. ',
  'initials, close': 'A.B.',
  hyphens: 'a-',
  'hyphens by lines': 'a-\na ',
  'names by lines': 'Frau Mül-\nler, ',
  names: 'Petra Müller ',
  'names and commas': 'Müller, ',
  'names in lists': 'Müller, Petra\n',
  'names in small letters': 'petra müller ',
  'names and dates': 'Petra Müller (1.1.1990), ',
  brackets: '[PERSON_',
  parentheses: '(',
  'angle brackets': '<a b',
  elements: '<name>a</',
  quotes: '"a":',
  keys: 'name: ',
  colons: 'a:',
  schemes: 'http://',
  dots: '.',
  mail: 'a.',
  ats: '@',
  'mail and ats': 'a@a.',
  'mail as spoken': `${dots} at a minus `,
  'mail as spoken, broken off': 'a at a punkt ',
  'number words': 'null ',
  'number words and fillers': 'eins äh zwei punkt ',
  'letters as spelled': 'a wie anton ',
  'compound number words': 'einhundertundeinundzwanzig ',
  streets: 'straße ',
  'streets and number words': 'aaa-aaa-straße acht ',
  'streets and numbers': 'Weg 1, ',
  towns: '12345 Köln ',
  'towns by lines': '12345\nKöln, Weg 1\n',
  'streets with towns': 'Am Weg 5, 12345 Köln\n',
  'numbers behind streets': 'Lange Reihe 1, 12345 ',
  'led streets': 'an der alten ',
  'cues of numbers': 'iban steuer-id tel. kundennummer ',
  'cues of dates': 'geboren am ',
  'cues of addresses': 'wohnhaft in ',
  'cues of employers': 'arbeitgeber ',
  'cues of illnesses': 'leidet an chronische ',
  honorifics: 'Herr ',
  'honorifics and titles': 'Frau Dr. ',
  particles: 'v. d. ',
  genitives: 'Müllers ',
  firms: 'Aa & GmbH ',
  'case numbers': 'Az. 1/',
  semicolons: 'a;b;1.1.1990;',
  'rows of a table': 'Name;Ort\nPetra;1.1.1990\n',
  'columns by blanks': 'Name    Ort\nPetra    Köln\n',
  dates: '1.1.90 ',
  codes: 'F32.1 (',
  lines: '\n',
  blanks: ' ',
  'hard blanks': '\u00a0',
  tabs: '\t',
}
const textOf = (name: string, length: number) => seeds[name]!.repeat(Math.ceil(length / seeds[name]!.length))

const bitsOf = (word: string) => lexicon().bits(word)
const person = createPersonDetector(bitsOf)
const tagger = bundledTagger()
const bare = (text: string): Document => ({ text, parts: [] })
const read = (rules: readonly Rule[]) => createRecogniser(rules)
const span = (start: number, end: number): Span => ({ start, end, type: 'PERSON', by: 'test', confidence: 1 })

/** Whatever reads text before anything else is known of it, one by one, and all together. */
const readers: Record<string, (text: string) => unknown> = {
  numbers: read(numbers),
  contacts: read(contacts),
  dates: read(dates),
  addresses: text => findAddresses(bare(text)),
  postal: read(postal),
  'case numbers': read(caseNumbers),
  organisations: read(organisations),
  spoken: read(spoken),
  specials: read(specials),
  places: text => findPlaces(bare(text)),
  people: text => person(bare(text)),
  tables: readTables,
  illnesses: text => joinSpecials(text, findIllnesses(tokensOf(bare(text)))),
  // A name in every eight units, so that each find is weighed against its neighbours.
  beside: text =>
    beside(
      text,
      Array.from({ length: Math.floor(text.length / 8) }, (_, at) => span(at * 8, at * 8 + 4)),
    ),
  reading: text => {
    const { text: asRead, back } = readingOf(text)
    for (let at = 0; at + 2 < asRead.length; at += 2) back(span(at, at + 2))
  },
  placeholders: text => findAll(text),
  'form fields': text => hinted.detect(join([{ text, hint: 'PERSON' }])),
  // `own` holds the tagger, too; by itself it is read where there is time.
  ...(isLong && { 'the tagger': (text: string) => tagger.tag(scan(text)) }),
  own: text => own.detect(join([{ text }])),
}

/** Processor time of this thread in ms: other work on the machine doesn't count. */
function timeOf(work: (text: string) => unknown, text: string): number {
  const began = process.threadCpuUsage()
  work(text)
  const used = process.threadCpuUsage(began)
  return (used.user + used.system) / 1000
}

/** The best of eight; a busy machine needs more than one, a quadratic reader fails all. */
function expectLinear(work: (text: string) => unknown, name: string): void {
  const [small, large] = [textOf(name, size / 2), textOf(name, size)]
  let half = Number.POSITIVE_INFINITY
  let whole = Number.POSITIVE_INFINITY
  for (let run = 0; run < 8 && !(whole < 2.3 * half + slack); run++) {
    half = Math.min(half, timeOf(work, small))
    whole = Math.min(whole, timeOf(work, large))
  }
  expect(whole).toBeLessThan(2.3 * half + slack)
  expect(whole).toBeLessThan((perMegabyte * size) / 1_000_000 + 5 * slack)
}

describe.each(Object.entries(readers))('%s', (_reader, work) => {
  // The first text makes lists and tables ready.
  work('Petra Müller, 3.5.1988')
  test.each(Object.keys(seeds))('linear on %s', name => {
    expectLinear(work, name)
  })
})
