import type { Example } from './corpus.ts'
import type { TaggedType } from './labels.ts'
import type { Names, Person, Random } from './names.ts'
import { pick } from './names.ts'
import { chats } from './templates/chats.ts'
import { fillings } from './templates/fillings.ts'
import { forms } from './templates/forms.ts'
import { letters } from './templates/letters.ts'
import { mails } from './templates/mails.ts'
import { negatives } from './templates/negatives.ts'
import { notes } from './templates/notes.ts'
import { offices } from './templates/offices.ts'
import { prompts } from './templates/prompts.ts'
import { records } from './templates/records.ts'

export const templates: readonly string[] = [
  letters,
  notes,
  forms,
  records,
  mails,
  chats,
  offices,
  prompts,
  negatives,
].flat()

/**
 * Slots of a person, with the number of the person in the text: P full name, N surname, V first name, NV "surname, first
 * name", I initial and surname, NG/PG/VG genitive, H "Herr", Hn "Herrn" (accusative, dative), Sg "Sehr geehrter Herr".
 * All other slots: `other`. A person's number may be left out; it is then a new one.
 */
const slot = /\{(\p{L}+)(\d?)\}/gu

const number = (random: Random, digits: number) =>
  Array.from({ length: digits }, (_, at) => Math.floor(random() * (at === 0 ? 9 : 10)) + (at === 0 ? 1 : 0)).join('')

const genitive = (name: string, random: Random) =>
  /[sxzß]$/.test(name) ? `${name}${pick(['’', "'", ''], random)}` : `${name}s`

function full({ given, surname }: Person, names: Names, random: Random): string {
  const what = random()
  if (what < 0.8) return `${given} ${surname}`
  if (what < 0.88) return `${given} ${names.given(random)} ${surname}`
  if (what < 0.93) return `${given[0]}. ${surname}`
  if (what < 0.97) return `${given} ${pick([...'ABDEFHJKMRST'], random)}. ${surname}`
  return `${given} ${surname}-${names.surname(random)}`
}

type Piece = { text: string; type?: TaggedType }

function personal(kind: string, person: Person, names: Names, random: Random): Piece | undefined {
  const female = person.sex === 'f'
  const type = 'PERSON' as const
  switch (kind) {
    case 'P':
      return { text: full(person, names, random), type }
    case 'PG':
      return { text: `${person.given} ${genitive(person.surname, random)}`, type }
    case 'N':
      return { text: person.surname, type }
    case 'NG':
      return { text: genitive(person.surname, random), type }
    case 'V':
      return { text: person.given, type }
    case 'VG':
      return { text: genitive(person.given, random), type }
    case 'NV':
      return { text: `${person.surname}, ${person.given}`, type }
    case 'I':
      return { text: `${person.given[0]}.${random() < 0.8 ? ' ' : ''}${person.surname}`, type }
    case 'H':
      return { text: female ? 'Frau' : 'Herr' }
    case 'Hn':
      return { text: female ? 'Frau' : 'Herrn' }
    case 'Sg':
      return { text: female ? 'Sehr geehrte Frau' : 'Sehr geehrter Herr' }
    default:
      return undefined
  }
}

