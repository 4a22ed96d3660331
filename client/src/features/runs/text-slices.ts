/** Half-open range of UTF-16 units. */
export type Range = { start: number; end: number }

/** Cuts `length` units at every border of the ranges; the slices join to the whole. */
export function slice(length: number, ranges: readonly Range[]): Range[] {
  const cuts = new Set([0, length])
  for (const { start, end } of ranges) {
    if (start > 0 && start < length) cuts.add(start)
    if (end > 0 && end < length) cuts.add(end)
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(1).map((end, index) => ({ start: sorted[index]!, end }))
}

export const within = (inner: Range, outer: Range) => inner.start >= outer.start && inner.end <= outer.end

/** The paragraphs of a text: what stands between blank lines, without the blank lines. */
export function paragraphsOf(text: string): Range[] {
  const ranges: Range[] = []
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*(?:\n|$)))*/g)) {
    ranges.push({ start: match.index, end: match.index + match[0].trimEnd().length })
  }
  return ranges
}

/** Where each of these texts lies once they are joined. */
export function rangesOf(texts: readonly string[]): Range[] {
  let end = 0
  return texts.map(text => {
    const start = end
    end += text.length
    return { start, end }
  })
}
