import { readLaw } from './law.ts'

/** One value, a range `1-3`, or an enumeration. */
export type Part = string | readonly string[]

/** One cited §, as the project's door for norms prints it (German terms of art). `gesetz` is empty where none is named. */
export type Citation = {
  readonly gesetz: string
  readonly typ: '§' | 'Art.'
  readonly paragraf: string
  readonly paragraf_bis?: string
  readonly absatz?: Part
  readonly unterabsatz?: Part
  readonly satz?: Part
  readonly nummer?: Part
  readonly buchstabe?: Part
  readonly halbsatz?: Part
  readonly alternative?: Part
  readonly folge?: 'f.' | 'ff.'
  readonly verbindung?: 'i. V. m.'
  readonly fassung?: string
}
export type Draft = { -readonly [K in keyof Citation]: Citation[K] }
export type Detail = 'absatz' | 'unterabsatz' | 'satz' | 'nummer' | 'buchstabe' | 'halbsatz' | 'alternative'

/** Which unit stands within which. */
export const level: Readonly<Record<Detail, number>> = {
  absatz: 1, unterabsatz: 2, satz: 3, nummer: 4, buchstabe: 5, halbsatz: 6, alternative: 7,
} // biome-ignore format: one list

const units: readonly (readonly [Detail, RegExp])[] = [
  ['unterabsatz', /(?:UAbs(?:atz|\.)?|Unterabs(?:atz(?:es)?|ätzen?|\.)?|UA\.?)(?!\p{L})/uy],
  ['absatz', /(?:Abs(?:atz(?:es)?|ätzen?|\.)?)(?!\p{L})/uy],
  ['satz', /(?:S(?:atz(?:es)?|ätzen?)(?!\p{L})|S\.|S(?=\s*\d))/uy],
  ['nummer', /(?:Nr(?:n?\.|n)?|Nummern?|Ziff(?:ern?|\.)|Ziff(?=\s*\d))(?!\p{L})/uy],
  ['buchstabe', /(?:Buchst(?:aben?|\.)|Buchst(?=\s)|lit\.|lit(?=\s)|Bst\.|Buchs\.)/uy],
  ['halbsatz', /(?:Halbs(?:atz(?:es)?|ätzen?|\.)|H[Ss]\.?|Hbs\.)(?!\p{L})/uy],
  ['alternative', /(?:Alt(?:ernativen?|\.)|Alt(?=\s*\d)|Var(?:ianten?|\.)|Var(?=\s*\d)|Fall(?=\s*\d))(?!\p{L})/uy],
]
const follow = String.raw`ff?\.|ff(?!\p{L})`
const number = new RegExp(String.raw`\d+(?:(?!${follow})[a-z]{1,2})?(?=${follow}|(?![\p{L}\d]))`, 'uy')
const letter = /([a-z])\1?(?:\)|(?![\p{L}\d]))/uy
const space = /\s*/uy
const comma = /\s*(?:,\s*(?:und|oder|sowie)\s+|,\s*|\s(?:und|u\.|oder|sowie|bzw\.|beziehungsweise|&)\s+|\/)\s*/uy
const rangeWord = /\s*(?:[-–—]|(?<=\s)bis(?=\s))\s*/uy
const following = /\s*(ff?)(?:\.|(?![\p{L}\d]))/uy
const part = String.raw`(Halbs(?:atz(?:es)?|\.)|H[Ss]\.?|Hbs\.|Alt(?:ernative|\.)?|Var(?:iante|\.)?|Fall)(?!\p{L})`
const ordinal = new RegExp(String.raw`\s*,?\s*(?:\(\s*)?(\d)\.\s*${part}`, 'uy')
const ordinalWord = new RegExp(String.raw`\s*,?\s*(erste|zweite|dritte|vierte|fünfte)[rns]?\s+${part}`, 'uy')
const ordinalWords = ['erste', 'zweite', 'dritte', 'vierte', 'fünfte']
const doubled = /\s*,?\s*(?:Doppelbuchst(?:abe|\.)|Doppelbst\.)\s*([a-z])\1\)?/uy
const inBrackets = /\s*\(\s*(\d{1,2}[a-z]?)\s*\)/uy
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const roman = /(?:IX|IV|V?I{1,3}|V|XI{0,2})(?:[a-z])?(?![\p{L}\d.-]|\.\p{L})/uy

