import type { Detector } from '../detector.ts'
import type { Span } from '../entity.ts'
import * as checksum from './checksum.ts'
import { plateCodes } from './plate-codes.ts'
import type { Rule } from './rule.ts'
import { applyRules, close, compact, cued, digit, open, readDigits } from './rule.ts'

/** Between the characters of a number: blanks, a line break, dots, hyphens, slashes, never more than two. */
const gap = String.raw`[\s.\-/]{0,2}`
const digits = (from: number, to = from) => `(?:${digit}${gap}){${from - 1},${to - 1}}${digit}`
const rule = (source: string, flags = 'gu') => new RegExp(`${open}${source}${close}`, flags)

const plausibleDay = (day: number) => day >= 1 && day <= 31
const plausibleMonth = (month: number) => month >= 1 && month <= 12

function withDigits(value: string, pattern: RegExp): string | undefined {
  // The letter of a pension or health insurance number stays a letter; everything else is read as digits.
  const parts = pattern.exec(compact(value))
  return parts
    ? parts
        .slice(1)
        .map((part, at) => (at % 2 === 0 ? readDigits(part) : part))
        .join('')
    : undefined
}

const svnr = (value: string) => withDigits(value, /^(.{8})([A-Z])(.{3})$/)
const kvnr = (value: string) => {
  const text = compact(value)
  return text.slice(0, 1) + readDigits(text.slice(1))
}
const iban = (value: string) => {
  const text = compact(value)
  return text.startsWith('DE') ? `DE${readDigits(text.slice(2))}` : text
}

/** Shapes so telling, or checksums so unlikely to fit by chance, that nothing of the kind may ever leave the house. */
const certain: Rule[] = [
  {
    type: 'IBAN',
    by: 'iban',
    pattern: rule(`([Dd][Ee][ \\t.\\-]{0,2}${digits(20)})`),
    accept: value => (checksum.validIban(iban(value)) ? 0.99 : 0.95),
  },
  {
    type: 'BG_NUMBER',
    by: 'bg-number',
    pattern: rule(`(${digit}{5}[ \\t\\n]{0,2}(?:[Bb][Gg]|[B8]6|/[ ]?/)[ \\t\\n\\-.]{0,2}${digit}{7}(?:/BG)?)`),
    confidence: 0.99,
  },
  {
    type: 'KINDERGELD_NO',
    by: 'kindergeld',
    pattern: rule(`(${digit}{3}[ \\t\\n]{0,2}[Ff][ ]?[Kk][ \\t\\n\\-]{0,2}${digit}{3}[ ]?${digit}{3})`),
    confidence: 0.99,
  },
  {
    type: 'CUSTOMER_NO',
    by: 'customer-number',
    pattern: rule(`(${digit}{3}[ \\t\\n\\-.]{0,2}[A-Za-z][ \\t\\n\\-.]{0,2}${digit}{3}[ ]?${digit}{3})`),
    // Three digits and a blank before a small word ("250 a 100000") are an amount more often than a number.
    accept: value => (/\d/.test(value) && (value.match(/[0-9]/g)?.length ?? 0) >= 6 ? 0.96 : undefined),
  },
  {
    type: 'SVNR',
    by: 'svnr',
    pattern: rule(`((?:${digit}${gap}){8}[A-Za-z]${gap}(?:${digit}${gap}){2}${digit})`),
    accept: value => {
      const text = svnr(value)
      if (text === undefined) return undefined
      if (checksum.validSvnr(text)) return 0.98
      const plausible = plausibleDay(Number(text.slice(2, 4)) % 50) && plausibleMonth(Number(text.slice(4, 6)))
      return plausible && (value.match(/[0-9]/g)?.length ?? 0) >= 8 ? 0.85 : undefined
    },
  },
  {
    type: 'TAX_ID',
    by: 'tax-id',
    pattern: rule(`((?<![,.\\-/][0-9]{0,3})${digits(11)})(?![.,]\\d)`),
    accept: value => {
      const text = readDigits(compact(value))
      return checksum.validTaxId(text) && (value.match(/[0-9]/g)?.length ?? 0) >= 9 && !/\n.*\n/.test(value)
        ? 0.9
        : undefined
    },
  },
  {
    type: 'KVNR',
    by: 'kvnr',
    pattern: rule(`([A-Za-z][ ]?(?:${digit}[ ]?){8}${digit})`),
    accept: value => {
      if ((value.match(/[0-9]/g)?.length ?? 0) < 7) return undefined
      if (checksum.validKvnr(kvnr(value))) return 0.95
      return /^[A-Z][0-9]{9}$/.test(value) ? 0.7 : undefined
    },
  },
  {
    type: 'CREDIT_CARD',
    by: 'card',
    pattern: rule('((?:[0-9][ \\-]?){12,18}[0-9])'),
    accept: value => (checksum.validCard(compact(value)) ? 0.9 : undefined),
  },
]

