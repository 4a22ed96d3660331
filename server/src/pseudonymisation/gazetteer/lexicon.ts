import { readFileSync } from 'node:fs'
import type { Names } from '../core/people.ts'
import type { Gender } from '../entity.ts'
import { fingerprint, kind, magic } from './fingerprint.ts'

/** What the packed lists say about a word. Lookups are by fingerprint: about 1 unknown word in 12,000 is misjudged. */
export type Lexicon = Names & {
  /** Class bits (`kind`) of a word, 0 if unknown. */
  bits(word: string): number
  /** Class bits and above them (`wide`) those of the lists that only the tagger uses, by fingerprint. */
  wideBits(hash: number): number
  /** Is this five-digit number a German postcode? */
  postcode(digits: string): boolean
}

const allFiles = [
  'names-cities.bin',
  'surnames-germaner.bin',
  'names-faker.bin',
  'names-international.bin',
  'places-geonames.bin',
  'words-corpora.bin',
]
/** Lists of the tagger: a noun of the dictionary, a town of the world, a word of such a town's name. */
export const wide = { noun: kind.noun << 8, town: kind.place << 8, townPart: kind.rare << 8 } as const
const wideFiles = ['nouns-posdict.bin', 'places-world.bin']

/** Without the statistics of the tagger's own training texts. */
export const listFiles = allFiles.filter(file => file !== 'words-corpora.bin')
const slots = 1 << 20
/** By the upper bits: the files are in ascending order, so reading one goes through the table from front to back. */
const slotOf = (hash: number) => hash >>> 12

/** Reads packed lists; `lexicon()` has all of them. */
export function openLexicon(files: readonly string[] = allFiles): Lexicon {
  const hashes = new Uint32Array(slots)
  const classes = new Uint16Array(slots)
  for (const file of [...files, ...wideFiles]) {
    const shift = wideFiles.includes(file) ? 8 : 0
    const bytes = readFileSync(new URL(`../../../data/${file}`, import.meta.url))
    if (bytes.toString('latin1', 0, 4) !== magic) throw new Error(`not a packed list: ${file}`)
    const count = bytes.readUInt32LE(4)
    // A copy, because a view of 32-bit numbers must be aligned; every platform Node runs on is little endian.
    const rows = new Uint32Array(Uint8Array.prototype.slice.call(bytes, 8, 8 + count * 4).buffer)
    for (let at = 0; at < count; at++) {
      const hash = rows[at]!
      let slot = slotOf(hash)
      while (classes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1)
      hashes[slot] = hash
      classes[slot]! |= bytes[8 + count * 4 + at]! << shift
    }
  }
  const codes = readFileSync(new URL('../../../data/postcodes-geonames.bin', import.meta.url))
  const wideBits = (hash: number) => {
    let slot = slotOf(hash)
    while (classes[slot] !== 0) {
      if (hashes[slot] === hash) return classes[slot]!
      slot = (slot + 1) & (slots - 1)
    }
    return 0
  }
  const bits = (word: string) => wideBits(fingerprint(word)) & 0xff
  return {
    bits,
    known: word => bits(word) !== 0,
    wideBits,
    given(word): Gender | 'x' | undefined {
      const known = bits(word) & (kind.givenF | kind.givenM)
      if (known === 0) return undefined
      return known === kind.givenF ? 'f' : known === kind.givenM ? 'm' : 'x'
    },
    postcode: digits => {
      const code = Number(digits)
      return /^\d{5}$/.test(digits) && (codes[code >> 3]! & (1 << (code & 7))) !== 0
    },
  }
}

let loaded: Lexicon | undefined

/** The packed lists, read from disk once, at the first use. */
export function lexicon(): Lexicon {
  loaded ??= openLexicon()
  return loaded
}
