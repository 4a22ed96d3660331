import { findFacts } from '../core/fact.ts'
import { listItems } from '../core/inputs.ts'
import { german } from '../core/pattern.ts'
import { splitSentences } from '../core/sentence.ts'
import { contentStems, stem } from '../core/stem.ts'
import { type Check, type CheckContext, finding, ownWords } from './check.ts'
import { knownFacts } from './fakten.ts'
import { openMark, quote } from './marks.ts'
import { saidIn } from './sentences.ts'

const unknown = german(
  /\b(?:unbekannt|unklar|ungeklärt|(?:noch\s+)?nicht\s+(?:bekannt|geklärt|angegeben|genannt|feststellbar|ersichtlich|lesbar|besprochen|gesagt)|(?:noch|ist|sind|bleibt)\s+offen|steht\s+noch\s+nicht\s+fest|stehen\s+noch\s+nicht\s+fest|keine\s+Angaben?|weiß\s+(?:\p{L}+\s+)?nicht|fehlt|fehlen|liegt\s+nicht\s+vor|liegen\s+nicht\s+vor)\b/iu,
)
const openFields = ['offene_punkte']

/**
 * What the inputs call unknown is asked in the draft (`[PRÜFEN: …]`) or called unknown there, too. A sentence on the
 * same thing with a date, amount or time that nobody entered is a guess. Each question found is shown: it is right.
 */
export const offen: Check = {
  name: 'OFFEN',
  version: 1,
  run(context) {
    const questions = [...context.draft.matchAll(openMark)].map(match => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
    const said = saidIn(context)
    const known = knownFacts(context)
    const asks = questions.map(question => new Set(contentStems(question.text)))
    // Only a sentence with a figure that nobody entered can be a guess.
    const suspects = said
      .filter(
        sentence =>
          !unknown.test(sentence.text) && findFacts(sentence.text).some(f => f.kind !== 'reference' && !known(f)),
      )
      .map(sentence => ({ sentence, stems: new Set(contentStems(sentence.text)) }))
    const guesses = unknownTopics(context)
      .filter(topic => !asks.some(stems => touches(topic, stems)))
      .flatMap(topic => suspects.filter(({ stems }) => touches(topic, stems)))
      .filter((one, i, all) => all.indexOf(one) === i)
      .map(({ sentence }) => finding('OFFEN', 'fail', 'guessed', { quote: quote(context.draft, sentence) }, sentence))
    const words = ownWords(context)
    const unasked = openFields
      .flatMap(name => listItems(context.inputs[name] ?? ''))
      .filter(item => {
        const topic = contentStems(item)
        const fits = (text: string) => {
          const have = new Set(contentStems(text))
          return topic.filter(word => have.has(word)).length >= Math.min(2, Math.ceil(topic.length / 2))
        }
        return (
          !questions.some(q => fits(q.text)) && !splitSentences(words).some(s => unknown.test(s.text) && fits(s.text))
        )
      })
      .map(item => finding('OFFEN', 'fail', 'not-asked', { item }))
    const asked = questions.map(place =>
      finding(
        'OFFEN',
        'ok',
        'asked',
        { question: quote(place.text.slice(1, -1).replace(/^PRÜFEN:?\s*/u, ''), { start: 0, end: 400 }) },
        place,
      ),
    )
    const problems = [...guesses, ...unasked]
    if (problems.length > 0) return [...problems, ...asked]
    return asked.length > 0 ? asked : [finding('OFFEN', 'ok', 'nothing-open')]
  },
}

const touches = (topic: ReadonlySet<string>, stems: ReadonlySet<string>) =>
  [...topic].filter(word => stems.has(word)).length >= Math.min(2, topic.size)

/** For each statement of ignorance: the nouns it is about; equal ones once. */
function unknownTopics(context: CheckContext): Set<string>[] {
  const topics = Object.values(context.inputs)
    .flatMap(splitSentences)
    .flatMap(sentence => sentence.text.split(/;\s|,\s(?=(?:die|der|das)\s)/u))
    .filter(clause => unknown.test(clause))
    .map(clause => new Set((clause.match(/\p{Lu}[\p{L}-]{3,}/gu) ?? []).map(stem)))
    .filter(topic => topic.size > 0)
  return [...new Map(topics.map(topic => [[...topic].sort().join(' '), topic])).values()]
}
