import type { Document } from '../detector.ts'
import { findCertain } from '../detectors/certain.ts'
import { articles, calendar, honorifics } from '../detectors/person-words.ts'
import type { Span } from '../entity.ts'
import { familyOf } from '../entity.ts'
import type { Mapping } from '../mapping.ts'
import { findCompact } from './compact.ts'
import { fold } from './fold.ts'
import { hole, wantedOf } from './leaks.ts'
import type { Hit } from './spelling.ts'
import { findSpellings } from './spelling.ts'

/** Does a word also mean something else, so that an occurrence may be no name (Koch, Berg, Erfurt)? */
export type Homograph = (word: string) => boolean

const authority =
  /^(?:(?:landeshaupt|hanse|universitäts|kreis|wissenschafts)?stadt|gemeinde|markt|(?:land)?kreis(?:es)?|jobcenters?|rathaus(?:es)?|.*gericht(?:s|es)?|.*a(?:m|rn)t(?:s|es)?|.*behörde|.*kasse|.*agentur|.*polizei|polizei.+|.*revier|.*verwaltung|.*präsidium|staatsanwaltschaft|(?:fach)?hochschule|universität|uni|vhs|volkshochschule|sg|ag|lg|vg|lsg|olg|arbg|fg|rv|aok|region|land|landes|bistum|sparkasse|volksbank|stadtwerke|feuerwehr|bürgerbüro|messe|flughafen|(?:haupt)?bahnhof)$/iu
const lastWord = /(agentur für arbeit|(?<!\p{L})\p{L}{2,40})[ \n]{1,2}$/iu

/** Words such as "Rathaus", "Jobcenter" in front make a place's name part of an authority's, which stays visible. */
export function isAuthority(before: string): boolean {
  const word = lastWord.exec(before.slice(-44))?.[1]
  return word !== undefined && (word.includes(' ') || authority.test(word))
}

/** "Hartz IV", "Wilhelm II": a number behind a name makes it a law's or a king's. */
export const romanNumeral = /^[ \u00a0-](?:I{2,3}|IV|VI{0,3}|IX)(?![\p{L}\p{N}])/u

/** The line, at most 200 characters back and 80 on: a text without line breaks must not be read whole for every hit. */
function lineAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 200), at)
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(at, at + 80)
}

/** In front of a trade or a time, not of a name: "als Koch", "ab Montag". */
const role = /^(?:als|ohne|pro|je|ab|bis|seit|vor|ende|anfang|mitte|jeden|nächsten|letzten|kommenden|diesen|ganz)$/i

/** Should this occurrence stay visible because it means something else here? */
function isOther(text: string, hit: Hit, homograph: Homograph): boolean {
  const surface = text.slice(hit.start, hit.end - hit.tail)
  const before = text.slice(Math.max(0, hit.start - 40), hit.start)
  if (hit.entry.type === 'LOCATION') return isAuthority(before)
  if (hit.entry.type !== 'PERSON' || /[\s,]/.test(surface.trim())) return false
  if (romanNumeral.test(text.slice(hit.end, hit.end + 7))) return true
  if (!homograph(surface)) return false
  const previous = /([\p{L}]+)\s{1,3}$/u.exec(before)?.[1]
  if (previous && honorifics[fold(previous)]) return false
  if (isAuthority(before)) return true
  // "Montag 8–12 Uhr", "Freitag, 8:00 Uhr", "Herbst 2020": a date.
  if (calendar.has(fold(surface)) && /^s?[.,]?[ ]?[0-9]/.test(text.slice(hit.end, hit.end + 4))) return true
  const lower = surface === surface.toLowerCase()
  if (lower)
    return (
      /\p{Lu}/u.test(lineAround(text, hit.start)) ||
      (previous !== undefined && (articles.has(fold(previous)) || role.test(previous)))
    )
  if (
    previous &&
    (articles.has(fold(previous)) ||
      role.test(previous) ||
      /^(?:nach|aus|in|bei|unter|für|fur|auch|und)$/i.test(previous))
  )
    return true
  // "seit 1. März"
  if (/[0-9][.]?[ ]$/.test(before)) return true
  return text[hit.end] === '-' || text[hit.start - 1] === '-' || (previous !== undefined && /\d\s{1,3}$/.test(before))
}

/** "FRAU JOLANTA FEIERABEND": a surname that was recognised elsewhere belongs to the first name in front of it. */
function besideName(text: string, spans: readonly Span[], hit: Hit): Span | undefined {
  if (text[hit.start - 1] !== ' ') return undefined
  const left = spans.find(span => span.end === hit.start - 1)
  return left?.type === 'PERSON' && !left.tail && left.by !== 'hint' && left.decision === undefined ? left : undefined
}

/**
 * What was recognised once is recognised everywhere: the parts of names, re-cased and in the genitive, and identifiers
 * written with other blanks. Uses the same search as the egress, so whatever it leaves visible on purpose (`released`)
 * is known there by its exact spelling.
 */
export function propagate(
  documents: readonly Document[],
  masked: readonly (readonly Span[])[],
  mapping: Mapping,
  homograph: Homograph,
): { spans: Span[]; released: string[] }[] {
  const { spellings, compact } = wantedOf(mapping)
  return documents.map((document, at) => {
    const blanked = blank(document, masked[at]!)
    const spans: Span[] = []
    const released: string[] = []
    for (const hit of findSpellings(blanked, spellings)) {
      if (isOther(blanked, hit, homograph)) {
        released.push(blanked.slice(hit.start, hit.end))
        continue
      }
      const left = hit.entry.type === 'PERSON' ? besideName(document.text, masked[at]!, hit) : undefined
      spans.push({
        start: left?.start ?? hit.start,
        end: hit.end,
        type: hit.entry.type,
        by: 'repeat',
        confidence: left ? left.confidence + 0.01 : 0.4,
        ...(left?.gender && { gender: left.gender }),
        ...(hit.tail > 0 && { tail: hit.tail }),
      })
    }
    for (const { start, end, type } of findCompact(blanked, compact))
      spans.push({ start, end, type, by: 'repeat', confidence: familyOf[type] === 'number' ? 0.45 : 0.4 })
    // What stood glued to something masked stands free now, and the egress would see it.
    spans.push(...findCertain(blanked))
    return { spans, released }
  })
}

/** The text with what is masked or fixed made unreadable, offsets kept. */
export function blank(document: Document, spans: readonly Span[]): string {
  const cuts = [
    ...spans.map(span => ({ start: span.start, end: span.end - (span.tail ?? 0) })),
    ...document.parts.filter(part => part.fixed),
  ].sort((a, b) => a.start - b.start)
  const out: string[] = []
  let at = 0
  for (const { start, end } of cuts) {
    if (end <= at) continue
    out.push(document.text.slice(at, Math.max(at, start)), hole.repeat(end - Math.max(at, start)))
    at = end
  }
  out.push(document.text.slice(at))
  return out.join('')
}
