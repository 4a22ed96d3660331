import type { ReviewStep, ScenarioVersion, VersionState } from '@ki-reallabor/server/scenarios/contract'
import { describe, expect, test } from 'vitest'
import { normText, reasonsByDay } from './law.ts'
import { changesByPart, compareWith, inUseOf, inUseWithout, reviewed, waitingFor } from './reviews.ts'

const version = (
  name: string,
  state: VersionState,
  steps: [step: ReviewStep, day: string][],
  more: Partial<ScenarioVersion> = {},
): ScenarioVersion => ({
  scenarioId: 'anhoerung',
  number: 'S01',
  title: 'Anhörung',
  version: name,
  rechtsstand: '2026-07-01',
  current: false,
  firstSeenAt: '2026-11-01T08:00:00Z',
  state,
  reviewDue: [],
  steps: steps.map(([step, day]) => ({ step, reason: null, own: false, at: `2026-${day}T08:00:00Z` })),
  may: [],
  ...more,
})

const first = version('a', 'released', [['released', '11-01']])
const second = version('b', 'released', [
  ['submitted', '11-02'],
  ['released', '11-05'],
])
const third = version('c', 'review', [['submitted', '11-06']], { current: true })
const versions = [third, second, first]

describe('the versions of a scenario', () => {
  test('the one released last is in use; withdrawn, the one before is', () => {
    expect(inUseOf(versions)).toBe(second)
    expect(inUseWithout(versions, 'b')).toBe(first)
    expect(inUseWithout([first], 'a')).toBeUndefined()
  })

  test('where the law of the one released last is too old, none is in use, whatever was before', () => {
    const expired = version('b', 'expired', [['released', '11-05']])
    expect(inUseOf([expired, first])).toBeUndefined()
    const withdrawn = version('b', 'expired', [
      ['released', '11-05'],
      ['withdrawn', '11-06'],
    ])
    expect(inUseOf([withdrawn, first])).toBe(first)
  })

  test('are grouped; the file counts as current, where it is gone the newest', () => {
    const other = version('x', 'draft', [], { scenarioId: 'einladung', number: 'S02', title: 'Einladung' })
    const groups = reviewed([...versions, other])
    expect(groups.map(it => [it.number, it.current.version, it.inUse?.version])).toEqual([
      ['S01', 'c', 'b'],
      ['S02', 'x', undefined],
    ])
  })

  test('are compared with what is in use, otherwise with the older one', () => {
    expect(compareWith(versions, 'c')).toBe(second)
    expect(compareWith(versions, 'b')).toBe(first)
    expect(compareWith(versions, 'a')).toBe(second)
    expect(compareWith([first], 'a')).toBeUndefined()
  })
})

test('what a version waits for depends on who looks', () => {
  const mine = { ...third, may: ['released', 'returned'] satisfies ReviewStep[] }
  expect(waitingFor(mine, ['fachreview'])).toBe('you-review')
  expect(waitingFor(third, ['fachreview', 'developer'])).toBe('others-review')
  expect(waitingFor(third, ['developer'])).toBe('reviewers')
  expect(waitingFor(version('d', 'draft', []), ['developer'])).toBe('hand-in')
  expect(waitingFor(second, ['developer'])).toBe('nothing')
  const old = { ...second, reviewDue: [{ code: 'rechtsstand-old' as const, since: '2026-11-01' }] }
  expect(waitingFor(old, ['developer'])).toBe('look-at-law')
})

test('changes are grouped by part, the wrapping of every version left out', () => {
  const change = (...path: string[]) => ({ path, before: 'a', after: 'b' })
  const groups = changesByPart([
    change('definition', 'title'),
    change('definition', 'fields', 'frist', 'help'),
    change('definition', 'fields', 'anlass', 'label'),
    change('checkVersions', 'FRIST'),
  ])
  expect(groups.map(([part, { length }]) => [part, length])).toEqual([
    ['title', 1],
    ['fields', 2],
    ['checkVersions', 1],
  ])
})

test('reasons are told a day at a time, norms as people read them', () => {
  expect(['SGB II § 22', 'KI-VO Art. 50', 'SGB X § 24', 'AufenthG'].map(normText)).toEqual([
    '§ 22 SGB II',
    'Art. 50 KI-VO',
    '§ 24 SGB X',
    'AufenthG',
  ])
  expect(
    reasonsByDay([
      { code: 'rechtsstand-old', since: '2026-09-01' },
      { code: 'norm-changed', norm: 'SGB II § 7', since: '2026-07-01' },
      { code: 'norm-changed', norm: 'SGB II § 22', since: '2026-07-01' },
    ]),
  ).toEqual([
    { since: '2026-07-01', old: false, norms: ['§ 7 SGB II', '§ 22 SGB II'] },
    { since: '2026-09-01', old: true, norms: [] },
  ])
})