function other(kind: string, names: Names, random: Random): Piece {
  const place = () => names.place(random)
  const surname = () => names.surname(random)
  const fill = (pattern: string) =>
    pattern
      .replace('*', place)
      .replace(/#/g, surname)
      .replace('%', () => names.given(random))
  const year = () => String(1950 + Math.floor(random() * 76))
  const day = () => 1 + Math.floor(random() * 28)
  switch (kind) {
    case 'ort':
      return { text: place(), type: 'LOCATION' }
    case 'staat':
      return { text: pick(fillings.states, random), type: 'LOCATION' }
    case 'amt':
      return { text: fill(pick(fillings.authorities, random)), type: 'OTHER' }
    case 'stadt':
      return { text: `Stadt ${place()}`, type: 'OTHER' }
    case 'kreis':
      return { text: `Landkreis ${place()}`, type: 'OTHER' }
    case 'gericht':
      return { text: fill(pick(fillings.courts, random)), type: 'OTHER' }
    case 'firma':
      return { text: fill(pick(fillings.firms, random)), type: 'ORG' }
    case 'verein':
      return { text: fill(pick(fillings.clubs, random)), type: 'ORG' }
    case 'kita':
      return { text: pick(fillings.nurseries, random), type: 'ORG' }
    case 'heim':
      return { text: pick(fillings.homes, random), type: 'ORG' }
    case 'kasse':
      return { text: pick(fillings.insurers, random), type: 'ORG' }
    case 'praxis':
      return { text: fill(pick(fillings.practices, random)), type: 'ORG' }
    case 'kanzlei':
      return { text: fill(pick(fillings.lawyers, random)), type: 'ORG' }
    case 'hof':
      return { text: fill(pick(fillings.farms, random)), type: 'LOCATION' }
    case 'nomen':
      return { text: names.noun(random) }
    case 'marke':
      return { text: pick(fillings.cars, random), type: 'OTHER' }
    case 'produkt':
      return { text: pick(fillings.products, random), type: 'OTHER' }
    case 'krank':
      return { text: pick(fillings.illnesses, random) }
    case 'arznei':
      return { text: pick(fillings.medicines, random) }
    case 'tier':
      return { text: random() < 0.6 ? pick(fillings.pets, random) : names.given(random) }
    case 'rasse':
      return { text: pick(fillings.breeds, random) }
    case 'volk':
      return { text: pick(fillings.peoples, random) }
    case 'religion':
      return { text: pick(fillings.religions, random) }
    case 'speise':
      return { text: pick(fillings.dishes, random) }
    case 'titel':
      return { text: pick(fillings.works, random), type: 'OTHER' }
    case 'partei':
      return { text: pick(fillings.parties, random), type: 'OTHER' }
    case 'sprache':
      return { text: pick(fillings.languages, random) }
    case 'monat':
      return { text: pick(fillings.months, random) }
    case 'wochentag':
      return { text: pick(fillings.days, random) }
    case 'strasse':
      return { text: `${pick(fillings.streets, random)} ${day()}${pick(['', '', 'a', ' b'], random)}` }
    case 'strassenname':
      return { text: pick(fillings.streets, random) }
    case 'datum':
      return {
        text: pick(
          [
            `${day()}.${1 + Math.floor(random() * 12)}.${year()}`,
            `${day()}. ${pick(fillings.months, random)} ${year()}`,
          ],
          random,
        ),
      }
    case 'jahr':
      return { text: year() }
    case 'betrag':
      return { text: `${number(random, 3)},${number(random, 2)} ${pick(['Euro', '€', 'EUR'], random)}` }
    case 'zahl':
      return { text: String(day()) }
    case 'uhr':
      return { text: `${8 + Math.floor(random() * 9)}${pick([':', '.'], random)}${pick(['00', '15', '30'], random)}` }
    case 'plz':
      return { text: number(random, 5) }
    case 'tel':
      return { text: pick([`030 23125${number(random, 3)}`, `0171 39200${number(random, 2)}`], random) }
    case 'mail':
      return { text: `${names.given(random).toLowerCase()}.${surname().toLowerCase().replace(/ /g, '-')}@post.example` }
    case 'kfz':
      return {
        text: `${pick(['K', 'EF', 'HH', 'MSH', 'DD'], random)}-${pick(['AB', 'X', 'MK'], random)} ${number(random, 3)}`,
      }
    case 'iban':
      return { text: `DE${number(random, 2)} ${number(random, 4)} ${number(random, 4)} ${number(random, 4)}` }
    case 'az':
      return { text: `${number(random, 2)}.${day()}-${number(random, 3)}/${number(random, 2)}` }
    case 'kuerzel':
      return { text: pick(['gez. Kl', 'Mü', 'Fr/50', 'SB 3'], random) }
    default:
      throw new Error(`unknown slot: ${kind}`)
  }
}

/** Fills the slots of a template. */
export function fill(template: string, names: Names, random: Random): Example {
  const people = new Map<string, Person>()
  const family = random() < 0.25 ? names.surname(random) : undefined
  const spans: Example['spans'] = []
  let text = ''
  let last = 0
  for (const hit of template.matchAll(slot)) {
    text += template.slice(last, hit.index)
    last = hit.index + hit[0].length
    const [, kind, index] = hit as unknown as [string, string, string]
    let person = people.get(index)
    if (!person) {
      person = names.person(random)
      if (family && random() < 0.5) person.surname = family
      if (index !== '') people.set(index, person)
    }
    const piece = personal(kind, person, names, random) ?? other(kind, names, random)
    if (piece.type) spans.push({ start: text.length, end: text.length + piece.text.length, type: piece.type })
    text += piece.text
  }
  return { text: text + template.slice(last), spans: joined(spans, text + template.slice(last)) }
}

/** "Petra" + "Müller" in one go are one person: "{V1} {N1}". */
function joined(spans: Example['spans'], text: string): Example['spans'] {
  const result: Example['spans'] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last?.type === 'PERSON' && span.type === 'PERSON' && /^[ -]$/.test(text.slice(last.end, span.start)))
      last.end = span.end
    else result.push({ ...span })
  }
  return result
}

