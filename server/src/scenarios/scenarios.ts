import type { Database } from '../db/database.ts'
import { uuid7 } from '../db/uuid.ts'
import { fault } from '../errors.ts'
import { defaultBlocks } from './blocks.ts'
import { invalidFile, readScenarios, type ScenarioFault } from './catalogue.ts'
import { runChecks } from './checks/catalogue.ts'
import type { CheckContext, DraftSegment } from './checks/check.ts'
import type { Finding, ReviewReason, ScenarioDetail, ScenarioSummary } from './contract.ts'
import { assembleDraft, type Block, type Letterhead, type RenderedBlock, renderBlocks } from './core/assemble.ts'
import { composePrompt, type PromptMessage } from './core/compose.ts'
import { type InputProblem, type Inputs, inputProblems } from './core/inputs.ts'
import { type NormChange, reviewReasons, type Step, stateOf } from './review.ts'
import { criteria, type Scenario } from './scenario.ts'
import {
  insertBlock,
  insertStep,
  insertVersion,
  selectBlocks,
  selectLetterhead,
  selectReleased,
  selectSteps,
  selectVersion,
  upsertLetterhead,
} from './store.ts'

export { checksOfOutput, verdictsOf } from './checks/check.ts'
export { isReadable, withLineFeeds } from './core/inputs.ts'

/** Not released here, or not there at all: the two must not be told apart. */
export const scenarioMissing = fault('missing', 'scenario-missing')

/** All units of the project lie in Hesse; a unit elsewhere makes this a field of the tenant. */
const homeLand = 'HE'

/** What a check of a draft needs beyond the scenario itself. */
export type DraftContext = Omit<CheckContext, 'scenario' | 'land'>

export interface Scenarios {
  /** As the files read now, by number; of a broken one the last good version. */
  readonly all: readonly Scenario[]
  /** What is wrong with files that changed since the start. */
  readonly faults: readonly ScenarioFault[]
  /** Reads the directory again. What is wrong with it is kept in `faults`; what was right stays. */
  reload(): Promise<void>
  /** Records the loaded versions; once at start. Running it again changes nothing. */
  register(): Promise<void>
  /** Releases every loaded version that the tenant has never dealt with (demonstration). `releasedBy`: a function. */
  releaseAll(tenantId: string, releasedBy: string): Promise<void>
  /** Gives a tenant the default template blocks and its letterhead (demonstration). Existing blocks stay. */
  furnish(tenantId: string, letterhead: Letterhead): Promise<void>
  /** Released scenarios of a tenant that are not out of date, by number. */
  list(tenantId: string): Promise<Scenario[]>
  /** The newest released version. @throws scenario-missing */
  read(tenantId: string, id: string): Promise<Scenario>
  /** Any version that ever was, for runs that keep theirs. @throws scenario-missing */
  version(hash: string): Promise<Scenario>
  /** Why the law of this scenario has to be looked at again, today. */
  reviewDue(scenario: Scenario): ReviewReason[]
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
  normChanges?: readonly NormChange[]
  now?: () => Date
}): Promise<Scenarios> {
  const { db, directory, normChanges = [], now = () => new Date() } = options
  const first = await readScenarios(directory)
  if (first.faults[0]) throw invalidFile(first.faults[0])
  let loaded = new Map(first.files.map(it => [it.file, it.scenario]))
  let faults: ScenarioFault[] = []
  const known = new Map([...loaded.values()].map(scenario => [scenario.version, scenario]))
  const all = () => [...loaded.values()].sort((a, b) => a.definition.number.localeCompare(b.definition.number))
  const today = () => now().toISOString().slice(0, 10)
  const reviewDue = (scenario: Scenario) => reviewReasons(scenario.definition, normChanges, today())

  /** A version never changes: read and parsed once a process. */
  async function version(hash: string): Promise<Scenario> {
    const scenario = known.get(hash) ?? (await db.transaction(tx => selectVersion(tx, hash)))
    if (!scenario) throw scenarioMissing()
    known.set(hash, scenario)
    return scenario
  }

  async function list(tenantId: string): Promise<Scenario[]> {
    const released = await db.withTenant(tenantId, tx => selectReleased(tx, tenantId))
    return (await Promise.all(released.map(it => version(it.hash))))
      .filter(scenario => stateOf([releasedStep], reviewDue(scenario), today()) === 'released')
      .sort((a, b) => a.definition.number.localeCompare(b.definition.number))
  }

  return {
    get all() {
      return all()
    },
    get faults() {
      return faults
    },
    async reload() {
      const read = await readScenarios(directory)
      const broken = new Set(read.faults.map(it => it.file))
      const kept = [...loaded].filter(([file]) => broken.has(file))
      loaded = new Map([...kept, ...read.files.map(it => [it.file, it.scenario] as const)])
      faults = read.faults
      for (const scenario of loaded.values()) known.set(scenario.version, scenario)
    },
    register: () =>
      db.transaction(async tx => {
        for (const scenario of all()) await insertVersion(tx, scenario, now())
      }),
    releaseAll: (tenantId, by) =>
      db.withTenant(tenantId, async tx => {
        const dealtWith = new Set((await selectSteps(tx, tenantId)).map(it => it.hash))
        for (const { definition, version } of all())
          if (!dealtWith.has(version)) {
            const at = now()
            const step = {
              id: uuid7(at.getTime()),
              scenarioId: definition.id,
              hash: version,
              step: 'released' as const,
            }
            await insertStep(tx, { ...step, tenantId, by, at })
          }
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
    version,
    reviewDue,
    missing: (scenario, inputs) => inputProblems(scenario.definition.fields, inputs),
    compose: composePrompt,
    blocks: tenantId => db.withTenant(tenantId, tx => selectBlocks(tx, tenantId)),
    letterhead: tenantId => db.withTenant(tenantId, tx => selectLetterhead(tx, tenantId)),
    render: renderBlocks,
    assemble: assembleDraft,
    check: (scenario, context) =>
      runChecks(scenario.definition.checks, { ...context, scenario: scenario.definition, land: homeLand }),
  }
}

const releasedStep: Step = { step: 'released', by: '', at: new Date(0) }

/** As the catalogue shows it. */
export function summarise({ definition: d, version }: Scenario, reviewDue: ReviewReason[] = []): ScenarioSummary {
  const { id, number, title, summary, area, legalBases, rechtsstand, rechtskreis, riskClass, dataClass } = d
  return {
    id,
    number,
    title,
    summary,
    area,
    legalBases,
    rechtsstand,
    rechtskreis,
    riskClass,
    dataClass,
    version,
    reviewDue,
  }
}

/** As the run page needs it. */
export function describe(scenario: Scenario, reviewDue: ReviewReason[] = []): ScenarioDetail {
  const { purpose, limits, knownFailures, fields, checks, rubric, testCases } = scenario.definition
  return {
    ...summarise(scenario, reviewDue),
    purpose,
    limits,
    knownFailures,
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
