import { lexicon, openLexicon } from '../gazetteer/lexicon.ts'

/** Lists only the tagger knows: a noun of the dictionary, a town of the world, a word of such a town's name. */
export const wide = { noun: 32 << 8, town: 64 << 8, townPart: 4 << 8 } as const

let more: { bits(word: string): number } | undefined

/** Class bits (`kind`) of all lists; above them (`wide`) those of the tagger's own. */
export function wideBits(word: string): number {
  more ??= openLexicon(['nouns-posdict.bin', 'places-world.bin'])
  return lexicon().bits(word) | moreBits(word)
}

/** Only the tagger's own. */
export function moreBits(word: string): number {
  more ??= openLexicon(['nouns-posdict.bin', 'places-world.bin'])
  return more.bits(word) << 8
}
