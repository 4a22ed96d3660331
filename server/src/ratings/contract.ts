import * as z from 'zod'
import { endpoint, id, instant } from '../http/contract.ts'

/** One list everywhere (handbook § 4). */
export const errorFlags = [
  'erfunden',
  'auslassung',
  'falsche-norm',
  'falsche-frist',
  'ton',
  'datenschutz',
  'diskriminierend',
  'unverstaendlich',
] as const
export const errorFlag = z.enum(errorFlags)
export type ErrorFlag = z.infer<typeof errorFlag>

/** Any of these caps the overall score. */
export const criticalFlags: readonly ErrorFlag[] = [
  'erfunden',
  'falsche-norm',
  'falsche-frist',
  'datenschutz',
  'diskriminierend',
]

export const capOfCritical = 2

/** Work until the letter could be sent. */
export const efforts = ['none', 'under-2', '2-to-10', 'rewrite'] as const
export const effort = z.enum(efforts)

export const score = z.number().int().min(1).max(5)

export const ratingBody = z.object({
  /** Criterion id → 1…5; every criterion of the rubric exactly once. */
  scores: z.record(z.string(), score),
  overall: score,
  flags: z.array(errorFlag),
  effort,
  comment: z.string().max(4000),
})
export type RatingBody = z.infer<typeof ratingBody>

/**
 * The sum of a scenario's ratings is shown from so many different drafts on, rated by so many different people: so that no
 * figure is one person's, and nobody can take the own ratings off and be left with one other's.
 */
export const ratingsShownFrom = { drafts: 5, raters: 3 } as const

export const scenarioResults = z.object({
  /** The released version, which all this is about. */
  version: z.string(),
  /** Drafts that came to their end, without discarded ones. */
  runs: z.number().int(),
  /** In the scenario's order. A draft counts once a check, with the worst that the check found. */
  checks: z.array(
    z.object({ check: z.string(), ok: z.number().int(), warn: z.number().int(), fail: z.number().int() }),
  ),
  /** Null below `ratingsShownFrom`. `overall`: mean, one decimal. */
  ratings: z
    .object({
      count: z.number().int(),
      overall: z.number(),
      /** Most frequent first; what nobody flagged is left out. */
      flags: z.array(z.object({ flag: errorFlag, count: z.number().int() })),
    })
    .nullable(),
})
export type ScenarioResults = z.infer<typeof scenarioResults>

/** Sums over a unit's drafts, never by person. 404 `scenario-missing` where it isn't released. */
export const readScenarioResults = endpoint({
  method: 'GET',
  url: '/api/scenarios/:scenarioId/results',
  summary: 'Bisherige Ergebnisse der freigegebenen Fassung bei dieser Stelle',
  params: z.object({ scenarioId: z.string() }),
  response: scenarioResults,
})

export const ratingState = ratingBody.extend({ rubricVersion: z.string(), updatedAt: instant })
export type RatingState = z.infer<typeof ratingState>

/** The own rating of a run; saving again replaces it. 409 `run-not-finished`, 422 `rating-incomplete`, `overall-above-cap`. */
export const saveRating = endpoint({
  method: 'PUT',
  url: '/api/runs/:runId/rating',
  summary: 'Entwurf bewerten',
  may: 'try',
  params: z.object({ runId: id }),
  body: ratingBody,
  response: ratingState,
})
