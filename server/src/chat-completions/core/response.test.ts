import { describe, expect, test } from 'vitest'
import type { ChatEvent } from '../../gateway/provider.ts'
import { createChunkWriter, toCompletion, toErrorBody } from './response.ts'

const head = { id: 'chatcmpl-7', created: 1_793_613_600, model: 'haus/m-1' }
const events: ChatEvent[] = [
  { type: 'text', choice: 0, text: 'Guten ' },
  { type: 'text', choice: 1, text: 'Hallo' },
  { type: 'text', choice: 0, text: 'Tag' },
  { type: 'finish', choice: 1, reason: 'length' },
  { type: 'finish', choice: 0, reason: 'stop' },
  { type: 'usage', inputTokens: 9, outputTokens: 12 },
]
const calls: ChatEvent[] = [
  { type: 'tool-call', choice: 0, index: 0, id: 'call_a', name: 'suche' },
  { type: 'tool-call', choice: 0, index: 0, arguments: '{"a":' },
  { type: 'tool-call', choice: 0, index: 1, id: 'call_b', name: 'rechne', arguments: '{}' },
  { type: 'tool-call', choice: 0, index: 0, arguments: '1}' },
  { type: 'finish', choice: 0, reason: 'tool-calls' },
]

const stream = (given: ChatEvent[], includeUsage = false) => {
  const writer = createChunkWriter(head, includeUsage)
  const text = given.map(event => writer.push(event)).join('') + writer.end()
  const frames = text.split('\n\n').slice(0, -1)
  expect(frames.at(-1)).toBe('data: [DONE]')
  return frames.slice(0, -1).map(frame => JSON.parse(frame.replace(/^data: /, '')))
}

/** Puts a stream together as a client does. */
function assemble(chunks: ReturnType<typeof stream>) {
  const choices = new Map<
    number,
    { content: string; tools: Record<number, { id: string; name: string; arguments: string }>; reason: string | null }
  >()
  for (const { choices: some } of chunks) {
    for (const { index, delta, finish_reason } of some) {
      const choice = choices.get(index) ?? { content: '', tools: {}, reason: null }
      choices.set(index, choice)
      choice.content += delta.content ?? ''
      for (const call of delta.tool_calls ?? []) {
        choice.tools[call.index] ??= { id: call.id, name: call.function.name, arguments: '' }
        choice.tools[call.index]!.arguments += call.function.arguments
      }
      choice.reason ??= finish_reason
    }
  }
  return choices
}

test('one object, as the API reference shows it', () => {
  expect(toCompletion(head, events)).toEqual({
    id: 'chatcmpl-7',
    object: 'chat.completion',
    created: 1_793_613_600,
    model: 'haus/m-1',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: 'Guten Tag', refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
      {
        index: 1,
        message: { role: 'assistant', content: 'Hallo', refusal: null },
        logprobs: null,
        finish_reason: 'length',
      },
    ],
    usage: { prompt_tokens: 9, completion_tokens: 12, total_tokens: 21 },
  })
})

test('one object with tool calls', () => {
  const [choice] = toCompletion(head, calls).choices
  expect(choice).toMatchObject({
    message: {
      content: null,
      tool_calls: [
        { id: 'call_a', type: 'function', function: { name: 'suche', arguments: '{"a":1}' } },
        { id: 'call_b', type: 'function', function: { name: 'rechne', arguments: '{}' } },
      ],
    },
    finish_reason: 'tool_calls',
  })
})

describe('a stream', () => {
  test('says the same as the one object', () => {
    const choices = assemble(stream(events))
    expect(choices.get(0)).toEqual({ content: 'Guten Tag', tools: {}, reason: 'stop' })
    expect(choices.get(1)).toEqual({ content: 'Hallo', tools: {}, reason: 'length' })
    expect(assemble(stream(calls)).get(0)).toEqual({
      content: '',
      tools: {
        0: { id: 'call_a', name: 'suche', arguments: '{"a":1}' },
        1: { id: 'call_b', name: 'rechne', arguments: '{}' },
      },
      reason: 'tool_calls',
    })
  })

  test('begins each choice with its role', () => {
    const [first, second] = stream(events)
    expect(first).toEqual({
      ...head,
      object: 'chat.completion.chunk',
      choices: [
        { index: 0, delta: { role: 'assistant', content: '', refusal: null }, logprobs: null, finish_reason: null },
      ],
    })
    expect(second.choices[0].delta).toEqual({ content: 'Guten ' })
  })

  test('ends with usage where it was asked for', () => {
    const chunks = stream(events, true)
    expect(chunks.at(-1)).toMatchObject({
      choices: [],
      usage: { prompt_tokens: 9, completion_tokens: 12, total_tokens: 21 },
    })
    expect(chunks.slice(0, -1).every(chunk => chunk.usage === null)).toBe(true)
    expect(stream(events).some(chunk => 'usage' in chunk)).toBe(false)
  })
})

test.each([
  [400, 'invalid_request_error'],
  [401, 'authentication_error'],
  [404, 'not_found_error'],
  [422, 'invalid_request_error'],
  [429, 'rate_limit_error'],
  [502, 'server_error'],
])('an error of status %i is of type %s', (status, type) => {
  expect(toErrorBody({ status, code: 'model-unknown', message: 'Dieses Modell gibt es nicht.' })).toEqual({
    error: { message: 'Dieses Modell gibt es nicht.', type, param: null, code: 'model-unknown' },
  })
})
