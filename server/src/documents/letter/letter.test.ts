import fc from 'fast-check'
import { getMeta } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { letterFormat } from '../contract.ts'
import { readXmlEvents } from '../core/xml.ts'
import { openZip } from '../core/zip.ts'
import { writeLetter } from '../documents.ts'
import { parseDocument } from '../parse.ts'
import { letterOf, sampleLetter, sampleLines } from './letter.fixture.ts'
import { digitalSourceType, type Letter } from './letter.ts'

const formats = letterFormat.options
const textOf = async (letter: Letter, format: 'docx' | 'odt' | 'pdf') =>
  (await parseDocument(await writeLetter(letter, format))).text
const part = (file: Uint8Array, name: string) => new TextDecoder().decode(openZip(file).read(name))
const wellFormed = (xml: string) => readXmlEvents(xml, 'xml', {}, { open() {}, close() {}, text() {} })

/** What is left of `lines` after each was found behind the one before: nothing, or the first that is missing. */
function missing(text: string, lines: readonly string[]): string[] {
  let at = 0
  for (const [index, line] of lines.entries()) {
    const found = text.indexOf(line, at)
    if (found === -1) return lines.slice(index, index + 1)
    at = found + line.length
  }
  return []
}

describe.each(formats)('.%s', format => {
  test('is that format, with the letter’s text in reading order', async () => {
    const { kind, text } = await parseDocument(await writeLetter(sampleLetter, format))
    expect(kind).toBe(format)
    expect(missing(text, sampleLines)).toEqual([])
    for (const value of [
      'BG 12345//0001',
      'Frau Beispiel',
      '030 23125-100',
      '23.11.2026',
      'Entwurf, mit KI erstellt',
    ]) {
      expect(text).toContain(value)
    }
    expect(text).not.toMatch(/Betreff|\*\*|##/)
  })

  test('a bare text without anything around it', async () => {
    const letter = letterOf('Guten Tag,\n\nvielen Dank.', {
      letterhead: undefined,
      recipient: undefined,
      date: undefined,
      reference: undefined,
      contact: undefined,
    })
    expect(missing(await textOf(letter, format), ['Guten Tag,', 'vielen Dank.', sampleLetter.label])).toEqual([])
  })

  test('10,000 words, all of them', async () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `Wort${index}`)
    const text = await textOf(letterOf(words.join(' ')), format)
    expect(text.match(/Wort\d+/g)).toEqual(words)
  })

  test('a line of 20,000 characters without a blank, 40 lines of address, a subject of 3,000', async () => {
    const letter = letterOf('x'.repeat(20_000), {
      recipient: Array.from({ length: 40 }, (_, index) => `Zeile ${index}`),
      subject: 'Betreff: wegen '.padEnd(3_000, 'lang '),
    })
    const text = await textOf(letter, format)
    expect(text.match(/x/g)!.length).toBeGreaterThanOrEqual(20_000)
    expect(text).toContain('Zeile 39')
  })

  test('controls, lone surrogates, XML’s specials, emoji: the rest of the text is whole', async () => {
    const text = await textOf(
      letterOf('a\0b\x08c\u2028d \ud800 \uffff \ufdd0 ]]> <script> &amp; "\' 👩‍👩‍👧 \u202eumgekehrt\u202c Ende'),
      format,
    )
    expect(text).toMatch(/abc\s+d/)
    expect(missing(text, [']]> <script> &amp; "\'', 'umgekehrt Ende'])).toEqual([])
  })

  test('any text: a file that opens again, with its end', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '\n\n',
        '\n- ',
        '\n1. ',
        '**',
        '[PRÜFEN: ',
        ']',
        '## ',
        '\t',
        '&',
        '<',
        '\u0301',
        '🇩🇪',
        '٣',
        'مرحبا',
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async pieces => {
        const letter = letterOf(`${pieces.join('')}\n\nHier endet es`)
        const file = await writeLetter(letter, format).catch((error: { code?: string }) => {
          if (format !== 'pdf' || error.code !== 'letter-script-unsupported') throw error
        })
        if (!file) return
        expect((await parseDocument(file)).text).toContain('Hier endet es')
        if (format === 'odt') wellFormed(part(file, 'content.xml'))
        if (format === 'docx') wellFormed(part(file, 'word/document.xml'))
      }),
      { numRuns: format === 'pdf' ? 25 : 60 },
    )
  })

  test('too long is refused', async () => {
    await expect(writeLetter(letterOf('x'.repeat(1_000_001)), format)).rejects.toMatchObject({
      code: 'letter-too-long',
    })
  })
})

