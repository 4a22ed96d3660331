import { classify } from './letters.ts'

/**
 * Which beginnings a pattern can match, read off its source: so that a rule is tried only where one of them stands,
 * instead of at each character of a text.
 *
 * A beginning is a string of up to three symbols. A symbol is a number below `symbolCount`: one for each letter of the
 * German alphabet whatever its case, one for all digits, for all other letters, for each of the few signs that rules
 * begin with, and 0 for everything else.
 */
const otherLetter = 1
const digit = 2
const alphabet = 'abcdefghijklmnopqrstuvwxyzäöüß'
const firstLetter = 3
const firstSign = firstLetter + alphabet.length
const signs = '(+*@†"['
export const symbolCount = firstSign + signs.length

const table = new Uint8Array(0x10000)
for (let code = 0; code < 0x10000; code++) table[code] = [0, otherLetter, digit][classify(code)]!
for (const [at, letter] of [...alphabet].entries())
  for (const one of [letter, letter.toUpperCase()]) if (one.length === 1) table[one.charCodeAt(0)] = firstLetter + at
// Under the flags `iu` the long s matches s, the Kelvin sign k, and capital ß small ß.
for (const [code, like] of [
  [0x17f, 's'],
  [0x212a, 'k'],
  [0x1e9e, 'ß'],
] as const)
  table[code] = table[like.charCodeAt(0)]!
for (const [at, sign] of [...signs].entries()) table[sign.charCodeAt(0)] = firstSign + at

/** The symbol of a UTF-16 unit. */
export const symbolOf = (code: number): number => table[code]!
/** Letters, marks and digits: what words and numbers are made of. */
export const isWordish = (symbol: number) => symbol > 0 && symbol < firstSign
export const isDigit = (symbol: number) => symbol === digit
export const isSign = (symbol: number) => symbol >= firstSign

const longest = 3
/** More ways to go on than these are not worth telling apart: a beginning ends there. At the first place all count. */
const wide = 14

/** Beginnings; one that ends in `stop` is followed by anything. */
type Heads = ReadonlySet<string>
const stop = '\uffff'
const nothing: Heads = new Set([''])
const anything: Heads = new Set([stop])

const done = (head: string) => head.endsWith(stop) || head.length === longest

function then(first: Heads, second: Heads): Heads {
  const out = new Set<string>()
  for (const head of first) {
    if (done(head)) out.add(head)
    else if (head !== '' && second.size > wide) out.add(head + stop)
    else for (const more of second) out.add((head + more).slice(0, longest))
  }
  return out
}

const either = (all: readonly Heads[]): Heads => new Set(all.flatMap(heads => [...heads]))

function repeated(heads: Heads, least: number, greatest: number): Heads {
  // Of a wide class only the first place is told apart.
  if (heads.size > wide) {
    const once = new Set([...heads].map(head => (done(head) ? head : head + stop)))
    return least === 0 ? new Set(['', ...once]) : greatest === 1 ? heads : once
  }
  let out = nothing
  for (let at = 0; at < Math.min(least, longest); at++) out = then(out, heads)
  const results = [out]
  for (let at = least; at < Math.min(greatest, least + longest); at++) {
    out = then(out, heads)
    results.push(out)
  }
  return either(results)
}

/** Reads the part of the pattern language that rules are written in; anything else is an error of the rule. */
class Reader {
  private at = 0
  private readonly source: string
  constructor(source: string) {
    this.source = source
  }

  read(): Heads {
    const heads = this.alternatives()
    if (this.at < this.source.length) throw new Error(`unreadable pattern at ${this.at}: ${this.source}`)
    return heads
  }

  private alternatives(): Heads {
    const all = [this.sequence()]
    while (this.source[this.at] === '|') {
      this.at++
      all.push(this.sequence())
    }
    return either(all)
  }

  private sequence(): Heads {
    let heads = nothing
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')')
      heads = then(heads, this.quantified())
    return heads
  }

  private quantified(): Heads {
    const heads = this.atom()
    const hit = /^(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 12))
    if (!hit) return heads
    this.at += hit[0].length
    const [, sign, from, comma, to] = hit
    if (sign) return repeated(heads, sign === '+' ? 1 : 0, sign === '?' ? 1 : longest)
    const least = Number(from)
    return repeated(heads, least, comma ? (to ? Number(to) : longest + least) : least)
  }

  private atom(): Heads {
    const { source } = this
    const char = source[this.at]!
    if (char === '(') {
      const look = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(source.slice(this.at, this.at + 24))![0]
      this.at += look.length
      const heads = this.alternatives()
      this.at++
      return /[=!]$/.test(look) ? nothing : heads
    }
    if (char === '[') return this.charClass()
    if (char === '^' || char === '$') {
      this.at++
      return nothing
    }
    if (char === '.') {
      this.at++
      return anything
    }
    const code = this.character()
    return code === undefined ? anything : new Set([String.fromCharCode(symbolOf(code))])
  }

  private character(): number | undefined {
    if (this.source[this.at] === '\\') return this.escaped()
    const code = this.source.codePointAt(this.at)!
    this.at += code > 0xffff ? 2 : 1
    return code
  }

  /** An escaped character's code, or undefined for a class of many. */
  private escaped(): number | undefined {
    const hit = /^\\(?:[pP]\{[^}]+\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/su.exec(this.source.slice(this.at))!
    this.at += hit[0].length
    if (hit[1] ?? hit[2]) return Number.parseInt((hit[1] ?? hit[2])!, 16)
    if (hit[3] === undefined || 'dDwWsSbB'.includes(hit[3]))
      return hit[3] === 'd' ? 0x30 : hit[3] === 's' ? 0x20 : undefined
    return { n: 10, t: 9, r: 13 }[hit[3]] ?? hit[3].codePointAt(0)!
  }

  private charClass(): Heads {
    const { source } = this
    this.at++
    let all = source[this.at] === '^'
    if (all) this.at++
    const symbols = new Set<string>()
    while (source[this.at] !== ']') {
      const from = this.character()
      if (from === undefined) all = true
      else if (source[this.at] === '-' && source[this.at + 1] !== ']') {
        this.at++
        const to = this.character() ?? from
        // Beyond Latin a range of many holds letters without a symbol of their own.
        if (to - from > 200 && from >= 0x250) symbols.add(String.fromCharCode(otherLetter))
        else if (to - from > 700) all = true
        else for (let code = from; code <= to; code++) symbols.add(String.fromCharCode(symbolOf(code)))
      } else symbols.add(String.fromCharCode(symbolOf(from)))
    }
    this.at++
    return all ? anything : symbols
  }
}

/** The beginnings of what `source` matches, as symbols; '' if it may begin with anything. */
export function headsOf(source: string): Set<string> {
  const heads = new Reader(source).read()
  return new Set([...heads].map(head => (head.endsWith(stop) ? head.slice(0, -1) : head)))
}
