import { parentPort, workerData } from 'node:worker_threads'
import { Fault, type FaultKind, type FaultParams } from '../errors.ts'
import type { DocumentKind } from './contract.ts'
import type { ReadDocument } from './document.ts'
import { parseDocument } from './parse.ts'

export type Question = { readonly bytes: Uint8Array; readonly named: DocumentKind | undefined }

/** A Fault doesn't survive the passage between threads: its parts do. */
export type Answer =
  | { readonly document: ReadDocument }
  | { readonly fault: { readonly kind: FaultKind; readonly code: string; readonly params: FaultParams } }

parentPort?.postMessage(await answer(workerData as Question))

async function answer({ bytes, named }: Question): Promise<Answer> {
  try {
    return { document: await parseDocument(bytes, named) }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { fault: { kind: error.kind, code: error.code, params: error.params } }
  }
}
