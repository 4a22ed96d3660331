import { labels } from './label.ts'
import { Reader, type Reading } from './reader.ts'
import { unitAt } from './unit.ts'

/**
 * Where placeholders stand, strict and mangled, in one place: the restorer uses it on what a model writes, and the masker
 * uses the very same function on what people write, so text that could be taken for a placeholder is escaped.
 *
 * Issued: [PERSON_1]  [PERSON_1_NACHNAME]  [STEUER_ID_2_FORM2]
 * Mended:
 * - between brackets, also { } < > and those of other scripts: any case, blanks, hyphens or nothing for the underscore,
 *   markdown and its escapes, invisible characters, inflection ([PERSON_1s], [PERSONEN_1]), translated labels, "Nr.";
 * - any character of it full-width or escaped for HTML, a URL or JSON;
 * - without the closing bracket, where a word ends: [PERSON_1 wohnt;
 * - without the opening bracket, unless an earlier one is open: Person 1];
 * - without both, in capitals with an underscore only: PERSON_1. "Person 1" in prose is prose.
 */
export type Found = Reading & {
  /** Exclusive end in the text. */
  end: number
}

/** No placeholder, mangled or not, is longer than this. */
const limit = 128
/** How many UTF-16 units to the left of a placeholder take part in reading it. */
const lookBehind = 64

const closers: Readonly<Record<string, string>> = {
  '[': ']',
  '{': '}',
  '<': '>',
  '【': '】',
  '〔': '〕',
  '⟦': '⟧',
  '〈': '〉',
  '《': '》',
}

const sign = 1
const letter = 2
const kinds = new Uint8Array(0x80)
for (const one of '[{<\\&%') kinds[one.charCodeAt(0)] = sign
for (let code = 0x41; code <= 0x5a; code++) kinds[code] = kinds[code | 0x20] = letter
const otherSigns = new Set(Array.from('［｛＜【〔⟦〈《', char => char.charCodeAt(0)))

const letterOrDigit = /[\p{L}\p{N}]/u

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  if (code < 0x80) return kinds[code] === letter || (code >= 0x30 && code <= 0x39)
  return letterOrDigit.test(code >= 0xdc00 && code <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text[at - 1]!)
}

/** The next place at or after `at` to look: a bracket, what may be one in disguise, a word's first letter; -1 for none. */
export function nextStart(text: string, at: number): number {
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x80) {
      if (code > 0x2000 && otherSigns.has(code)) return at
      continue
    }
    const kind = kinds[code]
    if (kind === sign || (kind === letter && (at === 0 || !isInWord(text, at)))) return at
  }
  return -1
}
/** Before these a placeholder may have ended although its bracket is missing. */
const endsWord = /[\s.,;:!?)}"“”„'’»«…*/|<\\]/

/** Sure enough without the closing bracket: `[person_1`, `[PERSON 1`; not `[Ort 1` nor `[PERSON_1 vor`. */
const sureWithOpener = ({ beforeNumber, beforeTail, upper }: Reader) =>
  (beforeTail === '' || beforeTail === '_') && (beforeNumber === '_' || (upper && beforeNumber !== ':'))
/** Sure enough without any: `PERSON_1`. */
const sureBare = ({ beforeNumber, beforeTail, upper }: Reader) =>
  (beforeTail === '' || beforeTail === '_') && beforeNumber === '_' && upper

type Scan = { closed?: Found | undefined; whole?: Found | undefined }

/** Reads from `from` to the closing bracket, or as far as it can still be a placeholder; `whole` is the longest sure one. */
function scan(
  { text, at, final }: { text: string; at: number; final: boolean },
  from: number,
  closer: string,
  isSure: (reader: Reader) => boolean,
): Scan | 'more' {
  const reader = new Reader()
  let whole: Found | undefined
  let cursor = from
  while (cursor < text.length) {
    const unit = unitAt(text, cursor, final)
    if (unit === 'more') return 'more'
    const end = cursor + unit.length
    if (end - at > limit) return { whole }
    if (unit.char === closer) {
      const reading = reader.read()
      return { whole, closed: reading && { ...reading, end } }
    }
    const kind = reader.feed(unit.char)
    if (kind === undefined) return { whole }
    cursor = end
    if (kind === 'between' || reader.number === '' || !isSure(reader)) continue
    const reading = reader.read()
    if (reading) whole = { ...reading, end }
  }
  return final ? { whole } : 'more'
}

const strict = /\[([A-Z]+(?:_[A-Z]+)*)_([1-9][0-9]{0,5})(?:_(NACHNAME|VORNAME|VOLL|FORM[1-9][0-9]{0,3}))?\]/y

/** A placeholder just as it was issued: what nearly all are. */
function findStrict(text: string, at: number): Found | undefined {
  strict.lastIndex = at
  const hit = strict.exec(text)
  if (!hit || labels.get(hit[1]!.replaceAll('_', '')) !== hit[1]) return undefined
  return { base: `${hit[1]}_${hit[2]}`, suffix: hit[3] ?? '', ending: '', end: at + hit[0].length }
}

