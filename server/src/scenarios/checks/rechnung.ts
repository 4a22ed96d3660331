import { findFacts } from '../core/fact.ts'
import { type Check, type CheckContext, finding, ownWords } from './check.ts'
import { factsOfDraft, knownFacts } from './fakten.ts'
import { withoutMarks } from './marks.ts'

const sign = String.raw`(?:\s*(?:€|EUR|Euro)(?!\p{L}))?`
const figure = String.raw`\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?:,\d{1,2})?|\d+(?:,\d{1,4})?`
const operator = String.raw`[^\S\n]*(?:[+–−*×xX·:÷/-]|mal|plus|minus|abzüglich|zuzüglich)[^\S\n]*`
const equals = String.raw`\s*(?:\([^()=]{0,30}\)\s*)?(?:=|ergibt|ergeben|sind|macht|machen|gleich|=>)\s*(?:insgesamt\s+|zusammen\s+|also\s+|rund\s+|einen\s+Betrag\s+von\s+)?`
/** A word may stand between an amount and the next sign: "390,50 € Lohn − 178,10 € Freibetrag = 212,40 €". */
const label = String.raw`(?:[^\S\n]+\p{L}[\p{L}-]*){0,3}`
const equation = new RegExp(
  `(?<![\\d.,/§])(${figure})(\\s*%)?${sign}${label}((?:${operator}(?:${figure})${sign}${label}){1,20})${equals}(${figure})${sign}`,
  'gu',
)
const percentOf = new RegExp(
  String.raw`(?<![\d.,])(\d+(?:,\d+)?)\s*(?:%|Prozent|v\.\s?H\.)\s+(?:von|aus)\s+(?:den\s+|dem\s+|der\s+)?(${figure})${sign}${equals}(${figure})${sign}`,
  'gu',
)
const term = new RegExp(`(${operator})(${figure})`, 'gu')
const sumWord =
  /(?:zusammen|gesamt\p{L}*|insgesamt|Summe|Gesamt\p{L}*|Differenz|Unterschied|ergib\p{L}*|ergeben|verbleib\p{L}*|bleib(?:t|en)|mithin|somit|demnach|addier\p{L}*|überschreit\p{L}*|übersteig\p{L}*|abzüglich|Mehrbetrag|Restbetrag|errechne\p{L}*|berechne\p{L}*|macht|sind\s+das|das\s+sind)/u

/**
 * Computations of the draft are right, and each computed amount is declared in the inputs (field `rechnung`): the model
 * copies, it doesn't compute.
 */
export const rechnung: Check = {
  name: 'RECHNUNG',
  version: 1,
  run(context) {
    const text = withoutMarks(ownWords(context))
    const wrong = equations(text)
      .filter(one => !one.right)
      .map(one => finding('RECHNUNG', 'fail', 'sum-wrong', { quote: context.draft.slice(one.start, one.end) }, one))
    const undeclared = undeclaredSums(context, text)
      .filter(place => !wrong.some(({ span }) => span && span.start < place.end && place.start < span.end))
      .map(place =>
        finding('RECHNUNG', 'fail', 'sum-undeclared', { quote: context.draft.slice(place.start, place.end) }, place),
      )
    const problems = [...wrong, ...undeclared]
    return problems.length > 0 ? problems : [finding('RECHNUNG', 'ok', 'sums-right', { count: equations(text).length })]
  },
}

type Equation = { start: number; end: number; right: boolean }

function equations(text: string): Equation[] {
  const found = [...text.matchAll(equation)].flatMap(match => {
    const first = cents(match[1]!)
    const steps = [...match[3]!.matchAll(term)].map(step => ({ sign: step[1]!.trim(), value: step[2]! }))
    const result = evaluate(match[2] ? { n: first.n, d: first.d * 100n } : first, steps)
    if (!result) return []
    return [{ start: match.index, end: match.index + match[0].length, right: isNear(result, cents(match[4]!)) }]
  })
  const shares = [...text.matchAll(percentOf)].map(match => {
    const part = cents(match[1]!)
    const whole = cents(match[2]!)
    const right = isNear({ n: part.n * whole.n, d: part.d * whole.d * 100n }, cents(match[3]!))
    return { start: match.index, end: match.index + match[0].length, right }
  })
  return [...found, ...shares]
}

/** An exact fraction: binary numbers can't hold cents. */
type Fraction = { readonly n: bigint; readonly d: bigint }

function cents(figureText: string): Fraction {
  const [whole = '0', part = ''] = figureText.replace(/[.\u00a0\u202f\s]/g, '').split(',')
  return { n: BigInt(whole + part), d: 10n ** BigInt(part.length) }
}

/** Multiplication before addition. `undefined` where a sign is no sign of arithmetic here (a date, a ratio). */
function evaluate(first: Fraction, steps: readonly { sign: string; value: string }[]): Fraction | undefined {
  const terms: Fraction[] = [first]
  for (const { sign, value } of steps) {
    const next = cents(value)
    const last = terms.at(-1)!
    if (/^(?:[*×xX·]|mal)$/u.test(sign)) terms[terms.length - 1] = { n: last.n * next.n, d: last.d * next.d }
    else if (/^[:÷/]$/u.test(sign)) {
      if (next.n === 0n) return undefined
      terms[terms.length - 1] = { n: last.n * next.d, d: last.d * next.n }
    } else if (/^(?:\+|plus|zuzüglich)$/u.test(sign)) terms.push(next)
    else terms.push({ n: -next.n, d: next.d })
  }
  return terms.reduce((sum, one) => ({ n: sum.n * one.d + one.n * sum.d, d: sum.d * one.d }), { n: 0n, d: 1n })
}

/** Equal to the cent, or, behind a division or share, rounded to it. */
function isNear(a: Fraction, b: Fraction): boolean {
  const difference = a.n * b.d - b.n * a.d
  const size = difference < 0n ? -difference : difference
  return size * 100n <= a.d * b.d
}

/** Amounts that a word of summing goes with and no input holds, and amounts that are a sum of others of the draft. */
function undeclaredSums(context: CheckContext, text: string): { start: number; end: number }[] {
  const known = knownFacts(context)
  const amounts = factsOfDraft(context).filter(fact => fact.kind === 'amount')
  const values = amounts.filter(known).map(fact => BigInt(fact.value))
  const given = findFacts(Object.values(context.inputs).join('\n'))
    .filter(fact => fact.kind === 'amount')
    .map(fact => BigInt(fact.value))
  const all = [...new Set([...values, ...given])].slice(0, 40)
  return amounts.filter(fact => {
    if (known(fact)) return false
    const from = Math.max(text.lastIndexOf('\n', fact.start), text.lastIndexOf('. ', fact.start), fact.start - 120, 0)
    const behind = text.slice(fact.end, fact.end + 40).split(/[.\n]/)[0]!
    return sumWord.test(text.slice(from, fact.start)) || sumWord.test(behind) || isComputed(BigInt(fact.value), all)
  })
}

/** A sum or difference of two, or a small multiple of one: the model has computed. */
function isComputed(value: bigint, given: readonly bigint[]): boolean {
  return given.some(
    (a, i) =>
      given.slice(i + 1).some(b => a + b === value || a - b === value || b - a === value) ||
      (a > 0n && value !== a && value % a === 0n && value / a <= 12n) ||
      given.reduce((sum, one) => sum + one, 0n) === value,
  )
}
