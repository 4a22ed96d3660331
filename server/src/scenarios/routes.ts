import type { FastifyInstance } from 'fastify'
import { route } from '../http/route.ts'
import { listScenarios, readScenario } from './contract.ts'
import { describe, type Scenarios, summarise } from './scenarios.ts'

/** The catalogue of a Mandant: only what is released there. */
export async function scenarioRoutes(app: FastifyInstance, options: { scenarios: Scenarios }): Promise<void> {
  const { scenarios } = options
  route(app, listScenarios, async ({ actor }) => (await scenarios.list(actor.tenantId)).map(summarise))
  route(app, readScenario, async ({ actor, params }) =>
    describe(await scenarios.read(actor.tenantId, params.scenarioId)),
  )
}
