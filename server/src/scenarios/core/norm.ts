import { lawBefore, readLaw } from './law.ts'
import {
  type Citation,
  type Detail,
  type Draft,
  level,
  match,
  type Part,
  readDetail,
  readNumber,
  take,
} from './norm-detail.ts'

export type { Citation, Part } from './norm-detail.ts'

/**
 * `known`: the law is one we know. UTF-16 units; the place covers the § and, for the last of a list, the law and
 * "a. F.". `until` covers a Fassung in words as well ("in der bis zum … geltenden Fassung"), whose date is no fact.
 */
export type FoundCitation = { citation: Citation; known: boolean; start: number; end: number; until: number }

const sign = /(§§?|(?<![\p{L}\d])(?:Art(?:\.|ikel[ns]?|t\.)?(?=\s*\d)|Paragra(?:f|ph)(?:en|s)?(?=\s*\d)))\s*/gu
const signHere = new RegExp(sign.source, 'uy')
const space = /\s*/uy
const absatzBehind = /\s*,?\s*Abs(?:atz|\.)(?=\s*\d)/uy
const between =
  /\s*(?:,\s*(?:und|oder|sowie|bzw\.)\s+|,\s*|\s(?:und|u\.|oder|sowie|bzw\.|beziehungsweise|noch|als\s+auch|und\/oder|&)\s+|\/)\s*/uy
const chain =
  /\s*(?:analog|entsprechend)?\s*,?\s*(?:(?:auch|jeweils|und|ggf\.|hier)\s+)?(?:i\.?\s*V\.?\s*m\.?(?![\p{L}\d])|i\.\s*V\.\s+mit(?!\p{L})|in\s+(?:Verbindung|Verb\.)\s+(?:mit|m\.))\s*/uy
const shortVersion = /\s*,?\s*\(?\s*(a\.?\s?F\.|n\.?\s?F\.|alte(?:r)?\s+Fassung|neue(?:r)?\s+Fassung)\)?/uy
const longVersion =
  /\s*,?\s*\(?\s*((?:in\s+)?der\s+(?:Fassung\s+(?:der\s+Bekanntmachung\s+|des\s+Gesetzes\s+)?vom\s+(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}\.\s?\p{L}+\s+\d{4})|(?:bis|ab|seit|vom|von|am|zum|zuletzt|damals|derzeit|aktuell|früher|vor|noch|jetzt|heute|zu)(?!\p{L})[^;\n§]{0,70}?(?:geltenden|gültigen|anwendbaren|maßgeblichen|anzuwendenden|maßgebenden)\s+Fassung|(?:geltenden|alten|neuen|aktuellen|früheren|derzeitigen|damaligen)\s+Fassung))\)?/uy

/** Every citation in a German text, in order. Citations without a law of their own take the one that ends their chain. */
export function findNorms(text: string): FoundCitation[] {
  const found: FoundCitation[] = []
  let from = 0
  for (;;) {
    sign.lastIndex = from
    const next = sign.exec(text)
    if (!next) return found
    const { citations, end } = readChain(text, next.index, from)
    found.push(...citations)
    from = Math.max(end, next.index + next[0].length)
  }
}

/** Groups joined by "i. V. m.", "und", "," whose law may stand only at the end. */
function readChain(text: string, start: number, from: number): { citations: FoundCitation[]; end: number } {
  const citations: FoundCitation[] = []
  let open: number[] = []
  let end = start
  let at = start
  let linked = false
  for (;;) {
    const before = citations.at(-1)?.citation
    const group = readGroup(text, at, linked ? before : undefined)
    if (!group) break
    if (at === start && group.law === undefined) {
      const law = lawBefore(text, from, start)
      if (law) for (const ref of group.refs) ref.draft.gesetz = law.name
    }
    for (const { draft, ...place } of group.refs) {
      if (linked) draft.verbindung = 'i. V. m.'
      citations.push({ citation: draft, known: group.law?.known ?? true, ...place, until: place.end })
      if (draft.gesetz === '') open.push(citations.length - 1)
    }
    citations.at(-1)!.until = group.end
    if (group.law) {
      for (const i of open) {
        const one = citations[i]!
        if (one.citation.typ === group.refs[0]!.draft.typ)
          citations[i] = { ...one, known: group.law.known, citation: { ...one.citation, gesetz: group.law.name } }
      }
      open = []
    }
    end = group.end
    const link = take(chain, text, end)
    const gap = link ?? take(between, text, end)
    if (gap === undefined) break
    const next = end + gap.length
    if (link === undefined && take(signHere, text, next) === undefined) break
    linked = link !== undefined
    at = next
  }
  // "Art. 5" without a law is no citation but a heading or a list of goods.
  return { citations: citations.filter(one => one.citation.typ === '§' || one.citation.gesetz !== ''), end }
}

type Ref = { draft: Draft; start: number; end: number }
type Group = { refs: Ref[]; law: { name: string; known: boolean } | undefined; end: number }

