import { fault } from '../errors.ts'
import { fold } from './core/fold.ts'
import { searchLeaks, spellLeaks, wantedOf } from './core/leaks.ts'
import type { Piece } from './core/mask.ts'
import { assignEntries, findFalsePlaceholders, replace } from './core/mask.ts'
import { findAll } from './core/placeholder.ts'
import { blank, propagate } from './core/propagate.ts'
import { resolveSpans } from './core/resolve.ts'
import type { Detector, Document, Part } from './detector.ts'
import { DetectorFailure, join } from './detector.ts'
import { hinted } from './detectors/hint.ts'
import { own } from './detectors/own.ts'
import { homographs } from './detectors/person-words.ts'
import type { EntityType, Span } from './entity.ts'
import { kind } from './gazetteer/fingerprint.ts'
import { lexicon } from './gazetteer/lexicon.ts'
import type { Mapping } from './mapping.ts'
import type { Releasable } from './releasable.ts'
import { seal } from './releasable.ts'

export type { Leak, LeakOptions } from './core/leaks.ts'
export { findLeaks } from './core/leaks.ts'
export type { Piece } from './core/mask.ts'
export type { Restored, Restorer } from './core/restore.ts'
export { createRestorer, restore, restoreJson } from './core/restore.ts'
export type { Detector, Document, Part } from './detector.ts'
export type { Entry, Mapping } from './mapping.ts'
export { emptyMapping, mapping } from './mapping.ts'
export type { Releasable } from './releasable.ts'
export { declarePublic } from './releasable.ts'

/** Masking failed or could not prove itself; nothing may leave. Carries the failing part's name, never content. */
export const pseudonymisationFailed = fault('unavailable', 'pseudonymisation-failed')

export type Warning = { document: number; start: number; end: number; kind: 'SPECIAL' }

export type MaskedDocument = {
  /** All pieces' texts in a row are `text`. */
  pieces: Piece[]
  text: string
  /** What was found, in units of the input, with the placeholder it got; SPECIAL without one. */
  spans: Span[]
}

export type Masked = {
  documents: MaskedDocument[]
  /** The conversation's mapping, extended; to be stored and handed to the next call. */
  mapping: Mapping
  /** Occurrences replaced, by type. */
  counts: Partial<Record<EntityType, number>>
  /** Art. 9 passages: left as they are, to be shown to the person. Offsets in units of the input document. */
  warnings: Warning[]
  /** Spellings of masked things that were left visible because they mean something else there. */
  visible: string[]
}

export type Pseudonymisation = {
  /**
   * Masks the documents of one request. The same original gets the same placeholder in all of them and in later calls
   * with the returned mapping; `mapping` itself is not changed. Throws `pseudonymisation-failed` on any doubt.
   */
  mask(documents: readonly (readonly Part[])[], mapping: Mapping): Promise<Masked>
}

/** What a provider and the egress take: the masked texts with what is needed to look at the body once more. */
export const release = (masked: Masked): Releasable =>
  seal({
    texts: masked.documents.map(document => document.text),
    mapping: masked.mapping,
    visible: masked.visible,
    fixed: masked.documents.flatMap(document =>
      document.pieces.flatMap(one => (one.kind === 'fixed' ? [one.text] : [])),
    ),
    masked: true,
  })

/**
 * @param detectors replaces the house's own rules, for tests; form-field hints and escaping always take part.
 * @param recognisers take part beside the rules, each asked about every text
 */
export function createPseudonymisation({
  detectors = [own],
  recognisers = [],
}: {
  detectors?: readonly Detector[]
  recognisers?: readonly Detector[]
} = {}): Pseudonymisation {
  async function find(document: Document): Promise<Span[]> {
    const finds: Span[] = []
    for (const { start, end } of findAll(document.text))
      finds.push({ start, end, type: 'LITERAL', by: 'literal', confidence: 2 })
    for (const detector of [hinted, ...detectors, ...recognisers]) {
      try {
        finds.push(...(await detector.detect(document)))
      } catch (error) {
        // The cause may hold content, so it is not passed on; only a reason that a detector gives in its own words.
        const reason = error instanceof DetectorFailure ? `: ${error.reason}` : ''
        throw pseudonymisationFailed({ detector: `${detector.name}${reason}` })
      }
    }
    const length = document.text.length
    if (finds.some(span => !(span.start >= 0 && span.start <= span.end && span.end <= length)))
      throw pseudonymisationFailed({ detector: 'span' })
    return finds
  }

  return {
    async mask(parts, known) {
      const documents = parts.map(join)
      const found = await Promise.all(documents.map(find))
      try {
        return build(documents, found, known)
      } catch (error) {
        if (error instanceof Error && error.name === 'Fault') throw error
        throw pseudonymisationFailed({ detector: 'mask' })
      }
    },
  }
}

