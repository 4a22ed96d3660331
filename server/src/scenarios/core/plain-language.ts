import { german } from './pattern.ts'
import { findWords, splitSentences } from './sentence.ts'
import { type Hit, styleHits } from './style.ts'
import { countSyllables } from './syllable.ts'

/**
 * Rules of Leichte Sprache (BITV 2.0, Anlage 2 Teil 2) and of plain German that software can see. Hits only: whether a
 * text is Leichte Sprache is decided by people of its audience (DIN SPEC 33429), never here.
 */
export type PlainRule =
  | 'abbreviation'
  | 'negation'
  | 'subjunctive'
  | 'passive'
  | 'genitive'
  | 'long-word'
  | 'long-sentence'
  | 'special-sign'
  | 'impersonal'

const patterns: readonly (readonly [PlainRule, RegExp])[] = [
  [
    'abbreviation',
    /(?<![\p{L}\d.])(?:\p{L}\.(?:\s?\p{L}\.)+|(?:Abs|Art|Az|bzw|ca|evtl|gem|ggf|inkl|lt|max|mind|Nr|sog|Std|Str|Tel|usw|vgl|z\.\s?Hd|zzgl)\.)/gu,
  ],
  ['negation', german(/\b(?:nicht|nichts|nie|niemals|niemand\p{Ll}*|nirgends|kein\p{Ll}{0,2}|weder)\b/giu)],
  [
    'subjunctive',
    german(
      /\b(?:würden?|wären?|hätten?|könnten?|müssten?|dürften?|möchten?|käme[nt]?|gäbe[nt]?|ginge[nt]?|ließe[nt]?|bräuchten?|seien|möge[nt]?|solle|müsse|könne|dürfe|werde(?=[.,;]))\b/giu,
    ),
  ],
  [
    'genitive',
    german(
      /\b(?:des|eines|dieses|jedes|[Ii]hres|[Ss]eines|[Uu]nseres|meines|keines)\s+(?:\p{Ll}+en\s+){0,2}\p{Lu}[\p{L}-]*s\b|\bdes\s+(?:\p{Ll}+en\s+){0,2}\p{Lu}[\p{L}-]*n\b|\b(?:wegen|trotz|während|aufgrund|infolge|innerhalb|außerhalb|hinsichtlich|bezüglich|mittels)\s+(?:der|des|einer|eines|Ihrer|Ihres)\s+(?:\p{Ll}+en\s+)?\p{Lu}[\p{L}-]+/gu,
    ),
  ],
  ['special-sign', /§§?|[%&;"„“()/]/gu],
]
/** More words than this are a long sentence; more letters (with four syllables) a long word, unless it has a hyphen. */
export const limits = { words: 15, letters: 14 }

/** Places in a text where a rule strikes, in the order of the text. UTF-16 units, end exclusive. */
export function plainLanguageHits(text: string): Hit<PlainRule>[] {
  const found: Hit<PlainRule>[] = patterns.flatMap(([rule, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ rule, start: index, end: index + length })),
  )
  for (const { rule, start, end } of styleHits(text))
    if (rule === 'passive' || rule === 'impersonal') found.push({ rule, start, end })
  for (const sentence of splitSentences(text)) {
    const words = findWords(sentence.text)
    if (sentence.ended && words.length > limits.words)
      found.push({ rule: 'long-sentence', start: sentence.start, end: sentence.end })
    for (const word of words) {
      const bare = /[\p{L}]+/u.exec(word.text)
      if (!bare || bare[0].length < limits.letters || /[-\s]/.test(word.text) || countSyllables(bare[0]) < 4) continue
      const start = sentence.start + word.start + bare.index
      found.push({ rule: 'long-word', start, end: start + bare[0].length })
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}
