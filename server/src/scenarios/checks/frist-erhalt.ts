import { findFacts, sameDay } from '../core/fact.ts'
import { isDate } from '../core/german.ts'
import { german } from '../core/pattern.ts'
import { splitSentences } from '../core/sentence.ts'
import { type Check, finding, ownWords } from './check.ts'
import { hasDate, plainDigits } from './foreign.ts'

// biome-ignore format: one list
const number: Readonly<Record<string, number>> = {
  ein: 1, eine: 1, einem: 1, einen: 1, einer: 1, eines: 1, zwei: 2, zweier: 2, drei: 3, dreier: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9,
  zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, achtzehn: 18, zwanzig: 20, einundzwanzig: 21, achtundzwanzig: 28, dreißig: 30,
  one: 1, a: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10, twelve: 12, fourteen: 14,
  bir: 1, iki: 2, üç: 3, dört: 4, altı: 6,
}
const unit: Readonly<Record<string, string>> = {
  tag: 'tag',
  woche: 'woche',
  monat: 'monat',
  jahr: 'jahr',
  day: 'tag',
  week: 'woche',
  month: 'monat',
  year: 'jahr',
  gün: 'tag',
  hafta: 'woche',
  ay: 'monat',
  yıl: 'jahr',
}
const span = german(
  new RegExp(
    String.raw`\b(${Object.keys(number).join('|')}|\d{1,3})(?:\s+|-)(?:ganzen?\s+|volle[rn]?\s+|calendar\s+)?(Tag|Woche|Monat|Jahr|day|week|month|year|gün|hafta|ay|yıl)(?:e|en|es|s|n|ern|lük|lık|de|içinde)?\b`,
    'giu',
  ),
)
/** "die Monatsfrist", "Zweiwochenfrist", "einmonatige Frist" */
const compound =
  /(?<!\p{L})(?:(ein|zwei|drei|vier|sechs|\d{1,2}-?)?(monat|woche|tage|jahre)(?:s|n)?-?frist|(ein|zwei|drei|vier|sechs|\d{1,2}-?)(monat|wöch|täg|jähr)ige[nrms]?\s+Frist)/giu
const deadline = german(
  /\b(?:innerhalb|binnen|spätestens|bis\s+(?:zum|zur|einschließlich|\p{L}*,?\s*(?:den\s+)?\d+)|Frist\p{L}*|\p{L}+frist|Ablauf|fristgerecht|Stichtag)\b/iu,
)

/** Spans ("ein Monat", "14 Tage") and dates that a text sets as a deadline. Two weeks are 14 days, twelve months a year. */
export function deadlines(text: string, everywhere: boolean): { key: string; quote: string }[] {
  return splitSentences(text).flatMap(sentence => {
    if (!everywhere && !deadline.test(sentence.text)) return []
    const words = everywhere ? sentence.text : beforePeriods(sentence.text)
    const spans = [...words.matchAll(span)].map(match => {
      const count = number[match[1]!.toLowerCase()] ?? Number(match[1])
      return { key: keyOf(count, unit[match[2]!.toLowerCase()]!), quote: match[0] }
    })
    const compounds = [...words.matchAll(compound)].map(match => {
      const count = (match[1] ?? match[3] ?? 'ein').toLowerCase().replace('-', '')
      const name = (match[2] ?? match[4])!.toLowerCase()
      const kind = /^w/.test(name) ? 'woche' : /^t/.test(name) ? 'tag' : /^j/.test(name) ? 'jahr' : 'monat'
      return { key: keyOf(number[count] ?? Number(count), kind), quote: match[0] }
    })
    const dates = findFacts(sentence.text)
      .filter(fact => fact.kind === 'date')
      .filter(fact => everywhere || isDeadline(sentence.text, fact.start))
      .map(fact => ({ key: fact.value, quote: sentence.text.slice(fact.start, fact.end) }))
    return [...spans, ...compounds, ...dates]
  })
}

function keyOf(count: number, kind: string): string {
  if (kind === 'woche') return `${count * 7} tag`
  return kind === 'monat' && count % 12 === 0 && count > 0 ? `${count / 12} jahr` : `${count} ${kind}`
}

/** Spans that are no deadline: what was paid for six months, who is three years old. */
const beforePeriods = (text: string) =>
  text.replace(
    german(
      /\b(?:für|seit|vor|alle|je|jeweils|pro)\s+(?:die\s+)?(?:letzten\s+|nächsten\s+|ersten\s+|kommenden\s+)?(?:\p{L}+|\d+)\s+(?:Tage?n?|Wochen?|Monate?n?s?|Jahre?n?s?)\b/giu,
    ),
    words => ' '.repeat(words.length),
  )

/** "für die Zeit vom … bis zum …" is a period, no deadline. */
function isDeadline(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at)
  return (
    german(
      /\b(?:bis\s+(?:zum|zur|einschließlich|spätestens)?|spätestens(?:\s+\p{L}+)?|\p{L}*[Ff]rist\s*(?:ist|war|endet|läuft)?\s*(?:bis|am|der|:)?|Ablauf\s+des)\s*(?:(?:Mo|Di|Mi|Do|Fr|Sa|So|\p{L}+tag|Mittwoch|Sonnabend)\.?,?\s*)?(?:den\s+|dem\s+|zum\s+)?$/iu,
    ).test(before) &&
    !german(
      /\b(?:vom|ab|von|zwischen|seit)\s+(?:dem\s+)?[\d.\s\p{L}-]{4,24}\s*bis\s+(?:zum|zur|einschließlich|und\s+mit)?\s*$/iu,
    ).test(before) &&
    !/\d\.?\s*(?:bis\s+(?:zum\s+)?|[-–]\s*)$/u.test(before)
  )
}

/** Every deadline of the source stands in the explanation: the same date, the same span. */
export const fristErhalt: Check = {
  name: 'FRIST-ERHALT',
  version: 2,
  run(context, { fields }) {
    // A prescribed block is no source of its own: RBB and RFB compare it word for word.
    const names = fields ?? Object.keys(context.inputs).filter(name => !/baustein/.test(name))
    const source = names.map(name => context.inputs[name] ?? '').join('\n\n')
    const wanted = deadlines(source, false)
    const kept = new Set(deadlines(ownWords(context), true).map(one => one.key))
    const lost = [...new Map(wanted.map(one => [one.key, one])).values()].filter(
      // A translation names the month its own way.
      one => !isKept(one.key, kept) && !(isDate(one.key) && hasDate(plainDigits(context.draft), one.key)),
    )
    if (lost.length === 0) return [finding('FRIST-ERHALT', 'ok', 'deadlines-kept', { count: wanted.length })]
    return lost.map(({ quote }) => finding('FRIST-ERHALT', 'fail', 'deadline-lost', { quote }))
  },
}

const isKept = (key: string, kept: ReadonlySet<string>): boolean =>
  kept.has(key) || (/^-?-?[\d-]+$/.test(key) && [...kept].some(one => sameDay(one, key)))
