import type { Span } from '../entity.ts'
import { given, kind, ordinary } from '../gazetteer/fingerprint.ts'
import type { Tagged } from '../tagger/tagger.ts'
import { asItIs } from './person-house.ts'
import { isContinued, startOf } from './person-join.ts'
import {
  isGiven,
  isMisreadNumber,
  isOrdinary,
  isParticle,
  isRank,
  isRunning,
  isStop,
  isSurname,
  isThing,
} from './person-name.ts'
import * as words from './person-words.ts'
import type { Token } from './token.ts'
import { strength } from './token.ts'

/** The tagger's probability as a confidence: below what words in front announce, beside what only lists know. */
const confidenceOf = (probability: number) => 0.45 + 0.35 * probability
/** From here on the tagger is believed that "Wenzel, Torben" is one person and "Rot" a name. */
const trusted = 0.65
/** From here on the tagger is believed where a name ends. */
const sure = 0.5

const isNamed = (token: Token) => (token.bits & strength) !== 0
const label = /(?:nr|id|idnr|ldnr|nummer|datum|tel|fax|mail|iban|bic|gmbh|gbr|ohg)$/i

/** Between two people, not inside one name; dictated signs end a name as written ones do. */
const joining = new Set(
  'und u and oder sowie mit bzw komma punkt absatz klammer doppelpunkt semikolon strichpunkt anfuhrungszeichen schragstrich auf zu'.split(
    ' ',
  ),
)

/** A title, office, rank or heading in front of a name. */
const leads = (token: Token) =>
  words.honorifics[token.key] !== undefined ||
  words.titles.has(token.key) ||
  words.headings.has(token.key) ||
  words.isOffice(token.key) ||
  isRank(token)
/** Can `token` begin a name that the tagger found? */
function begins(text: string, token: Token): boolean {
  if (isStop(token) || leads(token) || isRunning(token)) return false
  if (isMisreadNumber(token) || (label.test(token.key) && !isNamed(token))) return false
  if (token.text.length === 1) return text[token.end] === '.'
  return !((isOrdinary(token) || isThing(token)) && !isNamed(token))
}

/** Can it end there, behind `before`? Nearly every word is somebody's surname: "Eckehard Mittwoch", "C. Seidenfaden". */
function ends(text: string, token: Token, before: Token): boolean {
  if (isMisreadNumber(token) || (label.test(token.key) && !isNamed(token))) return false
  if (token.text.length === 1) return text[token.end] === '.'
  const named = isGiven(before) || before.initial || (before.bits & kind.namey) !== 0
  if (isRunning(token)) return false
  if (words.calendar.has(token.key)) return named
  if (isStop(token)) return false
  if (named && (token.bits & ordinary) === 0) return true
  if (token.shape === 'title' && !token.caseless) return named || !isThing(token) || isNamed(token)
  return !((isOrdinary(token) || isThing(token)) && !isNamed(token))
}

/** How sure the tagger must be of one word alone, by what the lists say of it. */
const enough = { named: 0.3, unknown: 0.6, ordinary: 0.7 }
const asTrade =
  /(?:als|bin|ist|war|wird|werden|von beruf|gelernter|gelernte|der|die|das|dem|den|des|ein|eine|einen|im|vom|zum|zur|beim|unter|und|oder|,)$/

function believed(token: Token, previous: Token | undefined, probability: number): boolean {
  if (token.text.length < 3 && !isGiven(token)) return false
  const ordinary = isOrdinary(token) || words.homographs.has(token.key) || isThing(token)
  if (ordinary && previous && asTrade.test(previous.key)) return false
  const noun = (token.bits & kind.noun) !== 0 && (token.bits & (kind.namey | given)) === 0
  if (noun && probability < 0.9) return false
  return probability >= (ordinary ? enough.ordinary : isNamed(token) ? enough.named : enough.unknown)
}

/** "Marlons Steuer-ID": a name ends with its genitive if the next word is none. */
const endsInGenitive = (token: Token, next: Token) => token.genitive && !isNamed(next)

/** No name has so many words: "Wort Wort Wort …" is none. */
const longest = 8

