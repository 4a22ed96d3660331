import { type Audit, isDead } from '../audit/audit.ts'
import type { Database } from '../db/database.ts'
import { uuid7 } from '../db/uuid.ts'
import type { LetterFormat } from '../documents/contract.ts'
import type { Gateway } from '../gateway/gateway.ts'
import { type Actor, loggedAs } from '../identity/actor.ts'
import type { DataKey, Keyring } from '../keys/keyring.ts'
import type { Decision, Pseudonymisation } from '../pseudonymisation/pseudonymisation.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { describe, type Scenarios } from '../scenarios/scenarios.ts'
import { openDecisions, openInputs, openMapping, openVault, vaultOf } from './content.ts'
import type {
  ConversationPage,
  ConversationState,
  ConversationWish,
  DecisionWish,
  DraftSummary,
  DraftVersion,
  DraftWish,
  Edits,
  PageWish,
  Preview,
  ReleaseWish,
  RunEvent,
  RunState,
} from './contract.ts'
import { type ChangeDecisions, choicesFor, withDecision } from './deciding.ts'
import { createDrafting } from './drafting.ts'
import { createEditing, type OwnDraft } from './editing.ts'
import { createExchanges, type Exchange, type ExchangeWish } from './exchange.ts'
import { createExports, type Exported } from './exporting.ts'
import { createLiveDrafts } from './live.ts'
import {
  conversationMissing,
  digestOf,
  idempotencyKeyReused,
  idsOfRelease,
  inputsIncomplete,
  record67cMissing,
  runMissing,
  runNotFinished,
  stalePreview,
  staleRevision,
  stepOf,
} from './run.ts'
import { createStates } from './state.ts'
import * as store from './store.ts'

export type { RestoredEvent } from './restoring.ts'

/**
 * Door to conversations and their runs. Everybody sees only their own; what is somebody else's is missing.
 * A run goes on when the page is closed, and ends with its process.
 */
export interface Runs {
  /** @throws scenario-missing, record-67c-missing */
  start(actor: Actor, wish: ConversationWish): Promise<ConversationState>
  list(actor: Actor, page: PageWish): Promise<ConversationPage>
  /** @throws conversation-missing */
  read(actor: Actor, conversationId: string): Promise<ConversationState>
  /** @throws conversation-missing, stale-revision */
  saveInputs(
    actor: Actor,
    conversationId: string,
    wish: { inputs: Record<string, string>; revision: number },
  ): Promise<{ revision: number; updatedAt: string }>
  /** @throws conversation-missing, stale-revision, inputs-incomplete, pseudonymisation-failed */
  preview(actor: Actor, conversationId: string, revision: number): Promise<Preview>
  /**
   * Takes down what a person decides about a passage; gives the preview that follows.
   * @throws those of `preview`, passage-not-found, keep-not-permitted, too-many-decisions
   */
  decide(actor: Actor, conversationId: string, wish: DecisionWish): Promise<Preview>
  /** Takes a decision back; one that is gone already is no error. @throws those of `preview` */
  undo(actor: Actor, conversationId: string, decisionId: string): Promise<Preview>
  /** @throws conversation-missing, stale-preview, idempotency-key-reused, model-unknown */
  release(actor: Actor, conversationId: string, release: ReleaseWish): Promise<RunState[]>
  /** @throws run-missing */
  stop(actor: Actor, runId: string): Promise<RunState>
  /** The state, then growth, then the final state. @throws run-missing before the first event */
  follow(actor: Actor, runId: string, until: AbortSignal): Promise<AsyncIterable<RunEvent>>
  /** @throws run-missing, run-not-finished, stale-draft, draft-… (see `saveDraft`) */
  saveDraft(actor: Actor, runId: string, wish: DraftWish): Promise<DraftVersion>
  /** @throws run-missing, run-not-finished */
  drafts(actor: Actor, runId: string): Promise<DraftSummary[]>
  /** @throws run-missing, run-not-finished, draft-missing */
  readDraft(actor: Actor, runId: string, number: number): Promise<DraftVersion>
  /** @throws run-missing, run-not-finished, stale-draft, draft-missing */
  restoreDraft(actor: Actor, runId: string, number: number, base: number): Promise<DraftVersion>
  /** The newest version as a file; the log says that it was made. @throws run-missing, run-not-finished, draft-missing, letter-…, audit-unavailable */
  export(actor: Actor, runId: string, format: LetterFormat): Promise<Exported>
  /** The draft as it is now was rated: see `settle` of editing. @throws run-missing, run-not-finished */
  settleDraft(actor: Actor, runId: string): Promise<void>
  /** @throws scenario-missing */
  edits(actor: Actor, scenarioId: string): Promise<Edits>
  /** Destroys the conversation's data key. @throws conversation-missing */
  discard(actor: Actor, conversationId: string): Promise<void>
  /** What a rating needs to know. @throws run-missing, run-not-finished */
  forRating(
    actor: Actor,
    runId: string,
  ): Promise<{ rubric: ConversationState['scenario']['rubric']; key: DataKey; conversationId: string }>
  /** The data key of an own conversation, for content that other features keep under it. @throws conversation-missing */
  keyOf(actor: Actor, conversationId: string): Promise<DataKey>
  /** One question of a program with a token, on the same road. */
  exchange(actor: Actor, wish: ExchangeWish): Promise<Exchange>
  /** Says `interrupted` of runs whose process is gone. */
  recover(): Promise<void>
  /** Stops what this process still writes and waits until it is stored. */
  drain(): Promise<void>
}

