import Anthropic from '@anthropic-ai/sdk'
import type {
  MessageCreateParamsStreaming,
  MessageParam,
  RawMessageStreamEvent,
  StopReason,
  Tool,
  ToolChoice,
} from '@anthropic-ai/sdk/resources/messages'
import { parameterUnsupported, providerBroken } from '../faults.ts'
import type { ChatEvent, ChatMessage, ChatRequest, Model, Provider, ProviderConfig } from '../provider.ts'
import { anthropicMaxTokens, keyOf, sdkTimeout } from './client-options.ts'
import { asFailure } from './failure.ts'
import { argumentsOf } from './tool-call.ts'
import { endMarks, watchEnd } from './watch-end.ts'

/** Anthropic's Messages API. */
export function createAnthropicProvider(config: ProviderConfig): Provider {
  return {
    async *stream(model, request, fetch, signal) {
      const body = bodyOf(model, request, config)
      const end = watchEnd(fetch, endMarks.anthropic)
      const client = new Anthropic({
        baseURL: config.baseUrl,
        apiKey: keyOf(config),
        fetch: end.fetch,
        maxRetries: 0,
        timeout: sdkTimeout(config),
        logLevel: 'off',
        openTelemetry: false,
      })
      try {
        const events = await client.messages.create(body, { signal })
        const reading = createReading()
        for await (const event of events) yield* reading.read(event)
        signal.throwIfAborted()
        if (!reading.finished() || !end.seen()) throw providerBroken({ provider: config.id, reason: 'truncated' })
      } catch (error) {
        throw asFailure(end.failure() ?? error, config, signal)
      }
    },
  }
}

function bodyOf(
  model: Model,
  { messages, parameters, tools, toolChoice, responseFormat }: ChatRequest,
  config: ProviderConfig,
): MessageCreateParamsStreaming {
  const { temperature, topP, maxTokens = anthropicMaxTokens } = { ...model.defaults, ...parameters }
  const unsupported = (parameter: string) => parameterUnsupported({ provider: config.id, parameter })
  if ((parameters.n ?? 1) > 1) throw unsupported('n')
  if (parameters.seed !== undefined) throw unsupported('seed')
  if (parameters.presencePenalty) throw unsupported('presence_penalty')
  if (parameters.frequencyPenalty) throw unsupported('frequency_penalty')
  if (responseFormat !== undefined && (responseFormat as { type?: string }).type !== 'text') {
    throw unsupported('response_format')
  }
  const system = messages.filter(message => message.role === 'system').map(message => message.content)
  return {
    model: model.modelId,
    max_tokens: maxTokens,
    messages: messages.filter(message => message.role !== 'system').map(message => asAnthropic(message, config)),
    stream: true,
    ...(system.length > 0 && { system: system.join('\n\n') }),
    // OpenAI's scale ends at 2, this one at 1.
    ...(temperature !== undefined && { temperature: Math.min(1, temperature) }),
    ...(topP !== undefined && { top_p: topP }),
    ...(parameters.stop && { stop_sequences: parameters.stop }),
    ...(tools?.length && { tools: tools.map(asTool) }),
    ...(toolChoice !== undefined && { tool_choice: asToolChoice(toolChoice) }),
  }
}

function asAnthropic(message: ChatMessage, config: ProviderConfig): MessageParam {
  if (message.role === 'tool') {
    const { toolCallId, content } = message
    return { role: 'user', content: [{ type: 'tool_result', tool_use_id: toolCallId, content }] }
  }
  if (message.role !== 'assistant') return { role: 'user', content: message.content }
  if (!message.toolCalls?.length) return { role: 'assistant', content: message.content }
  return {
    role: 'assistant',
    content: [
      ...(message.content === '' ? [] : [{ type: 'text' as const, text: message.content }]),
      ...message.toolCalls.map(call => ({
        type: 'tool_use' as const,
        id: call.id,
        name: call.name,
        input: argumentsOf(call, config),
      })),
    ],
  }
}

function asTool(tool: unknown): Tool {
  const { name, description, parameters } = (
    tool as { function: { name: string; description?: string; parameters?: object } }
  ).function
  const schema = { type: 'object' as const, ...parameters }
  return { name, input_schema: schema, ...(description !== undefined && { description }) }
}

function asToolChoice(choice: unknown): ToolChoice {
  if (choice === 'none') return { type: 'none' }
  if (choice === 'required') return { type: 'any' }
  if (choice === 'auto') return { type: 'auto' }
  return { type: 'tool', name: (choice as { function: { name: string } }).function.name }
}

const reasons: Partial<Record<StopReason, Extract<ChatEvent, { type: 'finish' }>['reason']>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
  tool_use: 'tool-calls',
  refusal: 'content-filter',
}

function createReading() {
  let inputTokens = 0
  let finished = false
  let tools = 0
  // Their blocks are counted together with blocks of text; ours are counted by themselves.
  const toolOfBlock = new Map<number, number>()
  return {
    *read(event: RawMessageStreamEvent): Generator<ChatEvent> {
      if (event.type === 'message_start') {
        const { input_tokens, cache_creation_input_tokens, cache_read_input_tokens } = event.message.usage
        inputTokens = input_tokens + (cache_creation_input_tokens ?? 0) + (cache_read_input_tokens ?? 0)
      } else if (event.type === 'content_block_start' && event.content_block.type === 'tool_use') {
        const index = tools++
        toolOfBlock.set(event.index, index)
        const { id, name } = event.content_block
        yield { type: 'tool-call', choice: 0, index, id, name }
      } else if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') {
        if (event.delta.text) yield { type: 'text', choice: 0, text: event.delta.text }
      } else if (event.type === 'content_block_delta' && event.delta.type === 'input_json_delta') {
        const index = toolOfBlock.get(event.index)
        const args = event.delta.partial_json
        if (index !== undefined && args) yield { type: 'tool-call', choice: 0, index, arguments: args }
      } else if (event.type === 'message_delta') {
        const reason = event.delta.stop_reason
        if (reason) {
          finished = true
          yield { type: 'finish', choice: 0, reason: reasons[reason] ?? 'stop' }
        }
        yield { type: 'usage', inputTokens, outputTokens: event.usage.output_tokens }
      }
    },
    finished: () => finished,
  }
}
