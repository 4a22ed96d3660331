import type { Entry } from '../mapping.ts'

/** How many UTF-16 units to the left of a placeholder decide its form. Restorer and masker must agree on it. */
export const contextLength = 64

const title = String.raw`(?:(?:Prof|Dr|Dres|Dipl|med|jur|rer|nat|phil|h|c|Ing|Mag)\.?[ -]*|Professorin |Professor |Doktor )*`
const honorificWord = String.raw`(?:Frau|Herrn|Herr|Familie|Eheleute|Eheleuten|Fr\.|Hr\.|Hrn\.|Fam\.)`
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

/** What the words to the left of a name make of it; `free` takes the fullest form. */
export function contextOf(left: string): 'salutation' | 'honorific' | 'free' {
  // Every honorific ends in a letter or full stop, a blank behind it.
  if (!/[\s-]$/.test(left)) return 'free'
  const context = left.slice(-contextLength).replace(/\s+/g, ' ')
  // A salutation ends in an honorific, so most names are done with after one look.
  if (!honorific.test(context)) return 'free'
  if (salutation.test(context)) return 'salutation'
  return labelled.test(context) ? 'free' : 'honorific'
}
