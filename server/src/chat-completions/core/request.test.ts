import { describe, expect, test } from 'vitest'
import { parseRequest } from './request.ts'

const minimal = { model: 'demo/entwurf', messages: [{ role: 'user', content: 'Hallo' }] }
const failureOf = (body: unknown) => {
  try {
    parseRequest(body)
  } catch (error) {
    return error as { code: string; kind: string; params: Record<string, unknown> }
  }
  throw new Error('was accepted')
}

test('the smallest request', () => {
  expect(parseRequest(minimal)).toEqual({ ...minimal, stream: false, n: 1 })
})

test('all that is known, as the openai package sends it', () => {
  const body = {
    ...minimal,
    messages: [
      { role: 'developer', content: 'Regeln' },
      {
        role: 'system',
        content: [
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
      },
      { role: 'user', content: 'Frage', name: 'petrovic' },
      {
        role: 'assistant',
        content: null,
        refusal: null,
        annotations: [],
        audio: null,
        tool_calls: [{ id: 'c1', type: 'function', function: { name: 'suche', arguments: '{}' } }],
      },
      { role: 'tool', content: 'Ergebnis', tool_call_id: 'c1' },
    ],
    stream: true,
    stream_options: { include_usage: true },
    temperature: 0,
    top_p: null,
    n: 2,
    stop: 'ENDE',
    max_completion_tokens: 100,
    presence_penalty: 1,
    frequency_penalty: -1,
    seed: 3,
    tools: [{ type: 'function', function: { name: 'suche', parameters: { type: 'object' }, strict: true } }],
    tool_choice: { type: 'function', function: { name: 'suche' } },
    response_format: { type: 'json_object' },
    parallel_tool_calls: true,
    logprobs: false,
  }
  const parsed = parseRequest(body)
  expect(parsed.messages).toEqual([
    { role: 'developer', content: 'Regeln' },
    { role: 'system', content: 'a\nb' },
    { role: 'user', content: 'Frage' },
    { role: 'assistant', content: '', tool_calls: body.messages[3]!.tool_calls },
    { role: 'tool', content: 'Ergebnis', tool_call_id: 'c1' },
  ])
  expect(parsed).toMatchObject({ stop: ['ENDE'], n: 2, stream: true })
  expect(parsed).not.toHaveProperty('top_p')
})

test.each(['user', 'metadata', 'store', 'safety_identifier', 'prompt_cache_key', 'service_tier'])(
  'drops %s without a word',
  field => {
    expect(parseRequest({ ...minimal, [field]: 'frau-petrovic' })).not.toHaveProperty(field)
  },
)

describe('refuses', () => {
  test.each(['image_url', 'input_audio', 'file', 'video_url'])('%s', type => {
    const body = {
      ...minimal,
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'x' },
            { type, [type]: {} },
          ],
        },
      ],
    }
    expect(failureOf(body)).toMatchObject({
      code: 'content-unsupported',
      params: { type, field: 'messages.0.content' },
    })
  })

  test.each([
    ['an unknown field', { ...minimal, web_search_options: {} }, 'field-unknown', 'web_search_options'],
    [
      'one in a message',
      { ...minimal, messages: [{ role: 'user', content: 'x', cache: 1 }] },
      'field-unknown',
      'messages.0.cache',
    ],
    [
      'one in a tool',
      { ...minimal, tools: [{ type: 'function', function: { name: 'a', x: 1 } }] },
      'field-unknown',
      'tools.0.function.x',
    ],
    ['a field that may be a person', { ...minimal, 'Frau Petrović': 1 }, 'field-unknown', '?'],
    ['deprecated functions', { ...minimal, functions: [] }, 'field-unknown', 'functions'],
    ['logprobs', { ...minimal, logprobs: true }, 'request-invalid', 'logprobs'],
    ['no messages', { model: 'a', messages: [] }, 'request-invalid', 'messages'],
    ['no model', { messages: minimal.messages }, 'request-invalid', 'model'],
    [
      'an unknown role',
      { ...minimal, messages: [{ role: 'boss', content: 'x' }] },
      'request-invalid',
      'messages.0.role',
    ],
    [
      'content that is no text',
      { ...minimal, messages: [{ role: 'user', content: 7 }] },
      'request-invalid',
      'messages.0.content',
    ],
    [
      'a broken part',
      { ...minimal, messages: [{ role: 'user', content: [{ type: 'text', text: 7 }] }] },
      'request-invalid',
      'messages.0.content.0.text',
    ],
    ['too many choices', { ...minimal, n: 9 }, 'request-invalid', 'n'],
    ['a temperature too high', { ...minimal, temperature: 3 }, 'request-invalid', 'temperature'],
    [
      'a tool’s name with blanks',
      { ...minimal, tools: [{ type: 'function', function: { name: 'Frau Petrović' } }] },
      'request-invalid',
      'tools.0.function.name',
    ],
    ['a list', [], 'request-invalid', ''],
    ['nothing', undefined, 'request-invalid', ''],
    ['a text', 'Hallo', 'request-invalid', ''],
  ])('%s', (_, body, code, field) => {
    expect(failureOf(body)).toMatchObject({ kind: 'invalid', code, params: { field } })
  })

  test('and repeats nothing of what was sent', () => {
    const fault = failureOf({ ...minimal, temperature: 'Frau Petrović' })
    expect(JSON.stringify([fault, (fault as unknown as Error).message])).not.toContain('Petrović')
  })
})
