import type { DocumentNote } from './contract.ts'
import { layOut, type Piece } from './core/layout.ts'
import { documentBomb, documentEncrypted, documentLimits } from './document.ts'

/**
 * Text of a PDF, page by page, with what was filled into its form. pdf.js runs no scripts of a document and (without
 * `url`) fetches nothing; fonts aren't rendered and images not decoded for text.
 */
export async function readPdf(bytes: Uint8Array) {
  // Lazy: 0.1 s that only this kind needs.
  const { getDocument } = await import('unpdf').then(unpdf => unpdf.getResolvedPDFJS())
  const loading = getDocument({
    // A copy, because pdf.js takes the buffer away from its owner.
    data: bytes.slice(),
    verbosity: 0, // its warnings may quote content
    useSystemFonts: true,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: 1,
  })
  try {
    const pdf = await loading.promise
    if (pdf.numPages > documentLimits.pages) throw documentBomb()
    const pages: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)))
    const filled = pages.filter(page => page.trim() !== '')
    const notes: DocumentNote[] = filled.length < pages.length ? ['document-pages-without-text'] : []
    return { text: filled.join('\n\n'), pages: pdf.numPages, notes }
  } catch (error) {
    if ((error as Error).name === 'PasswordException') throw documentEncrypted({ kind: 'pdf' })
    throw error
  } finally {
    await loading.destroy()
  }
}

type Page = Awaited<
  ReturnType<
    Awaited<
      ReturnType<Awaited<ReturnType<typeof import('unpdf').getResolvedPDFJS>>['getDocument']>['promise']
    >['getPage']
  >
>

async function readPage(page: Page): Promise<string> {
  const content = await page.getTextContent()
  const upright: Piece[] = []
  const turned: string[] = []
  for (const item of content.items) {
    if (!('str' in item)) continue
    const [a, b, , d, x, y] = item.transform as [number, number, number, number, number, number]
    // Text at an angle (a stamp, a watermark, a margin note) would fall between the lines: it goes behind them.
    if (Math.abs(b) > Math.abs(a) / 10) turned.push(item.str)
    else upright.push({ text: item.str, x, y, width: item.width, size: Math.abs(d) || item.height || 1 })
  }
  const fields = (await page.getAnnotations()).flatMap(fieldPieces)
  const text = layOut([...upright, ...fields])
  page.cleanup()
  return turned.join('').trim() === '' ? text : `${text}\n\n${turned.join(' ')}`
}

/** What a person filled in isn't part of a page's text: values of text fields, choices and boxes, free text notes. */
// biome-ignore lint/suspicious/noExplicitAny: pdf.js types annotations as any
function fieldPieces(annotation: any): Piece[] {
  const [left, bottom, , top]: [number, number, number, number] = annotation.rect
  if (annotation.hidden) return []
  const size = annotation.defaultAppearanceData?.fontSize || Math.min(Math.max((top - bottom) * 0.6, 6), 12)
  const lines = fieldText(annotation).split(/\r\n?|\n/)
  const isOneLine = lines.length === 1
  return lines.map((text, index) => ({
    text,
    x: left,
    y: isOneLine ? (top + bottom) / 2 - size * 0.35 : top - size * (1 + index * 1.15),
    width: text.length * size * 0.5,
    size,
  }))
}

// biome-ignore lint/suspicious/noExplicitAny: pdf.js types annotations as any
function fieldText(annotation: any): string {
  if (annotation.subtype === 'FreeText') return String(annotation.contentsObj?.str ?? '')
  if (annotation.subtype !== 'Widget' || annotation.password) return ''
  if (annotation.checkBox) return annotation.fieldValue === annotation.exportValue ? '[x]' : '[ ]'
  if (annotation.radioButton) return annotation.fieldValue === annotation.buttonValue ? '[x]' : '[ ]'
  if (annotation.fieldType !== 'Tx' && annotation.fieldType !== 'Ch') return ''
  return [annotation.fieldValue ?? ''].flat().map(String).join(', ')
}
