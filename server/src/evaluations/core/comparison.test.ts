import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom } from '../../pseudonymisation/bench/random.ts'
import { holm } from './holm.ts'
import { mcnemar } from './mcnemar.ts'
import { discordant, type Pair, pairedDifference, pairedRateDifference } from './paired.ts'
import { permutationTest } from './permutation.ts'
import { isNonInferior, verdictOn } from './verdict.ts'

const random = createRandom(1)
/** Darwin's maize, crossed less self-fertilised, in eighths of an inch: the sample of Fisher 1935, § 21. */
const maize = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48]
const pairs = (differences: readonly number[]): Pair[] =>
  differences.map((it, at) => ({ cluster: String(at), baseline: 0, candidate: it }))

test('paired difference of Darwin’s maize', () => {
  // scipy 1.17.1: stats.t.interval(.95, 14, z.mean(), stats.sem(z))
  const { value, interval } = pairedDifference(pairs(maize))
  expect(value).toBeCloseTo(314 / 15, 12)
  expect(interval?.low).toBeCloseTo(0.031193318392979563, 9)
  expect(interval?.high).toBeCloseTo(41.83547334827369, 9)
})

test('permutation test of Darwin’s maize: 863 of 32768 to each side (Fisher 1935, § 21)', () => {
  expect(permutationTest(pairs(maize), { random })).toEqual({ p: (2 * 863) / 32768, exact: true })
})

test('permutation test of decimals, where ties differ in the last digit', () => {
  // scipy 1.17.1: stats.permutation_test((c, b), lambda x, y: np.mean(x-y), permutation_type='samples', n_resamples=np.inf)
  const baseline = [0.62, 0.71, 0.55, 0.9, 0.48, 0.77, 0.83, 0.3, 0.45, 0.91]
  const candidate = [0.7, 0.69, 0.6, 0.95, 0.6, 0.75, 0.9, 0.5, 0.4, 0.97]
  const both = baseline.map((it, at) => ({ cluster: String(at), baseline: it, candidate: candidate[at]! }))
  expect(permutationTest(both, { random }).p).toBeCloseTo(0.044921875, 12)
})

test('a sampled permutation test comes near the exact one, and is never 0', () => {
  const wide = [...maize, 5, -3, 8, 1, -2, 9, 4]
  const one = permutationTest(pairs(wide), { random: createRandom(3), draws: 20_000 })
  const other = permutationTest(pairs(wide), { random: createRandom(4), draws: 20_000 })
  expect(one.exact).toBe(false)
  expect(Math.abs(one.p - other.p)).toBeLessThan(0.01)
  expect(permutationTest(pairs(Array(40).fill(1)), { random, draws: 99 }).p).toBe(0.01)
})

test('clusters are exchanged whole', () => {
  const same = Array.from({ length: 12 }, () => ({ cluster: 'one', baseline: 0, candidate: 1 }))
  expect(permutationTest(same, { random })).toEqual({ p: 1, exact: true })
  expect(permutationTest(pairs([0, 0]), { random })).toEqual({ p: 1, exact: true })
})

// scipy 1.17.1: k=min(b,c); stats.binomtest(k, b+c).pvalue; min(1, 2*stats.binom.cdf(k, b+c, .5) - stats.binom.pmf(k, b+c, .5))
test.each([
  [1, 8, 0.0390625, 0.021484375],
  [5, 5, 1, 1],
  [59, 16, 6.114156572521501e-7, 3.8509778235297136e-7],
  [10, 25, 0.016673847800120715, 0.011330984183587134],
  [121, 100, 0.17838157062822235, 0.15855489498189715],
  [0, 0, 1, 1],
])('McNemar of %d and %d', (onlyBaseline, onlyCandidate, exact, mid) => {
  expect(mcnemar({ onlyBaseline, onlyCandidate })).toBeCloseTo(exact, 11)
  expect(mcnemar({ onlyBaseline, onlyCandidate }, 'mid-p')).toBeCloseTo(mid, 11)
})

const verdicts = fc.array(fc.constantFrom<[number, number]>([0, 0], [0, 1], [1, 0], [1, 1]), {
  minLength: 1,
  maxLength: 18,
})
const asPairs = (of: readonly [number, number][]) =>
  of.map(([baseline, candidate], at) => ({ cluster: String(at), baseline, candidate }))

