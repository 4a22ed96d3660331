import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { type Actor, permit } from '../identity/actor.ts'
import type { Endpoint } from './contract.ts'

export type Call<E extends Endpoint> = {
  params: z.output<E['params']>
  query: z.output<E['query']>
  body: z.output<E['body']>
  /** Throws `not-signed-in` on an open route that nobody is signed in on. */
  readonly actor: Actor
  request: FastifyRequest
  reply: FastifyReply
}

/**
 * Binds a contract to its handler: who calls, what comes in and what goes out are checked against the same contract the
 * client has.
 */
export function route<E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  handle: (call: Call<E>) => Promise<z.input<E['response']>>,
): void {
  const { may } = endpoint
  const empty = endpoint.response instanceof z.ZodVoid
  app.route({
    method: endpoint.method,
    url: endpoint.url,
    config: { open: may === 'everyone' },
    schema: {
      summary: endpoint.summary,
      params: endpoint.params,
      querystring: endpoint.query,
      ...(endpoint.body instanceof z.ZodUndefined ? {} : { body: endpoint.body }),
      ...(empty ? {} : { response: { 200: endpoint.response } }),
    },
    handler: async (request, reply) => {
      if (may && may !== 'everyone') permit(request.actor, may)
      const call = {
        params: request.params,
        query: request.query,
        body: request.body,
        get actor() {
          return request.actor
        },
        request,
        reply,
      } as Call<E>
      const answer = await handle(call)
      return empty ? reply.code(204).send() : answer
    },
  })
}
