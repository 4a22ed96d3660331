/** Every text in an outgoing body, for the gate to read; undefined if the body isn't exactly one JSON object. */
export function textsOfBody(bytes: Uint8Array): string[] | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    // What the gate reads must be what leaves: a name that stands twice, or an escape that need not be there, would hide
    // text from `JSON.parse` that the other side may read.
    if (typeof value !== 'object' || value === null || JSON.stringify(value) !== text) return undefined
    const texts = new Set<string>()
    collect(value, texts, 0)
    return [...texts]
  } catch {
    return undefined // no UTF-8 or no JSON: the same verdict
  }
}

/** Too deep to be a request to a model; also bounds JSON within JSON. */
const deepest = 64

function collect(value: unknown, texts: Set<string>, depth: number): void {
  if (depth > deepest) throw new RangeError('nested too deeply')
  if (typeof value === 'string') {
    texts.add(value)
    // Arguments of tool calls are JSON in a string, where an escape (`M\u00fcller`) would hide a name.
    const inner = /^\s*["{[]/.test(value) ? parsed(value) : undefined
    if (inner !== undefined) collect(inner, texts, depth + 1)
  } else if (typeof value === 'number') {
    // Identifiers can be written as numbers; shorter ones are parameters.
    if (Math.abs(value) >= 1e6) texts.add(String(value))
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, texts, depth + 1)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      texts.add(key)
      collect(item, texts, depth + 1)
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // a text that only looks like JSON; it was collected as it is
  }
}
