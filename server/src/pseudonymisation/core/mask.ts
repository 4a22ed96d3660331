import type { Document } from '../detector.ts'
import type { EntityType, Span } from '../entity.ts'
import type { Entry, Mapping } from '../mapping.ts'
import { placeholderOf } from '../mapping.ts'
import { contextLength, plainForm } from './form.ts'
import { readMentions, surfaceOf } from './mention.ts'
import type { Mention, Names, Person } from './people.ts'
import { identify } from './people.ts'
import { findAll } from './placeholder.ts'
import { thingKey } from './thing.ts'

/**
 * `kind: 'fixed'`: the scenario's own words. `plain`: text that was let through, with `decision` because a person wants it
 * visible. `certain`: beyond doubt somebody's detail. All texts in a row are the document.
 */
export type Piece =
  | { kind: 'fixed'; text: string }
  | { kind: 'plain'; text: string; decision?: string }
  | { kind: 'placeholder'; text: string; original: string; type: EntityType; certain: boolean; decision?: string }

/** A piece with its place in the masked text, and where it begins in the document. */
type Placed = { piece: Piece; start: number; end: number; from: number }

/** The value that occurs most often, of several the first. */
function most(values: readonly string[]): string | undefined {
  if (values.length < 2) return values[0]
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | undefined
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value
  return best
}

const countWords = (text: string) => (text.includes(' ') || /\s/.test(text) ? text.split(/\s+/).length : 1)
const shouts = (text: string) => (text === text.toUpperCase() ? 1 : 0)

/** Which of two spellings of a name is the fuller and better one: negative for the first. */
const byFullness = (a: string, b: string) =>
  Number(a.includes(',')) - Number(b.includes(',')) ||
  countWords(b) - countWords(a) ||
  shouts(a) - shouts(b) ||
  b.length - a.length

function createEntry(person: Person, contexts: Map<Mention, string>, number: number): Entry {
  let canonical: string | undefined
  for (const { surface, full = surface } of person.mentions)
    if (canonical === undefined || byFullness(full, canonical) < 0) canonical = full
  canonical ??= ''
  const { given, surname } = person.parts
  const used = (kind: string) => most(person.mentions.filter(one => contexts.get(one) === kind).map(one => one.surface))
  const honorific = used('honorific') ?? (surname || canonical)
  const forms: Record<string, string> = {}
  if (surname && surname !== canonical) forms.NACHNAME = surname
  if (given && given !== canonical) forms.VORNAME = given
  return {
    placeholder: placeholderOf('PERSON', number),
    type: 'PERSON',
    number,
    canonical,
    address: { salutation: used('salutation') ?? (surname || honorific), honorific },
    forms,
    ...(person.gender && { gender: person.gender }),
    ...(person.group && { group: true }),
  }
}

/**
 * Gives every span of every document its entry, extending the mapping (a copy): people by `identify`, things by
 * `thingKey`. Numbers run by first appearance.
 */
export function assignEntries(
  documents: readonly { document: Document; spans: readonly Span[] }[],
  known: Mapping,
  names: Names,
): { mapping: Mapping; entryOf: Map<Span, Entry> } {
  const mapping: Mapping = known.entries.length === 0 ? { version: 1, entries: [] } : structuredClone(known)
  const entryOf = new Map<Span, Entry>()
  const numbers = new Map<EntityType, number>()
  for (const entry of mapping.entries) numbers.set(entry.type, Math.max(numbers.get(entry.type) ?? 0, entry.number))
  const next = (type: EntityType) => {
    const number = (numbers.get(type) ?? 0) + 1
    numbers.set(type, number)
    return number
  }
  const things = new Map<string, Entry>()
  const thing = (type: EntityType, surface: string) => `${type} ${thingKey(type, surface)}`
  for (const entry of mapping.entries) {
    if (entry.type === 'PERSON') continue
    for (const spelling of [entry.canonical, ...Object.values(entry.forms)]) {
      const key = thing(entry.type, spelling)
      if (!things.has(key)) things.set(key, entry)
    }
  }
  const mentions: Mention[] = []
  const contexts = new Map<Mention, string>()
  const mentionOf = new Map<Span, number>()
  for (const { document, spans } of documents) {
    const people = spans.filter(span => span.type === 'PERSON')
    readMentions(document, people, names).forEach(({ mention, context }, at) => {
      contexts.set(mention, context)
      mentionOf.set(people[at]!, mentions.push(mention) - 1)
    })
  }
  const people = identify(mentions, mapping.entries, names)
  const entries = new Map<Person, Entry>()
  for (const { document, spans } of documents) {
    for (const span of spans) {
      if (span.type === 'PERSON') {
        const person = people[mentionOf.get(span)!]!
        let entry = person.entry ?? entries.get(person)
        if (!entry) {
          entry = createEntry(person, contexts, next('PERSON'))
          if (span.decision !== undefined) entry.decision = span.decision
          entries.set(person, entry)
          mapping.entries.push(entry)
        }
        own(entry, span)
        entryOf.set(span, entry)
        continue
      }
      const surface = surfaceOf(document.text, span)
      const key = thing(span.type, surface)
      let entry = things.get(key)
      if (!entry) {
        const number = next(span.type)
        entry = {
          placeholder: placeholderOf(span.type, number),
          type: span.type,
          number,
          canonical: surface,
          forms: {},
          ...(span.decision !== undefined && { decision: span.decision }),
        }
        things.set(key, entry)
        mapping.entries.push(entry)
      }
      own(entry, span)
      entryOf.set(span, entry)
    }
  }
  return { mapping, entryOf }
}

