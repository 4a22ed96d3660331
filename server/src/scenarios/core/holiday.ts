import { addDays, weekday } from './day.ts'

/**
 * Statutory holidays of the sixteen Länder, 1995 on. A table of our own: the libraries looked at (feiertagejs 1.5.1) don't know
 * Berlin's 8 May 2020 and 2025 and date the Reformationstag of the northern Länder back before 2018; for a deadline
 * one day decides.
 */
export const laender = [
  'BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH',
] as const // biome-ignore format: one list
export type Land = (typeof laender)[number]

type Rule = { readonly laender?: readonly Land[]; readonly from?: number; readonly until?: number }

/** Month and day; without `laender` everywhere. `from` and `until`: first and last year. */
const fixed: readonly (readonly [string, Rule])[] = [
  ['01-01', {}],
  ['01-06', { laender: ['BW', 'BY', 'ST'] }],
  ['03-08', { laender: ['BE'], from: 2019 }],
  ['03-08', { laender: ['MV'], from: 2023 }],
  ['05-01', {}],
  // 75 and 80 years after the end of the war, 75 years after the uprising of 1953.
  ['05-08', { laender: ['BE'], from: 2020, until: 2020 }],
  ['05-08', { laender: ['BE'], from: 2025, until: 2025 }],
  ['06-17', { laender: ['BE'], from: 2028, until: 2028 }],
  // In Bavaria where more Catholics live than Protestants: most communities. For a deadline the later day is the safe one.
  ['08-15', { laender: ['BY', 'SL'] }],
  ['09-20', { laender: ['TH'], from: 2019 }],
  ['10-03', {}],
  ['10-31', { laender: ['BB', 'MV', 'SN', 'ST', 'TH'] }],
  ['10-31', { from: 2017, until: 2017 }], // 500 years, everywhere
  ['10-31', { laender: ['HB', 'HH', 'NI', 'SH'], from: 2018 }],
  ['11-01', { laender: ['BW', 'BY', 'NW', 'RP', 'SL'] }],
  ['12-25', {}],
  ['12-26', {}],
]

/** Days after Easter Sunday. */
const movable: readonly (readonly [number, Rule])[] = [
  [-2, {}],
  [1, {}],
  [39, {}],
  [50, {}],
  [60, { laender: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'] }],
]

const applies = ({ laender, from = 0, until = 9999 }: Rule, land: Land, year: number) =>
  (laender === undefined || laender.includes(land)) && from <= year && year <= until

/** A statutory holiday of the Land; Sundays (Easter, Whitsun) are no matter here. */
export function isHoliday(day: string, land: Land): boolean {
  const year = Number(day.slice(0, 4))
  const easter = easterSunday(year)
  return (
    fixed.some(([date, rule]) => day.endsWith(date) && applies(rule, land, year)) ||
    movable.some(([offset, rule]) => addDays(easter, offset) === day && applies(rule, land, year)) ||
    (land === 'SN' && day === repentanceDay(year))
  )
}

/** Monday to Friday and no holiday (§ 64 Abs. 3 SGG, § 26 Abs. 3 SGB X, § 193 BGB). */
export const isWorkingDay = (day: string, land: Land): boolean =>
  weekday(day) !== 0 && weekday(day) !== 6 && !isHoliday(day, land)

/** The day itself, or the next working day. */
export function nextWorkingDay(day: string, land: Land): string {
  let next = day
  while (!isWorkingDay(next, land)) next = addDays(next, 1)
  return next
}

/** The Wednesday before 23 November. */
function repentanceDay(year: number): string {
  const last = `${year}-11-22`
  return addDays(last, -((weekday(last) - 3 + 7) % 7))
}

/** Gregorian computus (Meeus, Jones, Butcher). */
export function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((b + 8) / 25)
  const e = Math.floor((b - d + 1) / 3)
  const f = (19 * a + b - Math.floor(b / 4) - e + 15) % 30
  const g = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - f - (c % 4)) % 7
  const h = Math.floor((a + 11 * f + 22 * g) / 451)
  const n = f + g - 7 * h + 114
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`
}
