import { entityTypes, labelOf } from '../entity.ts'

/** Translations and everyday spellings; only unmistakable ones, so that mending never reaches another entity. */
const aliases: Readonly<Record<string, string>> = {
  ANSCHRIFT: 'ADDRESS ADRESSE',
  ORT: 'LOCATION PLACE CITY',
  ORGANISATION: 'ORGANIZATION',
  EMAIL: 'EMAILADDRESS EMAILADRESSE MAIL',
  TELEFON: 'PHONE TELEPHONE',
  URL: 'WEBADDRESS',
  IP_ADRESSE: 'IPADDRESS IP',
  BENUTZERNAME: 'USERNAME',
  GEBURTSDATUM: 'DATEOFBIRTH BIRTHDATE DOB',
  STERBEDATUM: 'DATEOFDEATH',
  KREDITKARTE: 'CREDITCARD',
  STEUER_ID: 'TAXID',
  STEUERNUMMER: 'TAXNUMBER',
  UST_ID: 'VATID VATNUMBER',
  RENTENVERSICHERUNGSNUMMER: 'SOZIALVERSICHERUNGSNUMMER PENSIONINSURANCENUMBER SOCIALSECURITYNUMBER',
  KRANKENVERSICHERTENNUMMER: 'KRANKENVERSICHERUNGSNUMMER HEALTHINSURANCENUMBER',
  AUSWEIS: 'IDCARD IDDOCUMENT',
  BG_NUMMER: 'BGNUMBER',
  KUNDENNUMMER: 'CUSTOMERNUMBER',
  AKTENZEICHEN: 'CASENUMBER FILENUMBER FILEREFERENCE REFERENCENUMBER',
  KINDERGELDNUMMER: 'CHILDBENEFITNUMBER',
  BETRIEBSNUMMER: 'COMPANYNUMBER ESTABLISHMENTNUMBER',
  KENNZEICHEN: 'LICENSEPLATE LICENCEPLATE NUMBERPLATE',
  FAHRGESTELLNUMMER: 'VIN CHASSISNUMBER VEHICLEIDENTIFICATIONNUMBER',
  GLAEUBIGER_ID: 'GLAUBIGERID CREDITORID',
  HANDELSREGISTER: 'COMMERCIALREGISTER',
  ANGABE: 'DETAIL',
  BESONDERE_KATEGORIE: 'SPECIALCATEGORY',
}

const endings = ['', 'S', 'E', 'ES', 'N', 'EN']
const numberWords = ['', 'NR', 'NO', 'NUMMER', 'NUMBER']

/** Every spelling of a label (capitals, letters only: `STEUERID`; umlauts as AE, OE, UE) with the label it stands for. */
export const labels: ReadonlyMap<string, string> = spellings()

function spellings(): Map<string, string> {
  const known = new Map<string, string>()
  const own = entityTypes.map(type => labelOf[type])
  const words = own.flatMap(label => {
    const all = [label.replaceAll('_', ''), ...(aliases[label]?.split(' ') ?? [])]
    return all.map(word => [word, label] as const)
  })
  for (const [word, label] of words) known.set(word, label)
  // What is a label by itself goes before what could be an inflection of another one.
  const add = (word: string, label: string) => {
    if (!known.has(word)) known.set(word, label)
  }
  for (const [word, label] of words) {
    for (const ending of endings) for (const number of numberWords) add(word + ending + number, label)
    const stem = /^(.+)(?:NUMMER|NUMBER)$/.exec(word)?.[1]
    if (stem) for (const short of ['NR', 'NO', 'NUMMERN', 'NUMBERS']) add(stem + short, label)
  }
  return known
}

/** What follows the number: the suffix it means and the inflection after it (as written, upper case). */
export type Tail = { suffix: string; ending: string }

const suffixes: Readonly<Record<string, string>> = {
  NACHNAME: 'NACHNAME SURNAME LASTNAME NACH NACHN NACHNA NACHNAM',
  VORNAME: 'VORNAME FIRSTNAME GIVENNAME VOR VORN VORNA VORNAM',
  VOLL: 'VOLL FULL FULLNAME VOL',
}

const tails = new Map<string, Tail>(endings.map(ending => [ending, { suffix: '', ending }]))
tails.set('ER', { suffix: '', ending: 'ER' })
for (const [suffix, words] of Object.entries(suffixes))
  for (const word of words.split(' ')) for (const ending of ['', 'S']) tails.set(word + ending, { suffix, ending })

const form = /^FORM([1-9][0-9]{0,3})(S?)$/

export function tailOf(written: string): Tail | undefined {
  const known = tails.get(written)
  if (known) return known
  const hit = form.exec(written)
  return hit ? { suffix: `FORM${hit[1]}`, ending: hit[2]! } : undefined
}

const prefixesOf = (words: Iterable<string>) => {
  const all = new Set<string>()
  for (const word of words) for (let end = 1; end <= word.length; end++) all.add(word.slice(0, end))
  return all
}

const labelPrefixes = prefixesOf(labels.keys())
const tailPrefixes = prefixesOf([...tails.keys(), 'FORM'])
const formPrefix = /^FORM[0-9]{0,4}S?$/

export const beginsLabel = (written: string): boolean => labelPrefixes.has(written)
export const beginsTail = (written: string): boolean => tailPrefixes.has(written) || formPrefix.test(written)
