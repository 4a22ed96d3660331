import { countSentences, findWords, splitSentences } from './sentence.ts'
import { countSyllables } from './syllable.ts'

/** Counts over all words of a text. `long`: more than six letters. `short`: one syllable; `many`: three or more. */
export type Counts = {
  readonly sentences: number
  readonly words: number
  readonly syllables: number
  readonly many: number
  readonly long: number
  readonly short: number
}

const letters = (word: string) => word.match(/\p{L}/gu)?.length ?? 0

/** Counts headings, salutations and list items among the words; how sentences are counted says `countSentences`. */
export function count(text: string): Counts {
  const words = findWords(text).map(word => ({ letters: letters(word.text), syllables: countSyllables(word.text) }))
  return {
    sentences: countSentences(text),
    words: words.length,
    syllables: words.reduce((sum, word) => sum + word.syllables, 0),
    many: words.filter(word => word.syllables >= 3).length,
    long: words.filter(word => word.letters > 6).length,
    short: words.filter(word => word.syllables === 1).length,
  }
}

/** Formulas of readability; `null` for a text without words. */
export type Formulas = {
  /** Flesch reading ease for German (Amstad 1978): 0 very hard to 100 very easy. */
  readonly fleschAmstad: number
  /** Wiener Sachtextformeln 1 to 4 (Bamberger/Vanecek 1984): about the school year a text suits, 4 to 15. */
  readonly wstf: readonly [number, number, number, number]
  /** Läsbarhetsindex (Björnsson 1968): under 25 very easy, over 55 very hard. */
  readonly lix: number
}

export function formulas({ sentences, words, syllables, many, long, short }: Counts): Formulas | null {
  if (words === 0) return null
  const percent = (part: number) => (100 * part) / words
  const sl = words / Math.max(1, sentences)
  const [ms, iw, es] = [percent(many), percent(long), percent(short)]
  return {
    fleschAmstad: 180 - sl - (58.5 * syllables) / words,
    wstf: [
      0.1935 * ms + 0.1672 * sl + 0.1297 * iw - 0.0327 * es - 0.875,
      0.2007 * ms + 0.1682 * sl + 0.1373 * iw - 2.779,
      0.2963 * ms + 0.1905 * sl - 1.1144,
      0.2744 * ms + 0.2656 * sl - 1.693,
    ],
    lix: sl + iw,
  }
}

/** Lengths in words of the full sentences: what has no end mark (heading, salutation, list item) is left out. */
export type SentenceLengths = {
  readonly sentences: number
  readonly mean: number
  readonly median: number
  /** Nine of ten sentences are this long or shorter. */
  readonly p90: number
  readonly longest: number
  /** Share of sentences with more than twenty words, 0 to 1. */
  readonly over20: number
}

export function sentenceLengths(text: string): SentenceLengths {
  const lengths = splitSentences(text)
    .filter(sentence => sentence.ended)
    .map(sentence => findWords(sentence.text).length)
    .sort((a, b) => a - b)
  const total = Math.max(1, lengths.length)
  const middle = [lengths[Math.floor((lengths.length - 1) / 2)] ?? 0, lengths[Math.floor(lengths.length / 2)] ?? 0]
  return {
    sentences: lengths.length,
    mean: lengths.reduce((sum, length) => sum + length, 0) / total,
    median: (middle[0]! + middle[1]!) / 2,
    p90: lengths[Math.ceil(0.9 * lengths.length) - 1] ?? 0,
    longest: lengths.at(-1) ?? 0,
    over20: lengths.filter(length => length > 20).length / total,
  }
}
