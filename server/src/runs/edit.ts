import { diffArrays } from 'diff'
import type { Segment } from './contract.ts'
import { joinSegments } from './draft.ts'

/** A stretch that stands in both texts. UTF-16 units. */
export type Kept = { before: number; after: number; length: number }

/** A word, a line end, other white space, or a sign: what a person changes as one. */
const token = /[\p{L}\p{M}\p{N}]+|\n|[^\S\n]+|./gsu
const tokensOf = (text: string): string[] => text.match(token) ?? []

/**
 * Insertions and deletions (in words) up to which texts are compared; a letter rewritten beyond counts as new between
 * the first and the last change. It bounds the work, which grows with the square.
 */
const mostChanges = 2_000

/** How many entries two lists share at the beginning, and of the rest at the end. */
export function commonEnds(a: readonly string[], b: readonly string[]): { head: number; tail: number } {
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head++
  let tail = 0
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return { head, tail }
}

/** What a person left standing, word for word, in order. Never part of a word, never half of a surrogate pair. */
export function keptStretches(before: string, after: string): Kept[] {
  const old = tokensOf(before)
  const fresh = tokensOf(after)
  const { head, tail } = commonEnds(old, fresh)

  const kept: Kept[] = []
  let at = { before: 0, after: 0 }
  const keep = (length: number) => {
    if (length === 0) return
    const last = kept.at(-1)
    const follows = last && last.before + last.length === at.before && last.after + last.length === at.after
    if (follows) last.length += length
    else kept.push({ ...at, length })
    at = { before: at.before + length, after: at.after + length }
  }
  keep(lengthOf(old.slice(0, head)))
  const middle = diffArrays(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail), {
    maxEditLength: mostChanges,
  })
  for (const { value, added, removed } of middle ?? []) {
    const length = lengthOf(value)
    if (added) at.after += length
    else if (removed) at.before += length
    else keep(length)
  }
  const end = lengthOf(old.slice(old.length - tail))
  at = { before: before.length - end, after: after.length - end }
  keep(end)
  return kept
}

const lengthOf = (tokens: readonly string[]) => tokens.reduce((sum, it) => sum + it.length, 0)

/** A draft as what may be changed and what may not: `stretches` has one more than there are `blocks`. */
export function partsOf(segments: readonly Segment[]): { stretches: Segment[][]; blocks: Segment[] } {
  const stretches: Segment[][] = [[]]
  const blocks: Segment[] = []
  for (const segment of segments) {
    if (segment.origin === 'block') {
      blocks.push(segment)
      stretches.push([])
    } else stretches.at(-1)!.push(segment)
  }
  return { stretches, blocks }
}

export const textOf = (segments: readonly Segment[]): string => segments.map(segment => segment.text).join('')

/**
 * The model's draft as a person has it now: blocks as they were, the model's words where they still stand, everything
 * else the person's. A restored original stays one only as a whole.
 *
 * @param parts texts around the blocks, as many as the model's draft has stretches
 * @returns `kept`: what of the model's draft stands where in the new one
 */
export function edited(model: readonly Segment[], parts: readonly string[]): { segments: Segment[]; kept: Kept[] } {
  const { stretches, blocks } = partsOf(model)
  if (parts.length !== stretches.length) throw new Error('as many parts as stretches')
  const segments: Segment[] = []
  const kept: Kept[] = []
  let at = { before: 0, after: 0 }
  for (const [index, stretch] of stretches.entries()) {
    const before = textOf(stretch)
    const after = parts[index]!
    const stands = before === after ? [{ before: 0, after: 0, length: before.length }] : keptStretches(before, after)
    segments.push(...(before === after ? stretch : joinSegments(withChanges(stretch, after, stands))))
    kept.push(...stands.map(it => ({ ...it, before: at.before + it.before, after: at.after + it.after })))
    at = { before: at.before + before.length, after: at.after + after.length }

    const block = blocks[index]
    if (!block) break
    const { length } = block.text
    segments.push(block)
    kept.push({ ...at, length })
    at = { before: at.before + length, after: at.after + length }
  }
  return { segments, kept: kept.filter(it => it.length > 0) }
}

function withChanges(model: readonly Segment[], text: string, kept: readonly Kept[]): Segment[] {
  const segments: Segment[] = []
  let written = 0
  const own = (end: number) => {
    if (end > written) segments.push({ origin: 'person', text: text.slice(written, end) })
    written = end
  }
  for (const stretch of kept) {
    own(stretch.after)
    const stretchEnd = stretch.before + stretch.length
    let start = 0
    for (const segment of model) {
      const end = start + segment.text.length
      const from = Math.max(start, stretch.before)
      const to = Math.min(end, stretchEnd)
      if (from < to) {
        const part = segment.text.slice(from - start, to - start)
        const whole = to - from === segment.text.length
        const single = segment.placeholder !== undefined || segment.unknown
        segments.push(single && !whole ? { origin: 'person', text: part } : { ...segment, text: part })
      }
      start = end
    }
    written = stretch.after + stretch.length
  }
  own(text.length)
  return segments
}

/** Where a place of the model's draft stands now; `undefined` where a person changed it. */
export function placeNow(place: { start: number; end: number }, kept: readonly Kept[]) {
  const stretch = kept.find(it => it.before <= place.start && place.end <= it.before + it.length)
  if (!stretch) return undefined
  const by = stretch.after - stretch.before
  return { start: place.start + by, end: place.end + by }
}
