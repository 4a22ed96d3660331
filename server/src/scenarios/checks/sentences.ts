import { german } from '../core/pattern.ts'
import { splitSentences } from '../core/sentence.ts'
import { type CheckContext, ownWords } from './check.ts'
import { withoutMarks } from './marks.ts'

export type Said = { readonly text: string; readonly start: number; readonly end: number }

/** What the letter says in its own words, sentence by sentence; without blocks, questions and placeholders. */
export const saidIn = (context: Pick<CheckContext, 'segments' | 'draft'>): Said[] =>
  splitSentences(withoutMarks(ownWords(context)))

/** The text with quotations blanked: a person's own words, titles of notices. Offsets stay. */
export const withoutQuotations = (text: string): string =>
  text.replace(/„[^“”"]{0,400}[“”"]|»[^«]{0,400}«|"[^"\n]{0,400}"/gu, quoted => quoted.replace(/[^\n]/g, ' '))

/** Words that take back what a sentence says: not decided, only possible, denied. */
export const hedged = german(
  /\b(?:beabsichtig\p{L}*|prüfen|prüft|geprüft|würde[nt]?|wäre[nt]?|könnte[nt]?|müsste[nt]?|dürfte[nt]?|hätte[nt]?|käme[nt]?|möglicherweise|gegebenenfalls|ggf\.|geplant|erwägen|erwägt|in Betracht|ob|noch nicht)(?!\p{L})/iu,
)
