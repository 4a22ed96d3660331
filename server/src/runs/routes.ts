import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { letterFormat } from '../documents/contract.ts'
import { whileConnected } from '../http/connection.ts'
import { openEventStream } from '../http/events.ts'
import { route } from '../http/route.ts'
import { type Actor, permit } from '../identity/actor.ts'
import type { RatingState } from '../ratings/contract.ts'
import {
  type ConversationState,
  decide,
  discardConversation,
  listConversations,
  listDrafts,
  type RunState,
  readConversation,
  readDraft,
  readEdits,
  readPreview,
  restoreDraft,
  saveDraft,
  saveInputs,
  startConversation,
  startRuns,
  stopRun,
  undoDecision,
} from './contract.ts'
import type { Runs } from './runs.ts'

/** What the page shows beside the runs; a feature above this one keeps it. */
export type RunRatings = {
  /** The actor's own, by run. */
  ofConversation(actor: Actor, conversationId: string): Promise<Map<string, RatingState>>
  forget(actor: Actor, conversationId: string): Promise<void>
}

export function runRoutes(app: FastifyInstance, { runs, ratings }: { runs: Runs; ratings: RunRatings }): void {
  /** Ratings put in, and a blind model's name taken out until it is rated. */
  async function shown(actor: Actor, state: ConversationState): Promise<ConversationState> {
    const own = await ratings.ofConversation(actor, state.id)
    return {
      ...state,
      runs: state.runs.map(run => veiled({ ...run, rating: own.get(run.id) ?? null })),
    }
  }

  route(app, startConversation, async ({ actor, body }) => shown(actor, await runs.start(actor, body)))
  route(app, listConversations, ({ actor, query }) => runs.list(actor, query))
  route(app, readConversation, async ({ actor, params }) => shown(actor, await runs.read(actor, params.conversationId)))
  route(app, saveInputs, ({ actor, params, body }) => runs.saveInputs(actor, params.conversationId, body))
  route(app, discardConversation, async ({ actor, params }) => {
    await ratings.forget(actor, params.conversationId)
    await runs.discard(actor, params.conversationId)
  })
  route(app, readPreview, ({ actor, params, body }) => runs.preview(actor, params.conversationId, body.revision))
  route(app, decide, ({ actor, params, body }) => runs.decide(actor, params.conversationId, body))
  route(app, undoDecision, ({ actor, params }) => runs.undo(actor, params.conversationId, params.decisionId))
  route(app, startRuns, async ({ actor, params, body }) => {
    const started = await runs.release(actor, params.conversationId, body)
    return { runs: started.map(veiled) }
  })
  route(app, stopRun, async ({ actor, params }) => veiled(await runs.stop(actor, params.runId)))

  route(app, saveDraft, ({ actor, params, body }) => runs.saveDraft(actor, params.runId, body))
  route(app, listDrafts, async ({ actor, params }) => ({ items: await runs.drafts(actor, params.runId) }))
  route(app, readDraft, ({ actor, params }) => runs.readDraft(actor, params.runId, params.number))
  route(app, restoreDraft, ({ actor, params, body }) =>
    runs.restoreDraft(actor, params.runId, params.number, body.base),
  )

  route(app, readEdits, ({ actor, params }) => runs.edits(actor, params.scenarioId))

  for (const format of letterFormat.options) {
    app.get<{ Params: { runId: string } }>(
      `/api/runs/:runId/draft.${format}`,
      { schema: { summary: `Entwurf als Brief (.${format}) mit KI-Hinweis`, params: z.object({ runId: z.uuid() }) } },
      async (request, reply) => {
        permit(request.actor, 'try')
        const { name, mediaType, bytes } = await runs.export(request.actor, request.params.runId, format)
        return reply
          .type(mediaType)
          .header('content-disposition', `attachment; filename="${name}"`)
          .send(Buffer.from(bytes))
      },
    )
  }

  app.get<{ Params: { runId: string } }>(
    '/api/runs/:runId/events',
    { schema: { summary: 'Entwurf mitlesen (Server-Sent Events)' } },
    async (request, reply) => {
      permit(request.actor, 'try')
      const events = await runs.follow(request.actor, request.params.runId, whileConnected(reply))
      const stream = openEventStream(reply)
      try {
        for await (const event of events) {
          await stream.send(event.type === 'state' ? { ...event, run: veiled(event.run) } : event)
        }
      } finally {
        stream.end() // also after a failure: the page then asks again
      }
    },
  )
}

/** The price of a draft would give the model away as well as its name. */
const veiled = (run: RunState): RunState => (run.blind && !run.rating ? { ...run, model: null, cost: null } : run)
