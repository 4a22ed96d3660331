import { documentLimits, documentsBusy, documentTooLarge, kindByName, type ReadDocument } from './document.ts'
import { readInThread } from './thread.ts'

export type { Letter, LetterSegment } from './letter/letter.ts'
export { letterMediaTypes } from './letter/letter.ts'
export { writeLetter } from './letter/write.ts'

export type DocumentFile = {
  /** As the person's computer calls it; tells kinds of plain text apart, and is compared with the content. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly signal?: AbortSignal
}

/** Readers at a time: each may take a core and a gigabyte, and the machine serves people meanwhile. */
const mostReaders = 2
const mostWaiting = 20

let reading = 0
const waiting: (() => void)[] = []

/**
 * Text and tables of a file in reading order. The file is parsed in a thread of its own with bounded heap, buffers and
 * time, its bytes stay in memory, and nothing of it appears in a Fault.
 * Faults: too-large, kind-unsupported, broken, encrypted, without-text, bomb, timeout (`document-…`), `documents-busy`.
 * An abort rejects with the signal's reason.
 */
export async function readDocument({ name, bytes, signal }: DocumentFile): Promise<ReadDocument> {
  if (bytes.length > documentLimits.bytes) throw documentTooLarge({ megabytes: documentLimits.bytes / 1_000_000 })
  await takeReader()
  try {
    signal?.throwIfAborted()
    const named = kindByName(name)
    const document = await readInThread(bytes, { ...(signal && { signal }), ...(named && { named }) })
    if (named === undefined || named === document.kind) return document
    return { ...document, notes: [...document.notes, 'document-name-differs'] }
  } finally {
    // The place is handed over, not given back: nobody slips in between.
    const next = waiting.shift()
    if (next) next()
    else reading--
  }
}

async function takeReader(): Promise<void> {
  if (reading < mostReaders) {
    reading++
    return
  }
  if (waiting.length >= mostWaiting) throw documentsBusy()
  const turn = Promise.withResolvers<void>()
  waiting.push(turn.resolve)
  await turn.promise
}
