/**
 * Lines of text from the events of a parser (ODF, HTML, RTF), in reading order: a paragraph a line, rows of tables with
 * a tab between the cells and " / " between the lines of a cell, as `word.ts` does it for Word. It keeps its own stack:
 * a file that nests a million tables can't overflow ours.
 */
export type Flow = {
  text(text: string): void
  /** Ends the line, if it has begun. */
  endLine(): void
  /** Ends the line in any case: an empty paragraph is a blank line. */
  newLine(): void
  openTable(): void
  openRow(): void
  /** `span` = columns it covers */
  openCell(span?: number): void
  closeCell(): void
  closeRow(): void
  closeTable(): void
  /** True between `openCell` and its `closeCell`. */
  inCell(): boolean
  /** All lines; whatever is still open is closed. */
  finish(): string[]
}

/** A cell longer than this makes its row a layout, not data: letters put whole address fields into cells. */
const mostCellLines = 4
/** Word's own limit for columns of a table; a file may claim billions. */
const mostColumns = 63
/** Text in deeper tables is read as if it stood in the cell around it: each level copies its lines once. */
const deepestTable = 12

type Cell = { lines: string[]; line: string[] | undefined; readonly span: number }
type Table = { row: Cell[] | undefined; cell: Cell | undefined }

const newCell = (span = 1): Cell => ({
  lines: [],
  line: undefined,
  span: Math.min(Math.max(span || 1, 1), mostColumns),
})

export function createFlow(): Flow {
  const page = newCell()
  const tables: Table[] = []
  /** Tables opened beyond `deepestTable`, which are none for us. */
  let ignored = 0

  const place = (): Cell => tables.at(-1)?.cell ?? tables.findLast(table => table.cell)?.cell ?? page

  function endLine(): void {
    const cell = place()
    if (cell.line === undefined) return
    append(cell.lines, cell.line.join('').split('\n'))
    cell.line = undefined
  }

  function closeCell(): void {
    const table = tables.at(-1)
    if (ignored > 0 || !table?.cell) return
    endLine()
    table.row?.push(table.cell)
    table.cell = undefined
  }

  function closeRow(): void {
    const table = tables.at(-1)
    if (ignored > 0 || !table) return
    closeCell()
    const { row } = table
    table.row = undefined
    if (!row || row.length === 0) return
    append(place().lines, rowLines(row))
  }

  function closeTable(): void {
    if (ignored > 0) {
      ignored--
      return
    }
    closeRow()
    tables.pop()
  }

  return {
    text(text) {
      if (text === '') return
      const cell = place()
      cell.line ??= []
      cell.line.push(text)
    },
    endLine,
    newLine() {
      const cell = place()
      cell.line ??= []
      endLine()
    },
    openTable() {
      if (tables.length >= deepestTable) {
        ignored++
        return
      }
      endLine()
      tables.push({ row: undefined, cell: undefined })
    },
    openRow() {
      const table = tables.at(-1)
      if (ignored > 0 || !table) return
      closeRow()
      table.row = []
    },
    openCell(span) {
      const table = tables.at(-1)
      if (ignored > 0 || !table) return
      closeCell()
      table.row ??= []
      table.cell = newCell(span)
    },
    closeCell,
    closeRow,
    closeTable,
    inCell: () => tables.at(-1)?.cell !== undefined,
    finish() {
      ignored = 0
      while (tables.length > 0) closeTable()
      endLine()
      return page.lines
    },
  }
}

/** Not `push(...lines)`: a hundred thousand arguments overflow the stack. */
function append(to: string[], lines: readonly string[]): void {
  for (const line of lines) to.push(line)
}

function rowLines(row: readonly Cell[]): string[] {
  const cells = row.map(({ lines, span }) => ({
    lines: lines.map(line => line.trim()).filter(line => line !== ''),
    span,
  }))
  const isLayout = cells.length === 1 || cells.some(({ lines }) => lines.length > mostCellLines)
  if (isLayout) return cells.flatMap(({ lines }) => lines)
  const line = cells.map(({ lines, span }) => lines.join(' / ') + '\t'.repeat(span - 1)).join('\t')
  return line.trim() === '' ? [] : [line]
}
