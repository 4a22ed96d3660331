import type { Gender } from '../entity.ts'
import type { Entry } from '../mapping.ts'
import { givenAgrees, givenWords, nameKey, parseName, surnameKey, withoutGenitive } from './name.ts'
import type { Candidate, Reading, Register } from './register.ts'
import { createRegister, few, halves, isInitials, only, read } from './register.ts'

/** What the gazetteer knows about first names; an argument, so that this stays pure. */
export type Names = {
  /** The sex most bearers have, 'x' for both, undefined when it is no first name. */
  given(word: string): Gender | 'x' | undefined
  /** Does any list have the word, as a name or something else? */
  known(word: string): boolean
}

export type Generation = 'senior' | 'junior'

export type NameParts = { given: string; surname: string }

/** A mention of a person in document order. `honorific`: it stands after "Frau", "Herr" …, so one word is a surname. */
export type Mention = {
  surface: string
  full?: string
  honorific: boolean
  gender?: Gender
  group?: boolean
  /** The words in front say that it is a child: "Sohn Leo Koch" is not the Herr Koch of the same text. */
  child?: boolean
  /** The words in front say whose relative it is, a child or not: "sein Bruder Ronny Koch". */
  related?: boolean
  /** What tells bearers of one name apart: "sen.", "d. J.", or the date of birth behind it. */
  generation?: Generation
  born?: string
  /** The text says that this is another one than its namesake: "heißt übrigens auch Detlef". */
  apart?: boolean
  /** An officer's rank stands before it: not the witness of that name. */
  rank?: boolean
  /** The surname of whom the text calls her husband, his wife: may be theirs, too. */
  spouse?: string
  /** Another name of the person named just before: "Ayşe Demir, geborene Yıldız". */
  alias?: boolean
  /** First name and surname, known from a form's labels or the other cell. */
  parts?: NameParts
  /** `surface` is what somebody is called whose name `parts` gives. */
  nick?: boolean
  /** The row of a table: who stands in another cell of it under another name is somebody else. */
  row?: number
}

export type Person = { parts: NameParts; gender?: Gender; group: boolean; entry?: Entry; mentions: Mention[] }

/** One word alone may be a surname, whatever the lists say. */
const alone = (reading: Reading) => (reading.surname ? reading : read({ given: '', surname: reading.parts.given }))

/** The work on one list of mentions: what their names say, and who each has turned out to be. */
type Work = {
  mentions: readonly Mention[]
  readings: readonly Reading[]
  register: Register
  result: (Candidate | undefined)[]
}

/**
 * Which mentions are the same person. Two are put together only when it is certain, for a wrong merger confuses who is
 * who, while one placeholder too many doesn't:
 * - the same full name; a shorter one ("K. Vogt", "Anna Rossi") if exactly one fuller name fits;
 * - a surname after "Frau" or "Herr", if exactly one person bears it whose sex agrees; of several the one that the text
 *   itself calls "Herr Jonas Pohl";
 * - a surname or first name alone, if exactly one person of the text bears it; nobody's relative if the text names
 *   somebody so before it, and nobody of the same row of a table;
 * - what a scanner may have misread or broken of the name of exactly one person.
 * What fits nobody for certain is a person of its own, together with the same words elsewhere. "Familie" and "Eheleute"
 * are an entity of their own. Returns for each mention its person; people of earlier calls keep their entry.
 */
export function identify(mentions: readonly Mention[], earlier: readonly Entry[], names: Names): Person[] {
  const work: Work = {
    mentions,
    readings: mentions.map(mention =>
      read(mention.parts ?? parseName(mention.full ?? mention.surface, mention.honorific, names)),
    ),
    register: createRegister(names),
    result: new Array(mentions.length),
  }
  enterEarlier(work.register, earlier, names)
  assignFull(work)
  assignAliases(work)
  assignLone(work)
  // What a lone name is followed by: "Frau Lüth, geb. Reh".
  assignAliases(work)
  return work.result as Candidate[]
}

