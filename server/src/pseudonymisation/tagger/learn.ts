import type { Dataset } from './dataset.ts'
import { edgeCount, pairCount } from './features.ts'
import { allowed, labelCount, rowWidth } from './labels.ts'
import { emptyLattice, sums } from './lattice.ts'
import { randomFrom, shuffle } from './random.ts'
import { longest } from './sequence.ts'

export type Hyperparameters = {
  epochs: number
  rate: number
  /** Pull towards zero, per touch of a feature. */
  decay: number
  /** The weights of so many last epochs are averaged. */
  averaged: number
  seed: number
}

export type Weights = { rows: Float32Array; transitions: Float64Array }

const size = labelCount * labelCount
/** Below this error a token teaches nothing worth the time. */
const enough = 0.004

/** Conditional log-likelihood of the labels, climbed with AdaGrad piece by piece. */
export function learn(data: Dataset, parameters: Hyperparameters, say: (line: string) => void): Weights {
  const { pieces, pieceCount, label, edge, window, pairs, starts, lists, keys } = data
  const { epochs, rate, decay, averaged, seed } = parameters
  // Weights and their summed squared gradients side by side: one cache line of a feature.
  const stride = 2 * rowWidth
  const rows = new Float32Array(keys.length * stride)
  for (let row = 0; row < keys.length; row++) rows.fill(0.5, row * stride + rowWidth, (row + 1) * stride)
  const transitions = new Float64Array(edgeCount * size)
  const transitionSquares = new Float64Array(edgeCount * size).fill(0.5)
  const factors = new Float64Array(edgeCount * size)
  for (let at = 0; at < factors.length; at++)
    factors[at] = allowed(Math.floor((at % size) / labelCount), at % labelCount) ? 1 : 0
  const meanRows = new Float32Array(keys.length * rowWidth)
  const meanTransitions = new Float64Array(edgeCount * size)
  const lattice = emptyLattice(longest + 1)
  const { emission, alpha, beta, norm, weight } = lattice
  const order = Int32Array.from({ length: pieceCount }, (_, at) => at)
  const random = randomFrom(seed)
  const gradient = new Float64Array(rowWidth)

  const addRow = (row: number, to: number) => {
    const from = row * stride
    for (let column = 0; column < rowWidth; column++) emission[to + column]! += rows[from + column]!
  }
  const update = (row: number) => {
    const from = row * stride
    for (let column = 0; column < rowWidth; column++) {
      const value = rows[from + column]!
      const g = gradient[column]! + decay * value
      const squares = rows[from + rowWidth + column]! + g * g
      rows[from + rowWidth + column] = squares
      rows[from + column] = value - (rate * g) / Math.sqrt(squares)
    }
  }

  for (let epoch = 1; epoch <= epochs; epoch++) {
    const began = performance.now()
    shuffle(order, random)
    let loss = 0
    for (const piece of order) {
      const from = pieces[piece]!
      const length = pieces[piece + 1]! - from
      lattice.length = length
      emission.fill(0, 0, length * rowWidth)
      for (let t = 0; t < length; t++) {
        const token = from + t
        const to = t * rowWidth
        lattice.edge[t] = edge[token]!
        for (let p = 0; p < 5; p++) {
          const list = window[token * 5 + p]! * 5 + p
          for (let at = starts[list]!; at < starts[list + 1]!; at++) addRow(lists[at]!, to)
        }
        for (let at = token * pairCount; at < (token + 1) * pairCount; at++) if (pairs[at]! >= 0) addRow(pairs[at]!, to)
      }
      loss += sums(lattice, factors, 1)
      for (let t = 0; t < length; t++) {
        const gold = label[from + t]!
        if (gold > 0) loss -= emission[t * rowWidth + gold - 1]!
        loss -= transitions[edge[from + t]! * size + (t > 0 ? label[from + t - 1]! : 0) * labelCount + gold]!
      }
      for (let t = 0; t < length; t++) {
        const token = from + t
        const gold = label[token]!
        let most = 0
        for (let one = 1; one < labelCount; one++) {
          const g = alpha[t * labelCount + one]! * beta[t * labelCount + one]! - (one === gold ? 1 : 0)
          gradient[one - 1] = g
          if (Math.abs(g) > most) most = Math.abs(g)
        }
        if (most < enough) continue
        const table = edge[token]! * size
        const goldBefore = t > 0 ? label[token - 1]! : 0
        for (let previous = 0; previous < (t > 0 ? labelCount : 1); previous++) {
          const reach = t > 0 ? alpha[(t - 1) * labelCount + previous]! / norm[t]! : 1 / norm[0]!
          for (let one = 0; one < labelCount; one++) {
            const at = table + previous * labelCount + one
            const expected = reach * factors[at]! * weight[t * labelCount + one]! * beta[t * labelCount + one]!
            const g = expected - (previous === goldBefore && one === gold ? 1 : 0)
            if (Math.abs(g) < enough || factors[at] === 0) continue
            transitionSquares[at]! += g * g
            transitions[at]! -= (rate * g) / Math.sqrt(transitionSquares[at]!)
            factors[at] = Math.exp(transitions[at]!)
          }
        }
        for (let p = 0; p < 5; p++) {
          const list = window[token * 5 + p]! * 5 + p
          for (let at = starts[list]!; at < starts[list + 1]!; at++) update(lists[at]!)
        }
        for (let at = token * pairCount; at < (token + 1) * pairCount; at++) if (pairs[at]! >= 0) update(pairs[at]!)
      }
    }
    if (epoch > epochs - averaged) {
      for (let row = 0; row < keys.length; row++)
        for (let column = 0; column < rowWidth; column++)
          meanRows[row * rowWidth + column]! += rows[row * stride + column]! / averaged
      for (let at = 0; at < transitions.length; at++) meanTransitions[at]! += transitions[at]! / averaged
    }
    say(
      `epoch ${epoch}: loss ${(loss / label.length).toFixed(4)} per token, ${((performance.now() - began) / 1000).toFixed(1)} s`,
    )
  }
  return { rows: meanRows, transitions: meanTransitions }
}
