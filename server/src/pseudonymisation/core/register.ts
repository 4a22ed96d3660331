import type { Gender } from '../entity.ts'
import { givenWords, looksLike, middleGender, nameKey, surnameKey } from './name.ts'
import type { Generation, NameParts, Names, Person } from './people.ts'

/** A person while they are being told apart. `first`: index of the first mention, -1 for people of earlier calls. */
export type Candidate = Person & {
  words: readonly string[]
  first: number
  addressed: boolean
  child: boolean
  /** Introduced as somebody's relative. */
  related: boolean
  /** Introduced as another one than a namesake. */
  apart: boolean
  rows: Set<number>
  /** Somewhere the text gives more than one word of the name. */
  named: boolean
  /** An officer. */
  ranked: boolean
  generation?: Generation | undefined
  born?: string | undefined
}

/** A name with its keys: worked out once. */
export type Reading = { parts: NameParts; words: readonly string[]; surname: string; given: string }

export const read = (parts: NameParts): Reading => ({
  parts,
  words: givenWords(parts.given),
  surname: parts.surname && surnameKey(parts.surname),
  given: nameKey(parts.given),
})

export const only = <Value>(list: readonly Value[]): Value | undefined => (list.length === 1 ? list[0] : undefined)

/** So many bearers of a name are looked at one by one. */
export const few = 8

/** Of a double surname. */
export const halves = (surname: string) => {
  const parts = surname.split('-')
  return parts.length === 2 ? parts : []
}

export const isInitials = (words: readonly string[]) => words.length > 0 && words.every(word => word.length === 1)

const dense = (name: string) => nameKey(name).replace(/[ -]/g, '')

/** Lists of people by a key; the same empty list for all that nobody has. */
function createIndex() {
  const lists = new Map<string, Candidate[]>()
  const none: readonly Candidate[] = []
  return {
    get: (key: string) => lists.get(key) ?? none,
    has: (key: string) => lists.has(key),
    put(key: string, person: Candidate) {
      const list = lists.get(key)
      if (list) list.push(person)
      else lists.set(key, [person])
    },
  }
}

const initialKey = (surname: string, words: readonly string[]) => `${surname} ${words[0]?.[0] ?? ''}`
const lettersKey = (surname: string, words: readonly string[]) => initialKey(surname[0] ?? '', words)

export type Register = ReturnType<typeof createRegister>

/** The people found so far, by the keys under which a name is looked up. */
export function createRegister(names: Names) {
  const bySurname = createIndex()
  /** By a former or coming surname: only if nobody bears it now. */
  const byAlias = createIndex()
  /** By the surname of the wife or husband: only if nobody else is meant by it. */
  const bySpouse = createIndex()
  const byGiven = createIndex()
  /** By a later one of several first names: "Luca" is Ioan-Luca where nobody else is. */
  const byLater = createIndex()
  /** By surname and the first letter of the first name: only those can agree, and a long list isn't searched whole. */
  const byInitial = createIndex()
  const byLetters = createIndex()
  /** By half a double surname and the first letter of the first name. */
  const byHalf = createIndex()
  /** By what the name looks like, the whole of it and the surname. */
  const byLook = createIndex()

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
      apart: false,
      rows: new Set(),
      named: false,
      ranked: false,
      ...(gender && { gender }),
    }
    if (surname) bySurname.put(surname, person)
    if (given) byGiven.put(given, person)
    if (words.length > 0 && words[0] !== given) byGiven.put(words[0]!, person)
    if (middleGender(words)) byGiven.put(words.at(-1)!, person)
    if (given !== words.at(-1)) for (const word of words.slice(1)) if (word.length > 1) byLater.put(word, person)
    if (surname && words.length > 0) {
      byInitial.put(initialKey(surname, words), person)
      byLetters.put(lettersKey(surname, words), person)
      byLook.put(looksLike(given + surname), person)
      for (const half of halves(surname)) byHalf.put(initialKey(half, words), person)
    }
    if (surname) byLook.put(looksLike(surname), person)
    return person
  }

  /** Whom a scanner may have misread into this name, or broken it; not where the lists know both spellings. */
  function similar({ parts: name, surname, given }: Reading, gender: Gender | undefined): Candidate[] {
    const key = given + surname
    if (key.length < 5) return []
    const differs = (one: string, other: string) =>
      dense(one) !== dense(other) && names.known(one) && names.known(other)
    const found = byLook
      .get(looksLike(key))
      .filter(
        ({ parts, ...one }) =>
          (!gender || !one.gender || one.gender === gender) &&
          (dense(parts.surname) === dense(key) ||
            (!differs(parts.surname, name.surname) && !(name.given && differs(parts.given, name.given)))),
      )
    return [...new Set(found)]
  }

  return {
    enter,
    similar,
    addAlias: byAlias.put,
    addSpouse: bySpouse.put,
    addGiven: byGiven.put,
    addSurname: bySurname.put,
    bySurname: (surname: string) => (bySurname.has(surname) ? bySurname : byAlias).get(surname),
    bySpouse: bySpouse.get,
    byGiven: byGiven.get,
    byLater: byLater.get,
    byInitial: (surname: string, words: readonly string[]) => byInitial.get(initialKey(surname, words)),
    byLetters: (surname: string, words: readonly string[]) => byLetters.get(lettersKey(surname, words)),
    byHalf: (surname: string, words: readonly string[]) => byHalf.get(initialKey(surname, words)),
  }
}
