import type { EntityType } from './entity.ts'

/**
 * Scores spans against gold, by the project's policy: what matters is which letters and digits stay uncovered, whatever
 * type the cover has. SPECIAL (Art. 9) is a flag: it stands in its own row and counts in no sum. LOCATION, ORG and the
 * like don't name a person by themselves ("quasi"); everything else is direct.
 *
 * Everything is counted per text, so that any figure is a ratio of sums over texts and can be resampled by text.
 * Letters and digits are counted by UTF-16 unit: a letter outside the basic plane counts as none.
 */
export type GoldSpan = { start: number; end: number; type: EntityType; entity?: string }
export type GoldText = { id: string; category?: string; mode?: string; text: string; spans: readonly GoldSpan[] }
/** What a recogniser found; offsets like gold's. Names of types other tools use are understood (`PER`, `ZIP` …). */
export type FoundSpan = { start: number; end: number; type: string; entity?: string }

/**
 * `gold`, `found`: spans; `exact`: gold spans found with the same ends and type; `covered`: gold spans of which at least
 * 99 % is covered by anything; `chars`, `left`: letters and digits in gold, and those nothing covers.
 */
export type Row = { gold: number; found: number; exact: number; covered: number; chars: number; left: number }
export type Chars = { chars: number; left: number }

/** The counts of one text. */
export type Tally = {
  category: string
  mode: string
  types: Map<string, Row>
  /** Gold but SPECIAL; `direct` without the quasi types. */
  all: Chars
  direct: Chars
  /** Letters and digits outside gold, and how many of them are covered all the same. */
  outside: { chars: number; covered: number }
  /** Is a direct span covered to less than a half? */
  leaky: boolean
  /** Pairs of mentions of people: rightly the same placeholder, wrongly the same, wrongly two. */
  pairs: { right: number; merged: number; parted: number }
}

const aliases: Readonly<Record<string, EntityType>> = {
  PER: 'PERSON',
  NAME: 'PERSON',
  LOC: 'LOCATION',
  CITY: 'LOCATION',
  STREET: 'ADDRESS',
  ZIP: 'ADDRESS',
  PLZ: 'ADDRESS',
  ORGANIZATION: 'ORG',
  ORGANISATION: 'ORG',
  EMAIL_ADDRESS: 'EMAIL',
  PHONE_NUMBER: 'PHONE',
  DATE_OF_BIRTH: 'DOB',
  BIRTHDATE: 'DOB',
  IBAN_CODE: 'IBAN',
  PASSPORT: 'ID_DOC',
  ID_CARD: 'ID_DOC',
  FILE_NO: 'CASE_NO',
}
const quasi = new Set(['LOCATION', 'ORG', 'BIC', 'HRB', 'VAT_ID', 'CREDITOR_ID', 'BETRIEBSNR', 'URL'])
const letterOrDigit = /[\p{L}\p{N}]/u
/** Salutation and title at the head of a name: both sides may count them in or not. */
const title =
  /^(?:(?:Herrn?|Frau|Fr\.|Hr\.|Hrn\.|Fam\.|Familie|Ehepaar|Eheleute[n]?|RAin|RA|Rechtsanw[äa]lt(?:in|e)?|Pfarrer(?:in)?|Pastorin|Teamleiter(?:in)?|NotSan|RS|oma|opa|Prof\.|em\.|Dr\.|Dres\.|h\.\s?c\.|med\.|jur\.|Dipl\.-\S+|Ihre Durchlaucht)\s+)+/i
/** The same before a name: masking it is no fault and no merit. */
const before =
  /(?:(?:Sehr geehrte[rs]?|Herrn?|Frau|Fr\.|Hr\.|Fam\.|Familie|Ehepaar|Eheleuten?|RAin|RA|Pfarrer|Prof\.|em\.|Dr\.|h\.\s?c\.|med\.|Dipl\.-\S+|Oma|Opa)\s+)+$/i
