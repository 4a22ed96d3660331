import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kind } from './fingerprint.ts'

/** How often a word (lower case) was small, part of a person's name, part of a place's name, or a capitalised other word. */
export type WordCount = { lower: number; other: number; person: number; place: number }

const nameLike = /^\p{L}[\p{L}\p{M}'’.-]*$/u

/** What one occurrence of a word counts as; undefined if it says nothing (first of its sentence, part of a firm's name). */
export function countsAs(token: string, tag: string, first: boolean): keyof WordCount | undefined {
  if (/-(?:PER|RR|AN)$/.test(tag)) return 'person'
  if (/-(?:LOC|ST|LD|STR)$/.test(tag)) return 'place'
  if (token === token.toLowerCase()) return 'lower'
  return first || /-(?:ORG|UN|INN|GRT|MRK)/.test(tag) ? undefined : 'other'
}

/** Word statistics of the two annotated corpora, from their training parts. */
export function countWords(folder: string): Map<string, WordCount> {
  const counts = new Map<string, WordCount>()
  for (const file of ['germeval2014-train.conll', 'german-ler-train.conll']) {
    let first = true
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line.trim() === '') {
        first = true
        continue
      }
      const cut = line.lastIndexOf(' ') >= 0 ? line.lastIndexOf(' ') : line.lastIndexOf('\t')
      const token = line.slice(0, cut).trim()
      const initial = first
      first = false
      if (!nameLike.test(token)) continue
      const count = counts.get(token.toLowerCase()) ?? { lower: 0, other: 0, person: 0, place: 0 }
      counts.set(token.toLowerCase(), count)
      const as = countsAs(token, line.slice(cut + 1).trim(), initial)
      if (as) count[as]++
    }
  }
  return counts
}

/** The class bits (`kind`) that such counts give a word. */
export function bitsOfCount({ lower, other, person, place }: WordCount): number {
  return (
    (lower > 0 && lower >= person * 0.2 ? kind.word : 0) |
    (other >= 2 && other > person * 1.5 && other > place ? kind.noun : 0) |
    (person >= 1 && person > other + lower ? kind.namey : 0) |
    (place >= 2 && place > 2 * (other + lower + person) ? kind.place : 0)
  )
}
