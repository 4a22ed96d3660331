import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/**
 * A provider for tests: a real HTTP server on 127.0.0.1 that keeps every byte it gets and answers from a script, in the
 * wire format of the path it is asked at (`/v1/chat/completions` OpenAI, `/v1/messages` Anthropic, `/api/chat` Ollama).
 *
 *     const provider = await startScriptedProvider()
 *     provider.play({ text: ['Sehr geehrte Frau [PER', 'SON_1],'] })   // one answer
 *     … baseUrl: provider.urls.openai …
 *     expect(provider.requests[0]!.text).not.toContain('Petrović')
 *     await provider.close()
 *
 * Answers are used up in the order they were given; when none is left, it echoes. It never sleeps: slow answers wait for
 * promises that the test settles.
 *
 *     const { promise, resolve } = Promise.withResolvers<void>()
 *     provider.play({ text: ['a', 'b'], before: i => (i === 1 ? promise : undefined) })   // 'b' only after resolve()
 */
export interface ScriptedProvider {
  /** `http://127.0.0.1:…` without a path. */
  readonly url: string
  /** What to put into `baseUrl` for each format. */
  readonly urls: { openai: string; anthropic: string; ollama: string }
  /** A provider file that has it as `haus/modell`, on premises; further entries may follow. */
  readonly file: string
  /** All requests so far, in order of their arrival, with their exact bytes. */
  readonly requests: readonly Recorded[]
  /** Adds answers to the script. */
  play(...answers: Answer[]): void
  /** Called with each request when all of it has arrived, before anything is answered; what it returns is awaited. */
  onRequest(hook: (request: Recorded) => unknown): void
  /** Resolves with the request of that number (from 0) as soon as it has arrived. */
  arrival(number?: number): Promise<Recorded>
  /** Closes the server and every connection. */
  close(): Promise<void>
}

export type Recorded = {
  method: string
  path: string
  headers: IncomingHttpHeaders
  /** The exact bytes. */
  bytes: Buffer
  /** The same as text. */
  text: string
  /** Milliseconds since 1970. */
  at: number
  /** Resolves when the client hangs up before the answer is complete (never otherwise). */
  hungUp: Promise<void>
  /** Whether that has happened. */
  isHungUp(): boolean
}

export type Answer = Spoken | Raw | 'echo'

/** A model's answer, written in the wire format that was asked for. */
export type Spoken = {
  /** The text in the pieces in which it is streamed. */
  text?: readonly string[]
  /** Further choices (OpenAI's `n`), streamed in turn with the first. */
  moreChoices?: readonly (readonly string[])[]
  /** Tool calls after the text; their arguments are streamed in the given pieces. */
  toolCalls?: readonly { id: string; name: string; arguments: readonly string[] }[]
  /** OpenAI's word for it; translated for the other formats. */
  finish?: 'stop' | 'length' | 'tool_calls' | 'content_filter'
  /** Absent: 7 and 5. `null`: says nothing. */
  usage?: { input: number; output: number } | null
  /** Cuts the whole stream into pieces of so many bytes, through frames, JSON escapes and UTF-8 characters. */
  splitEvery?: number
  /** Awaited before the text piece of that number; -1 before the status line. */
  before?: (piece: number) => Promise<unknown> | undefined
  /**
   * `complete` (default). `unclosed`: without the format's closing mark ([DONE], message_stop, done). `unfinished`:
   * without a reason and a mark. `destroyed`: the connection breaks after the text. `hanging`: it stays open, silent.
   */
  end?: 'complete' | 'unclosed' | 'unfinished' | 'destroyed' | 'hanging'
}

/** Anything else that can happen on a line. */
export type Raw = {
  status?: number
  headers?: Record<string, string>
  /** Written one after the other. */
  body?: readonly (string | Uint8Array)[]
  /** Awaited before the status line. */
  before?: () => Promise<unknown> | undefined
  /** `complete` (default), `destroyed` or `hanging` after the body; `silent`: not even a status line. */
  end?: 'complete' | 'destroyed' | 'hanging' | 'silent'
}

/** Answers that tests of several features need. */
export const answers = {
  /** 429 of an overloaded provider. */
  limited: (retryAfter: string): Raw => ({
    status: 429,
    headers: { 'retry-after': retryAfter },
    body: ['{"error":{"message":"slow down"}}'],
  }),
  /** An error that repeats what it was sent, as some do. */
  echoingError: (status: number, prompt: string): Raw => ({
    status,
    headers: { 'content-type': 'application/json' },
    body: [JSON.stringify({ error: { message: `cannot process: ${prompt}`, type: 'server_error' } })],
  }),
  redirect: (to: string): Raw => ({ status: 307, headers: { location: to } }),
  /** Takes the request and never says a word. */
  silence: { end: 'silent' } satisfies Raw,
  /** A frame that is no JSON. */
  badJson: {
    headers: { 'content-type': 'text/event-stream' },
    body: ['data: {"choices":[{"delta":{"content":"geheim\n\n'],
  } satisfies Raw,
  /** One line of so many bytes, without an end. */
  endlessLine: (bytes: number): Raw => ({
    headers: { 'content-type': 'text/event-stream' },
    body: ['data: ', ...Array.from({ length: Math.ceil(bytes / 65_536) }, () => 'x'.repeat(65_536))],
    end: 'hanging',
  }),
}

