import { addDays } from './day.ts'
import { computeDeadline, type Deadline, fourthDaySince } from './deadline.ts'
import { type Fact, findFacts } from './fact.ts'
import { isDate } from './german.ts'
import { type Land, laender } from './holiday.ts'

/** How a decision reached the person, as far as a text says it; days ISO. */
export type Posting = { readonly way: 'posted' | 'delivered' | 'received'; readonly day: string }

const gap = String.raw`[^.;,\n\d]{0,30}`
const same = /(?:am\s+)?(?:selben|gleichen|demselben)\s+Tag/u
const ways: readonly (readonly [Posting['way'], RegExp, RegExp, RegExp])[] = [
  [
    'posted',
    new RegExp(
      String.raw`(?:(?:zur|per|mit\s+der|in\s+die)\s+Post|Postaufgabe|Postausgang|Aufgabe|aufgegeben|Absendung|Absendevermerk|Ab-Vermerk|abgesandt|abgeschickt|versandt|verschickt|Versand|elektronisch\s+(?:übermittelt|versandt|bekannt\s?gegeben))${gap}$`,
      'iu',
    ),
    /^\s*(?:\([^)]{0,12}\)\s*)?(?:wurde\s+|ist\s+)?(?:zur\s+Post|in\s+die\s+Post|per\s+Post|mit\s+einfachem\s+Brief|als\s+einfacher\s+Brief|abgesandt|abgeschickt|versandt|verschickt|aufgegeben|elektronisch\s+(?:übermittelt|versandt))/iu,
    /^(?:post|zur_post|aufgabe|absend|versand|abgesandt|postaufgabe|postausgang|bescheid_zur_post|bescheid_post|abgang)|_(?:zur_post|post|postaufgabe|aufgabe|absendung|versand)$/u,
  ],
  [
    'delivered',
    new RegExp(
      String.raw`(?:zugestellt|Zustellung|Zustellungsurkunde|PZU|ausgehändigt|Aushändigung|persönlich(?:e)?\s+(?:übergeben|Übergabe)|Empfangsbekenntnis)${gap}$`,
      'iu',
    ),
    /^\s*(?:\([^)]{0,12}\)\s*)?(?:wurde\s+|ist\s+)?(?:(?:mit|per|durch)\s+(?:PZU|Postzustellungsurkunde|Empfangsbekenntnis)\s+)?(?:zugestellt|persönlich\s+(?:übergeben|ausgehändigt)|ausgehändigt)/iu,
    /zustell|zugestellt|uebergabe|uebergeben|ausgehaendigt|aushaendigung/u,
  ],
  [
    'received',
    new RegExp(
      String.raw`(?:tatsächlich(?:er|en)?\s+(?:Zugang|Eingang|zugegangen|erhalten)|Zugang|zugegangen|nachweislich\s+(?:erst\s+)?(?:erhalten|zugegangen))${gap}$`,
      'iu',
    ),
    /^\s*(?:tatsächlich\s+|nachweislich\s+)?zugegangen/iu,
    /^tatsaechlich|zugang/u,
  ],
]

/** Days of posting, delivery or proven receipt a text speaks of. */
export function findPostings(text: string, fieldName = ''): Posting[] {
  const dates = findFacts(text).filter(isWholeDate)
  const found: Posting[] = []
  dates.forEach((date, i) => {
    const from = dates[i - 1]?.end ?? 0
    const before = text
      .slice(Math.max(from, date.start - 60), date.start)
      .replace(/(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?,?\s*$/u, '')
    const after = text.slice(date.end, date.end + 70)
    for (const [way, ahead, behind] of ways)
      if (ahead.test(before) || behind.test(after)) {
        found.push({ way, day: date.value })
        return
      }
    // "Bescheid vom 3.11., zur Post am selben Tag"
    const next = text.slice(date.end, dates[i + 1]?.start ?? date.end + 80).slice(0, 80)
    const again = same.exec(next)
    if (again && /Post|abgesandt|versandt/iu.test(next)) found.push({ way: 'posted', day: date.value })
  })
  if (found.length === 0 && dates.length > 0) {
    const named = ways.find(([, , , name]) => name.test(fieldName.toLowerCase()))
    if (named) found.push({ way: named[0], day: dates[0]!.value })
  }
  return found
}

const isWholeDate = (fact: Fact) => fact.kind === 'date' && isDate(fact.value)

export function postingsOf(inputs: Readonly<Record<string, string>>): Posting[] {
  return Object.entries(inputs).flatMap(([name, value]) => findPostings(value, name))
}

/**
 * What §§ 37 SGB X, 64, 66, 84, 87 SGG make of these postings. `text`: where a year (§ 66 Abs. 2 SGG) or three months
 * (abroad) are spoken of, these count as well. Nothing for letters posted while the third day was the law.
 */
export function deadlinesFrom(postings: readonly Posting[], land: string, text: string): Deadline[] {
  const known = laender.find(one => one === land)
  if (!known) return []
  const posted = postings.filter(one => one.way === 'posted' && one.day >= fourthDaySince).map(one => one.day)
  const received = postings.filter(one => one.way === 'received').map(one => one.day)
  const delivered = postings.filter(one => one.way === 'delivered').map(one => one.day)
  return [
    ...posted.flatMap(day => {
      const later = received.filter(receipt => receipt > addDays(day, 4))
      return later.length > 0
        ? later.flatMap(tatsaechlich => spans({ posted: day, tatsaechlich, land: known }, text))
        : spans({ posted: day, land: known }, text)
    }),
    ...delivered.flatMap(day => spans({ posted: day, tatsaechlich: day, land: known }, text)),
  ]
}

const year = /Jahresfrist|(?:eines|ein|einem)\s+Jahr(?:es)?(?!\p{L})|§\s*66\s+(?:Abs\.\s*2|II)/u
const abroad = /(?:im|ins)\s+Ausland|drei(?:er)?\s+Monate/u

function spans(question: { posted: string; tatsaechlich?: string; land: Land }, text: string): Deadline[] {
  const { tatsaechlich } = question
  const month = computeDeadline({ ...question, rule: tatsaechlich === undefined ? 'VA-post-inland' : 'VA-zustellung' })
  const found = [month]
  if (year.test(text) && tatsaechlich === undefined)
    found.push(computeDeadline({ ...question, rule: 'VA-post-inland-ohne-rbb' }))
  if (abroad.test(text) && tatsaechlich !== undefined)
    found.push(computeDeadline({ ...question, rule: 'VA-post-ausland' }))
  return found
}