/** Rewrites a text character by character and moves the spans along. */
function rewrite({ text, spans }: Example, change: (char: string, at: number) => string): Example {
  const moved = new Int32Array(text.length + 1)
  let result = ''
  for (let at = 0; at < text.length; at++) {
    moved[at] = result.length
    result += change(text[at]!, at)
  }
  moved[text.length] = result.length
  return {
    text: result,
    spans: spans
      .map(({ start, end, type }) => ({ start: moved[start]!, end: moved[end]!, type }))
      .filter(({ start, end }) => end > start),
  }
}

export const lowered = (example: Example) =>
  rewrite(example, char => (char.toLowerCase().length === 1 ? char.toLowerCase() : char))
export const shouted = (example: Example) =>
  rewrite(example, char => (char.toUpperCase().length === 1 ? char.toUpperCase() : char))

/** What scanners take for what, and how often a scanner that does so at all. */
const misreadings: readonly (readonly [from: string, to: string, rate: number])[] = [
  ['m', 'rn', 0.9],
  ['m', 'nn', 0.3],
  ['l', '1', 0.6],
  ['l', 'I', 0.4],
  ['i', 'l', 0.3],
  ['I', 'l', 0.9],
  ['I', '1', 0.4],
  ['o', '0', 0.3],
  ['O', '0', 0.7],
  ['0', 'O', 0.7],
  ['1', 'l', 0.6],
  ['ü', 'ii', 0.6],
  ['ü', 'u', 0.7],
  ['ö', 'o', 0.7],
  ['ä', 'a', 0.7],
  ['ß', 'B', 0.8],
  ['ß', '8', 0.5],
  ['e', 'c', 0.25],
  ['f', 'l', 0.3],
  ['h', 'b', 0.15],
  ['n', 'u', 0.1],
  ['S', '5', 0.4],
  ['B', '8', 0.4],
]
/** As a scanner misreads: always the same few letters of a text, some nearly everywhere. */
export function misscanned(example: Example, random: Random): Example {
  const chosen = new Map<string, { to: string; rate: number }>()
  for (const [from, to, rate] of misreadings)
    if (random() < 0.3) chosen.set(from, { to, rate: rate * (0.2 + 0.8 * random()) })
  return rewrite(example, char => {
    const wrong = chosen.get(char)
    return wrong && random() < wrong.rate ? wrong.to : char
  })
}

/** As hurried fingers type. */
export const mistyped = (example: Example, random: Random) =>
  rewrite(example, char => {
    if (!/[\p{L} ]/u.test(char)) return char
    const what = random()
    if (char === ' ') return what < 0.01 ? '  ' : char
    if (what < 0.006) return ''
    if (what < 0.012) return char + char
    return what < 0.016 ? pick([...'enrtais'], random) : char
  })

/** ü → ue, ß → ss: keyboards without them. */
export const spelledOut = (example: Example) =>
  rewrite(example, char => ({ ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' })[char] ?? char)

/** A text of the corpora as it would look in an office: in small letters, shouted or scanned. */
export function roughened(example: Example, random: Random): Example {
  const what = random()
  if (what < 0.4) return lowered(example)
  if (what < 0.55) return shouted(example)
  return misscanned(example, random)
}

export function disturbed(example: Example, random: Random): Example {
  const what = random()
  if (what < 0.56) return example
  if (what < 0.7) return lowered(example)
  if (what < 0.79) return shouted(example)
  if (what < 0.92) return misscanned(example, random)
  if (what < 0.97) return mistyped(example, random)
  return spelledOut(example)
}

/** Every template `times` times, each time with other names. */
export function* synthesise(names: Names, times: number, random: Random): Generator<Example> {
  for (const template of templates)
    for (let time = 0; time < times; time++) yield disturbed(fill(template, names, random), random)
}
