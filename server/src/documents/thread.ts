import { Worker } from 'node:worker_threads'
import { Fault } from '../errors.ts'
import type { DocumentKind } from './contract.ts'
import { documentBomb, documentBroken, documentLimits, documentTimeout, type ReadDocument } from './document.ts'
import type { Answer, Question } from './worker.ts'

/** How often a reader's buffers are measured; they lie outside the heap that `resourceLimits` bounds. */
const watchMs = 50

type Bounds = {
  readonly signal?: AbortSignal
  readonly milliseconds?: number
  /** What the file's name says, see `kindByName`. */
  readonly named?: DocumentKind
}

/**
 * Parses in a thread that ends with the document, at the latest after `milliseconds` (default: `documentLimits`), and
 * that can neither block this one nor take the process down with it. Faults: those of `parseDocument`, bomb, timeout.
 */
export async function readInThread(bytes: Uint8Array, bounds: Bounds = {}): Promise<ReadDocument> {
  const { signal, milliseconds = documentLimits.milliseconds, named } = bounds
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { bytes, named } satisfies Question,
    // A reader of foreign files gets nothing it doesn't need: no environment with its secrets, no way to the log.
    env: {},
    argv: [],
    execArgv: [],
    stdin: false,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: documentLimits.heapMegabytes, maxYoungGenerationSizeMb: 64 },
  })
  const outcome = Promise.withResolvers<Answer>()
  const fail = (error: unknown) => outcome.reject(error)
  const abort = () => fail(signal?.reason)
  worker.once('message', outcome.resolve)
  worker.once('error', error => fail(asFault(error as NodeJS.ErrnoException)))
  worker.once('exit', code => fail(new Error(`The reader of a document ended with ${code} and without an answer`)))
  signal?.addEventListener('abort', abort, { once: true })
  const limit = setTimeout(() => fail(documentTimeout({ seconds: milliseconds / 1000 })), milliseconds)
  const watch = setInterval(() => watchBuffers(worker, fail), watchMs)
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
    if (external_memory > documentLimits.bufferMegabytes * 1_000_000) fail(documentBomb())
  } catch {
    // It has ended meanwhile; `message`, `error` or `exit` say how.
  }
}

/** What nobody caught in the thread was a library's answer to hostile bytes; its message may quote them. */
function asFault(error: NodeJS.ErrnoException): Fault {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return documentBomb()
  const cause = new Error(`Uncaught in the reader: ${error.name} ${error.code ?? ''}`)
  return documentBroken({ kind: 'unknown' }, { cause })
}
