import type { EntityType } from '../entity.ts'
import { familyOf } from '../entity.ts'
import type { Mapping } from '../mapping.ts'
import { spellingsOf } from '../mapping.ts'

const skipped = /[\s\-./]/
const compact = (text: string) => text.replace(/[\s\-./]+/g, '').toLowerCase()

/** Shorter ones would be found in any number. */
const shortest = 7

/** Identifiers without blanks, hyphens, dots and slashes, by their first characters; `heads`: the codes of those. */
export type CompactIndex = {
  byHead: ReadonlyMap<string, readonly { type: EntityType; text: string }[]>
  heads: Uint8Array
}

const buckets = 1 << 14
/** The units' low bits in a row: the code of seven characters can be carried along without cutting them out. */
const push = (code: number, unit: number) => ((code << 2) ^ unit ^ (unit >> 2)) & (buckets - 1)

export function indexCompact(mapping: Mapping): CompactIndex {
  const index = new Map<string, { type: EntityType; text: string }[]>()
  const seen = new Set<string>()
  for (const entry of mapping.entries) {
    if (entry.withdrawn || (familyOf[entry.type] !== 'number' && entry.type !== 'PHONE')) continue
    for (const spelling of spellingsOf(entry)) {
      const text = compact(spelling)
      if (text.length < shortest || seen.has(`${entry.type} ${text}`)) continue
      seen.add(`${entry.type} ${text}`)
      const head = text.slice(0, shortest)
      const known = index.get(head)
      if (known) known.push({ type: entry.type, text })
      else index.set(head, [{ type: entry.type, text }])
    }
  }
  const heads = new Uint8Array(index.size === 0 ? 0 : buckets)
  for (const head of index.keys()) {
    // 14 bits, two for each character: after seven more characters nothing is left of the first.
    let code = 0
    for (let at = 0; at < shortest; at++) code = push(code, head.charCodeAt(at))
    heads[code] = 1
  }
  return { byHead: index, heads }
}

/** Known identifiers written with other blanks, hyphens, dots or slashes. One pass, however many are known. */
export function findCompact(
  text: string,
  { byHead, heads }: CompactIndex,
): { start: number; end: number; type: EntityType }[] {
  if (byHead.size === 0) return []
  const dense = compact(text)
  const hits: { start: number; end: number; type: EntityType }[] = []
  let origin: number[] | undefined
  let code = 0
  for (let at = 0; at < dense.length; at++) {
    code = push(code, dense.charCodeAt(at))
    if (at < shortest - 1 || heads[code] === 0) continue
    const start = at - shortest + 1
    for (const one of byHead.get(dense.slice(start, at + 1)) ?? []) {
      if (!dense.startsWith(one.text, start)) continue
      // Positions in the text are worked out only when something was found, which is rare.
      origin ??= origins(text, dense.length)
      hits.push({ start: origin[start]!, end: origin[start + one.text.length - 1]! + 1, type: one.type })
    }
  }
  return hits
}

function origins(text: string, length: number): number[] {
  const result = new Array<number>(length)
  let dense = 0
  let at = 0
  for (const char of text) {
    // Lower case of one character may be two units long.
    if (!skipped.test(char)) for (let unit = char.toLowerCase().length; unit > 0; unit--) result[dense++] = at
    at += char.length
  }
  return result
}
