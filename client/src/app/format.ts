import { useMemo } from 'react'
import { type Language, useLanguage } from './language.ts'

/** German offices read German time, wherever the browser is. */
const timeZone = 'Europe/Berlin'
const locales = { de: 'de-DE', en: 'en-GB' } as const

/** For what `Intl` must spell as the page does. */
export const useLocale = (): string => locales[useLanguage()]

/** Days since 1970 by the German calendar. */
const germanDay = new Intl.DateTimeFormat('en-CA', { timeZone })
const dayNumber = (iso: string) => Date.parse(germanDay.format(new Date(iso))) / 86_400_000

export type Format = ReturnType<typeof formatIn>

/** Dates, times, numbers and money in the page's language. Instants are ISO 8601 in UTC, dates ISO without a time. */
export function formatIn(language: Language) {
  const locale = locales[language]
  const day = new Intl.DateTimeFormat(locale, { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' })
  const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' })
  const exact = new Intl.DateTimeFormat(locale, {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const long = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  const dayName = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const monthName = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' })
  const number = new Intl.NumberFormat(locale)
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  const cents = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 4 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    date: (iso: string) => day.format(new Date(iso)),
    time: (iso: string) => (language === 'de' ? `${clock.format(new Date(iso))} Uhr` : clock.format(new Date(iso))),
    dateTime: (iso: string) =>
      `${day.format(new Date(iso))}, ${clock.format(new Date(iso))}${language === 'de' ? ' Uhr' : ''}`,
    /** Day and month with seconds, for the log. */
    instant: (iso: string) => exact.format(new Date(iso)).replace(',', ''),
    /** heute, 10:31 Uhr; gestern, …; Freitag, … within a week; then the date. */
    recent: (iso: string, now: Date) => {
      const days = dayNumber(iso) - dayNumber(now.toISOString())
      const time = clock.format(new Date(iso)) + (language === 'de' ? ' Uhr' : '')
      if (days > 0 || days < -6) return `${day.format(new Date(iso))}, ${time}`
      return `${days >= -1 ? relative.format(days, 'day') : dayName.format(new Date(iso))}, ${time}`
    },
    weekday: (iso: string) => long.format(new Date(iso)),
    /** `2026-11` → November 2026 */
    month: (month: string) => monthName.format(new Date(`${month}-15T00:00:00Z`)),
    number: (value: number) => number.format(value),
    /** `0.92` → 92 % */
    percent: (value: number) => percent.format(value),
    /** EUR; amounts below one cent keep up to four places. */
    money: (value: number) => (value !== 0 && Math.abs(value) < 0.01 ? cents : money).format(value),
    list: (items: readonly string[]) => list.format(items),
  }
}

export function useFormat(): Format {
  const language = useLanguage()
  return useMemo(() => formatIn(language), [language])
}