function enterEarlier(register: Register, earlier: readonly Entry[], names: Names) {
  for (const entry of earlier) {
    if (entry.type !== 'PERSON') continue
    const { forms, gender } = entry
    const parsed = parseName(entry.canonical, forms.NACHNAME !== undefined && forms.VORNAME === undefined, names)
    const parts = { given: forms.VORNAME ?? parsed.given, surname: forms.NACHNAME ?? parsed.surname }
    register.enter(read(parts), -1, { entry, group: entry.group === true, ...(gender && { gender }) })
  }
}

function assign({ mentions, register, result }: Work, at: number, person: Candidate) {
  const mention = mentions[at]!
  person.mentions.push(mention)
  if (mention.child) person.child = true
  if (mention.related && person.mentions.length === 1) person.related = true
  if (mention.apart && person.mentions.length === 1) person.apart = true
  if (mention.row !== undefined) person.rows.add(mention.row)
  person.generation ??= mention.generation
  person.born ??= mention.born
  if (mention.rank) person.ranked = true
  if (mention.full !== undefined || mention.surface.includes(' ')) person.named = true
  person.first = Math.min(person.first, at)
  if (mention.gender) {
    person.gender ??= mention.gender
    if (person.words.length > 0 && mention.honorific) person.addressed = true
  }
  // "Ricky. Eigentlich heißt er Richard Pohlmann."
  if (mention.nick) register.addGiven(nameKey(mention.surface), person)
  result[at] = person
}

/** Can't be who is mentioned there, though the name be the same. */
function conflicts(one: Candidate, { generation, born }: Mention, at: number): boolean {
  if (one.born && born && one.born !== born) return true
  if (one.generation === generation) return false
  if (one.generation && generation) return true
  // "Schulz … Schulz d. J.": whoever came before the one with the word is the other.
  return generation ? one.first >= 0 && one.first < at : at < one.first
}

const isFull = ({ words, surname }: Reading) => words.length > 0 && surname !== ''

/** "Feven T.", "S. A.": of the surname only a letter, looked for among the people that the others have made. */
const isShortened = ({ parts }: Reading) => /^\p{L}\.?$/u.test(parts.surname)

/** Something beside the name tells who it is. */
const isMarked = ({ generation, born }: Mention) => generation !== undefined || born !== undefined

/** How much a first name says: words written out first, then their number. */
const weight = ({ words }: Reading) => words.reduce((sum, word) => sum + (word.length > 1 ? 100 : 1), 0)

/** Whoever has first name and surname, the fullest names first. */
function assignFull(work: Work) {
  const { mentions, readings, register } = work
  const full = [...mentions.keys()].filter(at => isFull(readings[at]!) && !(mentions[at]!.alias && at > 0))
  // "Anna Maria" reads like a full name but is the first name of Anna Maria Rossi.
  const givens = new Set(full.map(at => readings[at]!.words.join(' ')).filter(given => given.includes(' ')))
  const isDoubleGiven = (at: number) => givens.has(givenWords(mentions[at]!.full ?? mentions[at]!.surface).join(' '))
  const single = givens.size === 0 ? full : full.filter(one => !isDoubleGiven(one))
  single.sort(
    (a, b) =>
      Number(isShortened(readings[a]!)) - Number(isShortened(readings[b]!)) ||
      weight(readings[b]!) - weight(readings[a]!) ||
      Number(isMarked(mentions[b]!)) - Number(isMarked(mentions[a]!)) ||
      a - b,
  )
  const owners = new Set<string | undefined>(single.map(at => readings[at]!.surname))
  const later: number[] = []
  for (const at of single) {
    const reading = readings[at]!
    const mention = mentions[at]!
    const person =
      (isShortened(reading) && findShortened(register, reading)) || findFull(register, reading, mention, at)
    if (!person && owners.has(withoutGenitive(reading.words[0]!))) later.push(at)
    else assign(work, at, person ?? enterNew(work, at))
  }
  // "Ouédraogos SV-Ausweis", found as one name, is what Ouédraogo has.
  for (const at of later) {
    const owner = withoutGenitive(readings[at]!.words[0]!)!
    assign(
      work,
      at,
      only(register.bySurname(owner)) ?? findFull(register, readings[at]!, mentions[at]!, at) ?? enterNew(work, at),
    )
  }
}

