import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fault } from '../errors.ts'
import { parseDocument } from './parse.ts'
import {
  docxOf,
  docxParts,
  paragraph,
  pdfOf,
  relationshipsOf,
  windows1252,
  wordNamespaces,
  zipOf,
} from './sample-files.ts'

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const textOf = async (bytes: Uint8Array) => (await parseDocument(bytes)).text
const faultOf = (bytes: Uint8Array) =>
  parseDocument(bytes).then(
    () => 'no fault',
    ({ code, params: { kind } }: Fault) => [code, kind].filter(Boolean).join(' '),
  )

describe('plain text', () => {
  const letter = 'Sehr geehrte Frau Müßig,\n\ngemäß § 24 SGB X …'

  test.each([
    ['UTF-8', bytesOf(letter)],
    ['UTF-8 with BOM', bytesOf(`\ufeff${letter}`)],
    ['UTF-16LE with BOM', bytesOf(`\ufeff${letter}`, 'utf16le')],
    ['UTF-16BE with BOM', new Uint8Array(Buffer.from(`\ufeff${letter}`, 'utf16le').swap16())],
    ['CRLF', bytesOf(letter.replaceAll('\n', '\r\n'))],
    ['NFD', bytesOf(letter.normalize('NFD'))],
  ])('%s', async (_, bytes) => {
    expect(await parseDocument(bytes)).toEqual({ kind: 'txt', text: letter, notes: [] })
  })

  test('Windows-1252 is read and said to be a guess', async () => {
    expect(await parseDocument(new Uint8Array(windows1252('Bescheid über 563,00 € – „Bürgergeld“')))).toEqual({
      kind: 'txt',
      text: 'Bescheid über 563,00 € – „Bürgergeld“',
      notes: ['document-read-as-windows-1252'],
    })
  })

  test('characters that nobody sees are dropped', async () => {
    expect(await textOf(bytesOf('Mus\u00adter\u200bmann\u0007 \u202eim\u202c Amt\u{e0041}'))).toBe('Mustermann im Amt')
  })

  test.each([
    ['empty', new Uint8Array(), 'document-without-text txt'],
    ['blanks', bytesOf(' \n\t\r\n '), 'document-without-text txt'],
    ['replacement characters', bytesOf('\ufffd'.repeat(40)), 'document-kind-unsupported unknown'],
    ['NUL bytes', bytesOf('abc\0def'), 'document-kind-unsupported unknown'],
    ['control characters', bytesOf('\x01\x02\x03abc'), 'document-kind-unsupported unknown'],
  ])('%s is refused', async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault)
  })
})

