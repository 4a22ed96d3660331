import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Fault } from '../errors.ts'
import { readDocument } from './documents.ts'
import { docxOf, odtOf, paragraph, pdfOf, pdfOfStreams } from './sample-files.ts'
import { readInThread } from './thread.ts'

const codeOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'no fault',
    (error: Fault) => error.code,
  )

/** A .docx that keeps its parser busy for seconds and below every limit of size and ratio. */
const endless = docxOf(
  Array.from({ length: 300_000 }, () => `<w:p w:rsidR="${randomBytes(4).toString('hex')}"/>`).join(''),
)

describe('in a thread of its own', () => {
  test.each([
    ['docx', docxOf(paragraph('Grüße aus Musterstadt, § 31'))],
    ['pdf', pdfOf([[[70, 700, 'Grüße aus Musterstadt, § 31']]])],
    ['txt', new Uint8Array(Buffer.from('Grüße aus Musterstadt, § 31'))],
    ['odt', odtOf('<text:p>Grüße aus Musterstadt, § 31</text:p>')],
    ['rtf', new Uint8Array(Buffer.from('{\\rtf1\\ansi Grüße aus Musterstadt, § 31}', 'latin1'))],
    ['csv', new Uint8Array(Buffer.from('"Grüße aus Musterstadt, § 31"'))],
  ])('%s', async (kind, bytes) => {
    expect(await readDocument({ name: `brief.${kind}`, bytes })).toMatchObject({
      kind,
      text: 'Grüße aus Musterstadt, § 31',
      notes: [],
    })
  })

  test('the content decides, a name that says otherwise is noted', async () => {
    const document = await readDocument({ name: 'Brief.TXT', bytes: docxOf(paragraph('Guten Tag')) })
    expect(document).toEqual({ kind: 'docx', text: 'Guten Tag', notes: ['document-name-differs'] })
  })

  test('the bytes of the caller stay theirs', async () => {
    const bytes = pdfOf([[[70, 700, 'Text']]])
    await readDocument({ name: 'a.pdf', bytes })
    expect(bytes.length).toBeGreaterThan(0)
  })

  test('faults come back as faults, with their parameters', async () => {
    const reading = readDocument({
      name: 'bild.docx',
      bytes: new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
    })
    await expect(reading).rejects.toMatchObject({
      name: 'Fault',
      kind: 'unsupported',
      code: 'document-kind-unsupported',
      params: { kind: 'png' },
    })
  })

  test('10 MB are the limit', async () => {
    expect(await codeOf(readDocument({ name: 'a.txt', bytes: new Uint8Array(10_000_001) }))).toBe('document-too-large')
  })
})

describe('hostile files', () => {
  test('a stream that unpacks to half a gigabyte is stopped at its buffers, which no heap limit sees', async () => {
    const stream = deflateSync(deflateSync(Buffer.alloc(500_000_000, ' '), { level: 1 }))
    const bytes = pdfOfStreams([{ data: stream, dictionary: '/Filter [/FlateDecode /FlateDecode]' }])
    expect(await codeOf(readDocument({ name: 'a.pdf', bytes }))).toBe('document-bomb')
  })

  test('time is up in the middle of the parser, and this thread goes on meanwhile', async () => {
    let ticks = 0
    const ticking = setInterval(() => ticks++, 10)
    const code = await codeOf(readInThread(endless, { milliseconds: 400 }))
    clearInterval(ticking)
    expect(code).toBe('document-timeout')
    expect(ticks).toBeGreaterThan(5)
  })

  test('an abort ends the reading', async () => {
    const leaving = new AbortController()
    const reading = readDocument({ name: 'a.docx', bytes: endless, signal: leaving.signal })
    leaving.abort()
    await expect(reading).rejects.toBe(leaving.signal.reason)
  })

  test('who comes when too many wait is sent away, the others get their text', async () => {
    const bytes = new Uint8Array(Buffer.from('Guten Tag'))
    const codes = await Promise.all(Array.from({ length: 30 }, () => codeOf(readDocument({ name: 'a.txt', bytes }))))
    expect(codes.filter(code => code === 'documents-busy')).toHaveLength(8)
    expect(codes.filter(code => code === 'no fault')).toHaveLength(22)
  })
})
