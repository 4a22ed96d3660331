import { findFacts } from '../core/fact.ts'
import { listItems } from '../core/inputs.ts'
import { findNorms } from '../core/norm.ts'
import { anyOf, german } from '../core/pattern.ts'
import { splitSentences } from '../core/sentence.ts'
import { contentStems, stem } from '../core/stem.ts'
import { type Check, type CheckContext, finding } from './check.ts'
import { knownFacts } from './fakten.ts'
import { endOfLine, openMark, quote, withoutPlaces } from './marks.ts'
import {
  answers,
  asking,
  type FactKind,
  kindsOfTopic,
  onlyKind,
  quantity,
  synonyms,
  unknownWords,
} from './offen-words.ts'
import { saidIn, withoutQuotations } from './sentences.ts'

const unknown = anyOf(unknownWords)
const asks = anyOf(asking)
const negated = german(/\b(?:kein\p{L}*|nicht|nie)\b/iu)
const openFields = ['offene_punkte']
const nothing = /^(?:keine?|nichts|-|–|entfällt)\.?$/iu
/** A whole value that says there is none. */
const empty =
  /^(?:\?+|-+|–|k\.\s?A\.|n\.\s?n\.|tbd|unbekannt|unklar|offen|nicht\s+(?:bekannt|angegeben|genannt|geklärt)|keine\s+Angaben?|liegt\s+nicht\s+vor|fehlt)\.?$/iu

/** What the inputs call unknown: the words of the thing, the words around it, and what kind of answer is missing. */
type Topic = { core: string[]; around: string[]; kinds: readonly FactKind[]; isWhether: boolean }

/**
 * What the inputs call unknown is asked in the draft (`[PRÜFEN: …]`), asked of the person, or called unknown there, too.
 * A sentence that answers it is a guess. Each question found is shown: it is right.
 */