const edge = /[\s"'„“”»«,.;:()[\]<>*]/
const between = /^[\s,;·|.\-–]*$/

const typeOf = (name: string) => aliases[name] ?? name

/** Cuts titles of people, white space, quotes and punctuation off a span's ends. */
function trim(text: string, span: FoundSpan): FoundSpan {
  const type = typeOf(span.type)
  let start = Math.max(0, span.start)
  let end = Math.min(text.length, span.end)
  if (type === 'PERSON') {
    const led = title.exec(text.slice(start, end))
    if (led && start + led[0].length < end) start += led[0].length
  }
  while (start < end && edge.test(text[start]!)) start++
  while (end > start && edge.test(text[end - 1]!)) end--
  return { ...span, start, end, type }
}

/** Spans in order, trimmed; street, postcode and town with only blanks and commas between become one ADDRESS. */
function normalise(text: string, spans: readonly FoundSpan[]): FoundSpan[] {
  const rows: FoundSpan[] = []
  const isPlace = (type: string) => type === 'ADDRESS' || type === 'LOCATION'
  const trimmed = spans.map(span => trim(text, span)).filter(span => span.end > span.start)
  for (const span of trimmed.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = rows.at(-1)
    const joins =
      last &&
      isPlace(last.type) &&
      isPlace(span.type) &&
      (last.type === 'ADDRESS' || span.type === 'ADDRESS') &&
      between.test(text.slice(last.end, span.start))
    if (joins) {
      last.end = Math.max(last.end, span.end)
      last.type = 'ADDRESS'
    } else rows.push(span)
  }
  return rows
}

export function tally(gold: GoldText, found: readonly FoundSpan[]): Tally {
  const { text } = gold
  const wanted = normalise(text, gold.spans)
  const predicted = normalise(text, found)
  const cover = new Uint8Array(text.length)
  const flags = new Uint8Array(text.length)
  for (const { start, end, type } of found) {
    flags.fill(1, Math.max(0, start), Math.max(0, end))
    if (typeOf(type) !== 'SPECIAL') cover.fill(1, Math.max(0, start), Math.max(0, end))
  }
  const result: Tally = {
    category: gold.category ?? '-',
    mode: gold.mode ?? 'plain',
    types: new Map(),
    all: { chars: 0, left: 0 },
    direct: { chars: 0, left: 0 },
    outside: { chars: 0, covered: 0 },
    leaky: false,
    pairs: { right: 0, merged: 0, parted: 0 },
  }
  const rowOf = (type: string) => {
    const row = result.types.get(type) ?? { gold: 0, found: 0, exact: 0, covered: 0, chars: 0, left: 0 }
    result.types.set(type, row)
    return row
  }
  const key = (span: FoundSpan) => `${span.start}:${span.end}:${span.type}`
  const exact = new Set(predicted.map(key))
  for (const span of predicted) rowOf(span.type).found++
  for (const span of wanted) {
    const row = rowOf(span.type)
    const special = span.type === 'SPECIAL'
    let chars = 0
    let kept = 0
    for (let at = span.start; at < span.end; at++) {
      if (!letterOrDigit.test(text[at]!)) continue
      chars++
      kept += (special ? flags : cover)[at]!
    }
    row.gold++
    if (exact.has(key(span))) row.exact++
    if (chars > 0 && kept / chars >= 0.99) row.covered++
    const sums: Chars[] = [row]
    if (!special) sums.push(result.all)
    if (!special && !quasi.has(span.type)) {
      sums.push(result.direct)
      if (chars > 0 && kept / chars < 0.5) result.leaky = true
    }
    for (const sum of sums) {
      sum.chars += chars
      sum.left += chars - kept
    }
  }
  countOutside(gold, wanted, cover, result.outside)
  countPairs(wanted, found, result.pairs)
  return result
}

/** Counts over-masking. Neither plain nor gold: salutations before a person, and passages of SPECIAL. */
function countOutside(gold: GoldText, wanted: readonly FoundSpan[], cover: Uint8Array, outside: Tally['outside']) {
  const { text } = gold
  const counted = new Uint8Array(text.length)
  for (const { start, end } of wanted) counted.fill(1, start, end)
  for (const { start, type } of gold.spans) {
    if (type !== 'PERSON') continue
    const led = before.exec(text.slice(Math.max(0, start - 60), start))
    if (led) counted.fill(1, start - led[0].length, start)
  }
  for (let at = 0; at < text.length; at++) {
    if (counted[at] || !letterOrDigit.test(text[at]!)) continue
    outside.chars++
    outside.covered += cover[at]!
  }
}

/** Compares "same placeholder" with "same person" over all pairs of mentions of a text that were found. */
function countPairs(wanted: readonly FoundSpan[], found: readonly FoundSpan[], pairs: Tally['pairs']) {
  const people = wanted.flatMap(span => {
    if (span.type !== 'PERSON' || !span.entity) return []
    const same = found.find(one => one.entity && one.start < span.end && span.start < one.end)
    return same ? [{ person: span.entity, placeholder: same.entity! }] : []
  })
  people.forEach((a, at) => {
    for (const b of people.slice(0, at)) {
      if (a.placeholder === b.placeholder) pairs[a.person === b.person ? 'right' : 'merged']++
      else if (a.person === b.person) pairs.parted++
    }
  })
}

/** @param found by the text's id; a text without an entry counts as one where nothing was found. */
export const tallies = (gold: readonly GoldText[], found: ReadonlyMap<string, readonly FoundSpan[]>): Tally[] =>
  gold.map(text => tally(text, found.get(text.id) ?? []))

/** A figure: what is counted in a text, and what it is counted out of. */
export type Ratio = { part: (one: Tally) => number; whole: (one: Tally) => number }

/** The figure over texts, 0–1; NaN where there is nothing to count. */
export function ratioOf(texts: readonly Tally[], { part, whole }: Ratio): number {
  let parts = 0
  let wholes = 0
  for (const one of texts) {
    parts += part(one)
    wholes += whole(one)
  }
  return wholes === 0 ? Number.NaN : parts / wholes
}

const sumRows = (one: Tally, types: readonly string[], of: (row: Row) => number) =>
  types.reduce((sum, type) => sum + (one.types.has(type) ? of(one.types.get(type)!) : 0), 0)
const but = (one: Tally) => [...one.types.keys()].filter(type => type !== 'SPECIAL')
const chosen = (types: readonly string[] | undefined, one: Tally) => types ?? but(one)

export const leak: Ratio = { part: one => one.all.left, whole: one => one.all.chars }
export const directLeak: Ratio = { part: one => one.direct.left, whole: one => one.direct.chars }
export const leakyTexts: Ratio = { part: one => Number(one.leaky), whole: () => 1 }
export const overMasking: Ratio = { part: one => one.outside.covered, whole: one => one.outside.chars }
export const pairPrecision: Ratio = {
  part: ({ pairs }) => pairs.right,
  whole: ({ pairs }) => pairs.right + pairs.merged,
}
export const pairRecall: Ratio = { part: ({ pairs }) => pairs.right, whole: ({ pairs }) => pairs.right + pairs.parted }

/** Gold spans covered, whatever the cover's type; without `types` all but SPECIAL. */
export const covered = (types?: readonly string[]): Ratio => ({
  part: one => sumRows(one, chosen(types, one), row => row.covered),
  whole: one => sumRows(one, chosen(types, one), row => row.gold),
})
export const typeLeak = (type: string): Ratio => ({
  part: one => sumRows(one, [type], row => row.left),
  whole: one => sumRows(one, [type], row => row.chars),
})
/** Strict: same ends, same type. */
export const precision = (types?: readonly string[]): Ratio => ({
  part: one => sumRows(one, chosen(types, one), row => row.exact),
  whole: one => sumRows(one, chosen(types, one), row => row.found),
})
export const recall = (types?: readonly string[]): Ratio => ({
  part: one => sumRows(one, chosen(types, one), row => row.exact),
  whole: one => sumRows(one, chosen(types, one), row => row.gold),
})
/** F1 = 2·exact / (gold + found): the harmonic mean of strict precision and recall, written as one ratio. */
export const f1 = (types?: readonly string[]): Ratio => ({
  part: one => 2 * sumRows(one, chosen(types, one), row => row.exact),
  whole: one => sumRows(one, chosen(types, one), row => row.gold + row.found),
})
/** The same figure over texts of one mode (`plain`, `upper`, `ocr`, `lower`) or category. */
export const only = (by: 'mode' | 'category', value: string, ratio: Ratio): Ratio => ({
  part: one => (one[by] === value ? ratio.part(one) : 0),
  whole: one => (one[by] === value ? ratio.whole(one) : 0),
})

/** All types there are in the texts or the finds, in order of their gold spans. */
export function typesIn(texts: readonly Tally[]): { type: string; gold: number }[] {
  const sums = new Map<string, number>()
  for (const one of texts) for (const [type, row] of one.types) sums.set(type, (sums.get(type) ?? 0) + row.gold)
  return [...sums].map(([type, gold]) => ({ type, gold })).sort((a, b) => b.gold - a.gold)
}