const plateCue =
  /(?:kennzeichen|kfz|fahrzeug|pkw|lkw|auto|wagen|motorrad|roller|anhänger|halter|zulassung)[^\n]{0,40}$/i
const weekdays = new Set('MO DI MI DO FR SA SO'.split(' '))
const smallWords = new Set('AM AN AB DA DU ER ES IM IN IS JA OB SO UM WO ZU AS AL SO VG EU NR ART'.split(' '))

const documentValue = '(?:[A-Z0-9][ ]?){8,10}[A-Z0-9]'
const documentBare = '[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}[0-9]?'

const context: Rule[] = [
  {
    type: 'IBAN',
    by: 'iban-cue',
    pattern: cued(
      'iban|kontoverbindung|bankverbindung',
      `(?:[A-Z]{2}[ ]?)?${digits(14, 28)}`,
      '[^\\p{N}\\n]{0,25}?\\n?[^\\p{N}\\n]{0,3}?',
    ),
    confidence: 0.94,
  },
  {
    type: 'IBAN',
    by: 'account-cue',
    pattern: cued('konto(?:-?nr\\.?|-?nummer)?|kto\\.?(?:-?nr\\.?)?', '[0-9](?:[ ]?[0-9]){5,9}', '[^\\p{N}\\n]{0,12}?'),
    confidence: 0.8,
  },
  {
    type: 'IBAN',
    by: 'iban-foreign',
    pattern: rule('([A-Z]{2}[0-9]{2}(?:[ ]?[A-Z0-9]{4}){3,6}(?:[ ]?[A-Z0-9]{1,3})?)'),
    accept: value => (checksum.validIban(compact(value)) ? 0.97 : undefined),
  },
  {
    type: 'TAX_ID',
    by: 'tax-id-cue',
    pattern: cued(
      'steuer[- ]?id(?:entifikations)?(?:[- ]?(?:nummer|nr\\.?))?|(?:steuerliche[rn]? )?identifikationsnummer|id[- ]?nr\\.?|steueridentnummer|st[- ]?id|tin|tax[- ]id',
      digits(10, 12),
    ),
    confidence: 0.95,
  },
  {
    type: 'TAX_NUMBER',
    by: 'tax-number-cue',
    pattern: cued('steuer[- ]?(?:nummer|nr\\.?)|st\\.?[- ]?nr\\.?', `${digit}(?:[/ .\\-]{0,3}${digit}){8,12}`),
    confidence: 0.95,
  },
  // The usual grouping says what it is even where a digit was misread.
  {
    type: 'TAX_ID',
    by: 'tax-id-shape',
    pattern: rule(`(${digit}{2}[ ]${digit}{3}[ ]${digit}{3}[ ]${digit}{3})`),
    accept: value => ((value.match(/[0-9]/g)?.length ?? 0) >= 7 ? 0.7 : undefined),
  },
  { type: 'TAX_NUMBER', by: 'tax-number', pattern: rule('([0-9]{2,3}/[0-9]{3,4}/[0-9]{4,5})'), confidence: 0.75 },
  {
    type: 'VAT_ID',
    by: 'vat-id',
    pattern: rule('(DE[ ]?[0-9]{3}[ ]?[0-9]{3}[ ]?[0-9]{3})', 'giu'),
    accept: value => (checksum.validVatId(compact(value)) ? 0.95 : 0.8),
  },
  {
    type: 'SVNR',
    by: 'svnr-cue',
    pattern: cued(
      '(?:sozial|renten)?versicherungs?-?(?:nummer|nr\\.?)|(?:sv|rv|vs)[- ]?(?:nummer|nr\\.?)|svnr|rvnr|vsnr|sozialversicherungsausweis',
      `(?:${digit}${gap}){6,8}[A-Z0-9]${gap}(?:${digit}${gap}){2,3}${digit}|(?:${digit}${gap}){7,8}[A-Z]${gap}(?:${digit}${gap}){1,2}${digit}`,
    ),
    confidence: 0.95,
  },
  {
    type: 'KVNR',
    by: 'kvnr-cue',
    pattern: cued(
      'kv[- ]?(?:nummer|nr\\.?)|kvnr\\.?|krankenversicherten-?(?:nummer|nr\\.?)|krankenversicherungs-?(?:nummer|nr\\.?)|versicherten-?(?:nummer|nr\\.?)|krankenkassen-?(?:nummer|nr\\.?)|gesundheitskarte',
      `[A-Z0-9][ ]?${digits(8, 9)}`,
      '[^\\p{N}\\n]{0,25}?\\n?[^\\p{N}\\n]{0,3}?',
    ),
    confidence: 0.95,
  },
  {
    type: 'ID_DOC',
    by: 'document-cue',
    pattern: cued(
      '(?:personal|bundespersonal)?ausweis(?:-?(?:nummer|nr\\.?))?|perso|(?:reise|kinderreise|national)?pass(?:-?(?:nummer|nr\\.?))?|eat|e-at|aufenthaltstitel|aufenthaltserlaubnis|aufenthaltsgestattung|fiktionsbescheinigung|führerschein(?:-?(?:nummer|nr\\.?))?|dokumenten?-?(?:nummer|nr\\.?)|serien-?(?:nummer|nr\\.?)|passport|id[- ]card',
      documentValue,
      '[^\\p{L}\\p{N}]{0,4}(?:(?:nr\\.?|nummer|no\\.?|lautet|ist|number|is|mit|der|die|die nummer|vorgelegt|gültig)[^\\p{L}\\p{N}]{1,3}){0,3}',
    ),
    accept: value => {
      const count = value.match(/[0-9]/g)?.length ?? 0
      return count >= 1 ? 0.93 : undefined
    },
  },
  {
    type: 'ID_DOC',
    by: 'document',
    pattern: rule(`(${documentBare})`),
    accept: value => ((value.match(/[0-9]/g)?.length ?? 0) >= 2 && /[A-Z]/.test(value) ? 0.7 : undefined),
  },
  { type: 'ID_DOC', by: 'document-old', pattern: rule('(T[0-9]{8}[0-9]?)'), confidence: 0.65 },
  {
    type: 'CUSTOMER_NO',
    by: 'customer-cue',
    pattern: cued(
      'kunden-?[ ]?(?:nummer|nr\\.?)|kd\\.?-?[ ]?nr\\.?|kundennr|mitglieds-?(?:nummer|nr\\.?)|mieter-?(?:nummer|nr\\.?)|vertrags-?(?:nummer|nr\\.?|konto(?:nummer)?)|personal-?(?:nummer|nr\\.?)|zähler-?(?:nummer|nr\\.?)',
      '[A-Z0-9](?:[ ./\\-]{0,2}[A-Z0-9]){3,17}',
      '[^\\p{L}\\p{N}\\n]{0,5}(?:(?:lautet|ist|ist die)[ ]{1,2})?\\n?[ ]{0,3}',
    ),
    accept: value => ((value.match(/[0-9]/g)?.length ?? 0) >= 4 ? 0.9 : undefined),
  },
  {
    type: 'BG_NUMBER',
    by: 'bg-cue',
    pattern: cued(
      'bg[- ]?(?:nummer|nr\\.?)|bedarfsgemeinschafts?-?(?:nummer|nr\\.?)|bg',
      `${digit}{4,6}[ ]?(?:BG|//|/)?[ ]?${digit}{6,8}(?:/BG)?`,
      '[^\\p{L}\\p{N}\\n]{1,5}',
    ),
    confidence: 0.95,
  },
  {
    type: 'KINDERGELD_NO',
    by: 'kindergeld-cue',
    pattern: cued('kindergeld-?(?:nummer|nr\\.?)|kg[- ]?nr\\.?', `${digit}{2,4}[ ]?F[ ]?K?[ ]?${digit}{5,7}`),
    confidence: 0.95,
  },
  {
    type: 'BETRIEBSNR',
    by: 'betriebsnummer-cue',
    pattern: cued('betriebs-?[ ]?(?:nummer|nr\\.?)|bbnr\\.?', digits(8)),
    confidence: 0.95,
  },
  {
    type: 'CREDITOR_ID',
    by: 'creditor-id',
    pattern: rule('(DE[0-9]{2}[ ]?(?:ZZZ|[A-Z0-9]{3})[ ]?[0-9](?:[ ]?[0-9]){10})', 'giu'),
    accept: value => (checksum.validCreditorId(compact(value)) ? 0.97 : /ZZZ/i.test(value) ? 0.9 : undefined),
  },
  {
    type: 'VIN',
    by: 'vin',
    pattern: rule('([A-HJ-NPR-Z0-9]{17})', 'giu'),
    accept: value =>
      (value.match(/[0-9]/g)?.length ?? 0) >= 4 && (value.match(/[A-Z]/gi)?.length ?? 0) >= 3 ? 0.85 : undefined,
  },
  {
    type: 'HRB',
    by: 'register',
    pattern: rule(
      '(HR[ ]?[AB][ ]?(?:Nr\\.[ ]?)?[0-9]{1,6}(?:[ ]?[A-Z]{1,2}(?![\\p{L}\\p{N}]))?(?:[ ]?\\((?:AG|Amtsgericht) [\\p{L} .\\-]{2,30}\\)|,? (?:AG|Amtsgericht) [\\p{Lu}][\\p{Ll}]{2,20})?)',
    ),
    confidence: 0.93,
  },
  {
    type: 'HRB',
    by: 'register-cue',
    pattern: cued(
      'handelsregister(?:nummer)?|vereinsregister|vr|gnr|pr',
      '(?:HR[AB]|VR|GnR|PR)?[ ]?[0-9]{2,6}',
      '[^\\p{L}\\p{N}\\n]{1,3}(?:nr\\.?[ ])?',
    ),
    confidence: 0.6,
  },
  {
    type: 'HRB',
    by: 'register-lower',
    pattern: rule('(hr[ab][ ]?[0-9]{2,6}(?:[ ]?\\(ag [\\p{L} .\\-]{2,30}\\))?)', 'giu'),
    confidence: 0.92,
  },
  {
    type: 'BIC',
    by: 'bic-cue',
    pattern: cued(
      'bic|swift(?:-?code)?',
      '[A-Z]{4}[ ]?[A-Z]{2}[ ]?[A-Z0-9]{2}[ ]?(?:[A-Z0-9]{3})?',
      '[^\\p{L}\\p{N}\\n]{0,6}',
    ),
    confidence: 0.9,
  },
  {
    type: 'BIC',
    by: 'bic',
    pattern: rule('([A-Z]{4}DE[A-Z0-9]{2}(?:[A-Z0-9]{3})?)'),
    accept: (value, before) =>
      /[0-9]/.test(value) || /XXX$/.test(value) || /\d{2}\D{0,8}$/.test(before) ? 0.8 : undefined,
  },
  {
    type: 'CREDIT_CARD',
    by: 'card-cue',
    pattern: cued('kreditkarte(?:n-?(?:nummer|nr\\.?))?|visa|mastercard|amex', digits(13, 19)),
    confidence: 0.9,
  },
]

