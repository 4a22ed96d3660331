import type { Deadline } from '../core/deadline.ts'
import { fourthDaySince } from '../core/deadline.ts'
import { findFacts } from '../core/fact.ts'
import { germanDate, isDate } from '../core/german.ts'
import { deadlinesFrom, findPostings, type Posting, postingsOf } from '../core/posting.ts'
import { type Check, type CheckContext, finding, ownWords } from './check.ts'
import { withoutMarks } from './marks.ts'
import { type Said, saidIn } from './sentences.ts'

/**
 * Days the draft computes for a remedy: Bekanntgabe on the fourth day after posting, the deadline's first and last day.
 * Where the fourth day is a Saturday, Sunday or holiday it is disputed whether it moves: both days must be told (else
 * warn), so that nobody's deadline is shortened. "Third day" is outdated for letters posted since 2025.
 */
export const fristRechnung: Check = {
  name: 'FRIST-RECHNUNG',
  version: 1,
  run(context) {
    const said = saidIn(context)
    const draft = withoutMarks(ownWords(context))
    const postings = postingsFor(context, draft)
    const old = postings.length > 0 && postings.every(one => one.way !== 'posted' || one.day < fourthDaySince)
    const third = old && postings.some(one => one.way === 'posted') ? [] : said.flatMap(thirdDays)
    const texts = `${Object.values(context.inputs).join('\n')}\n${draft}`
    const deadlines = deadlinesFrom(postings, context.land, texts)
    const stated = said.flatMap(statedDays).filter(day => !postings.some(one => one.day === day.value))
    const problems = [
      ...third.map(place =>
        finding('FRIST-RECHNUNG', 'fail', 'third-day', { quote: context.draft.slice(place.start, place.end) }, place),
      ),
      ...(deadlines.length > 0 ? [...wrongDays(context, stated, deadlines), ...half(stated, deadlines, draft)] : []),
      ...(deadlines.length > 0 ? timeliness(context, said, deadlines, texts) : []),
    ]
    if (problems.length > 0) return problems
    return deadlines.length > 0
      ? [finding('FRIST-RECHNUNG', 'ok', 'deadline-computed', { count: stated.length })]
      : [finding('FRIST-RECHNUNG', 'ok', 'posting-unknown')]
  },
}

/** The inputs say when a letter was posted; where they don't, the draft may (FAKTEN checks that day). */
function postingsFor({ inputs }: CheckContext, draft: string): Posting[] {
  const given = postingsOf(inputs)
  return given.some(one => one.way !== 'received') ? given : [...given, ...findPostings(draft)]
}

const thirdDay =
  /(?:dritte[nrms]?|3\.)\s+(?:Tag(?:e|es)?|Werktag(?:e|es)?)(?!\p{L})|(?:drei|3)\s+Tage?n?\s+nach\s+(?:der\s+|seiner\s+|ihrer\s+)?(?:Aufgabe|Absendung|Versand|Übermittlung)|Drei-?[Tt]age(?:s)?-?(?:[Ff]iktion|[Ff]rist|[Rr]egel(?:ung)?)/gu
const service =
  /bekannt\s?(?:ge)?geben|bekanntzugeben|Bekanntgabe|Aufgabe|Post(?!leitzahl|fach)|Absendung|Zugang|zugegangen|zugestellt|Zustellung|§\s*37|§\s*41/u
const formerly =
  /(?:(?<!\p{L})nicht\s+(?:mehr\s+)?(?:erst\s+|schon\s+)?|statt\s|bisher|früher|ehemals|alte[nrms]?\s|bis\s+(?:Ende|zum\s+31\.\s?(?:12\.|Dezember))\s*2024)[^.;]{0,25}$/iu
const another =
  /^\s+(?:des|der|Ihre[sr]|seine[sr]|ihre[sr])\s+(?!Aufgabe|Absendung|Post|Versand|§)|^[^.;]{0,40}nicht\s+mehr/u

function thirdDays({ text, start }: Said): { start: number; end: number }[] {
  if (!service.test(text)) return []
  return [...text.matchAll(thirdDay)]
    .filter(match => !formerly.test(text.slice(0, match.index)))
    .filter(match => !another.test(text.slice(match.index + match[0].length)))
    .map(match => ({ start: start + match.index, end: start + match.index + match[0].length }))
}

type Role = 'bekanntgabe' | 'fristbeginn' | 'fristende'
/** `sure`: the telling word stands right beside the day. */
type Stated = { role: Role; value: string; sure: boolean; start: number; end: number }

