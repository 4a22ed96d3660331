import { type Check, type CheckContext, type Detected, finding, placeInDraft } from './check.ts'
import { openMark, quote } from './marks.ts'
import { placeholderPattern } from './platzhalter.ts'

/**
 * Not a person's: places and organisations are named in letters, file numbers are compared by FAKTEN, and LITERAL and
 * SPECIAL are no identifiers.
 */
const ignored = new Set([
  'CASE_NO',
  'ORG',
  'LOCATION',
  'URL',
  'SPECIAL',
  'LITERAL',
  'BETRIEBSNR',
  'BIC',
  'HRB',
  'CREDITOR_ID',
])
/** What an authority has, too. */
const official = new Set(['EMAIL', 'PHONE', 'ADDRESS', 'IBAN'])
/** Fields on the authority's side: what stands in them is meant to be in the letter. */
const officialField =
  /^(?:kontakt|behoerde|verfass|einbring|telefon_dienst|dienst|ansprech|briefkopf|absender|quelle|ort$|ort_|treffpunkt|rbb|rfb|stelle$|zustaendig|unterzeichn|sachbearbeit|bankverbindung)|baustein/
/** Fields on the person's side: what stands in them is the person's own. */
const personField =
  /^(?:person|name|anschrift|adresse|telefon|mobil|email|frage|anfrage|sachverhalt|notiz|antrag|freitext|stellungnahme|tatsachen|haushalt|vermieter|profil|lebenslauf|widerspruch|argument|gutachten)/
const mobile = /^(?:\+49|0049|0)[\s(]*1[5-7]/
/** Fields whose people act in public or in office: minutes, press, the letter's signature. */
const publicField =
  /^(?:anwesend|teilnehm|beteiligte|entschuldigt|zitat|sprecher|vorsitz|beschluss|tagesordnung|protokoll|tenor|fakten_oeffentlich)/
const authority =
  /(?:jobcenter|stadt|landkreis|kreis|gemeinde|magistrat|amt(?:es)?(?!\p{L})|behörde|rathaus|bürger(?:büro|service)|servicecenter|hotline|zentrale|kasse|agentur für arbeit|gericht|poststelle|postfach|telefonzentrale|stelle(?!\p{L})|leistungsabteilung|fachbereich|beratung|wahlbüro)/iu
const functionalMailbox =
  /^(?:info|kontakt|service|post(?:stelle|eingang)?|presse|jobcenter|sozialamt|jugendamt|bauamt|buergerservice|buergerbuero|rathaus|verwaltung|zentrale|leistung|anfragen|wohngeld|umzug|but|kita|bewerbung|personal|team|noreply)[\p{L}\d.-]*@/iu
const signs = /[^\p{L}\d@]/gu
const bare = (text: string) => text.replace(signs, '').toLowerCase()

/**
 * Personal details in the model's own words that are no placeholders: it invented them, or one slipped through. What
 * belongs to an authority and stands in the inputs is no finding, nor are its contact persons.
 */
export const pii: Check = {
  name: 'PII',
  version: 2,
  run(context) {
    const { maskedDraft } = context
    const marks = [...maskedDraft.matchAll(placeholderPattern), ...maskedDraft.matchAll(openMark)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
    }))
    const found = context.detected.filter(
      place =>
        !ignored.has(place.type) &&
        !marks.some(mark => mark.start < place.end && place.start < mark.end) &&
        !isNoDetail(maskedDraft, place) &&
        !isMeantToBeThere(context, place.type, maskedDraft.slice(place.start, place.end)),
    )
    if (found.length === 0) return [finding('PII', 'ok', 'no-personal-details')]
    return found.map(place =>
      finding(
        'PII',
        'fail',
        'personal-detail',
        { type: place.type, quote: quote(maskedDraft, place) },
        placeInDraft(context, place),
      ),
    )
  },
}

/** One word after an article or possessive ("ihrer Reha", "die Kita") is a noun: names go without. */
const determiner =
  /(?<!\p{L})(?:d(?:er|ie|as|en|em|es)|(?:k|m|d|s)?eine?[rnms]?|ihre?[rnms]?|unsere?[rnms]?|zum|zur|im|am|vom|beim)\s$/iu

