import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillings } from './templates/fillings.ts'

export type Person = { given: string; surname: string; sex: 'f' | 'm' }
export type Random = () => number
export const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)]!

/** Draws names and places as often as they occur, with made-up ones among them: the model must not trust the lists alone. */
export type Names = {
  person(random: Random): Person
  given(random: Random, sex?: 'f' | 'm'): string
  surname(random: Random): string
  place(random: Random): string
  /** A noun of the corpora that names nobody. */
  noun(random: Random): string
}

const latin = /^\p{Lu}[\p{Script=Latin}\p{M}'’ -]+$/u
const lines = (folder: string, file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map(line => line.split('\t'))

/** Draws from weighted items by bisection. */
function weighted(rows: readonly { name: string; weight: number }[]): (random: Random) => string {
  const sums = new Float64Array(rows.length)
  let sum = 0
  rows.forEach(({ weight }, at) => {
    sum += weight
    sums[at] = sum
  })
  return random => {
    const wanted = random() * sum
    let low = 0
    let high = rows.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! <= wanted) low = middle + 1
      else high = middle
    }
    return rows[low]!.name
  }
}

/** Nouns of the news corpus within sentences that are never part of a name there, weighted by how often they occur. */
function readNouns(folder: string): { name: string; weight: number }[] {
  const counts = new Map<string, number>()
  const named = new Set<string>()
  let first = true
  for (const line of readFileSync(join(folder, 'germeval2014-train.conll'), 'utf8').split('\n')) {
    const [word = '', tag = ''] = line.split(/[ \t]+/)
    if (tag !== 'O' && tag !== '') named.add(word)
    else if (!first && /^\p{Lu}\p{Ll}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    first = word === '' || /^[.:"„“]$/.test(word)
  }
  return [...counts].filter(([name]) => !named.has(name)).map(([name, count]) => ({ name, weight: count ** 0.5 }))
}

export function readNames(folder: string): Names {
  const rows = lines(folder, 'vornamen-staedte.tsv').filter(([name]) => latin.test(name!))
  const sexed = (sex: string) =>
    weighted(rows.filter(row => row[2] === sex).map(([name, count]) => ({ name: name!, weight: Number(count) ** 0.6 })))
  const givenBy = { f: sexed('w'), m: sexed('m') }
  const faker = lines(folder, 'namen-faker.tsv')
  const german = new Set(['de', 'de_AT', 'de_CH'])
  const list = (sort: string, home: boolean) =>
    faker.filter(row => row[1] === sort && german.has(row[0]!) === home && /^\S+$/.test(row[2]!)).map(row => row[2]!)
  const germanSurnames = list('N', true)
  const foreignSurnames = [
    ...list('N', false),
    ...lines(folder, 'namen-international-surnames.tsv')
      .map(row => row[1]!)
      .filter(name => latin.test(name)),
  ]
  const foreignLatin = foreignSurnames.filter(name => latin.test(name))
  const foreignGiven = list('V', false)
  const rareSurnames = readFileSync(join(folder, 'nachnamen-germaner.txt'), 'utf8')
    .split('\n')
    .filter(name => latin.test(name) && name.length > 2 && name === name[0] + name.slice(1).toLowerCase())
  const places = lines(folder, 'plz-ort.tsv')
    .filter(row => /^[A-Z]{2}$/.test(row[2] ?? ''))
    .map(row => row[1]!)

  /** The beginning of one name and the end of another: "Kowalberger", "Thorlinde". */
  const blend = (one: string, other: string): string => {
    const cut = one.search(/(?<=.{2}[aeiouäöü][^aeiouäöü])/u)
    const tail = other.search(/(?<=[aeiouäöü])[^aeiouäöü]+[aeiouäöü].*$/iu)
    const made = (cut > 2 ? one.slice(0, cut) : one.slice(0, 4)) + (tail > 0 ? other.slice(tail) : other.slice(-4))
    return made[0]!.toUpperCase() + made.slice(1, 13).toLowerCase()
  }
  const plainSurname = (random: Random): string => {
    const what = random()
    if (what < 0.3) return pick(germanSurnames, random)
    if (what < 0.48) return pick(rareSurnames, random)
    if (what < 0.66) return pick(foreignLatin, random)
    if (what < 0.68) return pick(foreignSurnames, random)
    if (what < 0.82) return pick(fillings.wordSurnames, random)
    if (what < 0.84) return pick(places, random).split(/[ /(,]/)[0]!
    return blend(pick(rareSurnames, random), pick(random() < 0.5 ? germanSurnames : foreignLatin, random))
  }
  const surname = (random: Random): string => {
    const what = random()
    if (what < 0.06) return `${plainSurname(random)}-${plainSurname(random)}`
    if (what < 0.09)
      return `${pick(['von', 'von der', 'van', 'zu', 'de', 'El', 'Al', 'ten', 'von und zu'], random)} ${plainSurname(random)}`
    if (what < 0.1) return `${pick(['O’', "D'", 'Mc', 'Mac'], random)}${plainSurname(random)}`
    return plainSurname(random)
  }
  const oneGiven = (random: Random, sex: 'f' | 'm'): string => {
    const what = random()
    if (what < 0.72) return givenBy[sex](random)
    if (what < 0.92) return pick(foreignGiven, random)
    return blend(givenBy[sex](random), givenBy[sex](random))
  }
  const given = (random: Random, sex: 'f' | 'm' = random() < 0.5 ? 'f' : 'm'): string => {
    const what = random()
    if (what < 0.05) return `${oneGiven(random, sex)}-${oneGiven(random, sex)}`
    return oneGiven(random, sex)
  }
  const noun = weighted(readNouns(folder))
  return {
    given,
    surname,
    noun,
    place: random => (random() < 0.85 ? pick(places, random) : pick(places, random).split(/[ /(,]/)[0]!),
    person(random) {
      const sex = random() < 0.5 ? 'f' : 'm'
      return { given: given(random, sex), surname: surname(random), sex }
    },
  }
}
