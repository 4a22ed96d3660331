import type { Span } from '../entity.ts'
import type { Names } from './people.ts'

const and = /\s(?:und|u\.|&|\+)\s/iu

const isGiven = (word: string, names: Names) =>
  names.given(word) !== undefined || names.given(/^[^-]*/.exec(word)![0]) !== undefined

/** "Fiete und Rieke" found as one name are two people; "Ortega und Gasset" stays one. */
export function splitCouples(text: string, spans: readonly Span[], names: Names): Span[] {
  return spans.flatMap(span => {
    if (span.type !== 'PERSON' || span.decision !== undefined || span.group) return [span]
    const surface = text.slice(span.start, span.end - (span.tail ?? 0))
    const found = and.exec(surface)
    if (!found) return [span]
    const [left, right] = [surface.slice(0, found.index), surface.slice(found.index + found[0].length)]
    if (!left.split(/\s/).every(word => isGiven(word, names)) || !isGiven(right.split(/\s/)[0]!, names)) return [span]
    const { tail, full: _full, ...rest } = span
    return [
      { ...rest, end: span.start + left.length },
      { ...rest, start: span.start + found.index + found[0].length, ...(tail && { tail }) },
    ]
  })
}
