import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Fault } from '../errors.ts'
import { criticalFlags, errorFlag, type RatingBody } from './contract.ts'
import { assertComplete, raterPseudonym } from './rating.ts'

const criteria = ['fakten', 'ton']
const rating = (of: Partial<RatingBody> = {}): RatingBody => ({
  scores: { fakten: 4, ton: 3 },
  overall: 4,
  flags: [],
  effort: 'none',
  comment: '',
  ...of,
})

function verdict(of: Partial<RatingBody>): unknown {
  try {
    assertComplete(rating(of), criteria)
  } catch (error) {
    return error instanceof Fault ? [error.code, error.params] : error
  }
  return 'complete'
}

describe('a rating', () => {
  test('with every criterion once is complete', () => {
    expect(verdict({})).toBe('complete')
  })

  test.each([
    ['one criterion is missing', { fakten: 4 }, 'ton'],
    ['all are missing', {}, 'fakten, ton'],
    ['one is unknown', { fakten: 4, ton: 3, laune: 5 }, 'laune'],
    ['one is missing, one unknown', { fakten: 4, laune: 5 }, 'ton, laune'],
  ])('is refused by name when %s', (_, scores, fields) => {
    expect(verdict({ scores: scores as Record<string, number> })).toEqual(['rating-incomplete', { fields }])
  })

  test.each(errorFlag.options)('with the flag %s is capped at 2 if the flag is critical', flag => {
    // Handbook § 4: omission, tone and clarity are no critical mistakes.
    const critical = !['auslassung', 'ton', 'unverstaendlich'].includes(flag)
    expect(criticalFlags.includes(flag)).toBe(critical)
    expect(verdict({ flags: [flag], overall: 3 })).toEqual(critical ? ['overall-above-cap', {}] : 'complete')
    expect(verdict({ flags: ['ton', flag], overall: 2 })).toBe('complete')
  })
})

describe('the pseudonym of a rater', () => {
  const key = Buffer.alloc(32, 1)
  const [a, b] = ['018f0000-0000-7000-8000-00000000000a', '018f0000-0000-7000-8000-00000000000b']
  const person = '018f0000-0000-7000-8000-0000000000ff'

  test('is the same each time, and another one for each tenant, person and key', () => {
    const all = [
      raterPseudonym(key, a, person),
      raterPseudonym(key, b, person),
      raterPseudonym(key, a, b),
      raterPseudonym(Buffer.alloc(32, 2), a, person),
    ]
    expect(new Set(all).size).toBe(4)
    expect(raterPseudonym(Buffer.from(key), a, person)).toBe(all[0])
  })

  test('is a UUID of version 8 (RFC 9562 § 5.8) over HMAC-SHA-256, and shows nothing of the person', () => {
    const pseudonym = raterPseudonym(key, a, person)
    expect(pseudonym).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    const mac = createHmac('sha256', key).update(`${a}/${person}`).digest('hex')
    expect(pseudonym.slice(0, 13).replace('-', '')).toBe(mac.slice(0, 12))
    expect(pseudonym).not.toContain(person.slice(-12))
  })
})
