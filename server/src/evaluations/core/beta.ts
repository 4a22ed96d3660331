import { climb } from './root.ts'

/*
 * Own code, because what npm offers was measured against SciPy and fell short: jstat 1.9.6 is off by 3e-8 (t, Beta) and
 * @stdlib 0.3 by 2e-9 (normal), the latter with 232 packages (29 MB) for three functions. These files differ by less
 * than 1e-12 and have no dependency.
 */

/** log Γ(a) less Stirling's formula: (a − ½)·log a − a + ½·log 2π. For a > 0; DLMF 5.11.1, by recurrence below 16. */
function stirlingError(a: number): number {
  let error = 0
  let x = a
  for (; x < 16; x++) error += (x + 0.5) * Math.log1p(1 / x) - 1
  const square = x * x
  return error + (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / x
}

/** x^a·y^b / B(a, b) with y = 1 − x, without cancellation at large a, b (Loader 2000, "saddle-point expansion"). */
function power(x: number, y: number, a: number, b: number): number {
  const off = x * b - y * a
  const errors = stirlingError(a + b) - stirlingError(a) - stirlingError(b)
  return (
    Math.sqrt(a / (a + b) / (2 * Math.PI)) *
    Math.sqrt(b) *
    Math.exp(a * logRatio(off / a, (x / a) * (a + b)) + b * logRatio(-off / b, (y / b) * (a + b)) + errors)
  )
}

/** log of a ratio, by what it differs from 1 where that is the more precise. */
const logRatio = (off: number, ratio: number) => (Math.abs(off) < 0.5 ? Math.log1p(off) : Math.log(ratio))

/** Continued fraction of the incomplete Beta function by Lentz' method: DLMF 8.17.22; Numerical Recipes § 6.4. */
function fraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value)
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-15) return value
  }
  throw new RangeError('incomplete Beta function did not converge')
}

/**
 * I_x(a, b), the regularised incomplete Beta function, with y = 1 − x given apart so that an x near 1 loses nothing.
 * Shape: x, y in [0, 1], a, b > 0. Source: DLMF 8.17.
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (y <= 0) return 1
  return x < (a + 1) / (a + b + 2)
    ? (power(x, y, a, b) * fraction(x, a, b)) / a
    : 1 - (power(x, y, a, b) * fraction(y, b, a)) / b
}

function assertShape(a: number, b: number): void {
  if (!(a > 0 && b > 0 && a + b < Number.POSITIVE_INFINITY)) throw new RangeError('a and b must be positive')
}

/**
 * P(X ≤ x) for X ~ Beta(a, b). Numbers without units; x outside [0, 1] gives 0 or 1.
 * @throws RangeError unless a and b are positive
 */
export function betaCdf(x: number, a: number, b: number): number {
  assertShape(a, b)
  if (Number.isNaN(x)) throw new RangeError('x is no number')
  return incompleteBeta(Math.min(x, 1), 1 - x, a, b)
}

/**
 * The x with P(X ≤ x) = p for X ~ Beta(a, b): Newton steps kept in a bracket.
 * @throws RangeError unless p lies in [0, 1] and a and b are positive
 */
export function betaQuantile(p: number, a: number, b: number): number {
  assertShape(a, b)
  if (!(p >= 0 && p <= 1)) throw new RangeError('p must lie in [0, 1]')
  if (p === 0 || p === 1) return p
  return climb({
    at: x => incompleteBeta(x, 1 - x, a, b) - p,
    slope: x => power(x, 1 - x, a, b) / (x * (1 - x)),
    low: 0,
    high: 1,
    start: a / (a + b),
  })
}

/**
 * P(X ≤ k) for X ~ Binomial(n, p), as a Beta probability (DLMF 8.17.5).
 * @throws RangeError unless 0 ≤ k ≤ n are whole and p lies in [0, 1]
 */
export function binomialCdf(k: number, n: number, p: number): number {
  if (!(Number.isSafeInteger(k) && Number.isSafeInteger(n) && k >= 0 && k <= n)) {
    throw new RangeError('k and n must be whole, 0 ≤ k ≤ n')
  }
  if (!(p >= 0 && p <= 1)) throw new RangeError('p must lie in [0, 1]')
  return k === n ? 1 : incompleteBeta(1 - p, p, n - k, k + 1)
}
