import { findFacts } from '../core/fact.ts'
import { type Check, finding } from './check.ts'
import { factsOfDraft, knownFacts, withSign } from './fakten.ts'

/**
 * Amounts alone: each in the draft occurs in the inputs or in a declared computation; the amounts of the named fields
 * stand in the draft.
 */
export const betrag: Check = {
  name: 'BETRAG',
  version: 1,
  run(context, { fields = [] }) {
    const known = knownFacts(context)
    const amounts = factsOfDraft(context).filter(fact => fact.kind === 'amount')
    const wrong = amounts
      .filter(fact => !known(fact))
      .map(fact =>
        finding('BETRAG', 'fail', 'amount-unknown', { quote: context.draft.slice(fact.start, fact.end) }, fact),
      )
    const missing = fields
      .flatMap(name => {
        const value = withSign(context.inputs[name] ?? '')
        return findFacts(value).map(fact => ({ ...fact, amount: value.slice(fact.start, fact.end) }))
      })
      .filter(fact => fact.kind === 'amount' && !amounts.some(amount => amount.value === fact.value))
      .map(({ amount }) => finding('BETRAG', 'fail', 'amount-missing', { amount }))
    const problems = [...wrong, ...missing]
    return problems.length > 0 ? problems : [finding('BETRAG', 'ok', 'amounts-known', { count: amounts.length })]
  },
}
