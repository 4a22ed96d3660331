import * as z from 'zod'
import { endpoint } from '../http/contract.ts'
import { dataClassName } from '../identity/contract.ts'

export const fieldKind = z.enum(['line', 'text', 'date', 'amount', 'choice', 'yes-no', 'list'])

/** One field of a scenario's form. Values are strings; `list` has one item a line; `date` is ISO; `amount` is `1234.50`. */
export const field = z.object({
  name: z.string(),
  label: z.string(),
  kind: fieldKind,
  required: z.boolean(),
  help: z.string().optional(),
  example: z.string().optional(),
  maxLength: z.number().int(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  /** A file may be dropped here; its text is read and put in. */
  takesFile: z.boolean(),
})
export type Field = z.infer<typeof field>

export const riskClasses = ['A', 'B', 'C'] as const
export const riskClass = z.enum(riskClasses)
export type RiskClass = z.infer<typeof riskClass>

export const criterion = z.object({
  id: z.string(),
  label: z.string(),
  /** Anchors for 1, 3 and 5 at least. */
  anchors: z.record(z.string(), z.string()),
})

/** Life of a version at a tenant: Entwurf, Fachprüfung, freigegeben, abgelaufen. */
export const versionState = z.enum(['draft', 'review', 'released', 'expired'])
export type VersionState = z.infer<typeof versionState>

export const reviewStep = z.enum(['submitted', 'returned', 'released', 'withdrawn'])
export type ReviewStep = z.infer<typeof reviewStep>

/** Why a version went back. Codes, no free text: what is wrong is said where the file is kept. */
export const returnReason = z.enum(['substance', 'law', 'wording', 'test-cases', 'other'])
export type ReturnReason = z.infer<typeof returnReason>

/** Why the law has to be looked at again, and since when. */
export const reviewReason = z.discriminatedUnion('code', [
  z.object({ code: z.literal('rechtsstand-old'), since: z.iso.date() }),
  z.object({ code: z.literal('norm-changed'), norm: z.string(), since: z.iso.date() }),
])
export type ReviewReason = z.infer<typeof reviewReason>

export const scenarioSummary = z.object({
  id: z.string(),
  number: z.string(), // S01
  title: z.string(),
  summary: z.string(),
  area: z.string(), // Jobcenter, Sozialamt, Kommune …
  legalBases: z.array(z.string()),
  rechtsstand: z.iso.date(),
  rechtskreis: z.enum(['SGG', 'VwGO']),
  riskClass,
  dataClass: dataClassName,
  version: z.string(), // SHA-256 of the canonical definition
  /** Not empty: the law has to be looked at again. */
  reviewDue: z.array(reviewReason),
})
export type ScenarioSummary = z.infer<typeof scenarioSummary>

export const scenarioDetail = scenarioSummary.extend({
  purpose: z.string(),
  limits: z.array(z.string()), // what it must not do
  /** What it has been seen to get wrong. */
  knownFailures: z.array(z.string()),
  fields: z.array(field),
  checks: z.array(z.string()),
  rubric: z.object({ version: z.string(), criteria: z.array(criterion) }),
  /** Synthetic cases to start from: complete field values. */
  testCases: z.array(z.object({ id: z.string(), title: z.string(), inputs: z.record(z.string(), z.string()) })),
})
export type ScenarioDetail = z.infer<typeof scenarioDetail>

export const listScenarios = endpoint({
  method: 'GET',
  url: '/api/scenarios',
  summary: 'Freigegebene Szenarien dieses Mandanten',
  response: z.array(scenarioSummary),
})

export const readScenario = endpoint({
  method: 'GET',
  url: '/api/scenarios/:scenarioId',
  summary: 'Ein Szenario mit Formular, Grenzen und Rubrik',
  params: z.object({ scenarioId: z.string() }),
  response: scenarioDetail,
})

export const scenarioVersion = z.object({
  scenarioId: z.string(),
  number: z.string(),
  title: z.string(),
  version: z.string(),
  rechtsstand: z.iso.date(),
  /** As the file reads now. */
  current: z.boolean(),
  firstSeenAt: z.iso.datetime(),
  state: versionState,
  reviewDue: z.array(reviewReason),
  steps: z.array(
    z.object({
      step: reviewStep,
      reason: returnReason.nullable(),
      /** Taken by the one who asks. Nobody else is named. */
      own: z.boolean(),
      at: z.iso.datetime(),
    }),
  ),
  /** What the one who asks may do with it now. */
  may: z.array(reviewStep),
})
export type ScenarioVersion = z.infer<typeof scenarioVersion>

export const listReviews = endpoint({
  method: 'GET',
  url: '/api/scenario-reviews',
  summary: 'Stand jeder Fassung bei dieser Stelle: die gültige Datei und was freigegeben ist oder war',
  may: 'reviewScenarios',
  response: z.array(scenarioVersion),
})

export const takeReviewStep = endpoint({
  method: 'POST',
  url: '/api/scenarios/:scenarioId/versions/:version/steps',
  summary: 'Zur Fachprüfung geben, zurückgeben, freigeben (vier Augen) oder zurückziehen',
  may: 'reviewScenarios',
  params: z.object({ scenarioId: z.string(), version: z.string() }),
  body: z.object({ step: reviewStep, reason: returnReason.optional() }),
  response: scenarioVersion,
})

export const readChanges = endpoint({
  method: 'GET',
  url: '/api/scenarios/:scenarioId/versions/:version/changes',
  summary:
    'Was sich gegenüber einer anderen Fassung geändert hat, Stelle für Stelle; ohne sie alles, was die Fassung sagt',
  may: 'reviewScenarios',
  params: z.object({ scenarioId: z.string(), version: z.string() }),
  query: z.object({ since: z.string().optional() }),
  response: z.array(
    z.object({ path: z.array(z.string()), before: z.string().nullable(), after: z.string().nullable() }),
  ),
})

export const scenarioFault = z.object({
  file: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  where: z.string(),
  message: z.string(),
})

/** Only in a development server, which loads saved files anew; elsewhere a broken file stops the start. */
export const listScenarioFaults = endpoint({
  method: 'GET',
  url: '/api/scenario-faults',
  summary: 'Was an geänderten Szenariodateien nicht stimmt; gültig bleibt jeweils die letzte gute Fassung',
  may: 'developScenarios',
  response: z.object({
    /** Saved files are loaded anew: asking again may tell something else. */
    watching: z.boolean(),
    faults: z.array(scenarioFault),
  }),
})

const share = z.number().min(0).max(1)

/**
 * How often a check is right, on drafts whose faults are known. `precision`: of what it calls a fault, how much is one;
 * `recall`: of the faults there are, how many it finds, with the 95 % interval `low` to `high`; `n`: drafts looked at.
 */
export const measuredCheck = z.object({
  precision: share,
  recall: share,
  n: z.number().int().positive(),
  low: share,
  high: share,
})
export type MeasuredCheck = z.infer<typeof measuredCheck>

export const checkEntry = z.object({
  name: z.string(),
  version: z.number().int(),
  /** Null: nobody has measured it yet. */
  measured: measuredCheck.nullable(),
  /** Released ones of this unit that use it, by number. */
  scenarios: z.array(scenarioSummary.pick({ id: true, number: true, title: true })),
})
export type CheckEntry = z.infer<typeof checkEntry>

export const listChecks = endpoint({
  method: 'GET',
  url: '/api/checks',
  summary: 'Prüfungen der Bibliothek: wie oft sie richtig liegen und wo sie eingesetzt sind',
  may: 'try',
  response: z.array(checkEntry),
})

/** Result of one check. `span` counts UTF-16 units in the whole draft (segments joined). */
export const finding = z.object({
  check: z.string(),
  verdict: z.enum(['ok', 'warn', 'fail']),
  /** Text in both languages is chosen by the code. */
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  span: z.object({ start: z.number().int(), end: z.number().int() }).optional(),
})
export type Finding = z.infer<typeof finding>
