import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

// The letter is of 23 November 2026; 7 December is the 14th day after it.
test.each<[string, Record<string, string>, Verdict]>([
  ['Bitte antworten Sie bis zum 14.12.2026.', { frist: '2026-12-14' }, 'ok'],
  ['Bitte antworten Sie bis zum 14. Dezember 2026.', { frist: '2026-12-14' }, 'ok'],
  ['Bitte antworten Sie bis zum 07.12.2026.', { frist: '2026-12-07' }, 'ok'], // exactly 14 days
  ['Bitte antworten Sie bis zum 06.12.2026.', { frist: '2026-12-06' }, 'warn'], // 13 days
  ['Bitte antworten Sie bis zum 23.11.2026.', { frist: '2026-11-23' }, 'fail'], // the day itself
  ['Bitte antworten Sie bis zum 01.11.2026.', { frist: '2026-11-01' }, 'fail'],
  ['Bitte antworten Sie bald.', { frist: '2026-12-14' }, 'fail'], // forgotten
  ['Bitte antworten Sie bis zum 15.12.2026.', { frist: '2026-12-14' }, 'fail'], // another day
  ['Bitte antworten Sie bis zum 14.12.', { aeusserungsfrist: '14.12.2026' }, 'ok'], // by the field's name
  ['Ohne Frist.', {}, 'ok'],
])('%s %o → %s', (draft, inputs, expected) => {
  expect(verdictOf('FRIST', draft, { inputs })).toBe(expected)
})

test('a scenario may ask for more days', () => {
  expect(verdictOf('FRIST', 'bis zum 14.12.2026', { inputs: { frist: '2026-12-14' } }, { days: 28 })).toBe('warn')
})