test('on verdicts of independent cases the permutation test is McNemar’s', () => {
  fc.assert(
    fc.property(verdicts, of => {
      expect(permutationTest(asPairs(of), { random }).p).toBeCloseTo(mcnemar(discordant(asPairs(of))), 12)
    }),
  )
})

test('exchanged variants mirror the difference and keep p', () => {
  fc.assert(
    fc.property(verdicts, of => {
      const back = asPairs(of.map(([a, b]) => [b, a]))
      const [one, other] = [pairedRateDifference(asPairs(of)), pairedRateDifference(back)]
      expect(other.value).toBeCloseTo(-one.value, 12)
      if (one.interval) expect(other.interval?.low).toBeCloseTo(-one.interval.high, 12)
      expect(mcnemar(discordant(back))).toBe(mcnemar(discordant(asPairs(of))))
    }),
  )
})

test('rates that never differed keep an interval: SE = √(n/(n−1))/(n + 2), t with n − 1 degrees of freedom', () => {
  const { value, standardError, interval } = pairedRateDifference(asPairs(Array(30).fill([1, 1])))
  expect(value).toBe(0)
  expect(standardError).toBeCloseTo(Math.sqrt(30 / 29) / 32, 12)
  expect(interval?.high).toBeCloseTo((2.045229642132703 * Math.sqrt(30 / 29)) / 32, 9)
})

test('paired rates by hand: 4 gained, 1 lost of 10: (4 − 1)/12, squared residuals 4 + 1 + 1 − 3²/12', () => {
  const of = asPairs([[0, 1], [0, 1], [0, 1], [0, 1], [1, 0], ...Array(5).fill([1, 1])])
  const { value, standardError, interval } = pairedRateDifference(of)
  expect(value).toBeCloseTo(0.3, 12)
  expect(standardError).toBeCloseTo(Math.sqrt((10 / 9) * 5.25) / 12, 12)
  expect((interval!.low + interval!.high) / 2).toBeCloseTo(0.25, 12)
  expect(pairedDifference(of).value).toBe(value)
})

test('Holm, by hand: 4·0.005, 3·0.01, 2·0.03, then no smaller than before', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02])
  expect(holm([])).toEqual([])
  expect(holm([0.8, 0.9])).toEqual([1, 1])
})

test('Holm lies between p and Bonferroni, and keeps the order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), ps => {
      const adjusted = holm(ps)
      ps.forEach((p, at) => {
        expect(adjusted[at]! >= p && adjusted[at]! <= Math.min(1, p * ps.length)).toBe(true)
        ps.forEach((q, other) => {
          if (p < q) expect(adjusted[at]!).toBeLessThanOrEqual(adjusted[other]!)
        })
      })
    }),
  )
})

test.each([
  [0.06, 0.2, 30, 'better', true],
  [0.01, 0.2, 30, 'undecided', true],
  [-0.04, 0.04, 30, 'equivalent', true],
  [0.01, 0.04, 30, 'equivalent', true],
  [-0.05, 0.04, 30, 'undecided', false],
  [-0.2, 0.1, 30, 'undecided', false],
  [-0.2, -0.01, 30, 'undecided', false],
  [-0.2, -0.06, 30, 'worse', false],
  [0.06, 0.2, 29, 'undecided', false],
])('interval %d to %d of %d clusters against a margin of 0.05: %s', (low, high, clusters, verdict, gate) => {
  const difference = { interval: { low, high, level: 0.95 }, clusters }
  expect(verdictOn(difference, 0.05)).toBe(verdict)
  expect(isNonInferior(difference, 0.05)).toBe(gate)
})

test('without interval nothing is decided', () => {
  expect(verdictOn({ interval: undefined, clusters: 100 }, 1)).toBe('undecided')
  expect(isNonInferior({ interval: undefined, clusters: 100 }, 1)).toBe(false)
})

test.each<[string, () => unknown]>([
  ['no margin', () => verdictOn({ interval: undefined, clusters: 1 }, 0)],
  ['a margin without end', () => isNonInferior({ interval: undefined, clusters: 1 }, Number.POSITIVE_INFINITY)],
  ['half a case', () => mcnemar({ onlyBaseline: 0.5, onlyCandidate: 1 })],
  ['a p of 2', () => holm([2])],
  ['no pairs', () => permutationTest([], { random })],
  ['no draws', () => permutationTest(pairs([1]), { random, draws: 0 })],
  ['a rate of 0.5', () => pairedRateDifference(pairs([0.5]))],
])('%s is refused', (_, call) => expect(call).toThrow(RangeError))
