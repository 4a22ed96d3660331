import type { Database, Tx } from '../db/database.ts'
import { uuid7 } from '../db/uuid.ts'
import type { Actor } from '../identity/actor.ts'
import type { Finding } from '../scenarios/contract.ts'
import { checksOfOutput, isReadable, type Scenarios, withLineFeeds } from '../scenarios/scenarios.ts'
import { openBasis, openDraftFindings, openFindings, openSegments, type Vault } from './content.ts'
import {
  type DraftSummary,
  type DraftVersion,
  type DraftWish,
  draftLength,
  type Edits,
  type Segment,
} from './contract.ts'
import { bucketOf, draftDistance, shownEdits } from './distance.ts'
import { count } from './draft.ts'
import { edited, type Kept, partsOf, placeNow, textOf } from './edit.ts'
import {
  conversationMissing,
  draftBlocksDiffer,
  draftEmpty,
  draftMissing,
  draftTooLong,
  draftUnreadable,
  staleDraft,
} from './run.ts'
import * as store from './store.ts'

/** Saves within this time after a version was begun go into that version, ms: a page saves after every pause. */
const oneVersion = 5 * 60_000

/** A finished run of the actor's own, with what opens its content. */
export type OwnDraft = { run: store.RunRow; conversation: store.ConversationRow; vault: Vault }

