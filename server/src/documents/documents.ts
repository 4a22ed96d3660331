import { Worker } from 'node:worker_threads'
import { Fault } from '../errors.ts'
import {
  documentBomb,
  documentLimits,
  documentsBusy,
  documentTimeout,
  documentTooLarge,
  kindByName,
  type ReadDocument,
} from './document.ts'
import type { Answer } from './worker.ts'

export type DocumentFile = {
  /** As the person's computer calls it; only compared with the content. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly signal?: AbortSignal
}

/** Readers at a time: each may hold `documentLimits.memoryMegabytes` twice, and the machine serves people meanwhile. */
const READERS = 2
const MOST_WAITING = 20
/** How often a reader's buffers are measured; they lie outside the heap that `resourceLimits` bounds. */
const WATCH_MILLISECONDS = 50

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
    const document = await readInThread(bytes, signal)
    const named = kindByName(name)
    if (named === undefined || named === document.kind) return document
    return { ...document, notes: [...document.notes, 'document-name-differs'] }
  } finally {
    reading--
    waiting.shift()?.()
  }
}

async function takeReader(): Promise<void> {
  if (reading >= READERS) {
    if (waiting.length >= MOST_WAITING) throw documentsBusy()
    const turn = Promise.withResolvers<void>()
    waiting.push(turn.resolve)
    await turn.promise
  }
  reading++
}

async function readInThread(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<ReadDocument> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: bytes,
    // A reader of foreign files gets nothing it doesn't need: no environment with its secrets, no way to the log.
    env: {},
    argv: [],
    execArgv: [],
    stdin: false,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: documentLimits.memoryMegabytes, maxYoungGenerationSizeMb: 64 },
  })
  const outcome = Promise.withResolvers<Answer>()
  const fail = (error: unknown) => outcome.reject(error)
  const abort = () => fail(signal?.reason)
  worker.once('message', outcome.resolve)
  worker.once('error', error => fail(isOutOfMemory(error) ? documentBomb() : error))
  worker.once('exit', code => fail(new Error(`The reader of a document ended with ${code} and without an answer`)))
  signal?.addEventListener('abort', abort, { once: true })
  const limit = setTimeout(
    () => fail(documentTimeout({ seconds: documentLimits.milliseconds / 1000 })),
    documentLimits.milliseconds,
  )
  const watch = setInterval(() => watchBuffers(worker, fail), WATCH_MILLISECONDS)
  try {
    const answer = await outcome.promise
    if ('document' in answer) return answer.document
    throw new Fault(answer.fault.kind, answer.fault.code, answer.fault.params)
  } finally {
    clearTimeout(limit)
    clearInterval(watch)
    signal?.removeEventListener('abort', abort)
    await worker.terminate()
  }
}

async function watchBuffers(worker: Worker, fail: (error: unknown) => void): Promise<void> {
  try {
    const { external_memory } = await worker.getHeapStatistics()
    if (external_memory > documentLimits.memoryMegabytes * 1_000_000) fail(documentBomb())
  } catch {
    // It has ended meanwhile; `message`, `error` or `exit` say how.
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}
