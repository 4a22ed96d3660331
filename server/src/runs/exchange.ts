import type { Database } from '../db/database.ts'
import { uuid7 } from '../db/uuid.ts'
import { Fault } from '../errors.ts'
import type { Answer, Gateway } from '../gateway/gateway.ts'
import type { ChatRequest, ReleasedText } from '../gateway/provider.ts'
import { type Actor, roleOf } from '../identity/actor.ts'
import type { Keyring } from '../keys/keyring.ts'
import { type Part, type Pseudonymisation, release } from '../pseudonymisation/pseudonymisation.ts'
import { openMapping, openVault, type Vault, vaultOf } from './content.ts'
import type { Segment } from './contract.ts'
import { asSegment } from './draft.ts'
import { type Outcome, type Said, storeOutcome } from './outcome.ts'
import { type RestoredEvent, restoring } from './restoring.ts'
import { conversationMissing } from './run.ts'
import * as store from './store.ts'

type Token = Extract<Actor['via'], { kind: 'token' }>

export type ExchangeWish = {
  /** An own conversation of the same token to go on with; absent: a new one. */
  conversationId: string | undefined
  modelId: string
  /** All texts that a person may have written; each is masked. */
  documents: Part[][]
  /** Builds the request from the masked texts, in the same order. */
  compose(texts: readonly ReleasedText[]): ChatRequest
  /** The answer's text is asked for as JSON and has to stay JSON. */
  json: boolean
  signal: AbortSignal
}

export type Exchange = {
  runId: string
  conversationId: string
  startedAt: Date
  /** To be read once. Nothing is sent before the first event is asked for. */
  events: AsyncIterable<RestoredEvent>
}

/**
 * The road of a tester's run for a program with a token: the same masking, policy, log and storage, without scenario and
 * checks. The class of data is the token's; nothing in a request lowers it.
 *
 * @throws conversation-missing, model-unknown, pseudonymisation-failed, and the policy's rule as a fault
 */
export function createExchanges({
  db,
  keyring,
  gateway,
  pseudonymisation,
  boot,
  now,
}: {
  db: Database
  keyring: Keyring
  gateway: Gateway
  pseudonymisation: Pseudonymisation
  boot: string
  now: () => Date
}) {
  async function open(actor: Actor, token: Token, id: string | undefined): Promise<store.ConversationRow> {
    if (id !== undefined) {
      const row = await db.withTenant(actor.tenantId, tx => store.findConversation(tx, actor.personId, id, false))
      if (row?.tokenId !== token.id) throw conversationMissing()
      return row
    }
    const { tenantId, personId } = actor
    const fresh = uuid7()
    const { key, wrapped } = keyring.create({ tenant: tenantId, row: fresh })
    const purpose = openVault(tenantId, key).seal('purpose', fresh, token.purpose)
    return db.withTenant(tenantId, async tx => {
      await store.insertConversation(tx, {
        ...{ id: fresh, tenantId, personId, caseId: uuid7(), origin: 'api', tokenId: token.id, now: now() },
        ...{ scenarioId: null, scenarioHash: null, purpose, dataClass: token.dataClass },
        ...{ datenbasis: 'synthetic', keyVersion: wrapped.version, wrappedKey: wrapped.wrapped },
      })
      return (await store.findConversation(tx, personId, fresh, false))!
    })
  }

  /** Masks under the conversation's lock and stores mapping and run before anything is asked. */
  async function prepare(actor: Actor, row: store.ConversationRow, vault: Vault, wish: ExchangeWish) {
    const model = gateway.model(wish.modelId)
    const runId = uuid7()
    return db.withTenant(row.tenantId, async tx => {
      const locked = await store.findConversation(tx, actor.personId, row.id, true)
      if (!locked) throw conversationMissing()
      const masked = await pseudonymisation.mask(wish.documents, openMapping(vault, locked))
      await store.updateMapping(tx, row.id, vault.seal('mapping', row.id, masked.mapping))
      const outgoing = JSON.stringify(masked.documents.map(document => document.text))
      await store.insertRun(tx, {
        ...{ tenantId: row.tenantId, id: runId, conversationId: row.id, digest: '', revision: 0, blind: false },
        ...{ providerId: model.providerId, modelId: model.modelId, idempotencyKey: runId, boot },
        ...{ outgoing: vault.seal('outgoing', runId, outgoing), now: now() },
      })
      return { runId, masked }
    })
  }

  return async function exchange(actor: Actor, wish: ExchangeWish): Promise<Exchange> {
    if (actor.via.kind !== 'token') throw new Error('an exchange needs a token')
    const row = await open(actor, actor.via, wish.conversationId)
    const vault = vaultOf(keyring, row)
    const { runId, masked } = await prepare(actor, row, vault, wish)
    const startedAt = now()

    const finish = (outcome: Outcome, said?: Said) =>
      storeOutcome({ db, now }, { tenantId: row.tenantId, runId, vault }, outcome, said)

    const asking = gateway.ask({
      ...{ tenantId: row.tenantId, requestId: runId, origin: 'api', audience: 'person', scenario: null },
      actor: { pseudonym: actor.pseudonym, role: roleOf(actor), tokenId: actor.via.id },
      conversation: { id: row.id, dataKey: vault.key },
      ...{ purpose: row.id, dataClass: row.dataClass, datenbasis: row.datenbasis, modelId: wish.modelId },
      ...{ releasable: release(masked), compose: wish.compose, counts: masked.counts, signal: wish.signal },
    })
    // Nothing was asked: the run must not look as if it went on.
    const answer = await asking.catch(async error => {
      await finish({ status: 'failed', reason: error instanceof Fault ? error.code : 'internal-error' })
      throw error
    })
    if (answer.verdict === 'refused') {
      await finish({ status: 'refused', reason: answer.rule })
      throw new Fault('forbidden', answer.rule)
    }
    return {
      runId,
      conversationId: row.id,
      startedAt,
      events: record(restoring(answer.events, masked.mapping, wish), answer, finish),
    }
  }
}

/** Passes the restored events on and stores at the end what was said, however it ended. */
async function* record(
  events: AsyncIterable<RestoredEvent>,
  answer: Answer,
  finish: (outcome: Outcome, said: Said) => Promise<void>,
): AsyncGenerator<RestoredEvent> {
  const said = { masked: '', segments: [] as Segment[] }
  try {
    for await (const event of events) {
      if (event.type === 'text') {
        said.masked += event.masked
        said.segments.push(...event.pieces.map(asSegment))
      }
      yield event
    }
  } finally {
    const receipt = answer.receipt()
    await finish(
      {
        status: receipt?.outcome ?? 'failed',
        reason: receipt?.code ?? null,
        inputTokens: receipt?.usage?.inputTokens ?? null,
        outputTokens: receipt?.usage?.outputTokens ?? null,
        costMicroEur: receipt?.cost ?? null,
      },
      said,
    )
  }
}
