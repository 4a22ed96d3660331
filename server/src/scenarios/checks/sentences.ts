import { german } from '../core/pattern.ts'
import { splitSentences } from '../core/sentence.ts'
import { type CheckContext, ownWords } from './check.ts'
import { withoutMarks } from './marks.ts'

export type Said = { readonly text: string; readonly start: number; readonly end: number }

/** No sentence of a letter is longer; patterns with gaps would take minutes on what a broken model may write. */
const longest = 1_000

/** What the letter says in its own words, sentence by sentence; without blocks, questions and placeholders. */
export function saidIn(context: Pick<CheckContext, 'segments' | 'draft'>): Said[] {
  return splitSentences(withoutMarks(ownWords(context))).flatMap(({ text, start }) => {
    const pieces: Said[] = []
    for (let at = 0; at < text.length; at += longest) {
      const piece = text.slice(at, at + longest)
      pieces.push({ text: piece, start: start + at, end: start + at + piece.length })
    }
    return pieces
  })
}

/** The text with quotations blanked: a person's own words, titles of notices. Offsets stay. */
export const withoutQuotations = (text: string): string =>
  text.replace(
    /„[^“”"]{0,400}[“”"]|“[^“”]{0,400}”|»[^«]{0,400}«|«[^»]{0,400}»|‚[^‘’]{0,400}[‘’]|"[^"\n]{0,400}"/gu,
    quoted => quoted.replace(/[^\n]/g, ' '),
  )

/** Words that take back what a sentence says: not decided, only possible, denied. */
export const hedged = german(
  /\b(?:beabsichtig\p{L}*|prüfen|prüft|geprüft|würde[nt]?|wäre[nt]?|könnte[nt]?|müsste[nt]?|dürfte[nt]?|hätte[nt]?|käme[nt]?|möglicherweise|gegebenenfalls|ggf\.|geplant|erwägen|erwägt|in Betracht|ob|noch nicht)(?!\p{L})/iu,
)
