import { incompleteBeta } from './beta.ts'
import { climb } from './root.ts'

/** P(T > t) for t ≥ 0 with ν degrees of freedom: half of I_{ν/(ν+t²)}(ν/2, ½) (Abramowitz and Stegun 26.7.1). */
const upperTail = (t: number, df: number) => incompleteBeta(df / (df + t * t), (t * t) / (df + t * t), df / 2, 0.5) / 2

function assertFreedom(df: number): void {
  if (!(df > 0 && df < Number.POSITIVE_INFINITY)) throw new RangeError('degrees of freedom must be positive')
}

/**
 * P(T ≤ t) of Student's t with df degrees of freedom (need not be whole).
 * @throws RangeError unless df is positive and t a finite number
 */
export function tCdf(t: number, df: number): number {
  assertFreedom(df)
  if (!Number.isFinite(t)) throw new RangeError('t must be finite')
  return t < 0 ? upperTail(-t, df) : 1 - upperTail(t, df)
}

/**
 * The t with P(T ≤ t) = p.
 * @throws RangeError unless p lies strictly between 0 and 1 and df is positive
 */
export function tQuantile(p: number, df: number): number {
  assertFreedom(df)
  if (!(p > 0 && p < 1)) throw new RangeError('p must lie between 0 and 1')
  if (p === 0.5) return 0
  const tail = Math.min(p, 1 - p)
  let high = 2
  while (upperTail(high, df) > tail && high < 1e150) high *= 2
  // The density, up to a constant, stands on the tail's own scale: slope of −log tail = density / tail.
  const constant = 1 / densityScale(df)
  const t = climb({
    at: x => Math.log(tail) - Math.log(upperTail(x, df)),
    slope: x => (constant * (1 + (x * x) / df) ** (-(df + 1) / 2)) / upperTail(x, df),
    low: 0,
    high,
    start: high / 2,
  })
  return p < 0.5 ? -t : t
}

/** √ν·B(½, ν/2), from the tail's slope at 0: a rough value is enough, it only steers Newton's steps. */
function densityScale(df: number): number {
  const step = 1e-5
  return step / (0.5 - upperTail(step, df))
}
