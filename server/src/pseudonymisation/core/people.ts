import type { Gender } from '../entity.ts'
import type { Entry } from '../mapping.ts'
import {
  givenAgrees,
  givenWords,
  looksLike,
  middleGender,
  nameKey,
  parseName,
  surnameKey,
  withoutGenitive,
} from './name.ts'

/** What the gazetteer knows about first names; an argument, so that this stays pure. */
export type Names = {
  /** The sex most bearers have, 'x' for both, undefined when it is no first name. */
  given(word: string): Gender | 'x' | undefined
  /** Does any list have the word, as a name or something else? */
  known(word: string): boolean
}

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
  /** Another name of the person named just before: "Ayşe Demir, geborene Yıldız". */
  alias?: boolean
  /** First name and surname, known from a form's labels or the other cell. */
  parts?: NameParts
  /** The row of a table: who stands in another cell of it under another name is somebody else. */
  row?: number
}

export type Person = { parts: NameParts; gender?: Gender; group: boolean; entry?: Entry; mentions: Mention[] }

/** A person while they are being told apart. `first`: index of the first mention, -1 for people of earlier calls. */
type Candidate = Person & {
  words: readonly string[]
  first: number
  addressed: boolean
  child: boolean
  /** Introduced as somebody's relative. */
  related: boolean
  rows: Set<number>
}

/** A name with its keys: worked out once. */
type Reading = { parts: NameParts; words: readonly string[]; surname: string; given: string }

const read = (parts: NameParts): Reading => ({
  parts,
  words: givenWords(parts.given),
  surname: parts.surname && surnameKey(parts.surname),
  given: nameKey(parts.given),
})

/** One word alone may be a surname, whatever the lists say. */
const alone = (reading: Reading) => (reading.surname ? reading : read({ given: '', surname: reading.parts.given }))

/** So many bearers of a name are looked at one by one. */
const few = 8

/** Of a double surname. */
const halves = (surname: string) => {
  const parts = surname.split('-')
  return parts.length === 2 ? parts : []
}

const isInitials = (words: readonly string[]) => words.length > 0 && words.every(word => word.length === 1)

