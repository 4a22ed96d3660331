import type { EntityType, Span } from './entity.ts'

/**
 * A stretch of a document. `fixed`: the scenario's own words, which give context but are never masked. `hint`: what a
 * form field holds; the whole trimmed value is that.
 */
export type Part = { text: string; fixed?: true; hint?: EntityType }

/** A document as detectors see it: one text; offsets in UTF-16 units. */
export type Document = {
  text: string
  parts: readonly (Part & { start: number; end: number })[]
}

/** The port: own rules, and a house's other recognisers beside them. They add finds; none takes another's away. */
export type Detector = {
  name: string
  detect(document: Document): Span[] | Promise<Span[]>
}

/** Why a detector can't answer, in a word or two of its own ("timeout", "HTTP 500"): never content, nor a library's words. */
export class DetectorFailure extends Error {
  readonly reason: string

  constructor(reason: string) {
    super(reason)
    this.name = 'DetectorFailure'
    this.reason = reason
  }
}

export function join(parts: readonly Part[]): Document {
  let start = 0
  const placed = parts.map(part => {
    const one = { ...part, start, end: start + part.text.length }
    start = one.end
    return one
  })
  return { text: parts.map(part => part.text).join(''), parts: placed }
}