export async function startScriptedProvider(): Promise<ScriptedProvider> {
  const requests: Recorded[] = []
  const script: Answer[] = []
  const waiting: { number: number; resolve: (request: Recorded) => void }[] = []
  let hook: (request: Recorded) => unknown = () => {}

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(error => {
      // A connection that ends while we write is what many tests are about; anything else is a mistake of the test.
      if (!outgoing.destroyed) outgoing.destroy(error)
    })
  })

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse) {
    const bytes = await buffer(incoming)
    const request = record(incoming, outgoing, bytes)
    requests.push(request)
    for (const it of waiting.filter(it => it.number < requests.length)) it.resolve(requests[it.number]!)
    await hook(request)
    const next = script.shift() ?? 'echo'
    if (next === 'echo') return speak({ text: [lastUserText(request.text)] }, request, outgoing)
    if (isRaw(next)) return writeRaw(next, outgoing)
    return speak(next, request, outgoing)
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    urls: { openai: `${url}/v1`, anthropic: url, ollama: url },
    file: `providers:
  - id: haus
    kind: openai-compatible
    baseUrl: ${url}/v1
    hosting: on-premises
    models: [{ id: modell, label: Modell im Haus, contextTokens: 64000, price: { input: 1, output: 2 } }]
`,
    requests,
    play: (...more) => void script.push(...more),
    onRequest(next) {
      hook = next
    },
    arrival(number = 0) {
      const there = requests[number]
      if (there) return Promise.resolve(there)
      return new Promise(resolve => waiting.push({ number, resolve }))
    },
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

const ours = new WeakSet<ServerResponse>()

function record(incoming: IncomingMessage, outgoing: ServerResponse, bytes: Buffer): Recorded {
  let gone = false
  const { promise: hungUp, resolve } = Promise.withResolvers<void>()
  outgoing.on('close', () => {
    if (outgoing.writableFinished || ours.has(outgoing)) return
    gone = true
    resolve()
  })
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: incoming.headers,
    bytes,
    text: bytes.toString('utf8'),
    at: Date.now(),
    hungUp,
    isHungUp: () => gone,
  }
}

const isRaw = (answer: Spoken | Raw): answer is Raw => 'status' in answer || 'body' in answer || answer.end === 'silent'

async function writeRaw({ status = 200, headers, body = [], before, end = 'complete' }: Raw, outgoing: ServerResponse) {
  await before?.()
  if (end === 'silent') return
  outgoing.writeHead(status, headers)
  for (const piece of body) await write(outgoing, Buffer.from(piece))
  finish(outgoing, end)
}

/** Waits for the receiver, so that an endless answer doesn't pile up here. */
async function write(outgoing: ServerResponse, bytes: Buffer): Promise<void> {
  if (outgoing.destroyed || outgoing.write(bytes)) return
  await new Promise<void>(resolve => {
    const done = () => {
      outgoing.off('drain', done)
      outgoing.off('close', done)
      resolve()
    }
    outgoing.on('drain', done)
    outgoing.on('close', done)
  })
}

function finish(outgoing: ServerResponse, end: 'complete' | 'destroyed' | 'hanging'): void {
  if (end === 'complete') outgoing.end()
  if (end === 'destroyed') {
    ours.add(outgoing)
    outgoing.destroy()
  }
}

async function speak(spoken: Spoken, request: Recorded, outgoing: ServerResponse): Promise<void> {
  const { splitEvery, before, end = 'complete' } = spoken
  await before?.(-1)
  const format = formatOf(request.path)
  outgoing.writeHead(200, { 'content-type': format === 'ollama' ? 'application/x-ndjson' : 'text/event-stream' })
  outgoing.flushHeaders()
  for (const { bytes, piece } of frames[format](spoken, request)) {
    if (piece !== undefined) await before?.(piece)
    for (let at = 0; at < bytes.length; at += splitEvery ?? bytes.length) {
      await write(outgoing, bytes.subarray(at, at + (splitEvery ?? bytes.length)))
      // The next turn of the loop is another packet, mostly; nothing rests on it.
      if (splitEvery) await new Promise(resolve => setImmediate(resolve))
    }
  }
  finish(outgoing, end === 'destroyed' || end === 'hanging' ? end : 'complete')
}

type Format = 'openai' | 'anthropic' | 'ollama'
/** `piece`: number of the text piece that the frame carries. */
type Frame = { bytes: Buffer; piece?: number }

function formatOf(path: string): Format {
  if (path.endsWith('/messages')) return 'anthropic'
  return path.endsWith('/api/chat') ? 'ollama' : 'openai'
}

/** Text of the last user message in any of the formats. */
function lastUserText(body: string): string {
  const { messages } = JSON.parse(body) as { messages: { role: string; content: unknown }[] }
  const content = messages.findLast(message => message.role === 'user')?.content
  if (typeof content === 'string') return content
  return (content as { text?: string }[]).map(part => part.text ?? '').join('')
}

