import { listItems } from '../core/inputs.ts'
import { german } from '../core/pattern.ts'
import { sentencesByLine } from '../core/sentence.ts'
import { contentStems, stem } from '../core/stem.ts'
import { type Check, finding, ownWords } from './check.ts'
import { quote } from './marks.ts'

/** What is asked for, without the reason after a dash or colon. */
const head = (item: string) => item.split(/\s[–—-]\s|:\s|\s\((?:für|damit|wegen|weil)\b/u)[0]!.trim()

/**
 * The list of the draft holds the items of the field, none more, none less; order and articles don't matter. An item
 * may stand in a list or in a sentence; a list item that matches none of the field is one too many.
 */
export const listeGleich: Check = {
  name: 'LISTE-GLEICH',
  version: 2,
  run(context, { fields = ['fehlende_unterlagen'] }) {
    const wanted = fields.flatMap(name => listItems(context.inputs[name] ?? ''))
    const text = ownWords(context)
    const whole = new Set(stemsOf(text))
    const written = listLines(text)
    const missing = wanted.filter(item => {
      const stems = stemsOf(head(item))
      return !written.some(line => covers(new Set(stemsOf(line.text)), stems)) && !covers(whole, stems)
    })
    // Only lists that speak of the wanted things are compared: a letter may list other things elsewhere.
    const lists = groups(written).filter(list => list.some(line => wanted.some(item => matches(line.text, item))))
    const extra = lists.flat().filter(line => !wanted.some(item => matches(line.text, item)))
    const inputs = Object.values(context.inputs).join('\n')
    const beside =
      wanted.length === 0
        ? []
        : besides(text, inputs).filter(one => !extra.some(line => line.start <= one.start && one.end <= line.end))
    const problems = [
      ...beside.map(one => finding('LISTE-GLEICH', 'fail', 'item-extra', { item: one.text }, one)),
      ...missing.map(item => finding('LISTE-GLEICH', 'fail', 'item-missing', { item: head(item) })),
      ...extra.map(line => finding('LISTE-GLEICH', 'fail', 'item-extra', { item: quote(context.draft, line) }, line)),
    ]
    return problems.length > 0 ? problems : [finding('LISTE-GLEICH', 'ok', 'list-equal', { count: wanted.length })]
  },
}

const monthNames = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const months = new Set(monthNames.map(stem))
/** "07–09/2026" and "Juli bis September 2026" name the same months. */
const spellMonths = (text: string) =>
  text
    .replace(
      /(?<![\d.])(0?[1-9]|1[0-2])\s*(?:[-–]|bis)\s*(0?[1-9]|1[0-2])\s*[./]\s*(\d{4})/gu,
      (_, a, b, year) => `${monthNames[a - 1]} ${monthNames[b - 1]} ${year}`,
    )
    .replace(/(?<![\d.])(0?[1-9]|1[0-2])[./](\d{4})/gu, (_, month, year) => `${monthNames[month - 1]} ${year}`)
const stemsOf = (text: string) => contentStems(spellMonths(text)).filter(one => !fillers.has(one))
const fillers = new Set(['kopi', 'aktuell', 'vollstandig', 'fehlend', 'sowi', 'letzt', 'jeweil', 'bzw'])
/** Numbers and months make another thing; only the year may be left out. */
const fixed = (one: string) => (/\d/.test(one) && !/^(?:19|20)\d{2}$/.test(one)) || months.has(one)

/** All stems there, or all but one of four and more (a model may shorten); compounds and endings don't matter. */
function covers(have: ReadonlySet<string>, wanted: readonly string[]): boolean {
  const missing = wanted.filter(one => !has(have, one))
  if (missing.some(fixed)) return false
  const words = missing.filter(one => !/^(?:19|20)\d{2}$/.test(one))
  return wanted.length > 0 && words.length <= (wanted.length >= 4 ? 1 : 0) && words.length < wanted.length
}

const has = (have: ReadonlySet<string>, wanted: string) =>
  have.has(wanted) || (wanted.length >= 6 && [...have].some(one => one.length >= 6 && sameWord(one, wanted)))
/** "Betriebskosten" and "Betriebskost": what stemming leaves differs by an ending. */
const sameWord = (a: string, b: string) =>
  Math.abs(a.length - b.length) <= 2 && (a.startsWith(b.slice(0, -1)) || b.startsWith(a.slice(0, -1)))

function matches(line: string, item: string): boolean {
  const ofLine = stemsOf(head(line))
  const ofItem = stemsOf(head(item))
  return covers(new Set(stemsOf(line)), ofItem) || (ofLine.length > 0 && covers(new Set(stemsOf(item)), ofLine))
}

/** Words for papers; general ones ("Unterlagen", "Nachweise") ask for nothing new. */
const paper =
  /(?<!\p{L})\p{Lu}[\p{L}-]{2,}(?:nachweis(?:e[ns]?|en)?|bescheinigung(?:en)?|verträge[n]?|vertrag(?:e?s)?|ausz(?:ug|üge|ügen)|abrechnung(?:en)?|ausweis(?:e[s]?|en)?|urkunden?|beleg(?:en?)?|zeugnis(?:se)?|vollmacht|quittung(?:en)?|police|pass|pässe|gutachten|kontoausz\p{L}+|steuererklärung|steuerbescheid(?:e?s)?|rentenbescheid(?:e?s)?|lebenslauf|attest(?:e[s]?)?)(?!\p{L})|(?<!\p{L})(?:Pass|Reisepass|Lebenslauf|Attest)(?!\p{L})/gu
const asks = german(
  /\b(?:reichen|senden|schicken|übersenden|benötigen|brauchen|fehl(?:t|en)|bitten|bitte|legen|einreichen|vorlegen|nachreichen|beifügen|mitbringen|bringen|einzureichen|vorzulegen|Vorlage|benötigt|erforderlich)\b/iu,
)
const notAsked = german(
  /\b(?:nicht|kein(?:e|en|er)?|liegt?\s+(?:\p{L}+\s+){0,3}vor|liegen\s+(?:\p{L}+\s+){0,3}vor|haben\s+wir\s+erhalten|bereits|danke\p{L}*|wenn|falls|sollten?|Original)\b/iu,
)

const listItem = /^\s*(?:[-–•*]|\d+[.)]|[a-z]\))\s/u

