import type { Scan } from './scan.ts'
import { shape, tokenKind } from './scan.ts'

/** How capitals are used in a token's line: where all is capital or all is small, case tells nothing. */
export const lineCase = { normal: 0, caps: 1, lower: 2 } as const

/**
 * A text cut into the pieces that are tagged one by one: sentences, lines of a list, rows of a table.
 * `bounds`: first token of each piece, and the count at the end. `mode`: `lineCase` of each token.
 */
export type Sequences = { bounds: Int32Array; count: number; mode: Uint8Array }

/** A line this long (UTF-16 units) was probably broken by a mail program or a letter's margin, not by its author. */
const wrapped = 45
/** No piece is longer, whatever the text is like. */
export const longest = 200

const terminal = (code: number) => code === 46 || code === 33 || code === 63

export function sequences(scanned: Scan): Sequences {
  const { text, count, start, end, kind, shape: shapes } = scanned
  const bounds = new Int32Array(count + 1)
  const mode = new Uint8Array(count)
  let pieces = 0
  let first = 0
  let lineFirst = 0
  let lineBefore = 0
  let title = 0
  let caps = 0
  let lower = 0
  const closeLine = (to: number) => {
    const total = title + caps + lower
    if (caps >= 2 && caps >= 0.75 * total) mode.fill(lineCase.caps, lineFirst, to)
    else if (lower >= 2 && title === 0 && caps === 0) mode.fill(lineCase.lower, lineFirst, to)
    lineFirst = to
    title = 0
    caps = 0
    lower = 0
  }
  for (let at = 0; at < count; at++) {
    const bits = shapes[at]!
    if ((bits & shape.line) !== 0) {
      lineBefore = lineFirst
      closeLine(at)
    }
    if (kind[at]! <= tokenKind.mixed && end[at]! - start[at]! >= 3) {
      if ((bits & shape.title) !== 0) title++
      else if ((bits & shape.caps) !== 0) caps++
      else if ((bits & shape.lower) !== 0) lower++
    }
    if (at > 0 && cuts(at)) {
      bounds[pieces++] = first
      first = at
    }
  }
  closeLine(count)
  if (count > first) bounds[pieces++] = first
  bounds[pieces] = count
  return { bounds, count: pieces, mode }

  function cuts(at: number): boolean {
    const bits = shapes[at]!
    const previous = at - 1
    if (at - first >= longest || (bits & shape.blank) !== 0) return true
    const last = text.charCodeAt(end[previous]! - 1)
    if ((bits & shape.line) !== 0) {
      const length = end[previous]! - start[lineBefore]!
      if (length < wrapped || kind[at]! > tokenKind.number) return true
      return kind[previous] === tokenKind.mark && last !== 44
    }
    if ((bits & shape.space) === 0 || !terminal(last) || kind[previous] !== tokenKind.mark) return false
    if ((bits & (shape.title | shape.caps)) === 0) return false
    // "Dr. Weiß", "a. D. Huber", "J. Weiß", "Nr. A": a short word before the full stop is more likely an abbreviation.
    if (last !== 46 || previous === first) return last !== 46
    const word = previous - 1
    return kind[word] !== tokenKind.number && end[word]! - start[word]! > 4
  }
}
