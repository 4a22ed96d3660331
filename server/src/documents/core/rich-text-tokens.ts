/** A lexical part of RTF 1.9.1 ("Basic Entities"). `symbol` = a control of one character that isn't a letter. */
export type RichTextToken =
  | { readonly type: 'open' | 'close' }
  | { readonly type: 'word'; readonly word: string; readonly number: number | undefined }
  | { readonly type: 'symbol'; readonly symbol: string }
  | { readonly type: 'byte'; readonly byte: number; readonly escaped: boolean }

const open = { type: 'open' } as const
const close = { type: 'close' } as const
const longestWord = 32
const longestNumber = 10

/** Tokens of RTF. `\bin` data is skipped by its length, so that nothing in it counts as RTF; lengths are claims. */
export function* richTextTokens(bytes: Uint8Array): Generator<RichTextToken> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at++]!
    if (byte === 0x7b) yield open
    else if (byte === 0x7d) yield close
    else if (byte === 0x0a || byte === 0x0d) continue
    else if (byte !== 0x5c) yield { type: 'byte', byte, escaped: false }
    else if (at < bytes.length) {
      if (!isLetter(bytes[at]!)) {
        const symbol = String.fromCharCode(bytes[at++]!)
        if (symbol !== "'") {
          yield { type: 'symbol', symbol }
          continue
        }
        const hex = Number.parseInt(latin1(bytes, at, at + 2), 16)
        at += 2
        if (!Number.isNaN(hex)) yield { type: 'byte', byte: hex, escaped: true }
        continue
      }
      const start = at
      while (at < bytes.length && at - start < longestWord && isLetter(bytes[at]!)) at++
      const word = latin1(bytes, start, at)
      const numberStart = at
      if (bytes[at] === 0x2d) at++
      while (at < bytes.length && at - numberStart < longestNumber && isDigit(bytes[at]!)) at++
      const digits = latin1(bytes, numberStart, at)
      const number = /\d/.test(digits) ? Number(digits) : undefined
      if (bytes[at] === 0x20) at++
      if (word === 'bin') at += Math.max(number ?? 0, 0)
      else yield { type: 'word', word, number }
    }
  }
}

const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39
const latin1 = (bytes: Uint8Array, start: number, end: number) => String.fromCharCode(...bytes.subarray(start, end))
