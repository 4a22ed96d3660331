import type { Estimate } from './estimate.ts'

/** Shown as besser, schlechter, gleichwertig, unentschieden. */
export type Verdict = 'better' | 'worse' | 'equivalent' | 'undecided'

/** Below so many clusters intervals are too unsure for a verdict (cf. arXiv 2503.01747). */
export const fewestClusters = 30

/**
 * Verdict on a difference (candidate − baseline, higher is better) by where its interval lies against the margin, the
 * largest difference that doesn't matter: beyond it better or worse, within it equivalent, across it undecided. A
 * difference surely above 0 but perhaps smaller than the margin is undecided too. Undecided below 30 clusters or
 * without interval. Unit of margin: that of the difference.
 *
 * Source: CONSORT non-inferiority and equivalence extension (Piaggio et al. 2012, figure 1), equivalence as two
 * one-sided tests (Schuirmann 1987) by the interval given: the 95 % interval tests at 2.5 % each side.
 * @throws RangeError unless the margin is positive and finite
 */
export function verdictOn(difference: Pick<Estimate, 'interval' | 'clusters'>, margin: number): Verdict {
  assertMargin(margin)
  const { interval, clusters } = difference
  if (!interval || clusters < fewestClusters) return 'undecided'
  if (interval.low > margin) return 'better'
  if (interval.high < -margin) return 'worse'
  return interval.low > -margin && interval.high < margin ? 'equivalent' : 'undecided'
}

/**
 * For a gate: surely not worse by the margin or more. The same conditions and sources as `verdictOn`.
 * @throws RangeError unless the margin is positive and finite
 */
export function isNonInferior(difference: Pick<Estimate, 'interval' | 'clusters'>, margin: number): boolean {
  assertMargin(margin)
  const { interval, clusters } = difference
  return interval !== undefined && clusters >= fewestClusters && interval.low > -margin
}

function assertMargin(margin: number): void {
  if (!(margin > 0 && Number.isFinite(margin))) throw new RangeError('margin must be positive and finite')
}