function put<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const only = <Value>(list: readonly Value[]): Value | undefined => (list.length === 1 ? list[0] : undefined)

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
  const bySurname = new Map<string, Candidate[]>()
  const byGiven = new Map<string, Candidate[]>()
  /** By surname and the first letter of the first name: only those can agree, and a long list isn't searched whole. */
  const byInitial = new Map<string, Candidate[]>()
  const byLetters = new Map<string, Candidate[]>()
  /** By a former or coming surname: only if nobody bears it now. */
  const byAlias = new Map<string, Candidate[]>()
  /** By half a double surname and the first letter of the first name. */
  const byHalf = new Map<string, Candidate[]>()
  /** By what the name looks like, the whole of it and the surname. */
  const byLook = new Map<string, Candidate[]>()
  const lettersKey = (surname: string, words: readonly string[]) => `${surname[0] ?? ''} ${words[0]?.[0] ?? ''}`
  const initialKey = (surname: string, words: readonly string[]) => `${surname} ${words[0]?.[0] ?? ''}`

  function enter({ parts, words, surname, given }: Reading, first: number, rest: Partial<Person>): Candidate {
    const known = rest.gender ?? middleGender(words) ?? names.given(/^[^\s-]*/.exec(parts.given)![0])
    const gender = known === 'x' ? undefined : known
    const person: Candidate = {
      group: false,
      mentions: [],
      ...rest,
      parts,
      words,
      first,
      addressed: false,
      child: false,
      related: false,
      rows: new Set(),
      ...(gender && { gender }),
    }
    if (parts.surname) put(bySurname, surname, person)
    if (given) put(byGiven, given, person)
    if (words.length > 0 && words[0] !== given) put(byGiven, words[0]!, person)
    if (middleGender(words)) put(byGiven, words.at(-1)!, person)
    if (parts.surname && words.length > 0) {
      put(byInitial, initialKey(surname, words), person)
      put(byLetters, lettersKey(surname, words), person)
      put(byLook, looksLike(given + surname), person)
      for (const half of halves(surname)) put(byHalf, initialKey(half, words), person)
    }
    if (parts.surname) put(byLook, looksLike(surname), person)
    return person
  }
  for (const entry of earlier) {
    if (entry.type !== 'PERSON') continue
    const { forms, gender } = entry
    const parsed = parseName(entry.canonical, forms.NACHNAME !== undefined && forms.VORNAME === undefined, names)
    const parts = { given: forms.VORNAME ?? parsed.given, surname: forms.NACHNAME ?? parsed.surname }
    enter(read(parts), -1, { entry, group: entry.group === true, ...(gender && { gender }) })
  }

  const result = new Array<Person>(mentions.length)
  const assign = (at: number, person: Candidate) => {
    const mention = mentions[at]!
    person.mentions.push(mention)
    if (mention.child) person.child = true
    if (mention.related && person.mentions.length === 1) person.related = true
    if (mention.row !== undefined) person.rows.add(mention.row)
    person.first = Math.min(person.first, at)
    if (mention.gender) {
      person.gender ??= mention.gender
      if (person.words.length > 0 && mention.honorific) person.addressed = true
    }
    result[at] = person
  }

  /** Whom a scanner may have misread into this name, or broken it; not where the lists know both spellings. */
  const similar = ({ parts: name, surname, given }: Reading, gender: Gender | undefined) => {
    const key = given + surname
    if (byLook.size === 0 || key.length < 5) return []
    const dense = (name: string) => nameKey(name).replace(/[ -]/g, '')
    const differs = (one: string, other: string) =>
      dense(one) !== dense(other) && names.known(one) && names.known(other)
    const found = (byLook.get(looksLike(key)) ?? []).filter(
      ({ parts, ...one }) =>
        (!gender || !one.gender || one.gender === gender) &&
        (dense(parts.surname) === dense(key) ||
          (!differs(parts.surname, name.surname) && !(name.given && differs(parts.given, name.given)))),
    )
    return [...new Set(found)]
  }

  const readings = mentions.map(mention =>
    read(mention.parts ?? parseName(mention.full ?? mention.surface, mention.honorific, names)),
  )
  const words = readings.map(one => one.words)
  const isFull = (at: number) => words[at]!.length > 0 && readings[at]!.surname !== ''
  const order = mentions.map((_, at) => at)
  /** How much a first name says: words written out first, then their number. */
  const weight = (at: number) => words[at]!.reduce((sum, word) => sum + (word.length > 1 ? 100 : 1), 0)

  // "Anna Maria" reads like a full name but is the first name of Anna Maria Rossi.
  const full = order.filter(at => isFull(at) && !(mentions[at]!.alias && at > 0))
  const givens = new Set(full.map(at => words[at]!.join(' ')).filter(given => given.includes(' ')))
  const isDoubleGiven = (at: number) => givens.has(givenWords(mentions[at]!.full ?? mentions[at]!.surface).join(' '))

  /** "Feven T.", "S. A.": of the surname only a letter, looked for among the people that the others have made. */
  const shortened = (at: number) => /^\p{L}\.?$/u.test(readings[at]!.parts.surname)
  const single = givens.size === 0 ? full : full.filter(one => !isDoubleGiven(one))
  const ordered = single.sort((a, b) => Number(shortened(a)) - Number(shortened(b)) || weight(b) - weight(a) || a - b)
  for (const at of ordered) {
    const { gender } = mentions[at]!
    const own = words[at]!.join(' ')
    const { surname } = readings[at]!
    if (shortened(at)) {
      const fitting = (byLetters.get(lettersKey(surname, words[at]!)) ?? []).filter(one =>
        givenAgrees(one.words, words[at]!),
      )
      // "Hnatiuk R." has the surname in front.
      const turned = fitting.length > 0 ? [] : (byInitial.get(initialKey(words[at]!.join('-'), [surname])) ?? [])
      const one = only([...new Set([...fitting, ...turned])])
      if (one) {
        assign(at, one)
        continue
      }
    }
    const nominative = withoutGenitive(surname)
    const namesakes =
      byInitial.get(initialKey(surname, words[at]!)) ??
      (nominative === undefined ? [] : (byInitial.get(initialKey(surnameKey(nominative), words[at]!)) ?? []))
    const agrees = (one: Candidate) =>
      !one.group && (!gender || !one.gender || one.gender === gender) && givenAgrees(one.words, words[at]!)
    let agree = namesakes.filter(agrees)
    if (agree.length === 0)
      agree = [
        ...(byHalf.get(initialKey(surname, words[at]!)) ?? []),
        ...halves(surname).flatMap(half => byInitial.get(initialKey(half, words[at]!)) ?? []),
      ].filter(agrees)
    // "Herr Sheikh Osman" is Abdulkarim Sheikh Osman.
    if (agree.length === 0 && mentions[at]!.honorific)
      agree = (bySurname.get(surname) ?? [])
        .slice(0, few)
        .filter(one => one.words.join(' ').endsWith(` ${own}`) && (!gender || one.gender === gender))
    if (agree.length === 0) agree = similar(readings[at]!, gender)
    const same = agree.find(one => one.words.join(' ') === own)
    assign(at, same ?? only(agree) ?? enter(readings[at]!, at, { ...(gender && { gender }) }))
  }

  // Another name of somebody stands right behind the first one.
  const assignAlias = (at: number, person: Candidate) => {
    if (isFull(at) && !givenAgrees(person.words, words[at]!)) {
      assign(at, enter(readings[at]!, at, {}))
      return
    }
    put(byAlias, readings[at]!.surname || surnameKey(readings[at]!.parts.given), person)
    assign(at, person)
  }
  for (const at of order)
    if (result[at] === undefined && mentions[at]!.alias && result[at - 1]) assignAlias(at, result[at - 1] as Candidate)

  /** Both "Herr Kim" and "Frau Kim" occur: then a bearer of unknown sex fits neither for certain. */
  const sexes = new Map<string, Set<Gender>>()
  const loneWord = (at: number) =>
    isFull(at) ? givenWords(mentions[at]!.surface).join(' ') : readings[at]!.surname || readings[at]!.given
  const lone = order.filter(at => result[at] === undefined && !mentions[at]!.alias)
  for (const at of lone) {
    const { gender } = mentions[at]!
    if (!gender) continue
    const word = loneWord(at)
    sexes.set(word, (sexes.get(word) ?? new Set()).add(gender))
  }
  /** Where a surname is first borne without a first name. */
  const firstLone = new Map<string, number>()
  for (const at of lone)
    for (const key of mentions[at]!.honorific ? [loneWord(at), `Frau ${loneWord(at)}`] : [loneWord(at)])
      if (!firstLone.has(key)) firstLone.set(key, at)
  const decided = new Map<string, Candidate[]>()
  // What "Frau" and "Herr" say is known before the bare names are read.
  for (const at of lone.sort((a, b) => Number(mentions[b]!.honorific) - Number(mentions[a]!.honorific) || a - b)) {
    const mention = mentions[at]!
    const { gender, group = false } = mention
    const word = loneWord(at)
    const row = mention.honorific ? undefined : mention.row
    const key = `${word} ${gender} ${group} ${mention.honorific}`
    let candidates = decided.get(key)
    if (!candidates) {
      const fits = (one: Candidate) =>
        one.group === group &&
        (gender === undefined ||
          one.gender === gender ||
          (one.gender === undefined && !isInitials(one.words) && sexes.get(word)!.size === 1))
      // Whom the text names before it names their brother is not the brother.
      const met = firstLone.get(mention.honorific ? `Frau ${word}` : word)!
      const isOther = (one: Candidate) => (mention.honorific && one.child) || (one.related && one.first > met)
      const bearers = (key: string) => {
        const own = bySurname.get(key) ?? byAlias.get(key) ?? []
        const surnamed = own.filter(one => fits(one) && !isOther(one))
        const named = mention.honorific && surnamed.length > 0 ? [] : (byGiven.get(key) ?? []).filter(fits)
        return [...new Set([...surnamed, ...named])]
      }
      candidates = bearers(word)
      const nominative = withoutGenitive(word)
      if (candidates.length === 0 && nominative !== undefined) candidates = bearers(nominative)
      if (candidates.length === 0)
        candidates = similar(alone(readings[at]!), gender).filter(one => fits(one) && !isOther(one))
      const addressed = candidates.filter(one => one.addressed && gender !== undefined)
      if (candidates.length > 1 && addressed.length === 1) candidates = addressed
      const unrelated = readings[at]!.surname ? candidates.filter(one => !one.related) : []
      if (candidates.length > 1 && unrelated.length === 1) candidates = unrelated
      decided.set(key, candidates)
    }
    const elsewhere = (one: Candidate) => row === undefined || one.words.length === 0 || !one.rows.has(row)
    const one = only(candidates.length > few ? [] : candidates.filter(elsewhere))
    if (one) assign(at, one)
    else {
      const reading = isFull(at) ? read({ given: mention.surface, surname: '' }) : readings[at]!
      const person = enter(reading, at, { group, ...(gender && { gender }) })
      assign(at, person)
      // The same words elsewhere are the same person, whoever else bears the name.
      decided.set(key, [person])
    }
  }
  for (const at of order)
    if (result[at] === undefined)
      assignAlias(at, (result[at - 1] as Candidate | undefined) ?? enter(readings[at]!, at, {}))
  return result
}
