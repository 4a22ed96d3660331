import { assertLevel, type Interval, sum } from './estimate.ts'
import { normalCdf, normalQuantile } from './normal.ts'

export type Bootstrap = { random: () => number; draws?: number; level?: number; method?: 'percentile' | 'BCa' }

/**
 * Bootstrap interval of any figure: whole clusters are drawn with replacement, because what stands in one belongs
 * together. `BCa` corrects bias and skewness (acceleration by leaving out one cluster at a time); `percentile` takes the
 * quantiles as they are. Neither knows what no cluster showed: where all are alike the interval has no width. A check
 * beside the interval of `clusteredMean`, not in its place.
 *
 * Clusters C of any shape, figure of a list of clusters, numbers in [0, 1) from `random` → bounds in the figure's unit.
 * Source: Efron 1987; Efron and Tibshirani 1993 § 14.3. Nothing for fewer than two clusters.
 * @throws RangeError for a figure that isn't finite, a level outside (0, 1), draws that aren't a positive whole number
 */
export function bootstrapInterval<Cluster>(
  clusters: readonly Cluster[],
  figure: (clusters: readonly Cluster[]) => number,
  { random, draws = 2000, level = 0.95, method = 'BCa' }: Bootstrap,
): Interval | undefined {
  assertLevel(level)
  if (!(Number.isSafeInteger(draws) && draws > 0)) throw new RangeError('draws must be a positive whole number')
  if (clusters.length < 2) return undefined
  const seen = figure(clusters)
  const drawn = Array.from({ length: draws }, () =>
    figure(clusters.map(() => clusters[Math.floor(random() * clusters.length)]!)),
  )
  if (![seen, ...drawn].every(Number.isFinite)) throw new RangeError('the figure is not finite')
  drawn.sort((a, b) => a - b)
  const tail = (1 - level) / 2
  const place = method === 'BCa' ? corrected(clusters, figure, seen, drawn) : (p: number) => p
  return { low: quantile(drawn, place(tail)), high: quantile(drawn, place(1 - tail)), level }
}

/** Where BCa looks for the p-quantile (Efron and Tibshirani 1993, eq. 14.10, 14.14, 14.15); draws equal to what was seen count
 * by half. Where all draws lie on one side the bias is without bound: then as `percentile`. */
function corrected<Cluster>(
  clusters: readonly Cluster[],
  figure: (clusters: readonly Cluster[]) => number,
  seen: number,
  drawn: readonly number[],
): (p: number) => number {
  const below = sum(drawn.map(it => (it < seen ? 1 : it === seen ? 0.5 : 0))) / drawn.length
  if (below === 0 || below === 1) return p => p
  const without = clusters.map((_, out) => figure(clusters.filter((_, at) => at !== out)))
  const mean = sum(without) / without.length
  const squares = sum(without.map(it => (mean - it) ** 2))
  const acceleration = squares === 0 ? 0 : sum(without.map(it => (mean - it) ** 3)) / (6 * squares ** 1.5)
  const bias = normalQuantile(below)
  return p => {
    const z = bias + normalQuantile(p)
    // |acceleration| ≤ 1/6, so this turns only at levels far beyond 0.999; there the outermost draw is the bound.
    return normalCdf(bias + z / Math.max(1e-9, 1 - acceleration * z))
  }
}

/** The p-quantile of ascending numbers, interpolated (Hyndman and Fan 1996, type 7). */
function quantile(ascending: readonly number[], p: number): number {
  const at = p * (ascending.length - 1)
  const below = ascending[Math.floor(at)]!
  return below + (at - Math.floor(at)) * (ascending[Math.ceil(at)]! - below)
}