/** Papers asked for in a sentence, or beside another in one line, that no item of the field names. */
function besides(text: string, inputs: string): { text: string; start: number; end: number }[] {
  const known = [...new Set(stemsOf(inputs))]
  return sentencesByLine(text).flatMap(sentence => {
    const isItem = /^\s*(?:[-–•*]|\d+[.)])\s/u.test(sentence.text) || listItem.test(sentence.line)
    if (!isItem && (!asks.test(sentence.text) || notAsked.test(sentence.text))) return []
    return [...sentence.text.matchAll(paper)]
      .filter(match => {
        const one = contentStems(match[0])[0]
        return (
          one !== undefined &&
          !known.some(k => k === one || sameWord(k, one) || one.endsWith(k) || (one.length >= 5 && k.includes(one)))
        )
      })
      .map(match => ({
        text: match[0],
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      }))
  })
}

type Line = { text: string; start: number; end: number; number: number }

function listLines(text: string): Line[] {
  let start = 0
  return text.split('\n').flatMap((raw, number) => {
    const from = start
    start += raw.length + 1
    const bullet = /^\s*(?:[-–•*]|\d+[.)]|[a-z]\))\s+/u.exec(raw)?.[0].length
    // A question asks for nothing.
    if (/\[PRÜFEN/u.test(raw)) return []
    if (bullet === undefined || raw.trim().length === bullet) return []
    return [{ text: raw.slice(bullet).trim(), start: from + bullet, end: from + raw.trimEnd().length, number }]
  })
}

/** Lists: bullets not further apart than one blank or continued line. */
function groups(lines: readonly Line[]): Line[][] {
  const lists: Line[][] = []
  for (const line of lines) {
    const last = lists.at(-1)?.at(-1)
    if (last && line.number - last.number <= 2) lists.at(-1)!.push(line)
    else lists.push([line])
  }
  return lists
}
