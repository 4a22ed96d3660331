import type { Document } from '../detector.ts'
import type { Gender, Span } from '../entity.ts'
import { fold } from './fold.ts'
import { contextLength, contextOf } from './form.ts'
import { joinNames, oneWord } from './join.ts'
import type { Mention, Names } from './people.ts'
import {
  birthAfter,
  initialAfter,
  initialBefore,
  isAnother,
  isNewName,
  isRank,
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
  const newName = isNewName(before, after)
  const alias =
    (aliasWords.has(word) &&
      /^[\s.:,„"“(]*$/.test(gap) &&
      // "Die Halterin ist jetzt Gretel."
      !(word === 'jetzt' && names.given(surface) !== undefined)) ||
    label === 'birth' ||
    newName
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
      ...(newName && { parts: { given: '', surname: surface } }),
      ...(row !== undefined && { row }),
    },
  }
}

/** The mentions of people in a document, in order, with what the text around says about each. */
export function readMentions({ text }: Document, spans: readonly Span[], names: Names): Placed[] {
  const rowAt = createRows(text)
  const placed = spans.map((span, at) => place(text, span, spans[at + 1], rowAt(span.start), names))
  joinNames(placed, text, names)
  return placed
}
