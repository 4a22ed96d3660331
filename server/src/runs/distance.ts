import { type Edits, fewestCounted, type Segment } from './contract.ts'
import { commonEnds, partsOf, textOf } from './edit.ts'

/** Beyond this the table would take too long; no letter has so many words. */
const mostCells = 25_000_000

const wordsOf = (text: string): string[] => text.match(/\S+/gu) ?? []

/**
 * Levenshtein distance by words, as a share of the longer text: 0 = nothing changed, 1 = nothing left. (Levenshtein 1966;
 * normalised by the longer length.) Texts too long to compare count as wholly changed between their first and last change.
 */
export function wordDistance(before: string, after: string): number {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const longer = Math.max(a.length, b.length)
  if (longer === 0) return 0
  const { head, tail } = commonEnds(a, b)
  return changes(a.slice(head, a.length - tail), b.slice(head, b.length - tail)) / longer
}

function changes(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0 || a.length * b.length > mostCells) return Math.max(a.length, b.length)
  let above = Uint32Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = new Uint32Array(b.length + 1)
    line[0] = row
    for (let column = 1; column <= b.length; column++) {
      const replaced = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      line[column] = Math.min(replaced, above[column]! + 1, line[column - 1]! + 1)
    }
    above = line
  }
  return above[b.length]!
}

/** What a person changed of what the model wrote; blocks are nobody's words. */
export function draftDistance(model: readonly Segment[], now: readonly Segment[]): number {
  const own = (segments: readonly Segment[]) => partsOf(segments).stretches.map(textOf).join('\n')
  return wordDistance(own(model), own(now))
}

/** Tenths: 0 = nothing changed, 1 = more than nothing up to a tenth, …, 10 = more than nine tenths. */
export const bucketOf = (distance: number): number => Math.ceil(Math.round(distance * 1e9) / 1e8)

/** What may be shown of the counts: from five drafts on, and so coarse that nobody's draft can be read from a change. */
export function shownEdits(counts: readonly { tenth: number; drafts: number }[]): Edits {
  const between = (from: number, to: number) =>
    counts.filter(it => it.tenth >= from && it.tenth <= to).reduce((sum, it) => sum + it.drafts, 0)
  const all = between(0, 10)
  if (all < fewestCounted) return null
  const share = (from: number, to: number) => Math.round((between(from, to) / all) * 10) * 10
  return {
    drafts: all - (all % fewestCounted),
    shares: { none: share(0, 0), little: share(1, 3), much: share(4, 7), most: share(8, 10) },
  }
}
