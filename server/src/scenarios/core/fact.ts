import { isDate } from './german.ts'

/** A checkable statement in a text, in one spelling: dates ISO, amounts in cents, times `HH:MM`. */
export type Fact = {
  readonly kind: 'date' | 'month' | 'amount' | 'percent' | 'time' | 'reference'
  /** `2026-12-14`, `--12-14` (no year), `2026-12`; `100800`; `30`; `11:15`; `50.2-2026/04711` */
  readonly value: string
  readonly start: number
  readonly end: number
}

const months = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez']
const monthName =
  '((?:Januar|Jan|Jänner|Februar|Febr|Feb|März|Mrz|Mär|April|Apr|Mai|Juni|Jun|Juli|Jul|August|Aug|September|Sept|Sep|Oktober|Okt|November|Nov|Dezember|Dez)(?!\\p{L})\\.?)'
const monthOf = (name: string) => {
  const key = name.toLowerCase().replace('mrz', 'mär').replace('jän', 'jan').slice(0, 3)
  return String(months.indexOf(key) + 1).padStart(2, '0')
}
const pad = (value: string) => value.padStart(2, '0')
const century = (year: string) => (year.length === 2 ? `20${year}` : year)

const isoDate = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu
const numericDate = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?![\d.]*\d))?/gu
const writtenDate = new RegExp(`(?<![\\d.])(\\d{1,2})\\.\\s*${monthName}(?:\\s+(\\d{4}))?(?!\\p{L})`, 'gu')
/** A translated letter: "15 January 2027", "January 15, 2027". May, April, August and others are spelled as in German. */
const englishMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const englishName = '(January|February|March|April|May|June|July|August|September|October|November|December)'
const englishDate = new RegExp(
  `(?<![\\p{L}\\d])(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${englishName}|${englishName}\\s+(\\d{1,2})(?:st|nd|rd|th)?),?\\s+(\\d{4})(?!\\d)`,
  'gu',
)
const monthYear = new RegExp(`(?<!\\d\\.\\s*)(?<!\\p{L})${monthName}\\s+(\\d{4})(?!\\d)`, 'gu')
const figure = String.raw`\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?:,\d{1,2}|,[-–—]{1,2})?|\d+(?:,\d{1,2}|,[-–—]{1,2}|\.\d{2})?`
const amountBefore = new RegExp(`(?<![\\d.,])(${figure})\\s*(?:€|EUR(?:O)?\\b|Euro(?!\\p{L}))`, 'gu')
const amountAfter = new RegExp(`(?:€|\\bEUR)\\s*(${figure})(?![\\d])`, 'gu')
/** "1,2 Mio. Euro", "85 Tsd. €" */
const amountLarge =
  /(?<![\d.,])(\d+(?:,\d{1,3})?)\s*(Mio\.?|Millionen?|Tsd\.?|[Tt]ausend|Mrd\.?|Milliarden?)\s*(?:€|EUR(?!\p{L})|Euro(?!\p{L}))/gu
const percent = /(?<![\d.,])(\d+(?:,\d+)?)\s*(?:%|Prozent(?!\p{L})|v\.\s?H\.|vom\s+Hundert)/gu
const monthFigure = /(?<![\p{L}\d./-])(0?[1-9]|1[0-2])[/.](20\d{2})(?![\d./-])/gu
const clock =
  /(?<![\d.,:])([01]?\d|2[0-4])(?::([0-5]\d)|\.([0-5]\d)(?=\s*(?:Uhr|h(?!\p{L})|(?:bis|[-–])\s*\d{1,2}(?:[.:]\d{2})?\s*(?:Uhr|h(?!\p{L}))))|\s+Uhr\s+([0-5]\d)(?![\d.])|(?=\s*(?:Uhr|(?:bis|[-–])\s*(?:\d{1,2}:\d{2}|\d{1,2}(?:\.\d{2})?\s*Uhr))))/gu
/** File numbers, notice numbers, customer numbers: digits with separators, or letters and digits mixed, or five digits on. */
const reference =
  /(?<![\p{L}\d@./-])(?:[\p{L}\d]+(?:[./-]+[\p{L}\d]+)+|\p{Lu}{1,3}\d{4,}|\d{2,}\p{Lu}\d{3,}|\d{5,})(?![\p{L}\d@])/gu

/** `1.008,00`, `1008`, `1008.00`, `1 008,-` → cents as text */
function cents(figureText: string): string {
  const text = figureText.replace(/[\s\u00a0\u202f]/g, '').replace(/,[-–—]+$/, '')
  const decimal = /[,.](\d{1,2})$/.exec(text)
  const whole = (decimal ? text.slice(0, decimal.index) : text).replace(/[.,]/g, '')
  return `${BigInt(`${whole || '0'}${(decimal?.[1] ?? '').padEnd(2, '0')}`)}`
}

