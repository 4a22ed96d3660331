/**
 * Abbreviations of laws a letter may cite. Anything else that looks like one is reported as unknown, so this list need
 * not be complete, only right. Spellings on the left of `aliases` are read as the name on the right.
 */
// biome-ignore format: one list
const names = [
  'AGG', 'AO', 'AsylbLG', 'AufenthG', 'BAföG', 'BDSG', 'BEEG', 'BGB', 'BGG', 'BKGG', 'BMG', 'BRAO', 'DSGVO', 'EStG',
  'FamFG', 'FreizügG/EU', 'GewO', 'GG', 'HBO', 'HDSIG', 'HessBGG', 'HGlG', 'HGO', 'HKO', 'HPVG', 'HSOG', 'HVwKostG',
  'HVwVfG', 'HVwZG', 'IfSG', 'IFG', 'InsO', 'KI-VO', 'KSchG', 'MiLoG', 'MuSchG', 'OWiG', 'OZG', 'PAuswG', 'RBEG', 'SchulG',
  'SGG', 'StGB', 'StPO', 'StVO', 'TzBfG', 'UhVorschG', 'UVG', 'VersAusglG', 'VwGO', 'VwVfG', 'VwZG', 'WBVG', 'WEG',
  'WoFG', 'WoGG', 'WoGV', 'ZPO', 'Alg II-V', 'BüGembeV', 'GVG', 'RVG', 'GKG', 'BITV 2.0', 'HStVollzG', 'HKJGB', 'HSchG',
]

const aliases: Readonly<Record<string, string>> = {
  'DS-GVO': 'DSGVO',
  'EU-DSGVO': 'DSGVO',
  'KI-Verordnung': 'KI-VO',
  'AI Act': 'KI-VO',
  Grundgesetz: 'GG',
  Grundgesetzes: 'GG',
  Sozialgerichtsgesetz: 'SGG',
  Sozialgerichtsgesetzes: 'SGG',
  'Bürgerliches Gesetzbuch': 'BGB',
  'Bürgerlichen Gesetzbuchs': 'BGB',
  'Bürgerlichen Gesetzbuches': 'BGB',
  Wohngeldgesetz: 'WoGG',
  Wohngeldgesetzes: 'WoGG',
  'Datenschutz-Grundverordnung': 'DSGVO',
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV']
// biome-ignore format: one list
const ordinals = [
  'Erst', 'Zweit', 'Dritt', 'Viert', 'Fünft', 'Sechst', 'Siebt', 'Acht', 'Neunt', 'Zehnt', 'Elft', 'Zwölft',
  'Dreizehnt', 'Vierzehnt',
]

const quoteRegex = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+')
const longestFirst = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length)

const filler = '(?:des|der|dem|vom|nach\\s+dem)\\s+'
const sgb = new RegExp(
  `(?:${filler})?SGB[\\s-]*(?:(${longestFirst(roman).join('|')})|(1[0-4]|[1-9]))(?![\\p{L}\\d])`,
  'uy',
)
const sgbInWords = new RegExp(
  `(?:${filler})?(${longestFirst(ordinals).join('|')})(?:es|en|e)\\s+Buch(?:e?s)?\\s+(?:des\\s+)?Sozialgesetzbuch(?:e?s)?(?:\\s*\\(SGB\\s+[IVX]+\\))?`,
  'uy',
)
const known = new RegExp(
  `(?:${filler})?(${longestFirst([...names, ...Object.keys(aliases)])
    .map(quoteRegex)
    .join('|')})(?![\\p{L}\\d-])`,
  'uy',
)
/** Two capitals at least and the ending of a law, order or ordinance: `XYZG`, `FooBarVO`. */
const unknown = /([A-ZÄÖÜ][\p{L}-]{0,30}?(?:G|GB|VO|V|O))(?![\p{L}\d-])/uy

export type Law = { readonly name: string; readonly known: boolean; readonly end: number }

/** The law whose abbreviation or name begins at `at`, or `undefined`. `end`: offset behind it. */
export function readLaw(text: string, at: number): Law | undefined {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  const book = match(sgb)
  if (book) {
    const number = book[1] ?? roman[Number(book[2]) - 1]!
    return { name: `SGB ${number}`, known: true, end: at + book[0].length }
  }
  const words = match(sgbInWords)
  if (words) return { name: `SGB ${roman[ordinals.indexOf(words[1]!)]}`, known: true, end: at + words[0].length }
  const name = match(known)
  if (name) {
    const plain = name[1]!.replace(/\s+/g, ' ')
    return { name: aliases[plain] ?? plain, known: true, end: at + name[0].length }
  }
  const other = match(unknown)
  if (other && (other[1]!.match(/[A-ZÄÖÜ]/g) ?? []).length >= 2)
    return { name: other[1]!, known: false, end: at + other[0].length }
  return undefined
}
