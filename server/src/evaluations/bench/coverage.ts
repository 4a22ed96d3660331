import { createRandom } from '../../pseudonymisation/bench/random.ts'
import { bootstrapInterval } from '../core/bootstrap.ts'
import { type Estimate, type Interval, type Observation, sum } from '../core/estimate.ts'
import { clusteredMean } from '../core/mean.ts'
import { type Pair, pairedRateDifference } from '../core/paired.ts'
import { predictionPowered } from '../core/prediction-powered.ts'
import { clopperPearson, clusteredRate, jeffreys, wilson } from '../core/rate.ts'

/**
 * How often an interval of nominal 95 % holds the truth: samples are drawn from a population whose truth is known.
 * `reported` marks the interval an evaluation shows for such data; the others are there to compare.
 */
export type Setting = {
  data: string
  interval: string
  reported: boolean
  truth: number
  draw: (clusters: number, random: () => number) => Interval | undefined
  /** A share of the draws, where one takes long. */
  share?: number
}

export type Coverage = { clusters: number; draws: number; covered: number; width: number }

/** Share of draws whose interval holds the truth, and their mean width. Seeded: the same on every machine. */
export function coverageOf(setting: Setting, clusters: number, draws: number, seed = 1): Coverage {
  const random = createRandom(seed)
  const rounds = Math.ceil(draws * (setting.share ?? 1))
  let covered = 0
  let width = 0
  for (let round = 0; round < rounds; round++) {
    const interval = setting.draw(clusters, random)
    if (!interval) continue
    if (interval.low <= setting.truth && setting.truth <= interval.high) covered++
    width += interval.high - interval.low
  }
  return { clusters, draws: rounds, covered: covered / rounds, width: width / rounds }
}

const list = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at))

/** Box-Muller. */
const normal = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
const exponential = (random: () => number) => -Math.log(1 - random())

type Sampler = (clusters: number, random: () => number) => Observation[]

const alone =
  (score: (random: () => number) => number): Sampler =>
  (clusters, random) =>
    list(clusters, at => ({ cluster: String(at), score: score(random) }))

/** Correlation of two cases of a cluster in every clustered setting. */
const correlation = 0.3

/** Clusters of 1 to 7 cases, or of one size, whose scores share a part. Mean 0, variance 1 about a normal. */
const clusteredScores =
  (size: (random: () => number) => number): Sampler =>
  (clusters, random) =>
    list(clusters, at => {
      const common = normal(random) * Math.sqrt(correlation)
      return list(size(random), () => ({
        cluster: String(at),
        score: common + normal(random) * Math.sqrt(1 - correlation),
      }))
    }).flat()

/** Clusters of four verdicts, Beta-binomial by Pólya's urn: the next is drawn as the earlier ones of its cluster fell. */
const clusteredVerdicts =
  (rate: number): Sampler =>
  (clusters, random) =>
    list(clusters, at => {
      const weight = 1 / correlation - 1
      let passed = 0
      return list(4, seen => {
        const score = Number(random() < (weight * rate + passed) / (weight + seen))
        passed += score
        return { cluster: String(at), score }
      })
    }).flat()

/** Pairs of verdicts of which a share differs, `gain` more often for the candidate; urn as above. */
const pairsOf =
  (differing: number, gain: number, size: number) =>
  (clusters: number, random: () => number): Pair[] =>
    list(clusters, at => {
      const weight = 1 / correlation - 1
      const outcomes: number[] = []
      return list(size, seen => {
        const chance = (prior: number, outcome: number) =>
          (weight * prior + outcomes.filter(it => it === outcome).length) / (weight + seen)
        const up = chance((differing + gain) / 2, 1)
        const down = chance((differing - gain) / 2, -1)
        const roll = random()
        const outcome = roll < up ? 1 : roll < up + down ? -1 : 0
        outcomes.push(outcome)
        return { cluster: String(at), baseline: outcome < 0 ? 1 : 0, candidate: outcome > 0 ? 1 : 0 }
      })
    }).flat()

