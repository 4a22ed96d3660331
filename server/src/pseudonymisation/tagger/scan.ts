/**
 * One pass over a text: its words, numbers and punctuation marks as typed arrays, without a string or an object per token.
 *
 * Words are those of the person rules: a letter or mark, then letters, marks and digits; one apostrophe or hyphen may join
 * two such parts ("Müller-Lüdenscheid", "O'Neill"). Numbers are digits with inner `.`, `,` or `:` before a further digit
 * ("12.03.2024", "14:30"). Every other character that is not white space is a punctuation mark; a run of the same mark is
 * one token ("----").
 */
export type Scan = {
  text: string
  /** Number of tokens; the arrays may be longer. */
  count: number
  /** UTF-16 offsets, end exclusive. */
  start: Int32Array
  end: Int32Array
  /** `tokenKind` */
  kind: Uint8Array
  /** Bits of `shape`. */
  shape: Uint16Array
  /** FNV-1a over the token's UTF-16 units (of a run of marks: over at most three). Equal tokens have equal hashes. */
  hash: Int32Array
  /** The token's text as a number from 0 on, the same for equal tokens; and how many such numbers there are. */
  word: Int32Array
  words: number
}

export const tokenKind = { word: 1, mixed: 2, number: 3, mark: 4 } as const

export const shape = {
  /** The first letter is a capital and not all letters are. */
  title: 1,
  /** At least two letters, all capitals. */
  caps: 2,
  /** The first letter is small. */
  lower: 4,
  /** One single capital letter. */
  initial: 8,
  digit: 16,
  /** Has an apostrophe or a hyphen inside. */
  joined: 32,
  /** White space, a line break, an empty line before the token. */
  space: 64,
  line: 128,
  blank: 256,
  /** A tab or at least two spaces before the token: the next column of a table. */
  gap: 512,
} as const

/** Classes of a character. Scripts without case (Arabic, Georgian) have letters that are neither upper nor lower. */
const sort = {
  mark: 0,
  upper: 1,
  lower: 2,
  letter: 3,
  combining: 4,
  digit: 5,
  apostrophe: 6,
  hyphen: 7,
  space: 8,
  tab: 9,
  line: 10,
  surrogate: 11,
  /** Not met yet. */
  unknown: 12,
} as const

function sortOf(char: string): number {
  if (/\s/.test(char)) return sort.space
  if (/\p{L}/u.test(char)) {
    if (/[\p{Lu}\p{Lt}]/u.test(char)) return sort.upper
    return /\p{Ll}/u.test(char) ? sort.lower : sort.letter
  }
  if (/\p{M}/u.test(char)) return sort.combining
  if (/\p{N}/u.test(char)) return sort.digit
  return sort.mark
}

/** Sorts by UTF-16 unit, worked out when a unit is first met: asking for all of them would cost a cold start. */
const sorts = new Uint8Array(0x1_0000).fill(sort.unknown)
sorts.fill(sort.surrogate, 0xd800, 0xe000)
for (const [chars, one] of [
  ["'’´`", sort.apostrophe],
  ['-‐‑', sort.hyphen],
  ['\t', sort.tab],
  ['\n\v\f\r\u0085\u2028\u2029', sort.line],
] as const)
  for (const char of chars) sorts[char.charCodeAt(0)] = one

const isLetter = (one: number) => one >= sort.upper && one <= sort.combining

