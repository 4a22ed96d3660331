import { normalQuantile } from './normal.ts'
import { tQuantile } from './student.ts'

export type Plan = {
  /** Smallest difference worth seeing, in the unit of the scores ("5 points"). */
  effect: number
  /** Standard deviation of the paired differences between cases, same unit. */
  standardDeviation: number
  /** Cases in a cluster, on average; 1 if each stands for itself. */
  clusterSize?: number
  /** Share of the variance that cases of one cluster have in common, 0–1. */
  intraclassCorrelation?: number
  /** Chance to see the effect if it is there. */
  power?: number
  /** Coverage of the interval that shall leave out 0. */
  level?: number
}

const factor = (clusters: number, level: number, power: number) =>
  tQuantile((1 + level) / 2, clusters - 1) + tQuantile(power, clusters - 1)

function assertShare(name: string, share: number): void {
  if (!(share > 0 && share < 1)) throw new RangeError(`${name} must lie between 0 and 1`)
}

/**
 * The true difference that a test at this standard error sees with the given chance: (t_{(1+level)/2} + t_power)·SE,
 * both with C − 1 degrees of freedom (Bloom 1995; Miller 2024, arXiv 2411.00640, has z for t). Unit of the
 * standard error.
 * @throws RangeError for fewer than two clusters, a negative standard error, or level or power outside (0, 1)
 */
export function minimumDetectableEffect(
  { standardError, clusters }: { standardError: number; clusters: number },
  { power = 0.8, level = 0.95 }: { power?: number; level?: number } = {},
): number {
  assertShare('power', power)
  assertShare('level', level)
  if (!(clusters >= 2)) throw new RangeError('needs two clusters')
  if (!(standardError >= 0 && Number.isFinite(standardError)))
    throw new RangeError('standard error must not be negative')
  return factor(clusters, level, power) * standardError
}

/**
 * "How many cases for 5 points?": the fewest clusters, and cases, whose minimum detectable effect is no larger than
 * `effect`. SE = sd·√(D/n), design effect D = 1 + (clusterSize − 1)·intraclassCorrelation (Kish 1965). Within one
 * case of the exact power of the t test (tested).
 * @throws RangeError for an effect, deviation or cluster size that isn't positive, or shares out of range
 */
export function casesNeeded(plan: Plan): { clusters: number; cases: number } {
  const { effect, standardDeviation, clusterSize = 1, intraclassCorrelation = 0, power = 0.8, level = 0.95 } = plan
  assertShare('power', power)
  assertShare('level', level)
  if (!(effect > 0 && standardDeviation > 0 && standardDeviation / effect < 1e6)) {
    throw new RangeError('effect and deviation must be positive and of comparable size')
  }
  if (!(clusterSize >= 1 && Number.isFinite(clusterSize))) throw new RangeError('a cluster holds at least one case')
  if (!(intraclassCorrelation >= 0 && intraclassCorrelation <= 1)) throw new RangeError('correlation lies in 0–1')
  const designEffect = 1 + (clusterSize - 1) * intraclassCorrelation
  const variance = (standardDeviation ** 2 * designEffect) / clusterSize
  const needed = (t: number) => (t / effect) ** 2 * variance
  // With z it is too few, and t falls as clusters grow: step up from there.
  let clusters = Math.max(2, Math.ceil(needed(normalQuantile((1 + level) / 2) + normalQuantile(power))))
  while (needed(factor(clusters, level, power)) > clusters) clusters++
  return { clusters, cases: Math.ceil(clusters * clusterSize) }
}
