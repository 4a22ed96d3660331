import type { FastifyInstance } from 'fastify'
import { route } from '../http/route.ts'
import type { DataClass } from '../identity/contract.ts'
import { listModels } from './contract.ts'
import type { Gateway } from './gateway.ts'

/** @param scenario what a scenario says about its models; throws what the scenarios throw for one that isn't there */
export function modelRoutes(
  app: FastifyInstance,
  parts: {
    gateway: Gateway
    scenario: (
      tenantId: string,
      id: string,
    ) => Promise<{ dataClass: DataClass; models?: readonly string[] | undefined }>
  },
): void {
  const { gateway, scenario } = parts
  route(app, listModels, async ({ actor, query }) => {
    const asked = query.scenarioId === undefined ? undefined : await scenario(actor.tenantId, query.scenarioId)
    // An offer decides nothing: the class that counts is the one of the scenario or token, when asking.
    return gateway.offers(actor.tenantId, asked?.dataClass ?? query.dataClass ?? 'social', asked?.models)
  })
}