/** The tagger's finds, cut to what can be names: no columns, labels, misread numbers, titles, following words. */
function cleaned(text: string, tokens: readonly Token[], tagged: readonly Tagged[]): Tagged[] {
  const out: Tagged[] = []
  /** "Wenzel, Torben", "Rot, Kirsten": is the word `to` the first name behind a comma, in the tagger's opinion? */
  const isReversed = (to: number, from: number, probability: number) =>
    isGiven(tokens[to]!) && (!isGiven(tokens[to - 1]!) || (to === from + 1 && probability >= trusted))
  let at = 0
  for (const one of tagged) {
    while (at < tokens.length && tokens[at]!.end <= one.start) at++
    let from = at
    for (; from < tokens.length && tokens[from]!.start < one.end; ) {
      let to = from + 1
      while (to < tokens.length && tokens[to]!.start < one.end) {
        const between = text.slice(tokens[to - 1]!.end, tokens[to]!.start)
        if (
          /[ \t]{2}|[\t:;/]|[ ][–—-][ ]/.test(between) ||
          (between.includes(',') && !isReversed(to, from, one.confidence)) ||
          (/^\.\s/.test(between) && tokens[to - 1]!.text.length > 4) ||
          joining.has(tokens[to]!.key) ||
          joining.has(tokens[to - 1]!.key)
        )
          break
        if (between.includes('\n') && !(isGiven(tokens[to - 1]!) && isSurname(tokens[to]!) && !isOrdinary(tokens[to]!)))
          break
        if (endsInGenitive(tokens[to - 1]!, tokens[to]!)) break
        to++
      }
      let first = from
      let last = to - 1
      const reversed = (at: number) =>
        at < last &&
        text[tokens[at]!.end] === ',' &&
        isReversed(at + 1, at, one.confidence) &&
        one.confidence >= trusted &&
        !isStop(tokens[at]!)
      while (first <= last && !begins(text, tokens[first]!) && !reversed(first)) first++
      if (first <= last) first = withoutLead(text, tokens, first, last)
      while (last > first && !ends(text, tokens[last]!, tokens[last - 1]!)) last--
      from = to
      if (first > last || last - first >= longest) continue
      const lone = first === last ? tokens[first]! : undefined
      // "Sauerbier, Hedda": a first name behind the comma speaks for an unknown word.
      const next = tokens[last + 1]
      const listed = next !== undefined && isGiven(next) && /^,[ ]?$/.test(text.slice(tokens[last]!.end, next.start))
      if (lone && !believed(lone, tokens[first - 1], listed ? 1 : one.confidence)) continue
      const after = text.slice(tokens[last]!.end, tokens[last]!.end + 3)
      // "KVNr:", "Rel.:", a key in quotes: a label, unless somebody speaks.
      if (/^[_@]/.test(after)) continue
      if (lone && /^(?:[.]?["]?\s?[:=]|-)/.test(after) && !isNamed(lone)) continue
      if (lone && lone.shape === 'caps' && !lone.caseless && lone.text.length < 5 && !isNamed(lone)) continue
      const initial = tokens[last]!.initial && text[tokens[last]!.end] === '.'
      out.push({ ...one, start: tokens[first]!.start, end: tokens[last]!.end + (initial ? 1 : 0) })
    }
  }
  return out
}

/** The first word of a name from `first` on, behind titles, headings and "a. D.", "i. A.". */
function withoutLead(text: string, tokens: readonly Token[], first: number, last: number): number {
  let at = first
  while (at < last && leads(tokens[at]!) && !(isGiven(tokens[at]!) && !words.headings.has(tokens[at]!.key))) at++
  const { start, end } = tokens[at]!
  if (at + 2 <= last && /^(?:a\. ?D|i\. ?[AV])\./i.test(text.slice(start, end + 4))) return at + 2
  if (
    at < last &&
    /^[AV]\./.test(text.slice(start, end + 1)) &&
    /i\.[ ]?$/i.test(text.slice(Math.max(0, start - 3), start))
  )
    return at + 1
  return at
}

/** Rules that read on until a word can't be part of a name. */
const loose = new Set(['name', 'cue', 'introduction', 'initial', 'given', 'surname'])
const announced = new Set(['cue', 'introduction'])

/** A rule's find without titles before and other words behind the name. */
function trimmed(text: string, tokens: readonly Token[], from: number, span: Span): Span {
  let first = from
  let last = from
  while (last + 1 < tokens.length && tokens[last + 1]!.start < span.end) last++
  if (first === last) return span
  first = withoutLead(text, tokens, first, last)
  while (last > first && (isParticle(tokens[last]!) || !ends(text, tokens[last]!, tokens[last - 1]!))) last--
  const { tail, ...rest } = span
  const start = first === from ? span.start : tokens[first]!.start
  const whole = tokens[last]!.end >= span.end - 1
  return { ...rest, start, end: whole ? span.end : tokens[last]!.end, ...(whole && tail && { tail }) }
}
const lastWord = /[\p{L}\p{M}'’-]+$/u

/** "Okonkwos Antrag": the s is no part of the name if the lists or another mention know the name without it. */
function withTails(text: string, spans: Span[], bitsOf: (word: string) => number): Span[] {
  const wordsOf = (span: Span) => text.slice(span.start, span.end).split(/[\s,]+/)
  const known = new Set(spans.flatMap(wordsOf))
  return spans.map(span => {
    if (span.tail) return span
    const word = lastWord.exec(text.slice(span.start, span.end))?.[0]
    if (word === undefined || word.length < 4 || !/[^s]s$/.test(word)) return span
    const stem = word.slice(0, -1)
    const listed = (bitsOf(word) & strength) === 0 && (bitsOf(stem) & strength) !== 0
    return known.has(stem) || listed ? { ...span, tail: 1 } : span
  })
}

/**
 * Makes one set of names of what rules and tagger say. Both may find what the other missed; where they overlap, the
 * longer of the two is the name if the tagger is sure of it, with what the rules know of the person.
 */
export function agree(
  text: string,
  tokens: readonly Token[],
  ruled: readonly Span[],
  tagged: readonly Tagged[],
  bitsOf: (word: string) => number,
): Span[] {
  const people = cleaned(
    text,
    tokens,
    tagged.filter(one => one.type === 'PERSON'),
  )
  const out: Span[] = []
  const used = new Set<Tagged>()
  let from = 0
  let token = 0
  for (const found of [...ruled].sort((a, b) => a.start - b.start)) {
    while (token < tokens.length && tokens[token]!.end <= found.start) token++
    const span = loose.has(found.by) ? trimmed(text, tokens, token, found) : found
    while (from < people.length && people[from]!.end <= span.start) from++
    let widened = span
    let supported = false
    for (let at = from; at < people.length && people[at]!.start < span.end; at++) {
      const other = people[at]!
      supported = true
      const holds = other.start <= span.start && other.end >= span.end
      if (holds && other.confidence >= sure) {
        const { tail, ...rest } = widened
        widened = { ...rest, start: other.start, end: other.end, ...(tail && other.end === span.end && { tail }) }
        used.add(other)
      } else if (other.start >= span.start && other.end <= span.end) used.add(other)
    }
    // Half the nouns are somebody's surname: alone it takes more than a list.
    if (!supported && span.by === 'surname' && asItIs(text, span, tokens[token]!, 1)?.type !== 'ORG') continue
    // A word in front announces a name, but what came is a thing or an office.
    if (!supported && announced.has(span.by) && !begins(text, tokens[token]!)) continue
    out.push(widened)
  }
  for (const one of people)
    if (!used.has(one))
      out.push({
        start: one.start,
        end: one.end,
        type: 'PERSON',
        by: 'tagger',
        confidence: confidenceOf(one.confidence),
      })
  out.sort((a, b) => a.start - b.start || b.end - a.end)
  const joined: Span[] = []
  for (const one of out) {
    const last = joined.at(-1)
    const start = startOf(text, one)
    const span = start < one.start && !(last && last.end > start) ? { ...one, start } : one
    if (last && span.start >= last.end && isContinued(text, last, span, bitsOf)) {
      const { tail: _tail, full: _full, ...rest } = last
      joined[joined.length - 1] = { ...rest, end: span.end, ...(span.tail && { tail: span.tail }) }
    } else joined.push(span)
  }
  const found = withTails(text, joined, bitsOf)
  let word = 0
  return found.flatMap(span => {
    while (word < tokens.length && tokens[word]!.end <= span.start) word++
    return asItIs(text, span, tokens[word]!, text.slice(span.start, span.end).split(/\s+/).length) ?? []
  })
}
