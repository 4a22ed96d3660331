/**
 * Names of laws a letter may cite. Anything else that looks like one is reported as unknown, so these lists need not
 * be complete, only right.
 */
// biome-ignore format: one list
const abbreviations = [
  'AGG', 'AGVwGO', 'AO', 'ArbGG', 'ArbSchG', 'ArbZG', 'AsylbLG', 'AsylG', 'AufenthG', 'AÜG', 'BAföG', 'BauGB', 'BauNVO',
  'BBiG', 'BDSG', 'BEEG', 'BFSG', 'BGB', 'BGG', 'BITV 2.0', 'BKGG', 'BMG', 'BRAO', 'BSIG', 'BUrlG', 'BVG', 'BVerfGG',
  'BWG', 'BüGembeV', 'Bürgergeld-V', 'Alg II-V', 'DSGVO', 'eIDAS-VO', 'EFZG', 'EGBGB', 'EGovG', 'EStG', 'FamFG',
  'FamGKG', 'FreizügG/EU', 'GBO', 'GemHVO', 'GewO', 'GG', 'GKG', 'GmbHG', 'GVG', 'GWB', 'HBO', 'HBKG', 'HDSIG', 'HEGovG',
  'HessBGG', 'HGB', 'HGlG', 'HGO', 'HKJGB', 'HKO', 'HPVG', 'HSOG', 'HSchG', 'HStVollzG', 'HV', 'HVBIT', 'HVwKostG',
  'HVwVfG', 'HVwVG', 'HVwZG', 'IfSG', 'IFG', 'InsO', 'JuSchG', 'KAG', 'KAGH', 'KDLV', 'KI-VO', 'KiZ', 'KKG', 'KSchG',
  'KWG', 'LPartG', 'MiLoG', 'MuSchG', 'NachwG', 'OWiG', 'OZG', 'PAuswG', 'PassG', 'PStG', 'PStV', 'RBEG', 'RDG', 'RVG',
  'SchulG', 'SchwbAV', 'SGG', 'SRVwV', 'StAG', 'StGB', 'StPO', 'StVG', 'StVO', 'TKG', 'TMG', 'TDDDG', 'TVöD', 'TzBfG', 'UhVorschG',
  'UIG', 'UVG', 'UVgO', 'VersAusglG', 'VgV', 'VOB/A', 'VwGO', 'VwKostG', 'VwVfG', 'VwVG', 'VwZG', 'WBVG', 'WEG',
  'WoBindG', 'WoFG', 'WoGG', 'WoGV', 'WVO', 'ZPO', 'ZVG', 'WRV', 'EUV', 'AEUV', 'EMRK', 'GRCh', 'UN-BRK',
]

/** Other spellings → the canonical one. */
const spellings: Readonly<Record<string, string>> = {
  'DS-GVO': 'DSGVO',
  'EU-DSGVO': 'DSGVO',
  'EU-DS-GVO': 'DSGVO',
  GDPR: 'DSGVO',
  'Verordnung (EU) 2016/679': 'DSGVO',
  'VO (EU) 2016/679': 'DSGVO',
  'Verordnung (EU) 2024/1689': 'KI-VO',
  'VO (EU) 2024/1689': 'KI-VO',
  'AI Act': 'KI-VO',
  'EU AI Act': 'KI-VO',
  KIVO: 'KI-VO',
  'AlgII-V': 'Alg II-V',
  'ALG II-V': 'Alg II-V',
  UhVorschG: 'UVG',
  WohnGG: 'WoGG',
  'FreizügG-EU': 'FreizügG/EU',
  GRC: 'GRCh',
}

