import type { Choices, Decision } from '../decision.ts'
import type { Document } from '../detector.ts'
import { findCertain, mayHold } from '../detectors/certain.ts'
import { close, open } from '../detectors/rule.ts'
import type { Span } from '../entity.ts'
import type { Entry, Mapping } from '../mapping.ts'
import { fold } from './fold.ts'
import { hole } from './leaks.ts'
import { assignEntries } from './mask.ts'
import { surfaceOf } from './mention.ts'
import type { Names } from './people.ts'

/** Above every detector and the form's hint (1), below what looks like a placeholder (2) and must be escaped. */
const surest = 1.9

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u

/** What makes two passages the same: case, diacritics and the width of white space don't count. */
export const passageKey = (text: string) => fold(text).replace(/\s+/g, ' ').trim()

/** The passage wherever it stands free, with any white space and, from three units on, in any case. */
function patternOf(text: string): RegExp {
  const words = text.trim().split(/\s+/)
  const source = words.map(word => RegExp.escape(word)).join(String.raw`\s{1,4}`)
  const [first, last] = [words[0]!, words.at(-1)!]
  const from = letterOrDigit.test(Array.from(first)[0] ?? '') ? open : ''
  const to = letterOrDigit.test(Array.from(last).at(-1) ?? '') ? close : ''
  return new RegExp(from + source + to, text.trim().length > 2 ? 'giu' : 'gu')
}

/** Where a passage stands in what people typed; the scenario's own words are nobody's to replace. */
export function findPassages(document: Document, text: string): { start: number; end: number }[] {
  const pattern = patternOf(text)
  return document.parts.flatMap(part =>
    part.fixed
      ? []
      : Array.from(part.text.matchAll(pattern), hit => ({
          start: part.start + hit.index,
          end: part.start + hit.index + hit[0].length,
        })),
  )
}

/** The finds of a person: what they chose to replace, everywhere. */
export const findChosen = (document: Document, decisions: readonly Decision[]): Span[] =>
  decisions.flatMap(one =>
    one.kind === 'keep'
      ? []
      : one.texts.flatMap(text =>
          findPassages(document, text).map(place => ({
            ...place,
            type: one.type,
            by: 'person',
            confidence: surest,
            decision: one.id,
          })),
        ),
  )

/** Farther apart than any rule looks. */
const apart = hole.repeat(64)

/** Those of the surfaces whose own shape or checksum is beyond doubt: one look at all of them in a row. */
function findShaped(surfaces: readonly string[]): string[] {
  if (surfaces.length === 0) return []
  const hits = findCertain(surfaces.join(apart)).sort((a, b) => a.start - b.start)
  let start = 0
  let next = 0
  return surfaces.filter(surface => {
    const end = start + surface.length
    const is = next < hits.length && hits[next]!.start < end
    while (next < hits.length && hits[next]!.start < end) next++
    start = end + apart.length
    return is
  })
}

/**
 * People and things that are beyond doubt a detail of somebody: a form field says so, "Frau" or "Herr" stands before it,
 * or a number's shape and checksum do. One such mention speaks for all mentions of the same.
 */
export function findCertainEntries(
  documents: readonly Document[],
  spans: readonly (readonly Span[])[],
  entryOf: ReadonlyMap<Span, Entry>,
): Set<Entry> {
  const certain = new Set<Entry>()
  const doubtful = new Map<string, Entry[]>()
  documents.forEach(({ text }, at) => {
    for (const span of spans[at]!) {
      const entry = entryOf.get(span)
      if (!entry || certain.has(entry)) continue
      if (span.by === 'hint' || span.gender || span.group) certain.add(entry)
      else {
        const surface = surfaceOf(text, span)
        if (!/[0-9@]/.test(surface) || !mayHold(surface)) continue
        const known = doubtful.get(surface)
        if (known) known.push(entry)
        else doubtful.set(surface, [entry])
      }
    }
  })
  for (const surface of findShaped([...doubtful.keys()])) for (const entry of doubtful.get(surface)!) certain.add(entry)
  return certain
}

/**
 * Parts the finds into what is masked and what a person keeps visible. Kept is only what policy permits now, for what was
 * in doubt when they decided may have become certain since. `revoked`: passages that can't be kept in this text.
 */
export function setAside(
  documents: readonly Document[],
  all: readonly (readonly Span[])[],
  { decisions, mayKeep }: Choices,
  revoked: ReadonlySet<string>,
  known: Mapping,
  names: Names,
): { spans: Span[][]; kept: Span[][] } {
  const wanted = new Map<string, string>()
  for (const one of decisions)
    if (one.kind === 'keep') for (const text of one.texts) wanted.set(passageKey(text), one.id)
  if (wanted.size === 0) return { spans: all.map(spans => [...spans]), kept: all.map(() => []) }
  const rows = documents.map((document, at) => ({ document, spans: all[at]! }))
  // Only to see who is who: the mapping that this makes is thrown away.
  const { entryOf } = assignEntries(rows, known, names)
  const certain = findCertainEntries(documents, all, entryOf)
  const kept = documents.map(({ text }, at) =>
    all[at]!.flatMap(span => {
      const key = passageKey(surfaceOf(text, span))
      const id = wanted.get(key)
      if (id === undefined || span.decision !== undefined || span.type === 'LITERAL' || revoked.has(key)) return []
      return mayKeep(span.type, certain.has(entryOf.get(span)!)) ? [{ ...span, of: span, decision: id }] : []
    }),
  )
  return {
    spans: all.map((spans, at) => {
      const away = new Set(kept[at]!.map(one => one.of))
      return spans.filter(span => !away.has(span))
    }),
    kept: kept.map(spans => spans.map(({ of: _of, ...span }) => span)),
  }
}
