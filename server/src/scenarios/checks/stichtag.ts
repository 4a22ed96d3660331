import { addDays, addMonths } from '../core/day.ts'
import { findFacts, findPeriods } from '../core/fact.ts'
import { germanDate, isDate } from '../core/german.ts'
import { type Check, type CheckContext, finding } from './check.ts'
import { type Said, saidIn, withoutQuotations } from './sentences.ts'

/** The reform of the SGB II came into force (BGBl. 2026 I Nr. 107). */
const reform = '2026-07-01'

/**
 * The law of the decisive day, where it is certain: the Karenzzeit of § 22 SGB II lasts a year from its start; § 65a SGB
 * II lets the day of the breach or the start of the Bewilligungszeitraum decide between old and new law; a span before
 * the reform has no Grundsicherungsgeld.
 */
export const stichtag: Check = {
  name: 'STICHTAG',
  version: 1,
  run(context) {
    const said = saidIn(context).map(one => ({ ...one, text: withoutQuotations(one.text) }))
    const problems = [...otherDay(context, said), ...karenz(context, said), ...version(context, said), ...newTerm(said)]
    return problems.length > 0 ? problems : [finding('STICHTAG', 'ok', 'law-of-the-day')]
  },
}

const dateIn = (text: string) => findFacts(text).find(fact => fact.kind === 'date' && isDate(fact.value))?.value
const fieldDate = ({ inputs }: CheckContext, name: RegExp) =>
  Object.entries(inputs)
    .filter(([field]) => name.test(field))
    .map(([, value]) => dateIn(value))
    .find(day => day !== undefined)
const placeOf = (one: Said, match: RegExpExecArray) => ({
  start: one.start + match.index,
  end: one.start + match.index + match[0].length,
})

/** "Der Stichtag 01.12.2026" where the form says another. */
function otherDay(context: CheckContext, said: readonly Said[]) {
  const entered = context.inputs.stichtag === undefined ? undefined : dateIn(context.inputs.stichtag)
  if (entered === undefined) return []
  return said.flatMap(one =>
    findFacts(one.text)
      .filter(fact => fact.kind === 'date' && isDate(fact.value) && fact.value !== entered)
      .filter(fact => /Stichtag(?:s|es)?(?:\s+(?:ist|war|am|der|vom)|:)*\s*$/u.test(one.text.slice(0, fact.start)))
      .map(fact =>
        finding(
          'STICHTAG',
          'fail',
          'decisive-day-other',
          { date: germanDate(fact.value), right: germanDate(entered) },
          { start: one.start + fact.start, end: one.start + fact.end },
        ),
      ),
  )
}

const running =
  /(?:[Kk]arenzzeit\s+(?:\S+\s+){0,3}(?:läuft\s+(?:noch|weiter|derzeit|aktuell)|dauert\s+(?:noch\s+)?an|ist\s+noch\s+nicht\s+(?:abgelaufen|beendet))|(?:innerhalb|während)\s+der\s+(?:laufenden\s+|noch\s+laufenden\s+)?Karenzzeit|noch\s+in\s+der\s+Karenzzeit)/u
const over =
  /(?:(?:nach|seit)\s+(?:dem\s+)?(?:Ablauf|Ende)\s+der\s+Karenzzeit|Karenzzeit\s+(?:\S+\s+){0,3}(?:ist|war)\s+(?:bereits\s+|schon\s+)?(?:abgelaufen|beendet|vorbei))/u
const karenzEnd =
  /[Kk]arenzzeit[^.;]{0,60}?(?:endet(?:e)?|läuft|lief|dauert|gilt|bis|Ablauf)[^.;]{0,30}?(?:am|zum|bis|mit\s+(?:dem\s+)?Ablauf\s+des|:)?\s*$/u

