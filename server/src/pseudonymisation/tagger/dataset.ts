import type { Example } from './corpus.ts'
import type { Domain, Lists, Word } from './features.ts'
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
import { begin, inside, types } from './labels.ts'
import { scan, shape } from './scan.ts'
import { sequences } from './sequence.ts'
import { gapBits } from './tagger.ts'

/** Growing list of 32-bit numbers. */
class Numbers {
  data = new Int32Array(1 << 16)
  count = 0
  push(value: number) {
    if (this.count === this.data.length) {
      const old = this.data
      this.data = new Int32Array(old.length * 2)
      this.data.set(old)
    }
    this.data[this.count++] = value
  }
}

/** Counts of 32-bit keys, open addressing. */
class Keys {
  mask: number
  keys: Int32Array
  value: Int32Array
  constructor(bits: number) {
    this.mask = (1 << bits) - 1
    this.keys = new Int32Array(1 << bits)
    this.value = new Int32Array(1 << bits)
  }
  slot(key: number): number {
    let slot = (key ^ (key >>> 15)) & this.mask
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask
    return slot
  }
  add(key: number, by: number) {
    const slot = this.slot(key)
    this.keys[slot] = key
    this.value[slot]! += by
  }
}

/**
 * What the trainer reads: pieces of tokens with labels, and the features of each token as row numbers. Features of a word
 * are listed once per distinct word and position; features that join words per token.
 */
export type Dataset = {
  pieces: Int32Array
  pieceCount: number
  label: Uint8Array
  edge: Uint8Array
  /** Entries for the token and its neighbours: five per token. */
  window: Int32Array
  /** pairCount rows per token, -1 for a feature that is too rare. */
  pairs: Int32Array
  /** Rows of entry w at position p: lists[starts[w * 5 + p] … starts[w * 5 + p + 1]]. */
  starts: Int32Array
  lists: Int32Array
  /** The key of each row. */
  keys: Int32Array
}

/** What the lists are to say of a word at this place: training may hide it, or take the place itself out of the counts. */
export type Known = (word: string, at: { first: boolean; type: string | undefined }) => number | undefined

export class DatasetBuilder {
  private words = new Map<string, number>()
  private wordKeys = new Numbers()
  private wordStarts = new Numbers()
  private wordWeight = new Numbers()
  private id = new Numbers()
  private group = new Numbers()
  private coarse = new Numbers()
  private edges = new Numbers()
  private window = new Numbers()
  private pairs = new Numbers()
  private label = new Numbers()
  private edge = new Numbers()
  private piece = new Numbers()
  private word: Word = emptyWord()
  private lists: Lists

  constructor(lists: Lists) {
    this.lists = lists
    this.wordStarts.push(0)
    for (const which of [0, outside.before, outside.after, outside.lineBefore]) {
      outsideFeatures(which, this.word)
      this.entry()
    }
    this.piece.push(0)
  }

  get tokens() {
    return this.label.count
  }

  private entry(): number {
    const { word } = this
    for (let position = 0; position < positions.length; position++) {
      const distance = Math.abs(positions[position]!)
      const many = distance === 0 ? word.count : distance === 1 ? word.near : word.far
      for (let at = 0; at < many; at++) this.wordKeys.push(keyAt(word.features[at]!, position))
      this.wordStarts.push(this.wordKeys.count)
    }
    this.id.push(word.id)
    this.group.push(word.class)
    this.coarse.push(word.coarse)
    this.edges.push(word.edge)
    this.wordWeight.push(0)
    return this.id.count - 1
  }

