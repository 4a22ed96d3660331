import type { Database } from '../db/database.ts'
import { Fault } from '../errors.ts'
import type { Gateway } from '../gateway/gateway.ts'
import type { Model } from '../gateway/provider.ts'
import { type Actor, roleOf } from '../identity/actor.ts'
import {
  type Choices,
  emptyMapping,
  type Masked,
  type Pseudonymisation,
  release,
} from '../pseudonymisation/pseudonymisation.ts'
import type { Finding } from '../scenarios/contract.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { type Scenarios, verdictsOf } from '../scenarios/scenarios.ts'
import type { Basis, Vault } from './content.ts'
import type { Segment } from './contract.ts'
import { asSegment, count, joinSegments } from './draft.ts'
import type { LiveDraft } from './live.ts'
import { storeOutcome } from './outcome.ts'
import { persist } from './persist.ts'
import { restoring } from './restoring.ts'
import type { OutgoingMessage } from './run.ts'
import type * as store from './store.ts'

export type Task = {
  actor: Actor
  row: store.ConversationRow
  scenario: Scenario
  inputs: Record<string, string>
  vault: Vault
  masked: Masked
  choices: Choices
  messages: OutgoingMessage[]
  model: Model
  runId: string
  draft: LiveDraft
}

type Ending = Pick<store.RunResult, 'status' | 'reason'>
type Letter = { segments: readonly Segment[]; findings: Finding[]; basis: Basis | null }

const brokenOff = (draft: LiveDraft, reason: string): Ending => ({
  status: draft.segments.length > 0 ? 'interrupted' : 'failed',
  reason,
})

/** Writes one draft: asks the gateway, puts the originals back as they come, checks, and stores what there is. */
export function createDrafting({
  db,
  gateway,
  scenarios,
  pseudonymisation,
  now,
}: {
  db: Database
  gateway: Gateway
  scenarios: Scenarios
  pseudonymisation: Pseudonymisation
  now: () => Date
}) {
  /** Streams into `draft`; says how it ended. What a provider does wrong is an ending; only a defect throws. */
  async function ask(
    task: Task,
    said: { masked: string; usage: { input: number; output: number } | null; cost: number | null },
  ): Promise<Ending> {
    const { actor, row, scenario, masked, messages, model, runId, draft } = task
    try {
      const answer = await gateway.ask({
        tenantId: row.tenantId,
        actor: { pseudonym: actor.pseudonym, role: roleOf(actor) },
        origin: 'tester',
        audience: 'person',
        requestId: runId,
        conversation: { id: row.id, dataKey: task.vault.key },
        scenario: { id: scenario.definition.id, version: scenario.version },
        purpose: row.id,
        dataClass: row.dataClass,
        datenbasis: row.datenbasis,
        modelId: model.id,
        allowedModels: scenario.definition.models,
        releasable: release(masked),
        compose: texts => ({
          messages: messages.map(({ role }, i) => ({ role, content: texts[i]! })),
          parameters: {},
        }),
        counts: masked.counts,
        byHand: masked.byHand,
        signal: draft.signal,
      })
      if (answer.verdict === 'refused') return { status: 'refused', reason: answer.rule }
      for await (const event of restoring(answer.events, masked.mapping)) {
        if (event.type === 'text') {
          said.masked += event.masked
          draft.grow(event.pieces.map(asSegment))
        }
        if (event.type === 'usage') {
          said.usage = { input: event.inputTokens, output: event.outputTokens }
        }
      }
      said.cost = answer.receipt()?.cost ?? null
      return { status: 'completed', reason: null }
    } catch (error) {
      if (draft.signal.aborted) return { status: 'interrupted', reason: 'stopped' }
      if (!(error instanceof Fault)) throw error
      return brokenOff(draft, error.code)
    }
  }

  return {
    async draft(task: Task): Promise<void> {
      const { row, vault, runId, draft } = task
      const said: Parameters<typeof ask>[1] = { masked: '', usage: null, cost: null }
      let ending: Ending
      let letter: Letter | undefined
      let defect: unknown
      try {
        ending = await ask(task, said)
        if (ending.status === 'completed') letter = await finishLetter(task, said.masked)
      } catch (error) {
        // The run must not look as if it went on or were whole, and its text must not be lost.
        defect = error
        ending = brokenOff(draft, 'internal-error')
      }
      const { segments, findings, basis } = letter ?? { segments: draft.segments, findings: [], basis: null }
      const outcome = {
        ...ending,
        findings: vault.seal('findings', runId, findings),
        basis: basis && vault.seal('basis', runId, basis),
        verdicts: verdictsOf(findings),
        passed: count(findings, 'ok'),
        warned: count(findings, 'warn'),
        failed: count(findings, 'fail'),
        inputTokens: said.usage?.input ?? null,
        outputTokens: said.usage?.output ?? null,
        costMicroEur: said.cost,
      }
      const place = { tenantId: row.tenantId, runId, vault }
      await storeOutcome({ db, now }, place, outcome, { masked: said.masked, segments })
      if (defect !== undefined) throw defect
    },
  }

  /** The whole letter: template blocks in place, checks run over it. */
  async function finishLetter(task: Task, maskedDraft: string): Promise<Letter> {
    const { row, scenario, inputs, masked, choices, draft } = task
    const [blocks, letterhead] = await Promise.all([
      persist(() => scenarios.blocks(row.tenantId)),
      persist(() => scenarios.letterhead(row.tenantId)),
    ])
    const rendered = scenarios.render(scenario, blocks, letterhead, inputs)
    const segments = scenarios.assemble(joinSegments(draft.segments), rendered) as Segment[]
    // What the person lets be seen is no detail that slipped through.
    const seen = await pseudonymisation.mask([[{ text: maskedDraft }]], emptyMapping(), choices)
    const basis = {
      inputs,
      issuedPlaceholders: placeholdersOf(masked),
      blocks: rendered,
      detected: seen.documents[0]!.spans.filter(span => span.type !== 'LITERAL' && span.type !== 'SPECIAL'),
    }
    const findings = scenarios.check(scenario, {
      ...basis,
      maskedDraft,
      segments,
      draft: segments.map(segment => segment.text).join(''),
      today: now().toISOString().slice(0, 10),
    })
    return { segments, findings, basis }
  }
}

/** What a draft may hold: every placeholder that left, in whatever form, and the plain form of each. */
const placeholdersOf = (masked: Masked): string[] => [
  ...new Set([
    ...masked.mapping.entries.map(entry => entry.placeholder),
    ...masked.documents.flatMap(it => it.pieces.flatMap(piece => (piece.kind === 'placeholder' ? [piece.text] : []))),
  ]),
]
