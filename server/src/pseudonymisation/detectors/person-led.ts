import { kind } from '../gazetteer/fingerprint.ts'
import { readListed } from './person-listed.ts'
import type { Scan } from './person-name.ts'
import { isGiven, isOrdinary, isRank, isSurname, isThing, nameEnd, sameLine, standsOut } from './person-name.ts'
import * as words from './person-words.ts'

/** Names that words in front announce. Each step reads at a word and gives the index behind its find. */

/** Herr, Frau, Dr. … */
export function afterHonorific(scan: Scan, at: number): number | undefined {
  const { text, tokens, gap } = scan
  const token = tokens[at]!
  const sort = words.honorifics[token.key]
  // "er mag", "bei rat und hilfe": in small letters a title is one only with its full stop.
  const isTitle =
    words.titles.has(token.key) &&
    token.text.length > 1 &&
    (token.shape !== 'lower' || token.text.length > 5 || text[token.end] === '.')
  if (
    (sort && (token.shape !== 'lower' || token.caseless || /^(?:frau|herrn?|fam|familie|oma|opa)$/.test(token.key))) ||
    (isTitle && token.text.length > 1) ||
    isRank(token)
  ) {
    let next = at + 1
    const between = () => next < tokens.length && /^\.?[ \t\u00a0]{0,3}(?:\n[ \t]*)?$|^-$/.test(gap(next))
    let reads = sort
    while (
      next - at < 6 &&
      between() &&
      (words.titles.has(tokens[next]!.key) ||
        words.ranks.has(tokens[next]!.key) ||
        words.isOffice(tokens[next]!.key) ||
        words.honorifics[tokens[next]!.key])
    ) {
      reads = words.honorifics[tokens[next]!.key] ?? reads
      next++
    }
    const first = tokens[next]
    if (first && between()) {
      const initials = first.text.length === 1 ? words.initials.exec(text.slice(first.start, first.start + 60)) : null
      if (initials) {
        scan.add({
          start: first.start,
          end: first.start + initials[0].length,
          type: 'PERSON',
          by: 'honorific',
          confidence: 0.9,
        })
        return at + 1
      }
      const loose = !token.caseless && token.shape === 'lower' && first.shape === 'lower'
      const to = nameEnd(scan, next, true)
      const believable = loose ? isGiven(first) || isSurname(first) : true
      if (
        to > next &&
        believable &&
        !(sort === undefined && isOrdinary(first) && !isSurname(first) && to - next === 1)
      ) {
        const gender = reads === 'f' || reads === 'm' ? reads : undefined
        scan.put(next, to, 'honorific', 0.93, { ...(gender && { gender }), ...(reads === 'group' && { group: true }) })
        // "Herr und Frau Müller", "Frau Müller und Tochter": the other one is found by its own words.
        return to
      }
    }
  }
  return undefined
}

/** Vermieterin: Hannah Fiedler */
export function afterCue(scan: Scan, at: number): number | undefined {
  const { text, tokens, gap } = scan
  const token = tokens[at]!
  if (words.cues.has(token.key)) {
    const next = at + 1
    const between = next < tokens.length ? gap(next) : ''
    const colon =
      /^(?:\/r|\*?in|\(in\))?\s{0,2}(?:\([^)\n]{0,20}\))?\.?\s{0,2}[:=][ \t"']{0,4}(?:\n[ \t]*)?$|^"\s?:\s?"$|^\.[ \t]+$/.test(
        between,
      )
    if (next < tokens.length && (colon || sameLine.test(between) || /^\/r $/.test(between))) {
      const first = tokens[next]!
      const row = readListed(scan, next)
      if (row) {
        scan.add({ start: first.start, end: row.end, type: 'PERSON', by: 'listed', confidence: 0.87 })
        return row.to
      }
      const strong = colon || !words.weakCues.has(token.key)
      // "Kollege Zorn", "Kollegin Feierabend"
      const isColleague =
        /^kolleg(?:e|in)$/.test(token.key) && !first.caseless && isSurname(first) && first.shape === 'title'
      const to = nameEnd(
        scan,
        next,
        strong &&
          standsOut(first) &&
          (!isOrdinary(first) || ((colon || isColleague) && isSurname(first)) || isGiven(first)) &&
          !isThing(first),
      )
      const known =
        to > next &&
        (isGiven(first) ||
          isSurname(first) ||
          first.initial ||
          (strong &&
            !words.weakCues.has(token.key) &&
            (first.bits & kind.place) === 0 &&
            (colon || to - next > 1) &&
            text[first.end] !== '@'))
      const placed = !colon && (first.bits & kind.place) !== 0 && to - next === 1 && words.weakCues.has(token.key)
      if (
        known &&
        !placed &&
        (colon || !isOrdinary(first) || (strong && isGiven(first) && !first.caseless) || isColleague) &&
        !(first.initial && to - next === 1) &&
        (colon || first.shape !== 'lower' || first.caseless)
      ) {
        scan.put(next, to, 'cue', colon ? 0.85 : 0.72)
        return to
      }
    }
  }
  return undefined
}

/** lg Ömer; Ich, Ionuț Krasniqi, …; my name is … */
export function introduced(scan: Scan, at: number): number | undefined {
  const { text, tokens } = scan
  const token = tokens[at]!
  const lead = text.slice(Math.max(0, token.start - 40), token.start)
  const led = at > 0 && words.introducing.has(tokens[at - 1]!.key)
  if (led && (isGiven(token) || isSurname(token) || token.bits === 0) && words.introduction.test(lead)) {
    const closed = token.start > 0 && !/[\p{L}]/u.test(text[token.start - 1]!)
    const to = nameEnd(scan, at, !isOrdinary(token) && !isThing(token))
    if (closed && to > at && (!isOrdinary(token) || to - at > 1)) {
      scan.put(at, to, 'introduction', 0.75)
      return to
    }
  }
  return undefined
}
