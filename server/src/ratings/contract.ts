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