const roles: readonly (readonly [Role | 'other', RegExp])[] = [
  [
    'bekanntgabe',
    /bekannt\s?(?:ge)?geben|bekannt\s+gemacht|Bekanntgabe(?:tag|datum|zeitpunkt)?|[Vv]ierte[nr]?\s+Tag(?:es|e)?|4\.\s+Tag|[Dd]ritte[nr]?\s+Tag(?:es|e)?|3\.\s+Tag|Zugangsfiktion|Bekanntgabefiktion/gu,
  ],
  [
    'fristbeginn',
    /(?:Frist(?:beginn|lauf)|[Ff]rist\s+(?:beginnt|begann|startet)|beginnt|begann|zu\s+laufen|läuft\s+(?:seit|ab|vom)|lief\s+(?:ab|vom|seit))(?!\p{L})/gu,
  ],
  [
    'fristende',
    /Fristende|Fristablauf|(?:endet|endete|enden|geendet|abgelaufen|ablief|abläuft|auslief|verstrich|verstrichen|lief|läuft)(?!\s+(?:seit|ab|vom))(?!\p{L})|Ablauf\s+des|letzte[rn]?\s+Tag|(?:bis|spätestens)\s+(?:einschließlich\s+)?(?:zum\s+|am\s+)?(?=[\p{L},\s]{0,25}\d)/gu,
  ],
  [
    'other',
    /ging(?:en)?(?!\p{L})|eingegangen\p{L}*|Eingang|eingelegt\p{L}*|erhoben\p{L}*|einging|eingereicht\p{L}*|Widerspruch\s+vom|zur\s+Post|aufgegeben|abgesandt|versandt|(?:Bescheid\p{L}*|Schreiben|Antrag|Anhörung|Widerspruchsschreiben|Mail)\s+vom|gestellt|Termin|äußern|Äußerung|Stellungnahme|gültig|Zeitraum|Bewilligungszeitraum|gezahlt|zahlen/gu,
  ],
]
const remedy = /[Ff]rist|Widerspruch|Klage|Rechtsbehelf|§\s*(?:84|87|66|70|74)|endete?/u

/** What role a day plays: that of the nearest telling word of its sentence. */
function statedDays({ text, start }: Said): Stated[] {
  const marks = roles.flatMap(([role, pattern]) =>
    [...text.matchAll(pattern)].map(match => ({ role, from: match.index, to: match.index + match[0].length })),
  )
  if (marks.length === 0) return []
  return findFacts(text)
    .filter(fact => fact.kind === 'date' && isDate(fact.value))
    .flatMap(fact => {
      const near = marks
        .map(mark => ({ ...mark, distance: distanceOf(text, mark, fact) }))
        .filter(mark => mark.distance >= 0 && mark.distance < 70)
        .filter(mark => !/[;]/.test(text.slice(Math.min(mark.to, fact.end), Math.max(mark.from, fact.start))))
        .sort((a, b) => a.distance - b.distance)[0]
      if (!near || near.role === 'other' || (near.role === 'fristende' && !remedy.test(text))) return []
      // "vom 01.05. bis zum 31.08." is a period.
      if (
        near.role === 'fristende' &&
        /\d\s*(?:bis|[-–])\s*(?:zum\s+|einschließlich\s+)*$/u.test(text.slice(0, fact.start))
      )
        return []
      const sure = near.distance < (near.to > fact.start && near.role === 'bekanntgabe' ? 16 : 12)
      return [{ role: near.role, value: fact.value, sure, start: start + fact.start, end: start + fact.end }]
    })
}

/** Letters between word and day; a word behind it, past a comma most of all, belongs to the next clause. */
function distanceOf(text: string, mark: { from: number; to: number }, fact: { start: number; end: number }): number {
  if (mark.to <= fact.start) return fact.start - mark.to
  const between = text.slice(fact.end, mark.from)
  return between.length + 4 + (/,(?!\s*als\s)/u.test(between) ? 25 : 0)
}

const spansOf = (deadline: Deadline) => [deadline, ...(deadline.alternative ? [deadline.alternative] : [])]

