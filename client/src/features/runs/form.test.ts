import type { Field } from '@ki-reallabor/server/scenarios/contract'
import { describe, expect, it } from 'vitest'
import { checkForm, countFilled, factsOf, parseAmount, showAmount, showDate } from './form.ts'

const field = (name: string, kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  name,
  label: name,
  kind,
  required: true,
  maxLength: 100,
  takesFile: false,
  ...more,
})

describe('amounts', () => {
  it.each([
    ['1.008,00', '1008.00'],
    ['1008', '1008.00'],
    ['1008,5', '1008.50'],
    ['1008.50', '1008.50'],
    ['1.008', '1008.00'],
    ['1,008.50', '1008.50'],
    ['12.345.678,90 €', '12345678.90'],
    ['0,5', '0.50'],
    ['007', '7.00'],
    ['12,345,6', '12345.60'],
  ])('reads %s as %s', (typed, value) => expect(parseAmount(typed)).toBe(value))
  it.each(['', 'abc', '12,', '-5', '1.00.8', '1,0000', '12 Euro'])('refuses %j', typed =>
    expect(parseAmount(typed)).toBeNull(),
  )
  it('writes them as Germans do, and leaves alone what it does not understand', () => {
    expect(showAmount('1008.00', 'de-DE')).toBe('1.008,00')
    expect(showAmount('etwa 1000', 'de-DE')).toBe('etwa 1000')
  })
})

describe('checking', () => {
  const fields = [
    field('name', 'line', { maxLength: 5 }),
    field('note', 'text', { required: false }),
    field('frist', 'date'),
    field('betrag', 'amount'),
    field('norm', 'choice', { options: [{ value: '48', label: '§ 48 SGB X' }] }),
  ]
  it('names each field that is missing or wrong, in the order of the form', () => {
    expect(checkForm(fields, { name: '  ', frist: '2026-02-30', betrag: '12,50', norm: '45' })).toEqual([
      { name: 'name', code: 'required' },
      { name: 'frist', code: 'not-a-date' },
      { name: 'betrag', code: 'not-an-amount' },
      { name: 'norm', code: 'not-an-option' },
    ])
    expect(checkForm(fields, { name: 'Müller', frist: '2028-02-29', betrag: '12.50', norm: '48' })).toEqual([
      { name: 'name', code: 'too-long' },
    ])
  })
  it('counts what is filled and sums it up in one line', () => {
    const values = { name: 'Halm', note: 'lang', frist: '2026-12-14', betrag: '1008.00', norm: '48' }
    expect(countFilled(fields, { ...values, note: ' ' })).toBe(4)
    expect(factsOf(fields, values, 'de-DE')).toEqual(['Halm', '14.12.2026', '1.008,00\u00a0€', '§ 48 SGB X'])
  })
  it('does not shift a date by the zone', () => expect(showDate('2026-01-01', 'de-DE')).toBe('01.01.2026'))
})
