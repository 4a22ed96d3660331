import { addDays, addMonths } from '../core/day.ts'
import { type Fact, findFacts, findPeriods, normalReference, sameDay } from '../core/fact.ts'
import { findNorms } from '../core/norm.ts'
import { deadlinesFrom, postingsOf } from '../core/posting.ts'
import { type Check, type CheckContext, finding, ownWords } from './check.ts'
import { withoutMarks } from './marks.ts'

/**
 * Each amount, date, time, percentage and file number of the draft occurs in the inputs, in any equal spelling. A
 * declared computation is an input too (field `rechnung`). The date of the letter itself is always known.
 */
export const fakten: Check = {
  name: 'FAKTEN',
  version: 2,
  run(context) {
    const known = knownFacts(context)
    const facts = factsOfDraft(context)
    const unknown = facts.filter(fact => !known(fact))
    if (unknown.length === 0) return [finding('FAKTEN', 'ok', 'facts-known', { count: facts.length })]
    return unknown.map(fact =>
      finding('FAKTEN', 'fail', codes[fact.kind], { quote: context.draft.slice(fact.start, fact.end).trim() }, fact),
    )
  },
}

const codes = {
  date: 'date-unknown',
  month: 'date-unknown',
  amount: 'amount-unknown',
  percent: 'percent-unknown',
  time: 'time-unknown',
  reference: 'reference-unknown',
} as const

/**
 * Facts of the model's and the person's words; questions in `[PRÜFEN: …]` assert nothing, citations are NORM's, decisions
 * of courts RECHTSPRECHUNG-NULL's, telephone numbers PII's.
 */
export function factsOfDraft(context: Pick<CheckContext, 'segments' | 'draft'>): Fact[] {
  const words = withoutMarks(ownWords(context))
  const norms = findNorms(words)
  return findFacts(words).filter(
    fact =>
      !norms.some(norm => norm.start < fact.end && fact.start < norm.until) &&
      !(fact.kind === 'reference' && isOthers(words, fact)),
  )
}

const court =
  /(?:^|[^\p{L}\d])(?:[BLSKM]|[IVX]{1,4}[a-z]?|\d{1,3})\s+(?:\d{1,3}\s+)?\p{Lu}\p{L}{0,5}\s+(?:\([\p{L}.]{1,12}\)\s*)?$/u
const phone = /(?:(?<!\d)\+?0\d{1,5}[ /-]*|Tel(?:efon|\.)?:?\s*(?:\d+[ /-]*)?|Durchwahl:?\s*|Fax:?\s*)$/u

function isOthers(text: string, { start, end }: Fact): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const words = text.slice(start, end)
  if (/^\d{1,5}[/.]\d{2}(?:\.\p{L}+)?$/u.test(words) && court.test(before)) return true
  if (/^[CT]-\d{1,4}\/\d{2}$/u.test(words)) return true
  if (/^www\.|\.\p{L}{2,}\//u.test(words) || /https?:\/\/$/u.test(before)) return true
  return phone.test(before) || /^\+?0\d{2,4}[/-]\d/u.test(words)
}

/** A field that holds nothing but a number is an amount, whatever its name. */
export const withSign = (value: string): string =>
  /^\s*\d+(?:[.,]\d{1,2})?\s*$/.test(value) ? `${value.trim()} €` : value

/** Whether a fact rests on the inputs. */
export function knownFacts(context: Pick<CheckContext, 'inputs' | 'today' | 'land'>): (fact: Fact) => boolean {
  const texts = Object.values(context.inputs)
  const all = texts.map(withSign).join('\n\u0000\n')
  const facts = findFacts(all)
  const values = new Set(facts.map(fact => `${fact.kind} ${fact.value}`))
  for (const amount of bareAmounts(all)) values.add(`amount ${amount}`)
  const dates = [
    // Notes leave out the year and every word: "Infoabend 2.12. 18 Uhr".
    ...[...all.matchAll(/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?!\s?\d{4}|\d)/gu)].map(
      ([, day, month]) => `--${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`,
    ),
    ...facts.filter(fact => fact.kind === 'date').map(fact => fact.value),
    context.today,
    ...computed(context),
  ]
  const months = monthsIn(all, facts)
  const letters = normalReference(texts.join('\n'))
  return fact => {
    if (values.has(`${fact.kind} ${fact.value}`)) return true
    // "zwischen 9 und 10": an hour without its word.
    if (fact.kind === 'time' && fact.value.endsWith(':00') && saysHour(all, Number(fact.value.slice(0, 2)))) return true
    if (fact.kind === 'date') return dates.some(date => sameDay(date, fact.value)) || isEdge(fact.value, months.closed)
    if (fact.kind === 'month')
      return dates.some(date => date.startsWith(fact.value)) || months.closed(fact.value) || months.open(fact.value)
    if (fact.kind === 'time') return bareTime(fact.value).test(all)
    return fact.kind === 'reference' && letters.includes(fact.value)
  }
}

