import multipart from '@fastify/multipart'
import { type FastifyInstance, fastify } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Fault } from '../errors.ts'
import { documentText } from './contract.ts'
import { type DocumentFile, readDocument } from './documents.ts'
import { documentRoutes } from './routes.ts'
import { docxOf, paragraph } from './sample-files.ts'

let app: FastifyInstance
let origin: string
let reader: typeof readDocument

beforeEach(async () => {
  reader = readDocument
  app = fastify()
  app.setErrorHandler((error, _, reply) =>
    error instanceof Fault
      ? reply.code(418).send({ code: error.code, params: error.params })
      : reply.code(500).send(`${error}`),
  )
  await app.register(multipart, { limits: { fileSize: 10_000_000, files: 1 } })
  await app.register(documentRoutes, { read: (file: DocumentFile) => reader(file) })
  origin = await app.listen({ host: '127.0.0.1', port: 0 })
})
afterEach(() => app.close())

const send = (body: FormData | string, headers: Record<string, string> = {}) =>
  fetch(`${origin}/api/documents`, { method: 'POST', body, headers })
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code

function form(...files: readonly (readonly [field: string, bytes: Uint8Array | string])[]): FormData {
  const data = new FormData()
  for (const [field, bytes] of files) data.append(field, new Blob([bytes as string]), 'brief.docx')
  return data
}

test('a file in, its text out, in the shape of the contract', async () => {
  const response = await send(form(['file', docxOf(paragraph('Grüße 👋'))]))
  expect(response.status).toBe(200)
  expect(documentText.parse(await response.json())).toEqual({
    kind: 'docx',
    text: 'Grüße 👋',
    characters: 8,
    notes: [],
  })
})

test('faults of the reader reach the caller', async () => {
  expect(await codeOf(await send(form(['file', '\x89PNG\r\n'])))).toBe('document-kind-unsupported')
})

test.each([
  ['no file', form()],
  ['another field', form(['datei', 'Guten Tag'])],
])('%s: 400', async (_, body) => {
  expect(await codeOf(await send(body))).toBe('document-missing')
})

test('a field without a file, another content type, a body cut off: 400', async () => {
  const text = new FormData()
  text.append('file', 'Guten Tag')
  expect(await codeOf(await send(text))).toBe('document-missing')
  expect(await codeOf(await send('{}', { 'content-type': 'application/json' }))).toBe('document-missing')
  const cut = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nGuten'
  expect(await codeOf(await send(cut, { 'content-type': 'multipart/form-data; boundary=x' }))).toBe('document-missing')
})

test('more than 10 MB: 413 before anything is parsed', async () => {
  expect(await codeOf(await send(form(['file', new Uint8Array(10_000_001)])))).toBe('document-too-large')
})

test('who leaves ends the reading', async () => {
  const started = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<string>()
  reader = ({ signal }) => {
    signal?.addEventListener('abort', () => ended.resolve('aborted'))
    started.resolve()
    return new Promise(() => {})
  }
  const leaving = new AbortController()
  const response = fetch(`${origin}/api/documents`, {
    method: 'POST',
    body: form(['file', 'Guten Tag']),
    signal: leaving.signal,
  })
  await started.promise
  leaving.abort()
  await expect(response).rejects.toThrow()
  expect(await ended.promise).toBe('aborted')
})