/** A sentence begins with these, no name does. */
const noName =
  /^(?:da|wenn|als|auf|in|bei|für|zum|zur|der|die|das|nach|mit|und|ob|alle|viele|frauen|männer|menschen|kinder)\s/iu
/** What is called after somebody: "Saal Albert Schweitzer", "Anne-Frank-Schule". */
const site =
  '(?:saal|raum|schule|gymnasium|halle|haus|platz|straße|allee|weg|ring|ufer|brücke|stiftung|preis|kita|kindergarten|zentrum|klinik|bibliothek|bücherei|kirche|museum|stadion)'
const afterSite = new RegExp(`${site}\\s[„"]?$`, 'iu')
const beforeSite = new RegExp(`^["“]?[-\\s]\\p{L}{0,12}${site}(?!\\p{L})`, 'iu')
const product =
  /^(?:MS|Microsoft|Office|Excel|Word|Outlook|SAP|Windows|PowerPoint|Teams|Adobe|Linux|Zoom|Webex)(?:\s|$)/u
const birth = /geb|born|né[e]?\s|doğum|народ|nato|naci/iu
const pageNumber = /(?<!\p{L})S\.\s?\d+$/u

/**
 * The mask hides too much rather than too little; a verdict needs more: names the detectors are sure of, no nouns, no
 * acronyms, no page numbers.
 */
function isNoDetail(text: string, { start, end, type, by, confidence = 1 }: Detected): boolean {
  const words = text.slice(start, end)
  if (type === 'ADDRESS') return pageNumber.test(words)
  // A day without a word of birth beside it is FAKTEN's.
  if (type === 'DOB') return !birth.test(text.slice(Math.max(0, start - 40), end + 20))
  if (type !== 'PERSON') return false
  if (product.test(words) || afterSite.test(text.slice(Math.max(0, start - 24), start))) return true
  if (beforeSite.test(text.slice(end, end + 32))) return true
  if (confidence < (by === 'tagger' ? 0.85 : 0.7) || noName.test(words) || /^\p{Lu}{2,4}$/u.test(words)) return true
  return /^\p{L}+$/u.test(words) && determiner.test(text.slice(Math.max(0, start - 12), start))
}

function isMeantToBeThere(context: CheckContext, type: string, text: string): boolean {
  const wanted = bare(text)
  // Inputs that come masked, or minutes, leave only those names open that are meant to be.
  const isMasked = Object.entries(context.inputs).some(
    ([name, value]) => /^anwesend/.test(name) || value.search(placeholderPattern) >= 0,
  )
  const isIn = (value: string) => (type === 'ADDRESS' ? addressIn(value, text) : bare(value).includes(wanted))
  return Object.entries(context.inputs).some(([name, value]) => {
    if (type === 'PERSON')
      return (officialField.test(name) || publicField.test(name) || isMasked) && namesIn(value, text)
    if (!official.has(type)) return false
    if (officialField.test(name) && isIn(value)) return true
    const isPlace = type === 'ADDRESS' || (type === 'PHONE' && !mobile.test(text))
    if (isPlace && (isMasked || !personField.test(name)) && isIn(value)) return true
    const at = value.indexOf(text)
    if (at < 0) return false
    if (type === 'EMAIL' && functionalMailbox.test(text)) return true
    const line = value.slice(Math.max(value.lastIndexOf('\n', at) + 1, at - 100), at)
    return authority.test(line)
  })
}

/** Each word of the name stands in the value: "Frau Stentrup" and "Elvira Stentrup" are the contact person entered. */
function namesIn(value: string, name: string): boolean {
  const words = new Set((value.match(/\p{L}+/gu) ?? []).map(word => word.toLowerCase()))
  return (name.match(/\p{L}+/gu) ?? [])
    .filter(word => !/^(?:frau|herrn?|dr|prof)$/iu.test(word))
    .every(word => words.has(word.toLowerCase()) || words.has(word.toLowerCase().replace(/s$/u, '')))
}

/** Names and numbers of the address in any order; a detector takes prepositions along: "am Marktplatz 1 in 36399 Auental". */
function addressIn(value: string, address: string): boolean {
  const parts = (text: string) => text.match(/\p{Lu}[\p{L}-]+|\d+/gu) ?? []
  const known = new Set(parts(value))
  return parts(address).every(part => known.has(part))
}
