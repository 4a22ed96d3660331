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
  const shift = (place: number, inclusive: boolean) => {
    let by = 0
    for (const cut of cuts) {
      if (inclusive ? cut.at > place : cut.at >= place) break
      by += cut.removed
    }
    return place + by
  }
  return { text: out, back: span => ({ ...span, start: shift(span.start, true), end: shift(span.end, false) }) }
}
