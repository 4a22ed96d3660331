import { fault } from '../errors.ts'
import { findCertainEntries, findChosen, passageKey, setAside } from './core/choose.ts'
import { splitCouples } from './core/couple.ts'
import { fold } from './core/fold.ts'
import { searchLeaks, spellLeaks, wantedOf } from './core/leaks.ts'
import type { Piece } from './core/mask.ts'
import { assignEntries, findFalsePlaceholders, replace } from './core/mask.ts'
import { surfaceOf } from './core/mention.ts'
import { findAll } from './core/placeholder.ts'
import { blank, propagate } from './core/propagate.ts'
import { resolveSpans } from './core/resolve.ts'
import { type ByHand, type Choices, noChoices } from './decision.ts'
import type { Detector, Document, Part } from './detector.ts'
import { DetectorFailure, join } from './detector.ts'
import { hinted } from './detectors/hint.ts'
import { own } from './detectors/own.ts'
import { calendar, homographs } from './detectors/person-words.ts'
import type { EntityType, Span } from './entity.ts'
import { kind, ordinary } from './gazetteer/fingerprint.ts'
import { lexicon } from './gazetteer/lexicon.ts'
import type { Mapping } from './mapping.ts'
import { withdraw } from './mapping.ts'
import type { Releasable } from './releasable.ts'
import { seal } from './releasable.ts'

export { findPassages, passageKey } from './core/choose.ts'
export { labels as placeholderLabels } from './core/label.ts'
export type { Leak, LeakOptions } from './core/leaks.ts'
export { findLeaks } from './core/leaks.ts'
export type { Piece } from './core/mask.ts'
export { findAll as findPlaceholders } from './core/placeholder.ts'
export type { Restored, Restorer } from './core/restore.ts'
export { createRestorer, restore, restoreJson } from './core/restore.ts'
export type { ByHand, Choices, Decision } from './decision.ts'
export type { Detector, Document, Part } from './detector.ts'
export type { Entry, Mapping } from './mapping.ts'
export { emptyMapping } from './mapping.ts'
export type { Releasable } from './releasable.ts'
export { declarePublic } from './releasable.ts'

/** Masking failed or could not prove itself; nothing may leave. Carries the failing part's name, never content. */
export const pseudonymisationFailed = fault('unavailable', 'pseudonymisation-failed')

export type Warning = { document: number; start: number; end: number; kind: 'SPECIAL' }

export type MaskedDocument = {
  /** All pieces' texts in a row are `text`. */
  pieces: Piece[]
  text: string
  /** What was found, in units of the input, with the placeholder it got; an Art. 9 warning without one. */
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
  /** Spellings of masked things that were left visible because they mean something else there or a person said so. */
  visible: string[]
  /** What a person's decisions came to in these documents. */
  byHand: ByHand
}

export type Pseudonymisation = {
  /**
   * Masks the documents of one request. The same original gets the same placeholder in all of them and in later calls
   * with the returned mapping; `mapping` itself is not changed. `choices`: what a person has decided, and what policy
   * lets them. Throws `pseudonymisation-failed` on any doubt.
   */
  mask(documents: readonly (readonly Part[])[], mapping: Mapping, choices?: Choices): Promise<Masked>
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
    async mask(parts, known, choices = noChoices) {
      const documents = parts.map(join)
      const found = await Promise.all(documents.map(find))
      try {
        return build(documents, found, known, choices)
      } catch (error) {
        if (error instanceof Error && error.name === 'Fault') throw error
        throw pseudonymisationFailed({ detector: 'mask' })
      }
    },
  }
}

const isHomograph = (word: string) =>
  (lexicon().bits(word) & (ordinary | kind.place)) !== 0 || homographs.has(fold(word)) || calendar.has(fold(word))

/** Rounds of repair before giving up; one is the rule, the second catches what a replacement itself has formed. */
const rounds = 8

