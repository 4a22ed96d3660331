import type { ChatEvent } from '../../gateway/provider.ts'

/** What all objects of one answer share. `created`: seconds since 1970. */
export type Head = { id: string; created: number; model: string }

type Reason = Extract<ChatEvent, { type: 'finish' }>['reason']
type ToolCall = { id: string; type: 'function'; function: { name: string; arguments: string } }
type Usage = { prompt_tokens: number; completion_tokens: number; total_tokens: number }

const reasons = {
  stop: 'stop',
  length: 'length',
  'tool-calls': 'tool_calls',
  'content-filter': 'content_filter',
} as const satisfies Record<Reason, string>

const asUsage = ({ inputTokens, outputTokens }: { inputTokens: number; outputTokens: number }): Usage => ({
  prompt_tokens: inputTokens,
  completion_tokens: outputTokens,
  total_tokens: inputTokens + outputTokens,
})

/** A `chat.completion` object from all (restored) events of an answer. */
export function toCompletion({ id, created, model }: Head, events: readonly ChatEvent[]) {
  const choices = new Map<number, { text: string; calls: Map<number, ToolCall>; reason: string | null }>()
  let usage: Usage | undefined
  const at = (index: number) => {
    const choice = choices.get(index) ?? { text: '', calls: new Map(), reason: null }
    choices.set(index, choice)
    return choice
  }
  for (const event of events) {
    if (event.type === 'usage') usage = asUsage(event)
    else if (event.type === 'text') at(event.choice).text += event.text
    else if (event.type === 'finish') at(event.choice).reason = reasons[event.reason]
    else {
      const { calls } = at(event.choice)
      const call = calls.get(event.index) ?? { id: '', type: 'function', function: { name: '', arguments: '' } }
      call.id ||= event.id ?? ''
      call.function.name ||= event.name ?? ''
      call.function.arguments += event.arguments ?? ''
      calls.set(event.index, call)
    }
  }
  return {
    id,
    object: 'chat.completion' as const,
    created,
    model,
    choices: [...choices]
      .sort(([a], [b]) => a - b)
      .map(([index, { text, calls, reason }]) => ({
        index,
        message: {
          role: 'assistant' as const,
          content: text === '' && calls.size > 0 ? null : text,
          refusal: null,
          ...(calls.size > 0 && { tool_calls: [...calls].sort(([a], [b]) => a - b).map(([, call]) => call) }),
        },
        logprobs: null,
        finish_reason: reason,
      })),
    ...(usage && { usage }),
  }
}

/** Writes (restored) events as a stream of `chat.completion.chunk`, ready for the line. */
export interface ChunkWriter {
  /** The frames that an event makes; none for some. */
  push(event: ChatEvent): string
  /** Usage, if it was asked for, and the closing mark. Only for an answer that is complete. */
  end(): string
}

export function createChunkWriter({ id, created, model }: Head, includeUsage: boolean): ChunkWriter {
  const begun = new Set<number>()
  const calls = new Set<string>()
  let usage: Usage | null = null
  const frame = (choices: unknown[], total: Usage | null) =>
    sseFrame({ id, object: 'chat.completion.chunk', created, model, choices, ...(includeUsage && { usage: total }) })
  const choice = (index: number, delta: object, finish_reason: string | null = null) =>
    frame([{ index, delta, logprobs: null, finish_reason }], null)

  return {
    push(event) {
      if (event.type === 'usage') {
        usage = asUsage(event)
        return ''
      }
      const index = event.choice
      const role = begun.has(index) ? '' : choice(index, { role: 'assistant', content: '', refusal: null })
      begun.add(index)
      if (event.type === 'text') return role + choice(index, { content: event.text })
      if (event.type === 'finish') return role + choice(index, {}, reasons[event.reason])
      const key = `${index} ${event.index}`
      const first = !calls.has(key)
      calls.add(key)
      const { id: callId = '', name = '', arguments: args = '' } = event
      const call = first
        ? { index: event.index, id: callId, type: 'function', function: { name, arguments: args } }
        : { index: event.index, function: { arguments: args } }
      return role + choice(index, { tool_calls: [call] })
    },
    end: () => `${includeUsage ? frame([], usage) : ''}data: [DONE]\n\n`,
  }
}

export const sseFrame = (data: unknown): string => `data: ${JSON.stringify(data)}\n\n`

/** OpenAI's shape of an error; also the last frame of a stream that failed, which then has no `[DONE]`. */
export function toErrorBody(error: { status: number; code: string; message: string; param?: string }) {
  const { status, code, message, param = null } = error
  return { error: { message, type: errorType(status), param, code } }
}

function errorType(status: number): string {
  if (status === 401) return 'authentication_error'
  if (status === 403) return 'permission_error'
  if (status === 404) return 'not_found_error'
  if (status === 429) return 'rate_limit_error'
  return status >= 500 ? 'server_error' : 'invalid_request_error'
}
