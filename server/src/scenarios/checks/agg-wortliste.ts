import { anyOf, german } from '../core/pattern.ts'
import { aggWords, noTitle, oneSexTitle, openToAll, wanted } from './agg-words.ts'
import { type Check, finding, ownWords } from './check.ts'
import { quote } from './marks.ts'
import { saidIn, withoutQuotations } from './sentences.ts'

const grounds = Object.entries(aggWords).map(([ground, pattern]) => ({ ground, pattern: anyOf(pattern) }))
const titles = oneSexTitle.map(german)
const open = openToAll.map(german)
const positive = german(wanted)
/** What the job is about, not who is wanted. */
const duties = german(
  /\b(?:zu\s+Ihren\s+Aufgaben|Aufgaben\s+(?:sind|gehör\p{L}*)|Sie\s+(?:beraten|betreuen|unterstützen|begleiten|arbeiten\s+(?:gern(?:e)?\s+)?mit|fördern|unterrichten|pflegen)|Betreuung\s+von|Beratung\s+(?:von|junger|älterer)|Arbeit\s+mit|Umgang\s+mit)(?!\p{L})/iu,
)

/**
 * Wording of a job advertisement that hints at a disadvantage for one of the grounds of § 1 AGG (§ 11 AGG). Notices the
 * law wants and invitations to everyone are right. A word list: what a court sees in a word depends on its context.
 */
export const aggWortliste: Check = {
  name: 'AGG-WORTLISTE',
  version: 1,
  run(context) {
    const found = saidIn(context).flatMap(sentence => {
      const text = withoutQuotations(sentence.text)
      return grounds.flatMap(({ ground, pattern }) => {
        const match = pattern.exec(text)
        if (!match) return []
        if (positive.test(text) && !/\bnicht\b|\bleider\b|\bohne\b|\bnur\b/iu.test(match[0])) return []
        if (ground === 'age' && duties.test(text)) return []
        const start = sentence.start + match.index
        return [{ ground, start, end: start + match[0].length }]
      })
    })
    const text = ownWords(context)
    if (!open.some(pattern => pattern.test(text))) {
      const match = titles.map(pattern => pattern.exec(text)).find(hit => hit && !noTitle.test(hit[1]!))
      if (match) {
        const start = match.index + match[0].lastIndexOf(match[1]!)
        found.push({ ground: 'gender', start, end: start + match[1]!.length })
      }
    }
    if (found.length === 0) return [finding('AGG-WORTLISTE', 'ok', 'open-to-all')]
    return found.map(({ ground, ...place }) =>
      finding('AGG-WORTLISTE', 'fail', `agg-${ground as 'age'}`, { quote: quote(context.draft, place) }, place),
    )
  },
}
