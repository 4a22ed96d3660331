/** A piece of text on a page: `x`, `y` its baseline's start in points from the lower left corner, `size` the font's. */
export type Piece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

type Line = { readonly y: number; readonly size: number; readonly pieces: Piece[] }

/** Pieces whose baselines are nearer than this part of the font size share a line (also a raised footnote mark). */
const lineTolerance = 0.4
/** Gaps in font sizes: wider than a kerning pair is a blank, wider than any blank a column. */
const blankWidth = 0.15
const columnGap = 1.5
/** A distance of lines above this multiple of the usual one separates paragraphs. */
const paragraphGap = 1.35
/** Prose in columns: so many lines beside each other with so many characters on either side on average. */
const leastColumnLines = 4
const leastColumnCharacters = 24

/**
 * Text of one page from its pieces, top to bottom and left to right: blank lines between paragraphs, tabs between the
 * cells of a table. Two columns of prose are read one after the other, columns of short cells row by row.
 */
export function layOut(pieces: readonly Piece[]): string {
  const lines = toLines(pieces)
  return splitColumns(lines)
    .map(column => dehyphenate(paragraphs(column)))
    .join('\n\n')
}

function toLines(pieces: readonly Piece[]): Line[] {
  const sorted = pieces.filter(piece => piece.text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)
  const lines: Line[] = []
  for (const piece of sorted) {
    const line = lines.at(-1)
    const isSame = line && line.y - piece.y < lineTolerance * Math.max(line.size, piece.size)
    if (isSame) line.pieces.push(piece)
    else lines.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  for (const line of lines) line.pieces.sort((a, b) => a.x - b.x)
  return lines
}

/** Cuts where at least four lines in a row leave the same vertical gap free and hold prose on both sides of it. */
function splitColumns(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = []
  let rest: Line[] = []
  for (let start = 0; start < lines.length; ) {
    const run = columnRun(lines, start)
    if (run) {
      if (rest.length > 0) parts.push(rest)
      rest = []
      parts.push(run.left, run.right)
      start = run.end
    } else {
      rest.push(lines[start]!)
      start++
    }
  }
  return rest.length > 0 ? [...parts, rest] : parts
}

function columnRun(lines: readonly Line[], start: number): { left: Line[]; right: Line[]; end: number } | undefined {
  let from = Number.NEGATIVE_INFINITY
  let to = Number.POSITIVE_INFINITY
  let end = start
  for (; end < lines.length; end++) {
    const gap = commonGap(lines[end]!, from, to)
    if (!gap) break
    ;({ from, to } = gap)
  }
  if (end - start < leastColumnLines) return undefined
  const middle = (from + to) / 2
  const side = (isOn: (piece: Piece) => boolean) =>
    lines
      .slice(start, end)
      .map(line => ({ ...line, pieces: line.pieces.filter(isOn) }))
      .filter(line => line.pieces.length > 0)
  const left = side(piece => piece.x < middle)
  const right = side(piece => piece.x >= middle)
  return isProse(left) && isProse(right) ? { left, right, end } : undefined
}

/** The line's column gap within `from`–`to`, narrowed to what is free in it too. */
function commonGap(line: Line, from: number, to: number): { from: number; to: number } | undefined {
  for (let index = 1; index < line.pieces.length; index++) {
    const before = line.pieces[index - 1]!
    const free = { from: Math.max(from, before.x + before.width), to: Math.min(to, line.pieces[index]!.x) }
    if (free.to - free.from > blankWidth * 4 * line.size) return free
  }
  return undefined
}

function isProse(lines: readonly Line[]): boolean {
  const characters = lines.reduce((sum, line) => sum + lineText(line).length, 0)
  return characters / lines.length >= leastColumnCharacters
}

function lineText(line: Line): string {
  let text = ''
  let end = Number.NEGATIVE_INFINITY
  let last: Piece | undefined
  for (const piece of line.pieces) {
    // Poor man's bold: the same text again, a hair beside.
    if (last && last.text === piece.text && piece.x - last.x < blankWidth * piece.size) continue
    const gap = (piece.x - end) / piece.size
    if (last && gap > columnGap) text = `${text.trimEnd()}\t${piece.text.trimStart()}`
    else if (last && gap > blankWidth && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ` ${piece.text}`
    else text += piece.text
    end = Math.max(end, piece.x + piece.width)
    last = piece
  }
  return text.trim()
}

/** Lines with an empty one wherever the distance to the line before is wider than usual on this page. */
function paragraphs(lines: readonly Line[]): string[] {
  const distances = lines.slice(1).map((line, index) => lines[index]!.y - line.y)
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]
    if (!before) return [lineText(line)]
    const usual = usualDistance(distances, Math.max(line.size, before.size))
    return before.y - line.y > usual * paragraphGap ? ['', lineText(line)] : [lineText(line)]
  })
}

/** The most usual of the distances that can be line spacing at this font size (single to double), else 1.2. */
function usualDistance(distances: readonly number[], size: number): number {
  const counts = new Map<number, number>()
  for (const distance of distances) {
    const rounded = Math.round(distance * 2) / 2
    if (rounded >= size * 0.9 && rounded <= size * 2.2) counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  const [usual] = [...counts].sort(([a, m], [b, n]) => n - m || a - b)
  return usual && usual[1] > 1 ? usual[0] : size * 1.2
}

/** After a suspended hyphen ("Vor- und Nachname") stands one of these, and the hyphen belongs there. */
const suspending =
  /^(?:und|oder|bis|bzw|beziehungsweise|sowie|wie|als|noch|statt|aber|sondern|u|o|in|im|zu|zur|zum|auf|für|mit|von|vom|nach|an|am)(?![\p{L}])/u

/**
 * Joins a word that a line end divides, only where it is certain: lower case letters before the hyphen and after the
 * break, no conjunction or preposition next, and nothing that looks like an address (`@`, `/`, dots, digits), where a
 * hyphen may be real.
 */
export function dehyphenate(lines: readonly string[]): string {
  const joined = lines.slice(0, 1)
  for (const line of lines.slice(1)) {
    const last = joined.at(-1) ?? ''
    if (isDivided(lastWord(last), firstWord(line))) joined[joined.length - 1] = last.slice(0, -1) + line
    else joined.push(line)
  }
  return joined.join('\n')
}

function isDivided(before: string, after: string): boolean {
  return (
    /^\p{P}*[\p{L}-]*\p{Ll}{2}[-\u00ad\u2010]$/u.test(before) &&
    /^\p{Ll}{2}[\p{L}-]*\p{P}*$/u.test(after) &&
    !/[@/_]/.test(before + after) &&
    !suspending.test(after)
  )
}

const lastWord = (line: string): string => line.slice(Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t')) + 1)
const firstWord = (line: string): string => /^\S*/.exec(line)![0]
