import { kind, ordinary } from '../gazetteer/fingerprint.ts'
import { lexicon } from '../gazetteer/lexicon.ts'
import { plainSource } from './letters.ts'
import { stop } from './person-words.ts'

/** What follows a street: the number, floor and flat, postcode and town. All patterns are for text in lower case. */

const sticky = (source: string) => new RegExp(plainSource(source, true), 'y')
function endAt(pattern: RegExp, lower: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(lower) ? pattern.lastIndex : undefined
}

const free = '(?![\\p{L}\\p{N}])'
const letter = `(?:[ ]?[a-h](?:[ ]?[-–][ ]?[a-h])?${free}|-[a-h]${free})?`
/** 7, 12 b, 23-25, 14 1/2, 18/II, and as scanners read them: l2, 1O, "l 6", "7O a". */
const houseNumber = sticky(
  `(?:[0-9][0-9oilz]{0,3}|[lio]{1,2}[0-9][0-9oilz]{0,2}|[li][ ][0-9][0-9oilz]{0,1}|[li][lio]{1,2}|[li](?=-[0-9]|,[ ]))(?:[ ]?[½¼¾]|/[ivx]{1,4}${free})?${letter}(?:[ ]?(?:[-–+]|bis)[ ]?[0-9]{1,4}${letter}|(?:/[0-9]{1,3}){1,2}${letter})?(?:/[ivx]{1,4}${free}|[ ]1/2${free}|[ ][ivx]{1,3}(?=[ ]?(?:\\n|,|$)))?${free}`,
)
export const numberAt = (lower: string, at: number): number | undefined => endAt(houseNumber, lower, at)

const side = '(?:[ ](?:links|rechts|li\\.?|re\\.?|mitte|mi\\.)(?![\\p{L}\\p{N}]))'
const flat = [
  'gartenhaus|remise|hofgebäude|seitenflügel|souterrain|(?:hoch)?parterre|mansarde',
  'halle[ ]?[a-z0-9]{1,2}|(?:ober|erd|dach|unter|hinter)geschoss|(?:erster|zweiter|dritter|[0-9]\\.|i{1,3}\\.|hinter|vorder)[ ]?(?:hinterhaus|hinterhof|aufgang)',
  '(?:[0-9]{1,2}|[il]{1,3})\\.[ ]?(?:og|o\\.g\\.|stock|etage|obergeschoss|ug)|eg|dg|ug|hinterhaus|hinterhof|hh|vh|hs\\.[ ]?[0-9]{1,3}|vorderhaus|hths\\.?|haus[ ][0-9]{1,2}|(?:haus|aufgang|eingang|block|halle|tor|trakt|flügel)[ ][a-z]|sf|qg|rückgebäude|anbau|hinten|vorne?',
  '(?:whg|wohn|wohnung|we|app|apt|appartement|apartment|zi|zimmer|zimmernr|aufgang|block|stellplatz|parzelle|top|eingang|tor|tür|etage|stock|stiege|treppe|zelle|bl|ap|sc|et|hausteil|mühle)(?:(?<!mühle)\\.?(?:[ ]?-?nr\\.)?[ ]?(?:[a-f](?=[0-9]))?[0-9lo]{1,4}(?:\\.[0-9]{1,2})?[a-f]?|(?<=mühle))',
  'c/o[ ][\\p{L}]{3,25}(?:[ ][\\p{L}]{3,25})?',
].join('|')
const floor = sticky(`(?:(?:,?[ ]{1,2}|[ ]?[/,][ ]?|[ ]?\\n[ ]{0,4})(?:${flat})${free}${side}?|${side}){1,3}`)

const postcode = sticky(
  `(?:d[ ]?[-–][ ]?)?((?:[0-9oilzsb]{5}|(?=[0-9oilz ]{6}${free})[0-9oilz]{1,4}[ ][0-9oilz]{1,4}))${free}`,
)
const joint = sticky(
  '(?:[ ]komma[ ]|,?[ ]in[ ]|[ ]{1,2}[|\\-–/][ ]|[ ]{0,2}[,;·]?[ ]{0,2}(?:\\n[ ]{0,12})?)(?=[0-9]|[oilzsb][0-9oilzsb]|d[ ]?[-–])',
)

