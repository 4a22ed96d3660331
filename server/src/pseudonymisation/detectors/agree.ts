import type { Span } from '../entity.ts'
import { kind } from '../gazetteer/fingerprint.ts'
import type { Tagged } from '../tagger/tagger.ts'
import { given, isGiven, isOrdinary, isStop, isSurname, isThing, ordinary } from './person-name.ts'
import * as words from './person-words.ts'
import type { Token } from './token.ts'
import { strength } from './token.ts'

/** The tagger's probability as a confidence: below what words in front announce, beside what only lists know. */
const confidenceOf = (probability: number) => 0.45 + 0.35 * probability
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
const misreadNumber = (token: Token) => (token.text.match(/[0-9]/g)?.length ?? 0) > token.text.length / 3

/** Can `token` begin a name that the tagger found? */
function begins(text: string, token: Token): boolean {
  if (isStop(token) || words.honorifics[token.key] || words.titles.has(token.key) || words.isOffice(token.key))
    return false
  if (misreadNumber(token) || (label.test(token.key) && !isNamed(token))) return false
  if (token.text.length === 1) return text[token.end] === '.'
  return !((isOrdinary(token) || isThing(token)) && !isNamed(token))
}

/** Can it end there, behind `before`? Nearly every word is somebody's surname: "Eckehard Mittwoch", "C. Seidenfaden". */
function ends(text: string, token: Token, before: Token): boolean {
  if (misreadNumber(token) || (label.test(token.key) && !isNamed(token))) return false
  if (token.text.length === 1) return text[token.end] === '.'
  const named = isGiven(before) || before.initial || (before.bits & kind.namey) !== 0
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
  let at = 0
  for (const one of tagged) {
    while (at < tokens.length && tokens[at]!.end <= one.start) at++
    let from = at
    for (; from < tokens.length && tokens[from]!.start < one.end; ) {
      let to = from + 1
      while (to < tokens.length && tokens[to]!.start < one.end) {
        const between = text.slice(tokens[to - 1]!.end, tokens[to]!.start)
        if (
          /[ \t]{2}|[\t:;/]/.test(between) ||
          (between.includes(',') && (isGiven(tokens[to - 1]!) || !isGiven(tokens[to]!))) ||
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
      while (first <= last && !begins(text, tokens[first]!)) first++
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
      if (lone && /^(?:[.]?["]?\s?[:=]|-)/.test(after) && !isNamed(lone)) continue
      if (lone && lone.shape === 'caps' && !lone.caseless && lone.text.length < 5 && !isNamed(lone)) continue
      const initial = tokens[last]!.initial && text[tokens[last]!.end] === '.'
      out.push({ ...one, start: tokens[first]!.start, end: tokens[last]!.end + (initial ? 1 : 0) })
    }
  }
  return out
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
  const lead = (token: Token) =>
    words.honorifics[token.key] || words.titles.has(token.key) || words.isOffice(token.key) || leading.has(token.key)
  while (first < last && lead(tokens[first]!) && !isGiven(tokens[first]!)) first++
  // "Bürgermeister a. D. Veit Grau", "i. A. Foline Tjaden"
  if (first + 2 <= last && /^(?:a\. ?D|i\. ?[AV])\./.test(text.slice(tokens[first]!.start, span.end))) first += 2
  const particle = (token: Token) => token.shape === 'lower' && words.particles.has(token.key)
  while (last > first && (particle(tokens[last]!) || !ends(text, tokens[last]!, tokens[last - 1]!))) last--
  const { tail, ...rest } = span
  const start = first === from ? span.start : tokens[first]!.start
  const whole = tokens[last]!.end >= span.end - 1
  return { ...rest, start, end: whole ? span.end : tokens[last]!.end, ...(whole && tail && { tail }) }
}
const leading = new Set([
  'vorname',
  'vornamen',
  'name',
  'namen',
  'nachname',
  'familienname',
  'i',
  'im',
  'auftrag',
  'gez',
])

const isCommon = (bits: number) => (bits & given) !== 0 && (bits & kind.rare) === 0

/** Two pieces of one name: apart by a blank, or "Nachname, Vorname" in a list. */
function isContinued(text: string, left: Span, right: Span, bitsOf: (word: string) => number): boolean {
  const between = text.slice(left.end, right.start)
  if (
    between === ' ' ||
    (between === '. ' && /(?:^|[\s.])\p{Lu}$/u.test(text.slice(Math.max(0, left.end - 2), left.end)))
  )
    return true
  if (!/^[,.][ ]?$/.test(between)) return false
  const [surname, forename] = [text.slice(left.start, left.end), text.slice(right.start, right.end)]
  const forenames = forename.split(/[ -]/)
  const isForename = forenames.every(word => (bitsOf(word) & given) !== 0 || /^\p{L}\.?$/u.test(word))
  const border =
    /(?:^|[\n;|\t:(„"•–]|[0-9][.)]?|[ ]{2}|[0-9:.]{4,5}|(?:sachen|rechtsstreit|herr|frau|für))[ \t]{0,3}$/iu.test(
      text.slice(Math.max(0, left.start - 14), left.start),
    )
  const ends = /^(?:$|[ ]{2}|[ ]?[\n;|\t(–./-]|[ ]?[.,)])/.test(text.slice(right.end, right.end + 2))
  return isForename && border && ends && surname.split(' ').length <= 3 && !isCommon(bitsOf(surname.split(' ')[0]!))
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
  for (const span of out) {
    const last = joined.at(-1)
    if (last && span.start >= last.end && isContinued(text, last, span, bitsOf)) {
      const { tail: _tail, full: _full, ...rest } = last
      joined[joined.length - 1] = { ...rest, end: span.end, ...(span.tail && { tail: span.tail }) }
    } else joined.push(span)
  }
  return withTails(text, joined, bitsOf)
}
