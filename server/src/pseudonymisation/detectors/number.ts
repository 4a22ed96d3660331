import { certainRules, ofAuthority } from './certain.ts'
import * as checksum from './checksum.ts'
import { plates } from './plate.ts'
import type { Rule } from './rule.ts'
import { close, compact, cued, digit, digits, gap, open, whole } from './rule.ts'

/** In small letters and on scans a number with blanks may take a word along: it ends before that. */
function trimWords(value: string) {
  const tail = /(?:[ ./,\-\n]+\p{L}{2,}.*|[.,][ ]?\p{L}|[ ]\p{Ll})$/su.exec(value)
  return { rest: tail && (value.slice(0, tail.index).match(/[0-9]/g)?.length ?? 0) >= 5 ? tail[0].length : 0 }
}
/** Eleven digits are whole: what follows on the next line is the number of a list. */
function trimTaxId(value: string) {
  const whole = /^(?:[^0-9]*[0-9]){11}(?=\s)/.exec(value)
  return { rest: whole ? value.length - whole[0].length : 0 }
}

const documentValue = '(?:[A-Z0-9][ ]?){7,10}[A-Z0-9]'
const documentBare = '[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}[0-9]?'

const context: Rule[] = [
  {
    type: 'IBAN',
    by: 'iban-cue',
    digitWithin: 60,
    ...cued(
      'iban|kontoverbindung|bankverbindung|zahlung an|auf konto',
      `(?:[A-Z]{2}[ ]?)?${digits(14, 28)}`,
      '[^\\p{N}\\n]{0,25}?\\n?[^\\p{N}\\n]{0,3}?',
    ),
    accept: (value, before) =>
      ofAuthority.test(before) || (/^de/i.test(value) && compact(value).length > 22) ? undefined : 0.94,
  },
  {
    type: 'IBAN',
    by: 'account-cue',
    digitWithin: 40,
    ...cued('konto(?:-?nr\\.?|-?nummer)?|kto\\.?(?:-?nr\\.?)?', '[0-9](?:[ ]?[0-9]){5,9}', '[^\\p{N}\\n]{0,12}?'),
    confidence: 0.8,
  },
  {
    type: 'IBAN',
    by: 'iban-foreign',
    digitWithin: 4,
    pattern: whole('([A-Z]{2}[0-9]{2}(?:[ ]?[A-Z0-9]{4}){3,6}(?:[ ]?[A-Z0-9]{1,3})?)'),
    accept: (value, before) => (checksum.validIban(compact(value)) && !ofAuthority.test(before) ? 0.97 : undefined),
  },
  {
    type: 'TAX_ID',
    by: 'tax-id-cue',
    digitWithin: 70,
    ...cued(
      'steuer[- ]?id(?:entifikations)?(?:[- ]?(?:nummer|nr\\.?))?|(?:steuerliche[rn]? )?identifikationsnummer|id[- ]?nr\\.?|steueridentnummer|st[- ]?id|tin|tax[- ]id',
      digits(10, 12),
    ),
    trim: trimTaxId,
    confidence: 0.95,
  },
  {
    type: 'TAX_NUMBER',
    by: 'tax-number-cue',
    ...cued('steu?e?r[- ]?(?:nummer|nr\\.?)|st\\.?[- ]?nr\\.?', `${digit}(?:[/ .\\-]{0,3}${digit}){8,12}`),
    confidence: 0.95,
  },
  // The usual grouping says what it is even where a digit was misread.
  {
    type: 'TAX_ID',
    by: 'tax-id-shape',
    minDigits: 11,
    pattern: whole(`(${digit}{2}[ ]${digit}{3}[ ]${digit}{3}[ ]${digit}{3})`),
    accept: value => ((value.match(/[0-9]/g)?.length ?? 0) >= 7 ? 0.7 : undefined),
  },
  {
    type: 'TAX_NUMBER',
    by: 'tax-number',
    minDigits: 9,
    pattern: whole('([0-9]{2,3}/[0-9]{3,4}/[0-9]{4,5})'),
    confidence: 0.75,
  },
  {
    type: 'VAT_ID',
    by: 'vat-id',
    pattern: whole('(DE(?:[ ]?[0-9]){9})', 'iu'),
    accept: value => (checksum.validVatId(compact(value)) ? 0.95 : 0.8),
  },
  {
    type: 'SVNR',
    by: 'svnr-cue',
    digitWithin: 80,
    ...cued(
      '(?:sozial|renten)?versicherungs?-?(?:nummer|nr\\.?)|(?:sv|rv|vs)[- ]?(?:nummer|nr\\.?)|svnr|rvnr|vsnr|sozialversicherungsausweis',
      `(?:${digit}${gap}){6,8}[A-Z0-9]${gap}(?:${digit}${gap}){2,3}${digit}|(?:${digit}${gap}){7,8}[A-Z]${gap}(?:${digit}${gap}){1,2}${digit}`,
    ),
    confidence: 0.95,
  },
  {
    type: 'KVNR',
    by: 'kvnr-cue',
    digitWithin: 80,
    ...cued(
      'kv[- ]?(?:nummer|nr\\.?)|kvnr\\.?|krankenversicherten-?(?:nummer|nr\\.?)|krankenversicherungs-?(?:nummer|nr\\.?)|versicherten-?(?:nummer|nr\\.?)|krankenkassen-?(?:nummer|nr\\.?)|gesundheitskarte',
      `[A-Z0-9][ ]?${digits(8, 9)}`,
      '[^\\p{N}\\n]{0,25}?\\n?[^\\p{N}\\n]{0,3}?',
    ),
    confidence: 0.95,
  },
  {
    type: 'ID_DOC',
    by: 'document-cue',
    digitWithin: 90,
    ...cued(
      '(?:personal|bundes-?personal|reise|kinder|dienst|ersatz|flüchtlings|schwerbehinderten|behinderten|truppen)?-?\\n?ausweis(?:e?s)?(?:-?(?:nummer|nr\\.?))?|perso(?:-?nr\\.?)?|(?:reise|kinderreise|national|konventions|ersatz|alten )?pass(?:es)?(?:-?(?:nummer|nr\\.?))?|tazkira|ankunftsnachweis|aufenthaltsdokument|visum(?:-?(?:nummer|nr\\.?))?|eat|e-at|aufenthaltstitel|aufenthaltserlaubnis|aufenthaltskarte|niederlassungserlaubnis|residence (?:card|permit|title)|permit|duldung|schein-?(?:nummer|nr\\.?)|führersch\\.?|fs-?nr\\.?|führerscheins?|aufenthaltsgestattung|fiktionsbescheinigung|führerschein(?:-?(?:nummer|nr\\.?))?|dokumenten?-?(?:nummer|nr\\.?)|serien-?(?:nummer|nr\\.?)|passport|id[- ]card',
      documentValue,
      '[^\\p{L}\\p{N}]{0,4}(?:(?:nr\\.?|nummer|no\\.?|lautet|ist|war|number|is|mit|hab ich auch|habe ich|hat|trägt|neu|alt|der|die|die nummer|verloren|gestohlen|weg|für (?:flüchtlinge|ausländer|staatenlose)|vorgelegt|gültig)[^\\p{L}\\p{N}]{1,3}){0,5}',
    ),
    trim: trimWords,
    accept: value => {
      const count = value.match(/[0-9]/g)?.length ?? 0
      // "Ausweis vorge1egt": a misread word.
      if (count < 3 && /\p{Ll}{4}/u.test(value)) return undefined
      return count >= 1 || /^[CFGHJKLMNPRTVWXYZ]{9,10}$/.test(value) ? 0.93 : undefined
    },
  },
  {
    type: 'ID_DOC',
    by: 'document',
    digitWithin: 9,
    pattern: whole(`(${documentBare})`),
    accept: value => ((value.match(/[0-9]/g)?.length ?? 0) >= 2 && /[A-Z]/.test(value) ? 0.7 : undefined),
  },
  {
    // In small letters only where documents are spoken of.
    type: 'ID_DOC',
    by: 'document-lower',
    digitWithin: 9,
    pattern: whole(`(${documentBare.toLowerCase()})`),
    accept: (value, before) =>
      (value.match(/[0-9]/g)?.length ?? 0) >= 2 && /ausweis|pass|perso|eat|titel|führerschein|nummer/i.test(before)
        ? 0.75
        : undefined,
  },
  {
    // A driving licence: J430A1MKR61
    type: 'ID_DOC',
    by: 'licence',
    digitWithin: 3,
    pattern: whole('([A-Z][0-9OIl]{1,3}[A-Z0-9]{6,8}[0-9I])'),
    accept: value =>
      value.length === 11 && (value.match(/[0-9]/g)?.length ?? 0) >= 4 && (value.match(/[A-Z]/g)?.length ?? 0) >= 3
        ? 0.6
        : undefined,
  },
  {
    // Of other countries: "CIN BK417702", "Tazkira 1400-0702-88315", "PESEL 85110512345"
    type: 'ID_DOC',
    by: 'document-foreign',
    digitWithin: 50,
    ...cued(
      'tazkira|cin|dni|cnp|pesel|egn|oib|jmbg|(?:tc[ -]?)?kimlik|identitätskarte|id-?karte|carte d.identité|national id|ausweise|pässe|büma|grenzübertrittsbescheinigung|aussetzung der abschiebung',
      '[A-Z]{0,3}[ -]?[0-9](?:[ -]?[0-9]){4,14}|[A-Z][A-Z0-9]{8}',
      '[^\\p{L}\\p{N}\\n]{1,4}(?:(?:nr|no|nummer|number)\\.?[ :]{1,3})?',
    ),
    accept: value => ((value.match(/[0-9]/g)?.length ?? 0) >= 4 ? 0.85 : undefined),
  },
  {
    // Letter by letter, where a document is spoken of: "den neuen pass, alte nummer yb 4 4 1 7 0 2 6"
    type: 'ID_DOC',
    by: 'document-spelled',
    digitWithin: 4,
    pattern: new RegExp(`${open}([A-Z](?:[ ]?[A-Z])?(?:[ ][0-9]){6,8})${close}`, 'iu'),
    accept: (_value, before) =>
      /(?:pass|ausweis|perso|titel|tazkira|führerschein)(?!\p{L}{3})[^\n]{0,45}$/iu.test(before) ? 0.8 : undefined,
  },
  { type: 'ID_DOC', by: 'document-old', digitWithin: 2, pattern: whole('(T[0-9]{8}[0-9]?)'), confidence: 0.65 },
  {
    type: 'CUSTOMER_NO',
    by: 'customer-cue',
    digitWithin: 60,
    ...cued(
      'kunden-?[ ]?(?:nummer|nr\\.?)|kd\\.?-?[ ]?nr\\.?|kundennr|mitglieds-?(?:nummer|nr\\.?)|mieter-?(?:nummer|nr\\.?)|vertrags-?(?:nummer|nr\\.?|konto(?:nummer)?)|personal-?(?:nummer|nr\\.?)|zähler-?(?:nummer|nr\\.?)',
      '[A-Z0-9](?:[ ./\\-]{0,2}[A-Z0-9]){3,17}',
      '[^\\p{L}\\p{N}\\n]{0,5}(?:(?:meine |die )?(?:lautet|ist|is|war|ist die|is die)[ ]{1,2})?\\n?[ ]{0,3}',
    ),
    trim: trimWords,
    accept: value => ((value.match(/[0-9]/g)?.length ?? 0) >= 4 ? 0.9 : undefined),
  },
  {
    // The shape tells the end, so it may be wrapped at any place.
    type: 'CUSTOMER_NO',
    by: 'customer-cue-shape',
    ...cued(
      'kunden-?[ ]?(?:nummer|nr\\.?)|kd\\.?-?[ ]?nr\\.?',
      `(?:${digit}[ \\n]?){3}[A-Z][ \\n]?(?:${digit}[ \\n]?){5}${digit}`,
    ),
    confidence: 0.95,
  },
  {
    type: 'BG_NUMBER',
    by: 'bg-cue',
    digitWithin: 60,
    ...cued(
      'bg[- ]?(?:nummer|nr\\.?)|bedarfsgemeinschaft(?:s?-?(?:nummer|nr\\.?))?|bg',
      `(?:${digit}[ ]?){4,6}(?:BG|/[ ]?/|/)?[ ]?(?:${digit}[ ]?){5,7}${digit}(?:/BG)?`,
      '[^\\p{L}\\p{N}\\n]{1,5}',
    ),
    confidence: 0.95,
  },
  {
    type: 'KINDERGELD_NO',
    by: 'kindergeld-cue',
    ...cued('kindergeld-?(?:nummer|nr\\.?)|kg[- ]?nr\\.?', `${digit}{2,4}[ ]?F[ ]?K?[ ]?${digit}{5,7}`),
    confidence: 0.95,
  },
  {
    type: 'BETRIEBSNR',
    by: 'betriebsnummer-cue',
    ...cued('betriebs-?[ ]?(?:nummer|nr\\.?)|betr\\.?-?[ ]?nr\\.?|bbnr\\.?', digits(8)),
    confidence: 0.95,
  },
  {
    type: 'CREDITOR_ID',
    by: 'creditor-id',
    pattern: whole('(DE[0-9]{2}[ ]?(?:ZZZ|[A-Z0-9]{3})[ ]?[0-9](?:[ ]?[0-9]){10})', 'iu'),
    accept: (value, before) => {
      if (/(?:stadt|gemeinde|landkreis|kreis|jobcenter)[: ]{1,3}$/iu.test(before)) return undefined
      return checksum.validCreditorId(compact(value)) ? 0.97 : /ZZZ/i.test(value) ? 0.9 : undefined
    },
  },
  {
    type: 'VIN',
    by: 'vin-cue',
    digitWithin: 60,
    ...cued(
      'fin|fahrgestell-?(?:nummer|nr\\.?)|fahrzeug-?ident(?:ifizierungs)?-?(?:nummer|nr\\.?)|vin|fahrgest\\.-?nr\\.?',
      '[A-Z0-9](?:[ -]?[A-Z0-9]){16}',
      '[^\\p{L}\\p{N}\\n]{1,5}\\n?',
    ),
    accept: value => ((value.match(/[0-9]/g)?.length ?? 0) >= 4 ? 0.9 : undefined),
  },
  {
    type: 'VIN',
    by: 'vin',
    digitWithin: 17,
    pattern: whole(
      '([A-HJ-NPR-Z0-9]{17}|[A-HJ-NPR-Z]{3}[A-HJ-NPR-Z0-9]{13}[ ][0-9]|[A-HJ-NPR-Z]{3}[A-HJ-NPR-Z0-9]{6}[ ][A-HJ-NPR-Z0-9]{8})',
      'iu',
    ),
    accept: value =>
      (value.match(/[0-9]/g)?.length ?? 0) >= 4 && (value.match(/[A-Z]/gi)?.length ?? 0) >= 3 ? 0.85 : undefined,
  },
  {
    type: 'HRB',
    by: 'register',
    pattern: whole(
      '(HR[ ]?[AB][ ]?(?:Nr\\.[ ]?)?[0-9]{1,6}(?:[ ]?[A-Z]{1,2}(?![\\p{L}\\p{N}]))?(?:[ ]?\\((?:AG|Amtsgericht) [\\p{L} .\\-]{2,30}\\)|,? (?:AG|Amtsgericht) [\\p{Lu}][\\p{Ll}]{2,20})?)',
    ),
    confidence: 0.93,
  },
  {
    type: 'HRB',
    by: 'register-cue',
    digitWithin: 40,
    ...cued(
      'handelsregister(?:nummer)?|vereinsregister|vr|gnr|pr',
      '(?:HR[AB]|VR|GnR|PR)?[ ]?[0-9]{2,6}',
      '[^\\p{L}\\p{N}\\n]{1,3}(?:nr\\.?[ ])?',
    ),
    confidence: 0.6,
  },
  {
    type: 'HRB',
    by: 'register-lower',
    pattern: whole('(hr[ab][ ]?[0-9]{2,6}(?:[ ]?\\(ag [\\p{L} .\\-]{2,30}\\))?)', 'iu'),
    confidence: 0.92,
  },
  {
    type: 'BIC',
    by: 'bic-cue',
    ...cued(
      'bic|swift(?:-?code)?',
      '[A-Z]{4}[ ]?[A-Z]{2}[ ]?[A-Z0-9]{2}[ ]?(?:[A-Z0-9]{3})?',
      '[^\\p{L}\\p{N}\\n]{0,6}',
    ),
    confidence: 0.9,
  },
  {
    type: 'BIC',
    by: 'bic',
    pattern: whole('([A-Z]{4}DE[A-Z0-9]{2}(?:[A-Z0-9]{3})?)'),
    accept: (value, before) =>
      /[0-9]/.test(value) || /XXX$/.test(value) || /\d{2}\D{0,8}$/.test(before) ? 0.8 : undefined,
  },
  {
    type: 'CREDIT_CARD',
    by: 'card-cue',
    digitWithin: 60,
    ...cued('(?:kredit)?karten-?(?:nummer|nr\\.?)|kreditkarte|visa|mastercard|amex', digits(13, 19)),
    confidence: 0.9,
  },
]

/** Identifiers by shape, checksum and the words around them. */
export const numbers: readonly Rule[] = [...certainRules, ...context, ...plates]