/** A number of a citation; `isCount`: what follows shows that it counts or dates something else. */
export function readNumber(text: string, at: number): { value: string; end: number; isCount: boolean } | undefined {
  const value = take(number, text, at)
  if (value === undefined) return undefined
  const end = at + value.length
  return { value, end, isCount: isCount(text, end) }
}

// biome-ignore format: one list
const months = 'Jan|Feb|März|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez'
const date = new RegExp(String.raw`^\.\s?(?:\d|(?:${months})\p{L}*)`, 'u')

/** "und 14 Tage", "und 520 €", ", 3.12.2026", "und 2. Halbsatz" */
function isCount(text: string, end: number): boolean {
  const rest = text.slice(end, end + 40)
  if (date.test(rest) || /^[.,:]\d|^\s*[€%]/u.test(rest)) return true
  if (match(ordinal, text, end - 1)?.[1] !== undefined) return true
  return /^\s+\p{Lu}/u.test(rest) && !goesOn(text, end)
}

/** Behind the number stands a law, a unit, another sign or a Roman Absatz. */
function goesOn(text: string, end: number): boolean {
  const at = end + take(space, text, end)!.length
  return (
    isUnit(text, at) ||
    readLaw(text, at) !== undefined ||
    take(roman, text, at) !== undefined ||
    /^Art/.test(text.slice(at, at + 3))
  )
}

/** The level of the unit named at `at`; 99 where none is. */
function unitAt(text: string, at: number): number {
  const found = units.find(([, pattern]) => take(pattern, text, at) !== undefined)
  return found ? level[found[0]] : 99
}
const isUnit = (text: string, at: number) => unitAt(text, at) < 99

/** `separated`: a comma or "und" stands before it. `toward`: it ends the range the unit began ("Abs. 1 bis Abs. 3"). */
type Read =
  | { unit: Detail; value: Part; start: number; end: number; separated: boolean; toward: boolean }
  | { unit?: undefined; value: Partial<Draft>; start: number; end: number }

/**
 * The next detail behind `at`, or `undefined`. `last`: the detail before; `many`: the sign was "§§", where a number may
 * be another §; `ref`: the citation so far.
 */