const isHomograph = (word: string) =>
  (lexicon().bits(word) & (kind.word | kind.noun | kind.place)) !== 0 || homographs.has(fold(word))

/** Rounds of repair before giving up; one is the rule, the second catches what a replacement itself has formed. */
const rounds = 8

function build(documents: readonly Document[], found: readonly Span[][], known: Mapping): Masked {
  const finds = found.map(spans => [...spans])
  for (let round = 0; round < rounds; round++) {
    const resolved = documents.map((document, at) => resolveSpans(document, finds[at]!))
    const rows = () => documents.map((document, at) => ({ document, spans: resolved[at]!.spans }))
    const first = assignEntries(rows(), known, lexicon())
    const repeats = propagate(
      documents,
      resolved.map(one => one.spans),
      first.mapping,
      isHomograph,
    )
    repeats.forEach(({ spans }, at) => {
      if (spans.length > 0) resolved[at] = resolveSpans(documents[at]!, [...finds[at]!, ...spans])
    })
    const visible = new Set(repeats.flatMap(one => one.released))
    const repeated = repeats.some(one => one.spans.length > 0)
    const { mapping, entryOf } = repeated ? assignEntries(rows(), known, lexicon()) : first
    const pieces = documents.map((document, at) => replace(document, resolved[at]!.spans, entryOf))
    const literals = pieces.map(findFalsePlaceholders)
    if (literals.some(spans => spans.length > 0)) {
      literals.forEach((spans, at) => {
        finds[at]!.push(...spans.map(span => ({ ...span, confidence: 2 })))
      })
      continue
    }
    const wanted = wantedOf(mapping)
    const left = documents.map((document, at) => searchLeaks(blank(document, resolved[at]!.spans), wanted, visible))
    if (left.some(hits => hits.length > 0)) {
      // What a repeat itself brought, or what it left over. It is masked as it stands, so every round hides more.
      repeats.forEach(({ spans }, at) => {
        finds[at]!.push(...spans, ...left[at]!.map(hit => ({ ...hit, by: 'leak', confidence: 1.5 })))
      })
      continue
    }
    const texts = pieces.map(row => row.map(piece => piece.text).join(''))
    const fixed = documents.flatMap(one => one.parts.flatMap(part => (part.fixed ? [part.text] : [])))
    // Nothing is left in people's text, so what the egress would still see is the scenario's own and no secret.
    if (fixed.length > 0)
      for (const [, spelling] of spellLeaks(texts, wanted, { released: [...visible], fixed })) visible.add(spelling)
    const counts: Masked['counts'] = {}
    for (const piece of pieces.flat())
      if (piece.kind === 'placeholder') counts[piece.type] = (counts[piece.type] ?? 0) + 1
    return {
      documents: pieces.map((row, at) => ({
        pieces: row.map(({ start: _start, end: _end, from: _from, ...piece }) => piece),
        text: texts[at]!,
        spans: [
          ...resolved[at]!.spans.map(span => {
            const entry = entryOf.get(span)!
            return { ...span, entity: entry.placeholder.slice(1, -1), placeholder: entry.placeholder }
          }),
          ...resolved[at]!.special,
        ].sort((a, b) => a.start - b.start),
      })),
      mapping,
      counts,
      warnings: resolved.flatMap(({ special }, document) =>
        special.map(({ start, end }) => ({ document, start, end, kind: 'SPECIAL' as const })),
      ),
      visible: [...visible],
    }
  }
  throw pseudonymisationFailed({ detector: 'rounds' })
}
