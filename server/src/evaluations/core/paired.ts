import { type Estimate, sum } from './estimate.ts'
import { clusteredMean, studentInterval } from './mean.ts'

/** The same case answered by two variants; scores in the criterion's unit, `cluster` as in `Observation`. */
export type Pair = { cluster: string; baseline: number; candidate: number }

const differences = (pairs: readonly Pair[]) =>
  pairs.map(pair => ({ cluster: pair.cluster, score: pair.candidate - pair.baseline }))

/**
 * Mean of candidate − baseline over cases both answered, with the cluster-robust t interval of `clusteredMean`: what
 * makes a case hard for both falls out. Pairs n → estimate in the unit of the scores. Source: Miller 2024
 * (arXiv 2411.00640).
 * @throws RangeError without pairs, for a score that isn't finite, or a level outside (0, 1)
 */
export function pairedDifference(pairs: readonly Pair[], level = 0.95): Estimate {
  return clusteredMean(differences(pairs), level)
}

/**
 * Difference of two rates (candidate − baseline) on the same cases, scores 0 and 1. The interval is the one of Agresti
 * and Min 2005 (half a case added to each of the four outcomes), here cluster-robust: their squared
 * residuals join the sum as one more cluster, and n grows by 2. So it keeps a width where no case, or only one, was judged
 * differently. `value` is the plain difference; the interval stands around its shrunken twin, within [−1, 1].
 *
 * Pairs n → estimate in [−1, 1].
 * @throws RangeError without pairs, for a score other than 0 and 1, or a level outside (0, 1)
 */
export function pairedRateDifference(pairs: readonly Pair[], level = 0.95): Estimate {
  if (!pairs.every(it => [it.baseline, it.candidate].every(score => score === 0 || score === 1))) {
    throw new RangeError('a score is neither 0 nor 1')
  }
  const plain = clusteredMean(differences(pairs), level)
  if (!plain.interval) return plain
  const total = plain.n + 2
  const centre = (plain.value * plain.n) / total
  const residuals = new Map<string, number>()
  for (const { cluster, score } of differences(pairs)) {
    residuals.set(cluster, (residuals.get(cluster) ?? 0) + score - centre)
  }
  const influences = [...residuals.values(), Math.sqrt(1 + 2 * centre * centre)].map(it => it / total)
  const { standardError, interval } = studentInterval(centre, influences, level, plain.clusters)
  if (!interval) return plain
  return {
    ...plain,
    standardError,
    interval: { ...interval, low: Math.max(-1, interval.low), high: Math.min(1, interval.high) },
  }
}

/** How often only one of two variants succeeded: the discordant cases of McNemar's table. */
export function discordant(pairs: readonly Pair[]): { onlyBaseline: number; onlyCandidate: number } {
  return {
    onlyBaseline: sum(pairs.map(it => Number(it.baseline === 1 && it.candidate === 0))),
    onlyCandidate: sum(pairs.map(it => Number(it.baseline === 0 && it.candidate === 1))),
  }
}
