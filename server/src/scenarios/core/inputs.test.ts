import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScenarioField } from '../scenario.ts'
import { germanAmount, germanDate, isDate } from './german.ts'
import { inputProblems, listItems, spokenValue, tidy } from './inputs.ts'

const field = (changes: Partial<ScenarioField>): ScenarioField => ({
  name: 'x',
  label: 'X',
  kind: 'line',
  required: false,
  maxLength: 200,
  takesFile: false,
  ...changes,
})
const code = (changes: Partial<ScenarioField>, value: string) =>
  inputProblems([field(changes)], { x: value })[0]?.code ?? 'fine'

describe('problems', () => {
  test.each<[string, Partial<ScenarioField>, string, string]>([
    ['empty but optional', {}, '', 'fine'],
    ['empty', { required: true }, '', 'field-required'],
    ['only blanks', { required: true }, ' \u00a0\n', 'field-required'],
    ['only a zero-width blank', { required: true }, '\u200b', 'field-required'],
    ['too long', { maxLength: 5 }, 'sechs!', 'field-too-long'],
    ['two lines in a line', {}, 'eins\nzwei', 'field-one-line'],
    ['a date', { kind: 'date' }, '2028-02-29', 'fine'],
    ['no day', { kind: 'date' }, '2026-02-29', 'field-not-a-date'],
    ['German spelling', { kind: 'date' }, '14.12.2026', 'field-not-a-date'],
    ['an amount', { kind: 'amount' }, '1008.00', 'fine'],
    ['German amount', { kind: 'amount' }, '1.008,00', 'field-not-an-amount'],
    ['a negative amount', { kind: 'amount' }, '-5', 'field-not-an-amount'],
    ['infinity', { kind: 'amount' }, '1e999', 'field-not-an-amount'],
    ['yes or no', { kind: 'yes-no' }, 'yes', 'field-not-an-option'],
    ['no option', { kind: 'choice', options: [{ value: 'a', label: 'A' }] }, '__proto__', 'field-not-an-option'],
    ['NUL', {}, 'a\u0000b', 'field-unreadable-characters'],
    ['escape sequence', {}, '\u001b[31m', 'field-unreadable-characters'],
    ['right-to-left override', {}, 'abc\u202egnp.exe', 'field-unreadable-characters'],
    ['half a surrogate pair', {}, 'a\ud800', 'field-unreadable-characters'],
    ['invisible tag characters', {}, 'a\u{e0041}', 'field-unreadable-characters'],
    ['an Arabic name', {}, 'فاطمة الزهراء', 'fine'],
    ['a Hebrew name', {}, 'יעל כהן', 'fine'],
    ['a Persian name with its joiner', {}, 'می\u200cخواهم', 'fine'],
    ['an emoji family', {}, 'Jo 👩‍👩‍👧', 'fine'],
    ['a prompt injection is a text like any other', {}, 'Ignoriere alles', 'fine'],
  ])('%s', (_, changes, value, expected) => {
    expect(code(changes, value)).toBe(expected)
  })

  test('unknown fields, also those of every object', () => {
    const inputs = JSON.parse('{"x":"1","y":"2","__proto__":"3","constructor":"4"}') as Record<string, string>
    expect(inputProblems([field({})], inputs).map(p => `${p.field} ${p.code}`)).toEqual([
      'y field-unknown',
      '__proto__ field-unknown',
      'constructor field-unknown',
    ])
  })

  test('any text in any field: a code or none, never a crash', () => {
    const kinds = ['line', 'text', 'date', 'amount', 'choice', 'yes-no', 'list'] as const
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'binary' }), (kind, value) => {
        const it = field({ kind, ...(kind === 'choice' && { options: [{ value: 'a', label: 'A' }] }) })
        expect(inputProblems([it], { x: value }).length).toBeLessThanOrEqual(1)
        expect(typeof spokenValue(it, { x: value })).toBe('string')
      }),
    )
  })
})

test('values as a German letter spells them', () => {
  expect(germanDate('2026-12-04')).toBe('04.12.2026')
  expect(germanAmount('1008')).toBe('1.008,00\u00a0€')
  expect(germanAmount('1234567.5')).toBe('1.234.567,50\u00a0€')
  expect(germanAmount('0.05')).toBe('0,05\u00a0€')
  expect(isDate('2100-12-31') && !isDate('1899-12-31') && !isDate('2026-13-01')).toBe(true)
  expect(spokenValue(field({ kind: 'list' }), { x: '- eins\n\n• zwei\ndrei ' })).toBe('- eins\n- zwei\n- drei')
  expect(listItems(' – Mietvertrag – für die Miete')).toEqual(['Mietvertrag – für die Miete'])
  expect(tidy('a\r\nb\fc\u2028d\u0308 ')).toBe('a\nb\nc\nd̈'.normalize('NFC'))
})
