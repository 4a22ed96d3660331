import { type Check, type CheckName, finding } from './check.ts'
import { quote } from './marks.ts'
import { notSaid } from './verbatim.ts'

/** A check that the named inputs stand in the letter word for word; the first field that holds something counts. */
function verbatim(name: CheckName, names: readonly string[], codes: VerbatimCodes): Check {
  return {
    name,
    version: 1,
    run(context, { fields = names }) {
      const value = fields.map(field => context.inputs[field] ?? '').find(text => text.trim() !== '')
      if (value === undefined) return [finding(name, 'ok', codes.none)]
      const altered = notSaid(context.draft, value)
      if (altered.length === 0) return [finding(name, 'ok', codes.same)]
      return altered.map(line =>
        finding(name, 'fail', codes.altered, { quote: quote(line, { start: 0, end: line.length }) }),
      )
    },
  }
}

type VerbatimCodes =
  | { none: 'tenor-none'; same: 'tenor-same'; altered: 'tenor-altered' }
  | { none: 'resolution-none'; same: 'resolution-same'; altered: 'resolution-altered' }

/** The decision is the clerk's: the draft repeats it word for word. */
export const tenorGleich = verbatim('TENOR-GLEICH', ['tenor', 'entscheidung'], {
  none: 'tenor-none',
  same: 'tenor-same',
  altered: 'tenor-altered',
})

/** A resolution stands in minutes and papers as it was passed. */
export const beschlussGleich = verbatim('BESCHLUSS-GLEICH', ['beschluss'], {
  none: 'resolution-none',
  same: 'resolution-same',
  altered: 'resolution-altered',
})