const digitsOf = (code: string) =>
  code
    .replace(/[ ]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
    .replace(/z/g, '2')
    .replace(/s/g, '5')
    .replace(/b/g, '8')

const water =
  '(?:main|rhein|neckar|saale|oder|donau|elbe|weser|ruhr|isar|inn|havel|spree|see|harz|lahn|mosel|bodensee|aller|leine|fulda|werra|höhe|tauber|weinstraße|pegnitz|lech|iller|fils|brenz|rems|murr|ems|sieg|wupper|lippe|teck|alb|taunus|wald|odenwald|orla|mulde|elster|ilm|unstrut|peene|rügen|vogtland|erzgebirge|allgäu|pfalz|pfa1z|westf\\.?|holst\\.?|oldb\\.?|vogtl\\.?|breisgau|br\\.|schwaben|bayern|sachsen|thür\\.?|hess\\.?)'
const first = '[\\p{L}0][\\p{L}015\\-]{1,30}'
/** "Neuhaus a. Inn", "Quirnbach / Pfalz", "Lohne (Oldenburg)" */
const more = `(?:(?:[ \\n]|[ ]?/[ ]?)?(?:a\\.?[ ]?d\\.?|an[ ]der|am|a\\.|im|i\\.|in[ ]der|ob[ ]der|vor[ ]der|bei|b\\.|/|\\(|v\\.[ ]?d\\.)[ ]?${water}(?!\\p{L})\\)?|[ ]\\([\\p{L} .]{2,20}\\))?`
const part =
  '(?:[ ]?[,(/-]?[ ]?(?:ot|ortsteil|gt|stadtteil)\\.?[ ](?:(?:klein|groß|alt|neu|nieder|ober|unter|bad|hohen)[ ])?[\\p{L}][\\p{L}-]{2,30}(?:[ ][\\p{L}-]{3,20}(?=[),;\\n.]))?\\)?)?'
const head =
  '(?:(?:bad|sankt|st\\.|alt|neu|groß|klein|markt|burg|stadt|hansestadt|schwäbisch|bergisch|hohen|königs|lutherstadt)[ ])?'
const place = sticky(`${head}${first}${more}${part}`)
const suffix = sticky(`${more}${part}`)

const unit = /^(?:euro?|eur|stück|personen|mal|kilometer|km|kwh|tage|jahre)$/

const asRead = (word: string) =>
  word.replace(/rn/g, 'm').replace(/1/g, 'l').replace(/0/g, 'o').replace(/5/g, 's').replace(/ii/g, 'ü')
/** Is the word, or what a scanner made of it, a place's name? */
export function isPlace(word: string): boolean {
  const { bits } = lexicon()
  if ((bits(word) & kind.place) !== 0) return true
  return /rn|[015]|ii/.test(word) && (bits(asRead(word)) & kind.place) !== 0
}

const isWord = (word: string) => (lexicon().bits(word) & ordinary) !== 0

/** The end of the longest known place that begins there, of at most four words. */
export function knownPlaceAt(text: string, lower: string, at: number): number | undefined {
  const line = /^[\p{L}0][\p{L}\p{M}015.’'-]*(?:[ /](?:\([\p{L}]+\)|[\p{L}][\p{L}015.’'-]*)){0,3}/u.exec(
    text.slice(at, at + 70),
  )
  if (!line) return undefined
  let end = line[0].length
  while (end > 2) {
    const value = text.slice(at, at + end).replace(/[.,-]+$/, '')
    if (value.length > 2 && isPlace(value)) return endAt(suffix, lower, at + value.length) ?? at + value.length
    const cut = Math.max(value.lastIndexOf(' '), value.lastIndexOf('/'))
    if (cut < 0) return undefined
    end = cut
  }
  return undefined
}

/** Postcode and town that begin there. `behindStreet`: right behind a street and its number. The town may be missing behind a postcode that exists. */
export function townAt(
  text: string,
  lower: string,
  at: number,
  behindStreet = false,
): { end: number; place: boolean } | undefined {
  postcode.lastIndex = at
  const hit = postcode.exec(lower)
  if (!hit) return undefined
  const code = digitsOf(hit[1]!)
  // Of misread digits some are still digits: "Il lol" is none.
  if ((hit[1]!.match(/[0-9]/g)?.length ?? 0) < (/[zsb]/.test(hit[1]!) ? 3 : 2)) return undefined
  const end = at + hit[0].length
  const known = lexicon().postcode(code)
  const gap = /^(?:[ \u00a0]{1,3}|[ ]?\n[ ]{0,4})(?=[\p{L}0])/u.exec(text.slice(end, end + 8))
  // In two halves it may be any two numbers: only a town behind it tells.
  const bare = known && !/ /.test(hit[1]!) ? { end, place: false } : undefined
  if (!gap) return bare
  const begin = end + gap[0].length
  const word = /^[\p{L}0][\p{L}\p{M}015.-]*/u.exec(text.slice(begin, begin + 40))![0].replace(/[.-]+$/, '')
  const line = gap[0].includes('\n')
  const told = knownPlaceAt(text, lower, begin)
  if (told !== undefined && (known || /^[0-9]{5}$/.test(hit[1]!) || !line)) {
    return { end: endAt(suffix, lower, told) ?? told, place: true }
  }
  // Behind a street five figures and a name are a town, be it on no list.
  const believed = known || (behindStreet && /^[0-9]{5}$/.test(hit[1]!) && /^\p{Lu}\p{Ll}{2}/u.test(word))
  if (!believed || unit.test(word.toLowerCase())) return bare
  const capital = /^[\p{Lu}0]/u.test(word)
  const bits = lexicon().bits(word)
  const key = word.toLowerCase()
  if (stop.has(key) || (line && !capital)) return bare
  if (!capital && ((bits & ordinary) !== 0 || word.length < 4)) return bare
  if (line && (bits & ordinary) !== 0) return bare
  return { end: endAt(place, lower, begin) ?? begin + word.length, place: true }
}

