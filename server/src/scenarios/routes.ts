import type { FastifyInstance } from 'fastify'
import { route } from '../http/route.ts'
import { checks } from './checks/catalogue.ts'
import {
  listChecks,
  listReviews,
  listScenarioFaults,
  listScenarios,
  readChanges,
  readScenario,
  takeReviewStep,
} from './contract.ts'
import { measured } from './measured.ts'
import type { Reviews } from './reviews.ts'
import { describe, type Scenarios, summarise } from './scenarios.ts'

/** The catalogue of a Mandant shows only what is released there; its reviewers see every version. */
export async function scenarioRoutes(
  app: FastifyInstance,
  { scenarios, reviews, watching }: { scenarios: Scenarios; reviews: Reviews; watching: boolean },
): Promise<void> {
  route(app, listScenarios, async ({ actor }) =>
    (await scenarios.list(actor.tenantId)).map(it => summarise(it, scenarios.reviewDue(it))),
  )
  route(app, readScenario, async ({ actor, params }) => {
    const scenario = await scenarios.read(actor.tenantId, params.scenarioId)
    return describe(scenario, scenarios.reviewDue(scenario))
  })
  route(app, listChecks, async ({ actor }) => {
    const released = await scenarios.list(actor.tenantId)
    const use = ({ definition: { id, number, title } }: (typeof released)[number]) => ({ id, number, title })
    return Object.values(checks)
      .filter(check => check.version > 0)
      .map(({ name, version }) => ({
        ...{ name, version, measured: measured[name] ?? null },
        scenarios: released.filter(it => it.definition.checks.some(({ check }) => check === name)).map(use),
      }))
  })
  route(app, listReviews, ({ actor }) => reviews.list(actor))
  route(app, takeReviewStep, ({ actor, params, body }) => reviews.take(actor, params, body.step, body.reason))
  route(app, readChanges, async ({ params, query }) =>
    (await reviews.changes(params, query.since)).map(it => ({ ...it, path: [...it.path] })),
  )
  route(app, listScenarioFaults, async () => ({ watching, faults: [...scenarios.faults] }))
}
