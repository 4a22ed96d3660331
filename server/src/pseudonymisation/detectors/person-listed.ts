import type { Reader } from './person-name.ts'
import {
  endOf,
  isCommonGiven,
  isGiven,
  isOrdinary,
  isStop,
  isSurname,
  isThing,
  sameLine,
  standsOut,
} from './person-name.ts'
import * as words from './person-words.ts'

const beforeListed = /(?:^|[\n;|\t>"(:•*–-]|[ ]{2}|(?:^|\n)\s*\d{1,4}[.)]?)\s*$/
const afterListed = /^[ ]{2}|^\s*(?:$|[\n;|\t,."()<:/–-]|\d)/

/** "Nachname, Vorname" at the beginning of a line, a cell or a value. */
export function readListed({ text, tokens, gap }: Reader, at: number): { to: number; end: number } | undefined {
  const first = tokens[at]!
  let comma = at + 1
  // A double or prefixed surname may have two or three words before the comma.
  while (comma < tokens.length && comma - at < 4 && /^[ \u00a0]$/.test(gap(comma))) comma++
  if (comma >= tokens.length || !/^,[ \t\u00a0]?$/.test(gap(comma))) return undefined
  for (let index = at; index < comma; index++) {
    const token = tokens[index]!
    if (!standsOut(token) && !words.particles.has(token.key)) return undefined
    const month = words.calendar.has(token.key) && comma === at + 1
    if (!month && (isStop(token) || isThing(token) || (isOrdinary(token) && !isSurname(token)))) return undefined
  }
  // "Rolf Maas, Inge Maas" are two people: before the comma stands a surname, not a whole name.
  if (comma > at + 1 && isCommonGiven(first) && !isOrdinary(first)) return undefined
  const forename = tokens[comma]!
  const before = text.slice(Math.max(0, first.start - 12), first.start)
  // Between the borders of a table's cells two capitalised words with a comma are a name even if no list knows them.
  const inCell =
    /[;|\t]\s*$/.test(before) && /^(?:[ -][\p{L}.]+){0,2}\s*[;|\t]/u.test(text.slice(forename.end, forename.end + 30))
  if (!standsOut(forename) || isStop(forename) || !(isGiven(forename) || (inCell && !isOrdinary(forename))))
    return undefined
  const cue = at > 0 && words.cues.has(tokens[at - 1]!.key)
  if (!cue && !beforeListed.test(before)) return undefined
  let to = comma + 1
  while (
    to < tokens.length &&
    to - comma < 3 &&
    sameLine.test(gap(to)) &&
    standsOut(tokens[to]!) &&
    (isCommonGiven(tokens[to]!) || tokens[to]!.initial) &&
    !isStop(tokens[to]!) &&
    !isOrdinary(tokens[to]!)
  )
    to++
  const end = endOf(text, tokens[to - 1]!)
  if (!afterListed.test(text.slice(end, end + 12))) return undefined
  // "Ömer, Kevin" is an enumeration of first names, not surname and first name.
  if (!inCell && comma === at + 1 && isCommonGiven(first) && !isSurname(first)) return undefined
  return { to, end }
}