const modelOf = (request: Recorded) => (JSON.parse(request.text) as { model: string }).model
const usageOf = ({ usage }: Spoken) => (usage === undefined ? { input: 7, output: 5 } : usage)
const closes = (spoken: Spoken) => (spoken.end ?? 'complete') === 'complete'
const finishes = (spoken: Spoken) => closes(spoken) || spoken.end === 'unclosed'

const frames: Record<Format, (spoken: Spoken, request: Recorded) => Generator<Frame>> = {
  *openai(spoken, request) {
    const {
      text = [],
      moreChoices = [],
      toolCalls = [],
      finish: reason = toolCalls.length > 0 ? 'tool_calls' : 'stop',
    } = spoken
    const head = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1_790_000_000, model: modelOf(request) }
    const frame = (data: object, piece?: number): Frame => ({
      bytes: Buffer.from(`data: ${JSON.stringify({ ...head, ...data })}\n\n`),
      ...(piece !== undefined && { piece }),
    })
    const choice = (index: number, delta: object, finish_reason: string | null = null) => ({
      choices: [{ index, delta, finish_reason }],
    })
    const all = [text, ...moreChoices]
    for (const index of all.keys()) yield frame(choice(index, { role: 'assistant', content: '' }))
    for (let i = 0; i < Math.max(...all.map(pieces => pieces.length)); i++) {
      for (const [index, pieces] of all.entries()) {
        const content = pieces[i]
        if (content !== undefined) yield frame(choice(index, { content }), index === 0 ? i : undefined)
      }
    }
    for (const [index, call] of toolCalls.entries()) {
      const { id, name } = call
      yield frame(choice(0, { tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }] }))
      for (const part of call.arguments)
        yield frame(choice(0, { tool_calls: [{ index, function: { arguments: part } }] }))
    }
    if (finishes(spoken)) for (const index of all.keys()) yield frame(choice(index, {}, reason))
    const usage = usageOf(spoken)
    if (usage && finishes(spoken)) {
      yield frame({
        choices: [],
        usage: {
          prompt_tokens: usage.input,
          completion_tokens: usage.output,
          total_tokens: usage.input + usage.output,
        },
      })
    }
    if (closes(spoken)) yield { bytes: Buffer.from('data: [DONE]\n\n') }
  },

  *anthropic(spoken, request) {
    const { text = [], toolCalls = [], finish: reason = toolCalls.length > 0 ? 'tool_calls' : 'stop' } = spoken
    const usage = usageOf(spoken) ?? { input: 0, output: 0 }
    const frame = (data: { type: string } & Record<string, unknown>, piece?: number): Frame => ({
      bytes: Buffer.from(`event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`),
      ...(piece !== undefined && { piece }),
    })
    const stop_reason = { stop: 'end_turn', length: 'max_tokens', tool_calls: 'tool_use', content_filter: 'refusal' }[
      reason
    ]
    const message = {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: modelOf(request),
      content: [],
      stop_reason: null,
      stop_sequence: null,
    }
    yield frame({
      type: 'message_start',
      message: { ...message, usage: { input_tokens: usage.input, output_tokens: 1 } },
    })
    yield frame({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } })
    for (const [i, piece] of text.entries()) {
      yield frame({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: piece } }, i)
    }
    if (!finishes(spoken)) return
    yield frame({ type: 'content_block_stop', index: 0 })
    for (const [i, { id, name, arguments: parts }] of toolCalls.entries()) {
      const index = i + 1
      yield frame({ type: 'content_block_start', index, content_block: { type: 'tool_use', id, name, input: {} } })
      for (const partial_json of parts) {
        yield frame({ type: 'content_block_delta', index, delta: { type: 'input_json_delta', partial_json } })
      }
      yield frame({ type: 'content_block_stop', index })
    }
    yield frame({
      type: 'message_delta',
      delta: { stop_reason, stop_sequence: null },
      usage: { output_tokens: usage.output },
    })
    if (closes(spoken)) yield frame({ type: 'message_stop' })
  },

  *ollama(spoken, request) {
    const { text = [], toolCalls = [], finish: reason = 'stop' } = spoken
    const head = { model: modelOf(request), created_at: '2026-11-02T10:00:00.000Z' }
    const frame = (data: object, piece?: number): Frame => ({
      bytes: Buffer.from(`${JSON.stringify({ ...head, ...data })}\n`),
      ...(piece !== undefined && { piece }),
    })
    for (const [i, content] of text.entries()) yield frame({ message: { role: 'assistant', content }, done: false }, i)
    for (const { name, arguments: parts } of toolCalls) {
      const call = { function: { name, arguments: JSON.parse(parts.join('')) as unknown } }
      yield frame({ message: { role: 'assistant', content: '', tool_calls: [call] }, done: false })
    }
    if (!closes(spoken)) return
    const usage = usageOf(spoken)
    yield frame({
      message: { role: 'assistant', content: '' },
      done: true,
      done_reason: reason === 'length' ? 'length' : 'stop',
      ...(usage && { prompt_eval_count: usage.input, eval_count: usage.output }),
    })
  },
}