const enterNew = ({ mentions, readings, register }: Work, at: number) => {
  const { gender } = mentions[at]!
  return register.enter(readings[at]!, at, { ...(gender && { gender }) })
}

function findShortened(register: Register, { surname, words }: Reading): Candidate | undefined {
  const fitting = register.byLetters(surname, words).filter(one => givenAgrees(one.words, words))
  // "Hnatiuk R." has the surname in front.
  const turned = fitting.length > 0 ? [] : register.byInitial(words.join('-'), [surname])
  return only([...new Set([...fitting, ...turned])])
}

function findFull(register: Register, reading: Reading, mention: Mention, at: number): Candidate | undefined {
  const { gender, honorific } = mention
  const { surname, words } = reading
  const own = words.join(' ')
  const agrees = (one: Candidate) =>
    !one.group &&
    (!gender || !one.gender || one.gender === gender) &&
    givenAgrees(one.words, words) &&
    !conflicts(one, mention, at)
  const nominative = withoutGenitive(surname)
  let namesakes = register.byInitial(surname, words)
  if (namesakes.length === 0 && nominative !== undefined) namesakes = register.byInitial(surnameKey(nominative), words)
  let agree = namesakes.filter(agrees)
  // A form that has both parts gives the whole name.
  if (agree.length === 0 && !mention.parts)
    agree = [
      ...register.byHalf(surname, words),
      ...halves(surname).flatMap(half => register.byInitial(half, words)),
    ].filter(agrees)
  // "Herr Sheikh Osman" is Abdulkarim Sheikh Osman.
  if (agree.length === 0 && honorific)
    agree = register
      .bySurname(surname)
      .slice(0, few)
      .filter(one => one.words.join(' ').endsWith(` ${own}`) && (!gender || one.gender === gender))
  if (agree.length === 0) agree = register.similar(reading, gender).filter(one => !conflicts(one, mention, at))
  const same = agree.filter(one => one.words.join(' ') === own)
  // Of two of the same name neither is meant for certain.
  return same.length > 1 ? same.find(one => !one.born && !one.generation) : (same[0] ?? only(agree))
}

/** Another name of somebody stands right behind the first one. */
function assignAliases(work: Work) {
  const { mentions, readings, register, result } = work
  mentions.forEach((mention, at) => {
    const person = result[at - 1]
    if (result[at] !== undefined || !mention.alias || !person) return
    const reading = readings[at]!
    if (isFull(reading) && !givenAgrees(person.words, reading.words)) {
      assign(work, at, register.enter(reading, at, {}))
      return
    }
    register.addAlias(reading.surname || surnameKey(reading.parts.given), person)
    assign(work, at, person)
  })
}

/** Whoever has but a surname, a first name, or two of them. */
function assignLone(work: Work) {
  const { mentions, readings, register, result } = work
  const wordOf = (at: number) => {
    const reading = readings[at]!
    return isFull(reading) ? givenWords(mentions[at]!.surface).join(' ') : reading.surname || reading.given
  }
  const lone = [...mentions.keys()].filter(at => result[at] === undefined && !(mentions[at]!.alias && at > 0))
  const met = meetings(lone, mentions, wordOf)
  const decided = new Map<string, Candidate[]>()
  // What "Frau" and "Herr" say is known before the bare names are read.
  const turn = (mention: Mention) => (mention.spouse !== undefined ? 0 : mention.honorific ? 1 : 2)
  for (const at of lone.sort((a, b) => turn(mentions[a]!) - turn(mentions[b]!) || a - b)) {
    const mention = mentions[at]!
    const { gender, group = false, honorific } = mention
    const word = wordOf(at)
    const own = () => {
      const reading = isFull(readings[at]!) ? read({ given: mention.surface, surname: '' }) : readings[at]!
      return register.enter(reading, at, { group, ...(gender && { gender }) })
    }
    if (mention.apart) {
      assign(work, at, own())
      continue
    }
    const key = `${word} ${gender} ${group} ${honorific} ${mention.related}`
    let candidates = decided.get(key)
    if (!candidates) {
      candidates = bearersOf(register, word, readings[at]!, mention, met)
      decided.set(key, candidates)
    }
    const row = honorific ? undefined : mention.row
    const elsewhere = (one: Candidate) => row === undefined || one.words.length === 0 || !one.rows.has(row)
    const isCivil = (one: Candidate) => mention.rank && one.named && !one.ranked
    const person = only(
      candidates.length > few
        ? []
        : candidates.filter(one => elsewhere(one) && !isCivil(one) && !conflicts(one, mention, at)),
    )
    if (person) assign(work, at, person)
    else {
      const stranger = own()
      assign(work, at, stranger)
      // The same words elsewhere are the same person, whoever else bears the name.
      if (!mention.rank && !mention.generation) decided.set(key, [stranger])
    }
    if (mention.spouse !== undefined) register.addSpouse(surnameKey(mention.spouse), work.result[at]!)
  }
}

