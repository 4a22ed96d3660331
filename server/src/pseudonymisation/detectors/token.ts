import { fold } from '../core/fold.ts'
import type { Document } from '../detector.ts'
import { kind } from '../gazetteer/fingerprint.ts'
import { lexicon } from '../gazetteer/lexicon.ts'
import { scan, shape, tokenKind } from '../tagger/scan.ts'
import { stop } from './person-words.ts'

/**
 * A word of the text. `shape`: how it is capitalised. `caseless`: the line around it is all capitals or all lower case,
 * so capitals say nothing. `bits`: what the gazetteer knows (gazetteer/fingerprint.ts).
 */
export type Token = {
  start: number
  end: number
  text: string
  /** Folded: lower case, no diacritics. */
  key: string
  shape: 'title' | 'caps' | 'lower'
  caseless: boolean
  bits: number
  initial: boolean
  /** Never part of a name, misread or not (person-words.ts). */
  stop: boolean
  /** A known name with a genitive's s, and no name with it: "Ranias". */
  genitive: boolean
}

/** What makes a word a name: on a list of first names or surnames, or mostly one in annotated text. */
export const strength = kind.givenF | kind.givenM | kind.surname | kind.namey

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

type Known = Pick<Token, 'key' | 'bits' | 'shape' | 'stop' | 'genitive'>

/** Everyday words that are on no list of names, kept between texts; everything else is forgotten with its text. */
const everyday = new Map<string, Known>()
const most = 20_000
const nameBits = strength | kind.place

/** Words with what is known of them; capitals are weighed line by line, so one shouted line doesn't hide the rest. */
export function tokenise(text: string): Token[] {
  const scanned = scan(text)
  const tokens: Token[] = []
  // Only for this text: names are not kept in memory beyond it.
  const cache = new Map<string, Known>()
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
    const marks = scanned.shape[at]!
    if ((marks & shape.line) !== 0) closeLine()
    const sort = scanned.kind[at]!
    if (sort !== tokenKind.word && sort !== tokenKind.mixed) continue
    const start = scanned.start[at]!
    const end = scanned.end[at]!
    const value = text.slice(start, end)
    let known = everyday.get(value) ?? cache.get(value)
    if (!known) {
      const key = fold(value)
      const bits = bitsOf(value)
      known = {
        key,
        bits,
        stop: stop.has(key) || (/[01]|rn/.test(key) && stop.has(asRead(key))),
        genitive:
          value.length > 4 &&
          /[^s]s$/i.test(value) &&
          (bits & strength) === 0 &&
          (lexicon().bits(value.slice(0, -1)) & strength) !== 0,
        shape: (marks & shape.caps) !== 0 ? 'caps' : (marks & shape.lower) !== 0 ? 'lower' : 'title',
      }
      const isEveryday = (bits & (kind.word | kind.noun)) !== 0 && (bits & nameBits) === 0
      if (isEveryday && everyday.size < most) everyday.set(value, known)
      else cache.set(value, known)
    }
    if (end - start >= 3) {
      if (known.shape === 'title') title++
      else if (known.shape === 'caps') caps++
      else lower++
    }
    tokens.push({
      start,
      end,
      text: value,
      key: known.key,
      bits: known.bits,
      shape: known.shape,
      caseless: false,
      stop: known.stop,
      genitive: known.genitive,
      initial: (marks & shape.initial) !== 0,
    })
  }
  closeLine()
  return tokens
}

const known = new WeakMap<Document, Token[]>()

/** The detectors of one document share its words. */
export function tokensOf(document: Document): Token[] {
  let tokens = known.get(document)
  if (!tokens) {
    tokens = tokenise(document.text)
    known.set(document, tokens)
  }
  return tokens
}
