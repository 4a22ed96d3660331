import type {} from '@fastify/multipart'
import type {} from '@fastify/swagger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { fault } from '../errors.ts'
import { whileConnected } from '../http/connection.ts'
import { type DocumentText, readDocumentFile } from './contract.ts'
import { documentLimits, documentTooLarge } from './document.ts'
import { readDocument } from './documents.ts'

/** No file in the field `file`, or a body that isn't well-formed multipart. */
export const documentMissing = fault('invalid', 'document-missing')

/** `read` is the door's `readDocument` unless a test gives another. @fastify/multipart must be registered before. */
export async function documentRoutes(
  app: FastifyInstance,
  options: { read?: typeof readDocument } = {},
): Promise<void> {
  const read = options.read ?? readDocument
  app.route({
    method: readDocumentFile.method,
    url: readDocumentFile.url,
    schema: { summary: readDocumentFile.summary, consumes: ['multipart/form-data'] },
    handler: async (request, reply): Promise<DocumentText> => {
      const file = await receiveFile(app, request)
      const document = await read({ ...file, signal: whileConnected(reply) })
      return { ...document, characters: document.text.length, notes: [...document.notes] }
    },
  })
}

async function receiveFile(
  app: FastifyInstance,
  request: FastifyRequest,
): Promise<{ name: string; bytes: Uint8Array }> {
  if (!request.isMultipart()) throw documentMissing()
  try {
    const part = await request.file({ limits: { fileSize: documentLimits.bytes, files: 1 }, throwFileSizeLimit: true })
    if (part?.fieldname === 'file') return { name: part.filename, bytes: await part.toBuffer() }
    part?.file.resume()
  } catch (cause) {
    if (cause instanceof app.multipartErrors.RequestFileTooLargeError) {
      throw documentTooLarge({ megabytes: documentLimits.bytes / 1_000_000 }, { cause })
    }
    throw documentMissing({}, { cause })
  }
  throw documentMissing()
}
