import type { EntityType, Span } from '../entity.ts'
import { Automaton } from './automaton.ts'
import { kindOf, lowered, plainSource } from './letters.ts'
import { misread } from './misread.ts'
import { readPattern } from './pattern.ts'

/**
 * One pattern and what it finds. The value is the last capture group and stands at the end of the match (what follows is
 * looked at ahead only). `accept` gives the confidence of a value, or undefined to let it pass. Patterns have bounded
 * repetitions only, so that their time grows with the length of the text and not faster.
 */
export type Rule = {
  type: EntityType
  /** What the words before it make of the value, where they decide. */
  typeAfter?: (before: string) => EntityType
  by: string
  pattern: RegExp
  accept?: (value: string, before: string, after: string) => number | undefined
  confidence?: number
  /**
   * For a pattern that begins with any word: it is tried only at the `back` places of words and numbers before one where
   * `at` matches, and its match must reach beyond that place. Without it the pattern itself tells (automaton.ts).
   */
  anchor?: { at: RegExp; back: number }
  /** Without this word in the text, in small letters, the rule isn't tried. */
  requires?: string
  /** So many digits, misread ones too, stand in the run that begins there; with fewer it isn't tried. */
  minDigits?: number
  /** A digit stands within so many units of where the pattern begins; without one it isn't tried. */
  digitWithin?: number
  /** What of the value is meant: units to leave out at its beginning and end. */
  trim?: (value: string) => { lead?: number; rest?: number }
}

/** JavaScript's `\b` is ASCII-only: word boundaries that know "ü". */
export const open = String.raw`(?<![\p{L}\p{M}\p{N}])`
export const close = String.raw`(?![\p{L}\p{M}\p{N}])`

/** A digit as scanners and hurried people write it. */
export const digit = '[0-9OoIlSBb]'
/** The units that `digit` takes. */
export const digitLike: ReadonlySet<number> = new Set(Array.from('0123456789OoIlSBb', char => char.charCodeAt(0)))
export const readDigits = (text: string) =>
  text
    .replace(/[oO]/g, '0')
    .replace(/[iIlL]/g, '1')
    .replace(/[sS]/g, '5')
    .replace(/[bB]/g, '8')
export const compact = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()

/** Between the characters of a number: blanks, a line break, dots, hyphens, slashes, never more than two. */
export const gap = String.raw`[\s.\-/]{0,2}`
export const digits = (from: number, to = from) => `(?:${digit}${gap}){${from - 1},${to - 1}}${digit}`
/** A value that stands free. */
export const whole = (source: string, flags = 'u') => new RegExp(`${open}${source}${close}`, flags)

/** `cue … value`: up to 25 UTF-16 units without a digit between them, at most one line break. */
export function cued(
  words: string,
  value: string,
  gap = String.raw`[^\p{N}\n]{0,25}?\n?[^\p{N}\n]{0,6}?`,
): Pick<Rule, 'pattern'> {
  return { pattern: new RegExp(`${open}(?:${misread(words)})(?:${gap})${open}(${value})${close}`, 'iu') }
}

export type Recogniser = (text: string) => Span[]

const none: never[] = []

/** A rule made ready: sticky, for the text in lower case if case says nothing. */
type Ready = { rule: Rule; pattern: RegExp; anchor: RegExp | undefined; order: number }

const sticky = ({ source, ignoreCase }: RegExp) => new RegExp(plainSource(source, ignoreCase), 'y')

/** Signs that a rule may begin with. */
const signs = '(+*@†"['
const letter = 1
const digitKind = 2
const sign = 3
const kinds = kindOf.slice()
for (const one of signs) kinds[one.charCodeAt(0)] = sign
const isDigit = (kind: number) => kind === digitKind
const isWordish = (kind: number) => kind === letter || kind === digitKind

