import type { Field } from '@ki-reallabor/server/scenarios/contract'

export type Values = Readonly<Record<string, string>>
export type FieldErrorCode = 'required' | 'too-long' | 'not-a-date' | 'not-an-amount' | 'not-an-option'
export type FieldError = { name: string; code: FieldErrorCode }

/**
 * Money as people type it, as `1234.50`; `null` if it is none. A separator before exactly three digits groups
 * thousands, one before one or two digits is the decimal sign, in German and English alike.
 */
export function parseAmount(typed: string): string | null {
  const text = typed.replace(/[\s\u00a0\u202f€]|EUR/g, '')
  const parts = /^(\d{1,3}(?:[.,']\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(text)
  if (!parts) return null
  const whole = parts[1]!.replace(/[.,']/g, '').replace(/^0+(?=\d)/, '')
  return `${whole}.${(parts[2] ?? '').padEnd(2, '0')}`
}

/** `1234.50` → `1.234,50`; anything else stays as typed. */
export function showAmount(value: string, locale: string): string {
  return /^\d+\.\d{2}$/.test(value)
    ? new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(Number(value))
    : value
}

/** ISO date → `14.12.2026`; anything else stays. */
export function showDate(value: string, locale: string): string {
  if (!isDate(value)) return value
  return new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${value}T00:00:00Z`),
  )
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

export function checkField(field: Field, value: string): FieldErrorCode | null {
  if (value.trim() === '') return field.required ? 'required' : null
  if (value.length > field.maxLength) return 'too-long'
  if (field.kind === 'date' && !isDate(value)) return 'not-a-date'
  if (field.kind === 'amount' && !/^\d+\.\d{2}$/.test(value)) return 'not-an-amount'
  if (field.options && field.kind === 'choice' && !field.options.some(option => option.value === value))
    return 'not-an-option'
  return null
}

/** Errors in the order of the form. */
export function checkForm(fields: readonly Field[], values: Values): FieldError[] {
  return fields.flatMap(field => {
    const code = checkField(field, values[field.name] ?? '')
    return code ? [{ name: field.name, code }] : []
  })
}

export function countFilled(fields: readonly Field[], values: Values): number {
  return fields.filter(field => (values[field.name] ?? '').trim() !== '').length
}

/**
 * What identifies a filled form at a glance: its short values as a person writes them, at most five: the first (whom
 * the letter is for) and the last (what it is about).
 */
export function factsOf(fields: readonly Field[], values: Values, locale: string): string[] {
  const facts = fields.flatMap(field => {
    const value = (values[field.name] ?? '').trim()
    if (value === '') return []
    if (field.kind === 'date') return [showDate(value, locale)]
    if (field.kind === 'amount') return [`${showAmount(value, locale)}\u00a0€`]
    if (field.kind === 'choice') return [field.options?.find(option => option.value === value)?.label ?? value]
    if (field.kind === 'line' && value.length <= 60) return [value]
    return []
  })
  return facts.length > 5 ? [...facts.slice(0, 1), ...facts.slice(-4)] : facts
}
