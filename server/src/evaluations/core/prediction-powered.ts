import { assertLevel, assertScores, byCluster, type Estimate, sum } from './estimate.ts'
import { studentInterval } from './mean.ts'

/** A judged case: the judge's score always, the human's where somebody rated it. Both in the same unit. */
export type JudgedCase = { cluster: string; judge: number; human?: number | undefined }

/**
 * Mean of the human score from few cases with both scores (n) and many with the judge's alone (N), PPI++:
 * θ = λ·mean_N(judge) + mean_n(human − λ·judge). What the judge gets wrong on the n is taken off, so a bad judge widens
 * the interval and doesn't shift it; λ = 0 is the human mean alone, λ = 1 plain PPI.
 *
 * Unless given, λ is the one in [0, 1] with the least estimated variance. Where each case is its own cluster that is
 * cov_n(human, judge)/(var_n(judge) + n/N·var_N(judge)): arXiv 2311.01453 with each sample's own variance for
 * the pooled one. Here the variance is cluster-robust, as cases of a cluster may stand in both samples: what cluster c
 * adds is ψ_c = λ·Σ_N(judge − mean)/N + Σ_n(human − λ·judge − mean)/n. t has the clusters with human scores, less 1, for
 * degrees of freedom. Which cases a person rates must be left to chance, or the estimate is biased.
 *
 * Cases n + N → estimate in the unit of the scores; `n` counts human scores, `clusters` those they stand in.
 * @throws RangeError without a human score, for a score that isn't finite, λ outside [0, 1] or level outside (0, 1)
 */
export function predictionPowered(
  cases: readonly JudgedCase[],
  { level = 0.95, lambda }: { level?: number; lambda?: number } = {},
): Estimate & { lambda: number; judged: number } {
  assertLevel(level)
  if (lambda !== undefined && !(lambda >= 0 && lambda <= 1)) throw new RangeError('λ must lie in [0, 1]')
  const rated = cases.filter(it => it.human !== undefined)
  const others = cases.filter(it => it.human === undefined)
  const n = rated.length
  const N = others.length
  assertScores(rated.map(it => it.human!))
  assertScores(cases.map(it => it.judge))

  const human = sum(rated.map(it => it.human!)) / n
  const judgeOfRated = sum(rated.map(it => it.judge)) / n
  const judgeOfOthers = N === 0 ? judgeOfRated : sum(others.map(it => it.judge)) / N

  // ψ_c = own + λ·borrowed
  const parts = byCluster(cases).map(group => ({
    rated: group.some(it => it.human !== undefined),
    own: sum(group.map(it => (it.human === undefined ? 0 : it.human - human))) / n,
    borrowed: sum(
      group.map(it =>
        it.human === undefined ? (it.judge - judgeOfOthers) / N : N === 0 ? 0 : -(it.judge - judgeOfRated) / n,
      ),
    ),
  }))
  const squares = sum(parts.map(it => it.borrowed ** 2))
  const best = squares === 0 ? 0 : -sum(parts.map(it => it.own * it.borrowed)) / squares
  const used = N === 0 ? 0 : (lambda ?? Math.min(1, Math.max(0, best)))

  const value = human + used * (judgeOfOthers - judgeOfRated)
  const clusters = parts.filter(it => it.rated).length
  const influences = parts.map(it => it.own + used * it.borrowed)
  return { value, ...studentInterval(value, influences, level, clusters), n, clusters, lambda: used, judged: N }
}
