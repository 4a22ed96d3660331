import { isAuthority } from '../core/propagate.ts'
import type { Document } from '../detector.ts'
import type { Span } from '../entity.ts'
import { kind } from '../gazetteer/fingerprint.ts'
import { lexicon } from '../gazetteer/lexicon.ts'
import { stop } from './person-words.ts'
import type { Token } from './token.ts'
import { tokensOf } from './token.ts'

const going = new Set(
  'in nach aus bei bis zwischen richtung geburtsort wohnort ort stadt gebuertig raum wohnhaft ab from to near'.split(
    ' ',
  ),
)
const cuedPlace =
  /(?:geburtsort|geboren in|geb\. in|geboren am [\d. ]{6,12} in|wohnort|(?<!\p{L})ort|standort|herkunftsort|born in|wohnhaft in|wohnt in|lebt in|ansässig in|(?:kam|stammt?|gebürtig|geflohen|flüchtete|eingereist|umzug|gezogen|zog|zieht)[^.\n]{0,30} (?:aus|nach)|nach(?= \p{L}+ (?:gezogen|verzogen|umgezogen|ziehen|gereist|zurück))|live in|lives in|\d{4} in)["']?\s{0,2}[:=]?\s{0,2}["']?$/iu
const letterDate = /^,[ ]{0,2}(?:den[ ]|im[ ])?(?:[0-9]{1,2}\.[ ]?(?:[0-9]{1,2}\.|\p{L}{3,9})|[0-9]{4}-)/u

/** First words of places' names of several words. */
const placeHeads = new Set(
  'bad st sankt alt neu gross klein markt hohen nieder ober unter schwabisch burg kloster deutsch hann frankfurt rothenburg neustadt la le el los san santa new ho rio sao tel ain al'.split(
    ' ',
  ),
)

const cueEnds = new Set(['in', 'aus', 'nach'])

/** Places on their own: after a preposition, in "Gotha, 04.05.2025", after a cue. Authorities' names stay whole. */
export function findPlaces(document: Document): Span[] {
  const { text } = document
  const tokens = tokensOf(document)
  const { bits } = lexicon()
  const spans: Span[] = []
  const gapAfter = (at: number) => (at + 1 < tokens.length ? text.slice(tokens[at]!.end, tokens[at + 1]!.start) : '')
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if ((token.shape === 'lower' && !token.caseless) || token.text.length < 3 || stop.has(token.key)) continue
    let to = at
    let known = (token.bits & kind.place) !== 0
    // Names of up to four words, the longest first: "Bad Homburg vor der Höhe".
    const most = token.shape === 'lower' ? 1 : known || placeHeads.has(token.key) ? Math.min(4, tokens.length - at) : 1
    for (let words = most; words > 1; words--) {
      let joined = true
      for (let index = at; index < at + words - 1; index++)
        if (!/^[ \u00a0]$|^\/$/.test(gapAfter(index))) joined = false
      if (joined && (bits(text.slice(token.start, tokens[at + words - 1]!.end)) & kind.place) !== 0) {
        to = at + words - 1
        known = true
        break
      }
    }
    const previous = tokens[at - 1]
    // The cue's last word first: the pattern is too dear for every word.
    const cue =
      previous !== undefined &&
      (cueEnds.has(previous.key) || previous.key.endsWith('ort')) &&
      cuedPlace.test(text.slice(Math.max(0, token.start - 40), token.start))
    if (!known && !(cue && token.shape !== 'lower' && !isCommon(token))) continue
    const before = text.slice(Math.max(0, token.start - 40), token.start)
    if (isAuthority(before)) continue
    const preposition = previous !== undefined && going.has(previous.key) && /^[ \u00a0\n]{1,2}$/.test(gapAfter(at - 1))
    const end = tokens[to]!.end
    const dated = letterDate.test(text.slice(end, end + 16)) && /(?:^|[\n.!?])\s*$/.test(before)
    const name = (token.bits & (kind.surname | kind.namey | kind.givenF | kind.givenM)) !== 0
    if (
      to === at &&
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
    at = to
  }
  return spans
}

const isCommon = (token: Token) => (token.bits & (kind.word | kind.noun)) !== 0