function build(documents: readonly Document[], found: readonly Span[][], earlier: Mapping, choices: Choices): Masked {
  const known = withdraw(earlier, new Set(choices.decisions.map(one => one.id)))
  const finds = found.map((spans, at) => [...spans, ...findChosen(documents[at]!, choices.decisions)])
  const revoked = new Set<string>()
  for (let round = 0; round < rounds; round++) {
    const resolved = documents.map((document, at) => resolveSpans(document, finds[at]!))
    const part = () => {
      const all = resolved.map((one, at) => splitCouples(documents[at]!.text, one.spans, lexicon()))
      return setAside(documents, all, choices, revoked, known, lexicon())
    }
    let { spans, kept } = part()
    const rows = () => documents.map((document, at) => ({ document, spans: spans[at]! }))
    const first = assignEntries(rows(), known, lexicon())
    const settled = spans.map((row, at) => [...row, ...kept[at]!])
    const repeats = propagate(documents, settled, first.mapping, isHomograph)
    const repeated = repeats.some(one => one.spans.length > 0)
    if (repeated) {
      repeats.forEach((one, at) => {
        if (one.spans.length > 0) resolved[at] = resolveSpans(documents[at]!, [...finds[at]!, ...one.spans])
      })
      ;({ spans, kept } = part())
    }
    const visible = new Set(repeats.flatMap(one => one.released))
    const { mapping, entryOf } = repeated ? assignEntries(rows(), known, lexicon()) : first
    const certain = findCertainEntries(documents, spans, entryOf)
    const before = countForms(mapping)
    const placed = documents.map((document, at) => {
      const shown =
        kept[at]!.length === 0 ? spans[at]! : [...spans[at]!, ...kept[at]!].sort((a, b) => a.start - b.start)
      return replace(document, shown, entryOf, certain)
    })
    const literals = placed.map(findFalsePlaceholders)
    if (literals.some(spans => spans.length > 0)) {
      literals.forEach((spans, at) => {
        finds[at]!.push(...spans.map(span => ({ ...span, confidence: 2 })))
      })
      continue
    }
    let index: ReturnType<typeof wantedOf> | undefined
    const wanted = () => (index ??= wantedOf(mapping))
    // Without a repeat, a new spelling or anything kept, propagation has just looked through this very text with this mapping.
    const looked = !repeated && countForms(mapping) === before && kept.every(row => row.length === 0)
    const seen = documents.map((document, at) =>
      looked ? [] : searchLeaks(blank(document, spans[at]!), wanted(), visible),
    )
    const left = seen.map((hits, at) => hits.filter(hit => !kept[at]!.some(one => contains(one, hit))))
    if (left.some(hits => hits.length > 0)) {
      // What a repeat itself brought, or what it left over. It is masked as it stands, so every round hides more.
      repeats.forEach((one, at) => {
        finds[at]!.push(...one.spans, ...left[at]!.map(hit => ({ ...hit, by: 'leak', confidence: 1.5 })))
        // Together with its surroundings it is more than what the person saw.
        for (const own of kept[at]!)
          if (left[at]!.some(hit => hit.start < own.end && own.start < hit.end))
            revoked.add(passageKey(surfaceOf(documents[at]!.text, own)))
      })
      continue
    }
    // What remains lies within what a person keeps, spelling by spelling: the egress has to know it.
    seen.forEach((hits, at) => {
      for (const { start, end } of hits) visible.add(documents[at]!.text.slice(start, end))
    })
    const pieces = placed.map(row => row.map(one => one.piece))
    const texts = pieces.map(row => row.map(piece => piece.text).join(''))
    const fixed = documents.flatMap(one => one.parts.flatMap(part => (part.fixed ? [part.text] : [])))
    // Nothing is left in people's text, so what the egress would still see is the scenario's own and no secret.
    if (fixed.length > 0 || kept.some(row => row.length > 0))
      for (const [, spelling] of spellLeaks(texts, wanted(), { released: [...visible], fixed })) visible.add(spelling)
    const counts: Masked['counts'] = {}
    for (const piece of pieces.flat())
      if (piece.kind === 'placeholder') counts[piece.type] = (counts[piece.type] ?? 0) + 1
    return {
      documents: pieces.map((row, at) => ({
        pieces: row,
        text: texts[at]!,
        spans: [
          ...spans[at]!.map(span => {
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
      byHand: countByHand(pieces.flat(), choices),
    }
  }
  throw pseudonymisationFailed({ detector: 'rounds' })
}

/** Replacing adds spellings to entries (`FORM2`): then there is more to look for. */
const countForms = ({ entries }: Mapping) => entries.reduce((sum, entry) => sum + Object.keys(entry.forms).length, 0)

const contains = (outer: Span, inner: { start: number; end: number }) =>
  outer.start <= inner.start && inner.end <= outer.end

function countByHand(pieces: readonly Piece[], { decisions }: Choices): ByHand {
  const kinds = new Map(decisions.map(one => [one.id, one.kind]))
  const counts = { keep: 0, mask: 0, retype: 0 }
  for (const piece of pieces) {
    const kind = piece.kind !== 'fixed' && piece.decision !== undefined && kinds.get(piece.decision)
    if (kind) counts[kind]++
  }
  return { kept: counts.keep, added: counts.mask, retyped: counts.retype }
}
