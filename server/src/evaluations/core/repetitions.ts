import { assertScores, type Estimate, sum } from './estimate.ts'
import { clusteredMean } from './mean.ts'

/** All repetitions of one case: `scores` m ≥ 1, verdicts 0 and 1 for `flipRate`. */
export type RepeatedCase = { cluster: string; scores: readonly number[] }

/**
 * Chance that two repetitions of the same case get different verdicts: 2k(m − k)/(m(m − 1)) of a case with k of m
 * passed, averaged over the cases that were repeated (the unbiased form of 2p(1 − p); cf. arXiv 2411.00640 on
 * resampling). Cases → estimate in [0, 1] whose n is the number of repeated cases, and how many of them flipped at all;
 * undefined where nothing was repeated. Where none flipped the interval has no width: say `flipped` of n by `wilson`.
 * @throws RangeError for a verdict other than 0 and 1, or a level outside (0, 1)
 */
export function flipRate(cases: readonly RepeatedCase[], level = 0.95): (Estimate & { flipped: number }) | undefined {
  if (!cases.every(it => it.scores.every(score => score === 0 || score === 1))) {
    throw new RangeError('a verdict is neither 0 nor 1')
  }
  const repeated = cases.filter(it => it.scores.length > 1)
  if (repeated.length === 0) return undefined
  const rates = repeated.map(({ cluster, scores }) => {
    const [m, k] = [scores.length, sum(scores)]
    return { cluster, score: (2 * k * (m - k)) / (m * (m - 1)) }
  })
  return { ...clusteredMean(rates, level), flipped: rates.filter(it => it.score > 0).length }
}

/**
 * Variance of repetitions around their case's mean, pooled over cases: Σ(s − s̄_case)²/Σ(m − 1), the within-group mean
 * square of a one-way analysis of variance. Squared unit of the scores; undefined where nothing was repeated.
 * @throws RangeError for a score that isn't finite
 */
export function withinCaseVariance(cases: readonly RepeatedCase[]): number | undefined {
  const repeated = cases.filter(it => it.scores.length > 1)
  if (repeated.length === 0) return undefined
  const squares = repeated.map(({ scores }) => {
    assertScores(scores)
    const mean = sum(scores) / scores.length
    return sum(scores.map(it => (it - mean) ** 2))
  })
  return sum(squares) / sum(repeated.map(it => it.scores.length - 1))
}
