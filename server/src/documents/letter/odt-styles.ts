import type { LetterContent } from './content.ts'
import { formB } from './letter.ts'

const oasis = 'urn:oasis:names:tc:opendocument:xmlns'
export const namespaces = [
  ...['office', 'style', 'text', 'table', 'meta'].map(name => `xmlns:${name}="${oasis}:${name}:1.0"`),
  `xmlns:fo="${oasis}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${oasis}:svg-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

const headerTop = 10
const { page, margin, letterhead, address, information } = formB
/** Six lines share the address zone. */
const addressLine = (address.height - address.returnHeight) / 6
const returnLine = 4

type ParagraphStyle = {
  readonly name: string
  readonly shown?: string
  readonly level?: number
  readonly paragraph?: string
  readonly text?: string
}

const bold = 'fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"'
const size = (points: number) =>
  `fo:font-size="${points}pt" style:font-size-asian="${points}pt" style:font-size-complex="${points}pt"`
const above = formB.text - address.top - address.height

const paragraphStyles: readonly ParagraphStyle[] = [
  {
    name: 'Betreff',
    level: 1,
    paragraph: `fo:margin-top="${above}mm" fo:margin-bottom="9mm" fo:keep-with-next="always"`,
    text: bold,
  },
  {
    name: 'Zwischen',
    shown: 'Zwischenüberschrift',
    level: 2,
    paragraph: 'fo:margin-top="2mm" fo:margin-bottom="1mm" fo:keep-with-next="always"',
    text: bold,
  },
  { name: 'Textbaustein' },
  { name: 'Punkt', paragraph: 'fo:margin-bottom="1mm"' },
  { name: 'PunktEnde' },
  { name: 'NummerEnde', paragraph: 'fo:margin-left="8mm" fo:text-indent="-8mm"' },
  {
    name: 'Nummer',
    paragraph: 'fo:margin-left="8mm" fo:text-indent="-8mm" fo:margin-bottom="1mm"',
  },
  { name: 'Anschrift', paragraph: `fo:line-height="${addressLine}mm" fo:margin-bottom="0mm"` },
  {
    name: 'Absender',
    paragraph: `fo:margin-top="${address.returnHeight - returnLine}mm" fo:margin-bottom="0mm" fo:margin-right="${information.left - margin.left - address.width}mm" style:line-height-at-least="${returnLine}mm"`,
    text: `${size(7)} style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"`,
  },
  { name: 'Angabe', paragraph: tabbed('26mm', 'left', 'fo:margin-left="26mm" fo:text-indent="-26mm"'), text: size(9) },
  {
    name: 'Angabe1',
    paragraph: tabbed(
      '26mm',
      'left',
      `fo:margin-left="26mm" fo:text-indent="-26mm" fo:margin-top="${information.top - address.top}mm"`,
    ),
    text: size(9),
  },
  { name: 'Abstand', paragraph: `fo:margin-bottom="0mm" fo:line-height="${above}mm"` },
  { name: 'Briefkopf', paragraph: 'fo:margin-bottom="1mm"', text: `${size(15)} ${bold}` },
  { name: 'Klein', paragraph: 'fo:margin-bottom="0mm"', text: size(9) },
  {
    name: 'Fuss',
    shown: 'Fußzeile',
    paragraph: tabbed(`${page.width - margin.left - margin.right}mm`, 'right', ''),
    text: size(9),
  },
  {
    name: 'KI-Kennzeichnung',
    paragraph: 'fo:margin-top="6mm" fo:padding-top="2mm" fo:border-top="0.5pt solid #666666"',
    text: size(9),
  },
]

function tabbed(position: string, type: string, more: string): string {
  // Tab stops count from the paragraph's indent, which hangs: the stop at the indent itself is there anyway.
  const stop = type === 'right' ? `position="${position}" style:type="right"` : 'position="0mm"'
  return `fo:margin-bottom="0mm" ${more}><style:tab-stops><style:tab-stop style:${stop}/></style:tab-stops>`
}