/** `1,2`, `Mio.` → cents as text */
function millions(figureText: string, unit: string): string {
  const factor = /^Mi?o|^Million/i.test(unit) ? 6 : /^M/i.test(unit) ? 9 : 3
  const [whole = '', part = ''] = figureText.split(',')
  return `${BigInt(whole + part.padEnd(factor + 2, '0'))}`
}

/** All facts of a text in the order of their places; a place belongs to one fact. */
export function findFacts(text: string): Fact[] {
  const facts: Fact[] = []
  const used = new Uint8Array(text.length)
  const taken = (start: number, end: number) => used.subarray(start, end).includes(1)
  const collect = (kind: Fact['kind'], pattern: RegExp, read: (match: RegExpExecArray) => string | undefined) => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const value = taken(match.index, end) ? undefined : read(match)
      if (value === undefined) continue
      facts.push({ kind, value, start: match.index, end })
      used.fill(1, match.index, end)
    }
  }
  collect('amount', amountLarge, m => millions(m[1]!, m[2]!))
  collect('amount', amountBefore, m => cents(m[1]!))
  collect('amount', amountAfter, m => cents(m[1]!))
  collect('amount', /(?<![\d.,])(\d{1,3})\s+Cent(?!\p{L})/gu, m => m[1]!)
  collect('percent', percent, m => m[1]!.replace(/,0+$/, ''))
  collect('date', isoDate, m => (isDate(m[0]) ? m[0] : undefined))
  collect('date', writtenDate, m => dated(m[3], monthOf(m[2]!), pad(m[1]!)))
  collect('date', englishDate, m => {
    const month = englishMonths.indexOf((m[2] ?? m[3])!.toLowerCase()) + 1
    return dated(m[5], pad(String(month)), pad((m[1] ?? m[4])!))
  })
  collect('time', clock, m => `${pad(m[1]!)}:${m[2] ?? m[3] ?? m[4] ?? '00'}`)
  collect('date', numericDate, m => {
    const after = text.slice(m.index + m[0].length)
    // "§ 2.1." or "Nr. 3.4." are no dates; a yearless date needs its dot, so does the first half of a range.
    if (m[3] === undefined && !yearlessFits(text.slice(0, m.index), after)) return undefined
    return dated(m[3] && century(m[3]), pad(m[2]!), pad(m[1]!))
  })
  collect('month', monthYear, m => `${m[2]}-${monthOf(m[1]!)}`)
  collect('month', monthFigure, m => `${m[2]}-${pad(m[1]!)}`)
  collect('reference', reference, m => {
    const digits = m[0].replace(/\D/g, '').length
    return digits >= 4 &&
      /\d/.test(m[0]) &&
      !/^\d{1,3}(?:\.\d{3})+$|^(?:19|20)\d\d[/-](?:(?:19|20)\d\d|\d\d)$/.test(m[0])
      ? normalReference(m[0])
      : undefined
  })
  return facts.sort((a, b) => a.start - b.start)
}

const yearlessFits = (before: string, after: string) =>
  /(?:\b(?:am|vom|zum|bis|ab|seit|und|der|den|dem|,)\s*|[-–]\s?|\(|^)$/u.test(before) ||
  /^\s?(?:bis|[-–])\s?\d/u.test(after)

function dated(year: string | undefined, month: string, day: string): string | undefined {
  // A leap year stands in where the year is open, so that 29 February is a day.
  return isDate(`${year ?? '2024'}-${month}-${day}`) ? `${year ?? '-'}-${month}-${day}` : undefined
}

/** A day without a year is the same as that day of any year. */
export const sameDay = (a: string, b: string): boolean =>
  a.startsWith('--') || b.startsWith('--') ? a.slice(-5) === b.slice(-5) : a === b

/** File numbers are equal without blanks and whatever the case. */
export const normalReference = (text: string) => text.replace(/\s/g, '').toUpperCase()

/** Days and months a text speaks of as a span ("01.06.2026 bis 31.08.2026", "Mai bis Juli 2026"), as ISO months. */
export function findPeriods(text: string): { from: string; to: string }[] {
  const facts = findFacts(text).filter(f => f.kind === 'date' || f.kind === 'month')
  const periods = facts.flatMap((from, i) => {
    const to = facts[i + 1]
    if (!to || !/^[\s(]*(?:bis(?:\s+(?:zum|einschließlich))?|[-–—])\s*$/u.test(text.slice(from.end, to.start)))
      return []
    const end = to.value.slice(0, 7)
    const start = from.value.startsWith('--') ? `${end.slice(0, 4)}-${from.value.slice(2, 4)}` : from.value.slice(0, 7)
    return [{ from: start, to: end }]
  })
  const names = new RegExp(`${monthName}\\s*(?:bis|[-–])\\s*${monthName}\\s+(\\d{4})`, 'gu')
  for (const m of text.matchAll(names))
    periods.push({ from: `${m[3]}-${monthOf(m[1]!)}`, to: `${m[3]}-${monthOf(m[2]!)}` })
  return periods
}
