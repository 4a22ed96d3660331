import { fold } from '../core/fold.ts'
import { kind } from '../gazetteer/fingerprint.ts'
import { lexicon } from '../gazetteer/lexicon.ts'
import { stop } from './person-words.ts'
import type { Rule } from './rule.ts'
import { close, digit, open, readDigits } from './rule.ts'

const month =
  '(?:jan(?:uar|\\.)?|jän(?:ner)?|febr?(?:uar|\\.)?|märz|maerz|mär\\.?|mrz\\.?|apr(?:il|\\.)?|mai|juni?|jun\\.|juli?|jul\\.|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dez(?:ember|\\.)?|january|february|march|may|june|july|october|december)'
const d = `${digit}{1,2}`

/** A calendar date as people write it: 3.5.88, 1988-05-03, 3/5/1988, 3. Mai 1988. */
export const datePattern = `(?:${d}[ ]?[.,/\\-][ ]?${d}[ ]?[.,/\\-][ ]?(?:${digit}{4}|${digit}{2})|${digit}{4}(?:-${digit}{2}-|/${digit}{2}/|\\.${digit}{2}\\.)${digit}{2}|${d}\\.?[ ]{0,2}${month}[ ]{0,2}(?:${digit}{4}|[0-9]{2})|${month}[ ]${d},?[ ][12][0-9]{3})`

const born =
  'geb(?:oren(?:e[rnms]?)?|ürtig|\\.)?|geburtsdatum(?:[ ]?/[ ]?-?(?:geburts)?ort)?|geb\\.?-?[ ]?(?:datum|dat\\.?)|geb\\.?[- ]?tag|geburtstag|\\*|dob|d\\.o\\.b\\.|date of birth|birthdate|birthday|born|jahrgang|jg\\.'
const died = 'verstorben|verst\\.|gestorben|gest\\.|†|todestag|sterbedatum|todesdatum|sterbetag|verstarb|starb|tod'
const after =
  '(?:[^\\p{L}\\p{N}\\n]{0,4}(?:a(?:m|rn)[ .:…_-]{0,40}|on|the|ist|war|is|den|dem|der|datum|vom|the|lautet|des kindes|bereits|schon|leider)){0,3}(?:[^\\p{L}\\p{N}]{0,5}|[ .:…_\\-]{0,40})'

const cue = (words: string, value: string) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${after}(${value})${close}`, 'iu'),
})

const before = (words: string) => ({
  pattern: new RegExp(
    `${open}(${datePattern})(?=[ \\n](?:[\\p{L}][\\p{L}.\\-]{0,20},?[ \\n]){0,4}${words}${close})`,
    'iu',
  ),
  confidence: 0.9,
})

const isName = kind.givenF | kind.givenM | kind.surname | kind.namey
const thisCentury = /(?:19|20)\d{2}|\d{2}$/
/** In a column of dates of birth: "12/2023", "1988". */
export const partOfDate = '(?:1[0-2]|0?[1-9])[/.](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}'

/** Dates of birth and death, by the words before them; columns are read in table.ts. */
export const dates: readonly Rule[] = [
  {
    // "Leni (14.8.2019)": a date in brackets right behind a name
    type: 'DOB',
    by: 'behind-name',
    digitWithin: 5,
    pattern: new RegExp(`\\([ ]?(${datePattern}|(?:1[0-2]|0[1-9])[/.](?:19|20)[0-9]{2})(?=[ ]?\\))`, 'iu'),
    accept: (value, before) => {
      const word = /([\p{L}][\p{L}'’-]+)[ ]{0,2}\([ ]?$/u.exec(before)?.[1]
      return word !== undefined &&
        thisCentury.test(value) &&
        (lexicon().bits(word) & isName) !== 0 &&
        !stop.has(fold(word))
        ? 0.8
        : undefined
    },
  },
  { type: 'DOB', by: 'born', digitWithin: 60, ...cue(born, datePattern), confidence: 0.95 },
  {
    // "Geb. 110585", "geb. 11051985": without signs, as forms and wage slips print it
    type: 'DOB',
    by: 'born-run',
    digitWithin: 60,
    ...cue(
      'geb(?:oren|\\.)?|geburtsdatum|geb\\.?-?[ ]?(?:datum|dat\\.?|tag)|geburtstag|dob',
      `[0-3OoIl]${digit}[01OoIl]${digit}(?:(?:19|2[0O])${digit}{2}|${digit}{2})(?![0-9./-])`,
    ),
    accept: value => {
      const run = readDigits(value)
      const [day, month] = [Number(run.slice(0, 2)), Number(run.slice(2, 4))]
      return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? 0.88 : undefined
    },
  },
  // "geboren in Kattowitz am 3.5.1988", "geb. Schmidt, 3.5.1988"
  {
    type: 'DOB',
    by: 'born-somewhere',
    digitWithin: 80,
    pattern: new RegExp(
      `${open}(?:geb(?:oren|\\.)|born)[^\\n\\d]{1,40}?(?:am |on |, ?|\\(| )(${datePattern})${close}`,
      'iu',
    ),
    confidence: 0.88,
  },
  // "Sie ist am 3. Mai 1988 in Kattowitz geboren"
  { type: 'DOB', by: 'before-born', requires: 'geboren', ...before('geboren') },
  { type: 'DOB', by: 'before-born', requires: 'zur welt', ...before('zur[ ]welt') },
  { type: 'DATE_OF_DEATH', by: 'before-died', requires: 'storben', ...before('(?:ver|ge)storben') },
  {
    // "1969 in Pößneck geboren", "die 1931 geboren ist"
    type: 'DOB',
    by: 'year-before-born',
    requires: 'geboren',
    digitWithin: 0,
    pattern: new RegExp(`${open}((?:19|20)[0-9]{2})(?=[ ](?:in[ ][\\p{L}][\\p{L} .-]{2,25}[ ])?geboren)`, 'iu'),
    confidence: 0.8,
  },
  {
    // "geb. 1984 in Damaskus", "geb 11/95"
    type: 'DOB',
    by: 'born-part',
    digitWithin: 20,
    ...cue(
      born,
      '(?:1[0-2]|0?[1-9])[/.](?:19|20)?[0-9]{2}(?![0-9./-])|[0-3]?[0-9] [01]?[0-9] (?:19|20)?[0-9]{2}(?![0-9./-])|(?:19|20)[0-9]{2}(?![0-9./-])',
    ),
    confidence: 0.8,
  },
  { type: 'DOB', by: 'born-year', ...cue('jahrgang|jg\\.|geburtsjahr', '(?:19|20)?[0-9]{2}'), confidence: 0.85 },
  { type: 'DATE_OF_DEATH', by: 'died', digitWithin: 60, ...cue(died, datePattern), confidence: 0.96 },
]