/** A human score in the first cluster of six; the judge correlates by 0.8 and is biased. */
const judged = (size: number) => (clusters: number, random: () => number) =>
  list(clusters * 6, at => {
    const common = normal(random) * Math.sqrt(correlation)
    return list(size, () => {
      const human = common + normal(random) * Math.sqrt(1 - correlation)
      const judge = 0.5 + 0.8 * human + 0.6 * normal(random)
      return { cluster: String(at), judge, human: at < clusters ? human : undefined }
    })
  }).flat()

const successes = (of: readonly Observation[]) => sum(of.map(it => it.score))
const byCounts = (interval: (k: number, n: number) => Interval) => (of: readonly Observation[]) =>
  interval(successes(of), of.length)
const asEstimate = (estimate: (of: readonly Observation[]) => Estimate) => (of: readonly Observation[]) =>
  estimate(of).interval

const ofSample = (
  data: string,
  truth: number,
  sampler: Sampler,
  intervals: readonly [name: string, reported: boolean, (of: readonly Observation[]) => Interval | undefined][],
): Setting[] =>
  intervals.map(([interval, reported, of]) => ({
    data,
    interval,
    reported,
    truth,
    draw: (clusters, random) => of(sampler(clusters, random)),
  }))

const tInterval = asEstimate(clusteredMean)
const rates = [0.5, 0.8, 0.95]
const differing: [number, number][] = [
  [0.3, 0],
  [0.3, 0.15],
  [0.1, 0.05],
]

const bootstrap = (method: 'percentile' | 'BCa'): Setting => ({
  data: 'skewed scores (exponential)',
  interval: `bootstrap ${method}, 999 draws`,
  reported: false,
  truth: 1,
  share: 0.1,
  draw: (clusters, random) => {
    const scores = list(clusters, () => exponential(random))
    return bootstrapInterval(scores, of => sum(of) / of.length, { random, draws: 999, method })
  },
})

export const settings: readonly Setting[] = [
  ...ofSample('normal scores', 0, alone(normal), [['clustered t', true, tInterval]]),
  ...ofSample('skewed scores (exponential)', 1, alone(exponential), [['clustered t', true, tInterval]]),
  bootstrap('percentile'),
  bootstrap('BCa'),
  ...ofSample(
    'clusters of 4 scores',
    0,
    clusteredScores(() => 4),
    [['clustered t', true, tInterval]],
  ),
  ...ofSample(
    'clusters of 1–7 scores',
    0,
    clusteredScores(random => 1 + Math.floor(random() * 7)),
    [['clustered t', true, tInterval]],
  ),
  ...rates.flatMap(rate =>
    ofSample(
      `rate ${rate}`,
      rate,
      alone(random => Number(random() < rate)),
      [
        ['clustered rate (Wilson)', true, asEstimate(clusteredRate)],
        ['Jeffreys', false, byCounts(jeffreys)],
        ['Clopper-Pearson', false, byCounts(clopperPearson)],
        ['clustered t', false, tInterval],
      ],
    ),
  ),
  ...rates.flatMap(rate =>
    ofSample(`rate ${rate} in clusters of 4`, rate, clusteredVerdicts(rate), [
      ['clustered rate (Wilson at n*)', true, asEstimate(clusteredRate)],
      ['Wilson at n', false, byCounts(wilson)],
      ['clustered t', false, tInterval],
    ]),
  ),
  ...[1, 4].flatMap(size =>
    differing.map(
      ([share, gain]): Setting => ({
        data: `${share} of pairs differ, by ${gain}${size > 1 ? `, clusters of ${size}` : ''}`,
        interval: 'paired rate difference',
        reported: true,
        truth: gain,
        draw: (clusters, random) => pairedRateDifference(pairsOf(share, gain, size)(clusters, random)).interval,
      }),
    ),
  ),
  ...[1, 3].flatMap(size =>
    [true, false].map(
      (powered): Setting => ({
        data: `judge and human${size > 1 ? `, clusters of ${size}` : ''}, N = 5n`,
        interval: powered ? 'PPI++' : 'human scores alone',
        reported: powered,
        truth: 0,
        draw: (clusters, random) => {
          const cases = judged(size)(clusters, random)
          return predictionPowered(powered ? cases : cases.filter(it => it.human !== undefined)).interval
        },
      }),
    ),
  ),
]

/** Numbers of clusters every setting is drawn at. */
export const grid = [30, 100, 300] as const
