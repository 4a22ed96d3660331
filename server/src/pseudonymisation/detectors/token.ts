import { fold } from '../core/fold.ts'
import type { Document } from '../detector.ts'
import { given, kind, ordinary } from '../gazetteer/fingerprint.ts'
import { lexicon } from '../gazetteer/lexicon.ts'
import type { Scan } from '../tagger/scan.ts'
import { equals, scan, shape, tokenKind } from '../tagger/scan.ts'
import { stop } from './person-words.ts'
import { isSpecialWord } from './special-lookup.ts'

/** What makes a word a name: on a list of first names or surnames, or mostly one in annotated text. */
export const strength = given | kind.surname | kind.namey

/** What a scanner may have made of a letter: a name is still one ("Thornas", "Bi1al"). Only names are believed. */
function misreadBits(text: string): number {
  if (!/rn|ii|[01589]|lch|ln|^l/.test(text)) return 0
  if ((text.match(/[0-9]/g)?.length ?? 0) * 3 > text.length) return 0
  const { bits } = lexicon()
  const digits = text.replace(/0/g, 'o').replace(/5/g, 's').replace(/8/g, 'B').replace(/9/g, 'g')
  for (const one of [
    digits.replace(/1/g, 'l'),
    digits.replace(/1/g, 'i'),
    digits.replace(/rn/g, 'm'),
    digits.replace(/ii/g, 'ü'),
    digits.replace(/^l/, 'I'),
  ]) {
    const found = bits(one) & strength
    if (found !== 0) return found
  }
  return 0
}

const asRead = (key: string) => key.replace(/rn/g, 'm').replace(/0/g, 'o').replace(/1/g, 'l')

function bitsOf(text: string): number {
  const { bits } = lexicon()
  const whole = bits(text)
  if (!text.includes('-')) {
    return whole === 0 ? misreadBits(text) : whole
  }
  const parts = text
    .split('-')
    .filter(part => part.length > 1)
    .map(part => bits(part))
  if (parts.length < 2) return whole
  // A double name is one if each part could be; "Koch-Ausbildung" takes its last part's nature.
  const last = parts.at(-1)!
  const shared = parts.reduce((all, one) => all & one, kind.givenF | kind.givenM | kind.surname)
  if (shared !== 0) return whole | shared
  if ((last & (kind.noun | kind.word)) !== 0 && (last & strength) === 0) return whole | kind.noun
  return whole | (parts[0]! & last & strength) | (last & (kind.surname | kind.noun | kind.place))
}

/** What is known of a word wherever it stands. */
type Known = {
  text: string
  /** Folded: lower case, no diacritics. */
  key: string
  /** How it is capitalised. */
  shape: 'title' | 'caps' | 'lower'
  /** What the gazetteer knows (gazetteer/fingerprint.ts). */
  bits: number
  initial: boolean
  /** Never part of a name, misread or not (person-words.ts). */
  stop: boolean
  /** A known name with a genitive's s, and no name with it: "Ranias". */
  genitive: boolean
  /** Of Art. 9; looked up when it is first asked for. */
  special: boolean | undefined
}

/** A word of the text, in UTF-16 units. */
export class Token {
  /** The line around it is all capitals or all lower case, so capitals say nothing. */
  caseless = false
  readonly start: number
  readonly end: number
  readonly #known: Known
  constructor(start: number, end: number, known: Known) {
    this.start = start
    this.end = end
    this.#known = known
  }
  get text() {
    return this.#known.text
  }
  get key() {
    return this.#known.key
  }
  get shape() {
    return this.#known.shape
  }
  get bits() {
    return this.#known.bits
  }
  get initial() {
    return this.#known.initial
  }
  get stop() {
    return this.#known.stop
  }
  get genitive() {
    return this.#known.genitive
  }
  get special() {
    this.#known.special ??= this.end - this.start > 2 && isSpecialWord(this.text)
    return this.#known.special
  }
}

function look(text: string, marks: number): Known {
  const key = fold(text)
  const bits = bitsOf(text)
  return {
    text,
    key,
    bits,
    stop: stop.has(key) || (/[01]|rn/.test(key) && stop.has(asRead(key))),
    genitive:
      text.length > 4 &&
      /[^s]s$/i.test(text) &&
      (bits & strength) === 0 &&
      (lexicon().bits(text.slice(0, -1)) & strength) !== 0,
    shape: (marks & shape.caps) !== 0 ? 'caps' : (marks & shape.lower) !== 0 ? 'lower' : 'title',
    initial: (marks & shape.initial) !== 0,
    special: undefined,
  }
}

/**
 * Everyday words of the lists, kept between texts by their hash. They may be surnames or places as well ("Koch"), but are
 * no first names and seldom name anybody; all other words are forgotten with their text.
 */
const everyday: (Known | undefined)[] = new Array(1 << 14).fill(undefined)
const nameBits = given | kind.namey

function knownOf(scanned: Scan, at: number): Known {
  const start = scanned.start[at]!
  const end = scanned.end[at]!
  const hash = scanned.hash[at]!
  const slot = (hash ^ (hash >>> 15)) & (everyday.length - 1)
  const kept = everyday[slot]
  if (kept && equals(scanned.text, start, end, kept.text)) return kept
  const known = look(scanned.text.slice(start, end), scanned.shape[at]!)
  if ((known.bits & ordinary) !== 0 && (known.bits & nameBits) === 0) everyday[slot] = known
  return known
}

/** Words with what is known of them; capitals are weighed line by line, so one shouted line doesn't hide the rest. */
export function tokenise(text: string, scanned = scan(text)): Token[] {
  const tokens: Token[] = []
  const words: (Known | undefined)[] = new Array(scanned.words).fill(undefined)
  let first = 0
  let title = 0
  let caps = 0
  let lower = 0
  const closeLine = () => {
    const total = title + caps + lower
    const caseless = (caps >= 2 && caps >= 0.75 * total) || (lower >= 2 && title === 0 && lower >= 0.7 * total)
    if (caseless) for (let at = first; at < tokens.length; at++) tokens[at]!.caseless = true
    first = tokens.length
    title = caps = lower = 0
  }
  for (let at = 0; at < scanned.count; at++) {
    if ((scanned.shape[at]! & shape.line) !== 0) closeLine()
    const sort = scanned.kind[at]!
    if (sort !== tokenKind.word && sort !== tokenKind.mixed) continue
    const start = scanned.start[at]!
    const end = scanned.end[at]!
    let known = words[scanned.word[at]!]
    if (!known) {
      known = knownOf(scanned, at)
      words[scanned.word[at]!] = known
    }
    if (end - start >= 3) {
      if (known.shape === 'title') title++
      else if (known.shape === 'caps') caps++
      else lower++
    }
    tokens.push(new Token(start, end, known))
  }
  closeLine()
  return tokens
}

const scans = new WeakMap<Document, Scan>()
const known = new WeakMap<Document, Token[]>()

/** The detectors and the tagger share what one pass over a document tells. */
export function scanOf(document: Document): Scan {
  let scanned = scans.get(document)
  if (!scanned) {
    scanned = scan(document.text)
    scans.set(document, scanned)
  }
  return scanned
}

/** The detectors of one document share its words. */
export function tokensOf(document: Document): Token[] {
  let tokens = known.get(document)
  if (!tokens) {
    tokens = tokenise(document.text, scanOf(document))
    known.set(document, tokens)
  }
  return tokens
}
