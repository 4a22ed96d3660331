import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edgeCount } from './features.ts'
import { allowed, begin, inside, labelCount, rowWidth } from './labels.ts'
import type { Lattice } from './lattice.ts'
import { emptyLattice, exponentials, gains, probability, sums, viterbi } from './lattice.ts'

const tables = edgeCount * labelCount * labelCount

/** Every sequence of labels that is possible, with its score: the slow way. */
function enumerate(
  { length, emission, edge }: Lattice,
  transitions: Float64Array,
): { path: number[]; score: number }[] {
  let all: { path: number[]; score: number }[] = [{ path: [], score: 0 }]
  for (let t = 0; t < length; t++) {
    const next: typeof all = []
    for (const { path, score } of all) {
      const previous = path.at(-1) ?? 0
      for (let label = 0; label < labelCount; label++) {
        if (!allowed(previous, label)) continue
        const step = transitions[edge[t]! * labelCount * labelCount + previous * labelCount + label]!
        next.push({
          path: [...path, label],
          score: score + step + (label > 0 ? emission[t * rowWidth + label - 1]! : 0),
        })
      }
    }
    all = next
  }
  return all
}

const cases = fc
  .integer({ min: 1, max: 3 })
  .chain(length =>
    fc.record({
      length: fc.constant(length),
      emission: fc.array(fc.integer({ min: -90, max: 90 }), {
        minLength: length * rowWidth,
        maxLength: length * rowWidth,
      }),
      edge: fc.array(fc.integer({ min: 0, max: edgeCount - 1 }), { minLength: length, maxLength: length }),
      transitions: fc.array(fc.integer({ min: -40, max: 40 }), { minLength: tables, maxLength: tables }),
    }),
  )
  .map(({ length, emission, edge, transitions }) => {
    const lattice = emptyLattice(4)
    lattice.length = length
    lattice.emission.set(emission)
    lattice.edge.set(edge)
    return { lattice, transitions: Float64Array.from(transitions) }
  })

test('the best path is the best of all', () => {
  fc.assert(
    fc.property(cases, ({ lattice, transitions }) => {
      const all = enumerate(lattice, transitions)
      viterbi(lattice, transitions)
      const found = [...lattice.path.subarray(0, lattice.length)]
      const best = Math.max(...all.map(one => one.score))
      expect(all.find(one => one.path.join() === found.join())?.score).toBe(best)
    }),
  )
})

test('where no token outweighs the gains, the best path is O', () => {
  fc.assert(
    fc.property(cases, ({ lattice, transitions }) => {
      const gain = gains(transitions)
      for (let t = 0; t < lattice.length; t++) {
        const row = lattice.emission.subarray(t * rowWidth, (t + 1) * rowWidth)
        const excess = Math.max(...row) + gain[lattice.edge[t]!]!
        if (excess > 0) for (let column = 0; column < rowWidth; column++) row[column]! -= excess
      }
      const best = Math.max(...enumerate(lattice, transitions).map(one => one.score))
      const plain = enumerate(lattice, transitions).find(one => one.path.every(label => label === 0))!
      expect(plain.score).toBe(best)
    }),
  )
})

test('the probability of an entity is the share of the paths that have exactly it', () => {
  fc.assert(
    fc.property(cases, fc.nat(3), fc.nat(2), fc.nat(2), ({ lattice, transitions }, type, first, more) => {
      const from = first % lattice.length
      const to = Math.min(lattice.length, from + 1 + more)
      const scale = 20
      let with_ = 0
      let total = 0
      for (const { path, score } of enumerate(lattice, transitions)) {
        const weight = Math.exp(score / scale)
        total += weight
        const right =
          path[from] === begin(type) &&
          path.slice(from + 1, to).every(label => label === inside(type)) &&
          path[to] !== inside(type)
        if (right) with_ += weight
      }
      const factors = exponentials(transitions, scale)
      expect(sums(lattice, factors, scale)).toBeCloseTo(Math.log(total), 6)
      expect(probability(lattice, factors, type, from, to)).toBeCloseTo(with_ / total, 8)
    }),
  )
})
