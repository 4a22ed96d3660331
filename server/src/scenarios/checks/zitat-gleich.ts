import { german } from '../core/pattern.ts'
import { type Check, finding } from './check.ts'
import { quote } from './marks.ts'
import { saysVerbatim, withoutLabel, wording } from './verbatim.ts'

/** Something between quotation marks of any style. */
const quoted = /„([^“”"]{1,1000})[“”"]|»([^«]{1,1000})«|«([^»]{1,1000})»|“([^”]{1,1000})”|"([^"\n]{1,1000})"/gu
const speech = german(
  /\b(?:sag(?:t|te|ten)|erklär\p{L}*|beton\p{L}*|so\s+(?:der|die|Bürgermeister\p{L}*|Landr\p{L}*|Herr|Frau|\p{Lu}\p{L}+)|mein(?:t|te)|freut\s+sich|unterstr\p{L}*|ergänz\p{L}*|berichte\p{L}*|äußer\p{L}*|hebt\s+hervor|lob(?:t|te)|resümier\p{L}*|zitier\p{L}*|wird\s+zitiert|kommentier\p{L}*|bekräftig\p{L}*|verspr\p{L}*|kündig\p{L}*|fügt)\b/iu,
)

type Quotation = { text: string; start: number; end: number }
const quotations = (text: string): Quotation[] =>
  [...text.matchAll(quoted)].map(match => ({
    text: match.slice(1).find(group => group !== undefined)!,
    start: match.index,
    end: match.index + match[0].length,
  }))

/** The words alone: between two halves of a quotation the comma may move. */
const words = (text: string) => (wording(text).match(/[\p{L}\d]+/gu) ?? []).join(' ')

/** The released quotation of a field, without who said it. */
function released(value: string): string[] {
  const inMarks = quotations(value).filter(({ text }) => text.split(/\s+/).length >= 3)
  return inMarks.length > 0 ? inMarks.map(({ text }) => text) : [value]
}

/** A released quotation stands unchanged, in quotation marks of any style, and nobody is quoted who wasn't. */
export const zitatGleich: Check = {
  name: 'ZITAT-GLEICH',
  version: 1,
  run(context, { fields = ['zitat'] }) {
    const values = fields.map(name => context.inputs[name] ?? '').filter(text => text.trim() !== '')
    const wanted = values.flatMap(released)
    const said = quotations(context.draft)
    // "„Wir freuen uns“, sagt sie, „dass …“" is one quotation in two pieces.
    const spoken = ` ${said.map(({ text }) => words(text)).join(' ')} `
    const stands = (text: string) =>
      saysVerbatim(context.draft, text) ||
      saysVerbatim(context.draft, withoutLabel(text)) ||
      spoken.includes(` ${words(text)} `)
    const altered = wanted.filter(text => !stands(text) && !text.split('\n').every(stands))
    const sources = Object.values(context.inputs).map(words).join(' ')
    const invented = said.filter(
      one =>
        one.text.split(/\s+/).length >= 4 &&
        !sources.includes(words(one.text)) &&
        speech.test(context.draft.slice(Math.max(0, one.start - 120), one.end + 120).replace(one.text, ' ')),
    )
    const problems = [
      ...altered.map(text =>
        finding('ZITAT-GLEICH', 'fail', 'quotation-altered', { quote: quote(text, { start: 0, end: text.length }) }),
      ),
      ...invented.map(place =>
        finding('ZITAT-GLEICH', 'fail', 'quotation-invented', { quote: quote(context.draft, place) }, place),
      ),
    ]
    return problems.length > 0 ? problems : [finding('ZITAT-GLEICH', 'ok', 'quotation-same', { count: wanted.length })]
  },
}
