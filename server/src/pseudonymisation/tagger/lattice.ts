import { allowed, begin, inside, isInside, labelCount, rowWidth } from './labels.ts'

/**
 * The chain of labels over one piece of text. `emission`: `rowWidth` scores for each token (O is 0); `edge`: for each token
 * the transition table that leads to it; `transitions`: tables of labelCount × labelCount, score of previous → next.
 * Before the first token stands O. Scores divided by `scale` are log-odds.
 */
export type Lattice = {
  length: number
  emission: Float64Array
  edge: Uint8Array
  alpha: Float64Array
  beta: Float64Array
  norm: Float64Array
  /** Exponentials of the emissions, O included. */
  weight: Float64Array
  back: Uint8Array
  path: Uint8Array
}

const size = labelCount * labelCount

export const emptyLattice = (room: number): Lattice => ({
  length: 0,
  emission: new Float64Array(room * rowWidth),
  edge: new Uint8Array(room),
  alpha: new Float64Array(room * labelCount),
  beta: new Float64Array(room * labelCount),
  norm: new Float64Array(room),
  weight: new Float64Array(room * labelCount),
  back: new Uint8Array(room * labelCount),
  path: new Uint8Array(room),
})

/** Fills `path` with the best sequence of labels. */
export function viterbi(lattice: Lattice, transitions: Float64Array): void {
  const { length, emission, edge, back, path } = lattice
  // Scores of the labels at the token before and at this one, by turns in one array.
  const scores = lattice.alpha
  for (let t = 0; t < length; t++) {
    const table = edge[t]! * size
    const before = ((t + 1) & 1) * labelCount
    const now = (t & 1) * labelCount
    for (let label = 0; label < labelCount; label++) {
      let best = -1e9
      let from = 0
      if (t === 0) {
        if (!isInside(label)) best = transitions[table + label]!
      } else if (isInside(label)) {
        const asBegin = scores[before + label - 1]! + transitions[table + (label - 1) * labelCount + label]!
        best = scores[before + label]! + transitions[table + label * labelCount + label]!
        from = label
        if (asBegin > best) {
          best = asBegin
          from = label - 1
        }
      } else {
        for (let previous = 0, at = table + label; previous < labelCount; previous++, at += labelCount) {
          const one = scores[before + previous]! + transitions[at]!
          if (one > best) {
            best = one
            from = previous
          }
        }
      }
      scores[now + label] = label === 0 ? best : best + emission[t * rowWidth + label - 1]!
      back[t * labelCount + label] = from
    }
  }
  const last = ((length - 1) & 1) * labelCount
  let label = 0
  for (let one = 1; one < labelCount; one++) if (scores[last + one]! > scores[last + label]!) label = one
  for (let t = length - 1; t >= 0; t--) {
    path[t] = label
    label = back[t * labelCount + label]!
  }
}

/**
 * For each table the most that a token can gain from transitions by carrying an entity's label, the way out included,
 * compared with O all along. Where no emission outweighs it, the best path is O and need not be looked for.
 */
export function gains(transitions: Float64Array): Float64Array {
  const most = new Float64Array(transitions.length / size).fill(-1e9)
  let way = 0
  for (let table = 0; table < most.length; table++) {
    const at = table * size
    for (let previous = 0; previous < labelCount; previous++) {
      way = Math.max(way, transitions[at + previous * labelCount]! - transitions[at]!)
      for (let label = 1; label < labelCount; label++)
        if (allowed(previous, label))
          most[table] = Math.max(most[table]!, transitions[at + previous * labelCount + label]! - transitions[at]!)
    }
  }
  return most.map(one => one + way)
}

/** exp(score / scale) of the transitions, 0 where a label may not follow. */
export function exponentials(transitions: ArrayLike<number>, scale: number): Float64Array {
  return Float64Array.from(transitions, (score, at) => {
    const pair = at % size
    return allowed(Math.floor(pair / labelCount), pair % labelCount) ? Math.exp(score / scale) : 0
  })
}

/** Forward and backward sums, scaled so that alpha·beta of a token is the distribution of its label. Returns log Z. */
export function sums(lattice: Lattice, factors: Float64Array, scale: number): number {
  const { length, emission, edge, alpha, beta, norm, weight } = lattice
  let logZ = 0
  for (let t = 0; t < length; t++) {
    const table = edge[t]! * size
    const row = t * labelCount
    let top = 0
    for (let label = 1; label < labelCount; label++) {
      const one = emission[t * rowWidth + label - 1]!
      if (one > top) top = one
    }
    logZ += top / scale
    weight[row] = Math.exp(-top / scale)
    for (let label = 1; label < labelCount; label++)
      weight[row + label] = Math.exp((emission[t * rowWidth + label - 1]! - top) / scale)
    let total = 0
    for (let label = 0; label < labelCount; label++) {
      let sum = 0
      if (t === 0) sum = isInside(label) ? 0 : factors[table + label]!
      else if (isInside(label))
        sum =
          alpha[row - labelCount + label]! * factors[table + label * labelCount + label]! +
          alpha[row - labelCount + label - 1]! * factors[table + (label - 1) * labelCount + label]!
      else
        for (let previous = 0; previous < labelCount; previous++)
          sum += alpha[row - labelCount + previous]! * factors[table + previous * labelCount + label]!
      sum *= weight[row + label]!
      alpha[row + label] = sum
      total += sum
    }
    norm[t] = total
    logZ += Math.log(total)
    for (let label = 0; label < labelCount; label++) alpha[row + label]! /= total
  }
  beta.fill(1, (length - 1) * labelCount, length * labelCount)
  for (let t = length - 1; t > 0; t--) {
    const table = edge[t]! * size
    const row = t * labelCount
    const over = 1 / norm[t]!
    for (let previous = 0; previous < labelCount; previous++) {
      let sum = 0
      for (let label = 0; label < labelCount; label++)
        sum += factors[table + previous * labelCount + label]! * weight[row + label]! * beta[row + label]!
      beta[row - labelCount + previous] = sum * over
    }
  }
  return logZ
}

/** Probability that tokens from … to (exclusive) are exactly one entity of `type`; needs `sums`. */
export function probability(lattice: Lattice, factors: Float64Array, type: number, from: number, to: number): number {
  const { length, edge, alpha, beta, norm, weight } = lattice
  let label = begin(type)
  let value = alpha[from * labelCount + label]!
  for (let t = from + 1; t < to; t++) {
    const next = inside(type)
    value *= (factors[edge[t]! * size + label * labelCount + next]! * weight[t * labelCount + next]!) / norm[t]!
    label = next
  }
  if (to >= length) return value
  let tail = 0
  for (let next = 0; next < labelCount; next++)
    if (next !== inside(type))
      tail +=
        factors[edge[to]! * size + label * labelCount + next]! *
        weight[to * labelCount + next]! *
        beta[to * labelCount + next]!
  return (value * tail) / norm[to]!
}
