import { Fault } from '../errors.ts'
import { detectKind } from './core/kind.ts'
import { decodePlainText } from './core/plain-text.ts'
import { isLegible, tidyText } from './core/text.ts'
import {
  documentBroken,
  documentKindUnsupported,
  documentLimits,
  documentTooLarge,
  documentWithoutText,
  type ReadDocument,
} from './document.ts'
import { readDocx } from './docx.ts'
import { readPdf } from './pdf.ts'

type Raw = Omit<ReadDocument, 'notes'> & Partial<Pick<ReadDocument, 'notes'>>

/**
 * Reads a document in this thread, unbounded in time and memory: call it in `worker.ts`, or in tests. Throws Faults
 * only: whatever a library throws at hostile bytes is `document-broken`, without its message, which may quote content.
 */
export async function parseDocument(bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length > documentLimits.bytes) throw tooLarge()
  const detected = detectKind(bytes)
  const raw = await readKind(detected, bytes).catch((error: unknown) => {
    throw error instanceof Fault ? error : documentBroken({ kind: detected.kind })
  })
  // An XML part may hold more text than any file may have bytes.
  if (raw.text.length > documentLimits.bytes) throw tooLarge()
  const text = tidyText(raw.text)
  if (!isLegible(text)) throw documentWithoutText({ kind: raw.kind })
  return { notes: [], ...raw, text }
}

async function readKind(detected: ReturnType<typeof detectKind>, bytes: Uint8Array): Promise<Raw> {
  switch (detected.kind) {
    case 'docx':
      return { kind: 'docx', ...(await readDocx(detected.zip)) }
    case 'pdf':
      return { kind: 'pdf', ...(await readPdf(bytes)) }
    case 'txt': {
      const decoded = decodePlainText(bytes)
      if (!decoded) throw documentKindUnsupported({ kind: 'unknown' })
      return { kind: 'txt', ...decoded }
    }
  }
}

function tooLarge(): Fault {
  return documentTooLarge({ megabytes: documentLimits.bytes / 1_000_000 })
}
