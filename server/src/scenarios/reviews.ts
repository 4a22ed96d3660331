import type { Audit } from '../audit/audit.ts'
import type { Database } from '../db/database.ts'
import { uuid7 } from '../db/uuid.ts'
import { type Actor, loggedAs, permit } from '../identity/actor.ts'
import { type Permission, permissions } from '../identity/contract.ts'
import type { ReturnReason, ReviewStep, ScenarioVersion } from './contract.ts'
import { bare, type Change, changesBetween } from './core/changes.ts'
import { assertStep, obstacleTo, stateOf, stepImpossible } from './review.ts'
import type { Scenario } from './scenario.ts'
import { type Scenarios, scenarioMissing } from './scenarios.ts'
import { insertStep, insertVersion, lockScenario, type StepRow, selectFirstSeen, selectSteps } from './store.ts'

/** Life of the versions at a tenant: handed in, reviewed by another person, released, out of date. */
export interface Reviews {
  /** Each scenario as its file reads now, and every version the tenant has dealt with; by number, newest first. */
  list(actor: Actor): Promise<ScenarioVersion[]>
  /** @throws not-permitted, scenario-missing, scenario-step-impossible, scenario-own-submission */
  take(actor: Actor, place: VersionPlace, step: ReviewStep, reason?: ReturnReason): Promise<ScenarioVersion>
  /** What `version` says otherwise than `since`; without it, all that it says. @throws scenario-missing */
  changes(place: VersionPlace, since?: string): Promise<Change[]>
}

export type VersionPlace = { readonly scenarioId: string; readonly version: string }

const permissionOf: Record<ReviewStep, Permission> = {
  submitted: 'reviewScenarios',
  returned: 'releaseScenarios',
  released: 'releaseScenarios',
  withdrawn: 'releaseScenarios',
}

export function createReviews(parts: {
  db: Database
  audit: Pick<Audit, 'appendIn'>
  scenarios: Pick<Scenarios, 'all' | 'version' | 'reviewDue'>
  now?: () => Date
}): Reviews {
  const { db, audit, scenarios, now = () => new Date() } = parts
  const today = () => now().toISOString().slice(0, 10)

  const asSeen = (
    actor: Actor,
    scenario: Scenario,
    steps: readonly StepRow[],
    firstSeenAt: string,
  ): ScenarioVersion => {
    const { id, number, title, rechtsstand } = scenario.definition
    const reviewDue = scenarios.reviewDue(scenario)
    const state = stateOf(steps, reviewDue, today())
    return {
      ...{ scenarioId: id, number, title, version: scenario.version, rechtsstand, firstSeenAt, state, reviewDue },
      current: scenarios.all.some(it => it.version === scenario.version),
      steps: steps.map(it => ({
        step: it.step,
        reason: it.reason,
        own: it.by === actor.pseudonym,
        at: it.at.toISOString(),
      })),
      may: (Object.keys(permissionOf) as ReviewStep[]).filter(step => mayTake(actor, step, steps, state)),
    }
  }

  async function ofVersion({ scenarioId, version }: VersionPlace): Promise<Scenario> {
    const scenario = await scenarios.version(version)
    if (scenario.definition.id !== scenarioId) throw scenarioMissing()
    return scenario
  }

  return {
    async list(actor) {
      const { steps, seen } = await db.withTenant(actor.tenantId, async tx => {
        const steps = await selectSteps(tx, actor.tenantId)
        const hashes = [...new Set([...scenarios.all.map(it => it.version), ...steps.map(it => it.hash)])]
        return { steps, seen: await selectFirstSeen(tx, hashes) }
      })
      const versions = await Promise.all(seen.map(async it => ({ ...it, scenario: await scenarios.version(it.hash) })))
      return versions
        .sort(
          (a, b) =>
            a.scenario.definition.number.localeCompare(b.scenario.definition.number) || b.at.localeCompare(a.at),
        )
        .map(({ scenario, at, hash }) =>
          asSeen(
            actor,
            scenario,
            steps.filter(it => it.hash === hash),
            at,
          ),
        )
    },
    async take(actor, place, step, reason) {
      permit(actor, permissionOf[step])
      const scenario = await ofVersion(place)
      const { tenantId } = actor
      return db.withTenant(tenantId, async tx => {
        await lockScenario(tx, tenantId, place.scenarioId)
        const all = await selectSteps(tx, tenantId, place.scenarioId)
        const steps = all.filter(it => it.hash === place.version)
        const state = stateOf(steps, scenarios.reviewDue(scenario), today())
        assertStep(step, actor.pseudonym, steps, state)
        if ((step === 'returned') !== (reason !== undefined)) throw stepImpossible({ state })
        const at = now()
        await insertVersion(tx, scenario, at)
        const row = { hash: place.version, step, reason: reason ?? null, by: actor.pseudonym, at }
        await insertStep(tx, { ...row, reason, tenantId, id: uuid7(at.getTime()), scenarioId: place.scenarioId })
        await audit.appendIn(tx, tenantId, {
          act: `scenario-${step}`,
          ...loggedAs(actor),
          scenario: place.scenarioId,
          scenarioVersion: place.version,
        })
        const [seen] = await selectFirstSeen(tx, [place.version])
        return asSeen(actor, scenario, [...steps, row], seen!.at)
      })
    },
    async changes(place, since) {
      const { version: _, ...fresh } = await ofVersion(place)
      if (since === undefined) return changesBetween(bare(fresh), fresh)
      const { version: __, ...old } = await ofVersion({ ...place, version: since })
      return changesBetween(old, fresh)
    },
  }
}

function mayTake(actor: Actor, step: ReviewStep, steps: readonly StepRow[], state: ScenarioVersion['state']): boolean {
  const allowed: readonly string[] = permissions[permissionOf[step]]
  return actor.roles.some(role => allowed.includes(role)) && !obstacleTo(step, actor.pseudonym, steps, state)
}
