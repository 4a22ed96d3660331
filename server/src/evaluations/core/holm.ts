/**
 * Holm's adjusted p values, in the order given: rejecting those ≤ α keeps the chance of any false rejection ≤ α,
 * whatever depends on what. p values m → m values in [0, 1]. Source: Holm 1979; Wright 1992.
 * @throws RangeError for a value outside [0, 1]
 */
export function holm(ps: readonly number[]): number[] {
  if (!ps.every(p => p >= 0 && p <= 1)) throw new RangeError('a p value lies outside [0, 1]')
  const adjusted = new Array<number>(ps.length)
  let highest = 0
  const ascending = ps.map((p, at) => ({ p, at })).sort((a, b) => a.p - b.p)
  ascending.forEach(({ p, at }, rank) => {
    highest = Math.max(highest, Math.min(1, p * (ps.length - rank)))
    adjusted[at] = highest
  })
  return adjusted
}
