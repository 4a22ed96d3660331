import { german } from '../core/pattern.ts'
import { type Check, finding } from './check.ts'
import { endOfLine, openMark, quote } from './marks.ts'
import { pageReference, pagesShown, unknownPages } from './pages.ts'
import { saidIn } from './sentences.ts'

/** What tells the reader about the summary and states nothing of its source. */
const about = german(
  /^(?:Zusammenfassung|Betreff|Betrifft|Sehr\s+geehrte|Guten\s+Tag|Mit\s+freundlichen|Im\s+Auftrag|Hinweis|Dieser\s+(?:Entwurf|Text)|Diese\s+Zusammenfassung|Die\s+(?:folgende\s+)?Zusammenfassung|Grundlage\b|Gegenstand|Gutachten\s+(?:vom|von)|Quelle|Stand\s*:|Die\s+Seitenangaben|Seitenangaben|Offene\s+(?:Fragen|Punkte)|Offen\s*:|Anlage|Erstellt|Vermerk|Aktenzeichen|Eigene\s+(?:Wertung|Prognose)|Im\s+Folgenden|Nachfolgend|Keine\s+weiteren\s+Angaben|Weitere\s+Angaben\b)/iu,
)

/** Each statement of a summary says on which page of the source it stands, and the page exists. */
export const quelleJeAussage: Check = {
  name: 'QUELLE-JE-AUSSAGE',
  version: 1,
  run(context) {
    const draft = context.draft
    const shown = pagesShown(context.inputs)
    const statements = saidIn(context).filter(
      ({ text }) =>
        !about.test(text.replace(/^\s*(?:\d+\.|[-–•*])\s*/u, '')) &&
        // A question states nothing.
        !/\?[)“”"]?$/u.test(text) &&
        (/[.!][)“”"]?$/u.test(text) ||
          /^\s*[-–•*]/mu.test(draft.slice(draft.lastIndexOf('\n', draft.indexOf(text)) + 1))) &&
        text.split(/\s+/).length >= 4,
    )
    const bare = statements.filter((statement, i) => {
      if (pageReference.test(statement.text) || openMark.test(draft.slice(statement.start, statement.end + 2)))
        return false
      // In one item or one line the reference may follow once, at its end.
      const line = draft.slice(draft.lastIndexOf('\n', statement.start) + 1, endOfLine(draft, statement.end))
      const isItem = /^\s*(?:[-–•*]|\d+[.)])\s/u.test(line)
      const next = statements[i + 1]
      if (isItem && pageReference.test(line)) return false
      // "(S. 3)" behind the full stop belongs to the sentence before it.
      return (
        !(next === undefined || next.start > statement.end + 12) ||
        !pageReference.test(draft.slice(statement.end, statement.end + 12))
      )
    })
    const wrong = unknownPages(draft, shown)
    const problems = [
      ...bare.map(place =>
        finding('QUELLE-JE-AUSSAGE', 'fail', 'statement-without-page', { quote: quote(draft, place) }, place),
      ),
      ...wrong.map(place =>
        finding('QUELLE-JE-AUSSAGE', 'fail', 'page-unknown', { quote: quote(draft, place) }, place),
      ),
    ]
    if (problems.length > 0) return problems
    return [finding('QUELLE-JE-AUSSAGE', 'ok', 'statements-with-page', { count: statements.length })]
  },
}
