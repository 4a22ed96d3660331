import { crc32, deflateRawSync } from 'node:zlib'

/** Files for tests, written by hand from the standards, so that no fixture holds what nobody can read. */

export type Part = {
  readonly name: string
  readonly data: string | Uint8Array
  readonly claimedSize?: number
  readonly flags?: number
}

/** A ZIP (APPNOTE.TXT, 4.3); `claimedSize` lies about the size, `flags` sets the general purpose bits. */
export function zipOf(parts: readonly Part[], deflate = false): Uint8Array {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const raw = Buffer.from(part.data as string)
    const data = deflate ? deflateRawSync(raw) : raw
    const name = Buffer.from(part.name)
    const header = Buffer.alloc(26)
    header.writeUInt16LE(20, 0)
    header.writeUInt16LE(part.flags ?? 0, 2)
    header.writeUInt16LE(deflate ? 8 : 0, 4)
    header.writeUInt32LE(crc32(raw), 10)
    header.writeUInt32LE(data.length, 14)
    header.writeUInt32LE(part.claimedSize ?? raw.length, 18)
    header.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), header, name, data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    locals.push(local)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), header, tail, name]))
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, directory, end]))
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const wordNamespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`
export const contentTypes: Part = {
  name: '[Content_Types].xml',
  data: `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
}

/** Relationships `[id, last segment of the type, target, external?]` as a part. */
export function relationshipsOf(name: string, list: readonly (readonly [string, string, string, true?])[]): Part {
  const rows = list.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  )
  return {
    name,
    data: `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`,
  }
}

/** The parts of a minimal .docx (ECMA-376-1) with this XML in its body. */
export function docxParts(body: string): Part[] {
  return [
    contentTypes,
    relationshipsOf('_rels/.rels', [['rId1', 'officeDocument', 'word/document.xml']]),
    { name: 'word/document.xml', data: `${xml}<w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>` },
  ]
}

export const docxOf = (body: string, ...more: Part[]): Uint8Array => zipOf([...docxParts(body), ...more], true)
export const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

export const openDocumentNamespaces = ['office', 'style', 'text', 'table', 'drawing']
  .map(name => {
    const prefix = name === 'drawing' ? 'draw' : name
    return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`
  })
  .join(' ')

/** A minimal .odt (ODF 1.3 part 2, 3.3): `body` in its text, `automatic` among the automatic styles. */
export function odtParts(body: string, automatic = ''): Part[] {
  return [
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
    {
      name: 'content.xml',
      data: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${openDocumentNamespaces} office:version="1.3"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
  ]
}
export const odtOf = (body: string, ...more: Part[]): Uint8Array => zipOf([...odtParts(body), ...more], true)

/** `[x, y, text, font size = 11]` in points from the lower left corner of an A4 page. */
export type PlacedText = readonly [x: number, y: number, text: string, size?: number]

/** A minimal PDF (ISO 32000-1, annex H.3), Helvetica in WinAnsiEncoding, one content stream a page. */
export function pdfOf(pages: readonly (readonly PlacedText[])[], extra: PdfExtra = {}): Uint8Array {
  return pdfOfStreams(
    pages.map(texts => {
      const shown = texts.map(
        ([x, y, text, size = 11]) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${windows1252(text).toString('hex')}> Tj ET`,
      )
      return { data: Buffer.from(shown.join('\n')), dictionary: '' }
    }),
    extra,
  )
}

export type PdfExtra = {
  readonly catalog?: string
  readonly page?: string
  readonly trailer?: string
  readonly objects?: readonly string[]
}

/** The same with raw content streams. Objects in `extra.objects` are numbered from 100. */
export function pdfOfStreams(
  streams: readonly { data: Buffer; dictionary: string }[],
  extra: PdfExtra = {},
): Uint8Array {
  const objects = new Map<number, Buffer>()
  const pageNumbers = streams.map((_, index) => 10 + index * 2)
  objects.set(1, Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${extra.catalog ?? ''} >>`))
  objects.set(
    2,
    Buffer.from(`<< /Type /Pages /Kids [${pageNumbers.map(n => `${n} 0 R`).join(' ')}] /Count ${streams.length} >>`),
  )
  objects.set(3, Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'))
  streams.forEach(({ data, dictionary }, index) => {
    const number = pageNumbers[index]!
    objects.set(
      number,
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> ${extra.page ?? ''} >>`,
      ),
    )
    objects.set(
      number + 1,
      Buffer.concat([
        Buffer.from(`<< /Length ${data.length} ${dictionary} >>\nstream\n`),
        data,
        Buffer.from('\nendstream'),
      ]),
    )
  })
  extra.objects?.forEach((object, index) => void objects.set(100 + index, Buffer.from(object)))
  let file = Buffer.from('%PDF-1.7\n')
  const offsets: [number, number][] = []
  for (const [number, object] of objects) {
    offsets.push([number, file.length])
    file = Buffer.concat([file, Buffer.from(`${number} 0 obj\n`), object, Buffer.from('\nendobj\n')])
  }
  const table = offsets.map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
  const trailer = `xref\n0 1\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size 200 /Root 1 0 R ${extra.trailer ?? ''} >>\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.concat([file, Buffer.from(trailer)]))
}

/** The part of Windows-1252 that these tests use. */
export function windows1252(text: string): Buffer {
  return Buffer.from(
    text.replaceAll('€', '\x80').replaceAll('–', '\x96').replaceAll('„', '\x84').replaceAll('“', '\x93'),
    'latin1',
  )
}
