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
})
export type ScenarioSummary = z.infer<typeof scenarioSummary>

export const scenarioDetail = scenarioSummary.extend({
  purpose: z.string(),
  limits: z.array(z.string()), // what it must not do
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
