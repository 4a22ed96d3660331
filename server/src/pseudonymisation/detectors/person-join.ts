import type { Span } from '../entity.ts'
import { given, kind, ordinary } from '../gazetteer/fingerprint.ts'
import * as words from './person-words.ts'

/** What belongs to a name that was found in pieces: its other half, its initials. */

type BitsOf = (word: string) => number

const isCommon = (bits: number) => (bits & given) !== 0 && (bits & kind.rare) === 0

/** A line, a cell, a value or a numbered entry begins here. */
const border =
  /(?:^|[\n;|\t:(„"•–]|[0-9][.)]?|[ ]{2}|[0-9:.]{4,5}|\p{L}[.!?]|(?:sachen|rechtsstreit|herr|frau))[ \t]{0,3}$/iu
const preposition = /(?:^|[^\p{L}])(?:für|von|an|bei|gegen|mit|zu)[ ]$/iu
/** … and ends here. */
const close = /^(?:$|[ ]{2}|[ ]?[\n;|\t(–—./-]|[ ]?[.,)])/
/** "Kinder: Karim, Salma": first names in a row. */
const kids = /(?:kinder|söhne|töchter|geschwister|zwillinge|klasse|gruppe|team|schüler|eltern)[^\n;|]{0,12}$/iu

/** "Nachname, Vorname": what stands left and right of the comma could be just that. */
function isListed(text: string, left: Span, right: Span, bitsOf: BitsOf): boolean {
  const surname = text.slice(left.start, left.end).split(/[ \n]+/)
  const forenames = text.slice(right.start, right.end).split(/[ -]/)
  const before = text.slice(Math.max(0, left.start - 24), left.start)
  const after = text.slice(right.end, right.end + 24)
  const atBorder = border.test(before.slice(-14))
  const closed = close.test(after)
  if (surname.length > 3 || forenames.length > 3 || left.by === 'honorific') return false
  // "Rolf Maas, Inge Maas": two whole names
  if (surname.length > 1 && forenames.length > 1 && surname.at(-1) === forenames.at(-1)) return false
  const bits = bitsOf(surname[0]!)
  const isForename = (word: string) => (bitsOf(word) & given) !== 0 || /^\p{L}\.?$/u.test(word)
  if (!forenames.every(isForename)) {
    // Lists don't know all first names; between two borders an unknown word is one.
    const isShouted = left.end - left.start > 2 && surname.join('') === surname.join('').toUpperCase()
    const unknown = (word: string) =>
      isForename(word) ||
      ((bitsOf(word) & (ordinary | kind.place)) === 0 && (isShouted || /^\p{Lu}[\p{Ll}0-9]+$/u.test(word)))
    if (!atBorder || !closed || forenames.length > 2 || !forenames.every(unknown) || isCommon(bits)) return false
  }
  if (isCommon(bits)) {
    // "Frank, Tobias" in a cell of its own; "Ömer, Kevin" and whole names are people in a row.
    const also = (bits & (kind.surname | kind.namey)) !== 0 && surname.length === 1
    if (
      !also ||
      !(atBorder || preposition.test(before)) ||
      !closed ||
      kids.test(before) ||
      /^,[ ]\p{Lu}\p{L}+(?:,|\n|$|[ ]und)/u.test(after)
    )
      return false
    return true
  }
  if (atBorder && closed) return true
  return preposition.test(before) && !/^[ ]?(?:,|und|u\.|oder|sowie)/.test(after)
}

/** Two pieces of one name: apart by a blank, or "Nachname, Vorname" in a list. */
export function isContinued(text: string, left: Span, right: Span, bitsOf: BitsOf): boolean {
  const between = text.slice(left.end, right.start)
  if (between === ' ') return true
  if (between === '. ' && /(?:^|[\s.])\p{Lu}$/u.test(text.slice(Math.max(0, left.end - 2), left.end))) return true
  return /^[,.][ ]?$/.test(between) && isListed(text, left, right, bitsOf)
}

const initial =
  /(?<![\p{L}\p{N}.'’-])(?:\p{Lu}\.-)?(?:(?:(?:\p{Lu}|Th|Ch|Chr|Ph|Joh|Wilh)\.[ -]?){1,2}(?:v\. ?)?|v\. ?|l\. )$/u
/** "Haus B. Müller kam": the letter belongs to the word in front. And "i. A.", "z. B.", "u. A.". */
const lettered =
  /(?:[Hh]aus|[Gg]ebäude|[Bb]lock|[Tt]eam|[Hh]epatitis|[Ee]ingang|[Rr]aum|[Kk]lasse|[Tt]yp|[Nn]r\.?|[Aa]nlage|[Tt]eil|[Tt]ür|[Vv]itamin|[Ss]tufe|[Gg]ruppe|[Kk]ind|(?<!\p{L})\p{Ll}\.)[ ]?$/u

/** Where a name begins that was found without its initials: "C. Hoffmann", "F. v. Wolff", "Th. Berger". */
export function startOf(text: string, span: Span): number {
  const before = text.slice(Math.max(0, span.start - 14), span.start)
  // A capital that was read as a digit: "0berdieck", "1lse".
  if (/(?:^|[^\p{L}\p{N}])[0158]$/u.test(before)) return span.start - 1
  if (!/\.[ -]?$/.test(before)) return span.start
  const found = initial.exec(before)
  if (!found) return span.start
  const rest = before.slice(0, found.index)
  if (lettered.test(rest) || words.honorifics[found[0].replace(/[. ]+$/, '').toLowerCase()]) return span.start
  return span.start - found[0].length
}
