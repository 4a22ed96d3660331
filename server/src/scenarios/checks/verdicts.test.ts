import { expect, test } from 'vitest'
import type { Finding } from '../contract.ts'
import { verdictsOf } from './check.ts'

const found = (check: string, verdict: Finding['verdict']): Finding => ({ check, verdict, code: 'x', params: {} })

test('of several findings of a check the worst counts, in whatever order', () => {
  const findings = [found('FRIST', 'warn'), found('FAKTEN', 'ok'), found('FRIST', 'fail'), found('FRIST', 'ok')]
  expect(Object.fromEntries(verdictsOf(findings))).toEqual({ FRIST: 'fail', FAKTEN: 'ok' })
  expect(verdictsOf([]).size).toBe(0)
})
