import { findFacts } from '../core/fact.ts'
import { anyOf, german } from '../core/pattern.ts'
import { contentStems, stem } from '../core/stem.ts'
import { type Check, type CheckContext, finding } from './check.ts'
import { benefits, claimed, plainNouns, skills, told, traits } from './erfindung-words.ts'
import { knownFacts } from './fakten.ts'
import { quote } from './marks.ts'
import { type Said, saidIn } from './sentences.ts'

const skill = anyOf(skills)
const everySkill = new RegExp(skill.source, 'giu')
const everyTrait = german(new RegExp(traits.source, 'giu'))
const benefit = german(new RegExp(benefits.source, 'iu'))
const claims = claimed.map(german)
/** Speaks of the employer, the advertisement or a wish, not of what the person can. */
const notMine = german(
  /\b(?:Sie\s+(?:suchen|bieten|wünschen|erwarten|fordern)|Ihre?[mnrs]?\s+(?:Anzeige|Stelle|Stellen\p{L}*|Betrieb|Unternehmen|Haus|Team)|ausgeschrieben\p{L}*|Bewerbung\s+(?:als|um)|bewerbe\s+(?:ich\s+)?mich|möchte\s+ich|ich\s+möchte|würde\s+(?:ich|mich)|freue\s+(?:ich\s+)?mich|gern(?:e)?\s+(?:lerne|nehme|besuche|arbeite)|bereit|interessier\p{L}*|lernen|einarbeiten|arbeite\s+ich\s+mich|Probearbeit\p{L}*|Lebenslauf|Zeugnis(?:se)?|Anlagen?)\b/iu,
)
const numbers: Readonly<Record<string, string>> = {
  ein: '1',
  eine: '1',
  einem: '1',
  zwei: '2',
  drei: '3',
  vier: '4',
  fünf: '5',
  sechs: '6',
  sieben: '7',
  acht: '8',
  neun: '9',
  zehn: '10',
  elf: '11',
  zwölf: '12',
  fünfzehn: '15',
  zwanzig: '20',
}
const years =
  /(?<![\p{L}\d])(\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig)[\s-]+(?:volle\s+|lange\s+)?(jahr|monat|mitarbeit|person|kolleg)/giu
const calendarYear = /(?<![\d.])(?:19|20)\d{2}(?!\d)/gu
const level = german(/\b(?:A1|A2|B1|B2|C1|C2|C1E|CE|Klasse\s+[A-E]\d?E?)\b/gu)

/**
 * An application letter says of the person only what the inputs say: skills, languages, licences, training, employers,
 * years. Receiving benefits isn't mentioned. Words are looked up; praise that claims nothing checkable is not seen.
 */
export const keineErfindung: Check = {
  name: 'KEINE-ERFINDUNG',
  version: 1,
  run(context) {
    const isKnown = knownIn(context)
    const isFact = knownFacts(context)
    const found = saidIn(context).flatMap((sentence): Found[] => {
      const place = (start: number, text: string) => ({
        start: sentence.start + start,
        end: sentence.start + start + text.length,
      })
      const { text } = sentence
      const received = benefit.exec(text)
      if (received && !targetOf(context).includes(received[0]))
        return [{ code: 'benefit-mentioned', ...place(received.index, received[0]) }]
      return claimsOf(sentence, isKnown, isFact).map(claim => ({
        code: 'claim-unknown',
        ...place(claim.start, claim.text),
      }))
    })
    if (found.length === 0) return [finding('KEINE-ERFINDUNG', 'ok', 'claims-known')]
    return found.map(({ code, ...place }) =>
      finding('KEINE-ERFINDUNG', 'fail', code, { quote: quote(context.draft, place) }, place),
    )
  },
}

type Found = { code: 'benefit-mentioned' | 'claim-unknown'; start: number; end: number }

/** The employer may be a Jobcenter itself. */
const targetOf = ({ inputs }: Pick<CheckContext, 'inputs'>) =>
  Object.entries(inputs)
    .flatMap(([name, value]) => (/stelle|anzeige|arbeitgeber|betrieb|firma/u.test(name) ? [value] : []))
    .join('\n')

type Known = { words: (text: string) => boolean; figure: (text: string) => boolean }

