import type { Span } from '../entity.ts'
import { familyOf } from '../entity.ts'
import { datePattern } from './date.ts'
import { createRecogniser, open, readDigits } from './rule.ts'

/** What stands beside something already recognised says what it is: a second look, with the finds of the first. */

const findDates = createRecogniser([
  {
    type: 'DOB',
    by: 'beside-name',
    pattern: new RegExp(`${open}(${datePattern})(?![\\p{L}\\p{N}]|[.,][0-9])`, 'iu'),
  },
])

/** The year of a date as written; two digits count from 1931 to 2030. */
function yearOf(date: string): number {
  const iso = /^([12]\d{3})[-/.]/.exec(date)?.[1]
  const digits = iso ?? readDigits(/[0-9OoIlSBb]{2,4}$/.exec(date)?.[0] ?? '')
  const year = Number(digits)
  return digits.length > 2 ? year : year > 30 ? 1900 + year : 2000 + year
}

/** Between a name and a date of birth: punctuation, a cell's border, columns of a printed list, few words. */
const close =
  /^(?:[ \t]?(?:\([^()\n]{1,30}\)[ ]?)?[,;|:(/*·–-]?[ \t]?|[ \t]{2,40}|"?[ \t]*[;|\t][ \t]*"?|,?[ ]\(?(?:geb|geboren|am|vom|alter|kind|und|u)\.?[ ])$/iu
/** "Frau Lang erklärte … Frau Lang am 28.09.2026, sie habe": of recent years it says when something happened. */
const happened = /^,?[ ](?:am|vom)[ ]$/iu
const inCell = /[;|\t(]|[ ]{2}/
const died = /^[ ]?[,(]?[ ]?[†+t][ ]$/
/** Before these a date says when something was decided or began. */
const event =
  /(?:vom|seit|bis|ab|zum|stand|urteil|beschluss|fassung|eingang|datum|bescheid|vertrag|termin|frist|fällig|gültig|eintritt|beginn|ende|am)[:. ]{1,3}$/iu
/** "gez. Müller, 12.03.2026": the date of a signature stands last in its line. */
function signs(text: string, person: Span, date: Span): boolean {
  const lead = text.slice(Math.max(0, person.start - 30), person.start)
  return (
    /^[ \t.)]*(?:\n|$)/.test(text.slice(date.end, date.end + 6)) ||
    /(?:gez\.|i\. ?a\.|i\. ?v\.|im auftrag|gruß|grüße|grüßen|protokoll|stand)[^\p{L}]{0,4}$/iu.test(lead)
  )
}

/** A date before this year is no signature's, even if it is the latest of its text. */
const recent = 2020

const oldest = 1900
const grownUp = 14

/** Dates of birth without a word that says so: right behind a name, or so long ago that nothing else is likely. */
function datesBesideNames(text: string, spans: readonly Span[]): Span[] {
  const dates = findDates(text).map(span => ({ ...span, year: yearOf(text.slice(span.start, span.end)) }))
  if (dates.length === 0) return []
  const people = spans.filter(span => span.type === 'PERSON').sort((a, b) => a.end - b.end)
  if (people.length === 0) return []
  const now = dates.reduce((latest, { year }) => (year < 2100 && year > latest ? year : latest), recent)
  const out: Span[] = []
  let at = 0
  for (const date of dates) {
    while (at + 1 < people.length && people[at + 1]!.end <= date.start) at++
    const person = people[at]!
    const gap =
      person.end <= date.start && date.start - person.end <= 60 ? text.slice(person.end, date.start) : undefined
    const { year, ...span } = date
    if (year < oldest || /^\s?Uhr/i.test(text.slice(span.end, span.end + 5))) continue
    if (gap !== undefined && died.test(gap)) out.push({ ...span, type: 'DATE_OF_DEATH', confidence: 0.7 })
    else if (
      gap !== undefined &&
      close.test(gap) &&
      (happened.test(gap) && !/geb/i.test(text.slice(Math.max(0, person.start - 60), person.start))
        ? year <= now - grownUp
        : year < now || inCell.test(gap) || !signs(text, person, span))
    )
      out.push({ ...span, confidence: 0.72 })
    else if (
      year <= now - grownUp &&
      gap !== undefined &&
      !event.test(text.slice(Math.max(0, span.start - 20), span.start))
    )
      out.push({ ...span, confidence: 0.55 })
  }
  return out
}

/** So many units, and digits among them, make a number's shape its own. */
const shapely = { units: 8, digits: 4 }
const shapeOf = (value: string) => value.replace(/\p{L}/gu, 'A').replace(/[0-9]/g, '0')

/** Numbers built like one that was recognised: "Her passport number is A09482217, mine is B50071836". */
function sameShape(text: string, spans: readonly Span[]): Span[] {
  const shapes = new Map<string, Span['type']>()
  for (const span of spans) {
    if (familyOf[span.type] !== 'number' || span.confidence < 0.7) continue
    const value = text.slice(span.start, span.end)
    if (value.length < shapely.units || (value.match(/[0-9]/g)?.length ?? 0) < shapely.digits) continue
    if (/\s/.test(value) || /^[0-9.,]{0,9}$/.test(value)) continue
    shapes.set(shapeOf(value), span.type)
  }
  if (shapes.size === 0) return []
  const out: Span[] = []
  for (const hit of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[./-]?[\p{L}\p{N}]){6,30}(?![\p{L}\p{N}])/gu)) {
    const type = /[0-9]/.test(hit[0]) ? shapes.get(shapeOf(hit[0])) : undefined
    if (type) out.push({ start: hit.index, end: hit.index + hit[0].length, type, by: 'same-shape', confidence: 0.6 })
  }
  return out
}

export const beside = (text: string, spans: readonly Span[]): Span[] => [
  ...datesBesideNames(text, spans),
  ...sameShape(text, spans),
]
