import type { DocumentNote } from '../contract.ts'

/** A node of mammoth's document model (its `documents.js`), as far as text needs it. */
export type WordNode = {
  readonly type: string
  readonly children?: readonly WordNode[]
  readonly value?: string
  readonly checked?: boolean
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string } | null
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly noteType?: string
  readonly noteId?: string
  readonly notes?: { resolve(reference: WordNode): { readonly body: readonly WordNode[] } | null }
}

/** A cell longer than this makes its row a layout, not data: Word letters put whole address fields into cells. */
const mostCellLines = 4
/** Word's own limit for columns of a table; a file may claim billions. */
const mostColumns = 63
const deepestList = 8

/**
 * Text of a Word document in reading order: a paragraph a line, list items with "- " (their numbers are computed by
 * Word and not in the file), rows of tables with a tab between the cells and " / " between the lines of a cell,
 * footnotes and endnotes as "[1]" with their text at the end.
 */
export function wordText(document: WordNode): { text: string; notes: readonly DocumentNote[] } {
  const references: WordNode[] = []
  let numbersLeftOut = false

  const blocks = (nodes: readonly WordNode[]): string[] => nodes.flatMap(block)

  function block(node: WordNode): string[] {
    if (node.type === 'table') return rows(node)
    if (node.type !== 'paragraph') return inline(node).split('\n')
    const text = (node.children ?? []).map(inline).join('')
    if (!node.numbering || text.trim() === '') return text.split('\n')
    numbersLeftOut ||= node.numbering.isOrdered
    const level = Math.min(Number.parseInt(node.numbering.level, 10) || 0, deepestList)
    return `${'  '.repeat(level)}- ${text}`.split('\n')
  }

  function inline(node: WordNode): string {
    switch (node.type) {
      case 'text':
        return node.value ?? ''
      case 'tab':
        return '\t'
      case 'break':
        return '\n'
      case 'checkbox':
        return node.checked ? '[x]' : '[ ]'
      case 'noteReference':
        return `[${references.push(node)}]`
      case 'paragraph':
      case 'table':
        return `${block(node).join('\n')}\n`
      default:
        return (node.children ?? []).map(inline).join('')
    }
  }

  function rows(table: WordNode): string[] {
    // Column → rows that a cell above still covers: mammoth leaves covered cells out, the columns must stay in line.
    const covered = new Map<number, number>()
    return (table.children ?? []).flatMap(row => {
      const cells: string[][] = []
      const fill = () => {
        for (let below = covered.get(cells.length); below; below = covered.get(cells.length)) {
          covered.set(cells.length, below - 1)
          cells.push([])
        }
      }
      for (const cell of row.children ?? []) {
        fill()
        const width = Math.min(Math.max(cell.colSpan ?? 1, 1), mostColumns)
        const lines = blocks(cell.children ?? [])
          .map(line => line.trim())
          .filter(line => line !== '')
        for (let column = 0; column < width; column++) {
          covered.set(cells.length, (cell.rowSpan ?? 1) - 1)
          cells.push(column === 0 ? lines : [])
        }
      }
      fill()
      const isLayout = cells.length === 1 || cells.some(lines => lines.length > mostCellLines)
      return isLayout ? cells.flat() : [cells.map(lines => lines.join(' / ')).join('\t')]
    })
  }

  const lines = blocks(document.children ?? [])
  // A note may refer to further notes: the list grows while it is read.
  for (let index = 0; index < references.length; index++) {
    const body = document.notes?.resolve(references[index]!)?.body ?? []
    lines.push(...(index === 0 ? [''] : []), `[${index + 1}] ${blocks(body).join('\n').trim()}`)
  }
  return { text: lines.join('\n'), notes: numbersLeftOut ? ['document-list-numbers-left-out'] : [] }
}
