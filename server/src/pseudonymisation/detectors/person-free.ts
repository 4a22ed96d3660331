import { romanNumeral } from '../core/propagate.ts'
import { given, kind, ordinary } from '../gazetteer/fingerprint.ts'
import { readListed } from './person-listed.ts'
import type { Scan } from './person-name.ts'
import {
  isCommonGiven,
  isGiven,
  isOrdinary,
  isRank,
  isStop,
  isSurname,
  isThing,
  nameEnd,
  sameLine,
  standsOut,
  tailOf,
} from './person-name.ts'
import * as words from './person-words.ts'

/** M. K., K. Müller */
export function initials(scan: Scan, at: number): number | undefined {
  const { text, tokens, gap } = scan
  const token = tokens[at]!
  if (
    token.initial &&
    text[token.end] === '.' &&
    !/[\p{L}.]\s?$/u.test(text.slice(Math.max(0, token.start - 2), token.start).replace(/\n/g, '|'))
  ) {
    const next = tokens[at + 1]
    if (next && /^\.[ \u00a0]?$/.test(gap(at + 1))) {
      const both = next.initial && text[next.end] === '.' && tokens[at + 2]?.initial !== true
      const named = !next.initial && next.shape !== 'lower' && isSurname(next) && !isThing(next) && !isStop(next)
      if (both || named) {
        const to = both ? at + 2 : nameEnd(scan, at, true)
        if (to > at + 1) {
          scan.put(at, to, 'initial', both ? 0.6 : 0.7)
          return to
        }
      }
    }
  }
  return undefined
}

/** Adenau, Günther */
export function listed(scan: Scan, at: number): number | undefined {
  const row = readListed(scan, at)
  if (!row) return undefined
  scan.add({ start: scan.tokens[at]!.start, end: row.end, type: 'PERSON', by: 'listed', confidence: 0.86 })
  return row.to
}

/** Petra Groß-Bölting */
export function fullName(scan: Scan, at: number): number | undefined {
  const { tokens } = scan
  const token = tokens[at]!
  if (isGiven(token) && !(isOrdinary(token) && !isCommonGiven(token))) {
    const to = nameEnd(scan, at, !isOrdinary(token) || (isCommonGiven(token) && !token.caseless))
    if (to - at >= 2) {
      const last = tokens[to - 1]!
      const sure = isCommonGiven(token) || isSurname(last) || isGiven(last)
      const wordy = isOrdinary(token) && !isSurname(last)
      const placed = (last.bits & kind.place) !== 0 && !isSurname(last) && !isGiven(last)
      if (sure && !wordy && !placed && !(token.caseless && isOrdinary(token) && isOrdinary(last))) {
        scan.put(at, to, 'name', 0.78)
        return to
      }
    }
  }
  return undefined
}

/** Karataş Zeynep (surname first, no comma) */
export function surnameFirst(scan: Scan, at: number): number | undefined {
  const { tokens, gap } = scan
  const token = tokens[at]!
  if (isSurname(token) && !isOrdinary(token) && !isThing(token) && tokens[at + 1] && sameLine.test(gap(at + 1))) {
    const next = tokens[at + 1]!
    if (
      isCommonGiven(next) &&
      standsOut(next) &&
      !isOrdinary(next) &&
      !isStop(next) &&
      (token.bits & kind.place) === 0
    ) {
      scan.put(at, at + 2, 'name', 0.7)
      return at + 2
    }
  }
  return undefined
}

/** Kevin; Aydın; Wiebkes */
export function alone(scan: Scan, at: number): number | undefined {
  const { text, tokens, gap } = scan
  const token = tokens[at]!
  const tail = tailOf(token, tokens[at + 1], scan.bitsOf)
  const bits = tail > 0 ? scan.bitsOf(token.text.slice(0, -tail)) | (token.bits & ordinary) : token.bits
  const plainGiven = (bits & given) !== 0 && (bits & kind.rare) === 0
  const plainSurname = (bits & (kind.surname | kind.namey)) !== 0
  const common =
    words.homographs.has(token.key) ||
    ((bits & ordinary) !== 0 && !((bits & kind.namey) !== 0 && (bits & kind.noun) === 0))
  if (isRank(token)) return undefined
  if (common || (bits & kind.place) !== 0 || isThing(token) || token.text.length < 3) return undefined
  if (token.shape === 'caps' && !token.caseless && token.text.length < 4) return undefined
  if (romanNumeral.test(text.slice(token.end, token.end + 7))) return undefined
  const previous = tokens[at - 1]
  const after = text.slice(token.end, token.end + 2)
  if (previous && words.articles.has(previous.key) && !(plainGiven && !plainSurname) && sameLine.test(gap(at)))
    return undefined
  if (after[0] === '-' || after[0] === '&' || /[@/\\]/.test(text[token.start - 1] ?? '') || after[0] === '@')
    return undefined
  if (plainGiven) scan.put(at, at + 1, 'given', 0.6)
  else if (plainSurname && token.text.length >= 4 && (!token.caseless || (bits & kind.namey) !== 0))
    scan.put(at, at + 1, 'surname', 0.5)
  return undefined
}