function wrongDays(context: CheckContext, stated: readonly Stated[], deadlines: readonly Deadline[]) {
  const right = deadlines.flatMap(spansOf)
  const given = new Set(findFacts(Object.values(context.inputs).join('\n')).map(fact => fact.value))
  const codes = { bekanntgabe: 'service-wrong', fristbeginn: 'start-wrong', fristende: 'end-wrong' } as const
  return (
    stated
      .filter(day => !right.some(span => span[day.role] === day.value))
      // Right in another role and told only nearby: the sentence was misread rather than the day wrong.
      .filter(day => day.sure || !given.has(day.value))
      .filter(day => day.sure || !right.some(span => Object.values(span).includes(day.value)))
      .filter(day => !isForeign(context, day))
      .map(day => {
        const expected = [...new Set(right.map(span => germanDate(span[day.role])))].join(' / ')
        return finding('FRIST-RECHNUNG', 'fail', codes[day.role], { date: germanDate(day.value), expected }, day)
      })
  )
}

/** A deadline the form sets for something else (`…frist`) is no computed one. */
const isForeign = ({ inputs }: CheckContext, day: Stated): boolean =>
  Object.entries(inputs).some(
    ([name, value]) =>
      /frist/.test(name) &&
      !/widerspruch|klage|rechtsbehelf|fristende|fristbeginn/.test(name) &&
      findFacts(value).some(fact => fact.value === day.value),
  )

/** The fourth day is disputed and only one of the two days is told. */
function half(stated: readonly Stated[], deadlines: readonly Deadline[], draft: string) {
  const told = new Set(findFacts(draft).map(fact => fact.value))
  return deadlines.flatMap(({ alternative, ...main }) => {
    if (!alternative) return []
    const open = (['bekanntgabe', 'fristende'] as const).filter(role => main[role] !== alternative[role])
    // One pair told in full is enough: whoever sees two last days knows.
    if (open.some(role => told.has(main[role]) && told.has(alternative[role]))) return []
    const one = stated.find(day =>
      open.some(role => day.role === role && (day.value === main[role] || day.value === alternative[role])),
    )
    if (!one) return []
    const params = {
      first: germanDate(main[one.role]),
      second: germanDate(alternative[one.role]),
    }
    return [finding('FRIST-RECHNUNG', 'warn', 'one-day-only', params, one)]
  })
}

const inTime =
  /(?:frist(?:-\s+und\s+form)?gerecht|form-\s+und\s+fristgerecht|rechtzeitig|fristgemäß|innerhalb\s+der\s+(?:\p{L}+)?[Ff]rist|Frist\p{L}*\s+(?:\S+\s+){0,5}(?:gewahrt|eingehalten))/u
const late =
  /(?:verspätet|verfristet|nicht\s+(?:mehr\s+)?(?:fristgerecht|rechtzeitig|fristgemäß|innerhalb)|nach\s+Ablauf\s+der|Frist\p{L}*\s+(?:\S+\s+){0,4}(?:versäumt|nicht\s+(?:gewahrt|eingehalten)|überschritten))/u

/** "fristgerecht" after the last possible day, "verspätet" before it. Nothing where a year or Wiedereinsetzung is in play. */
function timeliness(context: CheckContext, said: readonly Said[], deadlines: readonly Deadline[], texts: string) {
  if (/Wiedereinsetzung|§\s*67\s+SGG|Jahresfrist|§\s*66\s+(?:Abs\.\s*2\s+)?(?:Satz\s+\d\s+)?SGG|Ausland/u.test(texts))
    return []
  const receipt = receiptOf(context)
  const deadline = deadlines.length === 1 ? deadlines[0]! : undefined
  if (receipt === undefined || !deadline) return []
  const last = deadline.alternative?.fristende ?? deadline.fristende
  return said
    .filter(one => /Widerspr|Klage|Frist/u.test(one.text))
    .flatMap(one => {
      const isLate = late.exec(one.text)
      const match = isLate ?? inTime.exec(one.text)
      if (!match || (isLate ? receipt > last : receipt <= last)) return []
      const place = { start: one.start + match.index, end: one.start + match.index + match[0].length }
      return [
        finding(
          'FRIST-RECHNUNG',
          'fail',
          'receipt-wrong',
          { date: germanDate(receipt), last: germanDate(last) },
          place,
        ),
      ]
    })
}

/** The one day on which the Widerspruch or Klage came in, where the inputs name exactly one. */
function receiptOf({ inputs }: CheckContext): string | undefined {
  const days = Object.entries(inputs)
    .filter(([name]) =>
      /^(?:widerspruch|klage)(?:_?(?:eingang|vom|am|datum|eingegangen))?$|eingang_(?:widerspruch|klage)|widerspruchseingang/u.test(
        name,
      ),
    )
    .flatMap(([, value]) => findFacts(value).filter(fact => fact.kind === 'date' && isDate(fact.value)))
    .map(fact => fact.value)
  return new Set(days).size === 1 ? days[0] : undefined
}
