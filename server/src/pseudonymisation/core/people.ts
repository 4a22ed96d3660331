import type { Gender } from '../entity.ts'
import type { Entry } from '../mapping.ts'
import { fold } from './fold.ts'

/** What the gazetteer knows about first names; an argument, so that this stays pure. */
export type Names = {
  /** The sex most bearers have, 'x' for both, undefined when it is no first name. */
  given(word: string): Gender | 'x' | undefined
}

export type NameParts = { given: string; surname: string; listed?: true }

/** A mention of a person in document order. `honorific`: it stands after "Frau", "Herr" …, so one word is a surname. */
export type Mention = {
  surface: string
  full?: string
  honorific: boolean
  gender?: Gender
  group?: boolean
  document: number
}

export type Person = { parts: NameParts; gender?: Gender; group: boolean; entry?: Entry; mentions: Mention[] }

const particles = new Set(
  'von van der den de del della di da dos du la le zu zum zur vom am ten ter al el bin ben ibn abu st und y e'.split(
    ' ',
  ),
)
const isInitial = (word: string) => /^\p{L}\.?$/u.test(word)

/** First name(s) and surname of a written name; one lone word is a surname after "Frau", else what the gazetteer says. */
export function parseName(surface: string, honorific: boolean, names: Names): NameParts {
  const text = surface.replace(/\s+/g, ' ').trim()
  const comma = text.indexOf(',')
  if (comma > 0) return { surname: text.slice(0, comma).trim(), given: text.slice(comma + 1).trim(), listed: true }
  const words = text.split(' ')
  if (words.length === 1) {
    const given = !honorific && names.given(text) !== undefined
    return given ? { given: text, surname: '' } : { given: '', surname: text }
  }
  let from = words.length - 1
  while (from > 0 && particles.has(fold(words[from - 1]!)) && from - 1 >= 0) from--
  if (from === 0) return { given: '', surname: text }
  const caps = (word: string) => word.length > 2 && word === word.toUpperCase()
  const reversed =
    words.length === 2 &&
    ((caps(words[0]!) && !caps(words[1]!)) ||
      (names.given(words[0]!) === undefined && names.given(words[1]!) !== undefined && !isInitial(words[0]!)))
  if (reversed && from === 1) return { surname: words[0]!, given: words[1]! }
  return { given: words.slice(0, from).join(' '), surname: words.slice(from).join(' ') }
}

const agrees = (a: Gender | undefined, b: Gender | undefined) => a === undefined || b === undefined || a === b

function givenAgrees(a: string, b: string): boolean {
  const left = fold(a)
    .replace(/\./g, '')
    .split(/[\s-]+/)
  const right = fold(b)
    .replace(/\./g, '')
    .split(/[\s-]+/)
  const shared = Math.min(left.length, right.length)
  for (let at = 0; at < shared; at++) {
    const x = left[at]!
    const y = right[at]!
    if (x !== y && !(x.length === 1 && y.startsWith(x)) && !(y.length === 1 && x.startsWith(y))) return false
  }
  return shared > 0
}

function nearest(candidates: Person[], document: number): Person | undefined {
  const here = candidates.filter(one => one.mentions.some(mention => mention.document === document))
  return here.at(-1) ?? candidates.at(-1)
}

function personOf(entry: Entry, names: Names): Person {
  const known = entry.forms
  const parsed = parseName(entry.canonical, known.NACHNAME !== undefined && known.VORNAME === undefined, names)
  const parts = { given: known.VORNAME ?? parsed.given, surname: known.NACHNAME ?? parsed.surname }
  return { parts, ...(entry.gender && { gender: entry.gender }), group: entry.group === true, entry, mentions: [] }
}

/**
 * Which mentions are the same person. Full names first, then surnames and first names on their own, which join the one
 * person they fit; "Frau" and "Herr" keep namesakes apart, "Familie" and "Eheleute" are an entity of their own.
 * Returns for each mention its person; people of earlier calls keep their entry.
 */
export function identify(mentions: readonly Mention[], earlier: readonly Entry[], names: Names): Person[] {
  const people: Person[] = earlier.filter(entry => entry.type === 'PERSON').map(entry => personOf(entry, names))
  const result = new Array<Person>(mentions.length)
  const parsed = mentions.map(mention => parseName(mention.full ?? mention.surface, mention.honorific, names))
  // People by folded surname and first name: a list of thousands of rows must not become a search over all of them.
  const bySurname = new Map<string, Person[]>()
  const byGiven = new Map<string, Person[]>()
  const bySurface = new Map<string, Person[]>()
  const put = (map: Map<string, Person[]>, key: string, person: Person) => {
    const list = map.get(key)
    if (list) list.push(person)
    else map.set(key, [person])
  }
  const enter = (person: Person) => {
    if (person.parts.surname) put(bySurname, fold(person.parts.surname), person)
    if (person.parts.given) {
      put(byGiven, fold(person.parts.given), person)
      const first = person.parts.given.split(/\s+/)[0]!
      if (first !== person.parts.given) put(byGiven, fold(first), person)
    }
    return person
  }
  for (const person of people) {
    enter(person)
    for (const spelling of [person.entry!.canonical, ...Object.values(person.entry!.forms)])
      put(bySurface, fold(spelling), person)
  }
  const assign = (at: number, person: Person) => {
    const mention = mentions[at]!
    person.mentions.push(mention)
    if (mention.gender && !person.gender) person.gender = mention.gender
    if (!person.parts.given && parsed[at]!.given) person.parts = { ...parsed[at]! }
    result[at] = person
  }
  const found = (at: number) => {
    const mention = mentions[at]!
    const genderFromName = names.given(parsed[at]!.given.split(/[\s-]/)[0] ?? '')
    const gender = mention.gender ?? (genderFromName === 'x' ? undefined : genderFromName)
    return enter({ parts: { ...parsed[at]! }, ...(gender && { gender }), group: mention.group === true, mentions: [] })
  }
  const fits = (person: Person, mention: Mention) =>
    agrees(person.gender, mention.gender) && person.group === (mention.group === true)

  const full = (at: number) => parsed[at]!.given !== '' && parsed[at]!.surname !== ''
  const order = mentions.map((_, at) => at)
  for (const at of order.filter(full)) {
    const { given, surname } = parsed[at]!
    const namesakes = bySurname.get(fold(surname)) ?? []
    const same = namesakes.find(one => one.parts.given && fold(one.parts.given) === fold(given))
    const close = namesakes.filter(one => one.parts.given && givenAgrees(one.parts.given, given))
    assign(at, same ?? (close.length === 1 ? close[0]! : found(at)))
  }
  for (const at of order.filter(one => !full(one))) {
    const mention = mentions[at]!
    const { given, surname } = parsed[at]!
    const word = fold(surname || given)
    const asSurname = (bySurname.get(word) ?? []).filter(one => fits(one, mention))
    const asGiven =
      mention.honorific && asSurname.length > 0 ? [] : (byGiven.get(word) ?? []).filter(one => fits(one, mention))
    const asWritten = (bySurface.get(word) ?? []).filter(one => fits(one, mention))
    const candidates = surname ? [asSurname, asGiven, asWritten] : [asGiven, asSurname, asWritten]
    const list = candidates.find(one => one.length > 0) ?? []
    assign(at, nearest(list, mention.document) ?? found(at))
  }
  return result
}
