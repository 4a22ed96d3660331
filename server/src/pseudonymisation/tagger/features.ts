import { fold } from '../core/fold.ts'
import { fingerprintOf, kind as known } from '../gazetteer/fingerprint.ts'
import type { Lexicon } from '../gazetteer/lexicon.ts'
import { wide } from '../gazetteer/lexicon.ts'
import { shape, tokenKind } from './scan.ts'
import { lineCase } from './sequence.ts'

/**
 * What the model sees, as 32-bit hashes. A feature is nothing but its hash: no word of the training texts is stored.
 * Two kinds: features of a word alone (`wordFeatures`; computed once for each distinct word and used at the positions
 * -2 … +2 around a token), and features that join words (`pairFeatures`; computed for each token).
 */

/** Positions around a token at which a word's features count, and how many of the first ones at each. */
export const positions = [-2, -1, 0, 1, 2] as const

export const mix = (a: number, b: number): number => {
  const h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  return h ^ (h >>> 15)
}
const salts = positions.map(position => mix(0x5eed, position + 7))
/** The key of a word's feature at a position (index into `positions`). Never 0, which marks an empty slot of the model. */
export const keyAt = (feature: number, position: number): number => mix(feature, salts[position]!) || 1

export type Word = {
  /** Hashes, most general first: the first `far` count at ±2, the first `near` at ±1, all at 0. */
  features: Int32Array
  far: number
  near: number
  count: number
  /** Hash of the folded word and of its class, for the features that join words. */
  id: number
  class: number
  coarse: number
  /** A mark or an everyday word; it may be a surname or a place as well, but is no first name and seldom names anybody. */
  common: boolean
  /** Row of the transition table that holds before this word. */
  edge: number
}

export const edgeCount = 8
const room = 256

export const emptyWord = (): Word => ({
  features: new Int32Array(room),
  far: 0,
  near: 0,
  count: 0,
  id: 0,
  class: 0,
  coarse: 0,
  common: false,
  edge: 0,
})

/** Stand-ins before the first and after the last token of a piece. */
export const outside = { before: 1, after: 2, lineBefore: 3 } as const

const hashOf = (text: string, from: number, to: number, seed: number): number => {
  let h = seed
  for (let at = from; at < to; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193)
  return h ^ (h >>> 15)
}

const seed = (n: number) => mix(0x1234567, n + 1)
const s = {
  lower: seed(1),
  class: seed(2),
  shape: seed(3),
  bits: seed(4),
  suffix: seed(5),
  prefix: seed(6),
  stem: seed(7),
  exact: seed(8),
  pattern: seed(10),
  length: seed(11),
  tail: seed(12),
  head: seed(13),
  part: seed(14),
  bit: seed(15),
  bias: seed(16),
  tailWord: seed(17),
  outside: seed(18),
  domain: seed(20),
} as const

/** Joins compound parts the lists know to be words: "Sozialhilfe|antrag". */
const shortestPart = 4
const longestPart = 14

const usual =
  known.givenF |
  known.givenM |
  known.rare |
  known.surname |
  known.word |
  known.noun |
  known.place |
  known.namey |
  wide.noun |
  wide.town |
  wide.townPart
/** Bits that say: a word of the language. */
const common = known.word | known.noun | wide.noun
const place = known.place | wide.town

export type Lists = Pick<Lexicon, 'wideBits'>

/** The kind of text a sentence comes from. Annotation differs between them, and so do some weights. */
export const domains = { admin: 1, news: 2, court: 3 } as const
export type Domain = keyof typeof domains

/**
 * Features of one token's text. `bits`: its shape (scan.ts); `mode`: the case of its line. Where case tells nothing, words
 * are described without it, so that "müller" in a line of small letters and "MÜLLER" in a shouted one meet "Müller".
 */
