import { randomBytes } from 'node:crypto'
import { uuid7 } from '../src/db/uuid.ts'
import { createEgress, type FindLeaks } from '../src/gateway/egress.ts'
import type { ChatEvent, ChatRequest, ProviderConfig, ReleasedText } from '../src/gateway/provider.ts'
import { createProvider, createTransports } from '../src/gateway/providers/create.ts'
import { createKeyring } from '../src/keys/keyring.ts'
import { Secret } from '../src/keys/secret.ts'
import {
  createPseudonymisation,
  emptyMapping,
  type Releasable,
  release,
} from '../src/pseudonymisation/pseudonymisation.ts'
import { type AuditRecorder, createAuditRecorder } from './audit-recorder.ts'

/** A provider as the provider file would give it, with limits fit for tests. */
export function providerConfig(of: Partial<ProviderConfig> & { baseUrl: string }): ProviderConfig {
  const id = of.id ?? 'probe'
  const kind = of.kind ?? 'openai-compatible'
  const hosting = of.hosting ?? 'on-premises'
  return {
    id,
    kind,
    hosting,
    apiKey: new Secret('key-of-the-test'),
    contract: { avv: null, notified: null },
    concurrency: 4,
    timeouts: { connect: 2_000, firstByte: 10_000, idle: 10_000, total: 20_000 },
    models: [
      {
        id: `${id}/m-1`,
        providerId: id,
        modelId: 'm-1',
        label: 'Modell der Probe',
        kind,
        hosting,
        contextTokens: 8_000,
        price: { input: 2, output: 6 },
        defaults: {},
      },
    ],
    ...of,
  }
}

/** Masks texts as the product does; nothing else makes them releasable. */
export const releaseTexts = async (...texts: string[]): Promise<Releasable> =>
  release(
    await createPseudonymisation().mask(
      texts.map(text => [{ text }]),
      emptyMapping(),
    ),
  )

/** One user message of the first text of `releasable`. */
export const asking = (releasable: Releasable, more: Partial<ChatRequest> = {}): ChatRequest => ({
  messages: [{ role: 'user', content: releasable.texts[0] as ReleasedText }],
  parameters: {},
  ...more,
})

/** Asks a provider through the real egress and says what came of it. */
export async function askThrough(options: {
  config: ProviderConfig
  releasable: Releasable
  request?: ChatRequest
  audit?: AuditRecorder
  findLeaks?: FindLeaks
  signal?: AbortSignal
  onEvent?: (event: ChatEvent) => unknown
}) {
  const { config, releasable, request = asking(releasable), audit = createAuditRecorder(), findLeaks } = options
  const signal = options.signal ?? new AbortController().signal
  const egress = createEgress({ audit, transports: createTransports([config]), ...(findLeaks && { findLeaks }) })
  const outing = egress.open({
    tenantId: uuid7(),
    provider: config,
    conversation: {
      id: uuid7(),
      dataKey: createKeyring(new Map([[1, randomBytes(32)]])).create({ tenant: 't', row: 'r' }).key,
    },
    releasable,
    event: { actor: null, role: null },
    signal,
  })
  const events: ChatEvent[] = []
  let error: unknown
  try {
    for await (const event of createProvider(config).stream(config.models[0]!, request, outing.fetch, signal)) {
      events.push(event)
      await options.onEvent?.(event)
    }
    await outing.close({ act: 'completed' })
  } catch (caught) {
    error = caught
    await outing.close({ act: 'interrupted' })
  } finally {
    await egress.close()
  }
  return { events, error, audit, outing, text: textOf(events) }
}

/** The streamed text of one choice. */
export const textOf = (events: readonly ChatEvent[], choice = 0): string =>
  events.flatMap(event => (event.type === 'text' && event.choice === choice ? [event.text] : [])).join('')
