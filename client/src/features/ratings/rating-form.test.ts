import type { RatingState } from '@ki-reallabor/server/ratings/contract'
import { describe, expect, it } from 'vitest'
import { anchorsOf, bodyOf, isChanged, maxOverall, missingOf, startRating, toggleFlag } from './rating-form.ts'

const criteria = ['richtig', 'ton']
const full = {
  scores: { richtig: 4, ton: 5, frueher: 1 },
  overall: 4,
  flags: [] as const,
  effort: 'under-2' as const,
  comment: ' gut ',
}

describe('a rating', () => {
  it('is saved whole or not at all', () => {
    expect(bodyOf(startRating(null), criteria)).toBeNull()
    expect(missingOf({ ...full, scores: { ton: 1 }, overall: null }, criteria)).toEqual({
      criteria: ['richtig'],
      overall: true,
      effort: false,
    })
    expect(bodyOf(full, criteria)).toEqual({ ...full, scores: { richtig: 4, ton: 5 }, comment: 'gut' })
  })
  it('is capped at 2 by a critical flag, and only by one', () => {
    expect(toggleFlag(full, 'ton')).toMatchObject({ overall: 4, flags: ['ton'] })
    const capped = toggleFlag(toggleFlag(full, 'ton'), 'falsche-norm')
    expect(capped).toMatchObject({ overall: 2, flags: ['falsche-norm', 'ton'] })
    expect(maxOverall(capped)).toBe(2)
    // The cap goes with the flag; the lower score stays until someone raises it.
    expect(maxOverall(toggleFlag(capped, 'falsche-norm'))).toBe(5)
    expect(toggleFlag({ ...full, overall: 1 }, 'erfunden').overall).toBe(1)
  })
  it('knows whether it differs from what is saved', () => {
    const saved: RatingState = { ...bodyOf(full, criteria)!, rubricVersion: '1', updatedAt: '2026-11-23T09:00:00Z' }
    const draft = startRating(saved)
    expect(isChanged(draft, saved)).toBe(false)
    expect(isChanged({ ...draft, scores: { ...draft.scores, ton: 4 } }, saved)).toBe(true)
    expect(isChanged(toggleFlag(draft, 'ton'), saved)).toBe(true)
    expect(isChanged(startRating(null), null)).toBe(false)
    expect(isChanged({ ...startRating(null), effort: 'none' }, null)).toBe(true)
  })
  it('orders anchors by value', () =>
    expect(anchorsOf({ '5': 'gut', '1': 'schlecht', '3': 'mittel' }).map(anchor => anchor.value)).toEqual([1, 3, 5]))
})
