import type { Detector, Document } from '../detector.ts'
import type { Gender, Span } from '../entity.ts'
import { kind } from '../gazetteer/fingerprint.ts'
import * as words from './person-words.ts'
import type { Token } from './token.ts'
import { tokensOf } from './token.ts'

const given = kind.givenF | kind.givenM
const ordinary = kind.word | kind.noun

const isGiven = (token: Token) => (token.bits & given) !== 0
const isCommonGiven = (token: Token) => isGiven(token) && (token.bits & kind.rare) === 0
const isSurname = (token: Token) => (token.bits & (kind.surname | kind.namey)) !== 0
const isOrdinary = (token: Token) =>
  ((token.bits & ordinary) !== 0 && (token.bits & kind.namey) === 0) || words.homographs.has(token.key)
const isThing = (token: Token) => words.thingEnding.test(token.key) && !(isGiven(token) && isCommonGiven(token))
const isStop = (token: Token) => words.stop.has(token.key)

/** Written as a name could be: capitalised, or in a line where capitals say nothing. */
const standsOut = (token: Token) => token.caseless || token.shape !== 'lower'

type Reader = {
  document: Document
  tokens: readonly Token[]
  /** What stands between a word and the one before it. */
  gap(at: number): string
}

const blank = /^[ \t\u00a0]{1,3}$|^[ \t]*\n[ \t]*$/
const sameLine = /^[ \t\u00a0]{1,3}$/

/**
 * The end (exclusive word index) of the name that begins at `at`; `at` if none does. `sure`: something in front says that
 * a name comes here, so an unknown or ordinary first word is taken ("Frau Koch").
 */
function nameEnd({ tokens, gap }: Reader, at: number, sure: boolean): number {
  let end = at
  let last: Token | undefined
  let surname = false
  while (end < tokens.length && end - at < 6) {
    const token = tokens[end]!
    const between = end === at ? ' ' : gap(end)
    const afterInitial = last?.initial === true
    if (end > at && !blank.test(between) && !(afterInitial && /^\.[ \u00a0]{0,2}$/.test(between))) break
    // A name wrapped over a line end goes on only with a word that is surely part of it.
    if (
      end > at &&
      between.includes('\n') &&
      !(last && isGiven(last) && !surname && isSurname(token) && !isOrdinary(token))
    )
      break
    if (words.particles.has(token.key) && token.shape === 'lower') {
      const next = tokens[end + 1]
      const third = tokens[end + 2]
      const follows = (one: Token | undefined, index: number) =>
        one !== undefined && standsOut(one) && sameLine.test(gap(index)) && !isStop(one)
      const strong = (one: Token) => !one.caseless || (isSurname(one) && !isOrdinary(one)) || !isOrdinary(one)
      // "Professor der Medizin": an article in front of a noun, not a noble name.
      if (end === at && next && words.articles.has(token.key) && (isOrdinary(next) || isThing(next))) break
      if (next && follows(next, end + 1) && next.shape !== 'lower' && (end > at || sure)) {
        end++
        last = token
        continue
      }
      if (
        next?.caseless &&
        follows(next, end + 1) &&
        strong(next) &&
        (end > at || sure) &&
        !words.articles.has(next.key)
      ) {
        end++
        last = token
        continue
      }
      if (
        next &&
        third &&
        words.particles.has(next.key) &&
        follows(third, end + 2) &&
        third.shape !== 'lower' &&
        (end > at || sure)
      ) {
        end++
        last = token
        continue
      }
      break
    }
    if (!standsOut(token) || words.honorifics[token.key]) break
    // Months and the like are names between names ("Wilhelm August Niemeyer") and after "Frau" ("Frau Mai").
    const excused =
      (last && isGiven(last) && isGiven(token)) ||
      (end === at && sure && !token.caseless && isSurname(token) && token.text.length > 2)
    if (isStop(token) && !excused) break
    if (end === at && words.titles.has(token.key)) break
    if (token.initial) {
      if (surname) break
      end++
      last = token
      continue
    }
    const afterParticle = last !== undefined && words.particles.has(last.key)
    const first = end === at
    const known = isGiven(token) || isSurname(token)
    let fits: boolean
    if (first && sure) fits = !token.caseless || (token.bits & kind.word) === 0 || isSurname(token)
    else if (afterParticle || afterInitial) fits = !isThing(token) || isSurname(token)
    else if (last && isGiven(last) && !surname)
      fits = isOrdinary(token)
        ? known && !(token.caseless && (token.bits & kind.word) !== 0 && !isGiven(token))
        : !isThing(token) || isSurname(token)
    else if (first) fits = known && !isOrdinary(token)
    // A second surname, or a first name after an unknown one ("Nguyen Thi Lan"): only if the lists are sure.
    else fits = known && !isOrdinary(token) && !isThing(token) && (token.bits & kind.place) === 0 && !surname
    if (!fits) break
    if (!first && token.shape === 'lower' && !token.caseless) break
    const unknownFirst = first && !isSurname(token)
    if (
      (!isGiven(token) && !unknownFirst) ||
      (last !== undefined && isGiven(last) && isSurname(token) && !isCommonGiven(token))
    )
      surname = true
    end++
    last = token
  }
  // No name ends in "von" or in an initial that was only the next sentence's "A."
  while (end > at && words.particles.has(tokens[end - 1]!.key) && tokens[end - 1]!.shape === 'lower') end--
  return end
}

