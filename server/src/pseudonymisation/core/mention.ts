import type { Document } from '../detector.ts'
import type { Gender, Span } from '../entity.ts'
import { fold } from './fold.ts'
import { contextLength, contextOf } from './form.ts'
import { nameKey, parseName } from './name.ts'
import type { Mention, Names } from './people.ts'
import { tellSpeakers } from './speakers.ts'
import {
  birthAfter,
  initialAfter,
  initialBefore,
  isAnother,
  isFirstName,
  isNewName,
  isOpposed,
  isOwnFirst,
  isRank,
  isRealName,
  isRenaming,
  isSpouse,
  readGeneration,
  readTitle,
} from './told.ts'

/** What stands for a find in the placeholder's stead: without the inflection that stays outside. */
export const surfaceOf = (text: string, span: Span) => text.slice(span.start, span.end - (span.tail ?? 0))

/** Where a mention stands. `context`: the form that the words to the left ask for. */
export type Placed = {
  mention: Mention
  start: number
  end: number
  context: ReturnType<typeof contextOf>
  label: ReturnType<typeof labelOf>
}

const words = (text: string, sex: Gender | undefined) => text.split(' ').map(word => [word, sex] as const)
const childWords = new Map([
  ...words('sohn sohnes enkel enkels schuler schulers', 'm'),
  ...words('tochter enkelin schulerin', 'f'),
  ...words('kind kindes baby saugling zwilling zwillinge', undefined),
])
const kinWords = new Map([
  ...words('bruder bruders vater vaters opa onkel onkels grossvater neffe neffen cousin schwager', 'm'),
  ...words('mann mannes ehemann ehemanns ehegatte gatte gatten', 'm'),
  ...words('schwester mutter oma tante grossmutter nichte cousine schwagerin ehefrau ehegattin gattin', 'f'),
])
const aliasWords = new Set(
  'geb geborene geborener geborenen nee verh vorm vormals ehemals fruher vorher alias genannt gen wieder jetzt'.split(
    ' ',
  ),
)

/** What a form's label says of the name behind it; scanners read rn for m. */
const labels = new Map<string, 'given' | 'surname' | 'birth'>()
for (const name of ['name', 'namen', 'names', 'narne', 'narnen']) {
  for (const lead of ['vor', 'ruf']) labels.set(lead + name, 'given')
  for (const lead of ['', 'familien', 'farnilien', 'nach', 'zu']) labels.set(lead + name, 'surname')
  for (const lead of ['geburts', 'madchen']) labels.set(lead + name, 'birth')
}
for (const tag of ['fn', 'vn', 'firstname', 'givenname']) labels.set(tag, 'given')
for (const tag of ['ln', 'nn', 'lastname', 'surname']) labels.set(tag, 'surname')
const childrenAhead = /(?<!\p{L})(?:kindern?|söhnen?|töchtern?)[ ][^.\n]{0,60}$/iu
const honorificAhead = /^.*(?<!\p{L})(?:(frau|fr)|(herrn?|hrn?))(?!\p{L})/isu
const letter = /\p{L}/u

/** The word in front, folded, and what stands between. */
function wordBefore(text: string, at: number): { word: string; gap: string; from: number } {
  let end = at
  while (end > at - 40 && end > 0 && !letter.test(text[end - 1]!)) end--
  let from = end
  while (from > end - 24 && from > 0 && letter.test(text[from - 1]!)) from--
  return { word: fold(text.slice(from, end)), gap: text.slice(end, at), from }
}

/** The form's label in front: "Vorname(n) ......", `<fn>`, "Vorname ist". */
function labelOf(text: string, before: ReturnType<typeof wordBefore>) {
  let { word, gap } = before
  if ((word === 'n' && gap.startsWith(')')) || word === 'ist' || word === 'lautet')
    ({ word } = wordBefore(text, before.from))
  const label = labels.get(word)
  return label && /^[^,;!?\n]*\n?[ \t]*$/.test(gap) ? label : undefined
}

function isChildren(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 120), at)
  return (
    /inder|öhne|öchter/i.test(before) && childrenAhead.test(before.replace(/\([^()\n]*\)/g, '').slice(-contextLength))
  )
}

