import type { Gender } from '../entity.ts'
import { fold } from './fold.ts'
import type { NameParts, Names } from './people.ts'
import { isShort } from './short.ts'

const particles = new Set(
  'von van der den de del della di da dos du la le zu zum zur vom am ten ter al el bin ben ibn abu st und y e'.split(
    ' ',
  ),
)
const nobility = new Set(
  'graf grafin freiherr freifrau freiin baron baronin baronesse furst furstin herzog prinz prinzessin ritter edler'.split(
    ' ',
  ),
)

/** Scanners read `rn` for m, I for l and digits for letters: on both sides of a comparison they count as what they look like. */
const misreadings: [RegExp, string][] = [
  [/rn/g, 'm'],
  [/0/g, 'o'],
  [/1/g, 'l'],
  [/5/g, 's'],
  [/8/g, 'b'],
  [/ii/g, 'u'],
]

/** A name broken at the end of a line: "Achter-⏎berg", "Dimitrova-⏎Holzapfel". */
export const unbroken = (name: string) =>
  name.includes('\n') ? name.replace(/-\s*\n\s*(?=\p{Ll})/gu, '').replace(/-\s*\n\s*/g, '-') : name

/** Umlauts written out, not in "Bauer" or "Manuela". */
const umlauts = /(?<![aeiouqy])([aou])e(?=[b-df-hj-np-tv-z])(?!la?(?![a-z]))/g

/** What makes two spellings of a name the same: no case, no diacritics, umlauts written out or not, no misreadings. */
export function nameKey(text: string): string {
  if (text === '') return ''
  let key = fold(unbroken(/\p{Ll}I\p{Ll}/u.test(text) ? text.replace(/(?<=\p{Ll})I(?=\p{Ll})/gu, 'l') : text))
  if (key.includes(' ') || key.includes('\n')) key = key.replace(/\s+/g, ' ')
  if (/[aou]e/.test(key)) key = key.replace(umlauts, '$1')
  if (!/[0158]|rn|ii/.test(key)) return key
  for (const [pattern, letter] of misreadings) key = key.replace(pattern, letter)
  return key
}

/** Small letters that scanners take for each other, where no capital shows which it is. */
const alike: Readonly<Record<string, string>> = {
  c: 'e',
  h: 'b',
  t: 'l',
  i: 'l',
  f: 'l',
  n: 'u',
  '2': 'z',
  ' ': '',
  '-': '',
}

/** What a name looks like from afar, without blanks: "Altenhurg" and "Altenburg", "Marku s" and "Markus". */
export function looksLike(key: string): string {
  let look = key.slice(0, 1)
  for (let at = 1; at < key.length; at++) look += alike[key[at]!] ?? key[at]!
  return look
}

/** A surname without "von", "zu", titles of nobility: people leave them out or shorten them ("v. Bülow"). */
export function surnameKey(surname: string): string {
  const whole = nameKey(surname)
  if (!/[\s.]/.test(whole)) return whole
  const words = whole.split(/[\s.]+/).filter(word => word !== '')
  const kept = words.filter(word => !particles.has(word) && word !== 'v' && !nobility.has(word))
  return (kept.length > 0 ? kept : words).join(' ')
}

/** The same without a genitive's ending: "Boatengs", "Fuchs’". Undefined if there is none. */
export const withoutGenitive = (key: string): string | undefined =>
  /.{3}s$/.test(key) ? key.slice(0, -1) : /.{2}[sxzß]'$/.test(key) ? key.slice(0, -1) : undefined

/** "K.", "J.-B." */
const isInitial = (word: string) => /^\p{L}(?:\.?|(?:\.?-?\p{L}\.)+)$/u.test(word)

/** Vietnamese surnames: they come first. */
const surnameFirst = new Set('nguyen tran pham huynh hoang phan dang bui ngo duong truong'.split(' '))

/** Others that are known by the middle name behind them alone: "Lê Văn Hùng". */
const surnameBeforeMiddle = new Set('le vu vo do ho ly dinh mai dao luong trinh'.split(' '))

/** The middle name of most Vietnamese women and men. */
export const middleGender = (words: readonly string[]): Gender | undefined =>
  words.length < 2 ? undefined : words[0] === 'thi' ? 'f' : words[0] === 'van' ? 'm' : undefined

/** First name(s) and surname of a written name; one lone word is a surname after "Frau", else what the gazetteer says. */
export function parseName(surface: string, honorific: boolean, names: Names): NameParts {
  const text = unbroken(surface).replace(/\s+/g, ' ').trim()
  const comma = text.indexOf(',')
  if (comma > 0) return { surname: text.slice(0, comma).trim(), given: text.slice(comma + 1).trim() }
  const words = text.split(' ')
  if (words.length === 1) {
    const initials = /^(\p{Lu}\.)(\p{Lu}\.)$/u.exec(text)
    if (initials) return { given: initials[1]!, surname: initials[2]! }
    const isGiven = (word: string) => names.given(word) !== undefined
    const given = !honorific && (isGiven(text) || (text.includes('-') && text.split('-').every(isGiven)))
    return given ? { given: text, surname: '' } : { given: '', surname: text }
  }
  const hasMiddle = words.length > 2 && middleGender(words.slice(1).map(fold)) !== undefined
  const leads = hasMiddle ? surnameBeforeMiddle : surnameFirst
  if (surnameFirst.has(fold(words[0]!)) || leads.has(fold(words[0]!)))
    return { surname: words[0]!, given: words.slice(1).join(' ') }
  let from = words.length - 1
  // "V. Pfennig" is no "v. Pfennig".
  const joins = (word: string) => particles.has(fold(word)) || nobility.has(fold(word)) || word === 'v.'
  // "Ben Rot" has a first name where "ben Said" has a particle.
  const isFirst = (at: number) =>
    at === 0 &&
    words[0]!.length > 2 &&
    words[0]![0] !== words[0]![0]!.toLowerCase() &&
    names.given(words[0]!) !== undefined
  while (from > 0 && joins(words[from - 1]!) && !isFirst(from - 1)) from--
  if (from === 0) return { given: '', surname: text }
  const isGiven = (word: string) =>
    names.given(word) !== undefined || names.given(/^[^-]*/.exec(word)![0]) !== undefined
  const caps = (word: string) => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase()
  const reversed =
    words.length === 2 &&
    ((caps(words[0]!) && !caps(words[1]!)) ||
      (!isGiven(words[0]!) && names.given(words[1]!) !== undefined && !isInitial(words[0]!)))
  if (reversed && from === 1) return { surname: words[0]!, given: words[1]! }
  return { given: words.slice(0, from).join(' '), surname: words.slice(from).join(' ') }
}

/** The words of a first name, for comparing. */
export function givenWords(given: string): string[] {
  const key = nameKey(given)
  if (!/[\s.-]/.test(key)) return key === '' ? [] : [key]
  return key.split(/[\s.-]+/).filter(word => word !== '')
}

/** "K.", "Kathi" and "Katharina", "Anna" and "Anna Maria": could be the same; as far as both go, word by word. */
export function givenAgrees(left: readonly string[], right: readonly string[]): boolean {
  const shared = Math.min(left.length, right.length)
  for (let at = 0; at < shared; at++) {
    const x = left[at]!
    const y = right[at]!
    if (x === y || isShort(x, y) || isShort(y, x)) continue
    if (!(x.length === 1 && y.startsWith(x)) && !(y.length === 1 && x.startsWith(y))) return false
  }
  return shared > 0
}