/** Laws written out, in the nominative; cases are added below. */
const written: Readonly<Record<string, string>> = {
  Abgabenordnung: 'AO',
  'Allgemeines Gleichbehandlungsgesetz': 'AGG',
  Arbeitsgerichtsgesetz: 'ArbGG',
  Arbeitszeitgesetz: 'ArbZG',
  Asylbewerberleistungsgesetz: 'AsylbLG',
  Asylgesetz: 'AsylG',
  Aufenthaltsgesetz: 'AufenthG',
  Baugesetzbuch: 'BauGB',
  Behindertengleichstellungsgesetz: 'BGG',
  Berufsbildungsgesetz: 'BBiG',
  Bundesausbildungsförderungsgesetz: 'BAföG',
  Bundesdatenschutzgesetz: 'BDSG',
  'Bundeselterngeld- und Elternzeitgesetz': 'BEEG',
  Bundeskindergeldgesetz: 'BKGG',
  Bundesmeldegesetz: 'BMG',
  'Bürgerliches Gesetzbuch': 'BGB',
  'Bürgergeld-Verordnung': 'Bürgergeld-V',
  'Datenschutz-Grundverordnung': 'DSGVO',
  Datenschutzgrundverordnung: 'DSGVO',
  Einkommensteuergesetz: 'EStG',
  'E-Government-Gesetz': 'EGovG',
  Freizügigkeitsgesetz: 'FreizügG/EU',
  Gerichtskostengesetz: 'GKG',
  Gerichtsverfassungsgesetz: 'GVG',
  Gewerbeordnung: 'GewO',
  Grundgesetz: 'GG',
  Handelsgesetzbuch: 'HGB',
  'Hessische Bauordnung': 'HBO',
  'Hessische Gemeindeordnung': 'HGO',
  'Hessische Landkreisordnung': 'HKO',
  'Hessisches Behinderten-Gleichstellungsgesetz': 'HessBGG',
  'Hessisches Datenschutz- und Informationsfreiheitsgesetz': 'HDSIG',
  'Hessisches Gleichberechtigungsgesetz': 'HGlG',
  'Hessisches Kinder- und Jugendhilfegesetzbuch': 'HKJGB',
  'Hessisches Personalvertretungsgesetz': 'HPVG',
  'Hessisches Schulgesetz': 'HSchG',
  'Hessisches Verwaltungskostengesetz': 'HVwKostG',
  'Hessisches Verwaltungsverfahrensgesetz': 'HVwVfG',
  'Hessisches Verwaltungszustellungsgesetz': 'HVwZG',
  Infektionsschutzgesetz: 'IfSG',
  Informationsfreiheitsgesetz: 'IFG',
  Insolvenzordnung: 'InsO',
  'KI-Verordnung': 'KI-VO',
  Kündigungsschutzgesetz: 'KSchG',
  Mindestlohngesetz: 'MiLoG',
  Mutterschutzgesetz: 'MuSchG',
  Onlinezugangsgesetz: 'OZG',
  Ordnungswidrigkeitengesetz: 'OWiG',
  'Gesetz über Ordnungswidrigkeiten': 'OWiG',
  Personenstandsgesetz: 'PStG',
  'Regelbedarfs-Ermittlungsgesetz': 'RBEG',
  Rechtsanwaltsvergütungsgesetz: 'RVG',
  Sozialgerichtsgesetz: 'SGG',
  Staatsangehörigkeitsgesetz: 'StAG',
  Strafgesetzbuch: 'StGB',
  Strafprozessordnung: 'StPO',
  'Teilzeit- und Befristungsgesetz': 'TzBfG',
  Unterhaltsvorschussgesetz: 'UVG',
  Verwaltungsgerichtsordnung: 'VwGO',
  Verwaltungsverfahrensgesetz: 'VwVfG',
  Verwaltungszustellungsgesetz: 'VwZG',
  Wohngeldgesetz: 'WoGG',
  Wohngeldverordnung: 'WoGV',
  Wohnungseigentumsgesetz: 'WEG',
  Zivilprozessordnung: 'ZPO',
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV']
// biome-ignore format: one list
const ordinals = [
  'Erst', 'Zweit', 'Dritt', 'Viert', 'Fünft', 'Sechst', 'Siebt', 'Acht', 'Neunt', 'Zehnt', 'Elft', 'Zwölft',
  'Dreizehnt', 'Vierzehnt',
]

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+')
const oneOf = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|')

/** "Hessisches Schulgesetz" in every case: "des Hessischen Schulgesetzes". */
const declined = (name: string) =>
  escaped(name)
    .replace(/(?<=lich|isch|eines)(?:es|e)(?=\\s)/gu, '(?:e[srn]?)')
    .replace(/gesetz(?=$|\\s)/giu, found => `${found}(?:es|s)?`)
    .replace(/buch$/u, 'buch(?:e?s)?')

const article = '(?:des|der|dem|vom|zum|im|nach\\s+dem|aus\\s+dem)\\s+'
const sgb = new RegExp(
  `(?:${article})?SGB[\\s-]*([IVX]+|\\d{1,2})(?![\\p{L}\\d])(?:\\s*\\(\\s*Sozialgesetzbuch[^()]{0,40}\\))?`,
  'uy',
)
const bareSgb = new RegExp(`(?:${article})?SGB(?![\\p{L}\\d-])`, 'uy')
const ordinal = `(${oneOf(ordinals)})(?:es|en|e)`
const alsoSgb =
  '(?:\\s*[-–—]\\s*(?:[\\p{L} ,]{3,60}|SGB\\s+[IVX]+)\\s*[-–—])?(?:\\s*,?\\s*\\(?SGB[\\s-]+[IVX\\d]+\\)?(?![\\p{L}\\d]))?'
const sgbInWords = new RegExp(
  `(?:${article})?(?:${ordinal}\\s+Buch(?:e?s)?\\s+(?:des\\s+)?(?:Sozialgesetzbuch(?:e?s)?|SGB(?!\\s*[IVX\\d]))(?:\\s*\\(SGB\\))?${alsoSgb}` +
    `|Sozialgesetzbuch(?:e?s)?(?:\\s*\\(SGB\\))?\\s*[,–—-]?\\s*(?:\\(?${ordinal}\\s+Buch(?:e?s)?\\)?(?:\\s*\\([IVX]+\\))?${alsoSgb}|\\(?(${oneOf(roman)}|1[0-4]|[1-9])\\)?(?![\\p{L}\\d])))`,
  'uy',
)
const canonical = new Map<string, string>([
  ...abbreviations.map(name => [name, name] as const),
  ...Object.entries(spellings),
])
const short = new RegExp(
  `(?:${article})?(${oneOf([...canonical.keys()].map(escaped))})(?![\\p{L}\\d])(?!-\\p{L})`,
  'uy',
)
const long = new RegExp(
  `(?:${article})?(?:${oneOf(Object.keys(written).map(name => `(?<${groupOf(name)}>${declined(name)})`))})(?![\\p{L}\\d-])(?:\\s*\\(\\p{Lu}[\\p{L}/-]{1,12}\\))?`,
  'uy',
)
function groupOf(name: string): string {
  return `_${Object.keys(written).indexOf(name)}`
}
/** Looks like an abbreviation: two capitals at least, the last letter one of them (`XYZG`, `FooBarVO`). */
const unknown = /(?:(?:des|der|dem)\s+)?(\p{Lu}[\p{L}]{0,20}(?:-\p{L}{1,12})?)(?![\p{L}\d])/uy
/** Looks like a law written out; "Gesetz" and "Verordnung" alone name none. */
const unknownWritten =
  /(?:(?:des|der|dem)\s+)?((?:\p{Lu}\p{Ll}+(?:e[nrs]?)\s+)?\p{Lu}[\p{L}-]{3,40}(?:gesetz|gesetzbuch|verordnung))(?:es|e?s)?(?![\p{L}\d])/uy
/** Capitals that stand behind a citation and are no law. */
// biome-ignore format: one list
const noLaw = new Set([
  'BSG', 'BVerfG', 'BVerwG', 'BGH', 'BFH', 'BAG', 'EuGH', 'LSG', 'OVG', 'VGH', 'VG', 'SG', 'AG', 'LG', 'OLG', 'LAG', 'FG',
  'BA', 'BG', 'JC', 'KI', 'EU', 'EUR', 'DIN', 'ISO', 'PDF', 'AZ', 'ID', 'IBAN', 'BIC', 'KdU', 'BuT', 'GmbH', 'PRÜFEN', 'TOP', 'WBA',
  'PERSON', 'NRW', 'RFB', 'RBB', 'VA', 'WB', 'OK', 'AGB', 'EDV', 'IT',
])

export type Law = { readonly name: string; readonly known: boolean; readonly end: number }

/** The law whose abbreviation or name begins at `at`, or `undefined`. `end`: offset behind it, UTF-16. */
export function readLaw(text: string, at: number): Law | undefined {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  const law = (name: string, known: boolean, found: RegExpExecArray): Law => ({
    name,
    known,
    end: at + found[0].length,
  })
  const book = match(sgb)
  if (book) {
    const number = /\d/.test(book[1]!) ? roman[Number(book[1]) - 1] : book[1]!
    return law(`SGB ${number ?? book[1]}`, number !== undefined && roman.includes(number), book)
  }
  const words = match(sgbInWords)
  if (words) {
    const order = words[1] ?? words[2]
    const number = order === undefined ? words[3]! : roman[ordinals.indexOf(order)]!
    return law(`SGB ${/\d/.test(number) ? roman[Number(number) - 1] : number}`, true, words)
  }
  const name = match(short)
  if (name) return law(canonical.get(name[1]!.replace(/\s+/g, ' ')) ?? name[1]!, true, name)
  const full = match(long)
  if (full) {
    const [group] = Object.entries(full.groups!).find(([, found]) => found !== undefined)!
    return law(Object.values(written)[Number(group.slice(1))]!, true, full)
  }
  const bare = match(bareSgb)
  if (bare) return law('SGB', false, bare)
  const other = match(unknown)
  if (other && /\p{Lu}.*\p{Lu}$/u.test(other[1]!) && !/^[IVX]+$/.test(other[1]!) && !noLaw.has(other[1]!))
    return law(other[1]!, false, other)
  const longer = match(unknownWritten)
  if (longer) return law(longer[1]!.replace(/\s+/g, ' '), false, longer)
  return undefined
}

const before = new RegExp(
  `(?:SGB[\\s-]*(?:[IVX]+|\\d{1,2})|(?:${oneOf([...canonical.keys()].map(escaped))}))\\s*$`,
  'u',
)

/** A law named directly in front of `at`: "SGB X § 24". `from`: where the search may begin. */
export function lawBefore(text: string, from: number, at: number): Law | undefined {
  const begin = Math.max(from, at - 24)
  const found = before.exec(text.slice(begin, at))
  if (!found || /[\p{L}\d-]$/u.test(text.slice(begin, begin + found.index))) return undefined
  return readLaw(text, begin + found.index)
}
