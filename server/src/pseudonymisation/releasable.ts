import type { Mapping } from './mapping.ts'

declare const released: unique symbol

/**
 * Text that may leave the house: masked by this feature, or declared public by the gateway's policy. Providers and the
 * egress take nothing else, so raw text doesn't compile.
 * - `texts`: one outgoing text per document, in the order they were masked.
 * - `mapping`, `visible`, `fixed`: what the egress needs to look at the exact body once more (`findLeaks`): the
 *   conversation's originals, spellings deliberately left visible, and the scenario's own words.
 * - `masked`: false when policy declared the content public; the egress then has nothing to look for.
 */
export type Releasable = {
  readonly [released]: true
  readonly texts: readonly string[]
  readonly mapping: Mapping
  readonly visible: readonly string[]
  readonly fixed: readonly string[]
  readonly masked: boolean
}

/**
 * Seals what may leave. To be called by `mask` of this feature and, for content declared public, by the gateway's
 * policy (`declarePublic`); the architecture test holds everyone else off.
 */
export function seal(content: Omit<Releasable, typeof released>): Releasable {
  return Object.freeze({ ...content }) as Releasable
}

/** For the gateway's policy alone: content of class `public` leaves as it is. */
export const declarePublic = (texts: readonly string[]): Releasable =>
  seal({ texts, mapping: { version: 1, entries: [] }, visible: [], fixed: [], masked: false })
