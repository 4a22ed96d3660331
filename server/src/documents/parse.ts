import { Fault } from '../errors.ts'
import type { DocumentKind } from './contract.ts'
import { detectKind } from './core/kind.ts'
import { decodePlainText } from './core/plain-text.ts'
import { richText } from './core/rich-text.ts'
import { tableText } from './core/table.ts'
import { isLegible, tidyText } from './core/text.ts'
import {
  documentBomb,
  documentBroken,
  documentKindUnsupported,
  documentLimits,
  documentTooLarge,
  documentWithoutText,
  type ReadDocument,
} from './document.ts'
import { readDocx } from './docx.ts'
import { readEml } from './eml.ts'
import { readOdt } from './odt.ts'
import { readPdf } from './pdf.ts'

type Raw = Omit<ReadDocument, 'notes'> & Partial<Pick<ReadDocument, 'notes'>>

/**
 * Reads a document in this thread, unbounded in time and memory: call it in `worker.ts`, or in tests. Throws Faults
 * only: whatever a library throws at hostile bytes is `document-broken`, without its message, which may quote content.
 * @param named what the file's name says, see `kindByName`
 */
export async function parseDocument(bytes: Uint8Array, named?: DocumentKind): Promise<ReadDocument> {
  if (bytes.length > documentLimits.bytes) throw tooLarge()
  const detected = detectKind(bytes, named)
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
    case 'odt':
      return { kind: 'odt', ...readOdt(detected.zip) }
    case 'rtf':
      return { kind: 'rtf', text: richText(bytes) }
    case 'eml':
      return { kind: 'eml', ...(await readEml(bytes)) }
    case 'csv': {
      const { text, notes } = decoded(bytes)
      const table = tableText(text)
      if (!table) throw documentBomb()
      return { kind: 'csv', text: table.text, notes: [...notes, ...table.notes] }
    }
    case 'pdf':
      return { kind: 'pdf', ...(await readPdf(bytes)) }
    case 'txt':
      return { kind: 'txt', ...decoded(bytes) }
  }
}

function decoded(bytes: Uint8Array) {
  const text = decodePlainText(bytes)
  if (!text) throw documentKindUnsupported({ kind: 'unknown' })
  return text
}

function tooLarge(): Fault {
  return documentTooLarge({ megabytes: documentLimits.bytes / 1_000_000 })
}