/** "Müllers Akte": the s is no part of the name. Units of inflection at the end of a lone word. */
function tailOf(token: Token, next: Token | undefined, stemBits: (stem: string) => number): number {
  if (!/[^s]s$/i.test(token.text) || token.text.length < 4) return 0
  const stem = stemBits(token.text.slice(0, -1))
  if ((stem & (given | kind.surname | kind.namey)) === 0) return 0
  const whole = token.bits & (given | kind.surname | kind.namey)
  if (whole === 0) return 1
  const stronger = (stem & kind.namey) !== 0 || ((stem & given) !== 0 && (stem & kind.rare) === 0)
  const weak = (token.bits & (given | kind.namey)) === 0 || (token.bits & kind.rare) !== 0
  return stronger && weak && next !== undefined && next.shape === 'title' && !isGiven(next) ? 1 : 0
}

export function createPersonDetector(bitsOf: (word: string) => number): Detector {
  function detect(document: Document): Span[] {
    const { text } = document
    const tokens = tokensOf(document)
    const gap = (at: number) => (at === 0 ? '' : text.slice(tokens[at - 1]!.end, tokens[at]!.start))
    const reader: Reader = { document, tokens, gap }
    const spans: Span[] = []
    const endOf = (index: number) => {
      const token = tokens[index]!
      return token.initial && text[token.end] === '.' ? token.end + 1 : token.end
    }
    const put = (
      from: number,
      to: number,
      by: string,
      confidence: number,
      more: { gender?: Gender; group?: boolean } = {},
    ) => {
      const lone = to - from === 1
      const tail = tailOf(tokens[to - 1]!, tokens[to], bitsOf)
      spans.push({
        start: tokens[from]!.start,
        end: endOf(to - 1),
        type: 'PERSON',
        by,
        confidence,
        ...(tail > 0 && (lone || by === 'name') && { tail }),
        ...more,
      })
    }

    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!

      // Herr, Frau, Dr. …
      const sort = words.honorifics[token.key]
      const isTitle = words.titles.has(token.key) && token.text.length > 1
      if (
        (sort &&
          (token.shape !== 'lower' || token.caseless || /^(?:frau|herrn?|fam|familie|oma|opa)$/.test(token.key))) ||
        (isTitle && token.text.length > 1)
      ) {
        let next = at + 1
        const between = () => next < tokens.length && /^\.?[ \t\u00a0]{0,3}(?:\n[ \t]*)?$|^-$/.test(gap(next))
        let reads = sort
        while (
          next - at < 6 &&
          between() &&
          (words.titles.has(tokens[next]!.key) ||
            words.offices.has(tokens[next]!.key) ||
            words.honorifics[tokens[next]!.key])
        ) {
          reads = words.honorifics[tokens[next]!.key] ?? reads
          next++
        }
        const first = tokens[next]
        if (first && between()) {
          const initials = /^(?:v\. ?)?\p{L}\.(?: ?\p{L}\.)?(?![\p{L}])/u.exec(
            text.slice(first.start, first.start + 10),
          )
          if (initials && first.text.length === 1) {
            spans.push({
              start: first.start,
              end: first.start + initials[0].length,
              type: 'PERSON',
              by: 'honorific',
              confidence: 0.9,
            })
            continue
          }
          const loose = !token.caseless && token.shape === 'lower' && first.shape === 'lower'
          const to = nameEnd(reader, next, true)
          const believable = loose ? isGiven(first) || isSurname(first) : true
          if (
            to > next &&
            believable &&
            !(sort === undefined && isOrdinary(first) && !isSurname(first) && to - next === 1)
          ) {
            const gender = reads === 'f' || reads === 'm' ? reads : undefined
            put(next, to, 'honorific', 0.93, { ...(gender && { gender }), ...(reads === 'group' && { group: true }) })
            at = to - 1
            // "Herr und Frau Müller", "Frau Müller und Tochter": the other one is found by its own words.
            continue
          }
        }
      }

      if (!standsOut(token) || isStop(token)) {
        if (!(words.cues.has(token.key) && /^\s*(?:[:=]|name)/.test(text.slice(token.end, token.end + 8)))) {
          if (!words.cues.has(token.key)) continue
        }
      }

      // Vermieterin: Hannah Fiedler
      if (words.cues.has(token.key)) {
        const next = at + 1
        const between = next < tokens.length ? gap(next) : ''
        const colon =
          /^(?:\/r|\*?in|\(in\))?\s{0,2}(?:\([^)\n]{0,20}\))?\.?\s{0,2}[:=][ \t"']{0,4}(?:\n[ \t]*)?$|^"\s?:\s?"$|^\.[ \t]+$/.test(
            between,
          )
        if (next < tokens.length && (colon || sameLine.test(between) || /^\/r $/.test(between))) {
          const first = tokens[next]!
          const row = readListed(reader, next, endOf)
          if (row) {
            spans.push({ start: first.start, end: row.end, type: 'PERSON', by: 'listed', confidence: 0.87 })
            at = row.to - 1
            continue
          }
          const strong = colon || !words.weakCues.has(token.key)
          const to = nameEnd(
            reader,
            next,
            strong &&
              standsOut(first) &&
              (!isOrdinary(first) || (colon && isSurname(first)) || isGiven(first)) &&
              !isThing(first),
          )
          const known =
            to > next &&
            (isGiven(first) ||
              isSurname(first) ||
              first.initial ||
              (strong && (first.bits & kind.place) === 0 && (colon || to - next > 1)))
          const placed = !colon && (first.bits & kind.place) !== 0 && to - next === 1 && words.weakCues.has(token.key)
          if (
            known &&
            !placed &&
            (colon || !isOrdinary(first) || (strong && isGiven(first) && !first.caseless)) &&
            !(first.initial && to - next === 1) &&
            (colon || first.shape !== 'lower' || first.caseless)
          ) {
            put(next, to, 'cue', colon ? 0.85 : 0.72)
            at = to - 1
            continue
          }
        }
      }
      if (!standsOut(token) || isStop(token)) continue

      // lg Ömer; Ich, Ionuț Krasniqi, …; my name is …
      const lead = text.slice(Math.max(0, token.start - 40), token.start)
      const introduced = at === 0 ? false : words.introducing.has(tokens[at - 1]!.key)
      if (introduced && (isGiven(token) || isSurname(token) || token.bits === 0) && words.introduction.test(lead)) {
        const closed = token.start > 0 && !/[\p{L}]/u.test(text[token.start - 1]!)
        const to = nameEnd(reader, at, !isOrdinary(token) && !isThing(token))
        if (closed && to > at && (!isOrdinary(token) || to - at > 1)) {
          put(at, to, 'introduction', 0.75)
          at = to - 1
          continue
        }
      }

      // M. K., K. Müller
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
            const to = both ? at + 2 : nameEnd(reader, at, true)
            if (to > at + 1) {
              put(at, to, 'initial', both ? 0.6 : 0.7)
              at = to - 1
              continue
            }
          }
        }
      }

      // Adenau, Günther
      const listed = readListed(reader, at, endOf)
      if (listed) {
        spans.push({ start: token.start, end: listed.end, type: 'PERSON', by: 'listed', confidence: 0.86 })
        at = listed.to - 1
        continue
      }

      // Petra Groß-Bölting
      if (isGiven(token) && !(isOrdinary(token) && !isCommonGiven(token))) {
        const to = nameEnd(reader, at, !isOrdinary(token) || (isCommonGiven(token) && !token.caseless))
        if (to - at >= 2) {
          const last = tokens[to - 1]!
          const sure = isCommonGiven(token) || isSurname(last) || isGiven(last)
          const wordy = isOrdinary(token) && !isSurname(last)
          const placed = (last.bits & kind.place) !== 0 && !isSurname(last) && !isGiven(last)
          if (sure && !wordy && !placed && !(token.caseless && isOrdinary(token) && isOrdinary(last))) {
            put(at, to, 'name', 0.78)
            at = to - 1
            continue
          }
        }
      }
      // Karataş Zeynep (surname first, no comma)
      if (isSurname(token) && !isOrdinary(token) && !isThing(token) && tokens[at + 1] && sameLine.test(gap(at + 1))) {
        const next = tokens[at + 1]!
        if (
          isCommonGiven(next) &&
          standsOut(next) &&
          !isOrdinary(next) &&
          !isStop(next) &&
          (token.bits & kind.place) === 0
        ) {
          put(at, at + 2, 'name', 0.7)
          at++
          continue
        }
      }

      // Kevin; Aydın; Wiebkes
      const tail = tailOf(token, tokens[at + 1], bitsOf)
      const bits = tail > 0 ? bitsOf(token.text.slice(0, -tail)) | (token.bits & ordinary) : token.bits
      const plainGiven = (bits & given) !== 0 && (bits & kind.rare) === 0
      const plainSurname = (bits & (kind.surname | kind.namey)) !== 0
      const common =
        words.homographs.has(token.key) ||
        ((bits & ordinary) !== 0 && !((bits & kind.namey) !== 0 && (bits & kind.noun) === 0))
      if (common || (bits & kind.place) !== 0 || isThing(token) || token.text.length < 3) continue
      if (token.shape === 'caps' && !token.caseless && token.text.length < 4) continue
      const previous = tokens[at - 1]
      const after = text.slice(token.end, token.end + 2)
      if (previous && words.articles.has(previous.key) && !(plainGiven && !plainSurname) && sameLine.test(gap(at)))
        continue
      if (after[0] === '-' || after[0] === '&' || /[@/\\]/.test(text[token.start - 1] ?? '') || after[0] === '@')
        continue
      if (plainGiven) put(at, at + 1, 'given', 0.6)
      else if (plainSurname && token.text.length >= 4 && (!token.caseless || (bits & kind.namey) !== 0))
        put(at, at + 1, 'surname', 0.5)
    }
    return spans
  }
  return { name: 'person', detect }
}

