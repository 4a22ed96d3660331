import { expect, test } from 'vitest'
import { assertStep, reviewReasons, type Step, stateOf } from './review.ts'

const step = (step: Step['step'], by = 'anna'): Step => ({ step, by, at: new Date(0) })
const law = { rechtsstand: '2026-07-01', norms: { 'SGB II § 22': null, 'SGB X § 24': 2 } }

test('a review falls due a year after the rechtsstand, or when a listed norm changed since', () => {
  expect(reviewReasons(law, [], '2027-06-30')).toEqual([])
  expect(reviewReasons(law, [], '2027-07-01')).toEqual([{ code: 'rechtsstand-old', since: '2027-07-01' }])
  const change = (norm: string, since: string) => ({ norm, since, source: 'BGBl.' })
  const changes = [
    change('SGB II § 22', '2026-12-01'),
    change('SGB II § 22', '2026-07-01'), // the rechtsstand knows it
    change('SGB II § 7', '2026-12-01'), // not listed
    change('SGB X § 24', '2027-03-01'), // not yet
  ]
  expect(reviewReasons(law, changes, '2026-12-01')).toEqual([
    { code: 'norm-changed', norm: 'SGB II § 22', since: '2026-12-01' },
  ])
  expect(reviewReasons({ ...law, rechtsstand: '2024-02-29' }, [], '2025-03-01')).toHaveLength(1)
})

test.each([
  [[], 'draft'],
  [['submitted'], 'review'],
  [['submitted', 'returned'], 'draft'],
  [['submitted', 'released'], 'released'],
  [['submitted', 'released', 'withdrawn'], 'expired'],
  [['submitted', 'released', 'withdrawn', 'submitted'], 'review'],
] as const)('after %j a version is in state %s', (steps, state) => {
  expect(
    stateOf(
      steps.map(it => step(it)),
      [],
      '2026-11-24',
    ),
  ).toBe(state)
})

test('a released version expires 90 days after its review fell due', () => {
  const due = [{ code: 'rechtsstand-old' as const, since: '2027-07-01' }]
  expect(stateOf([step('released')], due, '2027-09-28')).toBe('released')
  expect(stateOf([step('released')], due, '2027-09-29')).toBe('expired')
})

test('four eyes: whoever ever submitted it doesn’t release it', () => {
  const steps = [step('submitted', 'anna'), step('returned', 'bert'), step('submitted', 'bert')]
  expect(() => assertStep('released', 'bert', steps, 'review')).toThrowError('scenario-own-submission')
  expect(() => assertStep('released', 'anna', steps, 'review')).toThrowError('scenario-own-submission')
  expect(() => assertStep('released', 'cleo', steps, 'review')).not.toThrow()
  expect(() => assertStep('released', 'cleo', steps, 'draft')).toThrowError('scenario-step-impossible')
})