/** Versions of a draft: a person's changes beside the model's own words, which stay for ever. */
export function createEditing({ db, scenarios, now }: { db: Database; scenarios: Scenarios; now: () => Date }) {
  const summary = (vault: Vault, row: store.DraftRow): DraftSummary => ({
    number: row.number,
    by: row.number === 1 ? 'model' : 'person',
    restored: row.restored,
    at: row.savedAt,
    length: textOf(openSegments(vault, row)).length,
    warned: row.warned,
    failed: row.failed,
  })
  const shown = ({ run, vault }: OwnDraft, row: store.DraftRow): DraftVersion => ({
    ...summary(vault, row),
    segments: openSegments(vault, row),
    findings: openDraftFindings(vault, run, row),
  })

  async function versions(tx: Tx, runId: string) {
    const rows = await store.draftsOf(tx, runId)
    const [newest, model] = [rows[0], rows.at(-1)]
    if (!newest || !model) throw draftMissing()
    return { rows, newest, model }
  }

  /** Content checks look at the words as they are now; what the model did with placeholders stays as it was found. */
  async function check(it: OwnDraft, model: store.DraftRow, segments: Segment[], kept: readonly Kept[]) {
    const { run, conversation, vault } = it
    const basis = openBasis(vault, run)
    if (!basis || conversation.scenarioHash === null) return null
    const scenario = await scenarios.version(conversation.scenarioHash)
    const findings = scenarios.check(scenario, {
      ...basis,
      maskedDraft: model.masked ? vault.open('masked', model.id, model.masked) : '',
      segments,
      draft: textOf(segments),
      today: now().toISOString().slice(0, 10),
    })
    const isOfOutput = ({ check }: Finding) => checksOfOutput.some(name => name === check)
    const before = openFindings(vault, run)
      .filter(isOfOutput)
      .map(({ span, ...finding }): Finding => {
        const place = span && placeNow(span, kept)
        return { ...finding, ...(place && { span: place }) }
      })
    return [...before, ...findings.filter(finding => !isOfOutput(finding))]
  }

  /** `to` says what the next version shall read, given the model's. */
  async function next(
    actor: Actor,
    it: OwnDraft,
    base: number,
    to: (versions: { model: Segment[]; rows: store.DraftRow[] }) => { parts: string[]; restored: number | null },
  ): Promise<DraftVersion> {
    const { run, conversation, vault } = it
    const version = await db.withTenant(actor.tenantId, async tx => {
      // The lock makes a second window wait here, and then find the first one's version.
      if (!(await store.findConversation(tx, actor.personId, conversation.id, true))) throw conversationMissing()
      const { rows, newest, model } = await versions(tx, run.id)
      if (newest.number !== base) {
        // Whoever saves over it after all makes a version of its own: both stay.
        await store.closeDrafts(tx, run.id)
        return null
      }
      const original = openSegments(vault, model)
      const { parts, restored } = to({ model: original, rows })
      const { segments, kept } = edited(original, parts)
      assertFit(segments)
      if (restored === null && textOf(segments) === textOf(openSegments(vault, newest))) return shown(it, newest)

      const findings = await check(it, model, segments, kept)
      const at = now()
      const recent = at.getTime() - Date.parse(newest.createdAt) < oneVersion
      const replaces = restored === null && newest.number > 1 && !newest.closed && recent
      const id = replaces ? newest.id : uuid7(at.getTime())
      if (restored !== null) await store.closeDrafts(tx, run.id)
      await store.upsertEditedDraft(tx, {
        ...{ id, runId: run.id, number: newest.number + 1, restored, closed: restored !== null, now: at },
        segments: vault.seal('segments', id, segments),
        findings: findings && vault.seal('draftFindings', id, findings),
        warned: count(findings ?? [], 'warn'),
        failed: count(findings ?? [], 'fail'),
      })
      await store.touchConversation(tx, conversation.id, at)
      return shown(it, (await versions(tx, run.id)).newest)
    })
    if (!version) throw staleDraft()
    return version
  }

  return {
    save: (actor: Actor, it: OwnDraft, { base, parts }: DraftWish) =>
      next(actor, it, base, ({ model }) => {
        if (parts.length !== partsOf(model).stretches.length) throw draftBlocksDiffer()
        return { parts: parts.map(withLineFeeds), restored: null }
      }),

    restore: (actor: Actor, it: OwnDraft, number: number, base: number) =>
      next(actor, it, base, ({ rows }) => {
        const row = rows.find(row => row.number === number)
        if (!row) throw draftMissing()
        return { parts: partsOf(openSegments(it.vault, row)).stretches.map(textOf), restored: number }
      }),

    async list({ tenantId }: Actor, { run, vault }: OwnDraft): Promise<DraftSummary[]> {
      const rows = await db.withTenant(tenantId, tx => store.draftsOf(tx, run.id))
      return rows.map(row => summary(vault, row))
    },

    async read({ tenantId }: Actor, it: OwnDraft, number: number): Promise<DraftVersion> {
      const rows = await db.withTenant(tenantId, tx => store.draftsOf(tx, it.run.id))
      const row = rows.find(row => row.number === number)
      if (!row) throw draftMissing()
      return shown(it, row)
    },

    async newest({ tenantId }: Actor, { run, vault }: OwnDraft): Promise<{ segments: Segment[]; number: number }> {
      const { newest } = await db.withTenant(tenantId, tx => versions(tx, run.id))
      return { segments: openSegments(vault, newest), number: newest.number }
    },

    /**
     * The draft as it is was rated or taken along: later changes are a version of their own, and how much was changed is
     * counted once for this version of the scenario, without person, run or time.
     */
    async settle({ tenantId }: Actor, { run, conversation, vault }: OwnDraft): Promise<void> {
      await db.withTenant(tenantId, async tx => {
        const [newest, ...others] = await store.draftsOf(tx, run.id)
        if (!newest || conversation.scenarioHash === null) return
        await store.closeDrafts(tx, run.id)
        if (!(await store.takeCount(tx, run.id))) return
        const model = openSegments(vault, others.at(-1) ?? newest)
        const tenth = bucketOf(draftDistance(model, openSegments(vault, newest)))
        await store.countEdit(tx, conversation.scenarioHash, tenth)
      })
    },

    /** @throws scenario-missing */
    async edits({ tenantId }: Actor, scenarioId: string): Promise<Edits> {
      const { version } = await scenarios.read(tenantId, scenarioId)
      return shownEdits(await db.withTenant(tenantId, tx => store.editCounts(tx, version)))
    },
  }
}

/** @throws draft-too-long, draft-empty, draft-unreadable-characters */
function assertFit(segments: readonly Segment[]): void {
  const text = textOf(segments)
  if (text.length > draftLength) throw draftTooLong({ most: draftLength })
  if (text.trim() === '') throw draftEmpty()
  // What the model wrote is shown as it came; nothing of the kind is put in by hand.
  if (segments.some(({ origin, text }) => origin === 'person' && !isReadable(text))) throw draftUnreadable()
}
