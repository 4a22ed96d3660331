import { expect, test } from 'vitest'
import { entry, logId, parseLogId } from './entry.ts'

const id = '019ab000-0000-7000-8000-000000000001'
const least = {
  v: 1,
  log: `audit.example/${id}/2026-11`,
  id,
  at: '2026-11-23T10:44:07.000Z',
  writer: 'host',
  boot: id,
  wseq: 0,
  act: 'accepted',
  actor: id,
  role: 'tester',
}

test('the least of an entry', () => expect(entry.parse(least)).toEqual(least))

test.each([
  ['a key nobody declared', { prompt: 'Sehr geehrte Frau Beispiel' }],
  ['an act that is not on the list', { act: 'sent' }],
  ['a name for an actor', { actor: 'Erika Beispiel' }],
  ['a purpose in a person’s own words', { purpose: 'Brief an Frau Beispiel' }],
  ['a text as outcome', { outcome: { code: 'timeout after 3 s at host' } }],
  ['a fraction', { cost: 0.5 }],
  ['a number that is not safe', { cost: 2 ** 53 }],
  ['a negative count', { counts: { PERSON: -1 } }],
  ['content as entity class', { counts: { 'Erika Beispiel': 1 } }],
  ['a hash of the wrong length', { sha256: 'abc' }],
  ['local time', { at: '2026-11-23T11:44:07.000+01:00' }],
  ['a log without a month', { log: 'audit.example/platform' }],
])('%s is refused', (_, more) => expect(entry.safeParse({ ...least, ...more }).success).toBe(false))

test('what a person decided about details is numbers, and may be missing', () => {
  const decided = { ...least, unmasked: 3, added: 4, retyped: 1 }
  expect(entry.parse(decided)).toEqual(decided)
  expect(entry.safeParse({ ...decided, added: 'Taubenschlag' }).success).toBe(false)
})

test.each(['llama-3.3-70b', 'mistral:7b', 'org/model@2026', 'gpt-4.1-mini', 'claude-sonnet-4-5'])('model %s', model => {
  expect(entry.safeParse({ ...least, model }).success).toBe(true)
})

test('a log id comes apart into what it was made of', () => {
  expect(parseLogId('audit.example', logId('audit.example', id, '2026-11'))).toEqual({ tenantId: id, month: '2026-11' })
  expect(parseLogId('audit.example', logId('audit.example', null, '2026-11'))).toEqual({
    tenantId: null,
    month: '2026-11',
  })
  expect(parseLogId('audit.example', 'other.example/platform/2026-11')).toBeUndefined()
})
