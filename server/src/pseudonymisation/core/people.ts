import type { Gender } from '../entity.ts'
import type { Entry } from '../mapping.ts'
import { givenAgrees, givenWords, nameKey, parseName, surnameKey, withoutGenitive } from './name.ts'

/** What the gazetteer knows about first names; an argument, so that this stays pure. */
export type Names = {
  /** The sex most bearers have, 'x' for both, undefined when it is no first name. */
  given(word: string): Gender | 'x' | undefined
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
  /** Another name of the person named just before: "Ayşe Demir, geborene Yıldız". */
  alias?: boolean
}

export type Person = { parts: NameParts; gender?: Gender; group: boolean; entry?: Entry; mentions: Mention[] }

/** A person while they are being told apart. `first`: index of the first mention, -1 for people of earlier calls. */
type Candidate = Person & { words: readonly string[]; first: number; addressed: boolean; child: boolean }

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
 * - a surname or first name alone, if exactly one person of the text bears it.
 * What fits nobody for certain is a person of its own, together with the same words elsewhere. "Familie" and "Eheleute"
 * are an entity of their own. Returns for each mention its person; people of earlier calls keep their entry.
 */
export function identify(mentions: readonly Mention[], earlier: readonly Entry[], names: Names): Person[] {
  const bySurname = new Map<string, Candidate[]>()
  const byGiven = new Map<string, Candidate[]>()
  /** By surname and the first letter of the first name: only those can agree, and a long list isn't searched whole. */
  const byInitial = new Map<string, Candidate[]>()
  const byLetters = new Map<string, Candidate[]>()
  const lettersKey = (surname: string, words: readonly string[]) => `${surname[0] ?? ''} ${words[0]?.[0] ?? ''}`
  const initialKey = (surname: string, words: readonly string[]) => `${surname} ${words[0]?.[0] ?? ''}`

  function enter(parts: NameParts, first: number, rest: Partial<Person>): Candidate {
    const words = givenWords(parts.given)
    const known = rest.gender ?? names.given(/^[^\s-]*/.exec(parts.given)![0])
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
      ...(gender && { gender }),
    }
    const surname = surnameKey(parts.surname)
    if (parts.surname) put(bySurname, surname, person)
    const given = nameKey(parts.given)
    if (given) put(byGiven, given, person)
    if (words.length > 0 && words[0] !== given) put(byGiven, words[0]!, person)
    if (parts.surname && words.length > 0) {
      put(byInitial, initialKey(surname, words), person)
      put(byLetters, lettersKey(surname, words), person)
    }
    return person
  }
  for (const entry of earlier) {
    if (entry.type !== 'PERSON') continue
    const { forms, gender } = entry
    const parsed = parseName(entry.canonical, forms.NACHNAME !== undefined && forms.VORNAME === undefined, names)
    const parts = { given: forms.VORNAME ?? parsed.given, surname: forms.NACHNAME ?? parsed.surname }
    enter(parts, -1, { entry, group: entry.group === true, ...(gender && { gender }) })
  }

  const result = new Array<Person>(mentions.length)
  const assign = (at: number, person: Candidate) => {
    const mention = mentions[at]!
    person.mentions.push(mention)
    if (mention.child) person.child = true
    person.first = Math.min(person.first, at)
    if (mention.gender) {
      person.gender ??= mention.gender
      if (person.words.length > 0) person.addressed = true
    }
    result[at] = person
  }

  const parsed = mentions.map(mention => parseName(mention.full ?? mention.surface, mention.honorific, names))
  const words = parsed.map(parts => givenWords(parts.given))
  const isFull = (at: number) => words[at]!.length > 0 && parsed[at]!.surname !== ''
  const order = mentions.map((_, at) => at)
  /** How much a first name says: words written out first, then their number. */
  const weight = (at: number) => words[at]!.reduce((sum, word) => sum + (word.length > 1 ? 100 : 1), 0)

  // "Anna Maria" reads like a full name but is the first name of Anna Maria Rossi.
  const full = order.filter(isFull)
  const givens = new Set(full.map(at => words[at]!.join(' ')).filter(given => given.includes(' ')))
  const isDoubleGiven = (at: number) => givens.has(givenWords(mentions[at]!.full ?? mentions[at]!.surface).join(' '))

  /** "Feven T.", "S. A.": of the surname only a letter, looked for among the people that the others have made. */
  const shortened = (at: number) => /^\p{L}\.?$/u.test(parsed[at]!.surname)
  const single = givens.size === 0 ? full : full.filter(one => !isDoubleGiven(one))
  const ordered = single.sort((a, b) => Number(shortened(a)) - Number(shortened(b)) || weight(b) - weight(a) || a - b)
  for (const at of ordered) {
    const { gender } = mentions[at]!
    const own = words[at]!.join(' ')
    const surname = surnameKey(parsed[at]!.surname)
    if (shortened(at)) {
      const fitting = (byLetters.get(lettersKey(surname, words[at]!)) ?? []).filter(one =>
        givenAgrees(one.words, words[at]!),
      )
      const one = only([...new Set(fitting)])
      if (one) {
        assign(at, one)
        continue
      }
    }
    const nominative = withoutGenitive(surname)
    const namesakes =
      byInitial.get(initialKey(surname, words[at]!)) ??
      (nominative === undefined ? [] : (byInitial.get(initialKey(surnameKey(nominative), words[at]!)) ?? []))
    const agree = namesakes.filter(
      one => !one.group && (!gender || !one.gender || one.gender === gender) && givenAgrees(one.words, words[at]!),
    )
    const same = agree.find(one => one.words.join(' ') === own)
    assign(at, same ?? only(agree) ?? enter(parsed[at]!, at, { ...(gender && { gender }) }))
  }

  // Another name of somebody stands right behind the first one.
  const assignAlias = (at: number, person: Candidate) => {
    put(bySurname, surnameKey(parsed[at]!.surname || parsed[at]!.given), person)
    assign(at, person)
  }
  for (const at of order)
    if (result[at] === undefined && mentions[at]!.alias && result[at - 1]) assignAlias(at, result[at - 1] as Candidate)

  /** Both "Herr Kim" and "Frau Kim" occur: then a bearer of unknown sex fits neither for certain. */
  const sexes = new Map<string, Set<Gender>>()
  const loneWord = (at: number) =>
    isFull(at)
      ? givenWords(mentions[at]!.surface).join(' ')
      : parsed[at]!.surname
        ? surnameKey(parsed[at]!.surname)
        : nameKey(parsed[at]!.given)
  const lone = order.filter(at => result[at] === undefined && !mentions[at]!.alias)
  for (const at of lone) {
    const { gender } = mentions[at]!
    if (!gender) continue
    const word = loneWord(at)
    sexes.set(word, (sexes.get(word) ?? new Set()).add(gender))
  }
  const decided = new Map<string, Candidate[]>()
  // What "Frau" and "Herr" say is known before the bare names are read.
  for (const at of lone.sort((a, b) => Number(mentions[b]!.honorific) - Number(mentions[a]!.honorific) || a - b)) {
    const mention = mentions[at]!
    const { gender, group = false } = mention
    const word = loneWord(at)
    const key = `${word} ${gender} ${group} ${mention.honorific}`
    let candidates = decided.get(key)
    if (!candidates) {
      const fits = (one: Candidate) =>
        one.group === group &&
        (gender === undefined ||
          one.gender === gender ||
          (one.gender === undefined && !isInitials(one.words) && sexes.get(word)!.size === 1))
      const bearers = (key: string) => {
        const surnamed = (bySurname.get(key) ?? []).filter(one => fits(one) && !(mention.honorific && one.child))
        const named = mention.honorific && surnamed.length > 0 ? [] : (byGiven.get(key) ?? []).filter(fits)
        return [...new Set([...surnamed, ...named])]
      }
      candidates = bearers(word)
      const nominative = withoutGenitive(word)
      if (candidates.length === 0 && nominative !== undefined) candidates = bearers(nominative)
      const addressed = candidates.filter(one => one.addressed && gender !== undefined)
      if (candidates.length > 1 && addressed.length === 1) candidates = addressed
      decided.set(key, candidates)
    }
    const one = only(candidates)
    if (one) assign(at, one)
    else {
      const parts = isFull(at) ? { given: mention.surface, surname: '' } : parsed[at]!
      const person = enter(parts, at, { group, ...(gender && { gender }) })
      assign(at, person)
      // The same words elsewhere are the same person, whoever else bears the name.
      decided.set(key, [person])
    }
  }
  for (const at of order)
    if (result[at] === undefined)
      assignAlias(at, (result[at - 1] as Candidate | undefined) ?? enter(parsed[at]!, at, {}))
  return result
}
