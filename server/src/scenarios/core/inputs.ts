import type { ScenarioField } from '../scenario.ts'
import { germanAmount, germanDate, isDate } from './german.ts'

export type InputProblem = {
  readonly field: string
  readonly code:
    | 'field-required'
    | 'field-unknown'
    | 'field-too-long'
    | 'field-one-line'
    | 'field-not-a-date'
    | 'field-not-an-amount'
    | 'field-not-an-option'
    | 'field-unreadable-characters'
}
export type Inputs = Readonly<Record<string, string>>

/**
 * Characters that carry no meaning in a letter but can hide or reorder some: controls, lone surrogates, directional
 * overrides and isolates, tag characters. Joiners stay (names and emoji need them), and so do right-to-left letters.
 */
const unreadable =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}]|\p{Cs}/u

/** Nothing in it that a reader couldn't see and a machine would follow. */
export const isReadable = (text: string) => !unreadable.test(text)

/** One spelling for line ends; what Word and PDF put between pages becomes one, too. */
export const withLineFeeds = (value: string): string => value.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')

/** One spelling for line ends and composed letters. */
export const tidy = (value: string): string => withLineFeeds(value).normalize('NFC').trim()

/** A value with nothing visible in it counts as empty. */
const isEmpty = (value: string) => !/[\p{L}\p{N}\p{P}\p{S}]/u.test(value)

function problemOf(field: ScenarioField, raw: string): InputProblem['code'] | undefined {
  const value = tidy(raw)
  if (!isReadable(value)) return 'field-unreadable-characters'
  if (isEmpty(value)) return field.required ? 'field-required' : undefined
  if (value.length > field.maxLength) return 'field-too-long'
  if (field.kind !== 'text' && field.kind !== 'list' && value.includes('\n')) return 'field-one-line'
  if (field.kind === 'date' && !isDate(value)) return 'field-not-a-date'
  if (field.kind === 'amount' && !/^\d{1,9}(\.\d{1,2})?$/.test(value)) return 'field-not-an-amount'
  if (field.kind === 'yes-no' && value !== 'ja' && value !== 'nein') return 'field-not-an-option'
  if (field.kind === 'choice' && !field.options?.some(option => option.value === value)) return 'field-not-an-option'
  return undefined
}

/** What stands in the way of composing, in the order of the form; unknown fields last. Never throws. */
export function inputProblems(fields: readonly ScenarioField[], inputs: Inputs): InputProblem[] {
  const known = fields.flatMap(field => {
    const code = problemOf(field, Object.hasOwn(inputs, field.name) ? inputs[field.name]! : '')
    return code ? [{ field: field.name, code }] : []
  })
  const unknown = Object.keys(inputs)
    .filter(name => !fields.some(field => field.name === name))
    .map(field => ({ field, code: 'field-unknown' as const }))
  return [...known, ...unknown]
}

/** The items of a `list` field; a leading dash or bullet is not part of an item. */
export const listItems = (value: string): string[] =>
  tidy(value)
    .split('\n')
    .map(line => line.replace(/^\s*[-–•*]\s+/, '').trim())
    .filter(line => line !== '')

/** A value as it reads in a German text; empty where nothing was entered. */
export function spokenValue(field: ScenarioField, inputs: Inputs): string {
  const value = tidy(Object.hasOwn(inputs, field.name) ? inputs[field.name]! : '')
  if (isEmpty(value)) return ''
  if (field.kind === 'date' && isDate(value)) return germanDate(value)
  if (field.kind === 'amount') return germanAmount(value)
  if (field.kind === 'choice') return field.options?.find(option => option.value === value)?.label ?? value
  if (field.kind === 'list')
    return listItems(value)
      .map(item => `- ${item}`)
      .join('\n')
  return value
}