function findBracketed(text: string, at: number, final: boolean): Found | 'more' | undefined {
  let from = at
  if (text[at] === '[') {
    const issued = findStrict(text, at)
    if (issued) return issued
  }
  if (text[at] === '\\') {
    // Of two backslashes the first escapes the second.
    if (text[at - 1] === '\\') return undefined
    if (text[at + 1] === '[') from++
  }
  const opener = unitAt(text, from, final)
  if (opener === 'more') return 'more'
  const closer = closers[opener.char]
  if (closer === undefined) return undefined
  const read = scan({ text, at, final }, from + opener.length, closer, sureWithOpener)
  if (read === 'more') return 'more'
  if (read.closed || closer !== ']') return read.closed
  const { whole } = read
  if (!whole) return undefined
  if (whole.end === text.length) return final ? whole : 'more'
  return endsWord.test(text[whole.end]!) ? whole : undefined
}

/** Beginnings of labels, two to four letters, as hashes: most words end here. */
const beginnings = new Uint8Array(1 << 16)
const letterOf = (text: string, at: number) => (text.charCodeAt(at) | 0x20) - 0x61
const isLetter = (letter: number) => letter >= 0 && letter < 26
const push = (hash: number, letter: number) => ((hash << 5) + letter + 1) & 0xffff
for (const label of labels.keys()) {
  let hash = push(0, letterOf(label, 0))
  for (let at = 1; at < Math.min(label.length, 4); at++) {
    hash = push(hash, letterOf(label, at))
    beginnings[hash] = 1
  }
}

/** The next letters may also be an umlaut or something invisible, or be none: then it has to be read. */
function mayBegin(text: string, from: number): boolean {
  let hash = push(0, letterOf(text, from))
  for (let at = from + 1; at < from + 4; at++) {
    const letter = letterOf(text, at)
    if (!isLetter(letter)) return true
    hash = push(hash, letter)
    if (beginnings[hash] === 0) return false
  }
  return true
}

/** What may stand in a placeholder, and what none without its opening bracket goes without: `_`, `]` or an escape of them. */
const inside = 1
const needed = 2
const parts = new Uint8Array(0x10000).fill(inside, 0x80).fill(needed, 0xff01, 0xff5f)
for (let code = 0; code < 0x80; code++) {
  const char = String.fromCharCode(code)
  parts[code] = /[\]_&%\\]/.test(char) ? needed : /[A-Za-z0-9\s\-.:#*`~']/.test(char) ? inside : 0
}

function mayEnd(text: string, at: number, final: boolean): boolean {
  const end = Math.min(text.length, at + limit)
  for (let place = at; place < end; place++) {
    const part = parts[text.charCodeAt(place)]
    if (part !== inside) return part === needed
  }
  return !final && end === text.length
}

function findBare(text: string, at: number, final: boolean): Found | 'more' | undefined {
  if (!mayBegin(text, at) || !mayEnd(text, at, final)) return undefined
  const before = () => text.slice(Math.max(0, at - lookBehind), at)
  if (text[at - 1] === '_' && letterOrDigit.test(before().replace(/_+$/, '').slice(-1))) return undefined
  const read = scan({ text, at, final }, at, ']', sureBare)
  if (read === 'more') return 'more'
  if (read.closed && before().lastIndexOf('[') <= before().lastIndexOf(']')) return read.closed
  const { whole } = read
  if (!whole) return undefined
  const next = text[whole.end] === '_' ? whole.end + 1 : whole.end
  if (next >= text.length) return final ? whole : 'more'
  return letterOrDigit.test(text[next]!) ? undefined : whole
}

/**
 * Reads the text at `at`, where `nextStart` is. `undefined`: no placeholder begins here. `'more'`: one may begin here but
 * the text ends too early to say (only when `final` is false). Looks back 64 units.
 */
export function findAt(text: string, at: number, final: boolean): Found | 'more' | undefined {
  return isLetter(letterOf(text, at)) ? findBare(text, at, final) : findBracketed(text, at, final)
}

/** Without one of these a text holds none: brackets, what stands for one in disguise, the underscore of a bare one. */
const traces = /[[\]{}<>［］｛｝＜＞【】〔〕⟦⟧〈〉《》\\&%_]/u

/** Every placeholder-like passage of a complete text. */
export function findAll(text: string): (Found & { start: number })[] {
  const found: (Found & { start: number })[] = []
  if (!traces.test(text)) return found
  for (let start = nextStart(text, 0); start >= 0; ) {
    const at = findAt(text, start, true)
    if (at === undefined || at === 'more') {
      start = nextStart(text, start + 1)
      continue
    }
    found.push({ start, ...at })
    start = nextStart(text, at.end)
  }
  return found
}
