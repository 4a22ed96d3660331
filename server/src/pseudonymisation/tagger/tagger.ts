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
import { equals, shape } from './scan.ts'
import { lineCase, longest, sequences } from './sequence.ts'

/** A find: UTF-16 offsets, end exclusive; `confidence`: the model's probability that exactly this stretch is one such entity. */
export type Tagged = { start: number; end: number; type: Exclude<TaggedType, 'OTHER'>; confidence: number }

export type TaggerOptions = {
  /**
   * The operating point: log-odds added to a type against everything else. 0 is what the training gives; +1 to +2 for
   * PERSON trades precision for recall.
   */
  bias?: Partial<Record<TaggedType, number>>
  /**
   * A token whose own words speak so much against every entity (log-odds) isn't looked at further. Measured: no difference
   * in the scores from 2 on, a third of the time saved.
   */
  skip?: number
  /** What kind of text it is; letters, notes and tables of an office if not said. */
  domain?: Domain
}

export type Tagger = { tag(scan: Scan): Tagged[] }

const spread = positions.length * rowWidth
/** Bits of white space that a token's features know. */
export const gapBits = shape.space | shape.line | shape.blank | shape.gap

/** Scores and hashes of words, one entry each. */
type Entries = {
  vectors: Int16Array
  id: Int32Array
  group: Int32Array
  coarse: Int32Array
  edge: Uint8Array
}
const entries = (room: number): Entries => ({
  vectors: new Int16Array(room * spread),
  id: new Int32Array(room),
  group: new Int32Array(room),
  coarse: new Int32Array(room),
  edge: new Uint8Array(room),
})
function copy(from: Entries, at: number, to: Entries, slot: number): void {
  const source = at * spread
  const target = slot * spread
  for (let one = 0; one < spread; one++) to.vectors[target + one] = from.vectors[source + one]!
  to.id[slot] = from.id[at]!
  to.group[slot] = from.group[at]!
  to.coarse[slot] = from.coarse[at]!
  to.edge[slot] = from.edge[at]!
}

const modeCount = Object.keys(lineCase).length
/** How many common words are remembered from one text to the next. */
const remembered = 1 << 13

/**
 * Computes the entry of a word. Marks and everyday words (features.ts) keep theirs for the next text; all
 * other words are forgotten with the text they stood in.
 */
function createComputing(model: Model, lists: Lists, domain: number) {
  const sum = new Int32Array(rowWidth)
  const word = emptyWord()
  const keys = new Int32Array(word.features.length)
  const common = entries(remembered)
  const texts: (string | undefined)[] = new Array(remembered).fill(undefined)
  const modes = new Uint8Array(remembered)

  const write = (to: Entries, slot: number): void => {
    for (let position = 0; position < positions.length; position++) {
      const distance = Math.abs(positions[position]!)
      const many = distance === 0 ? word.count : distance === 1 ? word.near : word.far
      sum.fill(0)
      for (let at = 0; at < many; at++) keys[at] = keyAt(word.features[at]!, position)
      addWeights(model, keys, many, sum)
      const from = slot * spread + position * rowWidth
      for (let column = 0; column < rowWidth; column++) to.vectors[from + column] = sum[column]!
    }
    to.id[slot] = word.id
    to.group[slot] = word.class
    to.coarse[slot] = word.coarse
    to.edge[slot] = word.edge
  }
  return {
    outside(which: number, to: Entries, slot: number): void {
      outsideFeatures(which, word)
      write(to, slot)
    },
    token(
      { text, start, end, kind, shape: shapes, hash }: Scan,
      token: number,
      mode: number,
      to: Entries,
      slot: number,
    ) {
      const index = (hash[token]! ^ (hash[token]! >>> 13) ^ mode) & (remembered - 1)
      const from = start[token]!
      const known = texts[index]
      if (known !== undefined && modes[index] === mode && equals(text, from, end[token]!, known))
        return copy(common, index, to, slot)
      const value = text.slice(from, end[token])
      wordFeatures(value, kind[token]!, shapes[token]!, mode, domain, lists, word)
      write(to, slot)
      if (!word.common || value.length > 30) return
      copy(to, slot, common, index)
      texts[index] = value
      modes[index] = mode
    },
  }
}

type Computing = ReturnType<typeof createComputing>

/** The words of one document, each once. */
/** `tokens`: how many the document has; every fourth is probably a new word. */
function createWords(computing: Computing, tokens: number) {
  let room = 64 + (tokens >> 2)
  let count = 0
  let all = entries(room)
  for (const which of [0, outside.before, outside.after, outside.lineBefore]) computing.outside(which, all, count++)
  return {
    add(scanned: Scan, token: number, mode: number): number {
      if (count === room) {
        room *= 2
        const old = all
        all = entries(room)
        for (const key of ['vectors', 'id', 'group', 'coarse', 'edge'] as const) all[key].set(old[key])
      }
      computing.token(scanned, token, mode, all, count)
      return count++
    },
    entries: () => all,
  }
}

/** Which entry of `words` each token is. The same word in lines of another case is another one. */
function intern({ count, word, words }: Scan, mode: Uint8Array, add: (token: number) => number): Int32Array {
  const known = new Int32Array(words * modeCount).fill(-1)
  const result = new Int32Array(count)
  for (let token = 0; token < count; token++) {
    const which = word[token]! * modeCount + mode[token]!
    if (known[which]! < 0) known[which] = add(token)
    result[token] = known[which]!
  }
  return result
}

/** A tagger holds no text: everything it computes for one is dropped with the result. */
export function createTagger(model: Model, lists: Lists, options: TaggerOptions = {}): Tagger {
  const { scale, transitions } = model
  const domain = domains[options.domain ?? 'admin']
  const computing = createComputing(model, lists, domain)
  const sum = new Int32Array(rowWidth)
  const factors = exponentials(transitions, scale)
  const scores = Float64Array.from(transitions)
  const gain = gains(scores)
  const bias = types.map(type => Math.round((options.bias?.[type] ?? 0) * scale))
  const lattice = emptyLattice(longest + 1)
  const { emission } = lattice
  const pairs = new Int32Array(pairCount)
  const hopeless = -(options.skip ?? 2) * scale

  const tag = (scanned: Scan): Tagged[] => {
    const found: Tagged[] = []
    const pieces = sequences(scanned)
    const words = createWords(computing, scanned.count)
    const entry = intern(scanned, pieces.mode, token => words.add(scanned, token, pieces.mode[token]!))
    const { vectors, id, group, coarse, edge } = words.entries()
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
        let best = -1e9
        for (let column = 0; column < rowWidth; column++) {
          const one =
            vectors[a * spread + column]! +
            vectors[b * spread + rowWidth + column]! +
            vectors[c * spread + 2 * rowWidth + column]! +
            vectors[d * spread + 3 * rowWidth + column]! +
            vectors[e * spread + 4 * rowWidth + column]! +
            bias[column >> 1]!
          sum[column] = one
          if (one > best) best = one
        }
        if (best > hopeless) {
          pairFeatures(id, group, coarse, a, b, c, d, e, scanned.shape[token]! & gapBits, domain, pairs)
          addWeights(model, pairs, pairCount, sum)
          best = sum[0]!
          for (let column = 1; column < rowWidth; column++) if (sum[column]! > best) best = sum[column]!
        }
        for (let column = 0; column < rowWidth; column++) emission[row + column] = sum[column]!
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
