import type { Audit } from '../audit/audit.ts'
import type { AuditEvent } from '../audit/entry.ts'
import type { Database } from '../db/database.ts'
import { uuid7 } from '../db/uuid.ts'
import { Fault } from '../errors.ts'
import type { DataClass } from '../identity/contract.ts'
import type { DataKey } from '../keys/keyring.ts'
import type { Releasable } from '../pseudonymisation/pseudonymisation.ts'
import type { ModelOffer, PolicyRule } from './contract.ts'
import { cost, estimateTokens } from './core/price.ts'
import type { Egress, Outing } from './egress.ts'
import { egressBlocked, modelUnknown } from './faults.ts'
import { type Audience, createLeases, type Lease, type Leases } from './leases.ts'
import { type Contract, type Decision, decide } from './policy.ts'
import type { ChatEvent, ChatRequest, Model, Provider, ProviderConfig, ReleasedText } from './provider.ts'
import { createProvider } from './providers/create.ts'
import * as store from './store.ts'

export type Ask = {
  tenantId: string
  /** `role`: in which the person acts. `tokenId`: of the access token used. */
  actor: { pseudonym: string; role: string | null; tokenId?: string }
  /** What leaves is kept under its key. */
  conversation: { id: string; dataKey: DataKey }
  requestId: string
  origin: 'tester' | 'api' | 'evaluation'
  scenario: { id: string; version: string } | null
  /** A configured purpose's code, or the id of the record that holds a person's own words (the conversation). */
  purpose: string
  /** Of the scenario or the token; nothing in a request lowers it. */
  dataClass: DataClass
  datenbasis: 'synthetic' | 'pseudonymised'
  /** `provider/model` */
  modelId: string
  /** Models that the scenario names. */
  allowedModels?: readonly string[] | undefined
  releasable: Releasable
  /** Builds the request from the texts of `releasable`, which come in the same order. */
  compose(texts: readonly ReleasedText[]): ChatRequest
  /** Replaced details by type, for the log. */
  counts?: Readonly<Record<string, number | undefined>>
  /** What a person decided about single details: left visible, replaced besides, replaced as another kind. */
  byHand?: { kept: number; added: number; retyped: number }
  signal: AbortSignal
  audience: Audience
}

/** Nothing left, and the log says so. */
export type Refusal = { verdict: 'refused'; rule: Exclude<PolicyRule, 'allowed'>; model: Model }

export type Answer = {
  verdict: 'allowed'
  model: Model
  /**
   * To be read once; nothing is sent before the first event is asked for, so a fault that comes with it may still become
   * the status of a reply. `finish` and `usage` come last, and only when `completed` stands in the log. Ends with an
   * AbortError when stopped, with a Fault when it failed; whoever stops reading, stops the provider.
   */
  events: AsyncIterable<ChatEvent>
  /** How it ended; undefined while it hasn't. */
  receipt(): Receipt | undefined
}

export type Receipt = {
  outcome: 'completed' | 'interrupted' | 'refused'
  /** Why it didn't complete: a code. */
  code: string | null
  /** Of the exact bytes that left; null: none did. */
  sha256: string | null
  usage: { inputTokens: number; outputTokens: number } | null
  /** Micro-euros; null where the provider gave no usage. */
  cost: number | null
}

export interface Gateway {
  models(): readonly Model[]
  /** @throws model-unknown */
  model(id: string): Model
  /** All models with what the tenant's rules say about them for this class of data. */
  offers(tenantId: string, dataClass: DataClass, allowedModels?: readonly string[]): Promise<ModelOffer[]>
  /** @throws model-unknown, audit-unavailable, database-unavailable */
  ask(request: Ask): Promise<Refusal | Answer>
}

export type GatewayOptions = {
  db: Database
  audit: Pick<Audit, 'append'>
  egress: Egress
  providers: readonly ProviderConfig[]
  leases?: Leases
  /** Told of failures in the background; never gets content. */
  report: (error: unknown) => void
  now?: () => Date
}