export type RunsOptions = {
  db: Database
  keyring: Keyring
  audit: Audit
  gateway: Gateway
  scenarios: Scenarios
  pseudonymisation: Pseudonymisation
  /** This process; says who works on a run. */
  boot: string
  /** Told of defects in the background; never gets content. */
  report: (error: unknown) => void
  now?: () => Date
}

type Masking = { leaving?: true; change?: ChangeDecisions }

export function createRuns(options: RunsOptions): Runs {
  const { db, keyring, audit, gateway, scenarios, pseudonymisation, boot, now = () => new Date() } = options
  const live = createLiveDrafts(options.report)
  const drafting = createDrafting({ db, gateway, scenarios, pseudonymisation, now })
  const exchange = createExchanges({ db, keyring, gateway, pseudonymisation, boot, now })
  const states = createStates({ db, scenarios, gateway, live })
  const editing = createEditing({ db, scenarios, now })
  const exports = createExports({ audit, gateway, scenarios, editing, now })

  async function own(actor: Actor, conversationId: string): Promise<store.ConversationRow> {
    const row = await db.withTenant(actor.tenantId, tx =>
      store.findConversation(tx, actor.personId, conversationId, false),
    )
    if (!row) throw conversationMissing()
    return row
  }

  /** One that a tester began; a program's exchange has no scenario and no page. */
  async function ownTask(actor: Actor, conversationId: string): Promise<store.ConversationRow> {
    const row = await own(actor, conversationId)
    if (row.scenarioHash === null) throw conversationMissing()
    return row
  }

  async function ownRun(
    actor: Actor,
    runId: string,
  ): Promise<{ run: store.RunRow; conversation: store.ConversationRow }> {
    const run = await db.withTenant(actor.tenantId, tx => store.findRun(tx, actor.personId, runId))
    if (!run) throw runMissing()
    return { run, conversation: await own(actor, run.conversationId) }
  }

  /** A draft that is there and grows no more. @throws run-missing, run-not-finished */
  async function finished(actor: Actor, runId: string): Promise<OwnDraft> {
    const { run, conversation } = await ownRun(actor, runId)
    if (conversation.scenarioHash === null) throw runMissing()
    if (run.status === 'running' || run.status === 'waiting') throw runNotFinished()
    return { run, conversation, vault: vaultOf(keyring, conversation) }
  }

  /**
   * What would leave for the inputs as saved. The mapping is stored when it is about to leave (`leaving`) and not before:
   * names that were mistyped or decided about otherwise meanwhile leave no trace in it. `change` gives other decisions than
   * those stored, and they are stored, too.
   */
  async function mask(actor: Actor, conversationId: string, revision: number | 'latest', { leaving, change }: Masking) {
    const row = await ownTask(actor, conversationId)
    const isStale = (it: store.ConversationRow) => revision !== 'latest' && it.revision !== revision
    if (isStale(row)) throw staleRevision()
    const scenario = await scenarios.version(row.scenarioHash!)
    const vault = vaultOf(keyring, row)

    // The lock keeps two releases from issuing the same placeholder for different people.
    return db.withTenant(actor.tenantId, async tx => {
      const locked = await store.findConversation(tx, actor.personId, conversationId, true)
      if (!locked || isStale(locked)) throw staleRevision()
      const inputs = openInputs(vault, locked)
      const missing = scenarios.missing(scenario, inputs)
      if (missing.length > 0) throw inputsIncomplete({ fields: labelsOf(scenario, missing).join(', ') })
      const prompt = scenarios.compose(scenario, inputs)
      const documents = prompt.map(message => message.parts)
      const known = openMapping(vault, locked)
      const tryOut = (decisions: readonly Decision[]) =>
        pseudonymisation.mask(documents, known, choicesFor(row.dataClass, decisions))

      const stored = openDecisions(vault, locked)
      const decisions = change ? await change(stored, tryOut) : stored
      const masked = await tryOut(decisions)
      if (leaving) await store.updateMapping(tx, conversationId, vault.seal('mapping', conversationId, masked.mapping))
      if (change) await store.updateDecisions(tx, conversationId, vault.seal('decisions', conversationId, decisions))
      const messages = prompt.map(({ role }, i) => ({ role, content: masked.documents[i]!.text }))
      return { row: locked, scenario, inputs, vault, masked, decisions, messages, digest: digestOf(messages) }
    })
  }

  async function show(actor: Actor, it: Awaited<ReturnType<typeof mask>>): Promise<Preview> {
    const { dataClass, models } = it.scenario.definition
    return states.preview({ ...it, offers: await gateway.offers(actor.tenantId, dataClass, models) })
  }

  return {
    async start(actor, wish) {
      const scenario = await scenarios.read(actor.tenantId, wish.scenarioId)
      if (wish.datenbasis === 'pseudonymised') throw record67cMissing()
      const id = uuid7()
      const { key, wrapped } = keyring.create({ tenant: actor.tenantId, row: id })
      await db.withTenant(actor.tenantId, tx =>
        store.insertConversation(tx, {
          id,
          tenantId: actor.tenantId,
          caseId: uuid7(),
          personId: actor.personId,
          origin: 'tester',
          scenarioId: scenario.definition.id,
          scenarioHash: scenario.version,
          purpose: openVault(actor.tenantId, key).seal('purpose', id, wish.purpose),
          dataClass: scenario.definition.dataClass,
          datenbasis: wish.datenbasis,
          keyVersion: wrapped.version,
          wrappedKey: wrapped.wrapped,
          tokenId: null,
          now: now(),
        }),
      )
      return this.read(actor, id)
    },

    async list(actor, { before, limit }) {
      const rows = await db.withTenant(actor.tenantId, tx =>
        store.listConversations(tx, actor.personId, before, limit + 1),
      )
      const items = await Promise.all(
        rows.slice(0, limit).map(async row => ({
          id: row.id,
          scenarioId: row.scenarioId,
          scenarioTitle: (await scenarios.version(row.scenarioHash)).definition.title,
          step: stepOf(row),
          drafts: row.drafts,
          warned: row.warned,
          failed: row.failed,
          updatedAt: row.updatedAt,
        })),
      )
      return { items, next: rows.length > limit ? items.at(-1)!.updatedAt : null }
    },

    async read(actor, conversationId) {
      const row = await ownTask(actor, conversationId)
      return states.conversation(row, vaultOf(keyring, row))
    },

    async saveInputs(actor, conversationId, { inputs, revision }) {
      const at = now()
      await db.withTenant(actor.tenantId, async tx => {
        const row = await store.findConversation(tx, actor.personId, conversationId, true)
        if (!row || row.scenarioHash === null) throw conversationMissing()
        if (row.revision !== revision) throw staleRevision()
        await store.updateInputs(tx, row.id, vaultOf(keyring, row).seal('inputs', row.id, inputs), at)
      })
      return { revision: revision + 1, updatedAt: at.toISOString() }
    },

    async preview(actor, conversationId, revision) {
      return show(actor, await mask(actor, conversationId, revision, {}))
    },

    async decide(actor, conversationId, { revision, decision }) {
      const { dataClass } = await ownTask(actor, conversationId)
      const change: ChangeDecisions = (stored, tryOut) => withDecision(stored, decision, dataClass, tryOut)
      return show(actor, await mask(actor, conversationId, revision, { change }))
    },

    async undo(actor, conversationId, decisionId) {
      const change: ChangeDecisions = async stored => stored.filter(one => one.id !== decisionId)
      return show(actor, await mask(actor, conversationId, 'latest', { change }))
    },

    async release(actor, conversationId, release) {
      const it = await mask(actor, conversationId, release.revision, { leaving: true })
      const { row, scenario, inputs, vault, masked, decisions, messages, digest } = it
      const choices = choicesFor(row.dataClass, decisions)
      const models = release.models.map(id => gateway.model(id))

      const { earlier, fresh } = await db.withTenant(actor.tenantId, async tx => {
        // The lock makes a second request with the same key wait here, and then find the first one's runs.
        await store.findConversation(tx, actor.personId, row.id, true)
        const earlier = (await store.runsOf(tx, row.id)).filter(isOfRelease(release))
        if (earlier.length > 0) return { earlier, fresh: [] }
        if (digest !== release.digest) throw stalePreview()
        const at = now()
        const blind = release.blind && models.length > 1
        const ids = idsOfRelease(models.length, blind, () => uuid7(at.getTime()))
        const fresh = models.map((model, i) => ({ id: ids[i]!, model }))
        for (const { id, model } of fresh) {
          await store.insertRun(tx, {
            tenantId: actor.tenantId,
            id,
            conversationId: row.id,
            providerId: model.providerId,
            modelId: model.modelId,
            digest,
            revision: release.revision,
            blind,
            idempotencyKey: `${release.idempotencyKey}/${model.id}`,
            boot,
            outgoing: vault.seal('outgoing', id, JSON.stringify(messages)),
            now: at,
          })
        }
        await store.touchConversation(tx, row.id, at)
        return { earlier, fresh }
      })
      if (earlier.length > 0) {
        assertSameRelease(earlier, release)
        return pick(await states.allRuns(row, vault), earlier)
      }
      for (const { id, model } of fresh) {
        live.begin(id, draft =>
          drafting.draft({ actor, row, scenario, inputs, vault, masked, choices, messages, model, runId: id, draft }),
        )
      }
      return pick(await states.allRuns(row, vault), fresh)
    },

    async stop(actor, runId) {
      const { conversation } = await ownRun(actor, runId)
      const draft = live.find(runId)
      draft?.stop()
      await draft?.settled
      return states.run(conversation, vaultOf(keyring, conversation), runId)
    },

    async follow(actor, runId, until) {
      const { conversation } = await ownRun(actor, runId)
      const vault = vaultOf(keyring, conversation)
      // Subscribed before the state is read, and the live part of the state is taken at the same moment.
      const draft = live.find(runId)
      const growth = draft?.follow(until)
      const sofar = draft ? [...draft.segments] : []
      const first = await states.run(conversation, vault, runId)
      return (async function* (): AsyncGenerator<RunEvent> {
        if (!growth) {
          yield { type: 'state', run: first }
          return
        }
        yield { type: 'state', run: first.status === 'running' ? { ...first, segments: sofar } : first }
        if (first.status === 'running') yield* growth
        if (!until.aborted) yield { type: 'state', run: await states.run(conversation, vault, runId) }
      })()
    },

    saveDraft: async (actor, runId, wish) => editing.save(actor, await finished(actor, runId), wish),
    drafts: async (actor, runId) => editing.list(actor, await finished(actor, runId)),
    readDraft: async (actor, runId, number) => editing.read(actor, await finished(actor, runId), number),
    restoreDraft: async (actor, runId, number, base) =>
      editing.restore(actor, await finished(actor, runId), number, base),
    export: async (actor, runId, format) => exports.write(actor, await finished(actor, runId), format),
    edits: (actor, scenarioId) => editing.edits(actor, scenarioId),
    settleDraft: async (actor, runId) => editing.settle(actor, await finished(actor, runId)),

    async discard(actor, conversationId) {
      const row = await own(actor, conversationId)
      const runs = await db.withTenant(actor.tenantId, tx => store.runsOf(tx, row.id))
      for (const run of runs) live.find(run.id)?.stop()
      await Promise.all(runs.map(run => live.find(run.id)?.settled))
      await db.withTenant(actor.tenantId, async tx => {
        await store.deleteChecks(tx, row.id)
        await store.shredConversation(tx, row.id, now())
        await audit.appendIn(tx, actor.tenantId, { act: 'erased', ...loggedAs(actor), subject: row.id })
      })
    },

    async forRating(actor, runId) {
      const { conversation, vault } = await finished(actor, runId)
      const scenario = await scenarios.version(conversation.scenarioHash!)
      return { rubric: describe(scenario).rubric, key: vault.key, conversationId: conversation.id }
    },

    async keyOf(actor, conversationId) {
      return vaultOf(keyring, await own(actor, conversationId)).key
    },

    exchange,

    async recover() {
      const tenants = await db.transaction(store.tenantIds)
      for (const tenantId of tenants) {
        await db.withTenant(tenantId, async tx => {
          for (const other of await store.bootsAtWork(tx)) {
            if (other !== boot && (await isDead(tx, other))) await store.interruptAbandoned(tx, other, now())
          }
        })
      }
    },

    drain: () => live.drain(),
  }
}

const isOfRelease = (release: ReleaseWish) => (run: store.RunRow) =>
  run.idempotencyKey.startsWith(`${release.idempotencyKey}/`)

/** @throws idempotency-key-reused */
function assertSameRelease(earlier: store.RunRow[], release: ReleaseWish): void {
  const models = earlier.map(run => `${run.providerId}/${run.modelId}`).sort()
  const sameText = earlier.every(run => run.digest === release.digest)
  if (!sameText || models.join() !== [...release.models].sort().join()) throw idempotencyKeyReused()
}

const pick = (runs: RunState[], wanted: readonly { id: string }[]) =>
  runs.filter(run => wanted.some(it => it.id === run.id))

const labelsOf = (scenario: Scenario, problems: readonly { field: string }[]): string[] =>
  problems.map(({ field }) => scenario.definition.fields.find(it => it.name === field)?.label ?? field)
