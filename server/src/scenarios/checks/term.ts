import { findFacts, findPeriods } from '../core/fact.ts'
import { germanDate, isDate } from '../core/german.ts'
import { german } from '../core/pattern.ts'
import { type Check, type CheckContext, finding } from './check.ts'
import { saidIn, withoutQuotations } from './sentences.ts'

const outdated: readonly { pattern: RegExp; better: string }[] = [
  { pattern: german(/\bHartz[\s-]*(?:IV|4|vier)(?:-\p{L}+)?/giu), better: 'Grundsicherungsgeld' },
  {
    pattern: german(/\b(?:ALG|Alg)[\s-]*(?:II|2)\b(?!-V)(?:-\p{L}+)?|\bArbeitslosengeld(?:s|es)?[\s-]*(?:II|2)\b/gu),
    better: 'Grundsicherungsgeld',
  },
]
const agreement = german(/\bEingliederungsvereinbarung(?:en)?\b/giu)
/** Agreements were made until 30.06.2023; one of that time is called by its name. */
const agreementsEnded = '2023-07-01'
const unemploymentInsurance = german(/\bSGB\s+III\b|\bAgentur\s+für\s+Arbeit\b|\bArbeitsagentur\b/u)

const thirdDay = german(
  /\b(?:dritte[nrms]?|3\.)\s+(?:\p{Ll}+\s+)?(?:Tag|Werktag|Kalendertag)(?:e|es)?\b|\b(?:drei|3)\s+(?:Kalender|Werk)?[Tt]agen?\s+(?:nach|ab|seit|später)\b|\bDrei-?Tages?-?(?:Frist|Fiktion)\b|\b(?:nach|binnen|innerhalb\s+von)\s+(?:drei|3)\s+Tagen?\b(?=.*\b(?:als|gilt|bekannt|zugegangen))/giu,
)
const served = german(
  /\b(?:Aufgabe|aufgegeben|zur\s+Post|bekannt\s*gegeben|Bekanntgabe\p{L}*|bekanntgegeben|zugegangen|gilt\s+(?:\p{L}+\s+){0,3}als|Absendung|Versand|versandt|zugestellt|Zustellung|Zugangsfiktion)\b/iu,
)

