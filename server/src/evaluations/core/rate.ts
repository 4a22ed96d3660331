import { betaQuantile } from './beta.ts'
import { assertLevel, type Estimate, type Interval, type Observation } from './estimate.ts'
import { clusteredMean } from './mean.ts'
import { normalQuantile } from './normal.ts'
import { tQuantile } from './student.ts'

function assertCount(successes: number, n: number): void {
  if (!(Number.isSafeInteger(successes) && Number.isSafeInteger(n) && n > 0 && successes >= 0 && successes <= n)) {
    throw new RangeError('successes and n must be whole, 0 ≤ successes ≤ n, n > 0')
  }
}

function score(rate: number, n: number, z: number, level: number): Interval {
  const centre = (rate + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n))
  return { low: rate === 0 ? 0 : Math.max(0, centre - half), high: rate === 1 ? 1 : Math.min(1, centre + half), level }
}

/**
 * Wilson's score interval of a rate from independent cases: mean coverage close to the level already at small n.
 * Counts → bounds in [0, 1]. Source: Wilson 1927; Brown, Cai and DasGupta 2001.
 * @throws RangeError for counts that aren't whole or don't fit, or a level outside (0, 1)
 */
export function wilson(successes: number, n: number, level = 0.95): Interval {
  assertLevel(level)
  assertCount(successes, n)
  return score(successes / n, n, normalQuantile((1 + level) / 2), level)
}

/**
 * Clopper-Pearson ("exact") interval of a rate from independent cases: never covers less than the level, usually more.
 * Counts → bounds in [0, 1]. Source: Clopper and Pearson 1934, by Beta quantiles.
 * @throws RangeError for counts that aren't whole or don't fit, or a level outside (0, 1)
 */
export function clopperPearson(successes: number, n: number, level = 0.95): Interval {
  assertLevel(level)
  assertCount(successes, n)
  return {
    low: successes === 0 ? 0 : betaQuantile((1 - level) / 2, successes, n - successes + 1),
    high: successes === n ? 1 : betaQuantile((1 + level) / 2, successes + 1, n - successes),
    level,
  }
}

/**
 * Jeffreys' interval: equal tails of Beta(k + ½, n − k + ½), with the bound at 0 or 1 where nothing or everything
 * succeeded. Counts → bounds in [0, 1]. Source: Brown, Cai and DasGupta 2001.
 * @throws RangeError for counts that aren't whole or don't fit, or a level outside (0, 1)
 */
export function jeffreys(successes: number, n: number, level = 0.95): Interval {
  assertLevel(level)
  assertCount(successes, n)
  return {
    low: successes === 0 ? 0 : betaQuantile((1 - level) / 2, successes + 0.5, n - successes + 0.5),
    high: successes === n ? 1 : betaQuantile((1 + level) / 2, successes + 0.5, n - successes + 0.5),
    level,
  }
}

/**
 * Rate of scores 0 and 1 that may stand in clusters. The interval is Wilson's with the effective sample size
 * n* = n / design effect, less what the estimated design effect costs: n*·(z/t)², t with C − 1 degrees of freedom
 * (Korn and Graubard 1998; Dean and Pagano 2015). It is the one to report: the t interval of `clusteredMean` covers too
 * little near 0 and 1, the plain Wilson interval wherever answers of a cluster are alike (figures: `bench/coverage.md`).
 *
 * - Design effect: squared cluster-robust SE over p(1−p)/n, never taken below 1.
 * - Nothing or everything succeeded: it can't be measured, so n* is the number of clusters (answers of a cluster alike).
 * - Each observation its own cluster: Wilson's interval. One cluster: no interval.
 *
 * Observations n×(cluster, 0 or 1) → estimate in [0, 1].
 * @throws RangeError without observations, for a score other than 0 and 1, or a level outside (0, 1)
 */
export function clusteredRate(observations: readonly Observation[], level = 0.95): Estimate {
  if (!observations.every(it => it.score === 0 || it.score === 1)) throw new RangeError('a score is neither 0 nor 1')
  const mean = clusteredMean(observations, level)
  const { value, standardError, n, clusters } = mean
  if (standardError === undefined) return mean
  const z = normalQuantile((1 + level) / 2)
  if (clusters === n) return { ...mean, interval: score(value, n, z, level) }
  const t = tQuantile((1 + level) / 2, clusters - 1)
  const effective = value === 0 || value === 1 ? clusters : Math.min(n, (value * (1 - value)) / standardError ** 2)
  return { ...mean, interval: score(value, effective * (z / t) ** 2, z, level) }
}
