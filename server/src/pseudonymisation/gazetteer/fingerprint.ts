import { fold } from '../core/fold.ts'

/** Classes of a word; a word may have several. The bits are the format of the packed files: add, never renumber. */
export const kind = {
  /** First name of women / of men. */
  givenF: 1,
  givenM: 2,
  /** A first name with very few bearers: believed only beside other evidence. */
  rare: 4,
  surname: 8,
  /** Occurs in lower case: not a name by itself. */
  word: 16,
  /** Occurs capitalised inside sentences without naming anybody: a noun. */
  noun: 32,
  place: 64,
  /** In annotated text, more often part of a person's name than not. */
  namey: 128,
} as const

/** Everyday words, and first names. */
export const ordinary = kind.word | kind.noun
export const given = kind.givenF | kind.givenM

/** 32-bit fingerprint of a folded word (FNV-1a with a final mix). */
export function fingerprint(word: string): number {
  return fingerprintOf(fold(word), 0)
}

/** The same of a word that is folded already, from a unit on. */
export function fingerprintOf(text: string, from: number, to: number = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) {
    hash ^= text.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  hash ^= hash >>> 16
  return hash >>> 0
}

/** File: 'GZ01', count (u32), fingerprints ascending (u32 each), class bits (u8 each); little endian. */
export const magic = 'GZ01'

export function encode(classes: ReadonlyMap<number, number>): Uint8Array {
  const rows = [...classes].sort((a, b) => a[0] - b[0])
  const bytes = new Uint8Array(8 + rows.length * 5)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(magic))
  view.setUint32(4, rows.length, true)
  rows.forEach(([hash, bits], at) => {
    view.setUint32(8 + at * 4, hash, true)
    bytes[8 + rows.length * 4 + at] = bits
  })
  return bytes
}
