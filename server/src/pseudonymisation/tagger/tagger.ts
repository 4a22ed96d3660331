import { readFileSync } from 'node:fs'
import { lexicon } from '../gazetteer/lexicon.ts'
import type { Domain, Lists } from './features.ts'
import {
  domains,
  emptyWord,
  keyAt,
  outside,
  outsideFeatures,
  pairCount,
  pairFeatures,
  positions,
  wordFeatures,
} from './features.ts'
import type { TaggedType } from './labels.ts'
import { begin, isInside, rowWidth, typeOf, types } from './labels.ts'
import { emptyLattice, exponentials, gains, probability, sums, viterbi } from './lattice.ts'
import type { Model } from './model.ts'
import { addWeights, decodeModel } from './model.ts'
import type { Scan } from './scan.ts'
import { shape } from './scan.ts'
import { longest, sequences } from './sequence.ts'

/** A find: UTF-16 offsets, end exclusive; `confidence`: the model's probability that exactly this stretch is one such entity. */
export type Tagged = { start: number; end: number; type: Exclude<TaggedType, 'OTHER'>; confidence: number }

export type TaggerOptions = {
  /**
   * The operating point: log-odds added to a type against everything else. 0 is what the training gives; +1 to +2 for
   * PERSON trades precision for recall.
   */
  bias?: Partial<Record<TaggedType, number>>
  /** What kind of text it is; letters, notes and tables of an office if not said. */
  domain?: Domain
}

export type Tagger = { tag(scan: Scan): Tagged[] }

const spread = positions.length * rowWidth
/** Bits of white space that a token's features know. */
export const gapBits = shape.space | shape.line | shape.blank | shape.gap

/** The words of one document, each once: vectors of scores for the positions around it, hashes and classes. */
function createWords(model: Model, lists: Lists, domain: number) {
  const sum = new Int32Array(rowWidth)
  let room = 512
  let count = 0
  let vectors = new Int16Array(room * spread)
  let id = new Int32Array(room)
  let group = new Int32Array(room)
  let coarse = new Int32Array(room)
  let edge = new Uint8Array(room)
  const word = emptyWord()
  const add = (): number => {
    if (count === room) {
      room *= 2
      const old = [vectors, id, group, coarse, edge] as const
      vectors = new Int16Array(room * spread)
      vectors.set(old[0])
      id = new Int32Array(room)
      id.set(old[1])
      group = new Int32Array(room)
      group.set(old[2])
      coarse = new Int32Array(room)
      coarse.set(old[3])
      edge = new Uint8Array(room)
      edge.set(old[4])
    }
    const base = count * spread
    for (let position = 0; position < positions.length; position++) {
      const distance = Math.abs(positions[position]!)
      const many = distance === 0 ? word.count : distance === 1 ? word.near : word.far
      const to = base + position * rowWidth
      sum.fill(0)
      for (let at = 0; at < many; at++) addWeights(model, keyAt(word.features[at]!, position), sum)
      vectors.set(sum, to)
    }
    id[count] = word.id
    group[count] = word.class
    coarse[count] = word.coarse
    edge[count] = word.edge
    return count++
  }
  for (const which of [0, outside.before, outside.after, outside.lineBefore]) {
    outsideFeatures(which, word)
    add()
  }
  return {
    add(scanned: Scan, token: number, mode: number): number {
      const text = scanned.text.slice(scanned.start[token], scanned.end[token])
      wordFeatures(text, scanned.kind[token]!, scanned.shape[token]!, mode, domain, lists, word)
      return add()
    },
    tables: () => ({ vectors, id, group, coarse, edge }),
  }
}

/** Probes for an equal word before it is computed anew: bounds the work if somebody crafts colliding words. */
const probes = 16

/** Which entry of `words` each token is. Two tokens are the same word if text and case of the line are the same. */
function intern(scanned: Scan, mode: Uint8Array, add: (token: number) => number): Int32Array {
  const { text, count, start, end, hash } = scanned
  const result = new Int32Array(count)
  let slots = 64
  while (slots < count * 2) slots *= 2
  const mask = slots - 1
  // Token + 1 that first showed the word.
  const table = new Int32Array(slots)
  for (let token = 0; token < count; token++) {
    const key = Math.imul(hash[token]! + mode[token]!, 0x9e3779b1)
    let slot = (key ^ (key >>> 15)) & mask
    let found = -1
    for (let probe = 0; probe < probes; probe++) {
      const other = table[slot]! - 1
      if (other < 0) {
        table[slot] = token + 1
        break
      }
      if (hash[other] === hash[token] && mode[other] === mode[token] && same(other, token)) {
        found = other
        break
      }
      slot = (slot + 1) & mask
    }
    result[token] = found >= 0 ? result[found]! : add(token)
  }
  return result

  function same(a: number, b: number): boolean {
    const length = end[a]! - start[a]!
    if (length !== end[b]! - start[b]!) return false
    for (let at = 0; at < length; at++)
      if (text.charCodeAt(start[a]! + at) !== text.charCodeAt(start[b]! + at)) return false
    return true
  }
}

