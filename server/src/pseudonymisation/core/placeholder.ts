import { entityTypes, labelOf } from '../entity.ts'

/**
 * The grammar of placeholders, strict and mangled, in one place: the restorer uses it on what a model writes, and the
 * masker uses the very same function on what people write, so text that could be taken for a placeholder is escaped.
 *
 * Issued:   [PERSON_1]  [PERSON_1_NACHNAME]  [STEUER_ID_2_FORM2]
 * Mended:   [person_1] [Person 1] [PERSON-1] [PERSON\_1] \[PERSON_1\] [**PERSON_1**] [PERSON_1s] [PERSON_1's] [PERSON1]
 *           [PERSON_1 (no closing bracket, at a word boundary), PERSON_1 (no brackets, upper case with underscore only),
 *           zero-width characters anywhere, labels a model has translated (see `aliases`).
 */
export type Found = {
  /** Exclusive end in the text. */
  end: number
  /** `PERSON_1` */
  base: string
  /** `NACHNAME`, `FORM2`, or '' */
  suffix: string
  /** The model put an inflection inside the brackets: `[PERSON_1s]`. */
  genitive: boolean
}

/** Labels a model is likely to translate; only unmistakable ones, so that mending never reaches another entity. */
const aliases: Readonly<Record<string, string>> = {
  ADDRESS: 'ANSCHRIFT',
  ADRESSE: 'ANSCHRIFT',
  LOCATION: 'ORT',
  ORGANIZATION: 'ORGANISATION',
  PHONE: 'TELEFON',
  TELEFONNUMMER: 'TELEFON',
  DATE_OF_BIRTH: 'GEBURTSDATUM',
  TAX_ID: 'STEUER_ID',
  CASE_NUMBER: 'AKTENZEICHEN',
  CUSTOMER_NUMBER: 'KUNDENNUMMER',
  LICENSE_PLATE: 'KENNZEICHEN',
}

const canonicalLabels = entityTypes.map(type => labelOf[type])
const labels = [...canonicalLabels, ...Object.keys(aliases)].sort((a, b) => b.length - a.length)
const prefixes = new Set(labels.flatMap(label => Array.from(label, (_, index) => label.slice(0, index + 1))))

const suffixWord = '(?:NACHNAME|VORNAME|VOLL|FORM_?[0-9]{1,4})'
const complete = new RegExp(`^_?(${labels.join('|')})_?([0-9]{1,6})(?:_?(${suffixWord}))?(S)?_?$`)
const suffixPrefix =
  /^_?(?:N(?:A(?:C(?:H(?:N(?:A(?:M?)?)?)?)?)?)?|V(?:O(?:L?|R(?:N(?:A(?:M?)?)?)?)?)?|F(?:O(?:R?)?)?)?$/
const bare = new RegExp(
  `(?:${labels.join('|')})_[0-9]{1,6}(?:_(?:NACHNAME|VORNAME|VOLL|FORM[0-9]{1,4}))?(?![\\p{L}\\p{N}_])`,
  'uy',
)
const barePrefix = /^[A-Z_]{1,30}(?:_[0-9]{0,6}(?:_[A-Z]{0,8}[0-9]{0,4})?)?$/

