import type { EntityType } from './entity.ts'

/**
 * Scores spans against gold, by the project's policy: what matters is which letters and digits stay uncovered, whatever
 * type the cover has. SPECIAL is a flag and stands in its own row. LOCATION, ORG and the like don't name a person by
 * themselves ("quasi"); everything else is direct.
 */
export type GoldSpan = { start: number; end: number; type: EntityType; entity?: string }
export type GoldText = { id: string; mode: string; text: string; spans: GoldSpan[] }

type Row = { gold: number; covered: number; chars: number; leaked: number }
export type Score = {
  texts: number
  spans: number
  leak: number
  directLeak: number
  textsWithDirectLeak: number
  overMasking: number
  covered: number
  rows: Map<string, Row>
  pairs: { precision: number; recall: number }
}

const quasi = new Set<EntityType>(['LOCATION', 'ORG', 'BIC', 'HRB', 'VAT_ID', 'CREDITOR_ID', 'BETRIEBSNR', 'URL'])
const letterOrDigit = /[\p{L}\p{N}]/u
const salutation =
  /(?:(?:Sehr geehrte[rs]?|Herrn?|Frau|Fr\.|Hr\.|Fam\.|Familie|Ehepaar|Eheleuten?|RAin|RA|Prof\.|Dr\.|med\.)\s+)+$/i

/** Counts letters and digits of `text` in `[start, end)` that `cover` leaves open, and all of them. */
function open(text: string, start: number, end: number, cover: Uint8Array): [number, number] {
  let all = 0
  let left = 0
  for (let at = start; at < end; at++) {
    if (!letterOrDigit.test(text[at]!)) continue
    all++
    if (!cover[at]) left++
  }
  return [left, all]
}

export function score(gold: readonly GoldText[], predicted: ReadonlyMap<string, readonly GoldSpan[]>): Score {
  const rows = new Map<string, Row>()
  const sums = {
    leaked: 0,
    chars: 0,
    directLeaked: 0,
    directChars: 0,
    leakyTexts: 0,
    over: 0,
    plain: 0,
    covered: 0,
    spans: 0,
  }
  const pairs = { right: 0, merged: 0, parted: 0 }
  for (const { id, text, spans } of gold) {
    const found = predicted.get(id) ?? []
    const cover = new Uint8Array(text.length)
    const flags = new Uint8Array(text.length)
    for (const { start, end, type } of found) (type === 'SPECIAL' ? flags : cover).fill(1, start, end)
    const counted = new Uint8Array(text.length)
    let leaky = false
    for (const span of spans) {
      const { start, end, type } = span
      counted.fill(1, start, end)
      if (type === 'PERSON') {
        const before = salutation.exec(text.slice(Math.max(0, start - 60), start))
        if (before) counted.fill(1, start - before[0].length, start)
      }
      const special = type === 'SPECIAL'
      if (special) for (let at = start; at < end; at++) flags[at] ||= cover[at]!
      const [left, all] = open(text, start, end, special ? flags : cover)
      const row = rows.get(type) ?? { gold: 0, covered: 0, chars: 0, leaked: 0 }
      rows.set(type, row)
      row.gold++
      row.chars += all
      row.leaked += left
      if (left <= all * 0.01) row.covered++
      if (special) continue
      sums.spans++
      if (left <= all * 0.01) sums.covered++
      sums.leaked += left
      sums.chars += all
      if (quasi.has(type)) continue
      sums.directLeaked += left
      sums.directChars += all
      if (left > all * 0.5) leaky = true
    }
    if (leaky) sums.leakyTexts++
    for (let at = 0; at < text.length; at++) {
      if (counted[at] || !letterOrDigit.test(text[at]!)) continue
      sums.plain++
      if (cover[at]) sums.over++
    }
    const people = spans.flatMap(span => {
      if (span.type !== 'PERSON' || !span.entity) return []
      const same = found.find(one => one.entity && one.start < span.end && span.start < one.end)
      return same ? [{ gold: span.entity, found: same.entity! }] : []
    })
    people.forEach((a, at) => {
      for (const b of people.slice(0, at)) {
        if (a.gold === b.gold && a.found === b.found) pairs.right++
        else if (a.found === b.found) pairs.merged++
        else if (a.gold === b.gold) pairs.parted++
      }
    })
  }
  const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  return {
    texts: gold.length,
    spans: sums.spans,
    leak: ratio(sums.leaked, sums.chars),
    directLeak: ratio(sums.directLeaked, sums.directChars),
    textsWithDirectLeak: ratio(sums.leakyTexts, gold.length),
    overMasking: ratio(sums.over, sums.plain),
    covered: ratio(sums.covered, sums.spans),
    rows,
    pairs: {
      precision: ratio(pairs.right, pairs.right + pairs.merged),
      recall: ratio(pairs.right, pairs.right + pairs.parted),
    },
  }
}
