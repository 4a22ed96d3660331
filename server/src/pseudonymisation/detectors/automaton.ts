import type { Symbols, Tree } from './pattern.ts'
import { edge, symbolCount, symbolOf } from './pattern.ts'

/** So many characters are looked at: what can go on beyond them counts as possible. */
const depth = 6
/** States kept at most, so that hostile texts get no more memory: beyond them walks end earlier and tell less apart. */
const most = 1 << 13

/** A place within a pattern: it takes a character and goes on to the next, forks without one, or is the pattern's end. */
class Place {
  readonly pattern: number
  readonly of: Symbols | undefined
  readonly next: readonly Later[]
  /** Tells places apart, and places that were reached just now from others. */
  readonly id: number
  stamp = 0
  #reach: { takers: Place[]; ends: boolean } | undefined
  static #count = 0

  constructor(pattern: number, next: readonly Later[], of?: Symbols) {
    this.pattern = pattern
    this.next = next
    this.of = of
    this.id = Math.imul(++Place.#count, 0x9e3779b1)
  }

  /** What takes the next character from here on, and whether the pattern may end here. */
  get reach() {
    if (!this.#reach) {
      const seen = new Set<Place>([this])
      const takers: Place[] = []
      let ends = false
      // A set goes on to what is added meanwhile.
      for (const place of seen) {
        if (place.of) takers.push(place)
        else if (place.next.length === 0) ends = true
        else for (const later of place.next) seen.add(later())
      }
      this.#reach = { takers, ends }
    }
    return this.#reach
  }
}

/** A place that is laid out when a walk first gets there: most of a pattern is never seen. */
type Later = () => Place
function later(make: () => Place): Later {
  let place: Place | undefined
  return () => (place ??= make())
}

/** Lays out a tree in front of `next`, copies of what is repeated included, no deeper than a walk gets. */
function lay(pattern: number, tree: Tree, next: Later, at: number, back: boolean): Place {
  if (at >= depth) return new Place(pattern, [])
  if (tree.sort === 'one') return new Place(pattern, [next], tree.of)
  if (tree.sort === 'any')
    return new Place(
      pattern,
      tree.trees.map(one => () => lay(pattern, one, next, at, back)),
    )
  if (tree.sort !== 'times') {
    let from = at + tree.least
    const trees = back ? [...tree.trees].reverse() : tree.trees
    return trees.reduceRight((rest, one) => {
      from -= one.least
      const begun = from
      return later(() => lay(pattern, one, rest, begun, back))
    }, next)()
  }
  const { tree: inner, from, to } = tree
  const copy = (done: number): Place => {
    const begun = at + done * inner.least
    const rest = later(() => copy(done + 1))
    if (done < from) return lay(pattern, inner, rest, begun, back)
    // Beyond what a walk sees it makes no difference how often.
    if (done === from && to - from > depth) {
      const loop: Place = new Place(pattern, [next, later(() => lay(pattern, inner, () => loop, begun, back))])
      return loop
    }
    return done === to ? next() : new Place(pattern, [next, later(() => lay(pattern, inner, rest, begun, back))])
  }
  return copy(0)
}

/** Places that take a character, patterns matched already, and once asked for the patterns of both, ascending. */
type State = { places: readonly Place[]; matched: ReadonlySet<number>; patterns?: readonly number[] }

/**
 * Tells of many patterns at once which of them can match at a place of a text: all that do, and few others. It reads
 * character by character until nothing is left to tell apart; states are worked out when a text first leads to them.
 */
export class Automaton {
  /** For each state and symbol the number after the next state's; 0 stands for "not known yet". */
  #next = new Uint16Array(64 * symbolCount)
  /** A 1 for states that nothing leads on from. */
  readonly #final = new Uint8Array(most)
  readonly #states: State[] = []
  /** Numbers of states by a sum over their places and patterns. */
  readonly #numbers = new Map<number, number[]>()
  readonly #step: 1 | -1
  #stamp = 0

  /** @param back the trees are what stands before a place, and the text is read backwards from there */
  constructor(trees: readonly (Tree | undefined)[], back = false) {
    this.#step = back ? -1 : 1
    this.#add(
      trees.flatMap((tree, pattern) => (tree ? [lay(pattern, tree, () => new Place(pattern, []), 0, back)] : [])),
      new Set(),
    )
  }

  /** The state that the text leads to from the unit at `at` on, inclusive. */
  walk(text: string, at: number): number {
    const { length } = text
    let state = 0
    for (let read = 0, place = at; read < depth && this.#final[state] === 0; read++, place += this.#step) {
      const symbol = place >= 0 && place < length ? symbolOf(text.charCodeAt(place)) : edge
      const next = this.#next[state * symbolCount + symbol]!
      if (next !== 0) state = next - 1
      else if (this.#states.length === most) break
      else state = this.#advance(state, symbol)
    }
    return state
  }

  /** Numbers of the patterns that may match, ascending. */
  patterns(state: number): readonly number[] {
    const one = this.#states[state]!
    one.patterns ??= [...new Set([...one.matched, ...one.places.map(place => place.pattern)])].sort((a, b) => a - b)
    return one.patterns
  }

  #advance(state: number, symbol: number): number {
    const { places, matched } = this.#states[state]!
    const begun: Place[] = []
    for (const place of places) if (place.of![symbol] === 1) begun.push(place.next[0]!())
    const next = this.#add(begun, matched)
    this.#next[state * symbolCount + symbol] = next + 1
    return next
  }

  /** The number of the state with these places and what is reached from them without a character. */
  #add(begun: readonly Place[], before: ReadonlySet<number>): number {
    const stamp = ++this.#stamp
    const ended = begun.filter(place => place.reach.ends)
    const matched = ended.length === 0 ? before : new Set([...before, ...ended.map(place => place.pattern)])
    const places: Place[] = []
    let sum = 0
    for (const place of begun) {
      if (matched.has(place.pattern)) continue
      for (const taker of place.reach.takers) {
        if (taker.stamp === stamp) continue
        taker.stamp = stamp
        sum = (sum + taker.id) | 0
        places.push(taker)
      }
    }
    for (const pattern of matched) sum = (sum + Math.imul(pattern + 1, 0x85ebca6b)) | 0
    const alike = this.#numbers.get(sum) ?? []
    for (const number of alike) {
      const one = this.#states[number]!
      if (one.places.length !== places.length || one.matched.size !== matched.size) continue
      if (one.places.every(place => place.stamp === stamp) && matched.isSubsetOf(one.matched)) return number
    }
    const number = this.#states.push({ places, matched }) - 1
    this.#numbers.set(sum, [...alike, number])
    if (places.length === 0) this.#final[number] = 1
    if (this.#next.length < (number + 1) * symbolCount) {
      const grown = new Uint16Array(this.#next.length * 2)
      grown.set(this.#next)
      this.#next = grown
    }
    return number
  }
}