/** Door to language models. */
export function createGateway(options: GatewayOptions): Gateway {
  const { db, audit, egress, providers, report, now = () => new Date() } = options
  const leases = options.leases ?? createLeases({ db, report })
  const models = new Map(providers.flatMap(config => config.models.map(model => [model.id, { model, config }])))
  const drivers = new Map<string, Provider>(providers.map(config => [config.id, createProvider(config)]))
  const none: Contract = { avv: null, notified: null }

  function find(id: string) {
    const found = models.get(id)
    if (!found) throw modelUnknown()
    return found
  }

  /** The tenant's rules as a question-answering function, read in one short transaction. */
  async function rulesOf(tenantId: string, dataClass: DataClass) {
    const [rules, contracts] = await db.withTenant(tenantId, async tx => [
      await store.rulesFor(tx, dataClass),
      await store.contracts(tx),
    ])
    const today = now().toISOString().slice(0, 10)
    const contractWith = (providerId: string): Contract => contracts.find(it => it.providerId === providerId) ?? none
    const decideOn = (model: Model, allowedModels: readonly string[] | undefined, tokens?: number): Decision =>
      decide({
        dataClass,
        hosting: model.hosting,
        contract: contractWith(model.providerId),
        rule: rules.find(it => it.hosting === model.hosting),
        modelId: model.id,
        allowedModels,
        ...(tokens !== undefined && { tokens }),
        contextTokens: model.contextTokens,
        today,
      })
    return { decideOn, contractWith }
  }

  return {
    models: () => [...models.values()].map(({ model }) => model),
    model: id => find(id).model,

    async offers(tenantId, dataClass, allowedModels) {
      const { decideOn, contractWith } = await rulesOf(tenantId, dataClass)
      return [...models.values()].map(({ model }) => {
        const { verdict, rule } = decideOn(model, allowedModels)
        const { id, label, providerId: provider, kind, hosting, contextTokens, price } = model
        const { avv, notified } = contractWith(provider)
        return {
          ...{ id, label, provider, kind, hosting, contextTokens, price },
          contract: { avv, notified },
          decision: { verdict, rule, dataClass },
        }
      })
    },

    async ask(request) {
      const { model, config } = find(request.modelId)
      const { decideOn } = await rulesOf(request.tenantId, request.dataClass)
      const decision = decideOn(model, request.allowedModels, estimateTokens(request.releasable.texts))
      const event = eventOf(request, model, decision)
      if (decision.verdict === 'refused') {
        await audit.append(request.tenantId, { ...event, act: 'refused', outcome: { code: decision.rule } })
        return { verdict: 'refused', rule: decision.rule, model }
      }
      return answer(request, { model, config, decision, event })
    },
  }

  function answer(
    request: Ask,
    {
      model,
      config,
      decision,
      event,
    }: {
      model: Model
      config: ProviderConfig
      decision: Extract<Decision, { verdict: 'allowed' }>
      event: Omit<AuditEvent, 'act'>
    },
  ): Answer {
    const { tenantId, conversation, releasable, audience } = request
    let receipt: Receipt | undefined

    /** Writes the one final entry. */
    async function end(outing: Outing, failure: { code: string } | undefined, usage: Receipt['usage']): Promise<void> {
      const accepted = outing.accepted()
      const price = usage ? cost(model.price, usage) : null
      const outcome = !failure ? 'completed' : accepted ? 'interrupted' : 'refused'
      const sha256 = accepted?.sha256 ?? null
      const counted = usage && { inputTokens: usage.inputTokens, outputTokens: usage.outputTokens }
      receipt = { outcome, code: failure?.code ?? null, sha256, usage: counted, cost: price }
      try {
        await outing.close({
          act: outcome,
          ...(failure && { outcome: failure }),
          ...(usage && { tokens: { input: usage.inputTokens, output: usage.outputTokens } }),
          ...(price !== null && { cost: price }),
        })
      } catch (error) {
        if (!failure) receipt = { ...receipt, outcome: 'interrupted', code: codeOf(error) }
        throw error
      }
    }

    async function* events(): AsyncGenerator<ChatEvent> {
      const hangUp = new AbortController()
      const signal = AbortSignal.any([request.signal, hangUp.signal])
      const outing = egress.open({
        ...{ tenantId, provider: config, conversation, releasable, signal },
        event: { ...event, attempt: uuid7(now().getTime()) },
      })
      const last: ChatEvent[] = []
      const lent: { lease?: Lease } = {}
      let usage: Receipt['usage'] = null
      try {
        if (decision.mask && !releasable.masked) throw egressBlocked({ reason: 'not-masked', details: '' })
        // Handed out here and nowhere else: `releasable` is the proof that these texts may leave.
        const composed = request.compose(releasable.texts as readonly ReleasedText[])
        lent.lease = await leases.acquire(config, audience, signal)
        for await (const it of drivers.get(config.id)!.stream(model, composed, outing.fetch, signal)) {
          if (it.type === 'usage') usage = isCount(it.inputTokens) && isCount(it.outputTokens) ? it : null
          if (it.type === 'finish' || it.type === 'usage') last.push(it)
          else yield it
        }
        await end(outing, undefined, usage)
      } catch (error) {
        const reason = request.signal.aborted || receipt ? error : (outing.fault() ?? error)
        // The reason that came first is the one to tell; the log mends itself in the background.
        if (!receipt) await end(outing, { code: codeOf(reason) }, usage).catch(report)
        throw reason
      } finally {
        hangUp.abort()
        // Nobody threw and nothing ended: the reader walked away.
        if (!receipt) await end(outing, { code: 'stopped' }, usage).catch(report)
        await lent.lease?.release()
      }
      yield* last
    }

    return { verdict: 'allowed', model, events: events(), receipt: () => receipt }
  }
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0

function codeOf(error: unknown): string {
  if (error instanceof Fault) return error.code
  return error instanceof Error && error.name === 'AbortError' ? 'stopped' : 'internal-error'
}

function eventOf(request: Ask, model: Model, { verdict, rule }: Decision): Omit<AuditEvent, 'act'> {
  const { actor, requestId, origin, scenario, purpose, dataClass, datenbasis, counts = {}, byHand } = request
  return {
    actor: actor.pseudonym,
    role: actor.role,
    ...(actor.tokenId && { token: actor.tokenId }),
    request: requestId,
    origin,
    ...(scenario && { scenario: scenario.id, scenarioVersion: scenario.version }),
    ...{ purpose, dataClass, datenbasis },
    ...{ provider: model.providerId, model: model.modelId, hosting: model.hosting },
    policy: { rule, verdict },
    counts: Object.fromEntries(Object.entries(counts).flatMap(([type, count]) => (count ? [[type, count]] : []))),
    ...(byHand?.kept && { unmasked: byHand.kept }),
    ...(byHand?.added && { added: byHand.added }),
    ...(byHand?.retyped && { retyped: byHand.retyped }),
  }
}
