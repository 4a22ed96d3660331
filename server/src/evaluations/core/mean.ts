import { assertLevel, assertScores, byCluster, type Estimate, type Observation, sum } from './estimate.ts'
import { tQuantile } from './student.ts'

/**
 * Mean of all scores with a cluster-robust t interval: SE = √(C/(C−1)·Σ_c(Σ_i(s_ic − s̄))²)/n, t with C − 1 degrees of
 * freedom, C the number of clusters. Where each observation is its own cluster this is the ordinary t interval.
 *
 * Observations n×(cluster, score) → estimate in the unit of the scores. Where all scores are alike the interval has no
 * width: for rates use `clusteredRate`. Source: Miller 2024 (arXiv 2411.00640); Liang and Zeger 1986; the factor
 * is the one of Inspect and, for a mean, of statsmodels' `cov_type='cluster'`.
 * @throws RangeError without observations, for a score that isn't finite, or a level outside (0, 1)
 */
export function clusteredMean(observations: readonly Observation[], level = 0.95): Estimate {
  assertLevel(level)
  assertScores(observations.map(it => it.score))
  const n = observations.length
  const value = sum(observations.map(it => it.score)) / n
  const residuals = byCluster(observations).map(group => sum(group.map(it => it.score - value)))
  return {
    value,
    n,
    clusters: residuals.length,
    ...studentInterval(
      value,
      residuals.map(r => r / n),
      level,
    ),
  }
}

/**
 * Standard error and t interval of a value from what each cluster adds to its error (residual totals over n, which sum
 * to 0): SE = √(C/(C−1)·Σψ_c²). Nothing for fewer than two clusters.
 */
export function studentInterval(
  value: number,
  influences: readonly number[],
  level: number,
  clusters = influences.length,
): Pick<Estimate, 'standardError' | 'interval'> {
  if (clusters < 2) return { standardError: undefined, interval: undefined }
  const standardError = Math.sqrt((clusters / (clusters - 1)) * sum(influences.map(it => it * it)))
  const half = tQuantile((1 + level) / 2, clusters - 1) * standardError
  return { standardError, interval: { low: value - half, high: value + half, level } }
}
