import { assertScores, byCluster, sum } from './estimate.ts'
import type { Pair } from './paired.ts'

/** Up to so many clusters with a difference every exchange is tried (2^19 of them, a few ms). */
const exactUpTo = 20

/**
 * Two-sided paired permutation test: if the variants don't differ, exchanging them in a whole cluster changes nothing.
 * Statistic: |Σ differences|. Exact up to 20 clusters that differ; else `draws` random exchanges and
 * p = (1 + hits)/(1 + draws), which never is 0 (Phipson and Smyth 2010).
 *
 * Pairs n, numbers in [0, 1) from `random` → p in (0, 1]. Source: Fisher 1935, Pitman 1937.
 * @throws RangeError without pairs, for a score that isn't finite, or draws that aren't a positive whole number
 */
export function permutationTest(
  pairs: readonly Pair[],
  { random, draws = 9999 }: { random: () => number; draws?: number },
): { p: number; exact: boolean } {
  const scores = pairs.map(it => it.candidate - it.baseline)
  assertScores(scores)
  if (!(Number.isSafeInteger(draws) && draws > 0)) throw new RangeError('draws must be a positive whole number')
  const totals = byCluster(pairs).map(group => sum(group.map(it => it.candidate - it.baseline)))
  // Sums of decimals in another order differ in the last digits: that is a tie, and a tie is as extreme as what was seen.
  const slack = 1e-12 * sum(scores.map(Math.abs))
  const moving = totals.filter(it => Math.abs(it) > slack)
  const reached = Math.abs(sum(moving)) - slack
  if (moving.length <= exactUpTo) return { p: shareOfAll(moving, reached), exact: true }
  let hits = 0
  for (let draw = 0; draw < draws; draw++) {
    let total = 0
    for (const it of moving) total += random() < 0.5 ? it : -it
    if (Math.abs(total) >= reached) hits++
  }
  return { p: (1 + hits) / (1 + draws), exact: false }
}

/** Share of all signs that reach it. The statistic doesn't see which variant is which, so the first sign stays. */
function shareOfAll(totals: readonly number[], reached: number): number {
  const [first = 0, ...others] = totals
  const count = (at: number, total: number): number =>
    at === others.length
      ? Number(Math.abs(total) >= reached)
      : count(at + 1, total + others[at]!) + count(at + 1, total - others[at]!)
  return count(0, first) / 2 ** others.length
}
