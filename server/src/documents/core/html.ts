import { Parser } from 'htmlparser2'
import { documentBroken } from '../document.ts'
import { createFlow } from './flow.ts'

/** Elements whose content nobody reads. */
const silent = new Set(['head', 'script', 'style', 'template', 'title', 'noscript', 'svg', 'math', 'object', 'select'])
const blocks = new Set(
  'address article aside blockquote center dd div dl dt figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ul'.split(
    ' ',
  ),
)
/** Elements with a blank line around them. */
const spaced = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'table', 'ul', 'ol'])
const hidden =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|mso-hide\s*:\s*all/i
const deepestElement = 2_000
/** UTF-16 units given to the parser at a time. */
const pieceLength = 65_536

/**
 * Text of an e-mail's HTML as a person sees it, without running, loading or styling anything. What is hidden by an
 * attribute of its element is left out: it could speak to a model behind the person's back. Hiding by style sheet,
 * colour or position isn't seen. Faults: broken, where elements nest deeper than 2,000.
 */
export function htmlText(html: string): string {
  const flow = createFlow()
  let silenced = 0
  let depth = 0
  let preformatted = 0
  let lists = 0
  /** A blank is owed, and shown only between words. */
  let blank = false
  let lineEmpty = true

  const endLine = () => {
    flow.endLine()
    blank = false
    lineEmpty = true
  }
  const gap = () => {
    endLine()
    if (!flow.inCell()) flow.newLine()
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++
        if (silenced > 0 || silent.has(name) || 'hidden' in attributes || hidden.test(attributes.style ?? '')) {
          if (!isVoid(name)) silenced++
          return
        }
        if (spaced.has(name) && lists === 0) gap()
        else if (blocks.has(name)) endLine()
        switch (name) {
          case 'br':
            flow.text('\n')
            blank = false
            return
          case 'pre':
            preformatted++
            return
          case 'ul':
          case 'ol':
            lists++
            return
          case 'li':
            flow.text(`${'  '.repeat(Math.min(Math.max(lists - 1, 0), 8))}- `)
            return
          case 'table':
            flow.openTable()
            return
          case 'tr':
            flow.openRow()
            return
          case 'td':
          case 'th':
            flow.openCell(Number.parseInt(attributes.colspan ?? '1', 10))
            blank = false
            lineEmpty = true
        }
      },
      onclosetag(name) {
        depth--
        if (silenced > 0) {
          if (!isVoid(name)) silenced--
          return
        }
        switch (name) {
          case 'pre':
            preformatted = Math.max(0, preformatted - 1)
            break
          case 'ul':
          case 'ol':
            lists = Math.max(0, lists - 1)
            break
          case 'table':
            flow.closeTable()
            break
          case 'tr':
            flow.closeRow()
            break
          case 'td':
          case 'th':
            flow.closeCell()
        }
        if (spaced.has(name) && lists === 0) gap()
        else if (blocks.has(name)) endLine()
      },
      ontext(text) {
        if (silenced > 0) return
        if (preformatted > 0) {
          flow.text(text)
          return
        }
        // Not `\s`: a protected blank is a character of the text.
        for (const [index, word] of text.split(/[ \t\r\n\f]+/).entries()) {
          if (index > 0) blank = !lineEmpty
          if (word === '') continue
          flow.text(blank ? ` ${word}` : word)
          blank = false
          lineEmpty = false
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  // In pieces, so that a page of brackets only is stopped before its stack has grown.
  for (let at = 0; at < html.length; at += pieceLength) {
    parser.write(html.slice(at, at + pieceLength))
    if (depth > deepestElement) throw documentBroken({ kind: 'eml' })
  }
  parser.end()
  return flow.finish().join('\n')
}

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const isVoid = (name: string) => voids.has(name)