/** A tagger holds no text: everything it computes for one is dropped with the result. */
export function createTagger(model: Model, lists: Lists, options: TaggerOptions = {}): Tagger {
  const { scale, transitions } = model
  const domain = domains[options.domain ?? 'admin']
  const sum = new Int32Array(rowWidth)
  const factors = exponentials(transitions, scale)
  const scores = Float64Array.from(transitions)
  const gain = gains(scores)
  const bias = types.map(type => Math.round((options.bias?.[type] ?? 0) * scale))
  const lattice = emptyLattice(longest + 1)
  const { emission } = lattice
  const pairs = new Int32Array(pairCount)

  const tag = (scanned: Scan): Tagged[] => {
    const found: Tagged[] = []
    const pieces = sequences(scanned)
    const words = createWords(model, lists, domain)
    const entry = intern(scanned, pieces.mode, token => words.add(scanned, token, pieces.mode[token]!))
    const { vectors, id, group, coarse, edge } = words.tables()
    for (let piece = 0; piece < pieces.count; piece++) {
      const from = pieces.bounds[piece]!
      const to = pieces.bounds[piece + 1]!
      const opensLine = (scanned.shape[from]! & shape.line) !== 0
      let a = opensLine && from > 0 ? entry[from - 1]! : outside.before
      let b: number = opensLine ? outside.lineBefore : outside.before
      lattice.length = to - from
      let plain = true
      for (let token = from; token < to; token++) {
        const c = entry[token]!
        const d = token + 1 < to ? entry[token + 1]! : outside.after
        const e = token + 2 < to ? entry[token + 2]! : outside.after
        const row = (token - from) * rowWidth
        for (let column = 0; column < rowWidth; column++)
          sum[column] =
            vectors[a * spread + column]! +
            vectors[b * spread + rowWidth + column]! +
            vectors[c * spread + 2 * rowWidth + column]! +
            vectors[d * spread + 3 * rowWidth + column]! +
            vectors[e * spread + 4 * rowWidth + column]! +
            bias[column >> 1]!
        pairFeatures(id, group, coarse, a, b, c, d, e, scanned.shape[token]! & gapBits, pairs)
        for (let pair = 0; pair < pairCount; pair++) addWeights(model, pairs[pair]!, sum)
        let best = sum[0]!
        for (let column = 0; column < rowWidth; column++) {
          const one = sum[column]!
          emission[row + column] = one
          if (one > best) best = one
        }
        if (best + gain[edge[c]!]! > 0) plain = false
        lattice.edge[token - from] = edge[c]!
        a = b
        b = c
      }
      if (plain) continue
      viterbi(lattice, scores)
      collect(scanned, from, found)
    }
    return found
  }

  function collect(scanned: Scan, from: number, found: Tagged[]): void {
    const { length, path } = lattice
    let summed = false
    for (let t = 0; t < length; t++) {
      const label = path[t]!
      if (label === 0) continue
      const first = t
      while (t + 1 < length && isInside(path[t + 1]!)) t++
      const which = typeOf(label)
      const type = types[which]!
      if (type === 'OTHER' || label !== begin(which)) continue
      if (!summed) sums(lattice, factors, scale)
      summed = true
      const confidence = probability(lattice, factors, which, first, t + 1)
      found.push({ start: scanned.start[from + first]!, end: scanned.end[from + t]!, type, confidence })
    }
  }
  return { tag }
}

let bundled: Model | undefined

/** The tagger that ships with the project; its weights are read from disk once, at the first use. */
export function bundledTagger(options: TaggerOptions = {}): Tagger {
  bundled ??= decodeModel(readFileSync(new URL('../../../data/tagger.bin', import.meta.url)))
  return createTagger(bundled, lexicon(), options)
}
