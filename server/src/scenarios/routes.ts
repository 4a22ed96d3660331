import type { FastifyInstance } from 'fastify'
import { route } from '../http/route.ts'
import {
  listReviews,
  listScenarioFaults,
  listScenarios,
  readChanges,
  readScenario,
  takeReviewStep,
} from './contract.ts'
import type { Reviews } from './reviews.ts'
import { describe, type Scenarios, summarise } from './scenarios.ts'

/** The catalogue of a Mandant shows only what is released there; its reviewers see every version. */
export async function scenarioRoutes(
  app: FastifyInstance,
  { scenarios, reviews }: { scenarios: Scenarios; reviews: Reviews },
): Promise<void> {
  route(app, listScenarios, async ({ actor }) =>
    (await scenarios.list(actor.tenantId)).map(it => summarise(it, scenarios.reviewDue(it))),
  )
  route(app, readScenario, async ({ actor, params }) => {
    const scenario = await scenarios.read(actor.tenantId, params.scenarioId)
    return describe(scenario, scenarios.reviewDue(scenario))
  })
  route(app, listReviews, ({ actor }) => reviews.list(actor))
  route(app, takeReviewStep, ({ actor, params, body }) => reviews.take(actor, params, body.step, body.reason))
  route(app, readChanges, async ({ params, query }) =>
    (await reviews.changes(params, query.since)).map(it => ({ ...it, path: [...it.path] })),
  )
  route(app, listScenarioFaults, async () => [...scenarios.faults])
}
