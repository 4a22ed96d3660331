import { findFacts } from '../core/fact.ts'
import { anyOf, german } from '../core/pattern.ts'
import { type Check, type CheckContext, finding } from './check.ts'
import { quote } from './marks.ts'
import { saidIn, withoutQuotations } from './sentences.ts'
import { certain, claims, concerned, conditional, decided, onlyPapers, takenBack } from './zusage-words.ts'

const stated = claims.map(pattern => anyOf([pattern]))
const sure = anyOf(certain)
const isConcerned = anyOf(concerned)
/** Cites the law and speaks to nobody: tells what the law says. */
const addressee = german(/\b(?:Sie|Ihnen|Ihr\p{L}*|wir|ich)\b/u)
const isLaw = (text: string) => text.includes('§') && !addressee.test(text)

const isOpen = anyOf(takenBack)
const isDecided = anyOf(decided)
const isConditional = anyOf(conditional)
const wantsPapers = anyOf(onlyPapers)
/** "eine Zusage ist damit nicht verbunden", "wir können nichts versprechen" */
const denies = anyOf([
  /\b(?:kein(?:e|en|er|erlei)?|nicht|nichts|noch\s+nicht|weder)\b.{0,60}\b(?:Zusage|Zusicherung|Versprechen|zusichern|versprechen|zusagen|garantieren|zugesichert|zugesagt|versprochen|Garantie|Prognose|verbindlich|vorhersagen|voraussagen|Aussage\p{L}*)\b/u,
  /\b(?:Zusage|Zusicherung|Versprechen|Garantie)\b.{0,60}\b(?:nicht|kein\p{L}*|keinesfalls)\b/u,
  /\bkönnen\s+(?:wir|ich)\b.{0,60}\b(?:nicht|nichts|keine)\b/u,
])
/** Fields that hold what is decided already: telling it is no promise. */
const decisionFields =
  /^(?:bescheid|tenor|entscheidung|bewillig|beschluss|ausgangsbescheid|vorheriger_bescheid|laufende_leistung|schritte|leistungen|vereinbar)/

/** No word on whether somebody will get something. Denials, conditions of law and "we check whether" are right. */
export const keineZusage: Check = {
  name: 'KEINE-ZUSAGE',
  version: 2,
  run(context) {
    const isTold = decisionsOf(context)
    const found = saidIn(context).filter(sentence => {
      const text = withoutQuotations(sentence.text)
      if (text.trim().endsWith('?') || denies.test(text) || isLaw(text)) return false
      if (sure.test(text)) return true
      return (
        isConcerned.test(text) &&
        stated.some(pattern => {
          const match = pattern.exec(text)
          if (!match) return false
          const clause = clauseAround(text, match.index, match.index + match[0].length)
          if (isOpen.test(clause) || isDecided.test(clause) || isTold(sentence.text)) return false
          return !isConditional.test(text) || wantsPapers.test(text)
        })
      )
    })
    if (found.length === 0) return [finding('KEINE-ZUSAGE', 'ok', 'nothing-promised')]
    return found.map(place => finding('KEINE-ZUSAGE', 'fail', 'promise', { quote: quote(context.draft, place) }, place))
  },
}

/** Whether a sentence tells a decision that stands in the inputs: all its dates and amounts are of that decision. */
function decisionsOf(context: Pick<CheckContext, 'inputs'>): (sentence: string) => boolean {
  const text = Object.entries(context.inputs)
    .flatMap(([name, value]) => (decisionFields.test(name) ? [value] : []))
    .join('\n')
  const isGranted = /bewillig|gewähr|zuerkannt|anerkannt/iu.test(text)
  const values = new Set(findFacts(text).map(fact => fact.value))
  return sentence => {
    const facts = findFacts(sentence)
    // "Sie bekommen Geld vom Jobcenter": short, and decided.
    if (facts.length === 0) return isGranted && sentence.split(/\s+/).length <= 8
    return facts.every(fact => values.has(fact.value))
  }
}

/** The part of the sentence a match stands in: clauses set off by commas stay, because they may be its condition. */
function clauseAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf(';', start), text.lastIndexOf(':', start)) + 1
  const next = text.indexOf(';', end)
  return text.slice(from, next < 0 ? text.length : next)
}
