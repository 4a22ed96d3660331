import type { EntityType } from '../entity.ts'
import { familyOf } from '../entity.ts'
import type { Entry, Mapping } from '../mapping.ts'
import { spellingsOf } from '../mapping.ts'

/** An occurrence of a known spelling. `tail`: units of a genitive s at the end ("Müllers" for "Müller" → 1). */
export type Hit = { start: number; end: number; entry: Entry; tail: number }

type Spelling = { words: string[]; entry: Entry; exact: string | undefined }

/** Known spellings by their first word; built once for a mapping, used by propagation and by the egress alike. */
export type SpellingIndex = ReadonlyMap<string, readonly Spelling[]>

const word = /[\p{L}\p{M}\p{N}]+/gu
const key = (text: string) => {
  const lower = text.toLowerCase()
  return lower.includes('ß') ? lower.replaceAll('ß', 'ss') : lower
}

/** Types whose originals are looked for. A LITERAL is nobody's secret: it is text that looks like a placeholder. */
const watched = (type: EntityType) => type !== 'LITERAL' && type !== 'SPECIAL'

export function indexSpellings(mapping: Mapping): SpellingIndex {
  const index = new Map<string, Spelling[]>()
  for (const entry of mapping.entries) {
    if (!watched(entry.type)) continue
    for (const spelling of spellingsOf(entry)) {
      const words = Array.from(spelling.matchAll(word), hit => key(hit[0]))
      if (words.length === 0) continue
      // One to three digits alone are a house number or an amount as often as anything else.
      if (words.every(part => /^\d{1,3}$/.test(part)) && words.length === 1) continue
      const short = spelling.trim().length < 3 || words.every(part => part.length === 1)
      const known = index.get(words[0]!) ?? []
      known.push({ words, entry, exact: short ? spelling : undefined })
      index.set(words[0]!, known)
    }
  }
  for (const known of index.values()) known.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** Every occurrence, longest first, not overlapping; words may be parted by up to three other characters. Linear. */
export function findSpellings(text: string, index: SpellingIndex): Hit[] {
  if (index.size === 0) return []
  const hits: Hit[] = []
  const starts: number[] = []
  const ends: number[] = []
  const keys: string[] = []
  for (const hit of text.matchAll(word)) {
    starts.push(hit.index)
    ends.push(hit.index + hit[0].length)
    keys.push(key(hit[0]))
  }
  const matches = (known: Spelling, at: number): number | undefined => {
    const last = at + known.words.length - 1
    if (last >= keys.length) return undefined
    for (let step = 1; step < known.words.length; step++) {
      if (starts[at + step]! - ends[at + step - 1]! > 3) return undefined
      const own = keys[at + step]!
      const wanted = known.words[step]!
      if (own !== wanted && !(at + step === last && genitiveOf(own, wanted, known.entry))) return undefined
    }
    if (known.exact !== undefined && !text.startsWith(known.exact, starts[at]!)) return undefined
    return last
  }
  for (let at = 0; at < keys.length; at++) {
    const own = keys[at]!
    const stem = own.length > 3 && own.endsWith('s') ? own.slice(0, -1) : undefined
    let best: { known: Spelling; last: number } | undefined
    for (const known of index.get(own) ?? []) {
      const last = matches(known, at)
      if (last !== undefined) {
        best = { known, last }
        break
      }
    }
    if (!best && stem !== undefined) {
      const known = index.get(stem)?.find(one => one.words.length === 1 && genitiveOf(own, stem, one.entry))
      if (known) best = { known, last: at }
    }
    if (!best) continue
    const wanted = best.known.words.at(-1)!
    const tail = keys[best.last] === wanted ? 0 : 1
    hits.push({ start: starts[at]!, end: ends[best.last]!, entry: best.known.entry, tail })
    at = best.last
  }
  return hits
}

const genitiveOf = (own: string, wanted: string, entry: Entry) =>
  familyOf[entry.type] === 'person' && entry.type === 'PERSON' && wanted.length > 2 && own === `${wanted}s`

const skipped = /[\s\-./]/
const compact = (text: string) => text.replace(/[\s\-./]+/g, '').toLowerCase()

/** Identifiers of the mapping without blanks, hyphens, dots, slashes; shorter ones would be found in any number. */
function compactIdentifiers(mapping: Mapping): { type: EntityType; text: string }[] {
  return mapping.entries
    .filter(entry => familyOf[entry.type] === 'number' || entry.type === 'PHONE')
    .flatMap(entry => spellingsOf(entry).map(spelling => ({ type: entry.type, text: compact(spelling) })))
    .filter(one => one.text.length >= 7)
}

/** Known identifiers written with other blanks, hyphens, dots or slashes. */
export function findCompact(text: string, mapping: Mapping): { start: number; end: number; type: EntityType }[] {
  const wanted = compactIdentifiers(mapping)
  if (wanted.length === 0) return []
  const dense = compact(text)
  const hits: { start: number; end: number; type: EntityType }[] = []
  let origin: number[] | undefined
  for (const one of wanted) {
    for (let at = dense.indexOf(one.text); at >= 0; at = dense.indexOf(one.text, at + one.text.length)) {
      // Positions in the text are worked out only when something was found, which is rare.
      origin ??= origins(text, dense.length)
      hits.push({ start: origin[at]!, end: origin[at + one.text.length - 1]! + 1, type: one.type })
    }
  }
  return hits
}

function origins(text: string, length: number): number[] {
  const result = new Array<number>(length)
  let dense = 0
  let at = 0
  for (const char of text) {
    // Lower case of one character may be two units long.
    if (!skipped.test(char)) for (let unit = char.toLowerCase().length; unit > 0; unit--) result[dense++] = at
    at += char.length
  }
  return result
}
