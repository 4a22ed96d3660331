import type * as Docx from 'docx'
import { isRightToLeft, type LetterContent, type Paragraph, type Run } from './content.ts'
import { formB } from './letter.ts'

/** Twentieths of a point, Word's measure. */
const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440)
const halfPoints = (points: number) => points * 2
/** Six lines share the address zone. */
const addressLine = (formB.address.height - formB.address.returnHeight) / 6
const returnLine = 4
const headerTop = 10
/** Lines of the letterhead: the name and two below it; the rest of its height stands before them. */
const nameLine = 9
const smallLine = 4.5

/** A Word document (ECMA-376) in form B. Its headings, lists and properties are Word's own. */
export async function writeDocx(content: LetterContent): Promise<Uint8Array> {
  // Lazy: half a second that only this format needs.
  const docx = await import('docx')
  const file = new docx.Document({
    title: content.title,
    creator: content.author,
    lastModifiedBy: content.author,
    description: content.label,
    keywords: 'KI-generiert, Entwurf',
    customProperties: content.properties.map(([name, value]) => ({ name, value })),
    styles: styles(content),
    numbering: { config: [{ reference: 'aufzaehlung', levels: [bulletLevel(docx)] }] },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(formB.page.width), height: twips(formB.page.height) },
            margin: {
              top: twips(formB.margin.followingTop),
              left: twips(formB.margin.left),
              right: twips(formB.margin.right),
              bottom: twips(formB.margin.bottom),
              header: twips(headerTop),
              footer: twips(10),
            },
          },
        },
        headers: { first: new docx.Header({ children: letterhead(docx, content) }) },
        footers: { first: footer(docx, content), default: footer(docx, content) },
        children: [addressTable(docx, content), ...body(docx, content)],
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toBuffer(file))
}

function styles({ language }: LetterContent): Docx.IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Arial', size: halfPoints(11), language: { value: language, bidirectional: language } },
        paragraph: { spacing: { line: 264, after: twips(4) } },
      },
    },
    paragraphStyles: [
      {
        id: 'Betreff',
        name: 'Betreff',
        basedOn: 'Normal',
        run: { bold: true, boldComplexScript: true },
        paragraph: { outlineLevel: 0, keepNext: true, spacing: { after: twips(9) } },
      },
      {
        id: 'Zwischenueberschrift',
        name: 'Zwischenüberschrift',
        basedOn: 'Normal',
        run: { bold: true, boldComplexScript: true },
        paragraph: { outlineLevel: 1, keepNext: true, spacing: { before: twips(2), after: twips(1) } },
      },
      { id: 'Textbaustein', name: 'Textbaustein', basedOn: 'Normal' },
      {
        id: 'Anschrift',
        name: 'Anschrift',
        basedOn: 'Normal',
        paragraph: { spacing: { line: twips(addressLine), lineRule: 'exact', after: 0 } },
      },
      {
        id: 'Klein',
        name: 'Klein',
        basedOn: 'Normal',
        run: { size: halfPoints(9) },
        paragraph: { spacing: { line: twips(smallLine), lineRule: 'exact', after: 0 } },
      },
      {
        id: 'KIKennzeichnung',
        name: 'KI-Kennzeichnung',
        basedOn: 'Normal',
        run: { size: halfPoints(9) },
        paragraph: {
          spacing: { before: twips(6) },
          border: { top: { style: 'single', size: 4, space: 6, color: '666666' } },
        },
      },
    ],
  }
}

const bulletLevel = (docx: typeof Docx) => ({
  level: 0,
  format: docx.LevelFormat.BULLET,
  text: '•',
  alignment: docx.AlignmentType.START,
  style: { paragraph: { indent: { left: twips(6), hanging: twips(6) } } },
})

/** Ends exactly where the address field begins: Word moves the text of a page below its header. */
function letterhead(docx: typeof Docx, { letterhead: head }: LetterContent): Docx.Paragraph[] {
  const small = (head?.lines.length ? head.lines.join(' · ') : ' ') || ' '
  const used = nameLine + smallLine
  return [
    new docx.Paragraph({
      spacing: { line: twips(nameLine), lineRule: 'exact', after: 0 },
      children: [new docx.TextRun({ text: head?.authority ?? '', bold: true, size: halfPoints(15) })],
    }),
    new docx.Paragraph({
      style: 'Klein',
      spacing: { after: twips(formB.letterhead.height - headerTop - used) },
      children: [new docx.TextRun(small)],
    }),
  ]
}

