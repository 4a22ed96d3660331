import { diffWordsWithSpace } from 'diff'

export type Piece = { kind: 'same' | 'gone' | 'new'; text: string }

const kept = 160 // letters beside a change

/** The same with long unchanged stretches cut down to what stands beside a change, at a space. */
export function abridged(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index): Piece => {
    const { kind, text } = piece
    if (kind !== 'same' || text.length <= 3 * kept) return piece
    const head = index === 0 ? '' : text.slice(0, kept).replace(/\S*$/, '')
    const tail = index === pieces.length - 1 ? '' : text.slice(-kept).replace(/^\S*/, '')
    return { kind, text: `${head}[…]${tail}` }
  })
}

/** ms; two long texts that have nothing in common would take for ever. */
const patience = 300

/**
 * What stood and what stands, word by word: the pieces that aren't `new` joined are `before`, those that aren't `gone`
 * are `after`. Texts with hardly a word in common are one piece each: confetti says less than the two side by side.
 */
export function wordDiff(before: string, after: string): Piece[] {
  const whole: Piece[] = [
    { kind: 'gone', text: before },
    { kind: 'new', text: after },
  ]
  const changes = diffWordsWithSpace(before, after, { timeout: patience })
  if (!changes) return whole
  const pieces = changes.map(
    ({ added, removed, value }): Piece => ({
      kind: added ? 'new' : removed ? 'gone' : 'same',
      text: value,
    }),
  )
  const letters = (text: string) => text.replace(/\s/g, '').length
  const common = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? letters(text) : 0), 0)
  return common < 0.3 * Math.max(letters(before), letters(after)) ? whole : pieces
}
