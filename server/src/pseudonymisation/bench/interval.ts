import type { Ratio, Tally } from '../score.ts'
import { createRandom } from './random.ts'

export type Figure = { value: number; low: number; high: number; part: number; whole: number }

const resamples = 2000

/** The p-quantile of ascending numbers, by nearest rank. */
export const quantile = (ascending: readonly number[], p: number): number =>
  ascending[Math.min(ascending.length - 1, Math.max(0, Math.ceil(p * ascending.length) - 1))] ?? Number.NaN

/**
 * A figure with its 95 % interval: percentile bootstrap that draws whole texts, because mistakes of one text belong
 * together. Seeded. Where every text is alike (nothing missed) it has no width: then only the number of spans says how
 * little it may mean.
 */
export function figureOf(texts: readonly Tally[], ratio: Ratio): Figure {
  const parts = texts.map(ratio.part)
  const wholes = texts.map(ratio.whole)
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
  const part = sum(parts)
  const whole = sum(wholes)
  const random = createRandom(1)
  const values: number[] = []
  for (let round = 0; round < resamples; round++) {
    let p = 0
    let w = 0
    for (let draw = 0; draw < texts.length; draw++) {
      const at = Math.floor(random() * texts.length)
      p += parts[at]!
      w += wholes[at]!
    }
    if (w > 0) values.push(p / w)
  }
  values.sort((a, b) => a - b)
  return {
    value: whole === 0 ? Number.NaN : part / whole,
    low: quantile(values, 0.025),
    high: quantile(values, 0.975),
    part,
    whole,
  }
}
