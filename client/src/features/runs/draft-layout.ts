import type { Segment } from '@ki-reallabor/server/runs/contract'
import type { Finding } from '@ki-reallabor/server/scenarios/contract'
import { paragraphsOf, type Range, rangesOf, slice, within } from './text-slices.ts'

/** A finding that isn't `ok`, with the number it has on the page. */
export type Numbered = { number: number; finding: Finding }

export type DraftInline = {
  text: string
  strong: boolean
  segment: Segment
  /** Findings that speak of this piece, worst first. */
  marks: Numbered[]
  /** Findings whose place begins here. */
  starts: Numbered[]
  /** Findings that end here and show their pin. */
  pins: Numbered[]
}

export type DraftParagraph = { key: number; heading: boolean; inlines: DraftInline[] }

/** Consecutive paragraphs of one origin; `block` = prescribed by the law, not from the model. */
export type DraftPart = { key: number; block: boolean; paragraphs: DraftParagraph[] }

const weight = { fail: 0, warn: 1, ok: 2 }

/** Errors before warnings, then by place; those that speak of no place last in their group. */
export function numberFindings(findings: readonly Finding[]): Numbered[] {
  return findings
    .filter(finding => finding.verdict !== 'ok')
    .sort(
      (a, b) =>
        weight[a.verdict] - weight[b.verdict] ||
        (a.span?.start ?? Number.MAX_VALUE) - (b.span?.start ?? Number.MAX_VALUE),
    )
    .map((finding, index) => ({ number: index + 1, finding }))
}

/** `## Heading`, `**Heading**` on a line of its own, and `**bold**`: models write them however plainly one asks. */
function markdownOf(text: string): { markers: Range[]; strong: Range[]; headings: Range[] } {
  const markers: Range[] = []
  const strong: Range[] = []
  const headings: Range[] = []
  for (const match of text.matchAll(/^#{1,4} +(?=\S)/gm)) {
    const start = match.index
    const lineEnd = text.indexOf('\n', start)
    markers.push({ start, end: start + match[0].length })
    headings.push({ start, end: lineEnd === -1 ? text.length : lineEnd })
  }
  for (const match of text.matchAll(/\*\*(?=\S)([^*\n]+)\*\*/g)) {
    const start = match.index
    const end = start + match[0].length
    markers.push({ start, end: start + 2 }, { start: end - 2, end })
    strong.push({ start, end })
    const alone =
      (start === 0 || text[start - 1] === '\n') && (end === text.length || /^:?\s*(\n|$)/.test(text.slice(end)))
    if (alone) headings.push({ start, end })
  }
  return { markers, strong, headings }
}

/**
 * Lays a draft out for the page without changing a word of it.
 * @param shown UTF-16 units of the joined text to show: a growing draft shows whole sentences only
 */
export function layoutDraft(segments: readonly Segment[], findings: readonly Numbered[], shown?: number): DraftPart[] {
  const whole = segments.map(segment => segment.text).join('')
  const text = whole.slice(0, shown ?? whole.length)
  const places = rangesOf(segments.map(segment => segment.text))
  const spans = findings.flatMap(numbered => {
    const span = numbered.finding.span
    return span && span.start < span.end && span.end <= text.length ? [{ ...span, numbered }] : []
  })
  const { markers, strong, headings } = markdownOf(text)
  const slices = slice(text.length, [...places, ...spans, ...markers, ...strong, ...paragraphsOf(text)])

  // A place may begin with what isn't shown (white space, signs of Markdown): its first piece on the page counts.
  const begun = new Set<number>()
  const begin = ({ number }: Numbered) => !begun.has(number) && begun.add(number) !== undefined

  const parts: DraftPart[] = []
  for (const paragraph of paragraphsOf(text)) {
    const inlines: DraftInline[] = []
    for (const piece of slices) {
      if (!within(piece, paragraph) || markers.some(marker => within(piece, marker))) continue
      const segment = segments[places.findIndex(place => within(piece, place))]!
      const marks = spans.filter(span => within(piece, span)).map(span => span.numbered)
      inlines.push({
        text: text.slice(piece.start, piece.end),
        strong: strong.some(range => within(piece, range)),
        segment,
        marks,
        starts: marks.filter(begin),
        pins: [],
      })
    }
    // A pin stands behind the last piece of its place that is shown here.
    for (const span of spans) {
      if (span.end <= paragraph.start || span.end > paragraph.end + trailingSpace(text, paragraph.end)) continue
      inlines.findLast(inline => inline.marks.includes(span.numbered))?.pins.push(span.numbered)
    }
    if (inlines.length === 0) continue
    const block = inlines[0]!.segment.origin === 'block'
    const part = parts.at(-1)
    const laid = {
      key: paragraph.start,
      heading: headings.some(heading => heading.start <= paragraph.start && heading.end >= paragraph.end),
      inlines,
    }
    if (part && part.block === block) part.paragraphs.push(laid)
    else parts.push({ key: paragraph.start, block, paragraphs: [laid] })
  }
  return parts
}

const trailingSpace = (text: string, from: number) => /^\s*/.exec(text.slice(from))![0].length

/** As plain text for the clipboard: the markers of Markdown taken out. */
export function plainText(segments: readonly Segment[]): string {
  return layoutDraft(segments, [])
    .flatMap(part => part.paragraphs)
    .map(paragraph => paragraph.inlines.map(inline => inline.text).join(''))
    .join('\n\n')
}
