import type { FastifyInstance } from 'fastify'
import { openEventStream } from '../http/events.ts'
import { route } from '../http/route.ts'
import type { Actor } from '../identity/actor.ts'
import type { RatingState } from '../ratings/contract.ts'
import {
  type ConversationState,
  discardConversation,
  listConversations,
  type RunState,
  readConversation,
  readPreview,
  saveInputs,
  startConversation,
  startRuns,
  stopRun,
} from './contract.ts'
import type { Runs } from './runs.ts'

/** The ratings of the actor for a conversation's runs; a feature above this one knows them. */
export type RatingsOf = (actor: Actor, conversationId: string) => Promise<Map<string, RatingState>>

export function runRoutes(app: FastifyInstance, { runs, ratingsOf }: { runs: Runs; ratingsOf: RatingsOf }): void {
  /** Ratings put in, and a blind model's name taken out until it is rated. */
  async function shown(actor: Actor, state: ConversationState): Promise<ConversationState> {
    const ratings = await ratingsOf(actor, state.id)
    return {
      ...state,
      runs: state.runs.map(run => veiled({ ...run, rating: ratings.get(run.id) ?? null }, state.blind)),
    }
  }

  route(app, startConversation, async ({ actor, body }) => shown(actor, await runs.start(actor, body)))
  route(app, listConversations, ({ actor, query }) => runs.list(actor, query))
  route(app, readConversation, async ({ actor, params }) => shown(actor, await runs.read(actor, params.conversationId)))
  route(app, saveInputs, ({ actor, params, body }) => runs.saveInputs(actor, params.conversationId, body))
  route(app, discardConversation, ({ actor, params }) => runs.discard(actor, params.conversationId))
  route(app, readPreview, ({ actor, params, body }) => runs.preview(actor, params.conversationId, body.revision))
  route(app, startRuns, async ({ actor, params, body }) => {
    const started = await runs.release(actor, params.conversationId, body)
    return { runs: started.map(run => veiled(run, body.blind && body.models.length > 1)) }
  })
  route(app, stopRun, async ({ actor, params }) => {
    const { blind, run } = await runs.stop(actor, params.runId)
    return veiled(run, blind)
  })

  app.get<{ Params: { runId: string } }>(
    '/api/runs/:runId/events',
    { schema: { summary: 'Entwurf mitlesen (Server-Sent Events)' } },
    async (request, reply) => {
      const gone = new AbortController()
      const { blind, events } = await runs.follow(request.actor, request.params.runId, gone.signal)
      const stream = openEventStream(reply)
      stream.gone.addEventListener('abort', () => gone.abort(), { once: true })
      try {
        for await (const event of events) {
          await stream.send(event.type === 'state' ? { ...event, run: veiled(event.run, blind) } : event)
        }
      } finally {
        stream.end() // also after a failure: the page then asks again
      }
    },
  )
}

const veiled = (run: RunState, blind: boolean): RunState => (blind && !run.rating ? { ...run, model: null } : run)
