import Papa from 'papaparse'
import type { DocumentNote } from '../contract.ts'

/** In this order: a comma stands in German amounts, too, and separates only where nothing else does. */
const delimiters = [';', '\t', '|', ',']
const sampledRows = 30
const sampledCharacters = 100_000
const mostRows = 200_000
const mostCells = 2_000_000

/** What a spreadsheet would run: a formula, or a call of another program. Amounts ("-5,00") and "+49 30" are none. */
const formula = /^\s*(?:[=@]|[+-](?=[A-Za-z(]))/

/**
 * A table of text (RFC 4180 and its usual departures: `;`, tabs, Excel's first line `sep=;`) as rows with tabs between
 * the cells and " / " between the lines of a cell. Values stay as they are, formulas too: here nothing calculates, and
 * a changed value would be a wrong one; that there are some is noted. `undefined` beyond 200,000 rows or 2 million cells.
 */
export function tableText(text: string): { text: string; notes: DocumentNote[] } | undefined {
  const told = /^\ufeff?sep=(.)\r?\n/.exec(text)
  const content = told ? text.slice(told[0].length) : text
  let cells = 0
  let hasFormulas = false
  const rows: string[] = []
  Papa.parse<string[]>(content, {
    delimiter: told ? told[1]! : delimiterOf(content),
    skipEmptyLines: false,
    step({ data }, parser) {
      cells += data.length
      hasFormulas ||= data.some(cell => formula.test(cell))
      rows.push(data.map(oneLine).join('\t'))
      if (rows.length > mostRows || cells > mostCells) parser.abort()
    },
  })
  if (rows.length > mostRows || cells > mostCells) return undefined
  return { text: rows.join('\n'), notes: hasFormulas ? ['document-formulas-as-text'] : [] }
}

/** The first that gives nearly all sampled rows the same number of cells, more than one; else the one that gives most. */
function delimiterOf(content: string): string {
  const candidates = delimiters.map(delimiter => {
    const { data } = Papa.parse<string[]>(content.slice(0, sampledCharacters), { delimiter, preview: sampledRows })
    const widths = data.map(row => row.length).filter((width, index) => width > 1 || data[index]![0]!.trim() !== '')
    const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1
    const same = widths.filter(width => width === usual).length
    return { delimiter, usual, isEven: usual > 1 && same >= widths.length * 0.8 }
  })
  const even = candidates.find(({ isEven }) => isEven)
  return (even ?? candidates.toSorted((a, b) => b.usual - a.usual)[0]!).delimiter
}

const oneLine = (cell: string) =>
  cell
    .split(/\r\n?|\n/)
    .map(line => line.replace(/\t/g, ' ').trim())
    .filter(line => line !== '')
    .join(' / ')
