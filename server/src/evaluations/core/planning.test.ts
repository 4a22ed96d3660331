import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom } from '../../pseudonymisation/bench/random.ts'
import { bootstrapInterval } from './bootstrap.ts'
import { casesNeeded, minimumDetectableEffect } from './power.ts'
import { predictionPowered } from './prediction-powered.ts'
import { flipRate, withinCaseVariance } from './repetitions.ts'

const mean = (of: readonly number[]) => of.reduce((a, b) => a + b, 0) / of.length
const sample = [3.1, 4.7, 2.2, 9.6, 5.5, 7.3, 12.9, 1.4, 6.6, 20.5]

// scipy 1.17.1, the same 999 draws (Mulberry32, seed 7) given to it:
// stats.bootstrap((x,), np.mean, n_resamples=0, method=m, bootstrap_result=BootstrapResult(None, draws, 0.)).confidence_interval
test.each([
  ['percentile', 4.369, 10.971499999999997],
  ['BCa', 4.91, 11.779000253101053],
] as const)('bootstrap %s', (method, low, high) => {
  const interval = bootstrapInterval(sample, mean, { random: createRandom(7), draws: 999, method })
  expect(interval?.low).toBeCloseTo(low, 9)
  expect(interval?.high).toBeCloseTo(high, 9)
})

test('bootstrap of alike clusters has no width, of one cluster no interval', () => {
  const random = createRandom(1)
  expect(bootstrapInterval([2, 2, 2], mean, { random })).toEqual({ low: 2, high: 2, level: 0.95 })
  expect(bootstrapInterval([2], mean, { random })).toBeUndefined()
  expect(() => bootstrapInterval([1, 2], () => Number.NaN, { random })).toThrow(RangeError)
})

// scipy 1.17.1, exact power of the paired t test: smallest n with 1 - nct.cdf(t, n-1, d*sqrt(n)) + nct.cdf(-t, ...) >= power,
// t = stats.t.ppf(.975, n-1), d = effect/sd
test.each([
  [5, 20, 0.8, 128],
  [5, 10, 0.8, 34],
  [1, 1, 0.9, 13],
  [5, 35, 0.9, 517],
])('cases to see %d points at a deviation of %d with power %d', (effect, standardDeviation, power, exact) => {
  const { cases } = casesNeeded({ effect, standardDeviation, power })
  expect(cases - exact).toBeGreaterThanOrEqual(0)
  expect(cases - exact).toBeLessThanOrEqual(1)
})

test('clusters: alike answers add nothing, independent ones count in full', () => {
  const plan = { effect: 5, standardDeviation: 20, clusterSize: 4 }
  const alone = casesNeeded({ ...plan, clusterSize: 1 }).cases
  expect(casesNeeded({ ...plan, intraclassCorrelation: 1 })).toEqual({ clusters: alone, cases: alone * 4 })
  expect(casesNeeded(plan).cases - alone).toBeGreaterThanOrEqual(0)
  expect(casesNeeded(plan).cases - alone).toBeLessThanOrEqual(8) // t with fewer degrees of freedom, whole clusters
})

test('what is planned can be detected, with one cluster less it can’t', () => {
  const plans = fc.record({
    effect: fc.double({ min: 0.5, max: 10, noNaN: true }),
    standardDeviation: fc.double({ min: 1, max: 40, noNaN: true }),
    power: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
  })
  fc.assert(
    fc.property(plans, plan => {
      const { clusters } = casesNeeded(plan)
      const effectAt = (n: number) =>
        minimumDetectableEffect({ standardError: plan.standardDeviation / Math.sqrt(n), clusters: n }, plan)
      expect(effectAt(clusters)).toBeLessThanOrEqual(plan.effect * (1 + 1e-12))
      if (clusters > 2) expect(effectAt(clusters - 1)).toBeGreaterThan(plan.effect * (1 - 1e-12))
    }),
  )
})

test('flips, by hand: pairs of repetitions that disagree', () => {
  const cases = [
    { cluster: 'a', scores: [1, 1, 0] }, // 2 of 3 pairs
    { cluster: 'b', scores: [1, 1, 1] },
    { cluster: 'c', scores: [0, 1] }, // 1 of 1
    { cluster: 'd', scores: [1] },
  ]
  expect(flipRate(cases)).toMatchObject({ n: 3, flipped: 2, clusters: 3 })
  expect(flipRate(cases)?.value).toBeCloseTo(5 / 9, 12)
  expect(flipRate([{ cluster: 'd', scores: [1] }])).toBeUndefined()
  expect(() => flipRate([{ cluster: 'a', scores: [0.5, 1] }])).toThrow(RangeError)
})

test('variance within cases, by hand: (2 + 6 + 0)/(2 + 3 + 1)', () => {
  const cases = [[1, 2, 3], [4, 4, 5, 7], [2, 2], [9]].map((scores, at) => ({ cluster: String(at), scores }))
  expect(withinCaseVariance(cases)).toBeCloseTo(8 / 6, 12)
  expect(withinCaseVariance([])).toBeUndefined()
})

