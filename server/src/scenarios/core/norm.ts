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
/** `known`: the abbreviation is one we know. UTF-16 units; the place covers the § and, for the last of a list, the law. */
export type FoundCitation = { citation: Citation; known: boolean; start: number; end: number }

type Detail = 'absatz' | 'unterabsatz' | 'satz' | 'nummer' | 'buchstabe' | 'halbsatz' | 'alternative'
type Draft = { -readonly [K in keyof Citation]: Citation[K] }

const sign = /(§§?|\bArt(?:\.|ikel[ns]?|t\.)?(?=\s*\d)|\bParagra(?:f|ph)(?:en)?(?=\s*\d))\s*/gu
const units: readonly (readonly [Detail, RegExp])[] = [
  ['unterabsatz', /(?:UAbs\.?|Unterabs(?:atz|\.))/uy],
  ['absatz', /(?:Abs(?:atz(?:es)?|ätzen?|\.)?)(?!\p{L})/uy],
  ['satz', /(?:S(?:atz(?:es)?|ätzen?)(?!\p{L})|S\.)/uy],
  ['nummer', /(?:Nr(?:n?\.|n)?|Nummern?|Ziff(?:er|\.)|Ziffern)(?!\p{L})/uy],
  ['buchstabe', /(?:Buchst(?:aben?|\.)|lit\.|Bst\.)/uy],
  ['halbsatz', /(?:Halbs(?:atz|\.)|H[Ss]\.?)(?!\p{L})/uy],
  ['alternative', /(?:Alt(?:ernative|\.)|Var(?:iante|\.))(?!\p{L})/uy],
]
const number = /\d+[a-z]{0,2}(?![\p{L}\d])/uy
const letter = /[a-z]{1,2}(?=\)|(?![\p{L}\d]))\)?/uy
const space = /\s*/uy
const between = /\s*(?:,\s*(?:und|oder|sowie)\s+|,\s*|\s(?:und|u\.|oder|sowie|bzw\.|beziehungsweise)\s+|\/)\s*/uy
const rangeWord = /\s*(?:[-–—]|\sbis\s|bis(?=\s))\s*/uy
const ordinal = /\s*,?\s*(\d)\.\s*(Halbs(?:atz|\.)|H[Ss]\.?|Alt(?:ernative|\.)|Var(?:iante|\.))(?!\p{L})/uy
const following = /\s*(ff?\.)/uy
const romanAbsatz = /\s+(I{1,3}|IV|V|VI{0,3}|IX)(?=\s+(?:\d|S\.|Satz|Nr\.|(?:SGB|[A-ZÄÖÜ]\p{L}*[A-Z])))/uy
const chain = /\s*,?\s*(?:i\.\s*V\.\s*m\.|i\.V\.m\.|iVm|in\s+Verbindung\s+mit)\s*/uy
const version = /\s*,?\s*\(?\s*((?:a|n)\.\s*F\.)\)?/uy

/** Every citation in a German text, in order. Citations without a law of their own take the one that ends their chain. */
export function findNorms(text: string): FoundCitation[] {
  const found: FoundCitation[] = []
  let from = 0
  for (;;) {
    sign.lastIndex = from
    const match = sign.exec(text)
    if (!match) return found
    const group = readChain(text, match.index)
    found.push(...group.citations)
    from = Math.max(group.end, match.index + match[0].length)
  }
}

/** Groups joined by "i. V. m.", "und", "," whose law may stand only at the end. */
function readChain(text: string, start: number): { citations: FoundCitation[]; end: number } {
  const citations: FoundCitation[] = []
  let open: number[] = []
  let end = start
  let at = start
  let linked = false
  for (;;) {
    const group = readGroup(text, at)
    if (!group) break
    if (linked) for (const one of group.refs) one.draft.verbindung = 'i. V. m.'
    for (const { draft, ...place } of group.refs) {
      citations.push({ citation: draft, known: group.known, ...place })
      if (draft.gesetz === '') open.push(citations.length - 1)
    }
    const last = group.refs.at(-1)!
    if (last.draft.gesetz !== '') {
      for (const i of open) {
        const one = citations[i]!
        if (one.citation.typ === last.draft.typ)
          citations[i] = { ...one, known: group.known, citation: { ...one.citation, gesetz: last.draft.gesetz } }
      }
      open = []
    }
    end = group.end
    const link = take(chain, text, end)
    const next = link ?? take(between, text, end)
    if (next === undefined) break
    sign.lastIndex = end + next.length
    const again = sign.exec(text)
    if (!again || again.index !== end + next.length) break
    linked = link !== undefined
    at = again.index
  }
  // "Art. 5" without a law is no citation but a heading or a list of goods.
  return { citations: citations.filter(one => one.citation.typ === '§' || one.citation.gesetz !== ''), end }
}

type Ref = { draft: Draft; start: number; end: number }

function readGroup(text: string, start: number): { refs: Ref[]; known: boolean; end: number } | undefined {
  sign.lastIndex = start
  const match = sign.exec(text)
  if (!match || match.index !== start) return undefined
  const typ = /^(§|P)/.test(match[0]) ? '§' : 'Art.'
  const many = /^(§§|Artt|Artikeln)/.test(match[0])
  const refs: Ref[] = []
  let at = start + match[0].length
  let begin = start
  for (;;) {
    const ref = readRef(text, at, typ, many)
    if (!ref) break
    refs.push({ draft: ref.draft, start: begin, end: ref.end })
    at = ref.end
    const gap = take(between, text, at)
    if (gap === undefined || take(number, text, at + gap.length) === undefined) break
    if (!many && !startsDetail(text, at + gap.length)) break
    begin = at + gap.length
    at = begin
  }
  if (refs.length === 0) return undefined
  const law = readLaw(text, at + take(space, text, at)!.length)
  if (law) {
    at = law.end
    const fassung = take(version, text, at)
    if (fassung !== undefined) {
      for (const ref of refs) ref.draft.fassung = fassung.includes('a') ? 'a. F.' : 'n. F.'
      at += fassung.length
    }
    for (const ref of refs) ref.draft.gesetz = law.name
    refs.at(-1)!.end = at
  }
  return { refs, known: law?.known ?? true, end: at }
}

