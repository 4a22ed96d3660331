import { count, formulas, sentenceLengths } from '../core/readability.ts'
import { splitSentences, splitWords } from '../core/sentence.ts'
import { type Check, finding, ownWords } from './check.ts'
import { quote } from './marks.ts'

const most = { mean: 15, longest: 25 }
const round = (value: number) => Math.round(value * 10) / 10

/**
 * Sentences of 15 words on average and none above 25 (handbook), with the first Wiener Sachtextformel as a measure.
 * A measure of form: it can't see whether a text is understood.
 */
export const lesbar: Check = {
  name: 'LESBAR',
  version: 2,
  run(context) {
    // Placeholders would be restored by now; questions count as what they are.
    const text = ownWords(context)
    const { mean, longest, sentences } = sentenceLengths(text)
    const params = { mean: round(mean), longest, wstf1: round(formulas(count(text))?.wstf[0] ?? 0), sentences }
    const long = splitSentences(text)
      .map(sentence => ({ ...sentence, words: splitWords(sentence.text).length }))
      .filter(sentence => sentence.words > most.longest)
      .map(sentence =>
        finding(
          'LESBAR',
          'warn',
          'sentence-long',
          { words: sentence.words, most: most.longest, quote: quote(text, sentence) },
          sentence,
        ),
      )
    const slow = mean > most.mean ? [finding('LESBAR', 'warn', 'sentences-long', { ...params, most: most.mean })] : []
    const problems = [...slow, ...long]
    return problems.length > 0 ? problems : [finding('LESBAR', 'ok', 'readable', params)]
  },
}
