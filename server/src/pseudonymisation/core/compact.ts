import { lowered } from '../detectors/letters.ts'
import type { EntityType } from '../entity.ts'
import { familyOf } from '../entity.ts'
import type { Mapping } from '../mapping.ts'
import { spellingsOf } from '../mapping.ts'

const skipped = /[\s\-./]/
const isSkipped = new Uint8Array(0x10000)
for (let code = 0; code < 0x10000; code++) isSkipped[code] = skipped.test(String.fromCharCode(code)) ? 1 : 0

const compact = (text: string) => lowered(text).replace(/[\s\-./]+/g, '')

/** Shorter ones would be found in any number. */
const shortest = 7

/**
 * Identifiers without blanks, hyphens, dots and slashes, by their first characters. `beginnings`: by the first character's
 * low five bits, a bit for those of the second.
 */
export type CompactIndex = {
  byHead: ReadonlyMap<string, readonly { type: EntityType; text: string }[]>
  beginnings: readonly number[]
}

export function indexCompact(mapping: Mapping): CompactIndex {
  const index = new Map<string, { type: EntityType; text: string }[]>()
  const beginnings: number[] = []
  for (const entry of mapping.entries) {
    if (entry.withdrawn || (familyOf[entry.type] !== 'number' && entry.type !== 'PHONE')) continue
    for (const spelling of spellingsOf(entry)) {
      const text = compact(spelling)
      if (text.length < shortest) continue
      const head = text.slice(0, shortest)
      const known = index.get(head)
      if (!known) index.set(head, [{ type: entry.type, text }])
      else if (!known.some(one => one.type === entry.type && one.text === text)) known.push({ type: entry.type, text })
      const first = head.charCodeAt(0) & 0x1f
      beginnings[first] = (beginnings[first] ?? 0) | (1 << (head.charCodeAt(1) & 0x1f))
    }
  }
  return { byHead: index, beginnings }
}

/** Known identifiers written with other blanks, hyphens, dots or slashes. One pass, however many are known. */
export function findCompact(
  text: string,
  { byHead, beginnings }: CompactIndex,
): { start: number; end: number; type: EntityType }[] {
  const hits: { start: number; end: number; type: EntityType }[] = []
  if (byHead.size === 0) return hits
  const lower = lowered(text)
  const next = (at: number) => {
    while (at < lower.length && isSkipped[lower.charCodeAt(at)] === 1) at++
    return at
  }
  for (let start = next(0); start < lower.length; start = next(start + 1)) {
    const seconds = beginnings[lower.charCodeAt(start) & 0x1f]
    if (seconds === undefined) continue
    let at = next(start + 1)
    if (at === lower.length || (seconds & (1 << (lower.charCodeAt(at) & 0x1f))) === 0) continue
    let head = lower[start]!
    for (; head.length < shortest && at < lower.length; at = next(at + 1)) head += lower[at]!
    for (const one of byHead.get(head) ?? []) {
      let place = at
      let read = shortest
      let end = 0
      while (read < one.text.length && lower[place] === one.text[read]) {
        end = place + 1
        read++
        place = next(place + 1)
      }
      if (read < one.text.length) continue
      hits.push({ start, end: end || lastOf(lower, start), type: one.type })
    }
  }
  return hits
}

/** Where the head that begins at `start` ends. */
function lastOf(lower: string, start: number): number {
  let at = start
  for (let read = 0; read < shortest; at++) if (isSkipped[lower.charCodeAt(at)] === 0) read++
  return at
}
