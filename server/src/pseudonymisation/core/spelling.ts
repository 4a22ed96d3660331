import type { Entry, Mapping } from '../mapping.ts'
import { spellingsOf } from '../mapping.ts'

/** An occurrence of a known spelling. `tail`: units of a genitive s at the end ("Müllers" for "Müller" → 1). */
export type Hit = { start: number; end: number; entry: Entry; tail: number }

/** A spelling that ends at a node. `exact`: so short that only this very writing counts. */
type Ending = { entry: Entry; exact: string | undefined }
/** A spelling that has been read up to a place: its further words are looked at when a text gets there, if ever. */
type Waiting = { entry: Entry; spelling: string; from: number; depth: number; letters: boolean }
type Node = { next: Map<string, Node> | undefined; endings: Ending[]; waiting: Waiting[] }

/**
 * Known spellings word by word as a tree, so that three thousand people called Petra cost no more than one. Built once
 * for a mapping, used by propagation and by the egress alike. Of a spelling whose first word a text doesn't have, nothing
 * but that word is ever looked at.
 */
export type SpellingIndex = Node & { beginnings: Beginnings }

/** So many words of a spelling are enough to know it by; a field of a thousand words mustn't be matched at each of them. */
const longest = 24
const shortNumber = /^\d{1,3}$/
const key = (text: string) => {
  const lower = text.toLowerCase()
  return lower.includes('ß') ? lower.replaceAll('ß', 'ss') : lower
}

const createNode = (): Node => ({ next: undefined, endings: [], waiting: [] })

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
  const root: SpellingIndex = { next: new Map(), endings: [], waiting: [], beginnings }
  for (const entry of mapping.entries) {
    // A LITERAL is nobody's secret: it is text that looks like a placeholder.
    if (entry.type === 'LITERAL' || entry.withdrawn) continue
    for (const spelling of spellingsOf(entry)) {
      const start = wordFrom(spelling, 0)
      if (start === spelling.length) continue
      const second = start + 1 < wordEnd(spelling, start) ? spelling.charCodeAt(start + 1) & 0x1f : 0
      beginnings[spelling.charCodeAt(start) & 0x1f]! |= 1 << second
      put(root, { entry, spelling, from: start, depth: 0, letters: false })
    }
  }
  return root
}

/** Hangs a spelling one word deeper, or lets it end. */
function put(node: Node, waiting: Waiting) {
  const { entry, spelling, depth } = waiting
  const start = depth === longest ? spelling.length : wordFrom(spelling, waiting.from)
  if (start === spelling.length) {
    const short = !waiting.letters || spelling.trim().length < 3
    const exact = short ? spelling : undefined
    if (!node.endings.some(one => one.exact === exact && one.entry.type === entry.type))
      node.endings.push({ entry, exact })
    return
  }
  const end = wordEnd(spelling, start)
  const word = key(spelling.slice(start, end))
  // One letter alone tells nobody apart; up to three digits are a house number or an amount as often as anything.
  if (depth === 0 && (word.length === 1 || shortNumber.test(word)) && wordFrom(spelling, end) === spelling.length)
    return
  node.next ??= new Map()
  let child = node.next.get(word)
  if (!child) {
    child = createNode()
    node.next.set(word, child)
  }
  child.waiting.push({ entry, spelling, from: end, depth: depth + 1, letters: waiting.letters || word.length > 1 })
}

/** The node behind a word, with what is known of it made ready. */
function step(node: Node | undefined, word: string): Node | undefined {
  const child = node?.next?.get(word)
  if (child && child.waiting.length > 0) {
    for (const one of child.waiting) put(child, one)
    child.waiting = []
  }
  return child
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

/** Where the next word begins; the text's length if there is none. */
function wordFrom(text: string, at: number): number {
  while (at < text.length && wordUnits(text, at) === 0) at++
  return at
}

function wordEnd(text: string, at: number): number {
  for (let units = wordUnits(text, at); units > 0; units = wordUnits(text, at)) at += units
  return at
}

const mayTakeGenitive = (ending: Ending) => ending.entry.type === 'PERSON'

/** Every occurrence, longest first, not overlapping; words may be parted by up to three other characters. Linear. */
export function findSpellings(text: string, index: SpellingIndex): Hit[] {
  const hits: Hit[] = []
  if (index.next!.size === 0) return hits
  for (let at = wordFrom(text, 0); at < text.length; ) {
    const end = wordEnd(text, at)
    const hit = mayBegin(text, at, end, index.beginnings) ? findAt(text, at, end, index) : undefined
    if (hit) hits.push(hit)
    at = wordFrom(text, hit ? hit.end : end)
  }
  return hits
}

/** The longest spelling that begins with the word at `start`. */
function findAt(text: string, start: number, firstEnd: number, index: SpellingIndex): Hit | undefined {
  let best: Hit | undefined
  let node: Node | undefined = index
  let at = start
  let end = firstEnd
  for (;;) {
    const own: string = key(text.slice(at, end))
    if (own.length > 3 && own.endsWith('s')) {
      const ending = step(node, own.slice(0, -1))?.endings.find(mayTakeGenitive)
      if (ending && fits(text, start, ending)) best = { start, end, entry: ending.entry, tail: 1 }
    }
    node = step(node, own)
    if (!node) return best
    const ending = node.endings.find(one => fits(text, start, one))
    if (ending) best = { start, end, entry: ending.entry, tail: 0 }
    at = end
    while (at < text.length && at - end <= 3 && wordUnits(text, at) === 0) at++
    if (at === text.length || at - end > 3) return best
    end = wordEnd(text, at)
  }
}

const fits = (text: string, start: number, { exact }: Ending) => exact === undefined || text.startsWith(exact, start)
