import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Observation } from './estimate.ts'
import { clusteredMean } from './mean.ts'
import { clopperPearson, clusteredRate, jeffreys, wilson } from './rate.ts'

const alone = (scores: readonly number[]) => scores.map((score, at) => ({ cluster: String(at), score }))
const grouped = (groups: readonly (readonly number[])[]) =>
  groups.flatMap((scores, at) => scores.map(score => ({ cluster: String(at), score })))

test('mean of independent scores: the ordinary t interval', () => {
  const { value, standardError, interval, clusters } = clusteredMean(alone([0.62, 0.71, 0.55, 0.9, 0.48, 0.77, 0.83]))
  // scipy 1.17.1: np.mean(y), stats.sem(y), stats.t.interval(.95, 6, np.mean(y), stats.sem(y))
  expect(value).toBeCloseTo(0.6942857142857143, 12)
  expect(standardError).toBeCloseTo(0.05752254807825333, 12)
  expect(interval?.low).toBeCloseTo(0.5535331096849794, 11)
  expect(interval?.high).toBeCloseTo(0.8350383188864492, 11)
  expect(clusters).toBe(7)
})

test('mean of clusters, by hand: residual totals −3, 0, 3, so SE = √(3/2·18)/4 and t with 2 degrees of freedom', () => {
  const { value, standardError, interval, n, clusters } = clusteredMean(grouped([[1, 2], [3], [6]]))
  expect({ value, n, clusters }).toEqual({ value: 3, n: 4, clusters: 3 })
  expect(standardError).toBeCloseTo(Math.sqrt(27) / 4, 12)
  expect(interval?.high).toBeCloseTo(3 + (4.302652729696142 * Math.sqrt(27)) / 4, 9)
})

test('mean of clusters of several sizes', () => {
  const { value, standardError, interval } = clusteredMean(grouped([[1, 2], [3], [6, 5], [5, 4, 0]]))
  // numpy: tot=[(s[g==k]-s.mean()).sum() for k in range(4)]; sqrt(4/3*sum(tot**2))/8; stats.t.interval(.95, 3, mean, se)
  expect(value).toBe(3.25)
  expect(standardError).toBeCloseTo(0.8307250848907035, 12)
  expect(interval?.low).toBeCloseTo(0.6062620228830862, 10)
  expect(interval?.high).toBeCloseTo(5.893737977116913, 10)
})

test('one cluster has a mean and no error', () => {
  const one = clusteredMean(grouped([[1, 2, 3]]))
  expect(one).toEqual({ value: 2, n: 3, clusters: 1, standardError: undefined, interval: undefined })
  expect(clusteredRate(grouped([[1, 0, 1]])).interval).toBeUndefined()
})

// scipy 1.17.1: bt=stats.binomtest(k, n); bt.proportion_ci(.95, 'wilson'); bt.proportion_ci(.95, 'exact');
// stats.beta.ppf([.025, .975], k+.5, n-k+.5), with 0 and 1 where nothing or everything succeeded
test.each([
  [0, 10, 0, 0.27753279986288926, 0, 0.30849710781876294, 0, 0.21719626750921053],
  [
    1, 30, 0.005908590381612441, 0.16670390991409173, 0.0008435709266493071, 0.17216945563341293, 0.0036204643737916633,
    0.14541777735402014,
  ],
  [
    15, 30, 0.3315412564053377, 0.6684587435946623, 0.3129702858679498, 0.6870297141320502, 0.32802135564784235,
    0.6719786443521576,
  ],
  [
    28, 30, 0.7867654163738308, 0.9815229762087295, 0.7792645984770379, 0.9918218655393437, 0.8029056794177941,
    0.9858877133522242,
  ],
  [
    81, 263, 0.2552885198782742, 0.36620957698280004, 0.25273674558504267, 0.36762192260134746, 0.2545219349910236,
    0.36564749917408246,
  ],
])('%d of %d', (k, n, ...bounds) => {
  const found = [wilson(k, n), clopperPearson(k, n), jeffreys(k, n)].flatMap(it => [it.low, it.high])
  for (const [at, bound] of found.entries()) expect(bound).toBeCloseTo(bounds[at]!, 10)
})

test('81 of 263 as printed by Newcombe 1998, table I: Wilson 0.2553–0.3662, exact 0.2527–0.3676', () => {
  const text = (it: { low: number; high: number }) => [it.low.toFixed(4), it.high.toFixed(4)]
  expect(text(wilson(81, 263))).toEqual(['0.2553', '0.3662'])
  expect(text(clopperPearson(81, 263))).toEqual(['0.2527', '0.3676'])
})

test('a rate in clusters has the effective sample size n/D·(z/t)²', () => {
  const rate = clusteredRate(
    grouped([
      [1, 1, 1],
      [0, 0, 1],
      [1, 1, 1],
      [0, 1, 1],
    ]),
  )
  // numpy: v=4/3*sum(tot**2)/144; ne=p*(1-p)/v*(norm.ppf(.975)/t.ppf(.975,3))**2 = 2.79297; Wilson's formula at ne
  expect(rate.value).toBe(0.75)
  expect(rate.interval?.low).toBeCloseTo(0.24535654386734035, 9)
  expect(rate.interval?.high).toBeCloseTo(0.9651340918077695, 9)
})

test('a rate of independent cases has the interval of Wilson', () => {
  expect(clusteredRate(alone([1, 0, 0, 1, 1])).interval).toEqual(wilson(3, 5))
})

test('where all succeeded a cluster counts once', () => {
  const { interval } = clusteredRate(grouped(Array.from({ length: 30 }, () => [1, 1, 1, 1])))
  expect(interval!.low).toBeLessThan(wilson(30, 30).low)
  expect(interval!.high).toBe(1)
})

const scores = fc.array(
  fc.record({ cluster: fc.constantFrom('a', 'b', 'c', 'd'), score: fc.integer({ min: -100, max: 100 }) }),
  { minLength: 1, maxLength: 40 },
)

test('a mean follows shift and scale, whatever the order', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), (some, shift, scale) => {
      const before = clusteredMean(some)
      const moved = [...some].reverse().map(it => ({ ...it, score: it.score * scale + shift }))
      const after = clusteredMean(moved)
      expect(after.value).toBeCloseTo(before.value * scale + shift, 8)
      expect(after.interval === undefined).toBe(before.interval === undefined)
      if (before.interval) expect(after.interval?.low).toBeCloseTo(before.interval.low * scale + shift, 6)
    }),
  )
})

test('intervals of rates hold the rate, mirror, and lie in [0, 1]', () => {
  const counts = fc.integer({ min: 1, max: 500 }).chain(n => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
  fc.assert(
    fc.property(counts, ([k, n]) => {
      for (const interval of [wilson, clopperPearson, jeffreys]) {
        const { low, high } = interval(k, n)
        expect(0 <= low && low <= k / n && k / n <= high && high <= 1).toBe(true)
        expect(interval(n - k, n).low).toBeCloseTo(1 - high, 9)
      }
    }),
  )
})

test.each<[string, () => unknown]>([
  ['nothing', () => clusteredMean([])],
  ['no number', () => clusteredMean(alone([1, Number.NaN]))],
  ['a level of 95', () => clusteredMean(alone([1, 2]), 95)],
  ['half a success', () => clusteredRate(alone([0.5, 1]) as Observation[])],
  ['more successes than cases', () => wilson(3, 2)],
  ['no cases', () => jeffreys(0, 0)],
])('%s is refused', (_, call) => expect(call).toThrow(RangeError))
