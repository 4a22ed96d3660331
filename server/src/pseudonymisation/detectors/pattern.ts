/**
 * The part of the pattern language that rules are written in, read into a tree: which characters may stand where. What a
 * pattern looks at without taking it (`(?=…)`, `(?<!…)`, `$`) is left out, so the tree allows all that the pattern
 * matches, and more.
 *
 * Characters are told apart by symbols: one for each of ASCII and of the German letters beyond it, one for all others,
 * one for the text's beginning and end.
 */
const german = 'äöüßÄÖÜ'
const other = 128 + german.length
export const edge = other + 1
export const symbolCount = edge + 1

const table = new Uint8Array(0x10000).fill(other)
for (let code = 0; code < 128; code++) table[code] = code
for (const [at, letter] of [...german].entries()) table[letter.charCodeAt(0)] = 128 + at

/** The symbol of a UTF-16 unit. */
export const symbolOf = (code: number): number => table[code]!

/** The code of each symbol that stands for one character, and the symbol of that in lower case. */
const codes = Array.from({ length: other }, (_, at) => (at < 128 ? at : german.charCodeAt(at - 128)))
const small = codes.map(code => symbolOf(String.fromCharCode(code).toLowerCase().charCodeAt(0)))

/** A 1 for each symbol that is meant. */
export type Symbols = Uint8Array

/** `least`: so many characters it takes. */
export type Tree =
  | { sort: 'one'; of: Symbols; least: number }
  | { sort: 'all'; trees: readonly Tree[]; least: number }
  | { sort: 'any'; trees: readonly Tree[]; least: number }
  | { sort: 'times'; tree: Tree; from: number; to: number; least: number }

const one = (of: Symbols): Tree => ({ sort: 'one', of, least: 1 })
const all = (trees: readonly Tree[]): Tree =>
  trees.length === 1 ? trees[0]! : { sort: 'all', trees, least: trees.reduce((sum, tree) => sum + tree.least, 0) }
const any = (trees: readonly Tree[]): Tree =>
  trees.length === 1 ? trees[0]! : { sort: 'any', trees, least: Math.min(...trees.map(tree => tree.least)) }
const nothing = all([])
const edgeOnly = new Uint8Array(symbolCount)
edgeOnly[edge] = 1

const escapes: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, f: 12, v: 11 }
const item = /\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|.)|./gis

/** Marks a character or a kind of them (`\s`); gives the code if it is one. */
function mark(source: string, of: Symbols): number | undefined {
  let code = source.charCodeAt(0)
  if (source.length > 1) {
    const sign = source[1]!
    if (source.length > 2) code = Number.parseInt(source.slice(2), 16)
    else if (sign === 's') {
      for (const blank of [9, 10, 11, 12, 13, 32, other]) of[blank] = 1
      return undefined
    } else if (sign === 'd') {
      of.fill(1, 0x30, 0x3a)
      return undefined
    } else if ('DwWSbBpP'.includes(sign)) {
      of.fill(1, 0, edge)
      return undefined
    } else code = escapes[sign] ?? sign.charCodeAt(0)
  }
  of[symbolOf(code)] = 1
  return code
}

function markClass(source: string, of: Symbols): void {
  const items = source.match(item) ?? []
  for (let at = 0; at < items.length; at++) {
    const from = mark(items[at]!, of)
    if (from === undefined || items[at + 1] !== '-' || at + 2 >= items.length) continue
    const to = mark(items[at + 2]!, of) ?? from
    for (let symbol = 0; symbol < other; symbol++) if (codes[symbol]! >= from && codes[symbol]! <= to) of[symbol] = 1
    if (to > 127) of[other] = 1
    at += 2
  }
}

/** The symbols that `source`, one character or a class, means; `not`: those that it doesn't. */
function symbolsOf(source: string, ignoreCase: boolean, not = false): Symbols {
  const of = new Uint8Array(symbolCount)
  const isClass = source.length > 1 && source[0] === '['
  const negated = isClass && source[1] === '^'
  if (isClass) markClass(source.slice(negated ? 2 : 1, -1), of)
  else if (source === '.') of.fill(1, 0, edge)
  else mark(source, of)
  const out = of.slice()
  if (ignoreCase) {
    for (let symbol = 0; symbol < other; symbol++) out[symbol] = of[small[symbol]!]!
    // The Kelvin sign and capital ß are among the others.
    if (of[symbolOf(0x6b)] === 1 || of[symbolOf(0xdf)] === 1) out[other] = 1
  }
  if (negated !== not) {
    for (let symbol = 0; symbol < other; symbol++) out[symbol]! ^= 1
    // Some of the others are always meant.
    out[other] = 1
  }
  return out
}

