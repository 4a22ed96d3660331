import type { Span } from '../entity.ts'

/**
 * The text as it is to be read: words parted at a line's end are put together again ("Schizo-⏎phrenie" is one word,
 * "Herzog-⏎Bihler" a double name). `back` gives a find's place in the text as written.
 */
export function readingOf(text: string): { text: string; back: (span: Span) => Span } {
  const cuts: { at: number; removed: number }[] = []
  let removed = 0
  for (const hit of text.matchAll(/(?<=[\p{L}\p{M}])(-[ \t]?\r?\n[ \t]*)(?=\p{L})/gu)) {
    const next = text.charAt(hit.index + hit[0].length)
    const keep = next === next.toLowerCase() ? 0 : 1
    cuts.push({ at: hit.index + keep - removed, removed: hit[0].length - keep })
    removed += hit[0].length - keep
  }
  if (cuts.length === 0) return { text, back: span => span }
  let out = ''
  let from = 0
  removed = 0
  for (const cut of cuts) {
    out += text.slice(from, cut.at + removed)
    from = cut.at + removed + cut.removed
    removed += cut.removed
  }
  out += text.slice(from)
  /** Units cut out before a place of the reading: cuts are in order, so the place is found by halving. */
  let total = 0
  const sums = cuts.map(({ at, removed: cut }) => {
    total += cut
    return { at, sum: total }
  })
  const shift = (place: number, inclusive: boolean) => {
    let low = 0
    let high = sums.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (inclusive ? sums[middle]!.at <= place : sums[middle]!.at < place) low = middle + 1
      else high = middle
    }
    return place + (low === 0 ? 0 : sums[low - 1]!.sum)
  }
  return { text: out, back: span => ({ ...span, start: shift(span.start, true), end: shift(span.end, false) }) }
}
