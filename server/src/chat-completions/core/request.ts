import * as z from 'zod'
import { fault } from '../../errors.ts'

/** A field is missing, has the wrong form, or is one that we don't know (params: which). Nothing was sent. */
export const requestInvalid = fault('invalid', 'request-invalid')
export const fieldUnknown = fault('invalid', 'field-unknown')
/** Images, audio and files can't be pseudonymised here. Nothing was sent. */
export const contentUnsupported = fault('invalid', 'content-unsupported')

/** Fields about a person or for tracking by the provider: taken off without a word, for clients send them by habit. */
const droppedFields = [
  'user',
  'metadata',
  'store',
  'safety_identifier',
  'prompt_cache_key',
  'prompt_cache_retention',
  'service_tier',
] as const

/** The same within a message: a participant's name, and what a client repeats of an earlier answer. */
const droppedInMessage = ['name', 'annotations'] as const

const textPart = z.strictObject({ type: z.literal('text'), text: z.string() })
const refusalPart = z.strictObject({ type: z.literal('refusal'), refusal: z.string() })
const refusesParts = z.array(z.union([textPart, refusalPart]))

/** Parts become one text: a name may go on from one to the next. */
const content = z
  .union([z.string(), refusesParts.min(1)])
  .transform(it =>
    typeof it === 'string' ? it : it.map(part => ('text' in part ? part.text : part.refusal)).join('\n'),
  )

const name = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const toolCall = z.strictObject({
  index: z.int().optional(),
  id: z.string().min(1).max(128),
  type: z.literal('function').default('function'),
  function: z.strictObject({ name, arguments: z.string() }),
})

const message = z.discriminatedUnion('role', [
  z.strictObject({ role: z.enum(['system', 'developer']), content }),
  z.strictObject({ role: z.literal('user'), content }),
  z.strictObject({
    role: z.literal('assistant'),
    content: content.nullish().transform(it => it ?? ''),
    refusal: z.string().nullish(),
    tool_calls: z.array(toolCall).optional(),
  }),
  z.strictObject({ role: z.literal('tool'), content, tool_call_id: z.string().min(1).max(128) }),
])

const schemaObject = z.record(z.string(), z.unknown())
const tool = z.strictObject({
  type: z.literal('function'),
  function: z.strictObject({
    name,
    description: z.string().optional(),
    parameters: schemaObject.optional(),
    strict: z.boolean().nullish(),
  }),
})

const responseFormat = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text') }),
  z.strictObject({ type: z.literal('json_object') }),
  z.strictObject({
    type: z.literal('json_schema'),
    json_schema: z.strictObject({
      name,
      description: z.string().optional(),
      schema: schemaObject.optional(),
      strict: z.boolean().nullish(),
    }),
  }),
])

/**
 * `POST /v1/chat/completions` as the OpenAI API documents it, as far as it makes sense for text. Whoever sends a field
 * that would have no effect is told so.
 */
export const chatCompletionRequest = z.strictObject({
  model: z.string().min(1),
  messages: z.array(message).min(1),
  stream: z.boolean().default(false),
  stream_options: z
    .strictObject({ include_usage: z.boolean().optional(), include_obfuscation: z.boolean().optional() })
    .optional(),
  temperature: z.number().min(0).max(2).optional(),
  top_p: z.number().min(0).max(1).optional(),
  n: z.int().min(1).max(8).default(1),
  stop: z.union([z.string().transform(it => [it]), z.array(z.string()).max(4)]).optional(),
  max_tokens: z.int().positive().optional(),
  max_completion_tokens: z.int().positive().optional(),
  presence_penalty: z.number().min(-2).max(2).optional(),
  frequency_penalty: z.number().min(-2).max(2).optional(),
  seed: z.int().optional(),
  tools: z.array(tool).max(128).optional(),
  tool_choice: z
    .union([
      z.enum(['none', 'auto', 'required']),
      z.strictObject({ type: z.literal('function'), function: z.strictObject({ name }) }),
    ])
    .optional(),
  response_format: responseFormat.optional(),
  // Their default values do no harm; any other value would be an unkept promise.
  parallel_tool_calls: z.literal(true).optional(),
  logprobs: z.literal(false).optional(),
  modalities: z.tuple([z.literal('text')]).optional(),
})
export type ChatCompletionRequest = z.output<typeof chatCompletionRequest>

/** @throws content-unsupported, field-unknown, request-invalid */
export function parseRequest(body: unknown): ChatCompletionRequest {
  const given = cleaned(body)
  refuseOtherContent(given)
  const parsed = chatCompletionRequest.safeParse(given)
  if (parsed.success) return parsed.data
  const issue = deepest(parsed.error.issues[0]!)
  if (issue.code === 'unrecognized_keys') throw fieldUnknown({ field: fieldOf([...issue.path, issue.keys[0]!]) })
  throw requestInvalid({ field: fieldOf(issue.path) })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Without nulls, which mean "not given" to the API, and without what is dropped. */
function cleaned(body: unknown): unknown {
  if (!isRecord(body)) return body
  const rest = without(body, droppedFields)
  if (Array.isArray(rest.messages)) {
    rest.messages = rest.messages.map(it => (isRecord(it) ? without(it, droppedInMessage) : it))
  }
  return rest
}

function without(record: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => value !== null && !names.includes(key)))
}

/** Told apart from a mistake: the client did nothing wrong, we can't do it. */
function refuseOtherContent(body: unknown): void {
  const messages = isRecord(body) && Array.isArray(body.messages) ? body.messages : []
  messages.forEach((message, i) => {
    const parts = isRecord(message) && Array.isArray(message.content) ? message.content : []
    for (const part of parts) {
      const type = isRecord(part) ? part.type : undefined
      // The word goes back to the client: only what looks like the API's own.
      if (typeof type === 'string' && /^[a-z_]{1,40}$/.test(type) && type !== 'text' && type !== 'refusal') {
        throw contentUnsupported({ field: `messages.${i}.content`, type })
      }
    }
  })
}

/** A union says only that nothing fitted; the branch that came furthest says why. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue
  const inner = issue.errors.flat().map(it => ({ ...it, path: [...issue.path, ...it.path] }))
  const best = inner.reduce((a, b) => (b.path.length > a.path.length ? b : a), issue)
  return best === issue ? issue : deepest(best)
}

/** Names only what can be a field's name; a key may be anything, also a person. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path.map(part => (/^[A-Za-z0-9_]{1,40}$/.test(String(part)) ? String(part) : '?')).join('.')
