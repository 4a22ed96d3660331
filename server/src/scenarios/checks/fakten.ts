import { type Fact, findFacts, findPeriods, normalReference } from '../core/fact.ts'
import { findNorms } from '../core/norm.ts'
import { type Check, type CheckContext, finding, ownWords } from './check.ts'
import { withoutMarks } from './marks.ts'

/**
 * Each amount, date, time, percentage and file number of the draft occurs in the inputs, in any equal spelling. A
 * declared computation is an input too (field `rechnung`). The date of the letter itself is always known.
 */
export const fakten: Check = {
  name: 'FAKTEN',
  version: 1,
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

/** Facts of the model's and the person's words; questions in `[PRÜFEN: …]` assert nothing, citations are NORM's. */
export function factsOfDraft(context: Pick<CheckContext, 'segments' | 'draft'>): Fact[] {
  const words = withoutMarks(ownWords(context))
  const norms = findNorms(words)
  return findFacts(words).filter(fact => !norms.some(norm => norm.start < fact.end && fact.start < norm.end))
}

/** A field that holds nothing but a number is an amount, whatever its name. */
export const withSign = (value: string): string =>
  /^\s*\d+(?:[.,]\d{1,2})?\s*$/.test(value) ? `${value.trim()} €` : value

/** Whether a fact rests on the inputs. */
export function knownFacts(context: Pick<CheckContext, 'inputs' | 'today'>): (fact: Fact) => boolean {
  const texts = Object.values(context.inputs)
  const all = texts.map(withSign).join('\n\u0000\n')
  const facts = findFacts(all)
  const periods = findPeriods(all)
  const values = new Set(facts.map(fact => `${fact.kind} ${fact.value}`))
  const dates = [...facts.filter(fact => fact.kind === 'date').map(fact => fact.value), context.today]
  const letters = normalReference(texts.join('\n'))
  return fact => {
    if (values.has(`${fact.kind} ${fact.value}`)) return true
    if (fact.kind === 'date')
      return dates.some(date =>
        fact.value.startsWith('--') || date.startsWith('--')
          ? date.slice(-5) === fact.value.slice(-5)
          : date === fact.value,
      )
    if (fact.kind === 'month')
      return (
        dates.some(date => date.startsWith(fact.value)) ||
        periods.some(period => period.from <= fact.value && fact.value <= period.to)
      )
    return fact.kind === 'reference' && letters.includes(fact.value)
  }
}
