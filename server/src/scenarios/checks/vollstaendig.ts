import { findFacts, sameDay } from '../core/fact.ts'
import { germanDate, isDate } from '../core/german.ts'
import { listItems } from '../core/inputs.ts'
import { contentStems } from '../core/stem.ts'
import { type Check, finding, ownWords } from './check.ts'

/**
 * Each date, time and amount of the named fields stands in the draft, and each item of the field `vollstaendig`. What
 * has no figure can't be counted: that part stays with the person who rates.
 */
export const vollstaendig: Check = {
  name: 'VOLLSTAENDIG',
  version: 2,
  run(context, { fields = [] }) {
    const text = ownWords(context)
    const written = findFacts(text)
    const wanted = fields.flatMap(name => {
      const value = context.inputs[name] ?? ''
      return findFacts(value)
        .filter(fact => ['date', 'time', 'amount'].includes(fact.kind))
        .map(fact => ({ ...fact, quote: spoken(value.slice(fact.start, fact.end)) }))
    })
    const lost = wanted.filter(
      (fact, i) =>
        wanted.findIndex(w => w.kind === fact.kind && w.value === fact.value) === i &&
        !written.some(w => w.kind === fact.kind && sameDay(w.value, fact.value)),
    )
    const stems = contentStems(text)
    const items = listItems(context.inputs.vollstaendig ?? '')
    const missing = items.filter(item => {
      const words = contentStems(item)
      return (
        words.filter(word => stems.some(stem => stem === word || (word.length >= 6 && stem.includes(word)))).length <
        Math.ceil(words.length * 0.6)
      )
    })
    const problems = [
      ...lost.map(({ quote }) => finding('VOLLSTAENDIG', 'fail', 'detail-missing', { quote })),
      ...missing.map(item => finding('VOLLSTAENDIG', 'fail', 'detail-missing', { quote: item })),
    ]
    return problems.length > 0
      ? problems
      : [finding('VOLLSTAENDIG', 'ok', 'details-there', { count: wanted.length + items.length })]
  },
}

const spoken = (text: string) => (isDate(text.trim()) ? germanDate(text.trim()) : text.trim())