  add({ text, spans }: Example, domain: Domain, known: Known): void {
    const scanned = scan(text)
    const { bounds, count, mode } = sequences(scanned)
    const entry = new Int32Array(scanned.count)
    const label = new Uint8Array(scanned.count)
    let next = 0
    for (let token = 0; token < scanned.count; token++) {
      const start = scanned.start[token]!
      const end = scanned.end[token]!
      while (next < spans.length && spans[next]!.end <= start) next++
      const span = spans[next]
      const within = span !== undefined && span.start < end && span.end > start
      if (within) {
        const type = types.indexOf(span.type)
        const opened = token > 0 && scanned.end[token - 1]! > span.start
        label[token] = opened ? inside(type) : begin(type)
      }
      const value = text.slice(start, end)
      const kind = scanned.kind[token]!
      const bits = scanned.shape[token]! & 0x3f
      const listed = kind <= 2 ? known(value, { first: token === 0, type: within ? span.type : undefined }) : undefined
      const key = `${value}\t${kind}\t${bits}\t${mode[token]}\t${domain}\t${listed}`
      let found = this.words.get(key)
      if (found === undefined) {
        wordFeatures(value, kind, bits, mode[token]!, domains[domain], this.lists, this.word, listed ?? -1)
        found = this.entry()
        this.words.set(key, found)
      }
      entry[token] = found
    }
    const out = new Int32Array(pairCount)
    for (let piece = 0; piece < count; piece++) {
      const from = bounds[piece]!
      const to = bounds[piece + 1]!
      const opensLine = (scanned.shape[from]! & shape.line) !== 0
      let a = opensLine && from > 0 ? entry[from - 1]! : outside.before
      let b: number = opensLine ? outside.lineBefore : outside.before
      for (let token = from; token < to; token++) {
        const c = entry[token]!
        const d = token + 1 < to ? entry[token + 1]! : outside.after
        const e = token + 2 < to ? entry[token + 2]! : outside.after
        for (const one of [a, b, c, d, e]) this.window.push(one)
        pairFeatures(
          this.id.data,
          this.group.data,
          this.coarse.data,
          a,
          b,
          c,
          d,
          e,
          scanned.shape[token]! & gapBits,
          domains[domain],
          out,
        )
        for (let at = 0; at < pairCount; at++) this.pairs.push(out[at]!)
        this.label.push(label[token]!)
        this.edge.push(this.edges.data[c]!)
        a = b
        b = c
      }
      this.piece.push(this.label.count)
    }
  }

  /** Numbers the features that occur at least `minimum` times (pairs: `minimumPair`). */
  build(minimum: number, minimumPair: number): Dataset {
    const tokens = this.label.count
    const counts = new Keys(24)
    const uses = new Int32Array(this.id.count * positions.length)
    for (let at = 0; at < tokens * 5; at++) uses[this.window.data[at]! * 5 + (at % 5)]!++
    for (let list = 0; list < uses.length; list++) {
      const used = uses[list]!
      if (used > 0)
        for (let at = this.wordStarts.data[list]!; at < this.wordStarts.data[list + 1]!; at++)
          counts.add(this.wordKeys.data[at]!, used)
    }
    const rows = new Keys(24)
    const keys = new Numbers()
    const rowOf = (key: number, enough: boolean): number => {
      if (!enough) return -1
      const slot = rows.slot(key)
      if (rows.keys[slot] === 0) {
        rows.keys[slot] = key
        keys.push(key)
        rows.value[slot] = keys.count
      }
      return rows.value[slot]! - 1
    }
    const starts = new Int32Array(uses.length + 1)
    const lists = new Numbers()
    for (let list = 0; list < uses.length; list++) {
      for (let at = this.wordStarts.data[list]!; at < this.wordStarts.data[list + 1]!; at++) {
        const key = this.wordKeys.data[at]!
        const row = rowOf(key, uses[list]! > 0 && counts.value[counts.slot(key)]! >= minimum)
        if (row >= 0) lists.push(row)
      }
      starts[list + 1] = lists.count
    }
    const pairCounts = new Keys(25)
    for (let at = 0; at < tokens * pairCount; at++) pairCounts.add(this.pairs.data[at]!, 1)
    const pairs = new Int32Array(tokens * pairCount)
    for (let at = 0; at < pairs.length; at++) {
      const key = this.pairs.data[at]!
      pairs[at] = rowOf(key, pairCounts.value[pairCounts.slot(key)]! >= minimumPair)
    }
    return {
      pieces: this.piece.data.slice(0, this.piece.count),
      pieceCount: this.piece.count - 1,
      label: Uint8Array.from(this.label.data.subarray(0, tokens)),
      edge: Uint8Array.from(this.edge.data.subarray(0, tokens)),
      window: this.window.data.slice(0, tokens * 5),
      pairs,
      starts,
      lists: lists.data.slice(0, lists.count),
      keys: keys.data.slice(0, keys.count),
    }
  }
}
