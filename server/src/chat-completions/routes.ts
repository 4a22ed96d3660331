import type { FastifyInstance, FastifyReply } from 'fastify'
import * as z from 'zod'
import type { ChatEvent } from '../gateway/provider.ts'
import { whileConnected } from '../http/connection.ts'
import { openEventStream } from '../http/events.ts'
import { answerTo } from '../http/problem.ts'
import { type Language, languageOf } from '../messages/messages.ts'
import type { ChatCompletions, Completion } from './chat-completions.ts'
import { createChunkWriter, sseFrame, toCompletion, toErrorBody } from './core/response.ts'

/** Names the conversation an answer belongs to, and lets a client go on with it: same people, same placeholders. */
const conversationHeader = 'x-reallabor-conversation'

/** `/v1`: token only, OpenAI's shapes, also for errors. */
export async function chatCompletionRoutes(
  app: FastifyInstance,
  { completions, report }: { completions: ChatCompletions; report: (error: unknown, route: string) => void },
): Promise<void> {
  await app.register(async v1 => {
    const say = (error: unknown, language: Language, route: string) => {
      const { status, code, detail, params } = answerTo(error, language, defect => report(defect, route))
      const body = toErrorBody({
        status,
        code,
        message: detail,
        ...(typeof params.field === 'string' && { param: params.field }),
      })
      return { status, body, retryAfter: params.seconds }
    }

    v1.setErrorHandler((error, request, reply) => {
      const { status, body, retryAfter } = say(error, languageOf(request.headers['accept-language']), request.url)
      if (status === 429 && typeof retryAfter === 'number' && retryAfter > 0) reply.header('retry-after', retryAfter)
      return reply.code(status).type('application/json').serializer(JSON.stringify).send(body)
    })

    v1.get(
      '/v1/models',
      { config: { token: true }, schema: { summary: 'Modelle, die dieses Token verwenden darf (OpenAI-Format)' } },
      async request => ({ object: 'list', data: await completions.models(request.actor) }),
    )

    v1.post(
      '/v1/chat/completions',
      {
        config: { token: true },
        schema: {
          summary: 'Chat Completions im OpenAI-Format, pseudonymisiert und protokolliert',
          headers: z.looseObject({ [conversationHeader]: z.uuid().optional() }),
        },
      },
      async (request, reply) => {
        const named = request.headers[conversationHeader] as string | undefined
        const completion = await completions.complete(request.actor, request.body, named, whileConnected(reply))
        reply.header(conversationHeader, completion.conversationId)
        const events = completion.events[Symbol.asyncIterator]()
        // A fault before the first word still becomes the status of the answer.
        const first = await events.next()
        const all = startingWith(first, events)
        if (!completion.stream) return toCompletion(completion.head, await Array.fromAsync(all))
        await stream(reply, completion, all, error =>
          say(error, languageOf(request.headers['accept-language']), request.url),
        )
      },
    )
  })
}

async function stream(
  reply: FastifyReply,
  completion: Completion,
  events: AsyncIterable<ChatEvent>,
  say: (error: unknown) => { body: object },
): Promise<void> {
  const out = openEventStream(reply)
  const writer = createChunkWriter(completion.head, completion.includeUsage)
  try {
    for await (const event of events) await out.write(writer.push(event))
    await out.write(writer.end())
  } catch (error) {
    // No [DONE]: an answer that broke off must not look complete.
    if (!out.gone.aborted) await out.write(sseFrame(say(error).body))
  }
  out.end()
}

async function* startingWith<T>(first: IteratorResult<T>, rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    for (let next = first; !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
