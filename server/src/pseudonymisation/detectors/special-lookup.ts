import { fold } from '../core/fold.ts'
import * as vocabulary from './special-words.ts'

const inflections = ['', 'e', 'n', 's', 'en', 'er', 'es', 'em', 'in', 'innen', 't']
const list = (words: string) => words.trim().split(/\s+/)
const inflected = (words: readonly string[]) => words.flatMap(word => inflections.map(end => word + end))
/** By their first or last four letters, so that most words are done with one look. */
function byFour(entries: readonly string[], four: (entry: string) => string): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const one of entries) {
    const known = map.get(four(one))
    if (known) known.push(one)
    else map.set(four(one), [one])
  }
  return map
}
const words = new Set(inflected(list(vocabulary.words).map(fold)))
const others = new Set(inflected(list(vocabulary.others)))
const stems = byFour(list(vocabulary.stems).map(fold), stem => stem.slice(0, 4))
const endings = byFour(inflected(list(vocabulary.endings)), ending => ending.slice(-4))

function isListed(word: string): boolean {
  const key = fold(word)
  const isFound =
    words.has(key) ||
    stems.get(key.slice(0, 4))?.some(stem => key.startsWith(stem)) ||
    endings.get(word.slice(-4))?.some(one => word.length > one.length + 1 && word.endsWith(one)) ||
    // "Arthrose", never "arbeitslose", "böse", "große".
    (/osen?$/.test(word) && word.length > 6 && !/(?:[l1ö]|gr|fr|st|gn|rk|yp)ose/.test(word))
  return isFound === true && !others.has(word)
}

/** Is the word one of Art. 9 GDPR, as written or as a scanner may have misread it? */
export function isSpecialWord(text: string): boolean {
  const word = text.toLowerCase()
  if (isListed(word)) return true
  if (/[0-9]|rn|^l[^aeiouäöüy]/.test(word)) {
    const read = word.replace(/1/g, 'l').replace(/0/g, 'o').replace(/5/g, 's').replace(/rn/g, 'm')
    if (isListed(read.replace(/^l(?=[^aeiouäöüy])/, 'i'))) return true
  }
  if (!word.includes('-')) return false
  const parts = word.split('-')
  return [parts[0]!, parts.at(-1)!].some(part => part.length > 2 && isListed(part))
}
