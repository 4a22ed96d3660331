import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { AIMessageChunk, BaseMessage, UsageMetadata } from '@langchain/core/messages'
import { egressBlocked, parameterUnsupported, providerBroken } from '../faults.ts'
import type { ChatEvent, ChatMessage, ChatRequest, Fetch, Model, Provider, ProviderConfig } from '../provider.ts'
import { anthropicMaxTokens, keyOf, sdkTimeout } from './client-options.ts'
import { asFailure } from './failure.ts'
import { argumentsOf } from './tool-call.ts'
import { endMarks, watchEnd } from './watch-end.ts'

/** One class of LangChain that takes a `fetch`. */
export type Driver = {
  create(config: ProviderConfig, model: Model, request: ChatRequest, fetch: Fetch): Promise<BaseChatModel>
  /** The `fetch` that the finished model holds. */
  fetchOf(model: BaseChatModel): unknown
  /** End of a complete stream in the driver's wire format. */
  mark: RegExp
  unsupported: readonly (keyof ChatRequest['parameters'] | 'responseFormat')[]
}

/**
 * Whatever LangChain can drive through our `fetch`. A driver that doesn't hold exactly that is refused before it may send.
 * Loaded with the first request: it takes more than a second, and most houses never need it.
 */
export function createLangChainProvider(config: ProviderConfig, drivenBy?: Driver): Provider {
  return {
    async *stream(model, request, fetch, signal) {
      const driver = drivenBy ?? drivers[config.driver ?? 'openai']
      refuseUnsupported(driver, request, config)
      turnTracingOff()
      const end = watchEnd(fetch, driver.mark)
      const chat = await driver.create(config, model, request, end.fetch)
      if (driver.fetchOf(chat) !== end.fetch) throw egressBlocked({ reason: 'no-injectable-fetch', details: '' })
      const messages = await asLangChain(request.messages, config)
      try {
        const { tools, toolChoice, responseFormat } = request
        const bound = tools?.length
          ? chat.bindTools!(tools as never, toolChoice === undefined ? {} : { tool_choice: toolChoice as never })
          : chat
        const options = {
          signal,
          callbacks: [],
          ...(request.parameters.stop && { stop: request.parameters.stop }),
          ...(responseFormat !== undefined && { response_format: responseFormat }),
        }
        const reading = createReading()
        for await (const chunk of await bound.stream(messages, options)) yield* reading.read(chunk)
        signal.throwIfAborted()
        if (!reading.complete() || !end.seen()) throw providerBroken({ provider: config.id, reason: 'truncated' })
        yield* reading.end()
      } catch (error) {
        throw asFailure(end.failure() ?? error, config, signal)
      }
    },
  }
}

/** LangSmith would be a second exit, opened by a mere environment variable. */
function turnTracingOff(): void {
  for (const prefix of ['LANGSMITH', 'LANGCHAIN']) {
    for (const name of ['TRACING', 'TRACING_V2', 'VERBOSE']) process.env[`${prefix}_${name}`] = 'false'
    for (const name of ['API_KEY', 'ENDPOINT', 'RUNS_ENDPOINTS']) delete process.env[`${prefix}_${name}`]
  }
}

function refuseUnsupported(
  { unsupported }: Driver,
  { parameters, responseFormat }: ChatRequest,
  { id }: ProviderConfig,
) {
  if ((parameters.n ?? 1) > 1) throw parameterUnsupported({ provider: id, parameter: 'n' })
  for (const parameter of unsupported) {
    const value = parameter === 'responseFormat' ? responseFormat : parameters[parameter]
    if (value !== undefined) throw parameterUnsupported({ provider: id, parameter })
  }
}

/** Drops what is undefined, since the classes tell it from absent. */
const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

const common = (model: Model, { parameters }: ChatRequest) => {
  const { temperature, topP, maxTokens } = { ...model.defaults, ...parameters }
  return {
    ...given({ temperature, topP }),
    maxTokens,
    model: model.modelId,
    maxRetries: 0,
    verbose: false,
    cache: false,
  }
}