/** Tokens of a text in order. Time and memory are linear in its length; works on any string, broken surrogates included. */
export function scan(text: string): Scan {
  const length = text.length
  let room = (length >> 2) + 16
  let start = new Int32Array(room)
  let end = new Int32Array(room)
  let kind = new Uint8Array(room)
  let shapes = new Uint16Array(room)
  let hashes = new Int32Array(room)
  let count = 0

  /** The sort of the character at `at`, and in `width` how many units it has. */
  let width = 1
  const look = (at: number): number => {
    const unit = text.charCodeAt(at)
    const one = sorts[unit]!
    width = 1
    if (one < sort.surrogate) return one
    if (one === sort.unknown) {
      sorts[unit] = sortOf(text[at]!)
      return sorts[unit]!
    }
    const code = text.codePointAt(at)!
    if (code <= 0xffff) return sort.mark
    width = 2
    return sortOf(String.fromCodePoint(code))
  }

  let before = 0
  let lines = 0
  let spaces = 0
  let at = 0
  while (at < length) {
    const first = look(at)
    if (first >= sort.space && first <= sort.line) {
      if (first === sort.line) {
        if (text.charCodeAt(at) !== 13 || text.charCodeAt(at + 1) !== 10) lines++
        spaces = 0
      } else {
        spaces += first === sort.tab ? 2 : 1
      }
      at++
      continue
    }
    if (lines > 0) before = shape.space | shape.line | (lines > 1 ? shape.blank : 0)
    else if (spaces > 0) before = shape.space | (spaces > 1 ? shape.gap : 0)
    else before = 0
    lines = 0
    spaces = 0
    if (count === room) {
      room *= 2
      const grow = <T extends Int32Array | Uint8Array | Uint16Array>(old: T, fresh: T): T => {
        fresh.set(old)
        return fresh
      }
      start = grow(start, new Int32Array(room))
      end = grow(end, new Int32Array(room))
      kind = grow(kind, new Uint8Array(room))
      shapes = grow(shapes, new Uint16Array(room))
      hashes = grow(hashes, new Int32Array(room))
    }
    const begin = at
    let hash = 0x811c9dc5 | 0
    let bits = before
    let type: number = tokenKind.mark
    if (isLetter(first)) {
      let uppers = 0
      let letters = 0
      let leading = 0
      let one = first
      type = tokenKind.word
      while (true) {
        if (one === sort.upper) uppers++
        if (one === sort.digit) type = tokenKind.mixed
        else if (one !== sort.combining) {
          letters++
          if (letters === 1) leading = one
        }
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
        if (width === 2) hash = Math.imul(hash ^ text.charCodeAt(at + 1), 0x01000193)
        at += width
        if (at >= length) break
        one = look(at)
        if (isLetter(one) || one === sort.digit) continue
        if (one !== sort.apostrophe && one !== sort.hyphen) break
        if (at + 1 >= length) break
        const joiner = text.charCodeAt(at)
        one = look(at + 1)
        if (!isLetter(one)) break
        hash = Math.imul(hash ^ joiner, 0x01000193)
        bits |= shape.joined
        at++
      }
      if (type === tokenKind.mixed) bits |= shape.digit
      if (letters === 1 && leading === sort.upper) bits |= shape.initial | shape.title
      else if (letters > 1 && uppers === letters) bits |= shape.caps
      else if (leading === sort.upper) bits |= shape.title
      else if (leading === sort.lower) bits |= shape.lower
    } else if (first === sort.digit) {
      type = tokenKind.number
      bits |= shape.digit
      while (true) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
        if (width === 2) hash = Math.imul(hash ^ text.charCodeAt(at + 1), 0x01000193)
        at += width
        if (at >= length) break
        const one = look(at)
        if (one === sort.digit) continue
        const joiner = text.charCodeAt(at)
        if ((joiner !== 46 && joiner !== 44 && joiner !== 58) || at + 1 >= length || look(at + 1) !== sort.digit) break
        hash = Math.imul(hash ^ joiner, 0x01000193)
        at++
      }
    } else {
      const code = text.charCodeAt(at)
      hash = Math.imul(hash ^ code, 0x01000193)
      if (width === 2) hash = Math.imul(hash ^ text.charCodeAt(at + 1), 0x01000193)
      at += width
      if (begin + 1 === at) {
        while (at < length && text.charCodeAt(at) === code) {
          if (at - begin < 3) hash = Math.imul(hash ^ code, 0x01000193)
          at++
        }
      }
    }
    start[count] = begin
    end[count] = at
    kind[count] = type
    shapes[count] = bits
    hashes[count] = hash
    count++
  }
  const scanned = { text, count, start, end, kind, shape: shapes, hash: hashes, word: new Int32Array(count), words: 0 }
  number(scanned)
  return scanned
}

/** Probes for an equal word before it gets a number anew: bounds the work if somebody crafts colliding words. */
const probes = 16

function number(scanned: Scan): void {
  const { text, count, start, end, hash, word } = scanned
  let slots = 64
  while (slots < count * 2) slots *= 2
  const mask = slots - 1
  // Token + 1 that first showed the word.
  const first = new Int32Array(slots)
  for (let token = 0; token < count; token++) {
    const key = Math.imul(hash[token]!, 0x9e3779b1)
    let slot = (key ^ (key >>> 15)) & mask
    let found = -1
    for (let probe = 0; probe < probes; probe++) {
      const other = first[slot]! - 1
      if (other < 0) {
        first[slot] = token + 1
        break
      }
      const from = start[other]!
      if (hash[other] === hash[token] && equals(text, start[token]!, end[token]!, text, from, end[other]!)) {
        found = other
        break
      }
      slot = (slot + 1) & mask
    }
    word[token] = found >= 0 ? word[found]! : scanned.words++
  }
}

/** Is the same text there as in another? No string is made for it. */
export function equals(a: string, from: number, to: number, b: string, start = 0, end = b.length): boolean {
  if (to - from !== end - start) return false
  for (let at = from, other = start; at < to; at++, other++) if (a.charCodeAt(at) !== b.charCodeAt(other)) return false
  return true
}
