import { fold } from './fold.ts'
import type { NameParts, Names } from './people.ts'

const particles = new Set(
  'von van der den de del della di da dos du la le zu zum zur vom am ten ter al el bin ben ibn abu st und y e'.split(
    ' ',
  ),
)
const isInitial = (word: string) => /^\p{L}\.?$/u.test(word)

/** Vietnamese surnames: they come first. */
const surnameFirst = new Set('nguyen tran pham huynh hoang phan dang bui ngo duong truong'.split(' '))

/** First name(s) and surname of a written name; one lone word is a surname after "Frau", else what the gazetteer says. */
export function parseName(surface: string, honorific: boolean, names: Names): NameParts {
  const text = surface.replace(/\s+/g, ' ').trim()
  const comma = text.indexOf(',')
  if (comma > 0) return { surname: text.slice(0, comma).trim(), given: text.slice(comma + 1).trim() }
  const words = text.split(' ')
  if (words.length === 1) {
    const given = !honorific && names.given(text) !== undefined
    return given ? { given: text, surname: '' } : { given: '', surname: text }
  }
  if (surnameFirst.has(fold(words[0]!))) return { surname: words[0]!, given: words.slice(1).join(' ') }
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

/** The words of a first name, for comparing. */
export const givenWords = (given: string): string[] =>
  fold(given)
    .replace(/\./g, '')
    .split(/[\s-]+/)
    .filter(word => word !== '')

/** "K." and "Karin", "Anna" and "Anna Maria": could be the same; as far as both go, word by word or by initials. */
export function givenAgrees(left: readonly string[], right: readonly string[]): boolean {
  const shared = Math.min(left.length, right.length)
  for (let at = 0; at < shared; at++) {
    const x = left[at]!
    const y = right[at]!
    if (x !== y && !(x.length === 1 && y.startsWith(x)) && !(y.length === 1 && x.startsWith(y))) return false
  }
  return shared > 0
}
