import { plainLanguageHits } from '../core/plain-language.ts'
import { count, formulas, sentenceLengths } from '../core/readability.ts'
import { splitSentences, splitWords } from '../core/sentence.ts'
import { styleHits } from '../core/style.ts'
import { type Check, finding, ownWords } from './check.ts'
import { quote } from './marks.ts'

const most = { mean: 15, longest: 25 }
const round = (value: number) => Math.round(value * 10) / 10

/** A short line without an end mark above one that begins anew is a heading: the line break becomes a full stop, so offsets stay. */
const withHeadingsApart = (text: string) =>
  text.replace(/^(?![^\n]*[.!?:;,]$)([^\n]{3,70})\n(?=[\p{Lu}[„"])/gmu, (_, line: string) => `${line.slice(0, -1)}.\n`)

/**
 * Sentences of 15 words on average and none above 25 (handbook), with the first Wiener Sachtextformel and the share of
 * passive as measures. Hits of rules of plain language are counted for whoever wants to look, they change no verdict.
 * A measure of form: it can't see whether a text is understood.
 */
export const lesbar: Check = {
  name: 'LESBAR',
  version: 2,
  run(context) {
    // Placeholders would be restored by now; questions count as what they are.
    const text = withHeadingsApart(ownWords(context))
    const { mean, longest, sentences } = sentenceLengths(text)
    const style = styleHits(text)
    const plain = plainLanguageHits(text)
    const hits = (list: readonly { rule: string }[], rule: string) => list.filter(hit => hit.rule === rule).length
    const params = {
      mean: round(mean),
      longest,
      sentences,
      wstf1: round(formulas(count(text))?.wstf[0] ?? 0),
      passive: hits(style, 'passive'),
    }
    const hints = {
      nested: hits(style, 'nested'),
      nominal: hits(style, 'nominal-style'),
      abbreviations: hits(plain, 'abbreviation'),
      words: hits(plain, 'long-word'),
    }
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
    const seen = Object.values(hints).some(number => number > 0) ? [finding('LESBAR', 'ok', 'plain-hints', hints)] : []
    return problems.length > 0 ? problems : [finding('LESBAR', 'ok', 'readable', params), ...seen]
  },
}