const buergergeld = german(
  /\bBürgergeld(?:es|s)?\b|\bBürgergeld-?(?:bezug|leistung|empfänger|bezieh|zahlung|anspruch|antrag|bescheid|berechtigt|satz|bedarf)\p{L}*/giu,
)
/** The title of an earlier notice keeps its word: "Bescheid über Bürgergeld vom 12.02.2026". */
const title = german(
  /\p{L}*bescheid(?:e?s|en?)?\s+(?:\p{L}+\s+){0,2}?(?:über|zum|zur|wegen|betreffend)\s+(?:(?:die|das|den)\s+)?(?:\p{L}+\s+(?:von|des|der)\s+)?$/iu,
)
/** "Bürgergeldbescheid vom 12.02.2026" is one, too. */
const dated = /^\s+vom\s+\d/u
/** A date of a document, not of a period: "Bescheid vom 12.02.2026". */
const ofDocument =
  /(?:[Bb]escheid|[Aa]ntrag|[Ss]chreiben|[Ww]iderspruch|[Mm]itteilung|Anhörung|Aufforderung|Vermerk|Nachricht|E-Mail)\p{L}{0,3}\s+(?:[\p{L}„“"]+\s+){0,6}?vom\s+$/u
/** The word itself is the subject: "hieß bis Juni 2026 Bürgergeld", "früher Bürgergeld". */
const former = german(
  /\b(?:früher(?:e[nrs]?)?|ehemals|ehemalige[nrs]?|bisher(?:ige[nrs]?)?|vormals|damals|noch\s+als|hieß|hießen|vor\s+(?:dem\s+)?(?:1\.|01\.|Juli)|alte[nrs]?\s+(?:Name|Bezeichnung|Begriff)|statt|anstelle|umbenannt|ersetzt|abgelöst|löste?)\b/iu,
)
const renamedOn = '2026-07-01' // BGBl. 2026 I Nr. 107
const graceEnds = '2027-01-01' // authorities may use the old word until the end of 2026

/** Words the law has left behind. Never inside quotations or titles of earlier notices. */
export const term: Check = {
  name: 'TERM',
  version: 2,
  run(context) {
    const findings = saidIn(context).flatMap(sentence => {
      const text = withoutQuotations(sentence.text)
      const at = (match: RegExpExecArray) => ({
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      })
      const isTitle = (match: RegExpExecArray) => {
        const rest = text.slice(match.index + match[0].length)
        if (title.test(text.slice(0, match.index)) || (/bescheid/iu.test(match[0]) && dated.test(rest))) return true
        // "Antrag auf Bürgergeld vom 12.05.2026": that was its name.
        const day = dated.test(rest) ? findFacts(rest.slice(0, 40))[0] : undefined
        return day?.kind === 'date' && day.value < renamedOn
      }
      const old = outdated.flatMap(({ pattern, better }) =>
        [...text.matchAll(pattern)]
          .filter(match => !isTitle(match))
          .map(match => finding('TERM', 'warn', 'term-outdated', { term: match[0], better }, at(match))),
      )
      const agreements = [...text.matchAll(agreement)]
        .filter(match => !isOfUnemploymentInsurance(text, context) && !isOldAgreement(text.slice(match.index)))
        .map(match =>
          finding('TERM', 'warn', 'term-outdated', { term: match[0], better: 'Kooperationsplan' }, at(match)),
        )
      const third = served.test(text)
        ? [...text.matchAll(thirdDay)].map(m => finding('TERM', 'warn', 'term-third-day', { term: m[0] }, at(m)))
        : []
      const money = [...text.matchAll(buergergeld)].flatMap(match => {
        if (isTitle(match) || former.test(text)) return []
        const period = periodOf(text, context)
        if (period < renamedOn) return []
        return [
          finding(
            'TERM',
            period >= graceEnds ? 'fail' : 'warn',
            'term-buergergeld',
            { term: match[0], date: germanDate(renamedOn) },
            at(match),
          ),
        ]
      })
      return [...old, ...agreements, ...third, ...money]
    })
    return findings.length > 0 ? findings : [finding('TERM', 'ok', 'terms-current')]
  },
}

/** SGB III still knows the word: it stands there, or the scenario cites SGB III and not SGB II. */
function isOfUnemploymentInsurance(text: string, { scenario }: CheckContext): boolean {
  const books = Object.keys(scenario.norms)
  return (
    unemploymentInsurance.test(text) ||
    (books.some(norm => norm.startsWith('SGB III ')) && !books.some(norm => norm.startsWith('SGB II ')))
  )
}

const isOldAgreement = (fromWord: string) => {
  const date = findFacts(fromWord.slice(0, 60)).find(fact => fact.kind === 'date')
  return date !== undefined && isDate(date.value) && date.value < agreementsEnded
}

/**
 * The time a sentence speaks of: the end of the latest period in it, else its latest date that isn't a document's, else
 * the same of the field `zeitraum`, else today.
 */
function periodOf(sentence: string, context: CheckContext): string {
  const latest = (text: string) => {
    const periods = findPeriods(text).map(period => `${period.to}-01`)
    if (periods.length > 0) return periods.sort().at(-1)
    return findFacts(text)
      .filter(fact => !ofDocument.test(text.slice(0, fact.start)))
      .filter(fact => (fact.kind === 'date' && isDate(fact.value)) || fact.kind === 'month')
      .map(fact => (fact.kind === 'month' ? `${fact.value}-01` : fact.value))
      .sort()
      .at(-1)
  }
  return latest(sentence) ?? latest(context.inputs.zeitraum ?? '') ?? context.today
}
