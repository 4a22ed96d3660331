import type { EntityType } from '../entity.ts'
import type { Rule } from './rule.ts'
import { close, cued, open } from './rule.ts'

/** What people dictate: numbers digit by digit, letters by the spelling alphabet, addresses of the net word by word. */

const ones = 'ein|zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun'
const tens = 'zwanzig|dreißig|dreissig|vierzig|fünfzig|fuenfzig|sechzig|siebzig|achtzig|neunzig'
/** A number in words or figures, up to four digits. */
export const spokenNumber = `(?:null|eins|zwo|(?:(?:drei|vier|fünf|fuenf|sech|sieb|acht|neun)?zehn|elf|zwölf|zwoelf)|(?:(?:${ones})und)?(?:${tens})|(?:${ones})?(?:tausend|hundert)(?:und)?(?:(?:${ones})und(?:${tens})|${ones}|${tens}|elf|zwölf)?|${ones}|[0-9]{1,4})`
const spelled = '[\\p{L}](?:[ ]wie[ ][\\p{L}]{3,12})?'
const filler =
  '(?:äh|ähm|hm|also|pause|und|dann|aus|strich|bindestrich|minus|schrägstrich|querstrich|slash|punkt|leerzeichen|doppelpunkt|doppel|zweimal|dreimal)'
const between = `[ ,.\\-–\\n]{1,3}(?:${filler}[ ,.]{1,3}){0,2}`
const unit = `(?:${spokenNumber}|${spelled})(?![\\p{L}\\p{N}])`
const first = `(?:(?![0-9])${spokenNumber}|de(?=[ ])|d[ ]e(?=[ ])|[\\p{L}][ ]wie[ ][\\p{L}]{3,12})(?![\\p{L}\\p{N}])`
const run = `${first}(?:${between}${unit}){4,32}`

/** A house number in words: "elf", "dreiundachtzig". */
export const numberWord = new RegExp(`^(?![0-9])${spokenNumber}$`, 'u')

const numberWords = new RegExp(`(?<![\\p{L}\\p{N}])${spokenNumber}(?![\\p{L}\\p{N}])`, 'giu')
/** How many numbers were said, by word; figures among them count only if there are words as well. */
function countSpoken(value: string): number {
  const all = value.match(numberWords) ?? []
  return all.some(word => /\p{L}/u.test(word)) ? all.length : 0
}

const kinds: [RegExp, EntityType][] = [
  [/(?:iban|konto)[^\n]{0,40}$/iu, 'IBAN'],
  [/(?:kranken|kv)[^\n]{0,40}$/iu, 'KVNR'],
  [/(?:versicherungsnummer|sv|rv|rente)[^\n]{0,40}$/iu, 'SVNR'],
  [/(?:steuer|identifikation)[^\n]{0,40}$/iu, 'TAX_ID'],
  [/kunden[^\n]{0,40}$/iu, 'CUSTOMER_NO'],
  [/(?:bg|bedarfsgemeinschaft)[^\n]{0,40}$/iu, 'BG_NUMBER'],
  [/kindergeld[^\n]{0,40}$/iu, 'KINDERGELD_NO'],
  [/(?:zeichen|akte|vorgang|(?<!\p{L})(?:az|gz|beistandschaft|rechnung|fallnummer))[^\n]{0,40}$/iu, 'CASE_NO'],
]
const kindAfter = (before: string): EntityType => kinds.find(([cue]) => cue.test(before))?.[1] ?? 'PHONE'

const month =
  '(?:januar|jänner|februar|märz|april|mai|juni|juno|juli|august|september|oktober|november|dezember|ersten|zweiten|dritten|vierten|fünften|sechsten|siebten|siebenten|achten|neunten|zehnten|elften|zwölften)'
const day = `(?:${spokenNumber.slice(3, -1)}|ers|zwei|drit|vier|fünf|sechs|sieb|ach|neun|zehn|elf|zwölf)(?:s?te[nrs]?|ten)`
const year =
  '(?:neunzehnhundert(?:\\p{L}{1,20}|[ ]\\p{L}{2,12}(?:zig|ßig|ssig|zehn)|)|zweitausend(?:und)?\\p{L}{0,12}|(?:neunzehn|zwanzig)[ ]?hundert\\p{L}{0,20}|[0-9]{4})'
/** "neunundachtzig", "zwanzig dreiundzwanzig": a year without its century, or in two halves. */
const shortYear = `(?:(?:neunzehn|zwanzig)[ ])?(?:(?:(?:${ones})und)?(?:${tens})|(?:drei|vier|fünf|sech|sieb|acht|neun)?zehn|elf|zwölf)`

const joint = '(?:punkt|dot|bindestrich|minus|strich|unterstrich|underscore|tiefstrich)'
const part = '[\\p{L}\\p{N}]{1,24}'

/** Figures and letters with the signs between them in words: "33402 schrägstrich schrägstrich 0071166". */
const sign = '(?:schrägstrich|bindestrich|querstrich|strich|minus|slash|punkt)'
const word = '(?:[0-9]{1,8}|\\p{L}{1,5})'

/** A part of a dictated file number: "zweihundertzwölf", "vier hundertzwölf", "acht null neun", "kowa", "1182". */
const said = `(?:${spokenNumber}(?:[ ]${spokenNumber}){0,5}|[0-9]{1,8}|\\p{L}{1,5})`