export function readDetail(
  text: string,
  at: number,
  last: Detail | undefined,
  many: boolean,
  ref?: Draft,
): Read | undefined {
  const plain = { start: at, separated: false, toward: false }
  if (ref && last === undefined && ref.folge === undefined && ref.paragraf_bis === undefined) {
    const range = match(rangeWord, text, at)
    const to = range && readNumber(text, at + range[0].length)
    if (to && !to.isCount) return { value: { paragraf_bis: to.value }, start: at, end: to.end }
  }
  if (ref && ref.folge === undefined) {
    const behind = match(following, text, at)
    if (behind) return { value: { folge: `${behind[1]}.` as 'f.' | 'ff.' }, start: at, end: at + behind[0].length }
  }
  const double = match(doubled, text, at)
  if (double) return { value: {}, start: at, end: at + double[0].length }
  const counted = match(ordinal, text, at) ?? match(ordinalWord, text, at)
  if (counted) {
    const value = /\d/.test(counted[1]!) ? counted[1]! : String(ordinalWords.indexOf(counted[1]!) + 1)
    return { ...plain, unit: /^H/.test(counted[2]!) ? 'halbsatz' : 'alternative', value, end: at + counted[0].length }
  }
  if (last === undefined) {
    const bracket = match(inBrackets, text, at)
    if (bracket) return { ...plain, unit: 'absatz', value: bracket[1]!, end: at + bracket[0].length }
    const gap = take(space, text, at)!
    const list = gap === '' ? undefined : readList(text, at + gap.length, 'absatz', roman, undefined)
    if (list) return { ...plain, unit: 'absatz', ...list }
  }
  // "§ 24 I 1": behind a Roman Absatz a bare number is the Satz.
  if (last === 'absatz' && /[IVX][a-z]?$/u.test(text.slice(Math.max(0, at - 4), at))) {
    const gap = take(space, text, at)!
    const bare = gap === '' ? undefined : readNumber(text, at + gap.length)
    if (bare && !bare.isCount && Number.parseInt(bare.value, 10) <= 20) {
      const list = readList(text, at + gap.length, 'satz', number, many ? ref?.paragraf : undefined)
      if (list) return { ...plain, unit: 'satz', ...list }
    }
  }
  // "§ 31 I 1 Nr. 1, II Nr. 3"
  if (last !== undefined && last !== 'absatz') {
    const gap = take(comma, text, at)
    const begin = at + (gap?.length ?? 0)
    const list = gap === undefined ? undefined : readList(text, begin, 'absatz', roman, undefined)
    if (list && /^\s+(?:\d|\p{Lu})/u.test(text.slice(list.end, list.end + 4)) && goesOn(text, list.end))
      return { unit: 'absatz', ...list, start: begin, separated: true, toward: false }
  }
  for (const kind of ['space', 'range', 'comma'] as const) {
    const gap = take({ space, range: rangeWord, comma }[kind], text, at)
    if (gap === undefined) continue
    const begin = at + gap.length
    for (const [unit, pattern] of units) {
      const name = take(pattern, text, begin)
      if (name === undefined || (kind === 'range' && unit !== last)) continue
      const from = begin + name.length + take(space, text, begin + name.length)!.length
      const list =
        unit === 'buchstabe'
          ? readList(text, from, unit, letter, undefined)
          : (readList(text, from, unit, number, many ? ref?.paragraf : undefined) ??
            (unit === 'absatz' ? readList(text, from, unit, roman, undefined) : undefined))
      if (list) return { unit, ...list, start: begin, separated: kind === 'comma', toward: kind === 'range' }
    }
  }
  return undefined
}

/**
 * "1", "1 bis 3", "1, 2 und 4". In "§§ 45 Abs. 2, 48" the 48 is a §: larger than `paragraph`, larger than any Absatz, or
 * followed by a unit.
 */
function readList(
  text: string,
  start: number,
  unit: Detail,
  pattern: RegExp,
  paragraph: string | undefined,
): { value: Part; end: number } | undefined {
  const values: string[] = []
  let at = start
  for (;;) {
    const found = take(pattern, text, at)
    if (found === undefined) return undefined
    at += found.length
    const dash = take(rangeWord, text, at)
    const to = dash === undefined ? undefined : take(pattern, text, at + dash.length)
    values.push(to === undefined ? plainValue(found) : `${plainValue(found)}-${plainValue(to)}`)
    if (to !== undefined) at += dash!.length + to.length
    const gap = take(comma, text, at)
    const next = gap === undefined ? undefined : take(pattern, text, at + gap.length)
    if (gap === undefined || next === undefined) break
    const end = at + gap.length + next.length
    const behind = end + take(space, text, end)!.length
    if (pattern === number) {
      if (
        isCount(text, end) ||
        unitAt(text, behind) <= level[unit] ||
        (behind > end && take(roman, text, behind) !== undefined)
      )
        break
      const count = Number.parseInt(next, 10)
      const most = unit === 'nummer' ? 60 : 20
      if (count > most || (paragraph !== undefined && count > Number.parseInt(paragraph, 10))) break
    } else if (isUnit(text, behind) && pattern === letter && next.length > 1) break
    at += gap.length
  }
  return { value: values.length === 1 ? values[0]! : values, end: at }
}

/** Brackets go, Roman numerals become figures. */
function plainValue(found: string): string {
  const value = found.replace(')', '')
  const figure = /^([IVX]+)([a-z]?)$/u.exec(value)
  return figure ? `${romans.indexOf(figure[1]!) + 1}${figure[2]}` : value
}

/** A sticky or global pattern tried at `at`. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

export const take = (pattern: RegExp, text: string, at: number): string | undefined => match(pattern, text, at)?.[0]
