import { climb } from './root.ts'

const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/** P(Z > z) for z ≥ 0: Taylor series below 3 (Marsaglia 2004), continued fraction above (DLMF 7.9.1). */
function upperTail(z: number): number {
  if (z < 3) {
    let term = z
    let sum = z
    for (let k = 3; term > sum * 1e-17; k += 2) {
      term *= (z * z) / k
      sum += term
    }
    return 0.5 - sum * density(z)
  }
  let tail = z
  for (let k = 150; k > 0; k--) tail = z + k / tail
  return density(z) / tail
}

/**
 * P(Z ≤ z) of the standard normal distribution.
 * @throws RangeError if z is no number
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('z is no number')
  return z < 0 ? upperTail(-z) : 1 - upperTail(z)
}

/**
 * The z with P(Z ≤ z) = p; ∓∞ at 0 and 1. Newton on the logarithm of the tail.
 * @throws RangeError unless p lies in [0, 1]
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError('p must lie in [0, 1]')
  if (p === 0.5) return 0
  const tail = Math.min(p, 1 - p)
  if (tail === 0) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  const z = climb({
    at: x => Math.log(tail) - Math.log(upperTail(x)),
    slope: x => density(x) / upperTail(x),
    low: 0,
    high: 40,
    start: 1,
  })
  return p < 0.5 ? -z : z
}
