import type { Entry } from '../mapping.ts'

/** How many UTF-16 units to the left of a placeholder decide its form. Restorer and masker must agree on it. */
export const contextLength = 64

const shortTitles = ['Prof', 'Dr', 'Dres', 'Dipl', 'med', 'jur', 'rer', 'nat', 'phil', 'h', 'c', 'Ing', 'Mag']
const titles = ['Professorin', 'Professor', 'Doktor']
const honorifics = ['Frau', 'Herrn', 'Herr', 'Familie', 'Eheleute', 'Eheleuten']
const shortHonorifics = ['Fr', 'Hr', 'Hrn', 'Fam']
const title = String.raw`(?:(?:${shortTitles.join('|')})\.?[ -]*|(?:${titles.join('|')}) )*`
const honorificWord = String.raw`(?:${honorifics.join('|')}|(?:${shortHonorifics.join('|')})\.)`
const greeting = `(?:geehrte[rsnm]?|liebe[rsnm]?|werte[rsn]?|hallo|guten (?:Tag|Morgen|Abend)|moin|servus)`
const salutation = new RegExp(String.raw`(?<!\p{L})${greeting},? ${honorificWord} ${title}$`, 'iu')
const honorific = new RegExp(String.raw`(?<!\p{L})${honorificWord} ${title}$`, 'iu')

/** A form field or an address block names people in full: "Empfängerin: Frau Jovana Petrović". */
const labelled = new RegExp(String.raw`:\s*${honorificWord} ${title}$`, 'iu')

/**
 * The rule F: which spelling a plain placeholder stands for, given the masked text to its left. Deterministic, so that
 * masking can check for every occurrence whether restoring gives back exactly what stood there, and add a suffix if not.
 */
export function plainForm(entry: Entry, left: string): string {
  const context = entry.address ? contextOf(left) : 'free'
  return context === 'free' ? entry.canonical : entry.address![context]
}

const blank = /\s/
/** The last three letters of all these words. */
const wordEnds = new Set(
  [...shortTitles, ...titles, ...honorifics, ...shortHonorifics].map(word => word.slice(-3).toLowerCase()),
)

/** Every honorific and title ends in a blank or hyphen behind it: most names are done with after a look at the word's end. */
function mayAddress(left: string): boolean {
  let end = left.length
  const last = left[end - 1]
  if (last === undefined || !(last === '-' || blank.test(last))) return false
  while (end > 0 && (left[end - 1] === '-' || left[end - 1] === '.' || blank.test(left[end - 1]!))) end--
  const tail = left.slice(Math.max(0, end - 3), end).toLowerCase()
  // Old print has a long s, which patterns take for an s.
  return wordEnds.has(tail) || wordEnds.has(tail.slice(-2)) || wordEnds.has(tail.slice(-1)) || tail.includes('ſ')
}

/** What the words to the left of a name make of it; `free` takes the fullest form. */
export function contextOf(left: string): 'salutation' | 'honorific' | 'free' {
  if (!mayAddress(left)) return 'free'
  const context = left.slice(-contextLength).replace(/\s+/g, ' ')
  // A salutation ends in an honorific, so most names are done with after one look.
  if (!honorific.test(context)) return 'free'
  if (salutation.test(context)) return 'salutation'
  return labelled.test(context) ? 'free' : 'honorific'
}