export const spoken: readonly Rule[] = [
  {
    // "akte drei fünf schrägstrich zweihundertzwölf bindestrich kowa", "vorgang pa schrägstrich 1182 schrägstrich 25"
    type: 'CASE_NO',
    by: 'spoken-file',
    requires: 'strich ',
    ...cued(
      'akte|aktenzeichen|az|vorgang|zeichen|geschäftszeichen|gz|kassenzeichen',
      `${said}(?:[ ]${sign}){1,2}[ ]${said}(?:(?:[ ]${sign}){1,2}[ ]${said}){0,5}`,
      '[ :]{1,3}(?:(?:ist|lautet|doppelpunkt)[ ]){0,2}',
    ),
    accept: value => (/strich/i.test(value) && (/[0-9]{2}/.test(value) || countSpoken(value) > 1) ? 0.86 : undefined),
  },
  {
    // "vierhundertzwölf js acht null neun aus fünfundzwanzig": a court's file
    type: 'CASE_NO',
    by: 'spoken-court',
    requires: ' aus ',
    pattern: new RegExp(
      `${open}(${spokenNumber}(?:[ ]${spokenNumber}){0,3}[ ](?:js|ds|ls|cs|owi|c|o|f|k|as|so|kr|xvii)[ ]${spokenNumber}(?:[ ]${spokenNumber}){0,5}[ ](?:aus|schrägstrich)[ ](?:zweitausend)?${spokenNumber})${close}`,
      'iu',
    ),
    accept: value => (countSpoken(value) > 2 ? 0.88 : undefined),
  },
  {
    type: 'CASE_NO',
    typeAfter: before => {
      const kind = kindAfter(before)
      return kind === 'PHONE' && !/(?:tel|handy|mobil|nummer|ruf)/i.test(before) ? 'CASE_NO' : kind
    },
    by: 'spoken-signs',
    requires: 'strich ',
    digitWithin: 30,
    pattern: new RegExp(
      `${open}([0-9]{1,6}(?:[ ]${sign}){1,2}[ ]${word}(?:(?:[ ]${sign}){1,2}[ ]${word}){0,5}(?:[ ](?:${sign}[ ])?[0-9]{2,7})?)${close}`,
      'iu',
    ),
    accept: (value, before) =>
      /strich/i.test(value) && (value.match(/[0-9]/g)?.length ?? 0) >= 4 && !/(?:mail|@|stra(?:ß|ss)e)/i.test(before)
        ? 0.86
        : undefined,
  },
  {
    type: 'PHONE',
    typeAfter: kindAfter,
    by: 'spoken',
    pattern: new RegExp(`${open}(${run})`, 'iu'),
    accept: (value, before) => (countSpoken(value) >= (kindAfter(before) === 'PHONE' ? 6 : 4) ? 0.85 : undefined),
  },
  {
    // "geboren am dreiundzwanzigsten november neunzehnhundertfünfundsechzig", "hat am fünften mai neunundachtzig geburtstag"
    type: 'DOB',
    by: 'spoken-date',
    requires: 'geb',
    pattern: new RegExp(`${open}(${day}[ ]${month}[ ](?:${year}|${shortYear}))${close}`, 'iu'),
    accept: (_value, before, after) =>
      /(?:geb(?:oren|urtstag|urtsdatum|\.)?|jahrgang)[^\n]{0,25}$/iu.test(before) ||
      /^[ ](?:in [\p{L}]{3,20} )?geb(?:oren|urtstag)/iu.test(after)
        ? 0.9
        : undefined,
  },
  {
    // "m punkt seifert at stadt bindestrich plauen punkt example"
    type: 'EMAIL',
    by: 'spoken-mail',
    requires: ' punkt ',
    anchor: {
      at: new RegExp(`(?:at|ät|klammeraffe|@)[ ]${part}(?:[ ]${joint}|[ ]${part}[ ]${joint})`, 'iu'),
      back: 12,
    },
    pattern: new RegExp(
      `${open}((?:${part}[ ]?(?:${joint}|[._-])[ ]?){0,6}${part}[ ](?:at|ät|klammeraffe|@)[ ]${part}(?:[ ]${joint}[ ]${part}){0,4}?(?:[ ]strich[ ]${part})?[ ](?:punkt|dot)[ ][\\p{L}]{2,10}(?:[ ]punkt[ ](?:de|com|net|org|example))?)${close}`,
      'iu',
    ),
    confidence: 0.95,
  },
  {
    // "hebelweg acht", "seminarstraße zwölf komma null acht fünf zwei drei plauen"
    type: 'ADDRESS',
    by: 'spoken-address',
    anchor: { at: /(?<=(?:stra(?:ß|ss)e|weg|platz|allee|gasse|ring|damm|ufer|steig|hof|markt)[ ])\p{L}/iu, back: 3 },
    pattern: new RegExp(
      `${open}([\\p{L}]{3,20}(?:-[\\p{L}]{3,20}){0,2}(?:[ ](?:straße|strasse|weg|platz|allee|gasse|ring))?[ ](?:nummer[ ])?${spokenNumber}(?:[ ][a-f](?![\\p{L}]))?(?:(?:[ ]komma)?(?:[ ](?:in|postleitzahl)){0,2}(?:[ ](?:${ones}|eins|null|zwo)){5}[ ][\\p{L}]{3,25})?)${close}`,
      'iu',
    ),
    accept: value =>
      /(?:stra(?:ß|ss)e|weg|platz|allee|gasse|ring|damm|ufer|steig|hof|markt)[ ]/iu.test(value) &&
      !/^(?:weg|hof|platz|ring|markt|ufer|damm|steig)[ ]/iu.test(value) &&
      !/^(?:der|die|das|den|dem|am|im|vom|zum|kein|ein)\p{L}*[ ](?:weg|platz|ring|hof|markt)[ ]/iu.test(value)
        ? 0.8
        : undefined,
  },
]
