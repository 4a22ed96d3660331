import type { ChatMessage, ChatRequest, ReleasedText } from '../../gateway/provider.ts'
import type { ChatCompletionRequest } from './request.ts'

/**
 * Every text of a request that may tell of somebody, each as a document for the pseudonymisation: contents of all
 * messages (the client's system message too), arguments and results of tools, descriptions and values in schemas, stop
 * sequences. What is no text of a person's (names of tools and properties, ids) is left to the gate of the egress.
 */
export function toParts(request: ChatCompletionRequest): { text: string }[][] {
  const documents: { text: string }[][] = []
  build(request, text => {
    documents.push([{ text }])
    return text as ReleasedText // goes nowhere: what is built here is thrown away
  })
  return documents
}

/** The request with each text replaced by its masked form, in the order of `toParts`. */
export function fromMasked(request: ChatCompletionRequest, texts: readonly ReleasedText[]): ChatRequest {
  let next = 0
  const built = build(request, () => {
    const text = texts[next++]
    if (text === undefined) throw new RangeError('fewer texts than documents')
    return text
  })
  if (next !== texts.length) throw new RangeError('more texts than documents')
  return built
}

type Visit = (text: string) => ReleasedText

function build(request: ChatCompletionRequest, visitText: Visit): ChatRequest {
  const visit: Visit = text => (text === '' ? ('' as ReleasedText) : visitText(text))
  const messages = request.messages.map(message => buildMessage(message, visit))
  const tools = request.tools?.map(tool => ({
    type: 'function',
    function: {
      ...tool.function,
      ...(tool.function.description !== undefined && { description: visit(tool.function.description) }),
      ...(tool.function.parameters && { parameters: visitSchema(tool.function.parameters, visit) }),
    },
  }))
  const format = request.response_format
  const responseFormat =
    format?.type === 'json_schema'
      ? {
          type: format.type,
          json_schema: {
            ...format.json_schema,
            ...(format.json_schema.description !== undefined && { description: visit(format.json_schema.description) }),
            ...(format.json_schema.schema && { schema: visitSchema(format.json_schema.schema, visit) }),
          },
        }
      : format
  const stop = request.stop?.map(visit)
  const maxTokens = request.max_completion_tokens ?? request.max_tokens
  return {
    messages,
    parameters: {
      n: request.n,
      ...(request.temperature !== undefined && { temperature: request.temperature }),
      ...(request.top_p !== undefined && { topP: request.top_p }),
      ...(maxTokens !== undefined && { maxTokens }),
      ...(stop && { stop }),
      ...(request.seed !== undefined && { seed: request.seed }),
      ...(request.presence_penalty !== undefined && { presencePenalty: request.presence_penalty }),
      ...(request.frequency_penalty !== undefined && { frequencyPenalty: request.frequency_penalty }),
    },
    ...(tools && { tools }),
    ...(request.tool_choice !== undefined && { toolChoice: request.tool_choice }),
    ...(responseFormat && { responseFormat }),
  }
}

function buildMessage(message: ChatCompletionRequest['messages'][number], visit: Visit): ChatMessage {
  switch (message.role) {
    case 'system':
    case 'developer':
      return { role: 'system', content: visit(message.content) }
    case 'user':
      return { role: 'user', content: visit(message.content) }
    case 'tool':
      return { role: 'tool', content: visit(message.content), toolCallId: message.tool_call_id }
    case 'assistant': {
      const content = visit([message.content, message.refusal ?? ''].filter(text => text !== '').join('\n'))
      const toolCalls = message.tool_calls?.map(({ id, function: called }) => ({
        id,
        name: called.name,
        arguments: visitJson(called.arguments, visit),
      }))
      return { role: 'assistant', content, ...(toolCalls && { toolCalls }) }
    }
  }
}

/** JSON in a string: its escapes would hide a name, so each text in it is masked by itself and written anew. */
function visitJson(json: string, visit: Visit): ReleasedText {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return visit(json) // models do write broken JSON; then it is a text like any other
  }
  // Made of masked texts and of keys, which the gate reads.
  return JSON.stringify(mapTexts(value, visit)) as ReleasedText
}

function mapTexts(value: unknown, visit: Visit): unknown {
  if (typeof value === 'string') return visit(value)
  if (Array.isArray(value)) return value.map(item => mapTexts(item, visit))
  return typeof value === 'object' && value !== null ? mapValues(value, item => mapTexts(item, visit)) : value
}

/** Keywords of JSON Schema whose values are written for people or come from them. */
const spoken = new Set(['title', 'description', '$comment', 'default', 'const', 'enum', 'examples'])
/** Keywords that hold schemas by the names of properties. */
const named = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'])

function visitSchema(schema: unknown, visit: Visit): unknown {
  if (Array.isArray(schema)) return schema.map(item => visitSchema(item, visit))
  if (typeof schema !== 'object' || schema === null) return schema
  return mapValues(schema, (value, key) => {
    if (spoken.has(key)) return mapTexts(value, visit)
    if (named.has(key) && typeof value === 'object' && value !== null)
      return mapValues(value, it => visitSchema(it, visit))
    return visitSchema(value, visit)
  })
}

/** `__proto__` stays an ordinary key. */
function mapValues(record: object, map: (value: unknown, key: string) => unknown): object {
  const copy = {}
  for (const [key, value] of Object.entries(record)) {
    Object.defineProperty(copy, key, { value: map(value, key), enumerable: true, writable: true, configurable: true })
  }
  return copy
}