/** One sign with all it governs. `continued`: after "i. V. m." details alone go on with this citation's §. */
function readGroup(text: string, start: number, continued: Citation | undefined): Group | undefined {
  const opening = match(signHere, text, start)
  const refs: Ref[] = []
  let at: number
  if (opening) {
    const typ = /^(§|P)/.test(opening[0]) ? '§' : 'Art.'
    const many = /^(§§|Artt|Artikeln|Paragra(?:f|ph)en)/.test(opening[0])
    at = readRefs(text, start, start + opening[0].length, typ, many, refs)
  } else {
    if (!continued) return undefined
    const draft: Draft = { gesetz: '', typ: continued.typ, paragraf: continued.paragraf }
    at = readDetails(text, start, start, draft, false, refs)
    if (at === start) return undefined
  }
  if (refs.length === 0) return undefined
  const last = refs.at(-1)!
  let version = readVersion(text, at)
  let end = version?.end ?? at
  const law = readLawBehind(text, end)
  if (law) {
    // "§ 22b SGB II Absatz 1"
    const more = last.draft.absatz === undefined && take(absatzBehind, text, law.end) !== undefined
    end = more ? readDetails(text, last.start, law.end, refs.pop()!.draft, false, refs) : law.end
    refs.at(-1)!.end = end
    version ??= readVersion(text, end)
    if (version && version.end > end) {
      if (version.short) refs.at(-1)!.end = version.end
      end = version.end
    }
  }
  for (const { draft } of refs) {
    if (version) draft.fassung = version.name
    if (law) draft.gesetz = law.name
  }
  return { refs, law, end }
}

/** "SGB X", "des …", "(SGB X)" */
function readLawBehind(text: string, at: number): ReturnType<typeof readLaw> {
  const begin = at + take(space, text, at)!.length
  const law = readLaw(text, begin)
  if (law || text[begin] !== '(') return law
  const inside = readLaw(text, begin + 1)
  return inside?.known && text[inside.end] === ')' ? { ...inside, end: inside.end + 1 } : undefined
}

function readVersion(text: string, at: number): { name: string; end: number; short: boolean } | undefined {
  const short = match(shortVersion, text, at)
  if (short) return { name: /^a/.test(short[1]!) ? 'a. F.' : 'n. F.', end: at + short[0].length, short: true }
  const long = match(longVersion, text, at)
  return long && { name: long[1]!.replace(/\s+/g, ' '), end: at + long[0].length, short: false }
}

/** The §§ behind a sign, each with its details; returns the offset behind the last. */
function readRefs(text: string, start: number, from: number, typ: '§' | 'Art.', many: boolean, refs: Ref[]): number {
  let begin = start
  let at = from
  for (;;) {
    const first = readNumber(text, at)
    if (!first) return refs.at(-1)?.end ?? from
    const draft: Draft = { gesetz: '', typ, paragraf: first.value }
    at = readDetails(text, begin, first.end, draft, many, refs)
    const gap = take(between, text, at)
    const next = gap === undefined ? undefined : readNumber(text, at + gap.length)
    if (gap === undefined || !next) return at
    if (!many && !isAnotherParagraph(text, next.end)) return at
    if (many && next.isCount) return at
    begin = at + gap.length
    at = begin
  }
}

/** Behind a single §: "§ 45 Abs. 2, 48 Abs. 1" and "§ 45 und 48 SGB X" go on, "§ 45 und 3 Kinder" doesn't. */
function isAnotherParagraph(text: string, end: number): boolean {
  if (readDetail(text, end, undefined, false) !== undefined) return true
  let at = end
  for (let i = 0; i < 20; i++) {
    if (readLawBehind(text, at)?.known) return true
    const gap = take(between, text, at)
    const next = gap === undefined ? undefined : readNumber(text, at + gap.length)
    if (!next) return false
    at = next.end
  }
  return false
}

/**
 * Range, f./ff. and details of one §, pushed to `refs`. Where an upper unit begins again ("Abs. 1 Satz 2, Abs. 3") it
 * is a citation of its own with the same §; the same unit once more continues its list.
 */
function readDetails(text: string, start: number, from: number, first: Draft, many: boolean, refs: Ref[]): number {
  let draft = first
  let begin = start
  let at = from
  let last: Detail | undefined
  for (;;) {
    const next = readDetail(text, at, last, many, first)
    if (!next) break
    if (next.unit === undefined) {
      Object.assign(draft, next.value)
      at = next.end
      continue
    }
    const { unit, value } = next
    if (unit === last || draft[unit] === undefined) {
      if (unit !== last && next.separated && last !== undefined && level[unit] < level[last]) {
        refs.push({ draft, start: begin, end: at })
        draft = inherited(draft, unit, first)
        begin = next.start
      }
      draft[unit] = next.toward ? `${[draft[unit]].flat().at(-1)}-${value}` : merge(draft[unit], value)
    } else {
      refs.push({ draft, start: begin, end: at })
      draft = inherited(draft, unit, first)
      begin = next.start
      draft[unit] = value
    }
    last = unit
    at = next.end
  }
  refs.push({ draft, start: begin, end: at })
  return at
}

const merge = (a: Part | undefined, b: Part): Part => (a === undefined ? b : [a, b].flat())

/** The same §, with the units above `unit`. */
function inherited(draft: Draft, unit: Detail, first: Draft): Draft {
  const upper = Object.fromEntries(
    (Object.keys(level) as Detail[])
      .filter(one => level[one] < level[unit] && draft[one] !== undefined)
      .map(one => [one, draft[one]]),
  )
  return { gesetz: '', typ: first.typ, paragraf: first.paragraf, ...upper }
}

/** The key under which a scenario lists a norm: `SGB X § 24`. */
export const normKey = (gesetz: string, typ: string, paragraf: string): string => `${gesetz} ${typ} ${paragraf}`