/** Dictated: "komma null neun eins eins eins chemnitz", "neue zeile null neun …" */
const spokenTown = sticky(
  '(?:[ ](?:komma|neue[ ]zeile|absatz|in|postleitzahl|plz|zeile)){1,3}(?:[ ](?:eins|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|null)){5}[ ][\\p{L}-]{3,25}',
)
/** "Dorfanger 4, OT Hohenbuko, 04936 Schlieben" */
const district = sticky(
  '(?:,?[ ]|[ ]?\\n[ ]{0,4})\\(?(?:ot|ortsteil|gt|stadtteil)\\.?[ ](?:(?:klein|groß|alt|neu|nieder|ober|unter|bad|hohen)[ ])?[\\p{L}][\\p{L}-]{2,30}\\)?',
)

/** What is put in before the town: "(bei Meier)", "– Stift St. Georg, App. 311 –" */
const aside = sticky('[ ](?:\\([^()\\n]{2,30}\\)|[–-][ ][^\\n–]{3,40}[ ]?[–-])')

/** Towns abroad tell themselves by their codes: "CZ-110 00 Praha 1", "7581 CL Losser", "61-808 Poznań", "1070 Wien". */
const foreign = sticky(
  '(?:,[ ]?|[ ]?[·|][ ]|[ ]?\\n[ ]{0,4})(?:(?:a|at|b|be|ch|cz|dk|es|f|fr|h|i|it|l|lu|nl|p|pl|ro|sk)[ ]?[-–][ ]?[0-9o]{2,5}(?:[ ][0-9o]{2,3})?|[0-9]{2}-[0-9]{3}|[1-9][0-9]{3}[ ][a-z]{2}|[0-9]{3}[ ][0-9]{2}|[1-9][0-9]{5}|(?!19|20)[1-9][0-9]{3})[ ][\\p{L}-]{3,25}(?:[ ][\\p{L}-]{3,25}(?=[,;)\\n]|$))?(?:[ ][0-9]{1,2}(?![0-9.,]))?(?:,[ ](?:belgien|bulgarien|dänemark|frankreich|italien|kroatien|luxemburg|niederlande|österreich|polen|rumänien|schweiz|serbien|slowakei|spanien|tschechien|türkei|ukraine|ungarn))?',
)

/** How far an address reaches behind its number: floor and flat, postcode and town. `town`: there is a postcode. */
export function tailAt(text: string, lower: string, at: number): { end: number; town: boolean } {
  const dictated = endAt(spokenTown, lower, at)
  if (dictated !== undefined) return { end: dictated, town: true }
  const flats = endAt(floor, lower, at) ?? at
  const end = endAt(district, lower, flats) ?? flats
  const next = endAt(joint, lower, end)
  const town = next === undefined ? undefined : townAt(text, lower, next, true)
  if (town) return { end: town.end, town: true }
  const abroad = endAt(foreign, lower, end)
  if (abroad !== undefined && /[\p{Lu}][\p{L}]{2}/u.test(text.slice(end, abroad))) return { end: abroad, town: true }
  const inserted = endAt(aside, lower, end)
  const behind = inserted === undefined ? undefined : endAt(joint, lower, inserted)
  const after = behind === undefined ? undefined : townAt(text, lower, behind)
  if (after?.place) return { end: after.end, town: true }
  // "Neue Welt 2 bei Brackwede"
  const near = lower.startsWith(' bei ', end) ? knownPlaceAt(text, lower, end + 5) : undefined
  if (near !== undefined && (text.charAt(end + 5) !== lower.charAt(end + 5) || !isWord(text.slice(end + 5, near))))
    return { end: near, town: false }
  return { end, town: false }
}
