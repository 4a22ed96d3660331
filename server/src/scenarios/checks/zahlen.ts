import { findFacts } from '../core/fact.ts'
import { findNorms } from '../core/norm.ts'
import { type Check, type CheckContext, finding, ownWords } from './check.ts'
import { withoutMarks } from './marks.ts'

// biome-ignore format: one list
const words: Readonly<Record<string, number>> = {
  kein: 0, keine: 0, keiner: 0, keinen: 0, null: 0, ein: 1, eine: 1, einer: 1, einem: 1, einen: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7,
  acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17,
  achtzehn: 18, neunzehn: 19, zwanzig: 20, einundzwanzig: 21, zweiundzwanzig: 22, dreiundzwanzig: 23, vierundzwanzig: 24,
  fünfundzwanzig: 25, dreißig: 30, vierzig: 40,
}
const count = String.raw`(?<![\p{L}\d.,])(\d{1,4}|${Object.keys(words).join('|')})`
type Kind = 'ja' | 'nein' | 'enthaltung'
const kinds: Readonly<Record<Kind, string>> = {
  ja: String.raw`(?:Ja(?:-?\s?[Ss]timmen?)?|Fürstimmen?|Stimmen?\s+dafür|dafür|Pro-?Stimmen?)`,
  nein: String.raw`(?:Nein(?:-?\s?[Ss]timmen?)?|Gegenstimmen?|Stimmen?\s+dagegen|dagegen|Contra-?Stimmen?)`,
  enthaltung: String.raw`(?:(?:Stimm)?[Ee]nthaltung(?:en)?|Enth\.?|enthalten\s+sich|Enthielten?\s+sich)`,
}

/**
 * Votes and headcounts of minutes: each vote of the draft stands in the inputs and each of the inputs in the draft;
 * "einstimmig" fits the votes; other counts of people occur in the inputs.
 */
export const zahlen: Check = {
  name: 'ZAHLEN',
  version: 1,
  run(context) {
    const given = Object.values(context.inputs).join('\n')
    const text = withoutMarks(ownWords(context))
    const wanted = votesIn(given)
    const written = votesIn(text)
    const keyOf = (vote: Vote) => `${vote.count} ${vote.kind}`
    const wantedKeys = new Set(wanted.map(keyOf))
    const writtenKeys = new Set(written.map(keyOf))
    const wantedKinds = new Set(wanted.map(vote => vote.kind))
    const wrong = written
      .filter(one => !wantedKeys.has(keyOf(one)))
      .filter(one => one.count > 0 || wantedKinds.has(one.kind))
      .filter(() => wanted.length > 0 || !/\d\s*[:/]\s*\d+\s*[:/]\s*\d/.test(given))
      .map(one => finding('ZAHLEN', 'fail', 'vote-wrong', { quote: context.draft.slice(one.start, one.end) }, one))
    const missing = [...new Map(wanted.map(vote => [keyOf(vote), vote])).values()]
      .filter(vote => vote.count > 0 && !writtenKeys.has(keyOf(vote)))
      .filter(vote => !(vote.kind === 'ja' && isUnanimous(text) && isUnanimous(given)))
      .map(vote => finding('ZAHLEN', 'fail', 'vote-missing', { quote: given.slice(vote.start, vote.end) }))
    const mixed = wrong.length + missing.length === 0 ? mixedVotes(context, wanted, written) : []
    const problems = [
      ...wrong,
      ...missing,
      ...mixed,
      ...unanimity(text, given, wanted),
      ...headcounts(context, text, given),
    ]
    return problems.length > 0 ? problems : [finding('ZAHLEN', 'ok', 'numbers-equal', { count: written.length })]
  },
}

type Vote = { kind: Kind; count: number; start: number; end: number }

const numberOf = (text: string): number => words[text.toLowerCase()] ?? Number(text)