export function wordFeatures(
  text: string,
  kind: number,
  bits: number,
  mode: number,
  domain: number,
  lists: Lists,
  word: Word,
  override = -1,
): void {
  const { features } = word
  let n = 0
  if (kind === tokenKind.mark) {
    const h = hashOf(text, 0, Math.min(text.length, 3), s.lower)
    features[n++] = h
    features[n++] = mix(s.class, 1)
    word.far = word.near = n
    features[n++] = s.bias
    word.count = n
    word.id = h
    word.class = h
    word.coarse = h
    word.common = true
    word.edge = text === ',' ? 1 : text === '.' || text === '-' ? 2 : 0
    return
  }
  if (kind === tokenKind.number) {
    const pattern = text.replace(/\p{N}/gu, '0')
    const h = hashOf(pattern, 0, Math.min(pattern.length, 12), s.lower)
    features[n++] = h
    features[n++] = mix(s.class, 2)
    word.far = word.near = n
    features[n++] = hashOf(text, 0, Math.min(text.length, 6), s.exact)
    features[n++] = s.bias
    word.count = n
    word.id = h
    word.class = mix(s.class, 2)
    word.coarse = word.class
    word.common = false
    word.edge = 3
    return
  }
  const lower = text.length < 64 ? text.toLowerCase() : text.slice(0, 64).toLowerCase()
  const length = lower.length
  const folded = fold(lower)
  const size = folded.length
  const listedFrom = (from: number, to = size) => lists.wideBits(fingerprintOf(folded, from, to)) & usual
  const lex = override >= 0 ? override & usual : listedFrom(0)
  const form =
    mode === lineCase.normal
      ? (bits & (shape.title | shape.caps | shape.lower | shape.initial | shape.joined)) |
        (kind === tokenKind.mixed ? shape.digit : 0)
      : (mode << 10) | (bits & shape.joined) | (length === 1 ? shape.initial : 0)
  const lowerId = hashOf(lower, 0, length, s.lower)
  let stemBits = 0
  if (length > 3 && lex === 0) {
    // A genitive, a plural: "Müllers", "Schulz’".
    const end = lower.charCodeAt(length - 1)
    if (end === 115 || end === 39 || end === 0x2019) stemBits = listedFrom(0, size - 1)
    else if (lower.endsWith('in')) stemBits = listedFrom(0, size - 2)
  }
  let tailBits = 0
  let headBits = 0
  let tailLength = 0
  let tailFrom = 0
  const hyphen = (bits & shape.joined) !== 0 ? lastHyphen(lower) : -1
  if (hyphen > 0) {
    tailBits = listedFrom(folded.lastIndexOf('-', size - 2) + 1)
    headBits = listedFrom(0, folded.indexOf('-'))
    tailFrom = hyphen + 1
  } else if (size >= 8 && (lex & ~(place | wide.townPart)) === 0) {
    // The longest known word at the end of an unknown one: German nouns are compounds, names seldom are.
    for (let from = Math.max(3, size - longestPart); from <= size - shortestPart; from++) {
      const found = listedFrom(from)
      if ((found & common) !== 0) {
        tailBits = found
        tailLength = size - from
        tailFrom = Math.max(1, length - tailLength)
        break
      }
    }
  }
  const listed =
    lex !== 0
      ? lex
      : stemBits !== 0
        ? stemBits | (1 << 20)
        : tailLength > 0
          ? (1 << 21) | (tailBits & common)
          : tailBits | (hyphen > 0 ? 1 << 22 : 0)
  word.class = mix(mix(s.class, form), listed)
  word.coarse = mix(
    mix(s.shape, form),
    (listed & (known.givenF | known.givenM) ? 1 : 0) |
      (listed & known.surname ? 2 : 0) |
      (listed & common ? 4 : 0) |
      (listed & place ? 8 : 0),
  )
  word.id = lowerId
  word.common = (lex & common) !== 0 && (lex & (known.givenF | known.givenM | known.namey)) === 0
  word.edge =
    (bits & shape.lower) !== 0 && mode === lineCase.normal
      ? 4
      : (bits & shape.initial) !== 0
        ? 5
        : (listed & common) !== 0
          ? 6
          : 7

  features[n++] = lowerId
  features[n++] = word.class
  word.far = n
  features[n++] = mix(s.shape, form)
  features[n++] = mix(s.bits, lex)
  features[n++] = hashOf(lower, Math.max(0, length - 3), length, s.suffix)
  features[n++] = word.coarse
  if (stemBits !== 0) features[n++] = mix(s.stem, stemBits)
  const own = mix(s.domain, domain)
  features[n++] = mix(own, lowerId)
  features[n++] = mix(own, word.class)
  word.near = n
  features[n++] = s.bias
  features[n++] = own
  for (let part = 1; part <= 5 && part < length; part++) {
    features[n++] = hashOf(lower, length - part, length, mix(s.suffix, part + 10))
    features[n++] = hashOf(lower, 0, part, mix(s.prefix, part))
  }
  features[n++] = mix(mix(s.length, Math.min(length, 16)), form)
  for (let bit = 1; bit < 1 << 16; bit <<= 1) if ((lex & bit) !== 0) features[n++] = mix(s.bit, bit)
  if (lex === 0) features[n++] = mix(mix(s.bit, 0x77777), form)
  if (tailFrom > 0) {
    features[n++] = mix(mix(s.tail, tailBits), hyphen > 0 ? 1 : 2)
    features[n++] = hashOf(lower, tailFrom, length, s.tailWord)
    if (hyphen > 0) {
      features[n++] = mix(mix(s.part, headBits), tailBits)
      features[n++] = hashOf(lower, 0, firstHyphen(lower), s.head)
    }
  }
  if (mode === lineCase.normal && (bits & (shape.joined | shape.caps | shape.digit)) !== 0)
    features[n++] = pattern(text)
  word.count = n
}

