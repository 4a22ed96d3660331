import type { DocumentNote } from '../contract.ts'
import { createFlow, type Flow } from './flow.ts'
import { type Element, readXmlEvents } from './xml.ts'

/** ODF 1.3 part 3, 1.4. */
const namespaces = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg',
}

/** What isn't the letter's text: deleted text, comments, what a field would do, descriptions of pictures, ruby. */
const silent = new Set([
  'text tracked-changes',
  'office annotation',
  'office forms',
  'office scripts',
  'office meta',
  'text note-citation',
  'text ruby-text',
  'text hidden-text',
  'svg title',
  'svg desc',
  'draw object',
  'draw plugin',
])

const mostBlanks = 200
const mostRepeats = 1_000
const deepestList = 8

/**
 * Text of an OpenDocument text (ODF 1.3 part 3) in reading order: header, body, footer, notes. `styles` may be missing.
 * Faults: broken.
 */
export function openDocumentText(content: string, styles: string | undefined): { text: string; notes: DocumentNote[] } {
  const known = { numbered: new Set<string>(), masters: new Set(['Standard']) }
  // Which list is numbered and which page is used stands in both parts, so both are asked before anything is read.
  for (const part of [styles, content]) if (part !== undefined) readStyles(part, known)
  const pages = styles === undefined ? [] : readMasterPages(styles, known.masters)
  const body = readFlow(content, 'office text', known.numbered)
  const shown = (lines: readonly string[]) => (lines.some(line => line.trim() !== '') ? lines : [])
  const unique = (texts: readonly (readonly string[])[]) => {
    const seen = new Map(texts.map(lines => [lines.join('\n'), shown(lines)]))
    return [...seen.values()].flatMap(lines => (lines.length > 0 ? [...lines, ''] : []))
  }
  const lines = [
    ...unique(pages.map(page => page.header)),
    ...body.lines,
    '',
    ...unique(pages.map(page => page.footer)),
    ...body.notes.map((note, index) => `[${index + 1}] ${note.join('\n').trim()}`),
  ]
  return { text: lines.join('\n'), notes: body.numbersLeftOut ? ['document-list-numbers-left-out'] : [] }
}

/** `numbered`: style and level of a list. */
type Known = { readonly numbered: Set<string>; readonly masters: Set<string> }

function readStyles(xml: string, { numbered, masters }: Known): void {
  let list = ''
  readXmlEvents(xml, 'odt', namespaces, {
    open(element) {
      if (element.name === 'text list-style') list = element.attribute('style name') ?? ''
      if (element.name === 'text list-level-style-number' && element.attribute('style num-format')) {
        numbered.add(`${list} ${element.attribute('text level') ?? '1'}`)
      }
      const master = element.name === 'style style' ? element.attribute('style master-page-name') : undefined
      if (master) masters.add(master)
    },
    close() {},
    text() {},
  })
}

type MasterPage = { readonly header: string[]; readonly footer: string[] }

function readMasterPages(xml: string, used: ReadonlySet<string>): MasterPage[] {
  const pages: MasterPage[] = []
  let page: MasterPage | undefined
  let target: string[] | undefined
  let reader: ReturnType<typeof createReader> | undefined
  let targetName = ''
  readXmlEvents(xml, 'odt', namespaces, {
    open(element) {
      if (reader) {
        reader.open(element)
        return
      }
      if (element.name === 'style master-page') {
        page = { header: [], footer: [] }
        if (used.has(element.attribute('style name') ?? '')) pages.push(page)
      }
      const part = /^style (header|footer)(?:-first)?$/.exec(element.name)?.[1]
      if (!page || !part || element.attribute('style display') === 'false') return
      target = part === 'header' ? page.header : page.footer
      targetName = element.name
      reader = createReader(new Set())
    },
    close(element) {
      if (reader && element.name === targetName) {
        for (const line of reader.finish().lines) target?.push(line)
        reader = undefined
      } else reader?.close(element)
    },
    text: text => reader?.text(text),
  })
  return pages
}