function addressTable(docx: typeof Docx, content: LetterContent): Docx.Table {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' } as const
  const margins = { top: 0, bottom: 0, left: 0, right: 0 }
  const left = formB.information.left - formB.margin.left
  const cell = (width: number, children: Docx.Paragraph[]) =>
    new docx.TableCell({ width: { size: twips(width), type: docx.WidthType.DXA }, margins, children })
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    width: { size: twips(left + formB.information.width), type: docx.WidthType.DXA },
    columnWidths: [twips(left), twips(formB.information.width)],
    margins,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      new docx.TableRow({
        // At least: a longer address pushes the text down, nothing of it is cut off.
        height: { value: twips(formB.address.height), rule: docx.HeightRule.ATLEAST },
        children: [cell(left, address(docx, content)), cell(formB.information.width, information(docx, content))],
      }),
    ],
  })
}

function address(docx: typeof Docx, { recipient, returnAddress }: LetterContent): Docx.Paragraph[] {
  const hasReturn = recipient.length > 0 && returnAddress !== ''
  return [
    new docx.Paragraph({
      indent: { right: twips(formB.information.left - formB.margin.left - formB.address.width) },
      spacing: {
        before: twips(formB.address.returnHeight - returnLine),
        line: twips(returnLine),
        lineRule: 'atLeast',
        after: 0,
      },
      children: [
        new docx.TextRun({ text: hasReturn ? returnAddress : '', size: halfPoints(7), underline: { type: 'single' } }),
      ],
    }),
    ...recipient.map(
      line =>
        new docx.Paragraph({
          style: 'Anschrift',
          bidirectional: isRightToLeft(line),
          children: [new docx.TextRun({ text: line, rightToLeft: isRightToLeft(line) })],
        }),
    ),
  ]
}

function information(docx: typeof Docx, content: LetterContent): Docx.Paragraph[] {
  const rows = content.information.map(
    ([name, value], index) =>
      new docx.Paragraph({
        style: 'Klein',
        tabStops: [{ type: docx.TabStopType.LEFT, position: twips(26) }],
        indent: { left: twips(26), hanging: twips(26) },
        spacing: {
          line: twips(smallLine),
          lineRule: 'atLeast',
          after: 0,
          ...(index === 0 && { before: twips(formB.information.top - formB.address.top) }),
        },
        children: [new docx.TextRun(`${name}:`), new docx.TextRun({ children: [new docx.Tab(), value] })],
      }),
  )
  return rows.length > 0 ? rows : [new docx.Paragraph({ style: 'Klein' })]
}

function body(docx: typeof Docx, content: LetterContent): Docx.Paragraph[] {
  const above = twips(formB.text - formB.address.top - formB.address.height)
  const subject = content.subject
    ? new docx.Paragraph({
        style: 'Betreff',
        spacing: { before: above, after: twips(9) },
        bidirectional: isRightToLeft(content.subject),
        children: [new docx.TextRun({ text: content.subject, rightToLeft: isRightToLeft(content.subject) })],
      })
    : new docx.Paragraph({ spacing: { line: above, lineRule: 'exact', after: 0 } })
  return [
    subject,
    ...content.body.map(paragraph => bodyParagraph(docx, paragraph)),
    new docx.Paragraph({ style: 'KIKennzeichnung', children: [new docx.TextRun(content.label)] }),
  ]
}

function bodyParagraph(docx: typeof Docx, paragraph: Paragraph): Docx.Paragraph {
  const { kind, mark, rightToLeft } = paragraph
  const runs = paragraph.runs.flatMap(run => textRuns(docx, run, rightToLeft))
  const label = kind === 'number' ? [new docx.TextRun({ children: [mark, new docx.Tab()], rightToLeft })] : []
  return new docx.Paragraph({
    style: kind === 'heading' ? 'Zwischenueberschrift' : paragraph.block ? 'Textbaustein' : 'Normal',
    bidirectional: rightToLeft,
    ...(kind === 'bullet' && { numbering: { reference: 'aufzaehlung', level: 0 } }),
    ...(kind === 'number' && { indent: { left: twips(8), hanging: twips(8) } }),
    ...(paragraph.continues && { spacing: { after: twips(1) } }),
    children: [...label, ...runs],
  })
}

/** A line break is an element of a run, and so is a tab; a place to check is bold on yellow. */
function textRuns(docx: typeof Docx, run: Run, rightToLeft: boolean): Docx.TextRun[] {
  return run.text.split('\n').map(
    (line, index) =>
      new docx.TextRun({
        ...(index > 0 && { break: 1 }),
        children: line.split('\t').flatMap((piece, at) => (at > 0 ? [new docx.Tab(), piece] : [piece])),
        bold: run.strong,
        boldComplexScript: run.strong,
        rightToLeft,
        ...(run.check && { highlight: 'yellow' as const }),
      }),
  )
}

function footer(docx: typeof Docx, { footer: text }: LetterContent): Docx.Footer {
  const width = formB.page.width - formB.margin.left - formB.margin.right
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        style: 'Klein',
        tabStops: [{ type: docx.TabStopType.RIGHT, position: twips(width) }],
        children: [new docx.TextRun({ children: [text, new docx.Tab(), 'Seite ', CURRENT, ' von ', TOTAL_PAGES] })],
      }),
    ],
  })
}
