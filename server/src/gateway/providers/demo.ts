import { setTimeout as pause } from 'node:timers/promises'
import { composeDemoDraft } from '../core/demo-draft.ts'
import type { Transport } from '../transport.ts'

type Body = { model: string; n?: number; seed?: number; messages: { role: string; content: string | null }[] }

/**
 * Answers within the process, in OpenAI's wire format, with a draft made of the prompt. It is a transport like any other:
 * what it gets has passed the gate and stands in the log.
 *
 * @param options.every milliseconds between two chunks, so that a page can be seen to grow
 */
export function createDemoTransport({ every = 12 }: { every?: number } = {}): Transport {
  return {
    async send({ body, signal }) {
      const request = JSON.parse(new TextDecoder().decode(body)) as Body
      return { status: 200, headers: { 'content-type': 'text/event-stream' }, body: stream(request, every, signal) }
    },
    close: async () => {},
  }
}

/** Rough, and only for show: the demo costs nothing. */
const tokens = (text: string) => Math.ceil(text.length / 4)

async function* stream({ model, n = 1, seed = 0, messages }: Body, every: number, signal: AbortSignal) {
  const prompt = messages.findLast(message => message.role === 'user')?.content ?? ''
  const head = { id: 'chatcmpl-demo', object: 'chat.completion.chunk', created: 0, model }
  const event = (data: object) => Buffer.from(`data: ${JSON.stringify(data)}\n\n`)
  const choice = (index: number, delta: object, finish_reason: string | null) =>
    event({ ...head, choices: [{ index, delta, finish_reason }] })
  let output = 0
  for (let index = 0; index < n; index++) {
    const draft = composeDemoDraft(prompt, seed + index)
    output += tokens(draft)
    for (const content of inChunks(draft)) {
      if (every > 0) await pause(every, undefined, { signal })
      signal.throwIfAborted()
      yield choice(index, { content }, null)
    }
    yield choice(index, {}, 'stop')
  }
  const input = tokens(messages.map(message => message.content ?? '').join('\n'))
  yield event({ ...head, choices: [], usage: { prompt_tokens: input, completion_tokens: output } })
  yield Buffer.from('data: [DONE]\n\n')
}

/** Of uneven length, as a model's tokens are; they cut words and placeholders anywhere, but no character in two. */
function* inChunks(text: string): Generator<string> {
  const characters = [...text]
  for (let at = 0, size = 5; at < characters.length; at += size, size = 4 + ((size * 7) % 13)) {
    yield characters.slice(at, at + size).join('')
  }
}
