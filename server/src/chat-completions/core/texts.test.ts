import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReleasedText } from '../../gateway/provider.ts'
import { parseRequest } from './request.ts'
import { fromMasked, toParts } from './texts.ts'

const textsOf = (request: ReturnType<typeof parseRequest>) => toParts(request).map(([part]) => part!.text)
const mask = (texts: string[]) => texts.map(text => text.replaceAll('Müller', '[PERSON_1]') as ReleasedText)

const request = parseRequest({
  model: 'p/m',
  messages: [
    { role: 'system', content: 'System Müller' },
    {
      role: 'user',
      content: [
        { type: 'text', text: 'Erst Müller' },
        { type: 'text', text: 'dann' },
      ],
    },
    {
      role: 'assistant',
      content: '',
      tool_calls: [
        {
          id: 'c1',
          type: 'function',
          function: { name: 'suche', arguments: '{"name":"M\\u00fcller","n":3,"tief":[{"x":"Müller"}]}' },
        },
        { id: 'c2', type: 'function', function: { name: 'suche', arguments: 'kein JSON Müller' } },
      ],
    },
    { role: 'tool', content: 'Treffer Müller', tool_call_id: 'c1' },
  ],
  tools: [
    {
      type: 'function',
      function: {
        name: 'suche',
        description: 'Sucht Müller',
        parameters: {
          type: 'object',
          properties: {
            description: { type: 'string', description: 'Feld Müller', enum: ['Müller', 'Meier'], pattern: '^x$' },
            list: { type: 'array', items: { type: 'string', default: 'Müller', examples: [['Müller']] } },
          },
          required: ['description'],
        },
      },
    },
  ],
  response_format: {
    type: 'json_schema',
    json_schema: { name: 'n', description: 'Form Müller', schema: { title: 'Titel Müller', type: 'object' } },
  },
  stop: ['Ende Müller'],
  max_tokens: 50,
  temperature: 0.3,
})

test('every text that may tell of somebody is a document, in order', () => {
  expect(textsOf(request)).toEqual([
    'System Müller',
    'Erst Müller\ndann',
    'Müller',
    'Müller',
    'kein JSON Müller',
    'Treffer Müller',
    'Sucht Müller',
    'Feld Müller',
    'Müller',
    'Meier',
    'Müller',
    'Müller',
    'Form Müller',
    'Titel Müller',
    'Ende Müller',
  ])
})

test('comes back masked at every place, and whole in all others', () => {
  expect(fromMasked(request, mask(textsOf(request)))).toEqual({
    messages: [
      { role: 'system', content: 'System [PERSON_1]' },
      { role: 'user', content: 'Erst [PERSON_1]\ndann' },
      {
        role: 'assistant',
        content: '',
        toolCalls: [
          { id: 'c1', name: 'suche', arguments: '{"name":"[PERSON_1]","n":3,"tief":[{"x":"[PERSON_1]"}]}' },
          { id: 'c2', name: 'suche', arguments: 'kein JSON [PERSON_1]' },
        ],
      },
      { role: 'tool', content: 'Treffer [PERSON_1]', toolCallId: 'c1' },
    ],
    parameters: { n: 1, temperature: 0.3, maxTokens: 50, stop: ['Ende [PERSON_1]'] },
    tools: [
      {
        type: 'function',
        function: {
          name: 'suche',
          description: 'Sucht [PERSON_1]',
          parameters: {
            type: 'object',
            properties: {
              description: {
                type: 'string',
                description: 'Feld [PERSON_1]',
                enum: ['[PERSON_1]', 'Meier'],
                pattern: '^x$',
              },
              list: { type: 'array', items: { type: 'string', default: '[PERSON_1]', examples: [['[PERSON_1]']] } },
            },
            required: ['description'],
          },
        },
      },
    ],
    responseFormat: {
      type: 'json_schema',
      json_schema: { name: 'n', description: 'Form [PERSON_1]', schema: { title: 'Titel [PERSON_1]', type: 'object' } },
    },
  })
})

test('texts and places must be of one number', () => {
  expect(() => fromMasked(request, mask(textsOf(request)).slice(1))).toThrow(RangeError)
  expect(() => fromMasked(request, [...mask(textsOf(request)), '' as ReleasedText])).toThrow(RangeError)
})

test('whatever JSON the arguments are: each text in them is masked, nothing else changes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const json = JSON.stringify(value)
      const asked = parseRequest({
        model: 'm',
        messages: [{ role: 'assistant', tool_calls: [{ id: 'c', function: { name: 'f', arguments: json } }] }],
      })
      const [message] = fromMasked(asked, textsOf(asked) as ReleasedText[]).messages
      expect((message as { toolCalls: { arguments: string }[] }).toolCalls[0]!.arguments).toBe(
        JSON.stringify(JSON.parse(json)),
      )
    }),
  )
})
