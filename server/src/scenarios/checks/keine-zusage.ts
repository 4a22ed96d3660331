import { german } from '../core/pattern.ts'
import { type Check, finding } from './check.ts'
import { quote } from './marks.ts'
import { saidIn, withoutQuotations } from './sentences.ts'

const promises: readonly RegExp[] = [
  /\b(?:Sie|Ihnen|Ihr\p{L}*)\b.*\b(?:haben|hätten|besteht)\b.{0,40}\bAnspruch\b/u,
  /\bAnspruch\s+(?:auf\s+.{0,60}\s)?(?:besteht|haben\s+Sie|ist\s+gegeben|steht\s+fest)\b/u,
  /\b(?:wird|werden|wurde)\b.*\b(?:bewilligt|genehmigt|ausgezahlt|überwiesen|übernommen|gewährt|nachgezahlt|erstattet)\b/u,
  /\b(?:wir|ich)\s+(?:\p{L}+\s+){0,4}(?:bewilligen|genehmigen|übernehmen|gewähren|zahlen|erstatten|überweisen)\b/iu,
  /\bwerden\s+(?:wir\s+)?(?:\p{L}+\s+){0,6}(?:bewilligen|genehmigen|übernehmen|gewähren|auszahlen|zahlen|erstatten|überweisen)\b/iu,
  /\b(?:steht|stehen)\s+(?:\p{L}+\s+){0,2}Ihnen\b.*\bzu\b|\bIhnen\s+.{0,80}\bzusteh(?:t|en)\b/u,
  /\b(?:garantier\p{L}*|versprech\p{L}*|versprochen|zusicher\p{L}*|zugesichert|sagen?\s+(?:wir|ich)\s+.{0,40}\bzu\b|sicher(?:n|e)?\s+(?:wir|ich)\s+.{0,60}\bzu\b|(?:wir|ich)\s+(?:sichern?|sagen?)\s+.{0,60}\bzu\b)/iu,
  /\b(?:Sie\s+(?:erhalten|bekommen)|(?:erhalten|bekommen)\s+Sie)\s+.{0,60}(?:Leistung\p{L}*|\p{L}*[Gg]eld\b|Zuschuss|Zuschlag|Kosten|Betrag|€|Euro)/u,
  /\b(?:gute|beste|hohe)\s+(?:Aussicht\p{L}*|Chance\p{L}*)|\baller\s+Voraussicht\s+nach\b|\bin\s+jedem\s+Fall\b.*\b(?:zu|erhalten|bewilligt)\b|\bkeine\s+Sorge\b/iu,
  /\b(?:erfüllen\s+(?:Sie\s+)?(?:\p{L}+\s+)?(?:alle\s+|die\s+)?Voraussetzungen|Voraussetzungen\s+(?:sind|liegen)\s+(?:\p{L}+\s+)?(?:erfüllt|vor))\b/iu,
].map(german)
/** What takes a promise back: denial, condition, a question left open, the general description of a benefit. */
const open = german(
  /\b(?:ob|wenn|falls|soweit|sofern|sobald|kein(?:e|en|er)?|nicht|erst\s+nach|prüf(?:en|t)|geprüft|möglicherweise|grundsätzlich|kann|können|könnte\p{L}*|würde\p{L}*)(?!\p{L})/iu,
)

/** No word on whether somebody will get something. Denials, conditions and "we check whether" are right. */
export const keineZusage: Check = {
  name: 'KEINE-ZUSAGE',
  version: 1,
  run(context) {
    const found = saidIn(context).filter(sentence => {
      const text = withoutQuotations(sentence.text)
      // A sentence may open with a condition and still promise in its own clause: look clause by clause.
      return promises.some(pattern => {
        const match = pattern.exec(text)
        if (!match) return false
        const clause = clauseAround(text, match.index, match.index + match[0].length)
        return !open.test(clause)
      })
    })
    if (found.length === 0) return [finding('KEINE-ZUSAGE', 'ok', 'nothing-promised')]
    return found.map(place => finding('KEINE-ZUSAGE', 'fail', 'promise', { quote: quote(context.draft, place) }, place))
  },
}

/** The main clauses a match touches; commas stay inside, because conditions are set off by them. */
function clauseAround(text: string, start: number, end: number): string {
  const from =
    Math.max(text.lastIndexOf(';', start), text.lastIndexOf(' und wir ', start), text.lastIndexOf(', wir ', start)) + 1
  const next = text.indexOf(';', end)
  return text.slice(from, next < 0 ? text.length : next)
}
