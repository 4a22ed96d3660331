import { findFacts } from '../core/fact.ts'
import { german } from '../core/pattern.ts'
import { splitSentences } from '../core/sentence.ts'
import { type Check, finding, ownWords } from './check.ts'

const number: Readonly<Record<string, number>> = {
  ein: 1, eine: 1, einem: 1, einen: 1, einer: 1, eines: 1, zwei: 2, zweier: 2, drei: 3, dreier: 3, vier: 4, fünf: 5, sechs: 6, acht: 8, zehn: 10, zwölf: 12, vierzehn: 14,
} // biome-ignore format: one list
const span = german(
  /\b(eine[mnrs]?|ein|zwei(?:er)?|drei(?:er)?|vier|fünf|sechs|acht|zehn|zwölf|vierzehn|\d{1,3})\s+(Tag|Woche|Monat|Jahr)(?:e|en|es|s|n)?\b/giu,
)
const deadline = german(
  /\b(?:innerhalb|binnen|spätestens|bis\s+(?:zum|zur|einschließlich)|Frist|Ablauf|fristgerecht|Stichtag)\b/iu,
)

/** Spans ("ein Monat", "14 Tage") and dates that a text sets as a deadline. Two weeks are 14 days. */
function deadlines(text: string, everywhere: boolean): { key: string; quote: string }[] {
  return splitSentences(text).flatMap(sentence => {
    if (!everywhere && !deadline.test(sentence.text)) return []
    const spans = [...sentence.text.matchAll(span)].map(match => {
      const count = number[match[1]!.toLowerCase()] ?? Number(match[1])
      const unit = match[2]!.toLowerCase()
      return { key: unit === 'woche' ? `${count * 7} tag` : `${count} ${unit}`, quote: match[0] }
    })
    const dates = findFacts(sentence.text)
      .filter(fact => fact.kind === 'date')
      .filter(fact => everywhere || isDeadline(sentence.text, fact.start))
      .map(fact => ({ key: fact.value, quote: sentence.text.slice(fact.start, fact.end) }))
    return [...spans, ...dates]
  })
}

/** "für die Zeit vom … bis zum …" is a period, no deadline. */
function isDeadline(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return (
    german(
      /\b(?:bis\s+(?:zum|zur|einschließlich)|spätestens(?:\s+\p{L}+)?|Frist\s*(?:ist|endet|:)?\s*(?:am|der)?|Ablauf\s+des)\s*$/iu,
    ).test(before) &&
    !/\b(?:vom|ab|von)\s+(?:dem\s+)?[\d.\s\p{L}]{4,24}\s*bis\s+(?:zum|zur|einschließlich)\s*$/u.test(before)
  )
}

/** Every deadline of the source stands in the explanation: the same date, the same span. */
export const fristErhalt: Check = {
  name: 'FRIST-ERHALT',
  version: 1,
  run(context, { fields }) {
    const source = (fields ?? Object.keys(context.inputs)).map(name => context.inputs[name] ?? '').join('\n\n')
    const wanted = deadlines(source, false)
    const kept = new Set(deadlines(ownWords(context), true).map(one => one.key))
    const lost = wanted.filter((one, i) => !kept.has(one.key) && wanted.findIndex(w => w.key === one.key) === i)
    if (lost.length === 0) return [finding('FRIST-ERHALT', 'ok', 'deadlines-kept', { count: wanted.length })]
    return lost.map(({ quote }) => finding('FRIST-ERHALT', 'fail', 'deadline-lost', { quote }))
  },
}
