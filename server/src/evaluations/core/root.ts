type Rising = { at: (x: number) => number; slope: (x: number) => number; low: number; high: number; start: number }

/**
 * Where a rising function crosses 0 in a bracket: a Newton step where it stays inside, else a halving (Numerical
 * Recipes § 9.4, `rtsafe`). Relative precision about 1e-15.
 */
export function climb({ at, slope, low, high, start }: Rising): number {
  let x = start
  for (let round = 0; round < 2000; round++) {
    const value = at(x)
    if (value === 0) return x
    if (value < 0) low = x
    else high = x
    const newton = x - value / slope(x)
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - x) <= 1e-15 * Math.abs(next)) return next
    x = next
  }
  return x
}
