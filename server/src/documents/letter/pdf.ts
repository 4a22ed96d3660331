import type PDFKit from 'pdfkit'
import type { LetterContent, Paragraph } from './content.ts'
import { digitalSourceType, formB, labelProperty, sourceTypeProperty } from './letter.ts'
import { breakLines, type Line, linesOnPage, type Piece } from './lines.ts'
import { type Fonts, loadFonts, showable } from './pdf-font.ts'
import { escapeXml } from './xml.ts'

const points = (millimetres: number) => (millimetres / 25.4) * 72
const page = { width: points(formB.page.width), height: points(formB.page.height) }
const left = points(formB.margin.left)
const textWidth = page.width - left - points(formB.margin.right)
const bottom = page.height - points(formB.margin.bottom)
const marker = '#ffff00'
const grey = '#595959'

/** Font size and distance of baselines in points. */
const body = { size: 11, leading: 14.6 }
const small = { size: 9, leading: 12 }
const tiny = { size: 7, leading: 9 }
type Size = typeof body

/** Lines at a place: `tag` = its role in the structure (ISO 32000-1, 14.8.4), `top` = distance from the page's top. */
type Stretch = {
  readonly tag: Tag
  readonly lines: readonly Line[]
  readonly size: Size
  readonly page: number
  readonly top: number
  readonly x: number
  /** The sign of a list item, in front of its first line. */
  readonly mark?: string
  /** Continues what stands on the page before. */
  readonly continued: boolean
  /** Room for a line above it. */
  readonly rule?: boolean
}
type Tag = 'P' | 'H1' | 'H2' | 'LI'

/**
 * A tagged PDF (ISO 32000-1, 14.8) with PDF/UA's mark, embedded fonts, the language and the label in Info and XMP. Fold
 * marks, foot and return address are artifacts. Faults: script unsupported (Arabic and Hebrew need right to left and
 * shaping, which isn't done here).
 */
export async function writePdf(raw: LetterContent): Promise<Uint8Array> {
  // Lazy: a quarter of a second that only this format needs.
  const { default: PDFDocument } = await import('pdfkit')
  const fonts = await loadFonts()
  const content = shown(raw, fonts)
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as never, // missing in its types
    tagged: true,
    lang: raw.language,
    displayTitle: true,
    info: info(raw),
  })
  const chunks: Uint8Array[] = []
  const ended = Promise.withResolvers<void>()
  document.on('data', chunk => void chunks.push(chunk))
  document.on('end', () => ended.resolve())
  document.on('error', ended.reject)
  document.registerFont('regular', fonts.regular as never)
  document.registerFont('strong', fonts.strong as never)
  writeXmp(document, raw)
  draw(document, content, layOut(document, content))
  document.end()
  await ended.promise
  return new Uint8Array(Buffer.concat(chunks))
}

/** The content with what the font can show; metadata stay as they are. */
function shown(content: LetterContent, { has }: Fonts): LetterContent {
  const show = (text: string) => showable(text, has)
  return {
    ...content,
    letterhead: content.letterhead && {
      authority: show(content.letterhead.authority),
      lines: content.letterhead.lines.map(show),
    },
    returnAddress: show(content.returnAddress),
    recipient: content.recipient.map(show),
    information: content.information.map(([name, value]) => [name, show(value)] as const),
    subject: show(content.subject),
    label: show(content.label),
    body: content.body.map(paragraph => ({
      ...paragraph,
      mark: paragraph.mark === '' || paragraph.kind === 'number' ? paragraph.mark : '•',
      runs: paragraph.runs.map(run => ({ ...run, text: show(run.text) })),
    })),
  }
}

const info = (content: LetterContent) => ({
  Title: content.title,
  Author: content.author,
  Subject: content.label,
  Keywords: 'KI-generiert, Entwurf',
  Creator: 'KI-Reallabor',
  CreationDate: content.created,
  ModDate: content.created,
  [labelProperty]: content.label,
  [sourceTypeProperty]: digitalSourceType,
})

