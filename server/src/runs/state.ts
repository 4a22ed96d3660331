import type { Database } from '../db/database.ts'
import type { ModelOffer } from '../gateway/contract.ts'
import type { Gateway } from '../gateway/gateway.ts'
import { judgeKeep } from '../gateway/policy.ts'
import { familyOf } from '../pseudonymisation/entity.ts'
import type { Decision, Masked, Piece } from '../pseudonymisation/pseudonymisation.ts'
import { describe, type Scenarios } from '../scenarios/scenarios.ts'
import { openDraftFindings, openInputs, openSegments, type Vault } from './content.ts'
import type { ConversationState, Preview, RunState } from './contract.ts'
import type { LiveDrafts } from './live.ts'
import { letterOf, type OutgoingMessage, runMissing } from './run.ts'
import * as store from './store.ts'

/** Estimate for a price shown before the start: no draft of these scenarios is longer. */
const mostOutputTokens = 2_000

/** Puts rows and what is live together into what the page shows. Ratings and blindness are added at the edge. */
export function createStates({
  db,
  scenarios,
  gateway,
  live,
}: {
  db: Database
  scenarios: Scenarios
  gateway: Gateway
  live: LiveDrafts
}) {
  async function runs(row: store.ConversationRow, vault: Vault, of: store.RunRow[]): Promise<RunState[]> {
    const drafts = await db.withTenant(row.tenantId, tx => store.latestDrafts(tx, row.id))
    return of.map((run, index) => {
      const draft = drafts.find(it => it.runId === run.id)
      const model = gateway.models().find(it => it.providerId === run.providerId && it.modelId === run.modelId)
      return {
        id: run.id,
        letter: letterOf(index),
        blind: run.blind,
        revision: run.revision,
        model: {
          id: `${run.providerId}/${run.modelId}`,
          label: model?.label ?? run.modelId,
          demo: model?.kind === 'demo',
        },
        status: run.status,
        reason: run.reason,
        version: draft?.number ?? null,
        editedAt: draft && draft.number > 1 ? draft.savedAt : null,
        segments: draft ? openSegments(vault, draft) : [...(live.find(run.id)?.segments ?? [])],
        findings: openDraftFindings(vault, run, draft),
        cost: run.costMicroEur === null ? null : run.costMicroEur / 1_000_000,
        createdAt: run.createdAt,
        finishedAt: run.finishedAt,
        rating: null,
      }
    })
  }

  async function allRuns(row: store.ConversationRow, vault: Vault): Promise<RunState[]> {
    const rows = await db.withTenant(row.tenantId, tx => store.runsOf(tx, row.id))
    return runs(row, vault, rows)
  }

  return {
    allRuns,

    async run(row: store.ConversationRow, vault: Vault, runId: string): Promise<RunState> {
      const found = (await allRuns(row, vault)).find(run => run.id === runId)
      if (!found) throw runMissing()
      return found
    },

    async conversation(row: store.ConversationRow, vault: Vault): Promise<ConversationState> {
      const scenario = await scenarios.version(row.scenarioHash!)
      return {
        id: row.id,
        scenario: describe(scenario),
        purpose: vault.open('purpose', row.id, row.purpose),
        dataClass: row.dataClass,
        datenbasis: row.datenbasis,
        inputs: openInputs(vault, row),
        revision: row.revision,
        updatedAt: row.updatedAt,
        runs: await allRuns(row, vault),
      }
    },

    preview({
      row,
      digest,
      masked,
      decisions,
      messages,
      offers,
    }: {
      row: store.ConversationRow
      digest: string
      masked: Masked
      decisions: readonly Decision[]
      messages: OutgoingMessage[]
      offers: ModelOffer[]
    }): Preview {
      const counts: Record<string, number> = {}
      const shown = masked.documents.map((document, i) => ({
        role: messages[i]!.role,
        pieces: document.pieces.map(piece => {
          if (piece.kind !== 'placeholder') return piece
          const family = familyOf[piece.type]
          counts[family] = (counts[family] ?? 0) + 1
          const { certain, ...shown } = piece
          return { ...shown, family, keep: judgeKeep({ dataClass: row.dataClass, type: piece.type, certain }) }
        }),
      }))
      const inputTokens = estimateTokens(messages)
      const places = masked.documents.flatMap(document => document.pieces)
      return {
        revision: row.revision,
        digest,
        messages: shown,
        counts,
        warnings: masked.warnings.flatMap(({ document, start, end, kind }) => {
          const { pieces } = masked.documents[document]!
          // The scenario's own words name such things too; there is nobody they could be about.
          if (isFixed(pieces, { start, end })) return []
          return [{ message: document, ...placeInMasked(pieces, { start, end }), kind }]
        }),
        decisions: decisions.map(one => ({
          ...{ id: one.id, kind: one.kind, texts: one.texts, type: one.kind === 'keep' ? null : one.type },
          count: places.filter(piece => piece.kind !== 'fixed' && piece.decision === one.id).length,
        })),
        models: offers.map(offer => ({
          ...offer,
          maxCost: (inputTokens * offer.price.input + mostOutputTokens * offer.price.output) / 1_000_000,
        })),
      }
    },
  }
}

/** About 3 characters a token in German, rounded so that the price shown is rather too high. */
const estimateTokens = (messages: OutgoingMessage[]) =>
  Math.ceil(messages.reduce((sum, message) => sum + message.content.length, 0) / 3)

/** Whether a passage of the input lies in the scenario's own words altogether. */
export function isFixed(pieces: readonly Piece[], passage: { start: number; end: number }): boolean {
  let input = 0
  for (const piece of pieces) {
    const end = input + (piece.kind === 'placeholder' ? piece.original.length : piece.text.length)
    if (piece.kind !== 'fixed' && input < passage.end && passage.start < end) return false
    input = end
  }
  return true
}

/**
 * Where a passage of the input stands in the masked text, in UTF-16 units. Placeholders are never cut: one that the
 * passage touches belongs to it as a whole.
 */
export function placeInMasked(
  pieces: readonly Piece[],
  passage: { start: number; end: number },
): { start: number; end: number } {
  let input = 0
  let shown = 0
  let start: number | undefined
  let end = 0
  for (const piece of pieces) {
    const masked = piece.kind === 'placeholder'
    const length = masked ? piece.original.length : piece.text.length
    const from = Math.max(passage.start - input, 0)
    const to = Math.min(passage.end - input, length)
    if (from < to) {
      start ??= shown + (masked ? 0 : from)
      end = shown + (masked ? piece.text.length : to)
    }
    input += length
    shown += piece.text.length
  }
  return { start: start ?? shown, end: start === undefined ? shown : end }
}
