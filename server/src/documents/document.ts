import { fault } from '../errors.ts'
import type { DocumentKind, DocumentNote } from './contract.ts'

/** What a file gave: `text` is NFC with LF, `pages` counts the pages of a kind that has them. */
export type ReadDocument = {
  readonly text: string
  readonly pages?: number
  readonly kind: DocumentKind
  readonly notes: readonly DocumentNote[]
}

const megabyte = 1_000_000

/** Bounds of one file, and of the thread that reads it. */
export const documentLimits = {
  bytes: 10 * megabyte,
  expandedBytes: 100 * megabyte,
  /** Deflate reaches 1032 : 1 at most; Word's XML stays below 50 : 1. */
  expansionRatio: 200,
  entries: 5_000,
  pages: 1_000,
  milliseconds: 10_000,
  heapMegabytes: 512,
  /** What lies outside the heap: unpacked streams. They grow by doubling, so the peak may be three times this. */
  bufferMegabytes: 256,
} as const

/** params: `megabytes` = the limit */
export const documentTooLarge = fault('too-large', 'document-too-large')
/** params: `kind` = short code of what it is (`xlsx`, `jpeg`, …), `unknown` where nobody can tell */
export const documentKindUnsupported = fault('unsupported', 'document-kind-unsupported')
/** params: `kind` */
export const documentBroken = fault('unprocessable', 'document-broken')
/** params: `kind` */
export const documentEncrypted = fault('unprocessable', 'document-encrypted')
/** Empty, or a scan. params: `kind` */
export const documentWithoutText = fault('unprocessable', 'document-without-text')
/** It unpacks to more than anybody wrote: size, ratio, entries, pages or memory. */
export const documentBomb = fault('unprocessable', 'document-bomb')
/** params: `seconds` = the limit */
export const documentTimeout = fault('unprocessable', 'document-timeout')
/** Too many files are waiting to be read; try again. */
export const documentsBusy = fault('unavailable', 'documents-busy')

/** What a name says, or `undefined` where it says nothing we know. The content decides, except between kinds of plain text. */
export function kindByName(name: string): DocumentKind | undefined {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (['docx', 'docm', 'dotx', 'dotm'].includes(ending)) return 'docx'
  if (ending === 'pdf') return 'pdf'
  if (['odt', 'ott'].includes(ending)) return 'odt'
  if (['csv', 'tsv'].includes(ending)) return 'csv'
  if (ending === 'rtf' || ending === 'eml') return ending
  if (['txt', 'text', 'md', 'log'].includes(ending)) return 'txt'
  return undefined
}
