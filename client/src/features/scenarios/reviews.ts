import { permissions, type Role } from '@ki-reallabor/server/identity/contract'
import {
  listReviews,
  type ReviewStep,
  readChanges,
  type ScenarioVersion,
} from '@ki-reallabor/server/scenarios/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

export const reviewsQuery = queryOptions({
  queryKey: ['scenario-reviews'],
  queryFn: ({ signal }) => call(listReviews, { signal }),
})

/** Without `since`: all that the version says. */
export const changesQuery = (scenarioId: string, version: string, since: string | undefined) =>
  queryOptions({
    queryKey: ['scenario-changes', scenarioId, version, since],
    queryFn: ({ signal }) =>
      call(readChanges, { params: { scenarioId, version }, query: since ? { since } : {}, signal }),
    staleTime: Number.POSITIVE_INFINITY, // Two versions never change.
  })

export const reviewAddress = (scenarioId: string) => `/szenarien/fassungen/${encodeURIComponent(scenarioId)}`

/** A scenario with the versions a unit knows, the newest first. */
export type Reviewed = {
  scenarioId: string
  number: string
  title: string
  versions: ScenarioVersion[]
  /** As its file reads now; where the file is gone, the newest. */
  current: ScenarioVersion
  /** With which new runs begin; none where nothing is released, or its law is too old. */
  inUse: ScenarioVersion | undefined
}

/** By scenario, in the order of their numbers. */
export function reviewed(versions: readonly ScenarioVersion[]): Reviewed[] {
  const groups = Map.groupBy(versions, it => it.scenarioId)
  return [...groups].map(([scenarioId, versions]) => {
    const current = versions.find(it => it.current) ?? versions[0]!
    return { scenarioId, number: current.number, title: current.title, versions, current, inUse: inUseOf(versions) }
  })
}

/** The version released last that nobody has withdrawn since, if its law isn't too old. */
export function inUseOf(versions: readonly ScenarioVersion[]): ScenarioVersion | undefined {
  const last = (version: ScenarioVersion) => version.steps.at(-1)
  const newest = versions
    .filter(it => last(it)?.step === 'released')
    .toSorted((a, b) => last(b)!.at.localeCompare(last(a)!.at))[0]
  return newest?.state === 'released' ? newest : undefined
}

/** With which version new runs would begin once `version` is withdrawn. */
export const inUseWithout = (versions: readonly ScenarioVersion[], version: string): ScenarioVersion | undefined =>
  inUseOf(versions.filter(it => it.version !== version))

/** What a version waits for; the first that holds. */
export type Waiting = 'you-review' | 'others-review' | 'reviewers' | 'look-at-law' | 'hand-in' | 'nothing'

/** `review`: by whom, seen by someone with these roles. Only the version as the file reads now can be worked on. */
export function waitingFor(version: ScenarioVersion, roles: readonly Role[]): Waiting {
  if (version.state === 'review') {
    if (version.may.includes('released')) return 'you-review'
    return mayRelease(roles) ? 'others-review' : 'reviewers'
  }
  if (version.reviewDue.length > 0) return 'look-at-law'
  if (version.state === 'released') return 'nothing'
  return 'hand-in'
}

export const mayRelease = (roles: readonly Role[]): boolean =>
  roles.some(role => (permissions.releaseScenarios as readonly Role[]).includes(role))

/** In the order in which they are offered. The first is the primary one. */
export const stepOrder: readonly ReviewStep[] = ['released', 'submitted', 'returned', 'withdrawn']

/** What stands before `version` to compare with: the one in use, otherwise the next older one. */
export function compareWith(versions: readonly ScenarioVersion[], version: string): ScenarioVersion | undefined {
  const inUse = inUseOf(versions)
  if (inUse && inUse.version !== version) return inUse
  const at = versions.findIndex(it => it.version === version)
  return versions[at + 1] ?? versions.find(it => it.version !== version)
}

/** Where a change lies, without the wrapping that every version has. */
export const placeOf = (path: readonly string[]): readonly string[] => (path[0] === 'definition' ? path.slice(1) : path)

export type Change = { path: readonly string[]; before: string | null; after: string | null }

/** Changes by the part of the scenario they lie in, in their order. */
export function changesByPart(changes: readonly Change[]): [part: string, changes: Change[]][] {
  return [...Map.groupBy(changes, ({ path }) => placeOf(path)[0] ?? '')]
}
