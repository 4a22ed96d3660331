import { type Fault, fault } from '../errors.ts'
import type { ReviewReason, ReviewStep, VersionState } from './contract.ts'
import type { Definition } from './scenario.ts'

/** The version isn't in a state in which this can be done. params: `state` */
export const stepImpossible = fault('conflict', 'scenario-step-impossible')
/** Four eyes: who submitted a version can't release it. */
export const ownSubmission = fault('forbidden', 'scenario-own-submission')

/** A step in the life of a version at a tenant. `by`: pseudonym of a membership, or a function. */
export type Step = {
  readonly step: ReviewStep
  readonly by: string
  readonly at: Date
}

/** A norm whose wording changed. `norm` as scenarios list it (`SGB II § 22`). */
export type NormChange = { readonly norm: string; readonly since: string; readonly source: string }

/** So long may a version still be used after its review fell due. */
export const grace = { days: 90 }

const daysLater = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
const yearLater = (iso: string): string => `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`.replace(/-02-29$/, '-03-01')

/**
 * Why the wording of the law has to be looked at again: its `rechtsstand` is older than a year, or a norm it lists has
 * changed since. `since`: the day from which that holds.
 */
export function reviewReasons(
  { rechtsstand, norms }: Pick<Definition, 'rechtsstand' | 'norms'>,
  changes: readonly NormChange[],
  today: string,
): ReviewReason[] {
  const old = yearLater(rechtsstand)
  return [
    ...(old <= today ? [{ code: 'rechtsstand-old' as const, since: old }] : []),
    ...changes
      .filter(it => Object.hasOwn(norms, it.norm) && it.since > rechtsstand && it.since <= today)
      .map(({ norm, since }) => ({ code: 'norm-changed' as const, norm, since })),
  ]
}

/** Entwurf → Fachprüfung → freigegeben → abgelaufen. `steps` of one version at one tenant, in their order. */
export function stateOf(steps: readonly Step[], reasons: readonly ReviewReason[], today: string): VersionState {
  const last = steps.at(-1)?.step
  if (last === 'submitted') return 'review'
  if (last === 'withdrawn') return 'expired'
  if (last !== 'released') return 'draft'
  return reasons.some(reason => daysLater(reason.since, grace.days) <= today) ? 'expired' : 'released'
}

const from: Record<ReviewStep, readonly VersionState[]> = {
  submitted: ['draft', 'expired'],
  returned: ['review'],
  released: ['review'],
  withdrawn: ['released', 'expired'],
}

/** What stands in the way of a step: scenario-step-impossible, scenario-own-submission. */
export function obstacleTo(
  step: ReviewStep,
  by: string,
  steps: readonly Step[],
  state: VersionState,
): Fault | undefined {
  if (!from[step].includes(state)) return stepImpossible({ state })
  // Whoever ever submitted this version, whatever happened in between.
  if (step === 'released' && steps.some(it => it.step === 'submitted' && it.by === by)) return ownSubmission()
  return undefined
}

/** @throws what `obstacleTo` names */
export function assertStep(...asked: Parameters<typeof obstacleTo>): void {
  const obstacle = obstacleTo(...asked)
  if (obstacle) throw obstacle
}
