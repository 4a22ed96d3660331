import type { Span } from '../entity.ts'
import { given, kind, ordinary } from '../gazetteer/fingerprint.ts'
import * as words from './person-words.ts'
import type { Token } from './token.ts'

export const isGiven = (token: Token) => (token.bits & given) !== 0
export const isCommonGiven = (token: Token) => isGiven(token) && (token.bits & kind.rare) === 0
export const isSurname = (token: Token) => (token.bits & (kind.surname | kind.namey)) !== 0
export const isOrdinary = (token: Token) =>
  ((token.bits & ordinary) !== 0 && (token.bits & kind.namey) === 0) || words.homographs.has(token.key)
export const isThing = (token: Token) => words.thingEnding.test(token.key) && !(isGiven(token) && isCommonGiven(token))
export const isStop = (token: Token) => token.stop

/** "PHKin Weber", "Koll. Sturm": abbreviations, so no small letters at the beginning. */
export const isRank = (token: Token) =>
  words.ranks.has(token.key) && (token.shape !== 'lower' || (token.caseless && token.text.length > 3))

/** "von der Heide", "VON DER HEIDE"; in a shouted line only what is hardly anything else. */
export const isParticle = (token: Token) =>
  words.particles.has(token.key) &&
  (token.shape === 'lower' || (token.caseless && /^(?:von|van|vom|zu|zur|der|den|ter|de|del|di|da)$/.test(token.key)))

/** More digits than a scanner makes of letters: "O89", "23l25". */
export const isMisreadNumber = (token: Token) => (token.text.match(/[0-9]/g)?.length ?? 0) > token.text.length / 3

/** Written as a name could be: capitalised, or in a line where capitals say nothing. */
export const standsOut = (token: Token) => token.caseless || token.shape !== 'lower'

export type Reader = {
  text: string
  tokens: readonly Token[]
  /** What stands between a word and the one before it. */
  gap(at: number): string
}

/** A reader that takes down what it finds. `put`: words `from` to `to` (exclusive). */
export type Scan = Reader & {
  bitsOf(word: string): number
  add(span: Span): void
  put(from: number, to: number, by: string, confidence: number, more?: Pick<Span, 'gender' | 'group'>): void
}

/** "nikos und lena", "petra will": a word of running text in a line of small letters. */
export const isRunning = (token: Token) => token.shape === 'lower' && token.caseless && words.running.has(token.key)

const blank = /^[ \t\u00a0]{1,3}$|^[ \t]*\n[ \t]*$/
export const sameLine = /^[ \t\u00a0]{1,3}$/

/** Behind the word a line, a phrase or a cell ends. */
const closes = (text: string, token: Token) => /^[ \t]*(?:$|[\n,.;:)|])/.test(text.slice(token.end, token.end + 3))

/**
 * The end (exclusive word index) of the name that begins at `at`; `at` if none does. `sure`: something in front says that
 * a name comes here, so an unknown or ordinary first word is taken ("Frau Koch").
 */
export function nameEnd({ text, tokens, gap }: Reader, at: number, sure: boolean): number {
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
    // "Jochen Weber von der Gerberei", "Herrn Lindner den Schlüssel": behind a surname only "zu" goes on.
    if (surname && isParticle(token) && token.key !== 'zu') break
    if (isParticle(token)) {
      const next = tokens[end + 1]
      const third = tokens[end + 2]
      const follows = (one: Token | undefined, index: number) =>
        one !== undefined && standsOut(one) && sameLine.test(gap(index)) && !isStop(one)
      const strong = (one: Token) => !one.caseless || !(isOrdinary(one) || isThing(one)) || isParticle(one)
      // "Professor der Medizin": an article in front of a noun, not a noble name.
      if (end === at && next && words.articles.has(token.key) && (isOrdinary(next) || isThing(next))) break
      if (next && follows(next, end + 1) && next.shape !== 'lower' && strong(next) && (end > at || sure)) {
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
        (third.shape !== 'lower' || (third.caseless && strong(third))) &&
        (end > at || sure)
      ) {
        end++
        last = token
        continue
      }
      break
    }
    if (!standsOut(token) || words.honorifics[token.key] || isRunning(token)) break
    if (isMisreadNumber(token)) break
    // "Ranias Bruder": a name ends with its genitive if the next word is none.
    if (last?.genitive && !(isSurname(token) && !isOrdinary(token)) && !isGiven(token)) break
    // Months and the like are names between names ("Wilhelm August Niemeyer") and after "Frau" ("Frau Mai").
    const month = words.calendar.has(token.key) && !/^[.]? ?[0-9]/.test(text.slice(token.end, token.end + 3))
    const excused =
      (last && isGiven(last) && isGiven(token)) ||
      (month && ((end === at && sure) || (last !== undefined && isGiven(last)))) ||
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
    if (first && sure) fits = month || !token.caseless || (token.bits & kind.word) === 0 || isSurname(token)
    else if (afterParticle || afterInitial) fits = !isThing(token) || isSurname(token)
    else if (last && isGiven(last) && !surname)
      fits =
        (month && !token.caseless && /^[ \t]*(?:$|[\n,.;:)(|]| und )/.test(text.slice(token.end, token.end + 5))) ||
        (isOrdinary(token)
          ? (known || (token.caseless && closes(text, token))) &&
            !(token.caseless && (token.bits & kind.word) !== 0 && !isGiven(token))
          : !isThing(token) || isSurname(token))
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
  while (end > at && isParticle(tokens[end - 1]!)) end--
  return end
}

/** Where a word of a name ends: an initial takes its full stop along. */
export const endOf = (text: string, token: Token) =>
  token.initial && text[token.end] === '.' ? token.end + 1 : token.end

/** "Müllers Akte": the s is no part of the name. Units of inflection at the end of a lone word. */
export function tailOf(token: Token, next: Token | undefined, stemBits: (stem: string) => number): number {
  if (!/[^s]s$/i.test(token.text) || token.text.length < 4) return 0
  const stem = stemBits(token.text.slice(0, -1))
  if ((stem & (given | kind.surname | kind.namey)) === 0) return 0
  const whole = token.bits & (given | kind.surname | kind.namey)
  if (whole === 0) return 1
  const stronger = (stem & kind.namey) !== 0 || ((stem & given) !== 0 && (stem & kind.rare) === 0)
  const weak = (token.bits & (given | kind.namey)) === 0 || (token.bits & kind.rare) !== 0
  return stronger && weak && next !== undefined && next.shape === 'title' && !isGiven(next) ? 1 : 0
}
