import type { Document } from '../detector.ts'
import type { Span } from '../entity.ts'

/**
 * What a recogniser gets to read: people's words. The scenario's own are no business of it; blanks stand for them, so
 * that offsets stay. A lone surrogate, which is no text, becomes U+FFFD.
 */
export function readable({ text, parts }: Document): string {
  const shown = parts.map(part => (part.fixed ? '\n'.repeat(part.text.length) : part.text)).join('')
  return (parts.length > 0 ? shown : text).toWellFormed()
}

export type Window = { start: number; text: string }

/**
 * Overlapping pieces of a long text, cut at blanks; pieces of blanks only are left out. What stands over a cut is whole
 * in one of them as long as it isn't longer than the overlap.
 * @param size UTF-16 units, more than eight times `overlap`
 */
export function windowsOf(text: string, size: number, overlap: number): Window[] {
  const found: Window[] = []
  let start = 0
  while (start < text.length) {
    const end = start + size >= text.length ? text.length : cut(text, start + size, start + size / 2)
    const piece = text.slice(start, end)
    if (/\S/.test(piece)) found.push({ start, text: piece })
    if (end === text.length) break
    start = cut(text, end - overlap, end - 2 * overlap)
  }
  return found
}

/** Behind the last blank before `at`, or `at` where there is none after `floor`; never within a character. */
function cut(text: string, at: number, floor: number): number {
  for (let i = at; i > floor; i--) if (/\s/.test(text[i - 1]!)) return i
  return /[\uDC00-\uDFFF]/.test(text[at]!) ? at - 1 : at
}

/** Finds of overlapping windows: what overlaps and is of one type is one find. */
export function unite(spans: readonly Span[]): Span[] {
  const united: Span[] = []
  const last = new Map<string, Span>()
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = last.get(span.type)
    if (before && span.start < before.end) {
      before.end = Math.max(before.end, span.end)
      before.confidence = Math.max(before.confidence, span.confidence)
      continue
    }
    const one = { ...span }
    united.push(one)
    last.set(span.type, one)
  }
  return united
}
