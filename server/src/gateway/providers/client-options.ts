import type { ProviderConfig } from '../provider.ts'

/** Given to an SDK also where there is none, so that nothing is read from the environment. */
export const keyOf = ({ apiKey }: ProviderConfig): string => apiKey?.reveal() ?? 'none'

/** An SDK's own limit, ms. The egress ends a call earlier than this, and says why. */
export const sdkTimeout = ({ timeouts }: ProviderConfig): number => timeouts.total + 60_000

/** Anthropic's Messages API demands a limit; a two-page letter has about a quarter of this. */
export const anthropicMaxTokens = 4_096
