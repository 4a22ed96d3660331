import { binomialCdf } from './beta.ts'

/**
 * Two-sided p value of McNemar's test on the discordant cases of two variants: under the hypothesis of no difference
 * each falls to either side by a fair coin. `exact` sums the binomial tails (conservative); `mid-p` counts what was
 * seen by half and comes closer to the nominal error at small n. Cases must be independent: with clusters use
 * `permutationTest`.
 *
 * Counts → p in (0, 1]; no discordant case gives 1. Source: McNemar 1947; Fagerland, Lydersen and Laake 2013
 * (BMC Medical Research Methodology 13:91).
 * @throws RangeError unless both counts are whole and not negative
 */
export function mcnemar(
  { onlyBaseline, onlyCandidate }: { onlyBaseline: number; onlyCandidate: number },
  kind: 'exact' | 'mid-p' = 'exact',
): number {
  const least = Math.min(onlyBaseline, onlyCandidate)
  const n = onlyBaseline + onlyCandidate
  if (!(Number.isSafeInteger(onlyBaseline) && Number.isSafeInteger(onlyCandidate) && least >= 0)) {
    throw new RangeError('counts must be whole and not negative')
  }
  if (n === 0) return 1
  const tail = binomialCdf(least, n, 0.5)
  if (kind === 'exact') return Math.min(1, 2 * tail)
  const seen = least === 0 ? tail : tail - binomialCdf(least - 1, n, 0.5)
  return Math.min(1, 2 * tail - seen)
}
