import type { Entry, Mapping } from '../mapping.ts'
import { spellingsOf } from '../mapping.ts'

/** An occurrence of a known spelling. `tail`: units of a genitive s at the end ("Müllers" for "Müller" → 1). */
export type Hit = { start: number; end: number; entry: Entry; tail: number }

/** A spelling that ends at a node. `exact`: so short that only this very writing counts. */
type Ending = { entry: Entry; exact: string | undefined }
type Node = { next: Map<string, Node> | undefined; endings: Ending[] }

/**
 * Known spellings word by word as a tree, so that three thousand people called Petra cost no more than one. Built once
 * for a mapping, used by propagation and by the egress alike.
 */
export type SpellingIndex = Node & { beginnings: Beginnings }

const letterOrDigit = /[\p{L}\p{N}]/u
/** So many words of a spelling are enough to know it by; a field of a thousand words mustn't be matched at each of them. */
const longest = 24
const shortNumber = /^\d{1,3}$/
const key = (text: string) => {
  const lower = text.toLowerCase()
  return lower.includes('ß') ? lower.replaceAll('ß', 'ss') : lower
}

const createNode = (): Node => ({ next: undefined, endings: [] })

/** By the first character's low five bits, a bit for those of the second: case doesn't show in them. */
type Beginnings = number[]

/** May this be a word that is looked for? Most words of a text begin like none. */
function mayBegin(text: string, at: number, end: number, beginnings: Beginnings): boolean {
  const first = text.charCodeAt(at)
  const second = at + 1 < end ? text.charCodeAt(at + 1) : 0
  // Beyond ASCII another case may be another number of units: there the word itself has to be looked at.
  return first >= 0x80 || second >= 0x80 || (beginnings[first & 0x1f]! & (1 << (second & 0x1f))) !== 0
}

export function indexSpellings(mapping: Mapping): SpellingIndex {
  const beginnings: Beginnings = new Array(32).fill(0)
  const root: SpellingIndex = { next: undefined, endings: [], beginnings }
  for (const entry of mapping.entries) {
    // A LITERAL is nobody's secret: it is text that looks like a placeholder.
    if (entry.type === 'LITERAL' || entry.withdrawn) continue
    for (const spelling of spellingsOf(entry)) {
      const { starts, ends } = placesOf(spelling)
      const words = starts.slice(0, longest).map((start, at) => key(spelling.slice(start, ends[at])))
      // One letter alone tells nobody apart; up to three digits are a house number or an amount as often as anything.
      if (words.length === 0 || !letterOrDigit.test(spelling)) continue
      if (words.length === 1 && (words[0]!.length === 1 || shortNumber.test(words[0]!))) continue
      const short = spelling.trim().length < 3 || words.every(part => part.length === 1)
      beginnings[words[0]!.charCodeAt(0) & 0x1f]! |= 1 << (words[0]!.length > 1 ? words[0]!.charCodeAt(1) & 0x1f : 0)
      let node: Node = root
      for (const part of words) {
        node.next ??= new Map()
        let next = node.next.get(part)
        if (!next) {
          next = createNode()
          node.next.set(part, next)
        }
        node = next
      }
      const exact = short ? spelling : undefined
      if (!node.endings.some(one => one.exact === exact && one.entry.type === entry.type))
        node.endings.push({ entry, exact })
    }
  }
  return root
}

/** 1: letter, digit or mark; 2: none; 0: not looked at yet. Looked up far more often than a pattern could be tried. */
const classes = new Uint8Array(0x10000)
const isWord = /[\p{L}\p{M}\p{N}]/u

/** How many units of a word's character stand at `at`: 0 if none does. */
function wordUnits(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code <= 0xdbff) {
    const point = text.codePointAt(at)!
    return point > 0xffff && isWord.test(String.fromCodePoint(point)) ? 2 : 0
  }
  if (classes[code] === 0) classes[code] = isWord.test(String.fromCharCode(code)) ? 1 : 2
  return classes[code] === 1 ? 1 : 0
}

/** Where the words of a text begin and end. */
function placesOf(text: string): { starts: number[]; ends: number[] } {
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; ) {
    let units = wordUnits(text, at)
    if (units === 0) {
      at++
      continue
    }
    starts.push(at)
    for (; units > 0; units = wordUnits(text, at)) at += units
    ends.push(at)
  }
  return { starts, ends }
}

const mayTakeGenitive = (ending: Ending) => ending.entry.type === 'PERSON'

/** Every occurrence, longest first, not overlapping; words may be parted by up to three other characters. Linear. */
export function findSpellings(text: string, index: SpellingIndex): Hit[] {
  if (!index.next) return []
  const { starts, ends } = placesOf(text)
  const keys: string[] = []
  const hits: Hit[] = []
  for (let at = 0; at < starts.length; at++) {
    if (!mayBegin(text, starts[at]!, ends[at]!, index.beginnings)) continue
    let best: { last: number; entry: Entry; tail: number } | undefined
    let node: Node | undefined = index
    for (let last = at; node && last < starts.length; last++) {
      if (last > at && starts[last]! - ends[last - 1]! > 3) break
      const own: string = keys[last] ?? key(text.slice(starts[last], ends[last]))
      keys[last] = own
      if (own.length > 3 && own.endsWith('s')) {
        const ending = node.next?.get(own.slice(0, -1))?.endings.find(mayTakeGenitive)
        if (ending && fits(text, starts[at]!, ending)) best = { last, entry: ending.entry, tail: 1 }
      }
      node = node.next?.get(own)
      const ending = node?.endings.find(one => fits(text, starts[at]!, one))
      if (ending) best = { last, entry: ending.entry, tail: 0 }
    }
    if (!best) continue
    hits.push({ start: starts[at]!, end: ends[best.last]!, entry: best.entry, tail: best.tail })
    at = best.last
  }
  return hits
}

const fits = (text: string, start: number, { exact }: Ending) => exact === undefined || text.startsWith(exact, start)
