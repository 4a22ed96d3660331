import type { FastifyInstance } from 'fastify'
import { route } from '../http/route.ts'
import { readScenarioResults, saveRating } from './contract.ts'
import type { Ratings } from './ratings.ts'

export function ratingRoutes(app: FastifyInstance, { ratings }: { ratings: Ratings }): void {
  route(app, saveRating, ({ actor, params, body }) => ratings.save(actor, params.runId, body))
  route(app, readScenarioResults, ({ actor, params }) => ratings.ofScenario(actor, params.scenarioId))
}
