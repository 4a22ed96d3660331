import type { Entry } from '../mapping.ts'

/** How many UTF-16 units to the left of a placeholder decide its form. Restorer and masker must agree on it. */
export const contextLength = 64

const set = (words: string) => new Set(words.split(' '))
/** Small letters; the short ones take a full stop or not. */
const shortTitles = set('prof dr dres dipl med jur rer nat phil h c ing mag')
const titles = set('professorin professor doktor')
const honorifics = set('frau herrn herr familie eheleute eheleuten')
/** With a full stop. */
const shortHonorifics = set('fr hr hrn fam')
const greeting =
  /(?<!\p{L})(?:geehrte[rsnm]?|liebe[rsnm]?|werte[rsn]?|hallo|guten\s+(?:Tag|Morgen|Abend)|moin|servus),?\s+$/iu
/** Longer than any greeting. */
const greetingLength = 24

/**
 * The rule F: which spelling a plain placeholder stands for, given the masked text to its left. Deterministic, so that
 * masking can check for every occurrence whether restoring gives back exactly what stood there, and add a suffix if not.
 */
export function plainForm(entry: Entry, left: string): string {
  const context = entry.address ? contextOf(left) : 'free'
  return context === 'free' ? entry.canonical : entry.address![context]
}

const blank = /\s/
const letter = /\p{L}/u

/** Where "Frau", "Herr" … with the titles behind it begins, if the text ends in one; -1 if not. */
function honorificFrom(left: string): number {
  const floor = Math.max(0, left.length - contextLength)
  let end = left.length
  while (end > floor) {
    let at = end
    let hyphens = false
    for (; at > floor && (left[at - 1] === '-' || blank.test(left[at - 1]!)); at--) hyphens ||= left[at - 1] === '-'
    const apart = at < end
    const stop = left[at - 1] === '.'
    if (stop) at--
    // Two titles may be glued together at a full stop only: "Dr.med."
    if (!apart && (end === left.length || !stop)) return -1
    const to = at
    while (at > floor && letter.test(left[at - 1]!)) at--
    const word = left.slice(at, to).toLowerCase()
    if (apart && !hyphens && (stop ? shortHonorifics : honorifics).has(word)) return at
    if (!(stop ? shortTitles.has(word) : shortTitles.has(word) || (titles.has(word) && !hyphens))) return -1
    end = at
  }
  return -1
}

/** What the words to the left of a name make of it; `free` takes the fullest form. */
export function contextOf(left: string): 'salutation' | 'honorific' | 'free' {
  const from = honorificFrom(left)
  if (from < 0) return 'free'
  const before = left.slice(Math.max(0, left.length - contextLength, from - greetingLength), from)
  if (greeting.test(before)) return 'salutation'
  // A form field or an address block names people in full: "Empfängerin: Frau Jovana Petrović".
  return before.trimEnd().endsWith(':') ? 'free' : 'honorific'
}
