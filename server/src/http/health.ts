import type { FastifyInstance } from 'fastify'
import * as z from 'zod'

const readiness = z.object({
  ready: z.boolean(),
  database: z.boolean(),
  /** The sealer keeps up with the log and found its head unchanged. */
  auditLog: z.boolean(),
  sealerLagSeconds: z.number(),
  /** The house's own recognisers by name; while one is down, nothing is masked and nothing leaves. */
  recognisers: z.record(z.string(), z.boolean()),
})

export type Readiness = z.infer<typeof readiness>

/** For load balancers and supervisors: alive, and able to serve. Nothing in it is secret. */
export function healthRoutes(app: FastifyInstance, check: () => Promise<Readiness>): void {
  const alive = z.object({ status: z.literal('ok') })
  app.get(
    '/healthz',
    { config: { open: true }, schema: { summary: 'Lebt der Prozess?', response: { 200: alive } } },
    async () => ({ status: 'ok' as const }),
  )
  app.get(
    '/readyz',
    {
      config: { open: true },
      schema: { summary: 'Kann er arbeiten?', response: { 200: readiness, 503: readiness } },
    },
    async (_, reply) => {
      const state = await check()
      return reply.code(state.ready ? 200 : 503).send(state)
    },
  )
}