function paragraphStyle({ name, shown = name, level, paragraph, text }: ParagraphStyle): string {
  const content = paragraph?.includes('<') ? `${paragraph}</style:paragraph-properties>` : `${paragraph}/>`
  return [
    `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:parent-style-name="Standard"`,
    level ? ` style:default-outline-level="${level}" style:next-style-name="Standard">` : '>',
    paragraph ? `<style:paragraph-properties ${content}` : '',
    text ? `<style:text-properties ${text}/>` : '',
    '</style:style>',
  ].join('')
}

/** `styles.xml` without its declaration: styles, page layouts, letterhead and foot. `inline` escapes text. */
export function stylesXml(content: LetterContent, inline: (text: string) => string): string {
  return `<office:document-styles ${namespaces} office:version="1.3"><office:font-face-decls><style:font-face style:name="Schrift" svg:font-family="Arial" style:font-family-generic="swiss"/></office:font-face-decls><office:styles>${officeStyles(content)}</office:styles><office:automatic-styles>${pageLayouts}</office:automatic-styles><office:master-styles>${masterPages(content, inline)}</office:master-styles></office:document-styles>`
}

function officeStyles({ language }: LetterContent): string {
  const [code, country = 'none'] = [language.split('-')[0], language.split('-').find(part => /^[A-Z]{2}$/.test(part))]
  const font = 'style:font-name="Schrift" style:font-name-asian="Schrift" style:font-name-complex="Schrift"'
  return [
    `<style:default-style style:family="paragraph"><style:paragraph-properties fo:hyphenation-ladder-count="no-limit" style:writing-mode="lr-tb"/><style:text-properties ${font} ${size(11)} fo:language="${code}" fo:country="${country}" style:language-complex="${code}" style:country-complex="${country}"/></style:default-style>`,
    '<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-top="0mm" fo:margin-bottom="4mm" fo:line-height="115%" fo:orphans="2" fo:widows="2"/></style:style>',
    ...paragraphStyles.map(paragraphStyle),
    `<style:style style:name="Fett" style:family="text"><style:text-properties ${bold}/></style:style>`,
    `<style:style style:name="Pruefen" style:display-name="Prüfen" style:family="text"><style:text-properties ${bold} fo:background-color="#ffff00"/></style:style>`,
    '<text:list-style style:name="Aufzaehlung" style:display-name="Aufzählung"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="6mm" fo:text-indent="-6mm" fo:margin-left="6mm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>',
  ].join('')
}

const layout = (name: string, top: number, header: string) =>
  `<style:page-layout style:name="${name}"><style:page-layout-properties fo:page-width="${page.width}mm" fo:page-height="${page.height}mm" style:print-orientation="portrait" fo:margin-top="${top}mm" fo:margin-bottom="10mm" fo:margin-left="${margin.left}mm" fo:margin-right="${margin.right}mm" style:writing-mode="lr-tb"/>${header}<style:footer-style><style:header-footer-properties fo:min-height="${margin.bottom - 10}mm" fo:margin-top="4mm" style:dynamic-spacing="false"/></style:footer-style></style:page-layout>`

const pageLayouts =
  layout(
    'L1',
    headerTop,
    `<style:header-style><style:header-footer-properties svg:height="${letterhead.height - headerTop}mm" fo:margin-bottom="0mm" style:dynamic-spacing="false"/></style:header-style>`,
  ) + layout('L2', margin.followingTop, '')

function masterPages({ letterhead: head, footer }: LetterContent, inline: (text: string) => string): string {
  const foot = `<style:footer><text:p text:style-name="Fuss">${inline(footer)}<text:tab/>Seite <text:page-number text:select-page="current">1</text:page-number> von <text:page-count>1</text:page-count></text:p></style:footer>`
  const top = `<style:header><text:p text:style-name="Briefkopf">${inline(head?.authority ?? '')}</text:p><text:p text:style-name="Klein">${inline(head?.lines.join(' · ') ?? '')}</text:p></style:header>`
  return `<style:master-page style:name="Standard" style:page-layout-name="L2">${foot}</style:master-page><style:master-page style:name="Erste" style:display-name="Erste Seite" style:page-layout-name="L1" style:next-style-name="Standard">${top}${foot}</style:master-page>`
}