function knownIn({ inputs }: Pick<CheckContext, 'inputs'>): Known {
  const all = Object.values(inputs).join('\n')
  // "kein Führerschein", "nicht erwähnen": what stands beside it is nothing to tell.
  const kept = all
    .split(/[\n;,]/u)
    .filter(part => !denied.test(part))
    .join('\n')
  const stems = contentStems(kept)
  const whole = new Set((kept.match(/[\p{L}\d]+/gu) ?? []).map(word => word.toLowerCase()))
  const spans = [...all.matchAll(/((?:19|20)\d{2})\s*(?:-|–|bis)\s*((?:19|20)?\d{2})/gu)].flatMap(m => {
    const end = m[2]!.length === 2 ? m[1]!.slice(0, 2) + m[2] : m[2]!
    return [end, String(Number(end) - Number(m[1]))]
  })
  const figures = new Set([
    ...(all.match(/\d+/g) ?? []),
    ...spans,
    ...[...all.matchAll(years)].map(m => figureOf(m[1]!)),
  ])
  return {
    words: text =>
      contentStems(text).every(word => stems.some(other => isSame(word, other))) &&
      (text.match(/(?<![\p{L}\d])[A-Z]{1,2}\d?(?![\p{L}\d])/gu) ?? []).every(short => whole.has(short.toLowerCase())),
    figure: text => figures.has(figureOf(text)),
  }
}
const denied = german(/\b(?:kein\p{L}*|nicht|ohne|nein)\b/iu)

const figureOf = (text: string) => numbers[text.toLowerCase()] ?? text

/** Equal, one within the other ("Buchhaltung", "Buchhaltungskenntnisse"), or mostly alike ("Reinigung", "gereinigt"). */
function isSame(one: string, two: string): boolean {
  const [a, b] = [one, two].map(word => vehicles.get(word) ?? word.replace(/^ge(?=\p{L}{5})/u, '')) as [string, string]
  if (a === b || (a.length >= 4 && b.includes(a)) || (b.length >= 4 && a.includes(b))) return true
  let alike = 0
  while (alike < a.length && a[alike] === b[alike]) alike++
  return alike >= 5 && alike >= 0.6 * Math.max(a.length, b.length)
}
const vehicles = new Map([
  ['auto', 'pkw'],
  ['fahrzeug', 'pkw'],
])

function claimsOf(
  { text }: Said,
  known: Known,
  isFact: ReturnType<typeof knownFacts>,
): { start: number; text: string }[] {
  const hits: { start: number; text: string }[] = []
  for (const match of text.matchAll(calendarYear))
    if (!known.figure(match[0])) hits.push({ start: match.index, text: match[0] })
  for (const fact of findFacts(text))
    if (fact.kind === 'date' && !isFact(fact)) hits.push({ start: fact.start, text: text.slice(fact.start, fact.end) })
  if (notMine.test(text)) return hits
  for (const match of text.matchAll(everySkill))
    if (!known.words(match[0])) hits.push({ start: match.index, text: match[0] })
  for (const match of text.matchAll(everyTrait))
    if (!known.words(match[0])) hits.push({ start: match.index, text: match[0] })
  for (const match of text.matchAll(years))
    if (!known.figure(match[1]!)) hits.push({ start: match.index, text: match[0] })
  for (const match of text.matchAll(level))
    if (!known.words(match[0])) hits.push({ start: match.index, text: match[0] })
  if (tells.test(text))
    for (const match of text.matchAll(/(?<![\p{L}\d])\p{Lu}\p{L}{3,}/gu))
      if (!plain.has(stem(match[0])) && !isOpening(text, match) && !known.words(match[0]))
        hits.push({ start: match.index, text: match[0] })
  for (const pattern of claims) {
    const match = pattern.exec(text)
    if (match && !known.words(withoutFiller(match[1]!))) hits.push({ start: match.index, text: match[0] })
  }
  return hits
}

const tells = german(new RegExp(told.source, 'iu'))
const plain = new Set(plainNouns.split(' ').map(stem))
/** The first word is written large whatever it is: only what ends like a noun counts. */
const isOpening = (text: string, match: RegExpExecArray) =>
  text.slice(0, match.index).trim() === '' &&
  !/(?:ungen?|heiten?|keiten?|schaft|anlagen?|geräte?|maschinen?|systeme?)$/u.test(match[0])
const filler = new Set(
  'bereich umgang verschiedenen verschiedene täglichen vielen gesamten modernen unterschiedlichen meiner meinem früheren letzten kunden kundinnen menschen team'
    .split(' ')
    .map(stem),
)
const withoutFiller = (text: string) =>
  (text.match(/\p{L}+/gu) ?? []).filter(word => /^\p{Lu}/u.test(word) && !filler.has(stem(word))).join(' ')
