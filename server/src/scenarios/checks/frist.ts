import { findFacts } from '../core/fact.ts'
import { germanDate, isDate } from '../core/german.ts'
import { type Check, finding } from './check.ts'
import { factsOfDraft } from './fakten.ts'

/**
 * A deadline lies after the letter (else fail), at least 14 days after it unless the scenario says otherwise (else
 * warn), and stands in the draft (else fail). Deadlines are the named fields, or those whose name ends with "frist".
 */
export const frist: Check = {
  name: 'FRIST',
  version: 1,
  run(context, { fields, days = 14 }) {
    const names = fields ?? Object.keys(context.inputs).filter(name => name.endsWith('frist'))
    const written = factsOfDraft(context).filter(fact => fact.kind === 'date')
    const findings = names.flatMap(name => {
      const date = dateOf(context.inputs[name] ?? '')
      if (date === undefined) return []
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

/** Whole days from one ISO date to another. */
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
