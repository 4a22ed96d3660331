import { findCertain } from '../detectors/number.ts'
import type { EntityType } from '../entity.ts'
import type { Mapping } from '../mapping.ts'
import { findCompact, findSpellings, indexSpellings } from './spelling.ts'

/** Something that must not leave: what kind and how often, never what. */
export type Leak = { type: EntityType; count: number }

export type LeakOptions = {
  /** Spellings deliberately left visible, exactly as they stand ("Koch" the cook, "Stadt Erfurt"). */
  released?: readonly string[]
  /** The scenario's own words; they are cut out before looking. */
  fixed?: readonly string[]
}

const placeholders = /\[[A-Z][A-Z_]{1,30}_[0-9]{1,6}(?:_[A-Z]{1,10}[0-9]{0,4})?\]/g

/** Only whole passages are cut: a fixed "Müller" must not open the door for every Müller. Units. */
export const longEnough = 12

function cut(text: string, fixed: readonly string[]): string {
  let rest = text
  for (const passage of fixed)
    if (passage.length >= longEnough && rest.includes(passage)) rest = rest.split(passage).join('\n\u0000\n')
  return rest.replace(placeholders, ' \u0000 ')
}

/**
 * The last look before bytes leave, on the decoded strings of the outgoing body: masked originals and their forms
 * (case-insensitive, Unicode word boundaries, white space as it comes; identifiers also without blanks, hyphens, dots and
 * slashes), and identifiers of certain shape or valid checksum whoever masked or didn't mask them.
 */
export function findLeaks(texts: readonly string[], mapping: Mapping, options: LeakOptions = {}): Leak[] {
  const counts = new Map<EntityType, number>()
  const count = (type: EntityType) => counts.set(type, (counts.get(type) ?? 0) + 1)
  const released = new Set(options.released ?? [])
  const fixed = [...new Set(options.fixed ?? [])].sort((a, b) => b.length - a.length)
  const index = indexSpellings(mapping)
  for (const text of texts) {
    const rest = cut(text, fixed)
    for (const hit of findSpellings(rest, index))
      if (!released.has(rest.slice(hit.start, hit.end))) count(hit.entry.type)
    for (const hit of findCompact(rest, mapping)) count(hit.type)
    for (const span of findCertain(rest)) if (!released.has(rest.slice(span.start, span.end))) count(span.type)
  }
  return [...counts].map(([type, total]) => ({ type, count: total }))
}