const plates: Rule[] = [
  {
    type: 'LICENSE_PLATE',
    by: 'plate',
    pattern: new RegExp(
      `${open}([A-ZÄÖÜ]{1,3}(?:[ ]?[-–:·][ ]?|[ ])[A-Z]{1,2}[ \\-]{0,2}[0-9]{1,4}(?:[ ]?[EH](?![\\p{L}\\p{N}]))?)(?![\\p{L}\\p{N}]|[/.,][0-9])`,
      'gu',
    ),
    accept: (value, before) => {
      const parts = /^([A-ZÄÖÜ]{1,3})([ ]?[-–:·][ ]?|[ ])([A-Z]{1,2})/.exec(value)
      if (!parts || !plateCodes.has(parts[1]!)) return undefined
      if (weekdays.has(parts[1]!) && weekdays.has(parts[3]!)) return undefined
      if (plateCue.test(before)) return 0.95
      if (/[-–:·]/.test(parts[2]!)) return 0.85
      return smallWords.has(parts[3]!) || smallWords.has(parts[1]!) || /§|Art\.|\d [A-Z]?$/.test(before.slice(-8))
        ? undefined
        : 0.75
    },
  },
  {
    type: 'LICENSE_PLATE',
    by: 'plate-cue',
    pattern: cued(
      '(?:kfz-?|amtliche[sn]? )?kennzeichen|kfz(?:-kz\\.?)?|fahrzeug|pkw|auto|wagen|motorrad|roller',
      '[A-ZÄÖÜ]{1,3}[ \\-–:·]{1,3}[A-Z]{1,2}[ \\-]{0,2}[0-9OI]{1,4}[ ]?[EH]?|[A-ZÄÖÜ]{1,3}[A-Z]{1,2}[0-9]{2,4}',
      '[^\\p{L}\\p{N}\\n]{1,4}(?:(?:mit|ist|lautet|dem|des|das|kennzeichen|amtliches|amtlichen|nr\\.?)[^\\p{L}\\p{N}\\n]{1,3}){0,4}',
    ),
    accept: value => {
      const code = /^[A-ZÄÖÜ]{1,3}/i.exec(value)?.[0].toUpperCase() ?? ''
      return plateCodes.has(code) || [1, 2].some(size => plateCodes.has(code.slice(0, size))) ? 0.9 : undefined
    },
  },
]

const email: Rule = {
  type: 'EMAIL',
  by: 'email',
  onlyWith: /@|[([](?:at|ät)[)\]]/i,
  pattern:
    /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}(?:[ ]?@[ ]?|[ ]?(?:\(at\)|\[at\]|\(ät\))[ ]?)[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.[\p{L}]{2,24})(?![\p{L}\p{N}])/giu,
  confidence: 0.99,
}

/** What the last look before bytes leave the house searches for, whoever masked or didn't mask it. */
export const findCertain = (text: string): Span[] =>
  applyRules(text, [email, ...certain]).filter(span => span.confidence >= 0.9)

/** Identifiers by shape, checksum and the words around them. */
export const numbers: Detector = {
  name: 'numbers',
  detect: ({ text }) => applyRules(text, [email, ...certain, ...context, ...plates]),
}
