/**
 * Letters, marks and digits as few ranges: the engine takes about six times as long to make a pattern with Unicode's own
 * tables (`\p{L}`: 650 ranges, more with case), and a hundred patterns have to be made before the first text is masked.
 * What lies between the alphabets of a range counts as letters, too; punctuation, symbols and emoji don't.
 */
const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0300-\\u037d\\u037f-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufaff\\u{10000}-\\u{1efff}\\u{20000}-\\u{3ffff}'
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

/** The pattern's source with ranges in place of `\p{…}`, inside and outside of character classes. */
export function withRanges(source: string): string {
  let out = ''
  let inside = false
  for (let at = 0; at < source.length; at++) {
    const char = source[at]!
    const hit = char === '\\' ? /^\\p\{(\w+)\}/.exec(source.slice(at, at + 8)) : null
    if (hit) {
      const ranges = classes[hit[1]!]
      if (ranges === undefined) throw new Error(`no ranges for ${hit[0]}`)
      out += inside ? ranges : `[${ranges}]`
      at += hit[0].length - 1
      continue
    }
    out += char
    if (char === '\\') out += source[++at] ?? ''
    else if (char === '[') inside = true
    else if (char === ']') inside = false
  }
  return out
}

const isLetter = new RegExp(`[${letters}]`, 'u')

/** 1 for a letter or mark, 2 for a digit, 0 for anything else, by UTF-16 unit; halves of a pair count as letters. */
export function classify(code: number): 0 | 1 | 2 {
  if (code >= 0x30 && code <= 0x39) return 2
  if (code >= 0xd800 && code <= 0xdfff) return 1
  return isLetter.test(String.fromCharCode(code)) ? 1 : 0
}