/** Instead of pdfkit's own XMP, which puts texts into XML as they are: "&" in a subject would break it. */
function writeXmp(document: PDFKit.PDFDocument, content: LetterContent): void {
  const alt = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`
  const instant = `${content.created.toISOString().slice(0, 19)}Z`
  const xmp = [
    `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:letter="urn:ki-reallabor:letter">`,
    `<xmp:CreateDate>${instant}</xmp:CreateDate><xmp:ModifyDate>${instant}</xmp:ModifyDate><xmp:CreatorTool>KI-Reallabor</xmp:CreatorTool>`,
    `<dc:title>${alt(content.title)}</dc:title><dc:description>${alt(content.label)}</dc:description>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(content.author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${content.language}</rdf:li></rdf:Bag></dc:language>`,
    '<pdf:Keywords>KI-generiert, Entwurf</pdf:Keywords><pdf:Producer>PDFKit</pdf:Producer>',
    `<Iptc4xmpExt:DigitalSourceType>${digitalSourceType}</Iptc4xmpExt:DigitalSourceType>`,
    `<letter:properties><rdf:Bag>${content.properties.map(([name, value]) => `<rdf:li>${escapeXml(`${name}: ${value}`)}</rdf:li>`).join('')}</rdf:Bag></letter:properties>`,
    '</rdf:Description>',
  ]
  const writer = document as unknown as { _addInfo(): void; appendXML(xml: string): void }
  writer._addInfo = () => writer.appendXML(xmp.join('\n'))
}

/** Where each line stands, over all pages; draws nothing. */
function layOut(document: PDFKit.PDFDocument, content: LetterContent): Stretch[] {
  const stretches: Stretch[] = []
  const measure = measureWith(document)
  const plainPiece = (text: string, strong = false): Piece => ({ text, strong, check: false })
  const breakText = (pieces: readonly Piece[], width: number, size: Size) =>
    breakLines(pieces, width / size.size, measure)
  let number = 0
  let top = points(10)

  function place(tag: Tag, lines: readonly Line[], options: Partial<Stretch> & { keep?: number } = {}): void {
    const { size = body, x = left, keep = 0 } = options
    let rest = lines
    let continued = false
    while (rest.length > 0) {
      const room = Math.floor((bottom - top) / size.leading) - keep
      const fits = linesOnPage(rest.length, Math.max(room, 0))
      const isFreshPage = number > 0 && top <= points(formB.margin.followingTop)
      const count = fits === 0 && isFreshPage ? Math.max(room, 1) : fits
      if (count > 0) {
        const now = rest.slice(0, count)
        stretches.push({ tag, size, x, page: number, top, continued, ...options, lines: now })
        top += now.length * size.leading
        rest = rest.slice(count)
        continued = true
      }
      if (rest.length > 0) {
        number++
        top = points(formB.margin.followingTop)
      }
    }
  }

  if (content.letterhead) {
    place('P', breakText([plainPiece(content.letterhead.authority, true)], textWidth, { size: 15, leading: 20 }), {
      size: { size: 15, leading: 20 },
    })
    if (content.letterhead.lines.length > 0) {
      place('P', breakText([plainPiece(content.letterhead.lines.join(' · '))], textWidth, small), { size: small })
    }
  }
  top = points(formB.address.top + formB.address.returnHeight)
  const addressWidth = points(formB.address.width)
  for (const line of content.recipient) place('P', breakText([plainPiece(line)], addressWidth, body))
  const belowAddress = top
  top = points(formB.information.top)
  const valueX = points(26)
  for (const [name, value] of content.information) {
    const width = points(formB.information.width) - valueX
    const x = points(formB.information.left)
    const lines = breakText([plainPiece(value)], width, small)
    const [first, ...more] = lines
    const label = { ...plainPiece(`${name}: `), x: 0, width: 0 }
    const moved = (line: Line) => line.map(piece => ({ ...piece, x: piece.x + valueX / small.size }))
    place('P', [[label, ...moved(first!)], ...more.map(moved)], { size: small, x })
  }
  top = Math.max(points(formB.text), belowAddress + body.leading, top + body.leading)
  if (content.subject !== '') {
    place('H1', breakText([plainPiece(content.subject, true)], textWidth, body))
    top += 2 * body.leading
  }
  for (const paragraph of content.body) {
    if (paragraph.kind === 'heading') top += 4
    placeParagraph(paragraph)
    top += paragraph.continues || paragraph.kind === 'heading' ? 3 : body.leading * 0.75
  }
  top += body.leading
  place('P', breakText([plainPiece(content.label)], textWidth, small), { size: small, rule: true })
  return stretches

  function placeParagraph(paragraph: Paragraph): void {
    const { kind, mark } = paragraph
    if (kind === 'heading') place('H2', breakText(paragraph.runs, textWidth, body), { keep: 2 })
    else if (kind === 'text') place('P', breakText(paragraph.runs, textWidth, body))
    else {
      const indent = points(kind === 'bullet' ? 6 : 8)
      place('LI', breakText(paragraph.runs, textWidth - indent, body), { x: left + indent, mark })
    }
  }
}

/** Widths at size 1, kept: the same words come again and again. */
function measureWith(document: PDFKit.PDFDocument) {
  const widths = { regular: new Map<string, number>(), strong: new Map<string, number>() }
  return (text: string, strong: boolean): number => {
    const font = strong ? 'strong' : 'regular'
    const known = widths[font].get(text)
    if (known !== undefined) return known
    const width = document.font(font, 100).widthOfString(text) / 100
    widths[font].set(text, width)
    return width
  }
}

function draw(document: PDFKit.PDFDocument, content: LetterContent, stretches: readonly Stretch[]): void {
  const pages = 1 + Math.max(0, ...stretches.map(stretch => stretch.page))
  const root = document.struct('Document')
  document.addStructure(root)
  let drawn = 0
  let list: PDFKit.PDFStructureElement | undefined
  let open: { element: PDFKit.PDFStructureElement; ends: () => void } | undefined
  const endList = () => {
    list?.end()
    list = undefined
  }
  for (const stretch of stretches) {
    while (drawn <= stretch.page) startPage(document, content, ++drawn, pages)
    if (!stretch.continued) {
      open?.ends()
      if (stretch.tag !== 'LI') endList()
      else if (!list) {
        list = document.struct('L')
        root.add(list)
      }
      open = openElement(document, list ?? root, stretch)
    }
    const part = document.markStructureContent(stretch.tag === 'LI' ? 'LBody' : stretch.tag)
    drawLines(document, stretch)
    document.endMarkedContent()
    open!.element.add(part)
  }
  open?.ends()
  endList()
  root.end()
}

/** An element of the structure; a list item is one with a sign and a body (ISO 32000-1, table 336). */
function openElement(document: PDFKit.PDFDocument, parent: PDFKit.PDFStructureElement, stretch: Stretch) {
  const element = document.struct(stretch.tag)
  parent.add(element)
  if (stretch.tag !== 'LI') return { element, ends: () => void element.end() }
  const sign = document.struct('Lbl')
  element.add(sign)
  const part = document.markStructureContent('Lbl')
  drawText(document, stretch.mark ?? '•', left, stretch.top, stretch.size, false)
  document.endMarkedContent()
  sign.add(part)
  sign.end()
  const content = document.struct('LBody')
  element.add(content)
  return {
    element: content,
    ends: () => {
      content.end()
      element.end()
    },
  }
}

function startPage(document: PDFKit.PDFDocument, content: LetterContent, number: number, pages: number): void {
  document.addPage({ size: 'A4', margin: 0 })
  const foot = page.height - points(15)
  artifact(document, 'Pagination', () => {
    drawText(document, content.footer, left, foot, small, false, grey)
    const text = `Seite ${number} von ${pages}`
    const width = document.font('regular', small.size).widthOfString(text)
    drawText(document, text, left + textWidth - width, foot, small, false, grey)
  })
  if (number > 1) return
  artifact(document, 'Layout', () => {
    document.lineWidth(0.5).strokeColor(grey)
    for (const mark of formB.marks.folds) document.moveTo(points(5), points(mark)).lineTo(points(9), points(mark))
    document.moveTo(points(5), points(formB.marks.hole)).lineTo(points(11), points(formB.marks.hole)).stroke()
    if (content.recipient.length === 0 || content.returnAddress === '') return
    const returned = fitting(document, content.returnAddress, points(formB.address.width))
    const top = points(formB.address.top + formB.address.returnHeight) - tiny.leading - 1
    drawText(document, returned, left, top, tiny, false)
    const width = document.font('regular', tiny.size).widthOfString(returned)
    document
      .moveTo(left, top + tiny.leading)
      .lineTo(left + width, top + tiny.leading)
      .stroke()
  })
}

/** The return address stays in one line; the letterhead has it in full. */
function fitting(document: PDFKit.PDFDocument, text: string, width: number): string {
  document.font('regular', tiny.size)
  let end = text.length
  while (end > 0 && document.widthOfString(text.slice(0, end)) > width) end = Math.floor(end * 0.9)
  return end === text.length ? text : `${text.slice(0, end - 1).trimEnd()}…`
}

function artifact(document: PDFKit.PDFDocument, type: 'Pagination' | 'Layout', paint: () => void): void {
  document.markContent('Artifact', { type })
  paint()
  document.endMarkedContent()
}

function drawLines(document: PDFKit.PDFDocument, stretch: Stretch): void {
  if (stretch.rule && !stretch.continued) {
    const y = stretch.top - 5
    document.lineWidth(0.5).strokeColor(grey)
    document
      .moveTo(left, y)
      .lineTo(left + textWidth, y)
      .stroke()
  }
  stretch.lines.forEach((line, index) => {
    const top = stretch.top + index * stretch.size.leading
    for (const piece of line) {
      const x = stretch.x + piece.x * stretch.size.size
      const width = piece.width * stretch.size.size
      if (piece.check) document.rect(x, top, width, stretch.size.leading - 1).fill(marker)
      drawText(document, piece === line.at(-1) ? ended(piece.text) : piece.text, x, top, stretch.size, piece.strong)
    }
  })
}

/** A blank at a line's end is no ink, but parts the words for whoever hears the text; a divided word has none. */
const ended = (text: string) => (/[-–/]$/.test(text) ? text : `${text.trimEnd()} `)

function drawText(
  document: PDFKit.PDFDocument,
  text: string,
  x: number,
  top: number,
  { size, leading }: Size,
  strong: boolean,
  color = '#000000',
): void {
  if (text.trim() === '') return
  document
    .font(strong ? 'strong' : 'regular', size)
    .fillColor(color)
    .text(text, x, top + (leading - size * 1.2) / 2, { lineBreak: false })
}
