/**
 * Letters, marks and digits as few ranges: the engine takes about six times as long to make a pattern with Unicode's own
 * tables (`\p{L}`: 650 ranges, more with case), and a hundred patterns have to be made before the first text is masked.
 * What lies between the alphabets of a range counts as letters, too; punctuation, symbols and emoji don't.
 */
const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0300-\\u037d\\u037f-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufaff'
/** Beyond German the ranges hold both cases: a name may begin with any of them. */
const capitals = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u024f\\u0370-\\u04ff\\u1e00-\\u1eff'
const small = 'a-z\\u00df-\\u00f6\\u00f8-\\u024f\\u0370-\\u04ff\\u1e00-\\u1eff'

const classes: Readonly<Record<string, string>> = {
  L: letters,
  M: '\\u0300-\\u036f',
  N: '0-9',
  Lu: capitals,
  Ll: small,
}

/** `text` in lower case with as many units, so that places stay the same. */
export function lowered(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, char => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('')
}

/**
 * The source of a Unicode pattern for the plain engine: ranges in place of `\p{…}`. With `lower` it is made for text in
 * lower case, which takes the place of the flag `i`: patterns without `i` and `u` are made many times faster.
 */
export function plainSource(source: string, lower: boolean): string {
  let out = ''
  let inside = false
  for (let at = 0; at < source.length; at++) {
    const char = source[at]!
    const hit = char === '\\' ? /^\\p\{(\w+)\}/.exec(source.slice(at, at + 8)) : null
    if (hit) {
      const ranges = classes[lower && hit[1]!.length > 1 ? 'L' : hit[1]!]
      if (ranges === undefined) throw new Error(`no ranges for ${hit[0]}`)
      out += inside ? ranges : `[${ranges}]`
      at += hit[0].length - 1
      continue
    }
    out += lower && char !== '\\' ? char.toLowerCase() : char
    if (char === '\\') out += source[++at] ?? ''
    else if (char === '[') inside = true
    else if (char === ']') inside = false
  }
  return out
}

/** 1 for a letter or mark, 2 for a digit, 0 for anything else, by UTF-16 unit. */
export const kindOf = new Uint8Array(0x10000)
for (const [, from, to] of letters.matchAll(/(\\u....|.)(?:-(\\u....|.))?/g)) {
  const codeOf = (one: string) => (one.length > 1 ? Number.parseInt(one.slice(2), 16) : one.charCodeAt(0))
  kindOf.fill(1, codeOf(from!), codeOf(to ?? from!) + 1)
}
kindOf.fill(2, 0x30, 0x3a)