/** Lines that are rows of a table, asked for from front to back. */
function createRows(text: string) {
  const some = /[;|\t]/.test(text)
  let end = -1
  let row: number | undefined
  return (at: number) => {
    if (!some) return undefined
    if (at > end) {
      const start = text.lastIndexOf('\n', at) + 1
      end = text.indexOf('\n', at)
      if (end < 0) end = text.length
      row = (text.slice(start, end).match(/;(?! )|[|\t]/g)?.length ?? 0) > 1 ? start : undefined
    }
    return row
  }
}

function place(text: string, span: Span, next: Span | undefined, row: number | undefined, names: Names): Placed {
  const before = text.slice(Math.max(0, span.start - contextLength), span.start)
  const context = contextOf(before)
  const ahead = wordBefore(text, span.start)
  const { word, gap } = ahead
  const label = labelOf(text, ahead)
  const close = gap === ' ' || /^[\s:]*$/.test(gap)
  const child = (close && childWords.has(word)) || isChildren(text, span.start)
  const related = close && (child || kinWords.has(word))
  const honorific = context === 'free' ? null : honorificAhead.exec(before)
  const surface = surfaceOf(text, span)
  const title = readTitle(surface)
  const gender =
    span.gender ??
    title.gender ??
    (honorific?.[1] ? 'f' : honorific?.[2] ? 'm' : close ? (childWords.get(word) ?? kinWords.get(word)) : undefined)
  const after = text.slice(span.end, Math.min(span.end + 80, next?.start ?? text.length))
  const isOne = oneWord(surface)
  const { name, generation } = readGeneration(title.name, after)
  const initial =
    !span.full && (isOne || before.endsWith('.-')) ? (initialAfter(after) ?? initialBefore(before)) : undefined
  const full =
    span.full ??
    (initial ? `${initial}${initial.endsWith('-') ? '' : ' '}${surface}` : name === surface ? undefined : name)
  const born = birthAfter(after)
  const spouse = isOne && names.given(surface) !== undefined && isSpouse(before)
  const alias =
    (aliasWords.has(word) &&
      /^[\s.:,„"“(]*$/.test(gap) &&
      // "Die Halterin ist jetzt Gretel."
      !(word === 'jetzt' && names.given(surface) !== undefined)) ||
    label === 'birth' ||
    isNewName(before, after)
  return {
    start: span.start,
    end: span.end,
    context,
    label,
    mention: {
      surface,
      honorific:
        !spouse &&
        (context !== 'free' || span.gender !== undefined || title.gender !== undefined || span.group === true),
      ...(gender && { gender }),
      ...(span.group && { group: true }),
      ...(full !== undefined && !alias && { full }),
      ...(generation && { generation }),
      ...(born && { born }),
      ...(context === 'free' && isAnother(before, after) && { apart: true }),
      ...(isRank(word) && gap === ' ' && { rank: true }),
      // Whose, is told below.
      ...(spouse && { spouse: '' }),
      ...(child && { child }),
      ...(related && { related }),
      ...(alias && { alias }),
      ...(isNewName(before, after) && { parts: { given: '', surname: surface } }),
      ...(row !== undefined && { row }),
    },
  }
}

const only = <Value>(values: ReadonlySet<Value> = new Set()) => (values.size === 1 ? [...values][0] : undefined)
const oneWord = (name: string) => !/[\s,]/.test(name.trim())

/** The table's head has a column for the surname and one for the first name beside it: which of them comes first. */
function nameColumns(text: string): 'given' | 'surname' | undefined {
  if (!/[;|\t]/.test(text)) return undefined
  const found =
    /(?<!\p{L})(?:((?:vor|ruf)(?:name|narne|mame))|(?:(?:nach|familien|zu)?(?:name|narne))) ?[;|\t] ?((?:vor|vo|ruf)(?:name|narne|mame)|(?:(?:nach|familien|zu)?(?:name|narne)))(?!\p{L})/iu.exec(
      text,
    )
  if (!found) return undefined
  const second = /^(?:vor|vo|ruf)/i.test(found[2]!)
  return found[1] ? (second ? undefined : 'given') : second ? 'surname' : undefined
}

const isCouple = (gap: string) => /^ (?:und|u\.|&|\+) $/iu.test(gap)

/** Tells mentions their whole name where its parts stand apart. */
function join(placed: readonly Placed[], text: string, names: Names) {
  const whole = (one: Placed, given: string, surname: string) => {
    one.mention.parts = { given, surname }
    one.mention.full = `${given} ${surname}`.replace(/\s+/g, ' ')
  }
  const isGiven = ({ mention }: Placed) => oneWord(mention.surface) && names.given(mention.surface) !== undefined
  const isSurname = ({ mention }: Placed) =>
    !mention.group && oneWord(mention.surface) && (mention.honorific || names.given(mention.surface) === undefined)
  const agrees = (given: Placed, { mention: { gender } }: Placed) => {
    const known = given.mention.gender ?? names.given(given.mention.surface)
    return !gender || !known || known === 'x' || known === gender
  }
  const columns = nameColumns(text)
  /** First names with a surname of their own, so that they needn't be the spouse's. */
  const surnamesOf = new Map<string, Set<string>>()
  for (const { mention } of placed) {
    const { given, surname } = parseName(mention.full ?? mention.surface, mention.honorific, names)
    if (!given || !surname) continue
    const key = nameKey(given)
    surnamesOf.set(key, (surnamesOf.get(key) ?? new Set()).add(nameKey(surname)))
  }
  /** "Oleh und Iryna Bondarenko": both bear the surname. */
  const tellCouple = (one: Placed, last: Placed) => {
    const before = text.slice(Math.max(0, last.start - 12), last.start)
    const isPair = /(?:eheleuten?|ehepaare?s?|geschwistern?) $/i.test(before)
    if (isPair ? !oneWord(last.mention.surface) : !isGiven(last) || last.mention.honorific) return
    const { given, surname } = partsOf(one)
    if (!given || !surname || names.given(given.split(/[ -]/)[0]!) === undefined) return
    const own = surnamesOf.get(nameKey(last.mention.surface))
    if (own && !(own.size === 1 && own.has(nameKey(surname)))) return
    whole(last, last.mention.surface, surname)
    last.mention.honorific = false
    delete last.mention.group
  }
  const partsOf = ({ mention }: Placed) =>
    mention.parts ?? parseName(mention.full ?? mention.surface, mention.honorific, names)
  /** "Frau Kalinowski sagt, ihr Mann Piotr": the surname may be his. */
  const tellSpouse = ({ mention }: Placed, last: Placed) => {
    if (mention.spouse === undefined) return
    const { given, surname } = partsOf(last)
    const own = only(surnamesOf.get(nameKey(given)))
    const { gender, group } = last.mention
    if (group || !gender || gender !== mention.gender) mention.spouse = surname || own || ''
  }
  const tellRealName = (one: Placed, last: Placed) => {
    if (one.mention.honorific || !isRealName(text.slice(Math.max(last.end, one.start - 40), one.start))) return
    const [called, real] = [partsOf(last), partsOf(one)]
    if (real.given && real.surname && oneWord(last.mention.surface) && !last.mention.honorific) {
      whole(last, real.given, real.surname)
      last.mention.nick = true
    } else if (called.given && called.surname && oneWord(one.mention.surface)) {
      whole(one, called.given, called.surname)
      one.mention.nick = true
    }
  }
  /** "Herr Kowalczyk … Vorname in unserem Bestand: Krzysztof" */
  const tellFirstName = (one: Placed, last: Placed) => {
    const { mention } = one
    if (mention.parts || last.mention.parts || mention.honorific || !isSurname(last) || !oneWord(mention.surface))
      return
    if (one.start - last.end > 100) return
    const isTold =
      isOwnFirst(text.slice(one.end, one.end + 60)) ||
      (last.mention.honorific &&
        isGiven(one) &&
        agrees(one, last) &&
        isFirstName(text.slice(Math.max(last.end, one.start - 60), one.start)))
    if (isTold) whole(one, mention.surface, last.mention.surface)
  }
  /** "Mathilda Sturm … heißt künftig Mathilda Engel": the one of that first name. */
  const tellRenamed = (one: Placed) => {
    if (!isRenaming(text.slice(Math.max(0, one.start - 40), one.start))) return
    const { given, surname } = partsOf(one)
    const others = new Set(surnamesOf.get(nameKey(given)))
    others.delete(nameKey(surname))
    if (given && surname && others.size === 1) whole(one, given, [...others][0]!)
  }
  let surname: Placed | undefined
  let given: Placed | undefined
  placed.forEach((one, at) => {
    const { mention } = one
    const label = mention.parts ? undefined : one.label
    const near = (other: Placed | undefined) => other !== undefined && one.start - other.end < 300
    if (label === 'given' && !mention.surface.includes(',')) {
      if (near(surname)) {
        whole(one, mention.surface, surname!.mention.surface)
        whole(surname!, mention.surface, surname!.mention.surface)
      } else if (!mention.full) given = one
      surname = undefined
    } else if (label === 'surname' && !mention.honorific && !mention.surface.includes(',')) {
      if (near(given)) {
        whole(one, given!.mention.surface, mention.surface)
        whole(given!, given!.mention.surface, mention.surface)
        given = undefined
      } else surname = one
    }
    const last = placed[at - 1]
    tellRenamed(one)
    if (last) {
      tellSpouse(one, last)
      const between = text.slice(last.end, one.start)
      if (isOpposed(between) && last.mention.surface === mention.surface && oneWord(mention.surface))
        mention.apart = last.mention.apart = true
      if (isCouple(between)) tellCouple(one, last)
      tellRealName(one, last)
      tellFirstName(one, last)
    }
    if (last && columns && mention.row !== undefined && mention.row === last.mention.row) {
      const given = columns === 'given' ? last : one
      const other = given === one ? last : one
      if (
        /^ ?[;|\t] ?$/.test(text.slice(last.end, one.start)) &&
        !last.mention.parts &&
        !/[, ]/.test(other.mention.surface)
      ) {
        whole(one, given.mention.surface, other.mention.surface)
        whole(last, given.mention.surface, other.mention.surface)
      }
    }
    if (!last || mention.parts || last.mention.parts || one.start - last.end > 60) return
    const gap = text.slice(last.end, one.start)
    const rest = text.slice(one.end, one.end + 8)
    // "Stüwe, Annegret", found in two.
    if (/^, ?$/.test(gap) && !last.mention.honorific && oneWord(last.mention.surface) && oneWord(mention.surface)) {
      const dated = /^,? ?(?:geb|\*|\d\d?\.\d)/.test(rest)
      const opens = last.start === 0 || text[last.start - 1] === '\n'
      if (!(isSurname(last) ? isGiven(one) || dated : dated && opens)) return
      whole(one, mention.surface, last.mention.surface)
      whole(last, mention.surface, last.mention.surface)
      if (mention.born) last.mention.born = mention.born
    }
    // "Frau Lüth (Ann-Kathrin)", "Ann-Kathrin (Frau Lüth)"
    else if (gap === ' (' && last.mention.honorific && isSurname(last) && /^(?:\)|, nicht)/.test(rest)) {
      if (!mention.honorific && names.given(mention.surface.split(' ')[0]!) && agrees(one, last))
        whole(one, mention.surface, last.mention.surface)
    } else if (
      mention.honorific &&
      isSurname(one) &&
      isGiven(last) &&
      /^ (?:\((?:[^()\n]{0,40}also )?|[–-] )(?:frau|fr\.|herrn?|hr\.) $/i.test(gap)
    ) {
      if (agrees(last, one)) whole(last, last.mention.surface, mention.surface)
    }
  })
  tellSpeakers(text, placed, (one, surname) => whole(one, one.mention.surface, surname))
  // "Vorname ist Bettina", and there is but one Frau whose first name nobody has told.
  if (!given || !isGiven(given)) return
  const lone = placed.filter(one => one.mention.honorific && isSurname(one) && agrees(given!, one))
  const surnames = new Map(lone.map(one => [nameKey(one.mention.surface), one.mention.surface]))
  const told = placed.some(
    one =>
      /[\s,]/.test(one.mention.surface) && [...surnames.keys()].some(key => nameKey(one.mention.surface).includes(key)),
  )
  if (surnames.size === 1 && !told) whole(given, given.mention.surface, [...surnames.values()][0]!)
}

/** The mentions of people in a document, in order, with what the text around says about each. */
export function readMentions({ text }: Document, spans: readonly Span[], names: Names): Placed[] {
  const rowAt = createRows(text)
  const placed = spans.map((span, at) => place(text, span, spans[at + 1], rowAt(span.start), names))
  join(placed, text, names)
  return placed
}
