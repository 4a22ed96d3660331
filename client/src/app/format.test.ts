import { describe, expect, test } from 'vitest'
import { formatIn } from './format.ts'

const de = formatIn('de')
const en = formatIn('en')

describe('in German', () => {
  test('dates and times are German time', () => {
    expect(de.date('2026-07-01')).toBe('01.07.2026')
    expect(de.dateTime('2026-11-22T23:05:00Z')).toBe('23.11.2026, 00:05 Uhr')
    expect(de.instant('2026-07-01T08:44:07.120Z')).toBe('01.07. 10:44:07')
    expect(de.month('2026-11')).toBe('November 2026')
  })

  test('numbers and money', () => {
    expect(de.number(48213)).toBe('48.213')
    expect(de.money(0)).toBe('0,00\u00a0€')
    expect(de.money(1008)).toBe('1.008,00\u00a0€')
    expect(de.money(0.0023)).toBe('0,0023\u00a0€')
  })

  const now = new Date('2026-11-23T09:00:00Z') // Monday
  test.each([
    ['2026-11-23T08:31:00Z', 'heute, 09:31 Uhr'],
    ['2026-11-22T23:30:00Z', 'heute, 00:30 Uhr'],
    ['2026-11-22T22:30:00Z', 'gestern, 23:30 Uhr'],
    ['2026-11-20T14:07:00Z', 'Freitag, 15:07 Uhr'],
    ['2026-11-17T14:07:00Z', 'Dienstag, 15:07 Uhr'],
    ['2026-11-16T14:07:00Z', '16.11.2026, 15:07 Uhr'],
  ])('%s was %s', (iso, text) => expect(de.recent(iso, now)).toBe(text))
})

test('in English', () => {
  expect(en.date('2026-07-01')).toBe('01/07/2026')
  expect(en.number(48213)).toBe('48,213')
  expect(en.recent('2026-11-22T22:30:00Z', new Date('2026-11-23T09:00:00Z'))).toBe('yesterday, 23:30')
})
