/** One scored answer. `cluster` names what its errors share (a scenario or case file); `score` has the criterion's own unit. */
export type Observation = { cluster: string; score: number }

/** Two-sided interval; `level` is its nominal coverage (0.95), `low` and `high` have the unit of the value. */
export type Interval = { low: number; high: number; level: number }

/**
 * A value with what it rests on: `n` observations in `clusters` clusters. One cluster has no measurable error, so there
 * is neither standard error nor interval.
 */
export type Estimate = {
  value: number
  standardError: number | undefined
  interval: Interval | undefined
  n: number
  clusters: number
}

/** @throws RangeError unless level lies strictly between 0 and 1 */
export function assertLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError('level must lie between 0 and 1')
}

/** @throws RangeError if there is nothing, or a score is no finite number */
export function assertScores(scores: readonly number[]): void {
  if (scores.length === 0) throw new RangeError('no observations')
  if (!scores.every(Number.isFinite)) throw new RangeError('a score is no finite number')
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** The items of each cluster together, in order of first appearance. */
export function byCluster<T extends { cluster: string }>(items: readonly T[]): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(item.cluster)
    if (group) group.push(item)
    else groups.set(item.cluster, [item])
  }
  return [...groups.values()]
}