/** Karenzzeit: one year from the start of the month (§ 22 Abs. 1 Satz 2 SGB II). */
function karenz(context: CheckContext, said: readonly Said[]) {
  const start = fieldDate(context, /karenz/)
  if (start === undefined || /Unterbrech|unterbroch/u.test(Object.values(context.inputs).join('\n'))) return []
  const ends = [start, `${start.slice(0, 7)}-01`].map(day => addDays(addMonths(day, 12), -1))
  const last = ends.sort().at(-1)!
  const given = new Set(findFacts(Object.values(context.inputs).join('\n')).map(fact => fact.value))
  return said.flatMap(one => {
    const conditional = /(?:wenn|falls|sofern|ob|sobald|würde|wäre|danach|erst)(?!\p{L})/iu.test(one.text)
    const wrong = findFacts(one.text)
      .filter(
        fact => fact.kind === 'date' && isDate(fact.value) && !ends.includes(fact.value) && !given.has(fact.value),
      )
      .filter(fact => karenzEnd.test(one.text.slice(0, fact.start)))
      .map(fact =>
        finding(
          'STICHTAG',
          'fail',
          'karenz-end',
          { date: germanDate(fact.value), right: germanDate(last) },
          { start: one.start + fact.start, end: one.start + fact.end },
        ),
      )
    if (wrong.length > 0 || conditional) return wrong
    const claim = context.today > last ? running.exec(one.text) : context.today <= ends[0]! ? over.exec(one.text) : null
    return claim
      ? [finding('STICHTAG', 'fail', 'karenz-state', { quote: claim[0], right: germanDate(last) }, placeOf(one, claim))]
      : []
  })
}

const oldLaw =
  /(?:(?<!\p{L})a\.\s?F\.|alte[rn]?\s+Fassung|alte[mns]?\s+Recht|bis\s+(?:zum\s+)?30\.\s?(?:0?6\.|Juni)\s?2026\s+geltende[nr]?)/u
const newLaw =
  /(?:(?<!\p{L})n\.\s?F\.|neue[rn]?\s+Fassung|neue[mns]?\s+Recht|(?:ab|seit)\s+(?:dem\s+)?0?1\.\s?(?:0?7\.|Juli)\s?2026\s+geltende[nr]?)/u
const cap = /(?:1,5-?\s?fache[ns]?|[Ee]ineinhalb(?:fache[ns]?)?|anderthalbfache[ns]?|150\s*(?:%|Prozent))/u

/** § 65a SGB II: what the decisive day decides. */
function version(context: CheckContext, said: readonly Said[]) {
  const decisive = fieldDate(context, /stichtag|pflichtverletzung|meldeversaeumnis|bewilligungszeitraum|bwz/)
  if (decisive === undefined) return []
  const isOld = decisive < reform
  return said.flatMap(one => {
    if (
      !/SGB|Recht|Fassung|Karenz|Angemessen|Obergrenze|§/u.test(one.text) ||
      /(?<!\p{L})(?:nicht|kein\p{L}*|früher\p{L}*|statt)\s/iu.test(one.text)
    )
      return []
    const match = isOld
      ? (newLaw.exec(one.text) ?? (/Karenz/u.test(one.text) ? cap.exec(one.text) : null))
      : oldLaw.exec(one.text)
    if (!match) return []
    return [
      finding(
        'STICHTAG',
        'fail',
        isOld ? 'law-new' : 'law-old',
        { quote: match[0], date: germanDate(decisive) },
        placeOf(one, match),
      ),
    ]
  })
}

/** "Grundsicherungsgeld vom 01.02.2026 bis 30.04.2026": then it was called Bürgergeld. */
function newTerm(said: readonly Said[]) {
  return said.flatMap(one => {
    const match = /Grundsicherungsgeld\p{L}*/u.exec(one.text)
    const periods = findPeriods(one.text)
    if (!match || periods.length === 0 || periods.some(period => period.to >= reform.slice(0, 7))) return []
    return [finding('STICHTAG', 'warn', 'term-too-new', { quote: match[0] }, placeOf(one, match))]
  })
}
