import type { Provider, ProviderConfig } from '../provider.ts'
import { createHttpTransport, type Transport } from '../transport.ts'
import { createAnthropicProvider } from './anthropic.ts'
import { createDemoTransport } from './demo.ts'
import { createLangChainProvider } from './langchain.ts'
import { createOpenAiProvider } from './openai-compatible.ts'

/** The demo speaks OpenAI's format to a transport that answers within the process. */
export function createProvider(config: ProviderConfig): Provider {
  switch (config.kind) {
    case 'openai-compatible':
    case 'demo':
      return createOpenAiProvider(config)
    case 'anthropic':
      return createAnthropicProvider(config)
    case 'langchain':
      return createLangChainProvider(config)
  }
}

/** By provider id, as the egress wants them. */
export const createTransports = (configs: readonly ProviderConfig[]): ReadonlyMap<string, Transport> =>
  new Map(
    configs.map(config => [
      config.id,
      config.kind === 'demo' ? createDemoTransport() : createHttpTransport(config.timeouts.connect),
    ]),
  )