export const offen: Check = {
  name: 'OFFEN',
  version: 2,
  run(context) {
    const questions = [...context.draft.matchAll(openMark)].map(match => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
    const asked = questions.map(place =>
      finding(
        'OFFEN',
        'ok',
        'asked',
        { question: quote(place.text.slice(1, -1).replace(/^PRÜFEN:?\s*/u, ''), { start: 0, end: 400 }) },
        place,
      ),
    )
    const said = saidIn(context)
    const topics = topicsOf(context)
    const isNew = newsOf(context)
    const claims = said.filter(
      sentence =>
        !unknown.test(sentence.text) &&
        !asks.test(sentence.text) &&
        !questions.some(q => q.start < endOfLine(context.draft, sentence.end) && sentence.start < q.end),
    )
    const guesses = claims
      .filter(sentence => {
        const text = withoutQuotations(sentence.text)
        const claim = { text, stems: contentStems(text.replace(/m²/gu, 'Quadratmeter')), news: isNew.facts(text) }
        return topics.some(topic => answersIt(topic, claim, isNew))
      })
      .map(sentence => finding('OFFEN', 'fail', 'guessed', { quote: quote(context.draft, sentence) }, sentence))
    const items = openItems(context)
    const open = [
      ...questions.map(question => paragraphAround(context.draft, question)),
      ...said.filter(({ text }) => unknown.test(text) || asks.test(text)).map(({ text }) => text),
    ].map(contentStems)
    // One open point and one question: they belong together, whatever the words.
    const unasked = (items.length === 1 && questions.length > 0 ? [] : items)
      .filter(item => {
        const words = topicStems(item)
        return words.length > 0 && !open.some(have => shared(words, have) >= 1)
      })
      .map(item => finding('OFFEN', 'fail', 'not-asked', { item }))
    const problems = [...guesses, ...unasked]
    if (problems.length > 0) return [...problems, ...asked]
    return asked.length > 0 ? asked : [finding('OFFEN', 'ok', 'nothing-open')]
  },
}

/** The question with what it belongs to: "Schriftführung: [PRÜFEN: Name]". */
const paragraphAround = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(text.lastIndexOf('\n', start) + 1, endOfLine(text, end))

const openItems = (context: CheckContext) =>
  [...new Set(openFields.flatMap(name => listItems(context.inputs[name] ?? '')))].filter(item => !nothing.test(item))

const status = new Set(
  'unbekannt unklar offen bekannt geklärt klären möglich fehlt fehlen besprochen angegeben genannt belegt vorliegt liegt noch nicht angaben frage punkt steht fest bisher vermutlich ungeklärt wurde datum uhrzeit herr frau wer wann wie wo was warum welche widersprüchlich abweichend zweifelhaft genau genaues festgelegt laut kundin kunde'
    .split(' ')
    .map(stem),
)
const topicStems = (text: string) =>
  [...new Set(contentStems(text.replace(anyUnknown, ' ')))].filter(word => !status.has(word))
const anyUnknown = new RegExp(unknown.source, 'giu')

/** "zugegangen" and "Zugang": the sign of the participle off. */
const plain = (word: string) =>
  word
    .replace(/^ge(?=\p{L}{5})/u, '')
    .replace(/^(auf|ab|an|aus|ein|um|vor|nach|zuruck|weg|mit|bei|zu|)ge(?=\p{L}{4})/u, '$1')

/** The same word, or the same beginning: "Ratenzahlung" and "Raten". */
function related(a: string, b: string): boolean {
  if (a === b || synonyms.some(group => group.includes(a) && group.includes(b))) return true
  const [x, y] = [plain(a), plain(b)]
  const length = Math.min(x.length, y.length)
  return length >= 5 && x.slice(0, 5) === y.slice(0, 5) && (length >= 6 || x.startsWith(y) || y.startsWith(x))
}
const shared = (words: readonly string[], have: readonly string[]) =>
  words.filter(word => have.some(other => related(word, other))).length

/** What somebody wants to know is to be answered, not left open. */
const questionField = /^(?:an)?frage|^fragestellung/

function topicsOf(context: CheckContext): Topic[] {
  const topics = Object.entries(context.inputs).flatMap(([name, value]) => {
    if (questionField.test(name)) return []
    if (empty.test(value.trim())) return [topicOf(spoken(name), spoken(name))]
    const isOpenField = openFields.includes(name)
    return [...new Set(value.split('\n'))].flatMap(line =>
      splitSentences(line).flatMap(({ text }) =>
        text.split(/;\s|\.\s/u).flatMap(part => {
          if (nothing.test(part.trim()) || !(isOpenField || unknown.test(part))) return []
          const pieces = part.split(/,\s/u)
          const at = pieces.findIndex(piece => unknown.test(piece))
          const piece = pieces[at] ?? part
          // "Wer die Kinder betreut, wurde nicht besprochen": the thing stands before the comma.
          const isBare = topicStems(piece).length === 0
          return [topicOf(isBare ? `${pieces[at - 1] ?? part} ${piece}` : piece, part)]
        }),
      ),
    )
  })
  const some = topics.filter(topic => topic.core.length > 0 || topic.kinds.length > 0)
  return [...new Map(some.map(topic => [JSON.stringify(topic), topic])).values()]
}

/** `kuendigungsgrund` → "Kündigungsgrund" as far as stems go */
const spoken = (name: string) =>
  name
    .replace(/_/g, ' ')
    .replace(/ae/g, 'ä')
    .replace(/oe/g, 'ö')
    .replace(/(?<![aeq])ue/g, 'ü')

function topicOf(text: string, around: string): Topic {
  const words = text.match(/\p{L}+/gu) ?? []
  const kinds = [...new Set(words.flatMap(word => kindsOfTopic.filter(k => k.topic.test(word)).flatMap(k => k.kinds)))]
  return {
    core: topicStems(words.filter(word => !onlyKind.test(word)).join(' ')),
    around: topicStems(around),
    kinds,
    isWhether: /(?<!\p{L})ob(?!\p{L})|möglich\s*\?/iu.test(around),
  }
}

type News = { facts: (text: string) => FactKind[]; words: (stems: readonly string[]) => string[] }

/** What a sentence brings that no input holds. */
function newsOf(context: CheckContext): News {
  const known = knownFacts(context)
  const all = Object.values(context.inputs).join('\n')
  const counted = new Set([...all.matchAll(quantity)].map(match => `${match[1]!.toLowerCase()} ${stem(match[2]!)}`))
  const figures = new Set(all.match(/\d+/g) ?? [])
  const entered = contentStems(all)
  return {
    facts: given => {
      // Figures of a citation are no news.
      const text = withoutPlaces(given, findNorms(given))
      return [
        ...findFacts(text)
          .filter(fact => !known(fact))
          .map(({ kind }): FactKind => (kind === 'month' ? 'date' : kind === 'percent' ? 'quantity' : kind)),
        ...[...text.matchAll(quantity)]
          .filter(m => !counted.has(`${m[1]!.toLowerCase()} ${stem(m[2]!)}`) && !figures.has(m[1]!))
          .map((): FactKind => 'quantity'),
        ...(['place', 'name', 'reason', 'status'] as const).filter(kind => {
          const hit = answers[kind].exec(text)
          return hit && !all.includes(hit[0])
        }),
      ]
    },
    words: stems => stems.filter(word => word.length >= 4 && !entered.some(other => related(word, other))),
  }
}

type Claim = { text: string; stems: string[]; news: FactKind[] }

function answersIt(topic: Topic, { text, stems, news }: Claim, isNew: News): boolean {
  const hits = shared(topic.core, stems)
  const fits = topic.kinds.length > 0 && news.some(kind => topic.kinds.includes(kind))
  if (fits && topic.core.length === 0) return shared(topic.around, stems) >= 1 || topic.around.length === 0
  if (fits && hits >= 1) return true
  // The thing was only named by its kind elsewhere ("Entgelt nicht bekannt") or by a word of its own ("Familienstand").
  if (fits && topic.kinds.includes('status')) return true
  if (hits >= Math.min(2, topic.core.length) && hits >= 1 && topic.core.length >= 1) {
    if (news.length > 0 && topic.kinds.length === 0) return true
    if (negated.test(text)) return false
    if (topic.isWhether && hits >= Math.min(2, topic.core.length)) return true
    // A short sentence about nothing but that, with a word of its own: "Die Kinder betreut die Großmutter".
    const isShort = stems.length <= topic.core.length + 4
    return isShort && topic.core.length >= 2 && hits === topic.core.length && isNew.words(stems).length > 0
  }
  return false
}
