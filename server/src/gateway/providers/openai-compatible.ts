import OpenAI from 'openai'
import type { ChatCompletionChunk, ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions'
import { providerBroken } from '../faults.ts'
import type { ChatEvent, ChatMessage, ChatRequest, Model, Provider, ProviderConfig } from '../provider.ts'
import { keyOf, sdkTimeout } from './client-options.ts'
import { asFailure } from './failure.ts'
import { endMarks, watchEnd } from './watch-end.ts'

/** OpenAI's chat completions as OpenAI, Azure, vLLM, Ollama, llama.cpp, Mistral, IONOS, STACKIT and others speak it. */
export function createOpenAiProvider(config: ProviderConfig): Provider {
  return {
    async *stream(model, request, fetch, signal) {
      const end = watchEnd(fetch, endMarks.openai)
      const client = new OpenAI({
        baseURL: config.baseUrl,
        apiKey: keyOf(config),
        fetch: end.fetch,
        maxRetries: 0,
        timeout: sdkTimeout(config),
        // Given, so that nothing is read from the environment.
        organization: null,
        project: null,
        adminAPIKey: null,
        webhookSecret: null,
        logLevel: 'off',
        ...(!config.apiKey && { defaultHeaders: { authorization: null } }),
      })
      try {
        const chunks = await client.chat.completions.create(bodyOf(model, request), { signal })
        const finished = new Set<number>()
        for await (const chunk of chunks) {
          for (const event of eventsOf(chunk)) {
            if (event.type === 'finish') finished.add(event.choice)
            yield event
          }
        }
        signal.throwIfAborted()
        if (finished.size < (request.parameters.n ?? 1) || !end.seen()) {
          throw providerBroken({ provider: config.id, reason: 'truncated' })
        }
      } catch (error) {
        throw asFailure(end.failure() ?? error, config, signal)
      }
    },
  }
}

function bodyOf(model: Model, { messages, parameters, tools, toolChoice, responseFormat }: ChatRequest) {
  const { temperature, topP, maxTokens } = { ...model.defaults, ...parameters }
  const { stop, seed, n, presencePenalty, frequencyPenalty } = parameters
  const body = {
    model: model.modelId,
    messages: messages.map(asOpenAi),
    stream: true,
    stream_options: { include_usage: true },
    temperature,
    top_p: topP,
    max_tokens: maxTokens,
    stop,
    seed,
    n,
    presence_penalty: presencePenalty,
    frequency_penalty: frequencyPenalty,
    tools,
    tool_choice: toolChoice,
    response_format: responseFormat,
  }
  // The parts that only the other side understands passed their schema at the edge.
  return body as ChatCompletionCreateParamsStreaming
}

/** A message in OpenAI's spelling. */
function asOpenAi(message: ChatMessage): object {
  if (message.role === 'tool') return { role: 'tool', content: message.content, tool_call_id: message.toolCallId }
  if (message.role !== 'assistant' || !message.toolCalls?.length)
    return { role: message.role, content: message.content }
  return {
    role: 'assistant',
    content: message.content === '' ? null : message.content,
    tool_calls: message.toolCalls.map(({ id, name, arguments: args }) => ({
      id,
      type: 'function',
      function: { name, arguments: args },
    })),
  }
}

const reasons: Record<string, Extract<ChatEvent, { type: 'finish' }>['reason']> = {
  stop: 'stop',
  length: 'length',
  tool_calls: 'tool-calls',
  function_call: 'tool-calls',
  content_filter: 'content-filter',
}

function* eventsOf(chunk: ChatCompletionChunk): Generator<ChatEvent> {
  for (const { index: choice, delta, finish_reason } of chunk.choices ?? []) {
    // A refusal is what the model says instead of an answer; whoever asked must see it.
    const text = `${delta?.content ?? ''}${delta?.refusal ?? ''}`
    if (text) yield { type: 'text', choice, text }
    for (const { index, id, function: called } of delta?.tool_calls ?? []) {
      yield {
        type: 'tool-call',
        choice,
        index,
        ...(id && { id }),
        ...(called?.name && { name: called.name }),
        ...(called?.arguments && { arguments: called.arguments }),
      }
    }
    if (finish_reason) yield { type: 'finish', choice, reason: reasons[finish_reason] ?? 'stop' }
  }
  if (chunk.usage) {
    const { prompt_tokens, completion_tokens } = chunk.usage
    yield { type: 'usage', inputTokens: prompt_tokens, outputTokens: completion_tokens }
  }
}
