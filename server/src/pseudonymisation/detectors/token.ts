import { fold } from '../core/fold.ts'
import type { Document } from '../detector.ts'
import { kind } from '../gazetteer/fingerprint.ts'
import { lexicon } from '../gazetteer/lexicon.ts'

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
}

const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’´`\-‐‑][\p{L}\p{M}][\p{L}\p{M}\p{N}]*)*/gu
const strength = kind.givenF | kind.givenM | kind.surname | kind.namey

function bitsOf(text: string): number {
  const { bits } = lexicon()
  const whole = bits(text)
  if (!text.includes('-')) {
    if (whole === 0 && /\p{N}/u.test(text)) return bits(text.replace(/0/g, 'o').replace(/1/g, 'l').replace(/5/g, 's'))
    return whole
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

function shapeOf(text: string): Token['shape'] {
  const first = text[0]!
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return 'lower'
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase() ? 'caps' : 'title'
}

/** Words with what is known of them; capitals are weighed line by line, so one shouted line doesn't hide the rest. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  // Only for this text: names are not kept in memory beyond it.
  const cache = new Map<string, Pick<Token, 'key' | 'bits' | 'shape'>>()
  let before = 0
  let first = 0
  const closeLine = () => {
    let title = 0
    let caps = 0
    let lower = 0
    for (let at = first; at < tokens.length; at++) {
      const token = tokens[at]!
      if (token.end - token.start < 3) continue
      if (token.shape === 'title') title++
      else if (token.shape === 'caps') caps++
      else lower++
    }
    const total = title + caps + lower
    const caseless = (caps >= 2 && caps >= 0.75 * total) || (lower >= 2 && title === 0 && lower >= 0.7 * total)
    if (caseless) for (let at = first; at < tokens.length; at++) tokens[at]!.caseless = true
    first = tokens.length
  }
  for (const hit of text.matchAll(word)) {
    const start = hit.index
    if (text.slice(before, start).includes('\n')) closeLine()
    before = start + hit[0].length
    const value = hit[0]
    let known = cache.get(value)
    if (!known) {
      known = { key: fold(value), bits: bitsOf(value), shape: shapeOf(value) }
      cache.set(value, known)
    }
    tokens.push({
      start,
      end: start + value.length,
      text: value,
      ...known,
      caseless: false,
      initial: value.length === 1 && value !== value.toLowerCase(),
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