const beforeListed = /(?:^|[\n;|\t>"(:•*–-]|(?:^|\n)\s*\d{1,4}[.)]?)\s*$/
const afterListed = /^\s*(?:$|[\n;|\t,."()<:/–-]|\d)/

/** "Nachname, Vorname" at the beginning of a line, a cell or a value. */
function readListed({ document, tokens, gap }: Reader, at: number, endOf: (index: number) => number) {
  const { text } = document
  const first = tokens[at]!
  let comma = at + 1
  // A double or prefixed surname may have two or three words before the comma.
  while (comma < tokens.length && comma - at < 4 && sameLine.test(gap(comma))) comma++
  if (comma >= tokens.length || !/^,[ \t\u00a0]?$/.test(gap(comma))) return undefined
  for (let index = at; index < comma; index++) {
    const token = tokens[index]!
    if (!standsOut(token) && !words.particles.has(token.key)) return undefined
    if (isStop(token) || isThing(token) || (isOrdinary(token) && !isSurname(token))) return undefined
  }
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
  const end = endOf(to - 1)
  if (!afterListed.test(text.slice(end, end + 12))) return undefined
  // "Ömer, Kevin" is an enumeration of first names, not surname and first name.
  if (!inCell && comma === at + 1 && isCommonGiven(first) && !isSurname(first)) return undefined
  return { to, end }
}
