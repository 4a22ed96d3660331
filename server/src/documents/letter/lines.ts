/** A piece of text in one style. */
export type Piece = { readonly text: string; readonly strong: boolean; readonly check: boolean }
/** Width in points. */
export type Measure = (text: string, strong: boolean) => number
export type PlacedPiece = Piece & { readonly x: number; readonly width: number }
export type Line = readonly PlacedPiece[]

/** After blanks (not protected ones), and after a hyphen, dash or slash between letters (UAX 14, simplified). */
const opportunity = /[ \u2002-\u200a]+|(?<=\p{L})[-–/](?=\p{L})/gu

/**
 * Breaks text into lines of at most `width` points, first fit. A word that is wider than a line is broken where the
 * line ends, between characters as people see them. Neighbouring pieces without a blank stay together.
 */
export function breakLines(pieces: readonly Piece[], width: number, measure: Measure): Line[] {
  const text = pieces.map(piece => piece.text).join('')
  const lines: Line[] = []
  let start = 0
  for (const row of text.split('\n')) {
    lines.push(...breakRow(cut(pieces, start, start + row.length), row, width, measure))
    start += row.length + 1
  }
  return lines
}

function breakRow(pieces: readonly Piece[], row: string, width: number, measure: Measure): Line[] {
  const ends = [...[...row.matchAll(opportunity)].map(match => match.index + match[0].length), row.length]
  const lines: Line[] = []
  let line: PlacedPiece[] = []
  let x = 0
  let start = 0
  const close = () => {
    lines.push(joined(line))
    line = []
    x = 0
  }
  const place = (piece: Piece, pieceWidth: number) => {
    line.push({ ...piece, x, width: pieceWidth })
    x += pieceWidth
  }
  for (const end of ends) {
    const unit = cut(pieces, start, end)
    if (unit.length === 0) continue // the row ends with a blank
    start = end
    const trimmed = unit.map((piece, at) => (at === unit.length - 1 ? piece.text.trimEnd() : piece.text))
    const visible = unit.reduce((sum, piece, at) => sum + measure(trimmed[at]!, piece.strong), 0)
    if (x > 0 && x + visible > width) close()
    if (visible <= width) for (const piece of unit) place(piece, measure(piece.text, piece.strong))
    else {
      for (const piece of unit) {
        for (const { segment } of graphemes.segment(piece.text)) {
          const letter = measure(segment, piece.strong)
          if (x > 0 && x + letter > width) close()
          place({ ...piece, text: segment }, letter)
        }
      }
    }
  }
  close()
  return lines
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' })

/** Neighbours of one style as one piece: fewer of them in the file, and letters are set with their kerning. */
function joined(line: readonly PlacedPiece[]): Line {
  const pieces: PlacedPiece[] = []
  for (const piece of line) {
    const last = pieces.at(-1)
    if (last && last.strong === piece.strong && last.check === piece.check) {
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text, width: last.width + piece.width }
    } else pieces.push(piece)
  }
  return pieces
}

/** The pieces between two offsets of their joined text. */
function cut(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const text = piece.text.slice(Math.max(start - at, 0), Math.max(end - at, 0))
    if (text !== '') found.push({ ...piece, text })
    at += piece.text.length
    if (at >= end) break
  }
  return found
}

/** How many of `lines` go on this page, where `room` fit: neither a first nor a last line stands alone. */
export function linesOnPage(lines: number, room: number): number {
  if (lines <= room) return lines
  const keepsTwo = lines - room === 1 ? room - 1 : room
  return keepsTwo < 2 ? 0 : keepsTwo
}