/** Keeps on record whether an entry rests on a person's decision alone; its other occurrences say nothing about that. */
function own(entry: Entry, { decision, by }: Span) {
  delete entry.withdrawn
  if (entry.decision === undefined || by === 'repeat' || by === 'leak') return
  if (decision === undefined) delete entry.decision
  else entry.decision = decision
}

/** Suffixes by spelling, per entry: something written in a thousand ways must not be searched a thousand times. */
const suffixes = new WeakMap<Entry, { of: Map<string, string>; number: number }>()

function suffixesOf(entry: Entry) {
  let known = suffixes.get(entry)
  if (!known) {
    const forms = Object.entries(entry.forms)
    // The first suffix of a spelling wins.
    known = { of: new Map(forms.reverse().map(([suffix, form]) => [form, suffix])), number: 2 }
    suffixes.set(entry, known)
  }
  return known
}

/** The suffix under which `entry` gives exactly `surface` here; a new spelling is added to the entry's forms. */
function suffixFor(entry: Entry, surface: string, left: () => string): string {
  if ((entry.address ? plainForm(entry, left()) : entry.canonical) === surface) return ''
  if (entry.canonical === surface) return 'VOLL'
  if (entry.forms.NACHNAME === surface) return 'NACHNAME'
  if (entry.forms.VORNAME === surface) return 'VORNAME'
  const known = suffixesOf(entry)
  let suffix = known.of.get(surface)
  if (suffix === undefined) {
    while (Object.hasOwn(entry.forms, `FORM${known.number}`)) known.number++
    suffix = `FORM${known.number}`
    entry.forms[suffix] = surface
    known.of.set(surface, suffix)
  }
  return suffix
}

/**
 * Puts the placeholders in. Spans are sorted and don't overlap or touch fixed parts; one without an entry is what a person
 * keeps visible.
 */
export function replace(
  document: Document,
  spans: readonly Span[],
  entryOf: ReadonlyMap<Span, Entry>,
  certain: ReadonlySet<Entry>,
): Placed[] {
  const pieces: Placed[] = []
  let length = 0
  const put = (piece: Piece, from: number) => {
    if (piece.text === '') return
    pieces.push({ piece, from, start: length, end: length + piece.text.length })
    length += piece.text.length
  }
  /** The masked text so far, as much of it as decides a form. */
  const left = () => {
    let text = ''
    for (let at = pieces.length - 1; at >= 0 && text.length < contextLength; at--) text = pieces[at]!.piece.text + text
    return text.slice(-contextLength)
  }
  let next = 0
  for (const part of document.parts) {
    let at = part.start
    if (part.fixed) {
      put({ kind: 'fixed', text: part.text }, at)
      continue
    }
    for (; next < spans.length && spans[next]!.start < part.end; next++) {
      const span = spans[next]!
      const entry = entryOf.get(span)
      const own = span.decision !== undefined && { decision: span.decision }
      put({ kind: 'plain', text: document.text.slice(at, span.start) }, at)
      const original = surfaceOf(document.text, span)
      at = span.end - (span.tail ?? 0)
      if (!entry) {
        put({ kind: 'plain', text: original, ...own }, span.start)
        continue
      }
      const text = placeholderOf(entry.type, entry.number, suffixFor(entry, original, left))
      put({ kind: 'placeholder', text, original, type: entry.type, certain: certain.has(entry), ...own }, span.start)
    }
    put({ kind: 'plain', text: document.text.slice(at, part.end) }, at)
  }
  return pieces
}

/**
 * Where the restorer would see a placeholder that isn't one of ours: text around a replacement can form one together
 * with it. Gives the plain text involved, in units of the document, to be masked as LITERAL.
 */
export function findFalsePlaceholders(pieces: readonly Placed[]): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const found of findAll(pieces.map(one => one.piece.text).join(''))) {
    while (at < pieces.length && pieces[at]!.end <= found.start) at++
    const first = pieces[at]!
    if (first.piece.kind === 'placeholder' && first.start === found.start && first.end === found.end) continue
    for (let one = at; one < pieces.length && pieces[one]!.start < found.end; one++) {
      const { piece, from, ...place } = pieces[one]!
      if (piece.kind !== 'plain') continue
      const start = from + Math.max(0, found.start - place.start)
      const end = from + Math.min(place.end, found.end) - place.start
      if (end > start) spans.push({ start, end, type: 'LITERAL', by: 'literal', confidence: 1 })
    }
  }
  return spans
}
