import { anyOf } from '../core/pattern.ts'
import { type Check, finding } from './check.ts'
import { quote } from './marks.ts'
import { blame, character, impressions, speculation, speech, theirView } from './neutral-words.ts'
import { saidIn, withoutQuotations } from './sentences.ts'

const judging = [...character, ...impressions, ...speculation, ...blame].map(pattern => anyOf([pattern]))
const view = anyOf(theirView)
const speaks = anyOf(speech)
/** What the words look like but aren't about a person, blanked before the search. */
const harmless = anyOf([
  /\b(?:nicht|kein\p{L}*)\s+(?:Vorwurf|vorwerfbar|zu\s+vertreten)\b/u,
  /\b(?:Betrugs(?:prävention|dezernat)|Schwarzarbeitsbekämpfung\p{L}*|Überforderung\s+des\s+Haushalts)\b/u,
  /\boffensichtlich(?:e[nrs]?)?\s+(?:un)?(?:begründet|richtig\p{L}*|zulässig|rechtswidrig|Fehler|Unrichtigkeit|unrichtig)\p{L}*/u,
])
const blanked = new RegExp(harmless.source, 'giu')

/**
 * Judgement, mood, suspicion and blame. Marked quotations of the person's own words are right; what a person is
 * reported to think of themselves is theirs, too. A word list: a hint, not a verdict.
 */
export const neutral: Check = {
  name: 'NEUTRAL',
  version: 2,
  run(context) {
    const found = saidIn(context).flatMap(sentence => {
      const text = withoutQuotations(sentence.text).replace(blanked, words => ' '.repeat(words.length))
      return judging.flatMap(pattern => {
        const match = pattern.exec(text)
        if (!match || isTheirs(text, match.index)) return []
        const start = sentence.start + match.index
        return [{ start, end: start + match[0].length }]
      })
    })
    if (found.length === 0) return [finding('NEUTRAL', 'ok', 'neutral')]
    return found.map(place => finding('NEUTRAL', 'warn', 'judging', { quote: quote(context.draft, place) }, place))
  },
}

/** The clause tells the person's view ("er sei überfordert"), or follows one that lets them speak ("Sie sagte, …"). */
function isTheirs(text: string, at: number): boolean {
  const from = text.lastIndexOf(',', at) + 1
  const next = text.indexOf(',', at)
  if (view.test(text.slice(from, next < 0 ? text.length : next))) return true
  const before = text.slice(text.lastIndexOf(',', from - 2) + 1, from)
  return from > 0 && speaks.test(before)
}
