import serialize from 'canonicalize'

/**
 * RFC 8785 (JCS) text of a value made of strings, booleans, null, safe integers and objects or lists of these. Other
 * numbers are refused: they are where implementations of JSON differ.
 */
export function canonicalText(value: unknown): string {
  refuseOthers(value)
  const text = serialize(value)
  if (text === undefined) throw new TypeError('nothing to write')
  return text
}

function refuseOthers(value: unknown): void {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new TypeError('only safe integers')
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(refuseOthers)
}

/** The value if the text is exactly its canonical form; undefined otherwise (also for a name that stands twice). */
export function parseCanonical(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return canonicalText(value) === text ? value : undefined
  } catch {
    return undefined // not JSON, or a number or string that has no canonical form: the same verdict
  }
}