function votesIn(text: string): Vote[] {
  // "Ja 14 Nein 7": the name comes first throughout.
  const nameFirst = /(?:^|[:(\n])[^\S\n]*(?:Ja|Dafür)(?:-?\s?[Ss]timmen?)?[^\S\n]*[:=]?[^\S\n]*\d/u.test(text)
  const found = (Object.keys(kinds) as Kind[]).flatMap(kind => {
    const name = kinds[kind]
    const ahead = new RegExp(
      String.raw`${count}[^\S\n]*(?:x\s*|mal\s+|mit\s+)?(?:Mitglieder?\s+(?:stimm(?:en|ten)\s+)?)?${name}(?!\p{L})`,
      'giu',
    )
    const behind = new RegExp(
      String.raw`(?<!\p{L})${name}${nameFirst ? String.raw`[^\S\n]*[:=(]?[^\S\n]*` : String.raw`\s*[:=(]\s*`}(\d{1,4}|${Object.keys(words).join('|')})(?![\p{L}\d])`,
      'giu',
    )
    return (nameFirst ? [behind] : [ahead, behind]).flatMap(pattern =>
      [...text.matchAll(pattern)].map(match => ({
        kind,
        count: numberOf(match[1]!),
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
  })
  let end = 0
  return found
    .sort((a, b) => a.start - b.start)
    .filter(one => {
      if (one.start < end) return false
      end = one.end
      return true
    })
}

/** Votes of one ballot: a kind that comes again begins the next. */
function ballots(votes: readonly Vote[]): Vote[][] {
  const groups: Vote[][] = []
  for (const vote of votes) {
    const last = groups.at(-1)
    if (last && !last.some(one => one.kind === vote.kind)) last.push(vote)
    else groups.push([vote])
  }
  return groups
}

/** Each vote exists, but not in this ballot: two agenda items mixed up. Only where both texts hold the same ballots in number. */
function mixedVotes(context: CheckContext, wanted: readonly Vote[], written: readonly Vote[]) {
  const given = ballots(wanted)
  const drafted = ballots(written)
  if (given.length !== drafted.length || given.length < 2) return []
  return drafted.flatMap((ballot, i) =>
    ballot
      .filter(one => (given[i]!.find(vote => vote.kind === one.kind)?.count ?? 0) !== one.count)
      .map(one => finding('ZAHLEN', 'fail', 'vote-wrong', { quote: context.draft.slice(one.start, one.end) }, one)),
  )
}

const isUnanimous = (text: string) => /(?<!nicht\s)(?<!\p{L})einstimmig(?!\p{L}*keit)/iu.test(text)

/** Only where there was one vote: with several nobody knows which "einstimmig" belongs to which. */
function unanimity(text: string, given: string, wanted: readonly Vote[]) {
  const match = /(?<!nicht\s)(?<!\p{L})einstimmig/iu.exec(text)
  const against = wanted.some(vote => vote.kind === 'nein' && vote.count > 0)
  if (!match || isUnanimous(given) || !against || wanted.filter(vote => vote.kind === 'ja').length > 1) return []
  const place = { start: match.index, end: match.index + match[0].length }
  return [finding('ZAHLEN', 'fail', 'vote-wrong', { quote: match[0] }, place)]
}

const people =
  /(?<![\p{L}\d.,:/-])(\d{1,5})\s+(?:(?:von|der)\s+(\d{1,5})\s+)?(?:\p{Ll}+\s+){0,2}(?:Mitglied\p{L}*|Stimmberechtigt\p{L}*|Anwesend\p{L}*|Person(?:en)?|Teilnehm\p{L}*|Gäste\p{L}*|Zuhör\p{L}*|Besuch\p{L}*|Einwohn\p{L}*|(?:Stadt|Gemeinde|Kreis)\p{L}*(?:verordnet|vertret|mitglied)\p{L}*|Abgeordnet\p{L}*|Stimmen|Kinder\p{L}*|Haushalt\p{L}*|Plätze\p{L}*|Stellen)(?!\p{L})/gu
const present =
  /(?:[Aa]nwesend(?:e\p{L}*)?|[Ss]timmberechtigt(?:e\p{L}*)?|erschienen)\s*(?:sind|waren|:)?\s*(\d{1,4})(?:\s+von\s+(\d{1,4}))?(?![\d.,:]*\d)/gu

/** Numbers of people that the inputs don't hold. */
function headcounts(context: CheckContext, text: string, given: string) {
  const taken = [...findNorms(text), ...findFacts(text)]
  const known = new Set(
    [...given.matchAll(new RegExp(`${count}(?![\\p{L}\\d])`, 'giu'))].map(match => numberOf(match[1]!)),
  )
  for (const match of given.matchAll(/\d+/g)) known.add(Number(match[0]))
  return [...text.matchAll(people), ...text.matchAll(present)]
    .map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      numbers: [match[1], match[2]].filter(one => one !== undefined).map(Number),
    }))
    .filter(one => !taken.some(fact => fact.start < one.end && one.start < fact.end))
    .filter(one => one.numbers.some(number => number > 0 && !known.has(number)))
    .map(one => finding('ZAHLEN', 'fail', 'number-unknown', { quote: context.draft.slice(one.start, one.end) }, one))
}
