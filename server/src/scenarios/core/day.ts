/** Calendar days as ISO 8601 text; UTC inside, so neither the machine's zone nor summer time matters. */

const time = (iso: string) => Date.parse(`${iso}T00:00:00Z`)
const iso = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10)

export const addDays = (day: string, days: number): string => iso(time(day) + days * 86_400_000)

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number => (time(to) - time(from)) / 86_400_000

/** 0 = Sunday … 6 = Saturday */
export const weekday = (day: string): number => new Date(time(day)).getUTCDay()

/** The same day of the month so many months on; where that month has no such day, its last one (§ 188 Abs. 3 BGB). */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return iso(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}
