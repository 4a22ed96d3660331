import { weekday } from '../core/day.ts'
import { findFacts, sameDay } from '../core/fact.ts'
import { isDate } from '../core/german.ts'
import { type Check, finding } from './check.ts'
import { factsOfDraft, knownFacts } from './fakten.ts'

const days = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag']
const named =
  /(Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend)s?,?\s*(?:,?\s*(?:dem|den|der)\s+|,?\s*am\s+)?$/u

/**
 * Dates, months and times alone: each in the draft occurs in the inputs or follows from the day of posting; days of the
 * named fields stand in the draft; a weekday fits its date.
 */
export const datum: Check = {
  name: 'DATUM',
  version: 1,
  run(context, { fields = [] }) {
    const known = knownFacts(context)
    const facts = factsOfDraft(context).filter(fact => ['date', 'month', 'time'].includes(fact.kind))
    const words = (fact: { start: number; end: number }) => context.draft.slice(fact.start, fact.end).trim()
    const wrong = facts
      .filter(fact => !known(fact))
      .map(fact =>
        finding('DATUM', 'fail', fact.kind === 'time' ? 'time-unknown' : 'date-unknown', { quote: words(fact) }, fact),
      )
    const weekdays = facts.flatMap(fact => {
      if (fact.kind !== 'date' || !isDate(fact.value)) return []
      const name = named.exec(context.draft.slice(Math.max(0, fact.start - 30), fact.start))?.[1]
      if (name === undefined || days.indexOf(name.replace('Sonnabend', 'Samstag')) === weekday(fact.value)) return []
      const right = days[weekday(fact.value)]!
      return [finding('DATUM', 'fail', 'weekday-wrong', { quote: `${name}, ${words(fact)}`, right }, fact)]
    })
    const missing = fields
      .flatMap(name => {
        const value = context.inputs[name] ?? ''
        return findFacts(value).map(fact => ({ ...fact, quote: value.slice(fact.start, fact.end).trim() }))
      })
      .filter(fact => fact.kind === 'date' || fact.kind === 'time')
      .filter(fact => !facts.some(one => one.kind === fact.kind && sameDay(one.value, fact.value)))
      .map(({ quote }) => finding('DATUM', 'fail', 'date-missing', { quote }))
    const problems = [...wrong, ...weekdays, ...missing]
    return problems.length > 0 ? problems : [finding('DATUM', 'ok', 'dates-known', { count: facts.length })]
  },
}
