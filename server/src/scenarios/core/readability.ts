import { splitSentences, splitWords } from './sentence.ts'

/** Words in which "ie" is two sounds. */
const twoSounds =
  /(famil|lin|akt|präm|stud|ser|mater|immobil|kriter|fer|med|ital|span|belg|brasil|prinzip|azal|hyaz)ie/giu

/** Spoken syllables of a German word by its vowels; diphthongs count once. An approximation (Duden hyphenation). */
export function countSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(twoSounds, '$1i-e')
    .replace(/qu/g, 'q')
    .replace(/^(be|ge)(?=ur|ir|in(?:halt|fluss)|ei|end|ant|arb|unr|unt|ob|ö|ä|ü)/u, '$1-')
    .replace(/(zu|vor|nach|aus|ein|um|ab|an)(?=ge[a-zäöü])/gu, '$1-')
    .replace(/seum/g, 'se-um')
  const vowels = plain.match(/aa|ee|oo|ai|au|äu|ay|ei|eu|ey|ie|oi|[aeiouäöüyéèêáàóôíú]/gu)
  return /\p{L}/u.test(word) ? Math.max(1, vowels?.length ?? 0) : 0
}

export type Readability = {
  readonly sentences: number
  readonly words: number
  /** Words a sentence, on average and at most. */
  readonly mean: number
  readonly longest: number
  /** Erste Wiener Sachtextformel (Bamberger/Vanecek 1984): about the school year a text suits, 4 to 15. */
  readonly wstf1: number
}

/** Measures of the full sentences of a text: headings and salutations, which have no end mark, don't count. */
export function measure(text: string): Readability {
  const sentences = splitSentences(text).filter(sentence => /[.!?]["“”»)\]]*$/u.test(sentence.text))
  const lengths = sentences.map(sentence => splitWords(sentence.text).length)
  const words = sentences.flatMap(sentence => splitWords(sentence.text))
  const total = Math.max(1, words.length)
  const share = (test: (word: string) => boolean) => (100 * words.filter(test).length) / total
  const mean = words.length / Math.max(1, sentences.length)
  const wstf1 =
    0.1935 * share(word => countSyllables(word) >= 3) +
    0.1672 * mean +
    0.1297 * share(word => (word.match(/\p{L}/gu)?.length ?? 0) > 6) -
    0.0327 * share(word => countSyllables(word) === 1) -
    0.875
  return { sentences: sentences.length, words: words.length, mean, longest: Math.max(0, ...lengths), wstf1 }
}