const drivers: Record<NonNullable<ProviderConfig['driver']>, Driver> = {
  openai: {
    async create(config, model, request, fetch) {
      const { ChatOpenAI } = await import('@langchain/openai')
      const { seed, presencePenalty, frequencyPenalty } = request.parameters
      const { maxTokens, ...fields } = common(model, request)
      return new ChatOpenAI({
        ...fields,
        ...given({ maxTokens, presencePenalty, frequencyPenalty }),
        ...(seed !== undefined && { modelKwargs: { seed } }),
        apiKey: keyOf(config),
        useResponsesApi: false,
        streamUsage: true,
        timeout: sdkTimeout(config),
        configuration: { baseURL: config.baseUrl, fetch, organization: null, project: null, logLevel: 'off' },
      })
    },
    fetchOf: model => (model as unknown as { clientConfig?: { fetch?: unknown } }).clientConfig?.fetch,
    mark: endMarks.openai,
    unsupported: [],
  },
  anthropic: {
    async create(config, model, request, fetch) {
      const { ChatAnthropic } = await import('@langchain/anthropic')
      const { maxTokens = anthropicMaxTokens, ...fields } = common(model, request)
      return new ChatAnthropic({
        ...fields,
        maxTokens,
        apiKey: keyOf(config),
        anthropicApiUrl: config.baseUrl,
        streamUsage: true,
        clientOptions: {
          fetch,
          logLevel: 'off',
          openTelemetry: false,
          timeout: sdkTimeout(config),
        } as never,
      })
    },
    fetchOf: model => (model as unknown as { clientOptions?: { fetch?: unknown } }).clientOptions?.fetch,
    mark: endMarks.anthropic,
    unsupported: ['seed', 'presencePenalty', 'frequencyPenalty', 'responseFormat'],
  },
  ollama: {
    async create(config, model, request, fetch) {
      const { ChatOllama } = await import('@langchain/ollama')
      const { seed, presencePenalty, frequencyPenalty } = request.parameters
      const { maxTokens, ...fields } = common(model, request)
      return new ChatOllama({
        ...fields,
        ...given({ seed, presencePenalty, frequencyPenalty, numPredict: maxTokens }),
        baseUrl: config.baseUrl,
        fetch,
        checkOrPullModel: false,
        headers: config.apiKey ? { authorization: `Bearer ${config.apiKey.reveal()}` } : {},
      })
    },
    fetchOf: model => (model as unknown as { client?: { fetch?: unknown } }).client?.fetch,
    mark: endMarks.ollama,
    unsupported: ['responseFormat'],
  },
}

async function asLangChain(messages: readonly ChatMessage[], config: ProviderConfig): Promise<BaseMessage[]> {
  const { AIMessage, HumanMessage, SystemMessage, ToolMessage } = await import('@langchain/core/messages')
  return messages.map(message => {
    const { role, content } = message
    if (role === 'system') return new SystemMessage(content)
    if (role === 'user') return new HumanMessage(content)
    if (message.role === 'tool') return new ToolMessage({ content, tool_call_id: message.toolCallId })
    const { toolCalls = [] } = message as Extract<ChatMessage, { role: 'assistant' }>
    return new AIMessage({
      content,
      tool_calls: toolCalls.map(call => ({ id: call.id, name: call.name, args: argumentsOf(call, config) })),
    })
  })
}

const reasons: Record<string, Extract<ChatEvent, { type: 'finish' }>['reason']> = {
  length: 'length',
  max_tokens: 'length',
  tool_calls: 'tool-calls',
  tool_use: 'tool-calls',
  content_filter: 'content-filter',
  refusal: 'content-filter',
}

/** Says `finish` and `usage` last: the drivers tell them in different orders, usage sometimes in pieces, each as the sum so far. */
function createReading() {
  let reason: string | undefined
  let called = false
  const usage = { inputTokens: 0, outputTokens: 0 }
  let counted = false
  return {
    *read(chunk: AIMessageChunk): Generator<ChatEvent> {
      if (chunk.text) yield { type: 'text', choice: 0, text: chunk.text }
      for (const { index = 0, id, name, args } of chunk.tool_call_chunks ?? []) {
        called = true
        yield { type: 'tool-call', choice: 0, index, ...given({ id, name, arguments: args }) } as ChatEvent
      }
      const said = { ...chunk.additional_kwargs, ...chunk.response_metadata } as Record<string, unknown>
      const end = said.finish_reason ?? said.stop_reason ?? said.done_reason
      if (typeof end === 'string') reason = end
      const part = chunk.usage_metadata as UsageMetadata | undefined
      if (part) {
        counted = true
        usage.inputTokens = Math.max(usage.inputTokens, part.input_tokens)
        usage.outputTokens = Math.max(usage.outputTokens, part.output_tokens)
      }
    },
    complete: () => reason !== undefined,
    *end(): Generator<ChatEvent> {
      yield { type: 'finish', choice: 0, reason: reasons[reason!] ?? (called ? 'tool-calls' : 'stop') }
      if (counted) yield { type: 'usage', ...usage }
    },
  }
}
