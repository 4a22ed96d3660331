import { bitsOfCount, countsAs, countWords } from '../gazetteer/corpus-words.ts'
import { fingerprint } from '../gazetteer/fingerprint.ts'
import { lexicon, listFiles, openLexicon } from '../gazetteer/lexicon.ts'
import type { Known } from './dataset.ts'

const tags: Readonly<Record<string, string>> = { PERSON: 'B-PER', LOCATION: 'B-LOC', ORG: 'B-ORG', OTHER: 'B-OTH' }

/**
 * What the lists say of a word of the training texts. Some of the lists are statistics of these very texts: each place is
 * taken out of the counts before it is looked up, or the model would trust them more than it may. In `dropout` of the cases the
 * lists know nothing, so that the model also learns from what stands around a name.
 */
export function knownInCorpora(folder: string, dropout: number, random: () => number): Known {
  const counts = countWords(folder)
  const lists = openLexicon(listFiles)
  return (word, { first, type }) => {
    if (random() < dropout) return 0
    const count = counts.get(word.toLowerCase())
    if (!count) return undefined
    const as = countsAs(word, tags[type ?? ''] ?? 'O', first)
    return lists.wideBits(fingerprint(word)) | bitsOfCount(as ? { ...count, [as]: Math.max(0, count[as] - 1) } : count)
  }
}

/** The same for texts of our own: only forgetting. */
export function knownInOwn(dropout: number, random: () => number): Known {
  return word => (random() < dropout ? 0 : lexicon().wideBits(fingerprint(word)))
}
