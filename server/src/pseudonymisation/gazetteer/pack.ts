import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bitsOfCount, countWords } from './corpus-words.ts'
import { encode, fingerprint, fingerprintOf, kind } from './fingerprint.ts'
import { streetKey } from './street.ts'

/**
 * Packs the name, place and word lists: `node server/src/pseudonymisation/gazetteer/pack.ts <folder of the corpora>`.
 * The corpora stay outside the repository; server/data/README.md names their sources and licences. One file per licence.
 */
const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('Aufruf: node server/src/pseudonymisation/gazetteer/pack.ts <Ordner mit den Korpora>\n')
  process.exit(1)
}
const target = new URL('../../../data/', import.meta.url)
mkdirSync(target, { recursive: true })
const lines = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)
const nameLike = /^\p{L}[\p{L}\p{M}'’.-]*$/u

type Classes = Map<number, number>
/** First names whose bearers' sex the city lists tell; other lists don't know it and must not blur it. */
const sexed = new Set<number>()
const givenUnlessSexed = (word: string) => (sexed.has(fingerprint(word)) ? 0 : kind.givenF | kind.givenM)
function add(classes: Classes, word: string, bits: number) {
  if (word.length < 2 || bits === 0) return
  const hash = fingerprint(word)
  classes.set(hash, (classes.get(hash) ?? 0) | bits)
}
function write(name: string, classes: Classes) {
  writeFileSync(new URL(name, target), encode(classes))
  process.stdout.write(`${name}: ${classes.size}\n`)
}

function cities() {
  const classes: Classes = new Map()
  const common = new Set<string>()
  const rows = lines('vornamen-staedte.tsv')
    .slice(1)
    .map(line => line.split('\t') as [string, string, string])
  for (const [name, count, sex] of rows) {
    if (!nameLike.test(name)) continue
    if (Number(count) >= 4) common.add(name)
    add(classes, name, sex === 'w' ? kind.givenF : sex === 'm' ? kind.givenM : kind.givenF | kind.givenM)
  }
  for (const hash of classes.keys()) sexed.add(hash)
  const frequent = new Set([...common].map(fingerprint))
  for (const [hash, bits] of classes) if (!frequent.has(hash)) classes.set(hash, bits | kind.rare)
  write('names-cities.bin', classes)
}

function germaner() {
  const classes: Classes = new Map()
  for (const name of lines('nachnamen-germaner.txt')) if (nameLike.test(name)) add(classes, name, kind.surname)
  write('surnames-germaner.bin', classes)
}

function faker() {
  const classes: Classes = new Map()
  for (const line of lines('namen-faker.tsv').slice(1)) {
    const [, sort, name] = line.split('\t')
    for (const word of name?.split(' ') ?? [])
      if (nameLike.test(word)) add(classes, word, sort === 'V' ? givenUnlessSexed(word) : kind.surname)
  }
  write('names-faker.bin', classes)
}

function international() {
  const classes: Classes = new Map()
  const read = (file: string, bitsOf: (name: string) => number) => {
    for (const line of lines(file).slice(1)) {
      const name = line.split('\t')[1] ?? ''
      if (nameLike.test(name)) add(classes, name, bitsOf(name))
    }
  }
  read('namen-international-forenames.tsv', givenUnlessSexed)
  read('namen-international-surnames.tsv', () => kind.surname)
  write('names-international.bin', classes)
}

function places() {
  const classes: Classes = new Map()
  const codes = new Uint8Array(12_500)
  for (const line of lines('plz-ort.tsv').slice(1)) {
    const [code, place, land] = line.split('\t') as [string, string, string]
    // Rows of large customers carry a number instead of a state: they are firms, not places.
    if (!/^[A-Z]{2}$/.test(land)) continue
    codes[Number(code) >> 3]! |= 1 << (Number(code) & 7)
    add(classes, place, kind.place)
    const short = place.replace(/(?: (?:bei|b\.|an der|am|a\.|a\.d\.|im|i\.|in|ob der|vor der|v\.|\()|\/).*$/, '')
    if (short !== place) add(classes, short, kind.place)
  }
  write('places-geonames.bin', classes)
  writeFileSync(new URL('postcodes-geonames.bin', target), codes)
}

/** Streets' names by their keys; those whose ending tells them (address.ts) need no list. */
function streets() {
  const classes: Classes = new Map()
  for (const name of lines('strassen-osm.txt')) {
    const key = streetKey(name)
    if (!/^(?:\d+\. ?)?[\p{L}'’]/u.test(name) || /\d{2}/.test(name) || key.length < 4) continue
    if (/^\S+(?:stra(?:ß|ss)e|str\.|weg|allee|gasse|platz|ring|damm)$/iu.test(name)) continue
    classes.set(fingerprintOf(key, 0), kind.place)
  }
  write('streets-osm.bin', classes)
}

/** Word statistics of two annotated corpora: which words are lower case, nouns, or mostly parts of people's names. */
function words() {
  const classes: Classes = new Map()
  for (const [word, count] of countWords(folder!)) add(classes, word, bitsOfCount(count))
  write('words-corpora.bin', classes)
}

for (const pack of [cities, germaner, faker, international, places, streets, words]) pack()
