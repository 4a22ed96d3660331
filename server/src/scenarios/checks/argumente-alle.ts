import { listItems } from '../core/inputs.ts'
import { german } from '../core/pattern.ts'
import { splitSentences } from '../core/sentence.ts'
import { contentStems } from '../core/stem.ts'
import { type Check, finding, ownWords } from './check.ts'
import { quote } from './marks.ts'

/** Headings below which the draft only tells what happened and what was said. */
const factsHeading =
  /^\s*(?:[IVX]+\.|\d+\.|[A-Z]\.)?\s*(?:Sachverhalt|Tatbestand|Sachlage|Zum\s+Sachverhalt|Sachstand|Was\s+(?:bisher\s+)?(?:geschehen|passiert)\s+ist|(?:Ihr|Das|Der)\s+(?:Vorbringen|Vortrag|Widerspruch)|Ihre\s+(?:Gründe|Argumente)|Was\s+Sie\s+(?:vorgetragen|geschrieben|vorbringen|vortragen|geltend).{0,30}|Vorbringen|Verfahrensgang|Widerspruchsvorbringen|Vorgeschichte|Ausgangslage|I\.)\s*:?\s*$/iu
const anyHeading = /^\s*(?:(?:[IVX]+|\d+|[A-Z])\.\s*)?[\p{Lu}\p{L}][^.!?,;]{0,60}:?\s*$/u

const reporting = german(
  /\b(?:trag(?:en|t|e)\b.{0,200}\bvor|trägt\b.{0,200}\bvor|trug(?:en)?\b.{0,200}\bvor|vorgetragen|vorgebracht|bring(?:en|t)\b.{0,200}\bvor|mach(?:en|t|te|ten)\b.{0,200}\bgeltend|geltend\s+gemacht|wend(?:en|et|ete|eten)\b.{0,200}\bein(?=[,.:;\s])|eingewandt|eingewendet|führ(?:en|t|te|ten)\b.{0,200}\baus(?=[,.:;\s])|ausgeführt|rüg(?:en|t|te)|gerügt|ber(?:ufen|uft|ief|iefen)\s+(?:sich|Sie\s+sich)|(?:meinen|meint)\s|(?:sind|ist)\s+(?:\p{L}+\s+){0,2}der\s+(?:Auffassung|Ansicht|Meinung)|(?:Zur|als)\s+Begründung|begründe(?:n|t|te|ten)\s+(?:Sie|er|sie|Ihren|den|dies)|(?:Sie|er)\s+(?:gaben|gab|geben|gibt)\s+an|angegeben|mitgeteilt|beanstand\p{L}*|kritisier\p{L}*|erklär(?:t|ten|en|te)|schrieben\s+Sie|schreiben\s+Sie|argumentier\p{L}*|bittet\s+um|beantrag\p{L}*)/iu,
)
/** What makes a sentence an answer although it repeats the argument. */
const answering = german(
  /\b(?:soweit|sofern|(?:der|dieser|Ihr|Ihrem|Ihren|diesem|dem|das|Ihr)\s+(?:weitere[rnms]?\s+)?(?:Einwand|Einwände[n]?|Argument|Hinweis|Vorbringen|Vortrag)|greif(?:t|en)\b|überzeug\p{L}*|folgen\s+wir|gefolgt|zu\s+folgen|trifft\b.{0,40}\bzu|zutreffend|unzutreffend|führ(?:t|en)\b.{0,60}\b(?:anderen|keinem|keiner|nicht)|änder(?:t|n)\b.{0,60}\bnichts|unerheblich|unbeachtlich|unbegründet|steht\b.{0,60}\bnicht\s+entgegen|steht\s+dem|recht\s+geben|geben\s+wir\s+Ihnen|haben\s+wir\b.{0,160}\b(?:geprüft|berücksichtigt|nachgerechnet|beachtet|korrigiert|gewürdigt)|kommt\s+es\b.{0,40}\bnicht\s+an|nicht\s+an(?=[.,])|entkräft\p{L}*|widerleg\p{L}*|rechtfertigt|vermag|zurückzuweisen|nicht\s+(?:berücksichtigt|anerkannt)\s+werden|anzuerkennen|erkennen\s+wir\b.{0,60}\ban)/iu,
)
/** Takes up what was said in the sentence before. */
const anaphoric = german(
  /^(?:Das|Dies|Dem|Diesem|Dieser|Diese[ns]?|Dazu|Hierzu|Daran|Hieran|Darauf|Hierauf|Insoweit|Insofern|Zwar|Jedoch|Allerdings|Doch|Aber|Tatsächlich|Richtig|Zutreffend|Dagegen|Dennoch|Gleichwohl|Trotzdem|Auch\s+(?:dies|das)|Er|Es|Nach|Wir|Maßgeblich|Entscheidend|Hier|Denn)\b|\b(?:jedoch|allerdings|dennoch|gleichwohl|aber|tatsächlich|gerade)\b/u,
)

const indirect = german(
  /^(?:Außerdem|Zudem|Ferner|Weiter(?:hin)?|Auch|Schließlich|Darüber\s+hinaus|Überdies|Er|Sie|Das|Die|Der|Ihm|Ihr|Ihnen|Es|Im\s+Übrigen)\b.{0,120}\b(?:habe|hätten?|sei|seien|könne|könnten|werde|würden|müsse|müssten|dürfe|wolle|liege|bestehe|gebe|komme|stehe|brauche)\b/u,
)

