import type { Document } from '../detector.ts'
import type { Span } from '../entity.ts'

const letterOrDigit = /[\p{L}\p{N}]/u
/** A find of Art. 9, and not what a person wants replaced or another occurrence of that. */
const warns = ({ type, by, decision }: Span) =>
  type === 'SPECIAL' && decision === undefined && by !== 'repeat' && by !== 'leak'
const edge = /[\s,;:"'„“”»«|]/

/** Which units are taken; used again for each text. */
let scratch = new Uint8Array(1 << 12)

/**
 * Makes one set of spans out of overlapping finds: the surest first, then the longest; what a weaker find covers beyond a
 * stronger one stays covered. Nothing reaches into fixed parts or over the border of a part. SPECIAL spans only warn, so
 * they take part in no contest and come back beside, unless a person wants them replaced.
 */
export function resolveSpans(document: Document, finds: readonly Span[]): { spans: Span[]; special: Span[] } {
  const { text } = document
  if (scratch.length < text.length) scratch = new Uint8Array(text.length * 2)
  const taken = scratch.fill(0, 0, text.length)
  const border = new Set<number>()
  for (const part of document.parts) {
    border.add(part.start)
    if (part.fixed) taken.fill(1, part.start, part.end)
  }
  const ordered = finds
    .filter(span => !warns(span) && span.end > span.start)
    .sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start)
  const spans: Span[] = []
  for (const span of ordered) {
    let at = span.start
    while (at < span.end) {
      if (taken[at]) {
        at++
        continue
      }
      let end = at + 1
      while (end < span.end && !taken[end] && !border.has(end)) end++
      let start = at
      at = end
      // What could be read as a placeholder is masked as it stands, or masking would never be done with it.
      const literal = span.type === 'LITERAL'
      while (!literal && start < end && edge.test(text[start]!)) start++
      while (!literal && end > start && edge.test(text[end - 1]!)) end--
      if (span.by !== 'hint' && (span.type === 'ADDRESS' || span.type === 'LOCATION' || span.type === 'ORG'))
        while (
          end > start &&
          text[end - 1] === '.' &&
          !/\p{L}\.[ ]?\p{L}\.$/u.test(text.slice(Math.max(start, end - 6), end))
        )
          end--
      if (start === end) continue
      const whole = start === span.start && end === span.end
      if (!whole && !literal && !letterOrDigit.test(text.slice(start, end))) continue
      const { tail, ...rest } = span
      spans.push({ ...rest, start, end, ...(tail && end === span.end && { tail }) })
      taken.fill(1, start, end)
    }
  }
  spans.sort((a, b) => a.start - b.start)
  const chosen = spans.filter(span => span.decision !== undefined)
  const special = finds.filter(
    span => warns(span) && !chosen.some(one => one.start <= span.start && span.end <= one.end),
  )
  return { spans, special: special.sort((a, b) => a.start - b.start) }
}
