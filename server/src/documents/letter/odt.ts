import { strToU8, type Zippable, zipSync } from 'fflate'
import { isRightToLeft, type LetterContent, type Paragraph, type Run } from './content.ts'
import { formB } from './letter.ts'
import { namespaces, stylesXml } from './odt-styles.ts'
import { escapeXml } from './xml.ts'

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n'
const type = 'application/vnd.oasis.opendocument.text'

/** An OpenDocument text (ODF 1.3) in form B, written from templates: see docs/decisions/0010-documents.md. */
export function writeOdt(content: LetterContent): Uint8Array {
  const parts: Record<string, string> = {
    'META-INF/manifest.xml': manifest,
    'content.xml': contentXml(content),
    'styles.xml': xml + stylesXml(content, inline),
    'meta.xml': metaXml(content),
  }
  const files: Zippable = {
    // First and not compressed, so that the kind can be told from the first bytes (ODF 1.3 part 2, 3.3).
    mimetype: [strToU8(type), { level: 0, mtime: content.created }],
  }
  for (const [name, text] of Object.entries(parts)) files[name] = [strToU8(text), { mtime: content.created }]
  return zipSync(files)
}

const entries = ['content.xml', 'styles.xml', 'meta.xml']
const manifest = `${xml}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${type}"/>${entries.map(name => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`).join('')}</manifest:manifest>`

function metaXml({ title, author, label, language, created, properties }: LetterContent): string {
  const instant = created.toISOString().slice(0, 19)
  return `${xml}<office:document-meta ${namespaces} office:version="1.3"><office:meta>${[
    '<meta:generator>KI-Reallabor</meta:generator>',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:description>${escapeXml(label)}</dc:description>`,
    '<meta:keyword>KI-generiert</meta:keyword><meta:keyword>Entwurf</meta:keyword>',
    `<meta:initial-creator>${escapeXml(author)}</meta:initial-creator><dc:creator>${escapeXml(author)}</dc:creator>`,
    `<meta:creation-date>${instant}</meta:creation-date><dc:date>${instant}</dc:date>`,
    `<dc:language>${escapeXml(language)}</dc:language>`,
    ...properties.map(
      ([name, value]) =>
        `<meta:user-defined meta:name="${escapeXml(name)}" meta:value-type="string">${escapeXml(value)}</meta:user-defined>`,
    ),
  ].join('')}</office:meta></office:document-meta>`
}

function contentXml(content: LetterContent): string {
  const text = [addressTable(content), subject(content), ...body(content.body), p('KI-Kennzeichnung', content.label)]
  return `${xml}<office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:text>${text.join('')}</office:text></office:body></office:document-content>`
}

const left = formB.information.left - formB.margin.left
const rightToLeft =
  '<style:paragraph-properties fo:text-align="end" style:justify-single-word="false" style:writing-mode="rl-tb"/>'
const paragraphStyles = [
  'Standard',
  'Betreff',
  'Zwischen',
  'Textbaustein',
  'Anschrift',
  'Nummer',
  'NummerEnde',
  'Punkt',
  'PunktEnde',
]
const automaticStyles = [
  `<style:style style:name="Feld" style:family="table" style:master-page-name="Erste"><style:table-properties style:width="${left + formB.information.width}mm" table:align="left" fo:margin-left="0mm"/></style:style>`,
  `<style:style style:name="Feld.A" style:family="table-column"><style:table-column-properties style:column-width="${left}mm"/></style:style>`,
  `<style:style style:name="Feld.B" style:family="table-column"><style:table-column-properties style:column-width="${formB.information.width}mm"/></style:style>`,
  // At least: a longer address pushes the text down, nothing of it is cut off.
  `<style:style style:name="Feld.1" style:family="table-row"><style:table-row-properties style:min-row-height="${formB.address.height}mm"/></style:style>`,
  '<style:style style:name="Feld.Zelle" style:family="table-cell"><style:table-cell-properties fo:padding="0mm" fo:border="none"/></style:style>',
  ...paragraphStyles.map(
    name =>
      `<style:style style:name="${name}-rl" style:family="paragraph" style:parent-style-name="${name}">${rightToLeft}</style:style>`,
  ),
].join('')

function addressTable({ recipient, returnAddress, information }: LetterContent): string {
  const hasReturn = recipient.length > 0
  const address = [p('Absender', hasReturn ? returnAddress : ''), ...recipient.map(line => p('Anschrift', line))]
  const rows = information.map(([name, value], index) =>
    element(index === 0 ? 'Angabe1' : 'Angabe', `${inline(`${name}:`)}<text:tab/>${inline(value)}`),
  )
  const cell = (content: string) =>
    `<table:table-cell table:style-name="Feld.Zelle" office:value-type="string">${content}</table:table-cell>`
  return `<table:table table:name="Anschrift" table:style-name="Feld"><table:table-column table:style-name="Feld.A"/><table:table-column table:style-name="Feld.B"/><table:table-row table:style-name="Feld.1">${cell(address.join(''))}${cell(rows.join('') || element('Angabe', ''))}</table:table-row></table:table>`
}

const subject = ({ subject: text }: LetterContent) =>
  text === '' ? element('Abstand', '') : heading(1, 'Betreff', inline(text), isRightToLeft(text))

function body(paragraphs: readonly Paragraph[]): string[] {
  const parts: string[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const { kind, mark, rightToLeft } = paragraph
    const end = paragraph.continues ? '' : 'Ende'
    const content = paragraph.runs.map(span).join('')
    const style = paragraph.block ? 'Textbaustein' : 'Standard'
    if (kind === 'heading') parts.push(heading(2, 'Zwischen', content, rightToLeft))
    else if (kind === 'number') parts.push(element(`Nummer${end}`, `${inline(mark)}<text:tab/>${content}`, rightToLeft))
    else if (kind === 'text') parts.push(element(style, content, rightToLeft))
    else {
      if (paragraphs[index - 1]?.kind !== 'bullet') parts.push('<text:list text:style-name="Aufzaehlung">')
      parts.push(`<text:list-item>${element(`Punkt${end}`, content, rightToLeft)}</text:list-item>`)
      if (paragraphs[index + 1]?.kind !== 'bullet') parts.push('</text:list>')
    }
  }
  return parts
}

function span({ text, strong, check }: Run): string {
  const style = check ? 'Pruefen' : strong ? 'Fett' : ''
  return style === '' ? inline(text) : `<text:span text:style-name="${style}">${inline(text)}</text:span>`
}

const p = (style: string, text: string) => element(style, inline(text), style === 'Anschrift' && isRightToLeft(text))
const element = (style: string, content: string, toLeft = false) =>
  `<text:p text:style-name="${toLeft ? `${style}-rl` : style}">${content}</text:p>`
const heading = (level: number, style: string, content: string, toLeft: boolean) =>
  `<text:h text:outline-level="${level}" text:style-name="${toLeft ? `${style}-rl` : style}">${content}</text:h>`

/** Text as ODF keeps it: line breaks, tabs and further blanks are elements (ODF 1.3 part 3, 6.1.2). */
function inline(text: string): string {
  return escapeXml(text)
    .replace(/ {2,}|^ | $/g, blanks => `<text:s text:c="${blanks.length}"/>`)
    .replaceAll('\t', '<text:tab/>')
    .replaceAll('\n', '<text:line-break/>')
}
