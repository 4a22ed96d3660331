import type { Database } from '../db/database.ts'
import { fault } from '../errors.ts'
import { defaultBlocks } from './blocks.ts'
import { loadScenarios } from './catalogue.ts'
import { runChecks } from './checks/catalogue.ts'
import type { CheckContext, DraftSegment } from './checks/check.ts'
import type { Finding, ScenarioDetail, ScenarioSummary } from './contract.ts'
import { assembleDraft, type Block, type Letterhead, type RenderedBlock, renderBlocks } from './core/assemble.ts'
import { composePrompt, type PromptMessage } from './core/compose.ts'
import { type InputProblem, type Inputs, inputProblems } from './core/inputs.ts'
import { criteria, type Scenario } from './scenario.ts'
import {
  insertBlock,
  insertRelease,
  insertVersion,
  selectBlocks,
  selectLetterhead,
  selectReleased,
  selectVersion,
  upsertLetterhead,
} from './store.ts'

export { checksOfOutput } from './checks/check.ts'
export { isReadable } from './core/inputs.ts'

/** Not released here, or not there at all: the two must not be told apart. */
export const scenarioMissing = fault('missing', 'scenario-missing')

/** What a check of a draft needs beyond the scenario itself. */
export type DraftContext = Omit<CheckContext, 'scenario'>

export interface Scenarios {
  /** Those loaded from the directory, by number. */
  readonly all: readonly Scenario[]
  /** Records the loaded versions; once at start. Running it again changes nothing. */
  register(): Promise<void>
  /** Releases every loaded version for a tenant (demonstration). `releasedBy`: a function or a pseudonym, no name. */
  releaseAll(tenantId: string, releasedBy: string): Promise<void>
  /** Gives a tenant the default template blocks and its letterhead (demonstration). Existing blocks stay. */
  furnish(tenantId: string, letterhead: Letterhead): Promise<void>
  /** Released scenarios of a tenant, by number. */
  list(tenantId: string): Promise<Scenario[]>
  /** The newest released version. @throws scenario-missing */
  read(tenantId: string, id: string): Promise<Scenario>
  /** Any version that ever was, for runs that keep theirs. @throws scenario-missing */
  version(hash: string): Promise<Scenario>
  /** What stands in the way of composing; empty when the form is complete. */
  missing(scenario: Scenario, inputs: Inputs): InputProblem[]
  /** The messages that would go to a model, before masking. */
  compose(scenario: Scenario, inputs: Inputs): PromptMessage[]
  blocks(tenantId: string): Promise<Block[]>
  letterhead(tenantId: string): Promise<Letterhead | undefined>
  /** The blocks this letter must carry, worded for it: for `assemble` and for the check context. */
  render(
    scenario: Scenario,
    blocks: readonly Block[],
    letterhead: Letterhead | undefined,
    inputs: Inputs,
  ): RenderedBlock[]
  /** The model's segments with the blocks at their places. */
  assemble(segments: readonly DraftSegment[], blocks: readonly RenderedBlock[]): DraftSegment[]
  /** Findings of the scenario's checks in its order; each check gives at least one. */
  check(scenario: Scenario, context: DraftContext): Finding[]
}

export async function createScenarios(options: {
  db: Database
  directory: string
  now?: () => Date
}): Promise<Scenarios> {
  const { db, directory, now = () => new Date() } = options
  const loaded = await loadScenarios(directory)
  const known = new Map(loaded.map(scenario => [scenario.version, scenario]))

  async function list(tenantId: string): Promise<Scenario[]> {
    const released = await db.withTenant(tenantId, tx => selectReleased(tx, tenantId))
    return released.sort((a, b) => a.definition.number.localeCompare(b.definition.number))
  }

  return {
    all: loaded,
    register: () =>
      db.transaction(async tx => {
        for (const scenario of loaded) await insertVersion(tx, scenario, now())
      }),
    releaseAll: (tenantId, releasedBy) =>
      db.withTenant(tenantId, async tx => {
        for (const { definition, version } of loaded)
          await insertRelease(tx, {
            tenantId,
            scenarioId: definition.id,
            hash: version,
            releasedBy,
            releasedAt: now(),
          })
      }),
    furnish: (tenantId, letterhead) =>
      db.withTenant(tenantId, async tx => {
        for (const block of defaultBlocks) await insertBlock(tx, tenantId, block)
        await upsertLetterhead(tx, tenantId, letterhead)
      }),
    list,
    async read(tenantId, id) {
      const scenario = (await list(tenantId)).find(s => s.definition.id === id)
      if (!scenario) throw scenarioMissing()
      return scenario
    },
    async version(hash) {
      const scenario = known.get(hash) ?? (await db.transaction(tx => selectVersion(tx, hash)))
      if (!scenario) throw scenarioMissing()
      known.set(hash, scenario)
      return scenario
    },
    missing: (scenario, inputs) => inputProblems(scenario.definition.fields, inputs),
    compose: composePrompt,
    blocks: tenantId => db.withTenant(tenantId, tx => selectBlocks(tx, tenantId)),
    letterhead: tenantId => db.withTenant(tenantId, tx => selectLetterhead(tx, tenantId)),
    render: renderBlocks,
    assemble: assembleDraft,
    check: (scenario, context) => runChecks(scenario.definition.checks, { ...context, scenario: scenario.definition }),
  }
}

/** As the catalogue shows it. */
export function summarise({ definition: d, version }: Scenario): ScenarioSummary {
  const { id, number, title, summary, area, legalBases, rechtsstand, rechtskreis, riskClass, dataClass } = d
  return { id, number, title, summary, area, legalBases, rechtsstand, rechtskreis, riskClass, dataClass, version }
}

/** As the run page needs it. */
export function describe(scenario: Scenario): ScenarioDetail {
  const { purpose, limits, fields, checks, rubric, testCases } = scenario.definition
  return {
    ...summarise(scenario),
    purpose,
    limits,
    fields: fields.map(({ holds: _, ...field }) => field),
    checks: checks.map(use => use.check),
    rubric: {
      version: rubric.version,
      criteria: Object.entries(criteria).map(([id, label]) => {
        const [one, three, five] = rubric.anchors[id as keyof typeof criteria]
        return { id, label, anchors: { '1': one, '3': three, '5': five } }
      }),
    },
    testCases: testCases.map(({ id, title, inputs }) => ({ id, title, inputs })),
  }
}