/** All rules in one scan over the text: at each word, number or sign those are tried that can match there (automaton.ts). */
export function createRecogniser(rules: readonly Rule[]): Recogniser {
  const all = rules.map(
    (rule, order): Ready => ({
      rule,
      pattern: sticky(rule.pattern),
      anchor: rule.anchor && sticky(rule.anchor.at),
      order,
    }),
  )
  const read = all.map(({ rule, pattern, anchor }) =>
    readPattern((anchor ?? pattern).source, (rule.anchor?.at ?? rule.pattern).ignoreCase),
  )
  const ahead = new Automaton(read.map(one => one.tree))
  const behind = new Automaton(
    read.map(one => one.behind),
    true,
  )
  const bound = new Set(read.flatMap((one, order) => (one.behind ? [order] : [])))
  /** Rules by the states of both automata; `none` where nothing can match whatever stands before. */
  const lists: (readonly Ready[])[][] = []
  const candidatesAt = (text: string, at: number): readonly Ready[] => {
    const state = ahead.walk(text, at)
    let byBefore = lists[state]
    if (!byBefore) {
      byBefore = ahead.patterns(state).length === 0 ? none : []
      lists[state] = byBefore
    }
    if (byBefore === none) return none
    const before = behind.walk(text, at - 1)
    let list = byBefore[before]
    if (!list) {
      const free = new Set(behind.patterns(before))
      list = ahead.patterns(state).flatMap(order => (bound.has(order) && !free.has(order) ? [] : [all[order]!]))
      byBefore[before] = list
    }
    return list
  }

  return text => {
    const spans: Span[] = []
    const lower = lowered(text)
    /** Where words and numbers began, newest last. */
    const places: number[] = []
    const reached = new Int32Array(rules.length)
    const said = new Map<string, boolean>()
    const has = (word: string) => {
      let is = said.get(word)
      if (is === undefined) {
        is = lower.includes(word)
        said.set(word, is)
      }
      return is
    }
    /** The next digit at or after the place; beyond the text if there is none. */
    let digitAt = -1
    const digitsAhead = (at: number) => {
      if (digitAt < at) {
        digitAt = at
        while (digitAt < text.length && !isDigit(kinds[text.charCodeAt(digitAt)]!)) digitAt++
      }
      return digitAt - at
    }
    let run = -1
    let digits = 0
    const digitsInRun = (at: number) => {
      if (run !== at) {
        run = at
        digits = countDigits(text, at)
      }
      return digits
    }
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const kind = kinds[text.charCodeAt(at)]!
      // A number glued to a word begins, too: "Nelkenstraße11".
      const begins = isWordish(kind) ? !isWordish(before) || (isDigit(kind) && !isDigit(before)) : kind === sign
      before = kind
      if (begins) {
        if (isWordish(kind)) places.push(at)
        for (const ready of candidatesAt(text, at)) {
          const { digitWithin, minDigits, requires } = ready.rule
          if (minDigits !== undefined && digitsInRun(at) < minDigits) continue
          if (requires !== undefined && !has(requires)) continue
          if (digitWithin !== undefined && digitsAhead(at) > digitWithin) continue
          if (!ready.anchor) {
            if (at >= reached[ready.order]!)
              reached[ready.order] = tryAt(text, lower, at, at, ready, spans) ?? reached[ready.order]!
            continue
          }
          ready.anchor.lastIndex = at
          if (at < reached[ready.order]! || !ready.anchor.test(ready.rule.anchor!.at.ignoreCase ? lower : text))
            continue
          const floor = Math.max(0, places.length - 1 - ready.rule.anchor!.back)
          for (let place = floor; place < places.length; place++) {
            if (places[place]! < reached[ready.order]! || places[place]! > at) continue
            const end = tryAt(text, lower, places[place]!, at, ready, spans)
            if (end === undefined) continue
            reached[ready.order] = end
            break
          }
        }
      }
    }
    return spans
  }
}

/** Digits of the run that begins at `at`: up to three separators or two letters may stand between them. */
function countDigits(text: string, at: number): number {
  let count = 0
  let letters = 0
  let marks = 0
  const end = Math.min(text.length, at + 60)
  for (let place = at; place < end; place++) {
    const code = text.charCodeAt(place)
    if (digitLike.has(code)) {
      count++
      letters = marks = 0
      continue
    }
    if (isWordish(kinds[code]!) ? ++letters > 2 : ++marks > 3) break
  }
  return count
}

/** Tries one rule at one place; gives the end of its find. A find must reach beyond `beyond`. */
function tryAt(
  text: string,
  lower: string,
  at: number,
  beyond: number,
  { rule, pattern }: Ready,
  spans: Span[],
): number | undefined {
  pattern.lastIndex = at
  const hit = pattern.exec(rule.pattern.ignoreCase ? lower : text)
  if (!hit) return undefined
  const end = at + hit[0].length
  const start = end - (hit.at(-1) ?? hit[0]).length
  if (start === end || end <= beyond) return undefined
  const value = text.slice(start, end)
  const before = rule.accept || rule.typeAfter ? text.slice(Math.max(0, start - 60), start) : ''
  const sure = rule.accept ? rule.accept(value, before, text.slice(end, end + 30)) : (rule.confidence ?? 0.8)
  if (sure === undefined) return undefined
  const { lead = 0, rest = 0 } = rule.trim?.(value) ?? {}
  spans.push({
    start: start + lead,
    end: end - rest,
    type: rule.typeAfter?.(before) ?? rule.type,
    by: rule.by,
    confidence: sure,
  })
  return end
}
