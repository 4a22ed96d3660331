import type { DocumentNote } from '../contract.ts'

type Decoded = { readonly text: string; readonly notes: readonly DocumentNote[] }

/** Above this share of control and replacement characters it isn't text. */
const mostControls = 0.05

/**
 * Decodes plain text: UTF-16 by its BOM, else UTF-8 with or without BOM, else Windows-1252 (WHATWG Encoding Standard),
 * which is a guess and therefore noted. `undefined` for what isn't text: a NUL, or too many control characters.
 */
export function decodePlainText(bytes: Uint8Array): Decoded | undefined {
  const decoded = decode(bytes)
  if (decoded.text.includes('\0')) return undefined
  const controls = decoded.text.match(/[\x01-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd]/g)?.length ?? 0
  return controls > decoded.text.length * mostControls ? undefined : decoded
}

function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), notes: [] }
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), notes: [] }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] }
  } catch {
    // Not UTF-8: that is the answer to the question, not a failure.
    return { text: new TextDecoder('windows-1252').decode(bytes), notes: ['document-read-as-windows-1252'] }
  }
}
