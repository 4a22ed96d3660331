/** How scanners misread letters: what a cue word may look like on a scan. */
const readings: Readonly<Record<string, string>> = {
  m: '(?:m|rn|nn)',
  l: '[l1I|]',
  i: '[i1l]',
  o: '[o0]',
  s: '[s5]',
  g: '[g9q]',
  ü: '(?:ü|ii|u|ue)',
  ö: '(?:ö|o|oe)',
  ä: '(?:ä|a|ae)',
  ß: '(?:ß|ss|B|8)',
}

/** The source of a pattern whose letters may be misread ("Betriebsnurnmer", "Ste1le"); classes and escapes stay. */
export function misread(source: string): string {
  let out = ''
  let inside = false
  for (let at = 0; at < source.length; at++) {
    const char = source[at]!
    if (char === '\\') {
      out += char + (source[++at] ?? '')
      continue
    }
    if (char === '(' && source[at + 1] === '?') {
      const head = /^\(\?(?:<?[=!]|:)/.exec(source.slice(at, at + 4))![0]
      out += head
      at += head.length - 1
      continue
    }
    if (char === '[') inside = true
    else if (char === ']') inside = false
    out += (!inside && readings[char]) || char
  }
  return out
}
