import { isAuthority } from '../core/propagate.ts'
import type { Document } from '../detector.ts'
import type { Span } from '../entity.ts'
import { kind, ordinary } from '../gazetteer/fingerprint.ts'
import { isPlace, knownPlaceAt } from './address-tail.ts'
import { lowered } from './letters.ts'
import { stop } from './person-words.ts'
import type { Token } from './token.ts'
import { tokensOf } from './token.ts'

const going = new Set(
  'in nach aus bei bis zwischen richtung geburtsort wohnort ort stadt gebuertig raum wohnhaft ab from to near'.split(
    ' ',
  ),
)
const cuedPlace =
  /(?:(?:zugezogen|verzogen|gezogen|umgezogen|zuzug|wegzug|fortzug|ausgereist|eingereist)[^.\n]{0,12}|[ ]bisher|[ ]zuletzt|herkunft|herkunftsland|geburtsland|tatort|sterbeort|(?:geb\.?|geboren)[^\n]{0,16} (?:in|zu)|geburtsort|geboren in|geb\. in|geboren am [\d. ]{6,12} in|wohnort|(?<!\p{L})ort|standort|herkunftsort|born in|wohnhaft in|wohnt in|lebt in|ansässig in|(?:kam|stammt?|gebürtig|geflohen|flüchtete|eingereist|umzug|gezogen|zog|zieht)[^.\n]{0,30} (?:aus|nach)|nach(?= \p{L}+ (?:gezogen|verzogen|umgezogen|ziehen|gereist|zurück))|live in|lives in|\d{4},? (?:in|zu)|unbekannt verzogen, zuletzt)["']?\s{0,2}[:=]?\s{0,2}["']?$/iu
const letterDate = /^,[ ]{0,2}(?:den[ ]|im[ ])?(?:[0-9OIl]{1,2}\.[ ]?(?:[0-9OIl]{1,2}\.|\p{L}{3,9})|[0-9]{4}-)/u

/** First words of places' names of several words. */
const placeHeads = new Set(
  'bad st sankt alt neu gross klein markt hohen nieder ober unter schwabisch burg kloster deutsch hann frankfurt rothenburg neustadt la le el los san santa new ho rio sao tel ain al'.split(
    ' ',
  ),
)

const cueEnds = new Set([
  'in',
  'zu',
  'aus',
  'nach',
  'von',
  'bisher',
  'zuletzt',
  'herkunft',
  'geburtsland',
  'herkunftsland',
])

const misreadable = /rn|[015]|ii/
const lineStart = /(?:^|\n|[ ]{3}|[.!?] )[ ]{0,3}$/
const behindPostcode = /[0-9OIl]{4}[ \u00a0]{1,2}$/
/** "geb. 10.10.1990, Simferopol", "geboren am / in ....... 07.11.1979 / Zielona Góra" */
const besideBirth = /[0-9OIl][ ]?[,/]?[ ]$/
const birth = /(?:geb|born|\*|dob)[^\n]{0,30}[0-9OIl]{1,2}\.[ ]?[0-9OIl]{1,2}\.[ ]?[0-9OIl]{2,4}[ ]?[,/][ ]$/iu
const closed = /^[ ]?(?:[,;)\n–]|\.(?:[ ]?\n|$)|$|\p{Lu}\p{Ll}+[ ]?(?:[,;)\n]|$))/u

/** A foreign town of several words: the capitalised ones that follow. */
function nameEnd(text: string, tokens: readonly Token[], at: number): number {
  let last = at
  for (let next = at + 1; next < tokens.length && next < at + 3; next++) {
    const token = tokens[next]!
    if (text.slice(tokens[next - 1]!.end, token.start) !== ' ' || token.shape === 'lower') break
    if (isCommon(token) || stop.has(token.key)) break
    last = next
  }
  return tokens[last]!.end
}

/** Places on their own: after a preposition, in "Gotha, 04.05.2025", after a cue. Authorities' names stay whole. */
export function findPlaces(document: Document): Span[] {
  const { text } = document
  const lower = lowered(text)
  const tokens = tokensOf(document)
  const spans: Span[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if ((token.shape === 'lower' && !token.caseless) || token.text.length < 3 || stop.has(token.key)) continue
    const previous = tokens[at - 1]
    const isTold = previous !== undefined && (cueEnds.has(previous.key) || previous.key.endsWith('ort'))
    let known = (token.bits & kind.place) !== 0 || (misreadable.test(token.text) && isPlace(token.text))
    const capital = token.shape !== 'lower'
    const isBeside = capital && besideBirth.test(text.slice(Math.max(0, token.start - 4), token.start))
    // "Izmir (Türkei)"
    const last = spans.at(-1)
    if (last && last.end === token.start - 2 && text.startsWith(' (', last.end) && text[token.end] === ')') {
      spans.push({ start: token.start, end: token.end, type: 'LOCATION', by: 'place', confidence: 0.8 })
      continue
    }
    const leads = known || placeHeads.has(token.key)
    if (!leads && !isTold && !isBeside && !(capital && text[token.end] === ',')) continue
    const before = text.slice(Math.max(0, token.start - 60), token.start)
    const cue =
      (isTold && cuedPlace.test(before)) ||
      (isBeside && closed.test(text.slice(token.end, token.end + 30)) && birth.test(before))
    const free = capital && !isCommon(token)
    // Names of several words, the longest first: "Bad Homburg vor der Höhe".
    let end = (leads && knownPlaceAt(text, lower, token.start)) || token.end
    if (end > token.end) known = true
    else if (cue && free && !known) end = nameEnd(text, tokens, at)
    // "Norden, den 3. Juni 2025": the head of a letter, or where it was signed.
    const dated = lineStart.test(before) && letterDate.test(text.slice(end, end + 16))
    const name = (token.bits & (kind.surname | kind.namey | kind.givenF | kind.givenM)) !== 0
    if (!known && !(free && (cue || (dated && !name)))) continue
    if (isBeside && !known && name) continue
    // A postcode's town is read with it (address.ts).
    if ((!dated && isAuthority(before)) || behindPostcode.test(before)) continue
    const preposition =
      previous !== undefined &&
      going.has(previous.key) &&
      /^[ \u00a0\n]{1,2}$/.test(text.slice(previous.end, token.start))
    if (
      end === token.end &&
      isCommon(token) &&
      !cue &&
      !dated &&
      !(
        preposition &&
        /^(?:nach|aus)$/.test(previous!.key) &&
        !token.caseless &&
        (name || (token.bits & kind.noun) === 0)
      )
    )
      continue
    if (cue || dated || preposition)
      spans.push({
        start: token.start,
        end,
        type: 'LOCATION',
        by: 'place',
        confidence: preposition || cue ? 0.82 : 0.8,
      })
    else if (!name && !token.caseless && text[end] !== '-')
      spans.push({ start: token.start, end, type: 'LOCATION', by: 'place-lone', confidence: 0.55 })
    else continue
    while (at + 1 < tokens.length && tokens[at + 1]!.end <= end) at++
  }
  return spans
}

const isCommon = (token: Token) => (token.bits & ordinary) !== 0
