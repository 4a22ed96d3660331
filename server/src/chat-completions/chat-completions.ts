import type { Gateway } from '../gateway/gateway.ts'
import type { ChatEvent } from '../gateway/provider.ts'
import type { Actor } from '../identity/actor.ts'
import { tokenInvalid } from '../identity/identity.ts'
import type { RestoredEvent, Runs } from '../runs/runs.ts'
import { parseRequest } from './core/request.ts'
import type { Head } from './core/response.ts'
import { fromMasked, toParts } from './core/texts.ts'

export type Completion = {
  head: Head
  conversationId: string
  stream: boolean
  includeUsage: boolean
  /** Restored; the first one decides whether there is an answer at all. */
  events: AsyncIterable<ChatEvent>
}

/** Door of the OpenAI-compatible interface: any client gets masking, restoring and the log by changing its base URL. */
export interface ChatCompletions {
  /** The models this token's class of data may use. */
  models(actor: Actor): Promise<{ id: string; object: 'model'; created: number; owned_by: string }[]>
  /** @throws request-invalid, field-unknown, content-unsupported, and everything `runs.exchange` throws */
  complete(actor: Actor, body: unknown, conversationId: string | undefined, signal: AbortSignal): Promise<Completion>
}

export function createChatCompletions({
  gateway,
  runs,
}: {
  gateway: Gateway
  runs: Pick<Runs, 'exchange'>
}): ChatCompletions {
  return {
    async models(actor) {
      if (actor.via.kind !== 'token') throw tokenInvalid()
      const offers = await gateway.offers(actor.tenantId, actor.via.dataClass)
      return offers
        .filter(offer => offer.decision.verdict === 'allowed')
        .map(offer => ({ id: offer.id, object: 'model', created: 0, owned_by: offer.provider }))
    },
    async complete(actor, body, conversationId, signal) {
      const request = parseRequest(body)
      const { runId, events, startedAt, ...exchange } = await runs.exchange(actor, {
        conversationId,
        modelId: request.model,
        documents: toParts(request),
        compose: texts => fromMasked(request, texts),
        json: request.response_format !== undefined && request.response_format.type !== 'text',
        signal,
      })
      return {
        head: { id: `chatcmpl-${runId}`, created: Math.floor(startedAt.getTime() / 1000), model: request.model },
        conversationId: exchange.conversationId,
        stream: request.stream ?? false,
        includeUsage: request.stream_options?.include_usage ?? false,
        events: joined(events),
      }
    },
  }
}

/** Only the restored text goes to a program; what stood there before stays here. */
async function* joined(events: AsyncIterable<RestoredEvent>): AsyncGenerator<ChatEvent> {
  for await (const event of events) {
    if (event.type !== 'text') yield event
    else {
      const text = event.pieces.map(piece => piece.text).join('')
      if (text !== '') yield { type: 'text', choice: event.choice, text }
    }
  }
}
