import { expect, test } from 'vitest'
import { answer as deadline } from './check-deadlines.ts'
import { answer as norms } from './check-norms.ts'

test('norms', () => {
  expect(norms({ id: 7, text: 'Nach § 24 Abs. 1 SGB X' })).toEqual({
    id: 7,
    citations: [{ gesetz: 'SGB X', typ: '§', paragraf: '24', absatz: '1' }],
  })
  expect(() => norms({ id: 7 })).toThrow()
})

test('deadlines', () => {
  // 7 November 2026 is a Saturday.
  expect(deadline({ id: 'a', posted: '2026-11-03', rule: 'VA-post-inland', land: 'HE', tatsaechlich: null })).toEqual({
    id: 'a',
    bekanntgabe: '2026-11-07',
    fristbeginn: '2026-11-08',
    fristende: '2026-12-07',
    disputed: true,
    alternative: { bekanntgabe: '2026-11-09', fristbeginn: '2026-11-10', fristende: '2026-12-09' },
  })
  expect(() => deadline({ id: 'a', posted: '03.11.2026', rule: 'VA-post-inland', land: 'HE' })).toThrow()
})