function readFlow(xml: string, root: string, numbered: ReadonlySet<string>) {
  const reader = createReader(numbered)
  let inside = false
  readXmlEvents(xml, 'odt', namespaces, {
    open(element) {
      if (inside) reader.open(element)
      else inside = element.name === root
    },
    close(element) {
      if (element.name === root) inside = false
      else if (inside) reader.close(element)
    },
    text: text => {
      if (inside) reader.text(text)
    },
  })
  return reader.finish()
}

/** Reads the content of one stretch: body, header, footer. */
function createReader(numbered: ReadonlySet<string>) {
  const notes: Flow[] = []
  const flows: Flow[] = [createFlow()]
  const lists: { style: string; numbered: boolean; start: boolean }[] = []
  /** Names of elements that are open and silence what is in them. */
  let silenced = 0
  let paragraphs = 0
  let numbersLeftOut = false
  const flow = () => flows.at(-1)!

  function open(element: Element): void {
    if (silenced > 0 || isSilent(element)) {
      silenced++
      return
    }
    const { name } = element
    switch (name) {
      case 'text p':
      case 'text h':
        if (paragraphs++ > 0) flow().endLine() // a text box stands in the middle of its paragraph
        listMark()
        return
      case 'text list':
        openList(element)
        return
      case 'text list-item': {
        const list = lists.at(-1)
        if (list) list.start = true
        return
      }
      case 'text s':
        flow().text(' '.repeat(countOf(element, 'text c', mostBlanks)))
        return
      case 'text tab':
        flow().text('\t')
        return
      case 'text line-break':
        flow().text('\n')
        return
      case 'text note-body':
        notes.push(createFlow())
        flow().text(`[${notes.length}]`)
        flows.push(notes.at(-1)!)
        return
      case 'table table':
        flow().openTable()
        return
      case 'table table-row':
        flow().openRow()
        return
      case 'table table-cell':
      case 'table covered-table-cell':
        // Covered cells come as elements of their own: a span needs no columns here.
        flow().openCell(countOf(element, 'table number-columns-repeated', mostRepeats))
    }
  }

  function close({ name }: Element): void {
    if (silenced > 0) {
      silenced--
      return
    }
    switch (name) {
      case 'text p':
      case 'text h':
        paragraphs--
        flow().newLine()
        return
      case 'text list':
        lists.pop()
        return
      case 'text note-body':
        flows.pop()
        return
      case 'table table':
        flow().closeTable()
        return
      case 'table table-row':
        flow().closeRow()
        return
      case 'table table-cell':
      case 'table covered-table-cell':
        flow().closeCell()
    }
  }

  function listMark(): void {
    const list = lists.at(-1)
    if (!list?.start) return
    list.start = false
    numbersLeftOut ||= list.numbered
    flow().text(`${'  '.repeat(Math.min(lists.length - 1, deepestList))}- `)
  }

  /** A list inside another has its style from there, and each level says for itself whether it is numbered. */
  function openList(list: Element): void {
    const style = list.attribute('text style-name') ?? lists.at(-1)?.style ?? ''
    lists.push({ style, numbered: numbered.has(`${style} ${lists.length + 1}`), start: false })
  }

  return {
    open,
    close,
    /** White space collapses (ODF 1.3 part 3, 6.1.2); what stands between paragraphs is the file's layout. */
    text(text: string) {
      if (silenced === 0 && paragraphs > 0) flow().text(text.replace(/[\t\n\r ]+/g, ' '))
    },
    finish: () => ({
      lines: flows[0]!.finish(),
      notes: notes.map(note => note.finish()),
      numbersLeftOut,
    }),
  }
}

function isSilent(element: Element): boolean {
  if (silent.has(element.name)) return true
  if (element.name === 'text section') return element.attribute('text display') === 'none'
  if (element.name === 'text hidden-paragraph') return element.attribute('text is-hidden') === 'true'
  return false
}

function countOf(element: Element, attribute: string, most: number): number {
  const count = Number.parseInt(element.attribute(attribute) ?? '1', 10)
  return Math.min(Math.max(Number.isNaN(count) ? 1 : count, 1), most)
}
