import { describe, expect, test } from 'vitest'
import type { DataClass } from '../identity/contract.ts'
import type { Hosting } from './contract.ts'
import { type Contract, decide, defaultMatrix, judgeKeep, type Question } from './policy.ts'

const contracts = {
  none: { avv: null, notified: null },
  avv: { avv: '2026-03-01', notified: null },
  notice: { avv: null, notified: '2026-02-10' },
  both: { avv: '2026-03-01', notified: '2026-02-10' },
} satisfies Record<string, Contract>

const ask = (dataClass: DataClass, hosting: Hosting, contract: Contract, more: Partial<Question> = {}) =>
  decide({
    dataClass,
    hosting,
    contract,
    rule: defaultMatrix.find(it => it.dataClass === dataClass && it.hosting === hosting),
    modelId: 'p/m',
    contextTokens: 1_000,
    today: '2026-11-02',
    ...more,
  })

describe('default matrix', () => {
  // Written by hand from the architecture's text. Columns: no contract, only AVV, only the § 80 notice, both.
  const [raw, masked, place, avv, notice] = [
    'raw',
    'masked',
    'hosting-not-permitted',
    'contract-missing',
    'notice-missing',
  ]
  const table = [
    ['public', 'on-premises', raw, raw, raw, raw],
    ['public', 'eu', raw, raw, raw, raw],
    ['public', 'adequate', raw, raw, raw, raw],
    ['public', 'third-country', raw, raw, raw, raw],
    ['internal', 'on-premises', masked, masked, masked, masked],
    ['internal', 'eu', masked, masked, masked, masked],
    ['internal', 'adequate', masked, masked, masked, masked],
    ['internal', 'third-country', place, place, place, place],
    ['personal', 'on-premises', masked, masked, masked, masked],
    ['personal', 'eu', avv, masked, avv, masked],
    ['personal', 'adequate', avv, masked, avv, masked],
    ['personal', 'third-country', place, place, place, place],
    ['social', 'on-premises', masked, masked, masked, masked],
    ['social', 'eu', avv, notice, avv, masked],
    ['social', 'adequate', avv, notice, avv, masked],
    ['social', 'third-country', place, place, place, place],
    ['special', 'on-premises', masked, masked, masked, masked],
    ['special', 'eu', place, place, place, place],
    ['special', 'adequate', place, place, place, place],
    ['special', 'third-country', place, place, place, place],
  ] as const

  test.each(table)('%s at %s', (dataClass, hosting, ...expected) => {
    const given = Object.values(contracts).map(contract => {
      const decision = ask(dataClass, hosting, contract)
      if (decision.verdict === 'refused') return decision.rule
      expect(decision.rawAllowed).toBe(!decision.mask)
      return decision.mask ? 'masked' : 'raw'
    })
    expect(given).toEqual(expected)
  })

  test('has one row for each of the twenty', () => {
    expect(new Set(defaultMatrix.map(it => `${it.dataClass} ${it.hosting}`)).size).toBe(20)
    expect(table).toHaveLength(20)
  })
})

test('a contract counts from its day on', () => {
  const future = { avv: '2026-11-03', notified: '2026-02-10' }
  expect(ask('social', 'eu', future)).toMatchObject({ rule: 'contract-missing' })
  expect(ask('social', 'eu', future, { today: '2026-11-03' })).toMatchObject({ verdict: 'allowed' })
  expect(ask('social', 'eu', { avv: '2026-03-01', notified: '2027-01-01' })).toMatchObject({ rule: 'notice-missing' })
})

test('what is not in the matrix is not permitted', () => {
  expect(ask('public', 'eu', contracts.both, { rule: undefined })).toEqual({
    verdict: 'refused',
    rule: 'hosting-not-permitted',
  })
})

test('a row of another class or place decides nothing here', () => {
  const rule = defaultMatrix.find(it => it.dataClass === 'public' && it.hosting === 'third-country')
  expect(ask('special', 'third-country', contracts.both, { rule })).toMatchObject({ rule: 'hosting-not-permitted' })
})

test('a scenario that names its models excludes the others', () => {
  expect(ask('public', 'eu', contracts.none, { allowedModels: ['p/other'] })).toMatchObject({
    rule: 'scenario-excludes-model',
  })
  expect(ask('public', 'eu', contracts.none, { allowedModels: ['p/other', 'p/m'] })).toMatchObject({
    verdict: 'allowed',
  })
})

test('a prompt longer than the context is refused', () => {
  expect(ask('public', 'eu', contracts.none, { tokens: 1_000 })).toMatchObject({ verdict: 'allowed' })
  expect(ask('public', 'eu', contracts.none, { tokens: 1_001 })).toMatchObject({ rule: 'context-too-small' })
})

test.each(['social', 'special'] as const)('no matrix lets %s leave the house unmasked', dataClass => {
  const open = { allowed: true, needsContract: false, needsNotice: false, mask: false, rawAllowed: true, dataClass }
  expect(ask(dataClass, 'eu', contracts.both, { rule: { ...open, hosting: 'eu' } })).toMatchObject({
    mask: true,
    rawAllowed: false,
  })
  expect(ask(dataClass, 'on-premises', contracts.both, { rule: { ...open, hosting: 'on-premises' } })).toMatchObject({
    mask: false,
    rawAllowed: true,
  })
})

/** Counted out by hand from the rule: kinds that are ambiguous may be kept everywhere, certain finds of public data only. */
describe('may a person leave a find visible?', () => {
  test.each([
    // class, kind, certain, verdict
    ['public', 'PERSON', true, 'yes'],
    ['public', 'IBAN', true, 'yes'],
    ['public', 'LITERAL', false, 'technical'],
    ['internal', 'PERSON', false, 'yes'],
    ['internal', 'PERSON', true, 'certain'],
    ['internal', 'TAX_NUMBER', false, 'yes'],
    ['internal', 'IBAN', true, 'certain'],
    ['personal', 'PHONE', false, 'yes'],
    ['personal', 'ORG', true, 'certain'],
    ['personal', 'LITERAL', false, 'technical'],
    ['social', 'PERSON', false, 'yes'],
    ['social', 'LOCATION', false, 'yes'],
    ['social', 'ORG', false, 'yes'],
    ['social', 'CASE_NO', false, 'yes'],
    ['social', 'DOB', false, 'yes'],
    ['social', 'PERSON', true, 'certain'],
    ['social', 'ADDRESS', false, 'kind'],
    ['social', 'PHONE', false, 'kind'],
    ['social', 'TAX_NUMBER', false, 'kind'],
    ['social', 'IBAN', true, 'certain'],
    ['special', 'ORG', false, 'yes'],
    ['special', 'DATE_OF_DEATH', true, 'certain'],
    ['special', 'BG_NUMBER', false, 'kind'],
    ['special', 'SPECIAL', false, 'kind'],
  ] as const)('%s %s, certain: %s → %s', (dataClass, type, certain, verdict) => {
    expect(judgeKeep({ dataClass, type, certain })).toBe(verdict)
  })
})