/** "§ 45 Abs. 2, 48 Abs. 1": the number begins another § because a unit follows it. */
function startsDetail(text: string, at: number): boolean {
  const value = take(number, text, at)!
  const after = at + value.length
  return units.some(([, pattern]) => take(pattern, text, after + take(space, text, after)!.length) !== undefined)
}

function readRef(
  text: string,
  start: number,
  typ: '§' | 'Art.',
  many: boolean,
): { draft: Draft; end: number } | undefined {
  const first = take(number, text, start)
  if (first === undefined) return undefined
  const draft: Draft = { gesetz: '', typ, paragraf: first }
  let at = start + first.length
  const dash = take(rangeWord, text, at)
  if (dash !== undefined) {
    const to = take(number, text, at + dash.length)
    if (to !== undefined) {
      draft.paragraf_bis = to
      at += dash.length + to.length
    }
  }
  const follow = match(following, text, at)
  if (follow) {
    draft.folge = follow[1] as 'f.' | 'ff.'
    at += follow[0].length
  }
  const short = match(romanAbsatz, text, at)
  if (short) {
    draft.absatz = String(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(short[1]!) + 1)
    at += short[0].length
    const bare = match(/\s+(\d+)(?=\s)/uy, text, at)
    if (bare) {
      draft.satz = bare[1]!
      at += bare[0].length
    }
  }
  for (;;) {
    const next = readDetail(text, at, many ? draft.paragraf : undefined)
    if (!next) return { draft, end: at }
    // "Nr. 1 und Nr. 3": the same unit once more continues its list.
    draft[next.unit] = draft[next.unit] === undefined ? next.value : merge(draft[next.unit]!, next.value)
    at = next.end
  }
}

const merge = (a: Part, b: Part): Part => [a, b].flat()

function readDetail(
  text: string,
  at: number,
  paragraph: string | undefined,
): { unit: Detail; value: Part; end: number } | undefined {
  const ahead = match(ordinal, text, at)
  if (ahead) {
    const unit = /^H/.test(ahead[2]!) ? 'halbsatz' : 'alternative'
    return { unit, value: ahead[1]!, end: at + ahead[0].length }
  }
  // A list may repeat its unit: "Nr. 1 und Nr. 3".
  for (const gap of [take(space, text, at)!, take(between, text, at)]) {
    if (gap === undefined) continue
    for (const [unit, pattern] of units) {
      const name = take(pattern, text, at + gap.length)
      if (name === undefined) continue
      const begin = at + gap.length + name.length
      const list = readList(text, begin + take(space, text, begin)!.length, unit, paragraph)
      if (list) return { unit, ...list }
    }
  }
  return undefined
}

/** "1", "1 bis 3", "1, 2 und 4". In "§§ 45 Abs. 2, 48" the 48 is a §: larger than the last one, or followed by a unit. */
function readList(
  text: string,
  start: number,
  unit: Detail,
  paragraph: string | undefined,
): { value: Part; end: number } | undefined {
  const pattern = unit === 'buchstabe' ? letter : number
  const values: string[] = []
  let at = start
  for (;;) {
    const value = take(pattern, text, at)
    if (value === undefined) return undefined
    const plain = value.replace(')', '')
    at += value.length
    const dash = take(rangeWord, text, at)
    const to = dash === undefined ? undefined : take(pattern, text, at + dash.length)
    values.push(to === undefined ? plain : `${plain}-${to.replace(')', '')}`)
    if (to !== undefined) at += dash!.length + to.length
    const gap = take(between, text, at)
    if (gap === undefined) break
    const next = at + gap.length
    const ahead = take(pattern, text, next)
    if (ahead === undefined || followedByUnit(text, next + ahead.length)) break
    // "2. Halbsatz" after a comma is an ordinal, not another number; "3.12.2026" a date.
    if (
      unit !== 'buchstabe' &&
      /^\.\s*\S/u.test(text.slice(next + ahead.length)) &&
      !/^\.\s+[A-ZÄÖÜ]/u.test(text.slice(next + ahead.length))
    )
      break
    if (unit !== 'buchstabe' && match(ordinal, text, at)) break
    if (paragraph !== undefined && Number.parseInt(ahead, 10) > Number.parseInt(paragraph, 10)) break
    // "Abs. 1 und 14 Tage": a number that a word follows is no part of the citation.
    if (/^\s+(?:Tage|Monate?n?|Wochen?|Jahre?n?|Euro|€|Uhr|Prozent|%)/u.test(text.slice(next + ahead.length))) break
    at = next
  }
  return { value: values.length === 1 ? values[0]! : values, end: at }
}

const followedByUnit = (text: string, at: number) =>
  units.some(([, pattern]) => take(pattern, text, at + take(space, text, at)!.length) !== undefined)

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

const take = (pattern: RegExp, text: string, at: number): string | undefined => match(pattern, text, at)?.[0]

/** The key under which a scenario lists a norm: `SGB X § 24`. */
export const normKey = (gesetz: string, typ: string, paragraf: string): string => `${gesetz} ${typ} ${paragraf}`
