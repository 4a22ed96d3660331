import { findCertain } from '../detectors/certain.ts'
import type { EntityType } from '../entity.ts'
import type { Mapping } from '../mapping.ts'
import type { CompactIndex } from './compact.ts'
import { findCompact, indexCompact } from './compact.ts'
import type { SpellingIndex } from './spelling.ts'
import { findSpellings, indexSpellings } from './spelling.ts'

/** Something that must not leave: what kind and how often, never what. */
export type Leak = { type: EntityType; count: number }

export type LeakOptions = {
  /** Spellings deliberately left visible, exactly as they stand ("Koch" the cook, "Stadt Erfurt", what a person keeps). */
  released?: readonly string[]
  /** The scenario's own words; they are cut out before looking. */
  fixed?: readonly string[]
}

/** What is looked for: built once for a mapping. */
export type Wanted = { spellings: SpellingIndex; compact: CompactIndex }

export const wantedOf = (mapping: Mapping): Wanted => ({
  spellings: indexSpellings(mapping),
  compact: indexCompact(mapping),
})

/** Stands for what is cut out: never part of a word or number, and longer than the words of one spelling may be apart. */
export const hole = '\u0000'
const gap = hole.repeat(4)

const placeholders = /\[[A-Z][A-Z_]{1,30}_[0-9]{1,6}(?:_[A-Z]{1,10}[0-9]{0,4})?\]/g

/** Only whole passages are cut: a fixed "Müller" must not open the door for every Müller. Units. */
const longEnough = 12

function cut(text: string, fixed: readonly string[]): string {
  let rest = text
  for (const passage of fixed) if (rest.includes(passage)) rest = rest.split(passage).join(gap)
  return rest.replace(placeholders, gap)
}

/** Everything in `text` that must not leave, with its place: the one search that masking and egress share. */
export function searchLeaks(
  text: string,
  wanted: Wanted,
  released: ReadonlySet<string>,
): { start: number; end: number; type: EntityType }[] {
  const visible = ({ start, end }: { start: number; end: number }) => released.has(text.slice(start, end))
  return [
    ...findSpellings(text, wanted.spellings)
      .filter(hit => !visible(hit))
      .map(({ start, end, entry }) => ({ start, end, type: entry.type })),
    ...[...findCompact(text, wanted.compact), ...findCertain(text)].filter(hit => !visible(hit)),
  ]
}

/** What the egress would find in these texts and where, as the very spelling: not to be kept or shown. */
export function spellLeaks(texts: readonly string[], wanted: Wanted, options: LeakOptions): [EntityType, string][] {
  const released = new Set(options.released ?? [])
  const fixed = [...new Set(options.fixed ?? [])]
    .filter(passage => passage.length >= longEnough)
    .sort((a, b) => b.length - a.length)
  return texts.flatMap(text => {
    const rest = cut(text, fixed)
    return searchLeaks(rest, wanted, released).map(({ start, end, type }): [EntityType, string] => [
      type,
      rest.slice(start, end),
    ])
  })
}

/**
 * The last look before bytes leave, on the decoded strings of the outgoing body: masked originals and their forms
 * (case-insensitive, Unicode word boundaries, white space as it comes; identifiers also without blanks, hyphens, dots and
 * slashes), and identifiers of certain shape or valid checksum whoever masked or didn't mask them.
 */
export function findLeaks(texts: readonly string[], mapping: Mapping, options: LeakOptions = {}): Leak[] {
  const counts = new Map<EntityType, number>()
  for (const [type] of spellLeaks(texts, wantedOf(mapping), options)) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].map(([type, count]) => ({ type, count }))
}
