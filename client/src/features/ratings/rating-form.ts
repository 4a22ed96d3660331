import {
  capOfCritical,
  criticalFlags,
  type ErrorFlag,
  errorFlags,
  type RatingBody,
  type RatingState,
} from '@ki-reallabor/server/ratings/contract'

export type Effort = RatingBody['effort']

/** A rating on its way: what isn't chosen yet is absent. */
export type RatingDraft = {
  scores: Readonly<Record<string, number>>
  overall: number | null
  flags: readonly ErrorFlag[]
  effort: Effort | null
  comment: string
}

export function startRating(saved: RatingState | null): RatingDraft {
  return saved
    ? { scores: saved.scores, overall: saved.overall, flags: saved.flags, effort: saved.effort, comment: saved.comment }
    : { scores: {}, overall: null, flags: [], effort: null, comment: '' }
}

export const isCritical = (flag: ErrorFlag): boolean => criticalFlags.includes(flag)
export const criticalOf = (draft: RatingDraft): ErrorFlag[] => draft.flags.filter(isCritical)
export const maxOverall = (draft: RatingDraft): number => (criticalOf(draft).length > 0 ? capOfCritical : 5)

/** Sets or takes back a flag; an overall score above the new cap is taken back to it. */
export function toggleFlag(draft: RatingDraft, flag: ErrorFlag): RatingDraft {
  const flags = draft.flags.includes(flag)
    ? draft.flags.filter(other => other !== flag)
    : errorFlags.filter(other => other === flag || draft.flags.includes(other))
  const next = { ...draft, flags }
  return { ...next, overall: draft.overall === null ? null : Math.min(draft.overall, maxOverall(next)) }
}

export type Missing = { criteria: string[]; overall: boolean; effort: boolean }

export function missingOf(draft: RatingDraft, criteria: readonly string[]): Missing {
  return {
    criteria: criteria.filter(criterion => !draft.scores[criterion]),
    overall: draft.overall === null,
    effort: draft.effort === null,
  }
}

/** The body to save, or `null` while something is missing. Scores of criteria the rubric no longer has are left out. */
export function bodyOf(draft: RatingDraft, criteria: readonly string[]): RatingBody | null {
  const missing = missingOf(draft, criteria)
  if (missing.criteria.length > 0 || draft.overall === null || draft.effort === null) return null
  return {
    scores: Object.fromEntries(criteria.map(criterion => [criterion, draft.scores[criterion]!])),
    overall: draft.overall,
    flags: [...draft.flags],
    effort: draft.effort,
    comment: draft.comment.trim(),
  }
}

export function isChanged(draft: RatingDraft, saved: RatingState | null): boolean {
  const other = startRating(saved)
  return (
    draft.overall !== other.overall ||
    draft.effort !== other.effort ||
    draft.comment.trim() !== other.comment.trim() ||
    [...draft.flags].sort().join() !== [...other.flags].sort().join() ||
    [...new Set([...Object.keys(draft.scores), ...Object.keys(other.scores)])].some(
      criterion => draft.scores[criterion] !== other.scores[criterion],
    )
  )
}

/** The anchors of a criterion in order; not every value has one. */
export function anchorsOf(anchors: Readonly<Record<string, string>>): { value: number; text: string }[] {
  return Object.entries(anchors)
    .map(([value, text]) => ({ value: Number(value), text }))
    .sort((a, b) => a.value - b.value)
}