const human = [3, 4, 2, 5, 1, 4, 3, 5]
const judge = [3, 4, 3, 5, 2, 5, 3, 4]
const more = [2, 3, 4, 4, 5, 1, 3, 3, 4, 2, 5, 4, 3, 2, 1, 5]
const judged = [
  ...human.map((it, at) => ({ cluster: `h${at}`, judge: judge[at]!, human: it })),
  ...more.map((it, at) => ({ cluster: `j${at}`, judge: it })),
]

// numpy, formulas of arXiv 2311.01453 for a mean: l=cov(Y,F)/(F.var()+n/N*U.var()); th=l*U.mean()+(Y-l*F).mean();
// se=sqrt((l*l*U.var()/N+(Y-l*F).var()/n)*n/(n-1)); stats.t.interval(.95, n-1, th, se)
test.each([
  [0, 0, 3.375, 0.4977628523130841, 2.1979778878784844, 4.552022112121516],
  [1, 1, 2.9375, 0.42488181129748137, 1.9328141649453066, 3.942185835054693],
  [undefined, 0.6299892125134844, 3.0993797195253503, 0.38093748164923086, 2.198605712076898, 4.000153726973803],
])('PPI++ with λ %s', (given, lambda, value, standardError, low, high) => {
  const found = predictionPowered(judged, given === undefined ? {} : { lambda: given })
  expect(found).toMatchObject({ n: 8, clusters: 8, judged: 16 })
  expect(found.lambda).toBeCloseTo(lambda, 12)
  expect(found.value).toBeCloseTo(value, 11)
  expect(found.standardError).toBeCloseTo(standardError, 11)
  expect(found.interval?.low).toBeCloseTo(low, 9)
  expect(found.interval?.high).toBeCloseTo(high, 9)
})

test('PPI++ where clusters stand in both samples', () => {
  const rated = [
    [0, 3, 3],
    [0, 4, 4],
    [1, 2, 3],
    [1, 5, 5],
    [2, 1, 2],
    [2, 4, 5],
    [3, 3, 3],
  ]
  const others = [
    [0, 2],
    [1, 3],
    [1, 4],
    [2, 4],
    [2, 5],
    [3, 1],
    [3, 3],
    [4, 3],
    [4, 4],
    [5, 2],
  ]
  const cases = [
    ...rated.map(([cluster, human, judge]) => ({ cluster: String(cluster), judge: judge!, human })),
    ...others.map(([cluster, judge]) => ({ cluster: String(cluster), judge: judge! })),
  ]
  // numpy: psi[c] += ((y-l*f)-(Y-l*F).mean())/n; psi[c] += l*(g-G.mean())/N; se = sqrt(4/3*(psi**2).sum());
  // l by scipy.optimize.minimize_scalar(se**2, bounds=(0, 1), method='bounded'), good to 1e-7
  const half = predictionPowered(cases, { lambda: 0.5 })
  expect(half).toMatchObject({ n: 7, judged: 10, clusters: 4 })
  expect(half.value).toBeCloseTo(2.9071428571428575, 11)
  expect(half.standardError).toBeCloseTo(0.17731386147152478, 11)
  expect(half.interval?.high).toBeCloseTo(2.9071428571428575 + 3.1824463052837078 * 0.17731386147152478, 9)
  expect(predictionPowered(cases).lambda).toBeCloseTo(0.4779779340828963, 7)
  expect(predictionPowered(cases).standardError).toBeCloseTo(0.17706256608261298, 11)
})

test('a judge that knows nothing, or judged nothing more, leaves the human mean', () => {
  const constant = judged.map(it => ({ ...it, judge: 3 }))
  const humanOnly = judged.slice(0, human.length)
  for (const cases of [constant, humanOnly]) {
    expect(predictionPowered(cases)).toMatchObject({ lambda: 0, value: 3.375 })
  }
  expect(predictionPowered(humanOnly).standardError).toBeCloseTo(0.4977628523130841, 11)
})

test('a judge’s constant bias changes nothing, and tuning never widens the standard error', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5, max: 5 }), fc.double({ min: 0, max: 1, noNaN: true }), (bias, lambda) => {
      const tuned = predictionPowered(judged)
      const biased = predictionPowered(judged.map(it => ({ ...it, judge: it.judge + bias })))
      expect(biased.value).toBeCloseTo(tuned.value, 11)
      expect(tuned.standardError!).toBeLessThanOrEqual(predictionPowered(judged, { lambda }).standardError! + 1e-12)
    }),
  )
})

test.each<[string, () => unknown]>([
  ['no human score', () => predictionPowered([{ cluster: 'a', judge: 1 }])],
  ['λ of 2', () => predictionPowered(judged, { lambda: 2 })],
  ['no effect', () => casesNeeded({ effect: 0, standardDeviation: 1 })],
  ['one cluster', () => minimumDetectableEffect({ standardError: 1, clusters: 1 })],
  ['a power of 80', () => minimumDetectableEffect({ standardError: 1, clusters: 9 }, { power: 80 })],
])('%s is refused', (_, call) => expect(call).toThrow(RangeError))