describe('the label and what else programs read', () => {
  test('.docx: core and custom properties', async () => {
    const file = await writeLetter(sampleLetter, 'docx')
    const core = part(file, 'docProps/core.xml')
    const custom = part(file, 'docProps/custom.xml')
    wellFormed(core)
    wellFormed(custom)
    expect(core).toContain('Eingangsbestätigung: Antrag auf Grundsicherungsgeld')
    expect(core).toContain('(Art. 50 KI-VO) &amp; muss geprüft werden.')
    for (const text of ['KI-Kennzeichnung', digitalSourceType, 'Szenario', 'eingangsbestaetigung']) {
      expect(custom).toContain(text)
    }
  })

  test('.odt: meta.xml; its kind can be told from the first bytes', async () => {
    const file = await writeLetter(sampleLetter, 'odt')
    const meta = part(file, 'meta.xml')
    for (const name of ['meta.xml', 'content.xml', 'styles.xml', 'META-INF/manifest.xml']) wellFormed(part(file, name))
    expect(meta).toContain('<dc:title>Eingangsbestätigung: Antrag auf Grundsicherungsgeld</dc:title>')
    expect(meta).toContain('meta:name="KI-Kennzeichnung" meta:value-type="string">Dieser Entwurf')
    expect(meta).toContain(digitalSourceType)
    expect(meta).toContain('meta:name="Modell &amp; Version" meta:value-type="string">beispiel &lt;1&gt;<')
    // ODF 1.3 part 2, 3.3: the name at byte 30, its content at 38, not compressed.
    const head = Buffer.from(file.subarray(0, 80)).toString('latin1')
    expect(head.slice(30, 77)).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
  })

  test('.pdf: Info and XMP, which is well-formed with any text', async () => {
    const file = await writeLetter({ ...sampleLetter, subject: 'Müller & Söhne <GmbH> "neu"' }, 'pdf')
    const { info, metadata } = await getMeta(file.slice())
    expect(info).toMatchObject({
      Title: 'Müller & Söhne <GmbH> "neu"',
      Author: 'Jobcenter Landkreis Auental',
      Subject: sampleLetter.label,
      Language: 'de-DE',
      Custom: { 'KI-Kennzeichnung': sampleLetter.label, DigitalSourceType: digitalSourceType },
    })
    expect(metadata.get('dc:title')).toBe('Müller & Söhne <GmbH> "neu"')
    const raw = Buffer.from(file).toString('utf8')
    const xmp = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(raw)![0]
    wellFormed(xmp)
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(xmp).toContain(`<Iptc4xmpExt:DigitalSourceType>${digitalSourceType}<`)
    expect(xmp).toContain('<rdf:li>Modell &amp; Version: beispiel &lt;1&gt;</rdf:li>')
  })
})

