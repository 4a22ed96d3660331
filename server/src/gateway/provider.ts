import type { Secret } from '../keys/secret.ts'
import type { Hosting, ProviderKind } from './contract.ts'

declare const mayLeave: unique symbol

/** A text of a `Releasable`. The gateway's door hands them out and nobody else makes them: raw text doesn't compile. */
export type ReleasedText = string & { readonly [mayLeave]: true }

/** A message as it goes to a model: already masked. Roles as in the OpenAI chat format. */
export type ChatMessage =
  | { role: 'system' | 'user'; content: ReleasedText }
  | { role: 'assistant'; content: ReleasedText; toolCalls?: ToolCall[] }
  | { role: 'tool'; content: ReleasedText; toolCallId: string }

export type ToolCall = { id: string; name: string; arguments: ReleasedText }

export type ChatRequest = {
  messages: readonly ChatMessage[]
  /** Passed on as given; absent means the provider's default. */
  parameters: {
    temperature?: number
    topP?: number
    maxTokens?: number
    stop?: string[]
    seed?: number
    n?: number
    presencePenalty?: number
    frequencyPenalty?: number
  }
  /** Tool definitions as JSON in OpenAI's spelling, already masked. Like all else they pass the gate of the egress. */
  tools?: unknown[]
  toolChoice?: unknown
  responseFormat?: unknown
}

/** What a model says, in order. Several choices may interleave. */
export type ChatEvent =
  | { type: 'text'; choice: number; text: string }
  | { type: 'tool-call'; choice: number; index: number; id?: string; name?: string; arguments?: string }
  | { type: 'finish'; choice: number; reason: 'stop' | 'length' | 'tool-calls' | 'content-filter' }
  | { type: 'usage'; inputTokens: number; outputTokens: number }

/** One configured model as the rest of the house knows it. */
export type Model = {
  /** `provider/model` */
  id: string
  providerId: string
  modelId: string
  label: string
  kind: ProviderKind
  hosting: Hosting
  contextTokens: number
  /** Micro-euros per token are too coarse; EUR per million tokens = micro-euros per token. */
  price: { input: number; output: number }
  /** Used where a request leaves a parameter open. */
  defaults: { temperature?: number; topP?: number; maxTokens?: number }
}

/** Limits of one call in milliseconds: to connect, to the first byte of the answer, between two bytes, of the whole. */
export type Timeouts = { connect: number; firstByte: number; idle: number; total: number }

/** One provider of the provider file. */
export type ProviderConfig = {
  id: string
  kind: ProviderKind
  /** Which LangChain class drives it; only with kind `langchain`. */
  driver?: 'openai' | 'anthropic' | 'ollama'
  /** Nothing outside this origin and path prefix is ever called. */
  baseUrl: string
  apiKey?: Secret
  hosting: Hosting
  /** ISO dates; seed of the demo tenants' contracts, no decision rests on it. */
  contract: { avv: string | null; notified: string | null }
  /** Requests at a time, over all processes. */
  concurrency: number
  timeouts: Timeouts
  models: readonly Model[]
}

/**
 * Drives one kind of provider. Its only way out is the `fetch` it is given (the egress); own retries and telemetry are
 * off. Text that isn't released can't be passed: the type demands what pseudonymisation and policy alone can make.
 *
 * The stream ends after a `finish` event for each choice, or it throws: an AbortError when `signal` was aborted, else a
 * Fault. An answer that breaks off never looks complete.
 *
 * @throws Fault provider-unreachable, provider-refused, provider-limited, provider-broken, provider-timeout
 */
export interface Provider {
  stream(model: Model, request: ChatRequest, fetch: Fetch, signal: AbortSignal): AsyncIterable<ChatEvent>
}

/** As an SDK wants it; the only one there is comes from `egress.ts`. */
export type Fetch = typeof globalThis.fetch