/** Patterns say the same things again and again. */
const knownAsWritten = new Map<string, Tree>()
const knownInLowerCase = new Map<string, Tree>()

const group = /\((?:\?(?:<?[=!]|:|<\w+>))?/y
const single = /\[(?:\\.|[^\]\\])*\]|\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|.)|./isy
const quantifier = /(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/y

class Reader {
  private at = 0
  /** What `^` means: a text read backwards ends there. */
  private beginning = nothing
  private readonly source: string
  private readonly ignoreCase: boolean

  constructor(source: string, ignoreCase: boolean) {
    this.source = source
    this.ignoreCase = ignoreCase
  }

  read(): Pattern {
    let behind = this.before()
    const trees = [this.sequence()]
    if (this.source[this.at] === '|') {
      // What stands before is said of the first alternative only.
      behind = undefined
      this.at++
      trees.push(this.alternatives())
    }
    if (this.at < this.source.length) throw new Error(`unreadable pattern at ${this.at}: ${this.source}`)
    return { behind, tree: any(trees) }
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const hit = pattern.exec(this.source)
    if (hit) this.at += hit[0].length
    return hit
  }

  private before(): Tree | undefined {
    const { source } = this
    if (source.startsWith('(?<=')) {
      this.at = 4
      this.beginning = one(edgeOnly)
      const tree = this.alternatives()
      this.beginning = nothing
      this.at++
      return tree
    }
    if (!source.startsWith('(?<![')) return undefined
    this.at = 4
    const not = symbolsOf(this.take(single)![0], this.ignoreCase, true)
    not[edge] = 1
    if (source[this.at++] === ')') return one(not)
    // Of more than one character no single one can be ruled out.
    this.at = 0
    return undefined
  }

  private alternatives(): Tree {
    const trees = [this.sequence()]
    while (this.source[this.at] === '|') {
      this.at++
      trees.push(this.sequence())
    }
    return any(trees)
  }

  private sequence(): Tree {
    const trees: Tree[] = []
    for (
      let next = this.source[this.at];
      next !== undefined && next !== '|' && next !== ')';
      next = this.source[this.at]
    )
      trees.push(this.quantified())
    return all(trees)
  }

  private quantified(): Tree {
    const tree = this.atom()
    const next = this.source[this.at]
    const hit = next === '?' || next === '*' || next === '+' || next === '{' ? this.take(quantifier) : null
    if (!hit) return tree
    const [, sign, least, comma, most] = hit
    const from = sign ? (sign === '+' ? 1 : 0) : Number(least)
    const to = sign === '?' ? 1 : sign || (comma && !most) ? Number.POSITIVE_INFINITY : Number(most ?? least)
    return { sort: 'times', tree, from, to, least: from * tree.least }
  }

  private atom(): Tree {
    const char = this.source[this.at]!
    if (char === '(') {
      const look = this.take(group)![0]
      const tree = this.alternatives()
      this.at++
      return /[=!]$/.test(look) ? nothing : tree
    }
    if (char === '^' || char === '$') {
      this.at++
      return char === '^' ? this.beginning : nothing
    }
    const known = this.ignoreCase ? knownInLowerCase : knownAsWritten
    const source = char === '[' || char === '\\' ? this.take(single)![0] : char
    if (source === char) this.at++
    let tree = known.get(source)
    if (!tree) {
      tree = one(symbolsOf(source, this.ignoreCase))
      known.set(source, tree)
    }
    return tree
  }
}

/** `behind`: what must stand before, where the pattern begins by saying so. */
export type Pattern = { behind: Tree | undefined; tree: Tree }

/**
 * @param source of a plain pattern (letters.ts)
 * @param ignoreCase it is made for text in lower case
 * @throws what it can't read is an error of the rule
 */
export const readPattern = (source: string, ignoreCase: boolean): Pattern => new Reader(source, ignoreCase).read()
