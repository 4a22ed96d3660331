/**
 * One character of a text as a model may have written it: as it is, full-width (`［`), or escaped for HTML (`&#91;`), a URL
 * (`%5B`) or JSON (`\u005b`). `length`: UTF-16 units it takes in the text.
 */
export type Unit = { char: string; length: number }

const named: Readonly<Record<string, string>> = {
  lbrack: '[',
  lsqb: '[',
  rbrack: ']',
  rsqb: ']',
  lowbar: '_',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  shy: '\u00ad',
}
const escaped =
  /&#0{0,3}([0-9]{2,5});|&#[xX]0{0,3}([0-9a-fA-F]{2,4});|&([a-z]{2,6});|%([2-7][0-9A-Fa-f])|\\u([0-9a-fA-F]{4})/y
const half = /&(?:#(?:[0-9]{0,8}|[xX][0-9a-fA-F]{0,7})|[a-z]{0,6})$|%[2-7]?$|\\(?:u[0-9a-fA-F]{0,3})?$/y

/** `'more'`: the text ends within an escape (only when `final` is false). */
export function unitAt(text: string, at: number, final: boolean): Unit | 'more' {
  const char = text[at]!
  if (char === '&' || char === '%' || char === '\\') {
    escaped.lastIndex = at
    const hit = escaped.exec(text)
    const [whole, decimal, hex, name, percent, json] = hit ?? []
    if (whole !== undefined) {
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? percent ?? json ?? '', 16)
      const meant = name ? named[name] : code <= 0xffff ? String.fromCharCode(code) : undefined
      if (meant !== undefined) return { char: narrow(meant), length: whole.length }
    }
    half.lastIndex = at
    if (!final && half.test(text)) return 'more'
  }
  return { char: narrow(char), length: 1 }
}

/** Full-width forms (U+FF01–FF5E) are the ASCII characters, shifted. */
function narrow(char: string): string {
  const code = char.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char
}