describe('what a person must look at is marked', () => {
  test.each([
    ['docx', 'word/document.xml', /<w:highlight w:val="yellow"\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>\[PRÜFEN: Datum fehlt\]/],
    ['odt', 'content.xml', /<text:span text:style-name="Pruefen">\[PRÜFEN: Datum fehlt\]</],
  ] as const)('.%s', async (format, name, pattern) => {
    expect(part(await writeLetter(sampleLetter, format), name)).toMatch(pattern)
  })

  test('also in bold, and where a template block lacks a value', async () => {
    const letter = letterOf('**Frist: [PRÜFEN: Frist fehlt]**', {
      segments: [{ origin: 'block', text: 'Bis **zum [PRÜFEN: Frist fehlt]** an uns.' }],
    })
    expect(part(await writeLetter(letter, 'odt'), 'content.xml')).toContain(
      'Bis<text:s text:c="1"/><text:span text:style-name="Fett">zum<text:s text:c="1"/></text:span><text:span text:style-name="Pruefen">[PRÜFEN: Frist fehlt]</text:span>',
    )
  })
})

test('template blocks stand where the draft has them, in a style of their own', async () => {
  const content = part(await writeLetter(sampleLetter, 'odt'), 'content.xml')
  expect(content).toContain('<text:p text:style-name="Textbaustein">So erreichen Sie uns<text:line-break/>Marktplatz 1')
  expect(part(await writeLetter(sampleLetter, 'docx'), 'word/document.xml')).toMatch(
    /<w:pStyle w:val="Textbaustein"\/>(?:(?!<\/w:p>).)*So erreichen Sie uns/,
  )
})

describe('right to left', () => {
  const arabic = letterOf('مرحبا بكم في مكتب العمل، رقم 24.\n\nGuten Tag')

  test('.docx and .odt mark the paragraphs', async () => {
    const docx = part(await writeLetter(arabic, 'docx'), 'word/document.xml')
    expect(docx).toMatch(/<w:bidi\/>(?:(?!<\/w:p>).)*<w:rtl\/>(?:(?!<\/w:p>).)*مرحبا/)
    expect(part(await writeLetter(arabic, 'odt'), 'content.xml')).toContain(
      '<text:p text:style-name="Standard-rl">مرحبا',
    )
    expect(await textOf(arabic, 'odt')).toContain('مرحبا بكم في مكتب العمل، رقم 24.')
  })

  test('.pdf is refused rather than wrong; Cyrillic and Greek are fine, signs without a shape are seen', async () => {
    await expect(writeLetter(arabic, 'pdf')).rejects.toMatchObject({
      code: 'letter-script-unsupported',
      params: { format: 'pdf' },
    })
    expect(await textOf(letterOf('Київ, Αθήνα, Łódź, ćşğİ, 👍🏽 und ☐ ja'), 'pdf')).toContain(
      'Київ, Αθήνα, Łódź, ćşğİ, ◊ und [ ] ja',
    )
  })
})

describe('the subject', () => {
  const subjectIn = async (letter: Letter) =>
    /<text:h text:outline-level="1"[^>]*>([^<]*)</.exec(part(await writeLetter(letter, 'odt'), 'content.xml'))?.[1] ??
    ''

  test.each([
    [
      'the first line of the draft',
      letterOf('Anhörung nach § 24 SGB X\n\nSehr geehrte Frau Muster,'),
      'Anhörung nach § 24 SGB X',
    ],
    ['without the word', letterOf('Betreff: Ihr Antrag\n\nSehr geehrte Frau Muster,'), 'Ihr Antrag'],
    ['in bold', letterOf('**Ihr Antrag**\n\nGuten Tag,'), 'Ihr Antrag'],
    ['a salutation is none', letterOf('Sehr geehrte Frau Muster\n\nvielen Dank.'), ''],
    ['a sentence is none', letterOf('Wir danken Ihnen.\n\nMit freundlichen Grüßen'), ''],
    ['what was given wins', letterOf('Guten Tag,\n\nvielen Dank.', { subject: 'Betr.: Termin' }), 'Termin'],
  ])('%s', async (_, letter, subject) => {
    expect(await subjectIn(letter)).toBe(subject)
  })

  test('is not said twice', async () => {
    const text = await textOf(letterOf('Ihr Antrag\n\nGuten Tag', { subject: 'Ihr Antrag' }), 'odt')
    expect(text.match(/Ihr Antrag/g)).toHaveLength(1)
  })
})
