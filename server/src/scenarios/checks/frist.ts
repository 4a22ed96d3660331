import { daysBetween } from '../core/day.ts'
import { findFacts } from '../core/fact.ts'
import { germanDate, isDate } from '../core/german.ts'
import { type Check, type CheckContext, finding, ownWords } from './check.ts'
import { factsOfDraft } from './fakten.ts'
import { deadlines } from './frist-erhalt.ts'

/**
 * A deadline lies after the letter (else fail), at least 14 days after it unless the scenario says otherwise (else
 * warn), and stands in the draft (else fail). Deadlines are the named fields, or those whose name ends with "frist".
 */
export const frist: Check = {
  name: 'FRIST',
  version: 2,
  run(context, { fields, days = 14 }) {
    const names = fields ?? Object.keys(context.inputs).filter(isDeadlineField)
    const written = factsOfDraft(context).filter(fact => fact.kind === 'date')
    const findings = names.flatMap(name => {
      const date = dateOf(context.inputs[name] ?? '')
      if (date === undefined) return spans(context, context.inputs[name] ?? '', days)
      const place = written.find(
        fact => fact.value === date || (fact.value.startsWith('--') && date.endsWith(fact.value.slice(1))),
      )
      if (!place) return [finding('FRIST', 'fail', 'deadline-missing', { date: germanDate(date) })]
      const left = daysBetween(context.today, date)
      if (left <= 0) return [finding('FRIST', 'fail', 'deadline-past', { date: germanDate(date) }, place)]
      if (left < days)
        return [finding('FRIST', 'warn', 'deadline-short', { date: germanDate(date), left, days }, place)]
      return [finding('FRIST', 'ok', 'deadline-fits', { date: germanDate(date), left, days }, place)]
    })
    return findings.length > 0 ? findings : [finding('FRIST', 'ok', 'deadline-none')]
  },
}

function dateOf(value: string): string | undefined {
  const text = value.trim()
  if (isDate(text)) return text
  return findFacts(text).find(fact => fact.kind === 'date' && isDate(fact.value))?.value
}

/** `frist`, `aeusserungsfrist`, `frist_stellungnahme`; the deadline of a remedy is FRIST-RECHNUNG's and may have ended. */
const isDeadlineField = (name: string) =>
  /frist$|^frist_/.test(name) && !/widerspruch|klage|rechtsbehelf|monatsfrist|jahresfrist/.test(name)

/** "14 Tage", "drei Wochen nach Zugang": a span in place of a day. */
function spans(context: CheckContext, value: string, days: number) {
  const kept = new Set(deadlines(ownWords(context), true).map(one => one.key))
  return deadlines(value, true)
    .slice(0, 1)
    .map(({ key, quote }) => {
      if (!kept.has(key)) return finding('FRIST', 'fail', 'deadline-span-missing', { quote })
      const [count = '', unit] = key.split(' ')
      if (unit === 'tag' && Number(count) < days)
        return finding('FRIST', 'warn', 'deadline-span-short', { quote, days })
      return finding('FRIST', 'ok', 'deadline-span', { quote })
    })
}
