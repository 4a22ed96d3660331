import { findFacts } from '../core/fact.ts'
import { germanDate, isDate } from '../core/german.ts'
import { german } from '../core/pattern.ts'
import { type Check, type CheckContext, finding } from './check.ts'
import { saidIn, withoutQuotations } from './sentences.ts'

const outdated: readonly { pattern: RegExp; better: string; unless?: RegExp }[] = [
  { pattern: german(/\bHartz[\s-]*(?:IV|4)(?:-\p{L}+)?/giu), better: 'Grundsicherungsgeld' },
  {
    pattern: german(/\b(?:ALG|Alg)[\s-]*(?:II|2)(?![\p{L}-])|\bArbeitslosengeld(?:s|es)?\s+(?:II|2)(?!\p{L})/gu),
    better: 'Grundsicherungsgeld',
  },
  {
    pattern: german(/\bEingliederungsvereinbarung(?:en)?/giu),
    better: 'Kooperationsplan',
    unless: /SGB\s+III|Agentur für Arbeit/u,
  },
]
const thirdDay = german(/\b(?:dritte[nrms]?|3\.)\s+Tag(?:e|es)?\b|\bdrei\s+Tage(?:n)?\s+nach\b/giu)
const served = german(
  /\b(?:Aufgabe|zur\s+Post|bekannt\s*gegeben|Bekanntgabe|zugegangen|gilt\s+als|Absendung|zugestellt)\b/iu,
)
const buergergeld = german(/\b(?:Bürgergeld(?:es|s)?(?!\p{L})|Bürgergeld-?(?:gesetz|bezug|leistungen)\p{L}*)/giu)
/** The title of an earlier notice keeps its word: "Bescheid über Bürgergeld vom 12.02.2026". */
const title = /\p{L}*bescheid\p{L}*\s+(?:über|zum|wegen)\s+(?:die\s+\p{L}+\s+(?:von|des)\s+)?$/iu
const renamedOn = '2026-07-01' // BGBl. 2026 I Nr. 107
const graceEnds = '2027-01-01' // authorities may use the old word until the end of 2026

/** Words the law has left behind. Never inside quotations or titles of earlier notices. */
export const term: Check = {
  name: 'TERM',
  version: 1,
  run(context) {
    const findings = saidIn(context).flatMap(sentence => {
      const text = withoutQuotations(sentence.text)
      const at = (match: RegExpExecArray) => ({
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      })
      const old = outdated.flatMap(({ pattern, better, unless }) =>
        unless?.test(text)
          ? []
          : [...text.matchAll(pattern)].map(m =>
              finding('TERM', 'warn', 'term-outdated', { term: m[0], better }, at(m)),
            ),
      )
      const third = served.test(text)
        ? [...text.matchAll(thirdDay)].map(m => finding('TERM', 'warn', 'term-third-day', { term: m[0] }, at(m)))
        : []
      const money = [...text.matchAll(buergergeld)].flatMap(match => {
        if (title.test(text.slice(0, match.index))) return []
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
      return [...old, ...third, ...money]
    })
    return findings.length > 0 ? findings : [finding('TERM', 'ok', 'terms-current')]
  },
}

/** The time a sentence speaks of: the latest date in it, else of the field `zeitraum`, else today. */
function periodOf(sentence: string, context: CheckContext): string {
  const latest = (text: string) =>
    findFacts(text)
      .filter(fact => (fact.kind === 'date' && isDate(fact.value)) || fact.kind === 'month')
      .map(fact => (fact.kind === 'month' ? `${fact.value}-01` : fact.value))
      .sort()
      .at(-1)
  return latest(sentence) ?? latest(context.inputs.zeitraum ?? '') ?? context.today
}