/** No placeholder, mangled or not, is longer than this. */
const limit = 72
const zeroWidth = /[\u200b-\u200f\u2060\ufeff\u00ad]/
const separator = /[\s_\-\u2010-\u2013]/
const dropped = /[*`\\'’]/
const closesEarly = /[\s.,;:!?)"“”»«…]/

/** Is `folded` the beginning of something that could become a placeholder? */
function couldGrow(folded: string): boolean {
  const text = folded.startsWith('_') ? folded.slice(1) : folded
  if (text === '') return true
  const digits = text.search(/[0-9]/)
  if (digits < 0) return prefixes.has(text) || (text.endsWith('_') && prefixes.has(text.slice(0, -1)))
  if (complete.test(text)) return true
  const rest = /^([A-Z_]*?)_?[0-9]{1,6}(.*)$/.exec(text)
  if (!rest || !labels.includes(rest[1]!)) return false
  return suffixPrefix.test(rest[2]!) || /^_?FORM_?[0-9]{0,4}$/.test(rest[2]!)
}

const digit = /[0-9]/

function read(folded: string): Omit<Found, 'end'> | undefined {
  // Asked after every character: before the number there is nothing to read.
  if (!digit.test(folded)) return undefined
  const hit = complete.exec(folded)
  if (!hit) return undefined
  const label = aliases[hit[1]!] ?? hit[1]!
  return {
    base: `${label}_${Number(hit[2])}`,
    suffix: (hit[3] ?? '').replace('FORM_', 'FORM'),
    genitive: hit[4] !== undefined,
  }
}

function findBracketed(text: string, at: number, final: boolean): Found | 'more' | undefined {
  let cursor = at
  if (text[cursor] === '\\') {
    if (cursor + 1 >= text.length) return final ? undefined : 'more'
    cursor++
    if (text[cursor] !== '[') return undefined
  }
  cursor++
  let folded = ''
  let whole: Found | undefined
  for (; cursor < text.length && cursor - at < limit; cursor++) {
    const char = text[cursor]!
    if (char === ']') {
      const hit = read(folded)
      return hit && { ...hit, end: cursor + 1 }
    }
    if (zeroWidth.test(char) || dropped.test(char)) continue
    if (separator.test(char)) {
      if (folded !== '' && !folded.endsWith('_')) folded += '_'
    } else if (/[A-Za-z0-9]/.test(char)) {
      folded += char.toUpperCase()
      if (!couldGrow(folded)) break
      const hit = read(folded)
      // Without its bracket a genitive s is as likely the next word: only whole forms count as an early end.
      if (hit && !hit.genitive) whole = { ...hit, end: cursor + 1 }
    } else break
  }
  if (cursor >= text.length && !final && cursor - at < limit) return 'more'
  // The closing bracket is missing: accept only where a word ends for certain.
  if (!whole) return undefined
  if (whole.end >= text.length) return final ? whole : 'more'
  return closesEarly.test(text[whole.end]!) ? whole : undefined
}

function findBare(text: string, at: number, final: boolean): Found | 'more' | undefined {
  const rest = text.slice(at, at + limit)
  if (!final && at + limit > text.length && barePrefix.test(rest)) {
    const head = /^[A-Z_]*/.exec(rest)![0]
    const alive = head.length === rest.length ? prefixes.has(head) || prefixes.has(head.replace(/_$/, '')) : true
    if (alive) return 'more'
  }
  bare.lastIndex = at
  const hit = bare.exec(text)
  if (!hit) return undefined
  const found = read(hit[0])
  return found && { ...found, end: at + hit[0].length }
}

const wordish = /[\p{L}\p{N}_]/u

/**
 * Reads the text at `at`. `undefined`: no placeholder begins here. `'more'`: one may begin here but the text ends too
 * early to say (only when `final` is false). `before` is the character in front of `at`, or ''.
 */
export function findAt(text: string, at: number, before: string, final: boolean): Found | 'more' | undefined {
  const char = text.charCodeAt(at)
  if (char === 0x5b || char === 0x5c) return findBracketed(text, at, final)
  if (char >= 0x41 && char <= 0x5a && !wordish.test(before)) return findBare(text, at, final)
  return undefined
}

/** Every placeholder-like passage of a complete text. */
export function findAll(text: string): { start: number; end: number; base: string; suffix: string }[] {
  const found = []
  const starts = /[[\\]|[A-Z](?=[A-Z])/g
  for (let hit = starts.exec(text); hit; hit = starts.exec(text)) {
    const at = findAt(text, hit.index, text[hit.index - 1] ?? '', true)
    if (at === undefined || at === 'more') continue
    found.push({ start: hit.index, end: at.end, base: at.base, suffix: at.suffix })
    starts.lastIndex = at.end
  }
  return found
}