const common = new Set(
  contentStems(
    'Widerspruch Widerspruchsführer Widerspruchsführerin Bescheid Bescheids Bescheides Jobcenter Leistung Leistungen Behörde Herr Frau Person PERSON Anspruch Begründung Argument Einwand Sie seien sei wäre habe haben hätte worden wurde werden nur immer schon doch mehr sehr alle ganz soll müsse muss könne eigentlich unter über zwischen wegen hinweis falsch richtig unrichtig rechtswidrig gar nie außerdem ferner zudem deshalb daher weil da gegen Jahr Monat Euro SGB Abs Satz meint trägt vor macht geltend ihm ihn seine seinem seinen seiner mein meine meinem meiner ich mir mich kein keine keinen keiner sich beim vom',
  ),
)
/** The day of a letter stands in many sentences that answer nothing. */
const dates = /\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|(?<!\d)(?:19|20)\d{2}(?!\d)/gu
const stemsOf = (text: string) => [
  ...new Set(contentStems(text.replace(dates, ' ').replace(/\[[^\]]*\]/g, ' ')).filter(stem => !common.has(stem))),
]

/** "zugesagt" and "Zusage", "gezahlt" and "zahlen" share a root. */
const root = (stem: string) =>
  stem
    .replace(/^(zu|an|ab|auf|aus|ein|vor|mit|nach|bei|um|hin|weg|zuruck|fest)ge(?=.{3}.*t$)/u, '$1')
    .replace(/^ge(?=.{4}.*t$)/u, '')
    // "abzusetzen" and "abgesetzt"
    .replace(/^(an|ab|auf|aus|ein|vor|mit|nach|bei|um|hin|weg|zuruck|fest)zu(?=.{4})/u, '$1')

/** Alike: the same stem, one inside the other (compounds), or the same first letters. */
function alike(first: string, second: string): boolean {
  const a = root(first)
  const b = root(second)
  if (a === b) return true
  if (/\d/.test(a) || /\d/.test(b)) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 4 && (long.startsWith(short) || long.endsWith(short))) return long.length <= 12
  return short.length >= 5 && long.includes(short) ? true : short.length >= 6 && a.slice(0, 6) === b.slice(0, 6)
}

type Passage = { text: string; stems: string[]; facts: boolean; report: boolean; answer: boolean; paragraph: number }

function passagesOf(text: string): Passage[] {
  const passages: Passage[] = []
  let facts = false
  text.split(/\n/).forEach((line, paragraph) => {
    const trimmed = line.trim()
    if (factsHeading.test(trimmed)) facts = true
    else if (trimmed !== '' && trimmed.length < 70 && anyHeading.test(trimmed)) facts = false
    const label = /^(?:Zum\s+)?(?:Sachverhalt|Tatbestand)\s*:/iu.test(trimmed)
    for (const sentence of splitSentences(line)) {
      const flat = sentence.text.replace(/\s+/g, ' ')
      const answer = answering.test(flat)
      const before = passages.at(-1)
      // "Außerdem hätten Sie …": still what the person said.
      const goesOn = before?.report === true && before.paragraph === paragraph && indirect.test(flat)
      passages.push({
        text: flat,
        stems: stemsOf(flat),
        facts: facts || label,
        report: (reporting.test(flat) || goesOn) && !answer,
        answer,
        paragraph,
      })
    }
  })
  return passages
}

/**
 * Each argument of a Widerspruch gets an answer (§ 35 Abs. 1 SGB X). To tell it among the facts is none; other words for
 * the same thing are fine, so a share of its words near an answer is enough.
 */
export const argumenteAlle: Check = {
  name: 'ARGUMENTE-ALLE',
  version: 1,
  run(context, { fields = ['argumente'] }) {
    const items = fields.flatMap(name => listItems(context.inputs[name] ?? ''))
    const passages = passagesOf(ownWords(context))
    const wanted = items.map(item => ({ item, stems: stemsOf(item) }))
    const missed = wanted.filter(({ stems }, i) => {
      if (stems.length === 0) return false
      const others = wanted.filter((_, k) => k !== i)
      const special = stems.filter(stem => !others.some(other => other.stems.some(one => alike(one, stem))))
      return !isAnswered(
        stems,
        special.length > 0 ? special : stems,
        passages,
        others.map(o => o.stems),
      )
    })
    if (missed.length === 0) return [finding('ARGUMENTE-ALLE', 'ok', 'arguments-answered', { count: items.length })]
    return missed.map(({ item }) =>
      finding('ARGUMENTE-ALLE', 'fail', 'argument-missed', { quote: quote(item, { start: 0, end: item.length }) }),
    )
  },
}

function isAnswered(
  stems: readonly string[],
  special: readonly string[],
  passages: readonly Passage[],
  others: readonly (readonly string[])[],
): boolean {
  const hits = (wanted: readonly string[], have: readonly string[]) =>
    wanted.filter(stem => have.some(one => alike(stem, one))).length
  const enough = (have: readonly string[]) =>
    hits(special, have) > 0 && hits(stems, have) >= Math.max(1, Math.ceil(stems.length * 0.34))
  return passages.some((passage, i) => {
    if (passage.facts) return false
    const next = passages[i + 1]
    if (!passage.report) {
      if (enough(passage.stems)) return true
      // Two sentences in a row may share an answer.
      return (
        next !== undefined &&
        !next.report &&
        !next.facts &&
        next.paragraph === passage.paragraph &&
        hits(special, passage.stems) > 0 &&
        enough([...passage.stems, ...next.stems])
      )
    }
    if (!enough(passage.stems)) return false
    const alone = !others.some(other => hits(other, passage.stems) >= Math.max(2, Math.ceil(other.length * 0.5)))
    if (!alone || next === undefined || next.report || next.facts) return false
    return next.paragraph === passage.paragraph || anaphoric.test(next.text) || next.answer
  })
}