/** How the text speaks of a lone name. */
type Meetings = {
  /** Both "Herr Kim" and "Frau Kim" occur: then a bearer of unknown sex fits neither for certain. */
  isBothSexes(word: string): boolean
  /** Where it is first borne without a first name (after "Frau", "Herr" …). */
  first(word: string, honorific: boolean): number
}

function meetings(lone: readonly number[], mentions: readonly Mention[], wordOf: (at: number) => string): Meetings {
  const sexes = new Map<string, Set<Gender>>()
  const first = new Map<string, number>()
  for (const at of lone) {
    const { gender, honorific } = mentions[at]!
    const word = wordOf(at)
    if (gender) sexes.set(word, (sexes.get(word) ?? new Set()).add(gender))
    for (const key of honorific ? [word, `Frau ${word}`] : [word]) if (!first.has(key)) first.set(key, at)
  }
  return {
    isBothSexes: word => (sexes.get(word)?.size ?? 0) > 1,
    first: (word, honorific) => first.get(honorific ? `Frau ${word}` : word)!,
  }
}

/** Who may be meant by a lone name. */
function bearersOf(
  register: Register,
  word: string,
  reading: Reading,
  { gender, group = false, honorific, related }: Mention,
  met: Meetings,
): Candidate[] {
  const fits = (one: Candidate) =>
    one.group === group &&
    (gender === undefined ||
      one.gender === gender ||
      (one.gender === undefined && !isInitials(one.words) && !met.isBothSexes(word)))
  // Whom the text names before it names their brother is not the brother.
  const isOther = (one: Candidate) =>
    (honorific && one.child) || ((one.related || one.apart) && one.first > met.first(word, honorific))
  const bearers = (key: string): readonly Candidate[] => {
    const surnamed = register.bySurname(key).filter(one => fits(one) && !isOther(one))
    const named = honorific && surnamed.length > 0 ? [] : register.byGiven(key).filter(fits)
    if (surnamed.length === 0 && named.length === 0 && !honorific && !related) return register.byLater(key).filter(fits)
    return [...new Set([...surnamed, ...named])]
  }
  let candidates = [...bearers(word)]
  const nominative = withoutGenitive(word)
  if (candidates.length === 0 && nominative !== undefined) candidates = [...bearers(nominative)]
  if (candidates.length === 0)
    candidates = register.similar(alone(reading), gender).filter(one => fits(one) && !isOther(one))
  if (candidates.length === 0 && honorific && gender) {
    candidates = register.bySpouse(word).filter(one => one.gender === gender && one.parts.surname === '')
    if (candidates.length === 1) register.addSurname(word, candidates[0]!)
  }
  if (candidates.length < 2) return candidates
  const addressed = only(candidates.filter(one => one.addressed && gender !== undefined))
  if (addressed) return [addressed]
  // "Wencke ist nicht die Wencke Janssen aus Husum."
  const main = only(candidates.filter(one => !one.apart))
  if (main) return [main]
  const unrelated = only(reading.surname ? candidates.filter(one => !one.related) : [])
  return unrelated ? [unrelated] : candidates
}