/** Numbers in the inputs that clerks leave without a sign ("kalt 412,00; Heizung 96"), in cents. */
function bareAmounts(text: string): string[] {
  return [
    ...text.matchAll(
      /(?<![\d.,:/-])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2})|,-{1,2})?(?![\d:/]|[.,]\d|\s*(?:%|Prozent|Uhr|Tage|qm|m²|Std|Stunden|Personen|Pers|Jahre|Monate))/gu,
    ),
  ]
    .filter(match => match[1]!.length <= 9)
    .map(match => `${BigInt(match[1]!.replaceAll('.', '') + (match[2] ?? '00'))}`)
}

const bareTime = (time: string) => {
  const [hours = '', minutes = ''] = time.split(':')
  const hour = `(?<![\\d.,:])0?${Number(hours)}`
  return new RegExp(
    minutes === '00' ? `${hour}(?:[:.]00)?\\s*(?:Uhr|h|[-–])(?!\\p{L})` : `${hour}[:.]${minutes}(?![\\d.])`,
    'u',
  )
}

/** Bekanntgabe, the day after it and the last day, where the day of posting is given. */
function computed({ inputs, land }: Pick<CheckContext, 'inputs' | 'land'>): string[] {
  const all = Object.values(inputs).join('\n')
  return deadlinesFrom(postingsOf(inputs), land, all)
    .flatMap(deadline => [deadline, ...(deadline.alternative ? [deadline.alternative] : [])])
    .flatMap(span => [span.bekanntgabe, span.fristbeginn, span.fristende])
}

/** Whether the inputs speak of a month: by name, inside a span, or after a "seit" or "ab" that nothing ends. */
function monthsIn(text: string, facts: Fact[]): Record<'closed' | 'open', (month: string) => boolean> {
  const periods = findPeriods(text)
  const named = new Set(facts.filter(fact => fact.kind === 'month').map(fact => fact.value))
  const open = facts
    .filter(fact => fact.kind === 'date' || fact.kind === 'month')
    .filter(fact => /(?:\b(?:ab|seit)|von)\s*(?:dem\s*)?$/u.test(text.slice(Math.max(0, fact.start - 12), fact.start)))
    .filter(fact => !/^\s*(?:bis|[-–])/u.test(text.slice(fact.end, fact.end + 6)))
    .map(fact => fact.value.slice(0, 7))
  return {
    closed: month => named.has(month) || periods.some(period => period.from <= month && month <= period.to),
    open: month =>
      open.some(from => from <= month) ||
      new RegExp(`(?<!\\p{L})${monthNames[Number(month.slice(5)) - 1]}(?!\\p{L})`, 'u').test(text),
  }
}

// biome-ignore format: one list
const monthNames = [
  'Jan(?:uar)?', 'Feb(?:ruar|r)?', 'M(?:ärz|rz)', 'Apr(?:il)?', 'Mai', 'Juni?', 'Juli?', 'Aug(?:ust)?', 'Sept?(?:ember)?', 'Okt(?:ober)?', 'Nov(?:ember)?', 'Dez(?:ember)?',
]

const years = Array.from({ length: 16 }, (_, i) => String(2020 + i))

/** "Mai bis August 2026" is "01.05.2026 bis 31.08.2026". */
function isEdge(day: string, months: (month: string) => boolean): boolean {
  if (day.startsWith('--')) return years.some(year => isEdge(`${year}${day.slice(1)}`, months))
  if (!months(day.slice(0, 7))) return false
  return day.endsWith('-01') || day === addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1)
}

const saysHour = (text: string, hour: number) =>
  new RegExp(
    `zwischen\\s+(?:0?${hour}\\s+und\\s+\\d{1,2}|\\d{1,2}\\s+und\\s+0?${hour})(?![\\d.,:€%]|\\s?(?:€|Euro|EUR|%|Tage|Woch|Monat|Jahr|m²))`,
    'iu',
  ).test(text)