describe('kind by content', () => {
  const part = (name: string, data = 'x') => ({ name, data })
  test.each([
    ['postscript', bytesOf('%!PS-Adobe-3.0')],
    ['png', bytesOf('\x89PNG\r\n\x1a\n', 'latin1')],
    ['jpeg', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1')],
    ['html', bytesOf('<!DOCTYPE html><p>Guten Tag</p>')],
    ['xlsx', zipOf([part('[Content_Types].xml'), part('xl/workbook.xml')])],
    ['ods', zipOf([part('mimetype', 'application/vnd.oasis.opendocument.spreadsheet')])],
    ['zip', zipOf([part('brief.txt', 'Guten Tag')])],
    ['zip', zipOf([])],
    ['doc', bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'WordDocument'.split('').join('\0')}\0`, 'latin1')],
  ])('%s is named in the refusal', async (kind, bytes) => {
    expect(await faultOf(bytes)).toBe(`document-kind-unsupported ${kind}`)
  })

  test('two letters at the start and the word PDF are still text', async () => {
    expect(await textOf(bytesOf('BMW, MZ und %PDF- sind Abkürzungen'))).toBe('BMW, MZ und %PDF- sind Abkürzungen')
  })
})

describe('docx', () => {
  const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`

  test('paragraphs are lines; breaks, tabs, deleted and inserted text as Word shows them', async () => {
    const body = [
      paragraph('Anhörung nach § 24 SGB X'),
      '<w:p/>',
      '<w:p><w:r><w:t>Grüße</w:t><w:br/><w:t>Ort:</w:t><w:tab/><w:t>Musterstadt</w:t></w:r></w:p>',
      '<w:p><w:del><w:r><w:delText>alt</w:delText></w:r></w:del><w:ins><w:r><w:t>neu</w:t></w:r></w:ins></w:p>',
      '<w:p><w:fldSimple w:instr="MERGEFIELD Name"><w:r><w:t>Frau Beispiel</w:t></w:r></w:fldSimple></w:p>',
    ]
    expect(await parseDocument(docxOf(body.join('')))).toEqual({
      kind: 'docx',
      text: 'Anhörung nach § 24 SGB X\n\nGrüße\nOrt:\tMusterstadt\nneu\nFrau Beispiel',
      notes: [],
    })
  })

  test('tables are rows with tabs, also below merged cells', async () => {
    const table = `<w:tbl>${[
      row(cell(paragraph('Bedarf'), '<w:gridSpan w:val="2"/>'), cell(paragraph('Betrag'))),
      row(
        cell(paragraph('Wohnen'), '<w:vMerge w:val="restart"/>'),
        cell(paragraph('Miete')),
        cell(paragraph('450,00 €')),
      ),
      row(cell('<w:p/>', '<w:vMerge/>'), cell(paragraph('Heizung') + paragraph('(Gas)')), cell(paragraph('80,00 €'))),
    ].join('')}</w:tbl>`
    expect(await textOf(docxOf(paragraph('Davor') + table + paragraph('Danach')))).toBe(
      'Davor\nBedarf\t\tBetrag\nWohnen\tMiete\t450,00 €\n\tHeizung / (Gas)\t80,00 €\nDanach',
    )
  })

  test('a cell with a whole address field stays in lines', async () => {
    const address = ['Jobcenter Musterstadt', 'Frau', 'Erika Beispiel', 'Musterweg 1', '12345 Musterstadt']
    const table = `<w:tbl>${row(cell(address.map(paragraph).join('')), cell(paragraph('Az. 4711')))}</w:tbl>`
    expect(await textOf(docxOf(table))).toBe([...address, 'Az. 4711'].join('\n'))
  })

  test('lists, footnotes, header and footer; a first header that is switched off is not read', async () => {
    const numbered =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Mietvertrag</w:t></w:r></w:p>'
    const note = '<w:p><w:r><w:t>Frist</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
    const section =
      '<w:sectPr><w:headerReference w:type="first" r:id="rId8"/><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/></w:sectPr>'
    const file = docxOf(
      numbered + note + section,
      relationshipsOf('word/_rels/document.xml.rels', [
        ['rId3', 'numbering', 'numbering.xml'],
        ['rId4', 'footnotes', 'footnotes.xml'],
        ['rId5', 'header', 'header1.xml'],
        ['rId6', 'footer', 'footer1.xml'],
        ['rId8', 'header', 'header2.xml'],
      ]),
      {
        name: 'word/numbering.xml',
        data: `<w:numbering ${wordNamespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      },
      {
        name: 'word/footnotes.xml',
        data: `<w:footnotes ${wordNamespaces}><w:footnote w:id="2">${paragraph('§ 84 SGG')}</w:footnote></w:footnotes>`,
      },
      {
        name: 'word/header1.xml',
        data: `<?xml version="1.0"?><w:hdr ${wordNamespaces}>${paragraph('Jobcenter Musterstadt')}</w:hdr>`,
      },
      { name: 'word/header2.xml', data: `<w:hdr ${wordNamespaces}>${paragraph('Entwurf von 2019')}</w:hdr>` },
      { name: 'word/footer1.xml', data: `<w:ftr ${wordNamespaces}>${paragraph('Servicezeiten')}</w:ftr>` },
    )
    expect(await parseDocument(file)).toEqual({
      kind: 'docx',
      text: 'Jobcenter Musterstadt\n\n  - Mietvertrag\nFrist[1]\nServicezeiten\n\n[1] § 84 SGG',
      notes: ['document-list-numbers-left-out'],
    })
  })

  test('macros are left alone, references to elsewhere are not followed', async () => {
    const image = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="x"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rId9"/><a:blip r:embed="rId77"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
    const file = docxOf(
      paragraph('Text') + image,
      relationshipsOf('word/_rels/document.xml.rels', [
        ['rId9', 'image', 'file:///etc/hostname', true],
        ['rId10', 'attachedTemplate', 'http://127.0.0.1:9/x.dotm', true],
      ]),
      { name: 'word/vbaProject.bin', data: 'Sub AutoOpen()' },
    )
    expect(await parseDocument(file)).toEqual({ kind: 'docx', text: 'Text', notes: ['document-macros-left-out'] })
  })

  test.each([
    [
      'no main part',
      zipOf([...docxParts('').slice(0, 2), { name: 'word/styles.xml', data: '<a/>' }]),
      'document-broken docx',
    ],
    [
      'no body',
      zipOf([...docxParts('').slice(0, 2), { name: 'word/document.xml', data: '<a/>' }]),
      'document-broken docx',
    ],
    [
      'XML cut off',
      zipOf([...docxParts('').slice(0, 2), { name: 'word/document.xml', data: '<w:document' }]),
      'document-broken docx',
    ],
    ['cut in half', docxOf(paragraph('Text')).slice(0, 400), 'document-broken zip'],
    ['a picture only', docxOf('<w:p/>'), 'document-without-text docx'],
    [
      'entries with a password',
      zipOf(docxParts(paragraph('Text')).map(part => ({ ...part, flags: 1 }))),
      'document-encrypted zip',
    ],
    ['nested 200,000 deep', docxOf('<w:ins>'.repeat(200_000) + '</w:ins>'.repeat(200_000)), 'document-broken docx'],
    [
      '6,000 entries',
      zipOf(Array.from({ length: 6_000 }, (_, index) => ({ name: `${index}`, data: '' }))),
      'document-bomb',
    ],
    [
      '120 MB',
      zipOf([...docxParts(''), { name: 'word/media.bin', data: Buffer.alloc(120_000_000) }], true),
      'document-bomb',
    ],
    [
      '120 MB that say 1 kB',
      zipOf(
        [
          ...docxParts('').slice(0, 2),
          { name: 'word/document.xml', data: Buffer.alloc(120_000_000, ' '), claimedSize: 1_000 },
        ],
        true,
      ),
      'document-bomb',
    ],
    [
      'a billion laughs',
      zipOf([
        ...docxParts('').slice(0, 2),
        {
          name: 'word/document.xml',
          data: `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document ${wordNamespaces}><w:body>${paragraph('&b;')}</w:body></w:document>`,
        },
      ]),
      'document-broken docx',
    ],
    [
      'a document type from elsewhere',
      zipOf([
        ...docxParts('').slice(0, 2),
        {
          name: 'word/document.xml',
          data: `<!DOCTYPE x SYSTEM "file:///etc/hostname"><w:document ${wordNamespaces}><w:body>${paragraph('Text')}</w:body></w:document>`,
        },
      ]),
      'document-broken docx',
    ],
    [
      'a protected document',
      bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'EncryptedPackage'.split('').join('\0')}\0`, 'latin1'),
      'document-encrypted docx',
    ],
  ])('%s is refused', async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault)
  })
})

describe('pdf', () => {
  test('lines by position, paragraphs, cells of a table, divided words', async () => {
    const page = pdfOf([
      [
        [70, 700, 'Ihre Kranken-'],
        [70, 686, 'versicherung und Ihre Vor-'],
        [70, 672, 'und Nachnamen, § 5 SGB V.'],
        [70, 780, 'Überschrift', 16],
        [70, 630, 'Regelbedarf'],
        [300, 630, '563,00 €'],
        [300, 616, '450,00 €'],
        [70, 616, 'Miete'],
      ],
    ])
    expect(await parseDocument(page)).toEqual({
      kind: 'pdf',
      pages: 1,
      text: 'Überschrift\n\nIhre Krankenversicherung und Ihre Vor-\nund Nachnamen, § 5 SGB V.\n\nRegelbedarf\t563,00 €\nMiete\t450,00 €',
      notes: [],
    })
  })

  test('two columns of prose are read one after the other', async () => {
    const left = [
      'Wer hilfebedürftig ist, erhält',
      'Bürgergeld auf Antrag und zwar',
      'für die Zeit ab dem Ersten des',
      'Monats der Antragstellung.',
    ]
    const right = [
      'Gegen einen Bescheid ist der',
      'Widerspruch zulässig; er ist in',
      'einem Monat nach Bekanntgabe',
      'beim Jobcenter zu erheben.',
    ]
    const lines = left.flatMap((text, index) => [
      [60, 700 - index * 14, text] as const,
      [320, 700 - index * 14, right[index]!] as const,
    ])
    expect(await textOf(pdfOf([lines]))).toBe(`${left.join('\n')}\n\n${right.join('\n')}`)
  })

  test('what was filled into a form stands where its field is', async () => {
    const form = pdfOf(
      [
        [
          [70, 700, 'Name:'],
          [70, 686, 'Miete wird überwiesen'],
        ],
      ],
      {
        catalog: '/AcroForm << /Fields [100 0 R 101 0 R] /DA (/Helv 11 Tf 0 g) >>',
        page: '/Annots [100 0 R 101 0 R]',
        objects: [
          '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Erika Beispiel) /DA (/Helv 11 Tf 0 g) /Rect [120 696 300 712] >>',
          '<< /Type /Annot /Subtype /Widget /FT /Btn /T (miete) /V /Ja /AS /Ja /AP << /N << /Ja 3 0 R /Off 3 0 R >> >> /Rect [50 685 60 695] >>',
        ],
      },
    )
    expect(await textOf(form)).toBe('Name:\tErika Beispiel\n[x] Miete wird überwiesen')
  })

  test('scanned pages between others are noted', async () => {
    expect(await parseDocument(pdfOf([[[70, 700, 'Seite eins']], [], [[70, 700, 'Seite drei']]]))).toEqual({
      kind: 'pdf',
      pages: 3,
      text: 'Seite eins\n\nSeite drei',
      notes: ['document-pages-without-text'],
    })
  })

  test('a script in it is not run', async () => {
    const file = pdfOf([[[70, 700, 'Text']]], {
      catalog: '/OpenAction << /S /JavaScript /JS (globalThis.pdfScriptRan = true) >>',
    })
    expect(await textOf(file)).toBe('Text')
    expect(globalThis).not.toHaveProperty('pdfScriptRan')
  })

  test('a broken cross-reference table is repaired', async () => {
    const file = Buffer.from(pdfOf([[[70, 700, 'Text']]])).toString('latin1')
    expect(await textOf(bytesOf(file.replace(/startxref\n\d+/, 'startxref\n99999'), 'latin1'))).toBe('Text')
  })

  test.each([
    ['an empty page', pdfOf([[]]), 'document-without-text pdf'],
    ['only a header', bytesOf('%PDF-1.7\n'), 'document-broken pdf'],
    ['rubbish behind the header', bytesOf(`%PDF-1.7\n${'x'.repeat(5_000)}`), 'document-broken pdf'],
    [
      'a password (ISO 32000-1, 7.6)',
      pdfOf([[[70, 700, 'Text']]], {
        objects: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`],
        trailer: '/Encrypt 100 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]',
      }),
      'document-encrypted pdf',
    ],
  ])('%s is refused', async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault)
  })
})

describe('any bytes', () => {
  const sane = async (bytes: Uint8Array) => {
    try {
      const { text } = await parseDocument(bytes)
      expect(text.trim()).not.toBe('')
      expect(text).toBe(text.normalize('NFC'))
      expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/)
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      expect(Object.values(error.params).every(value => /^[a-z0-9]{1,10}$/.test(`${value}`))).toBe(true)
    }
  }
  const docx = docxOf(paragraph('Guten Tag'))
  const pdf = pdfOf([[[70, 700, 'Guten Tag']]])
  const damaged = (file: Uint8Array) =>
    fc
      .array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
      .map(changes => changes.reduce((bytes, [at, byte]) => bytes.with(at, byte), file))

  test.each([
    ['random', fc.uint8Array({ maxLength: 2_000 })],
    ['random text', fc.string({ unit: 'binary', maxLength: 500 }).map(text => bytesOf(text))],
    ['a damaged docx', damaged(docx)],
    ['a damaged pdf', damaged(pdf)],
    [
      'random behind a signature',
      fc
        .tuple(fc.constantFrom('PK\x03\x04', '%PDF-1.7\n', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), fc.uint8Array())
        .map(([start, rest]) => new Uint8Array([...Buffer.from(start, 'latin1'), ...rest])),
    ],
  ])('%s: text or a Fault', async (_, bytes) => {
    await fc.assert(fc.asyncProperty(bytes, sane), { numRuns: 200 })
  })
})