/** A stand-in for the world outside a piece. */
export function outsideFeatures(which: number, word: Word): void {
  const h = mix(s.outside, which)
  word.features[0] = h
  word.far = word.near = word.count = 1
  word.id = h
  word.class = h
  word.coarse = h
  word.edge = 0
}

/** "McDonald" → XxXx, "NRW-Chef" → X-Xx. */
function pattern(text: string): number {
  let h = s.pattern
  let last = 0
  for (let at = 0; at < text.length && at < 64; at++) {
    const char = text[at]!
    const one = char >= '0' && char <= '9' ? 1 : char !== char.toLowerCase() ? 2 : char !== char.toUpperCase() ? 3 : 4
    if (one !== last) h = mix(h, one)
    last = one
  }
  return h
}

const isHyphen = (code: number) => code === 45 || code === 0x2010 || code === 0x2011
function firstHyphen(text: string): number {
  for (let at = 0; at < text.length; at++) if (isHyphen(text.charCodeAt(at))) return at
  return -1
}
function lastHyphen(text: string): number {
  for (let at = text.length - 2; at > 0; at--) if (isHyphen(text.charCodeAt(at))) return at
  return -1
}

/** How many features `pairFeatures` writes. */
export const pairCount = 12

/**
 * Features that join a token with its neighbours: words `a` (-2), `b` (-1), `c` (the token), `d` (+1), `e` (+2), each as
 * index into the arrays. `gap`: bits of the white space before; `domain`: what the
 * text is. Keys are written to `out`.
 */
export function pairFeatures(
  id: Int32Array,
  group: Int32Array,
  coarse: Int32Array,
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  gap: number,
  domain: number,
  out: Int32Array,
): void {
  const kb = group[b]!
  const kc = group[c]!
  const kd = group[d]!
  const before = mix(kb ^ 0x11, kc)
  const after = mix(kc ^ 0x22, kd)
  out[0] = before || 1
  out[1] = after || 1
  out[2] = mix(mix(coarse[b]! ^ 0x33, coarse[c]!), coarse[d]!) || 1
  out[3] = mix(mix(coarse[a]! ^ 0x44, coarse[b]!), coarse[c]!) || 1
  out[4] = mix(mix(coarse[c]! ^ 0x55, coarse[d]!), coarse[e]!) || 1
  out[5] = mix(id[b]! ^ 0x66, kc) || 1
  out[6] = mix(kc ^ 0x77, id[d]!) || 1
  out[7] = mix(id[b]! ^ 0x88, id[c]!) || 1
  out[8] = mix(id[c]! ^ 0x99, id[d]!) || 1
  out[9] = mix(coarse[c]! ^ 0xbb, gap) || 1
  out[10] = mix(before ^ 0xcc, domain) || 1
  out[11] = mix(after ^ 0xdd, domain) || 1
}
