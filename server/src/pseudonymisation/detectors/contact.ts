import { createRequire } from 'node:module'
import type { PhoneNumber } from 'libphonenumber-js'
import type { Rule } from './rule.ts'
import { cued, open, readDigits } from './rule.ts'

/** Its numbering plans take long to read: loaded when the first number without a cue turns up. */
const load = createRequire(import.meta.url)
let library: { parsePhoneNumberFromString(text: string, country: 'DE'): PhoneNumber | undefined } | undefined
function parsePhone(text: string): PhoneNumber | undefined {
  library ??= load('libphonenumber-js/min') as NonNullable<typeof library>
  return library.parsePhoneNumberFromString(text, 'DE')
}

const phoneCue =
  'rückfragen|zurück(?:rufen)? unter|unter der nummer|tel(?:efon|\\.)?(?:-?(?:nummer|nr\\.?))?|fon|phone|handy(?:-?(?:nummer|nr\\.?))?|mobil(?:funk|telefon|nummer)?|rufnummer|rückruf|durchwahl|dw|apparat|app\\.|whatsapp|erreichbar|mich(?: telefonisch)? unter|erreichen (?:sie )?mich|festnetz|telefonisch|call me|number is|anrufen|signal|sms'
const hotline =
  /(?:hotline|servicenummer|sammelnummer|sammelruf\p{L}{0,6}|infotelefon|sorgentelefon|serviceteam|notdienst|landratsamt|standesamts?|service-?telefon|servicecenter|zentrale|telefonvermittlung|bürgertelefon|bürgerservice|behördennummer|notruf|telefax|fax|faxnummer)[^\n\d]{0,25}$/iu
const phoneBefore = new RegExp(`${open}(?:${phoneCue})[^\\n\\d]{0,30}$`, 'iu')
const dateLike = /^\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d{2})$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}\.\d{1,2}\.$/

/** "030 23125-200 (Servicecenter)" */
const behindIt = /^[ ]?\(?(?:service|hotline|zentrale|bürgertelefon|infotelefon)/i

/** Hotlines, service and emergency numbers belong to authorities and firms, not to people. */
const isPublic = (digits: string) => /^(?:0(?:800|180|900|137|700|19)|11[0-9]|115|116)/.test(digits)

function acceptPhone(value: string, before: string, after: string): number | undefined {
  if (dateLike.test(value) || /^\s?(?:€|eur)/i.test(after)) return undefined
  if ((value.match(/[0-9]/g)?.length ?? 0) < 5) return undefined
  // The rest of an account's number, and what is called a service line behind it.
  if (/(?<!\p{L})[A-Z]{2}[0-9]{2}[0-9 ]{0,24}$/u.test(before) || behindIt.test(after)) return undefined
  const national = value
    .replace(/\(0\)/g, '')
    .replace(/[OoIlSBb]/g, readDigits)
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)49/, '0')
  const digits = national.replace(/\D/g, '')
  if (digits.length < 6 || digits.length > 16) return undefined
  // A switchboard ends in 0: "09261 678-0".
  const isMobile = /^01[5-7]/.test(digits)
  if (isPublic(digits) || (!isMobile && hotline.test(before)) || /[0-9][ ]?[-–][ ]?0$/.test(value)) return undefined
  const cue = phoneBefore.test(before)
  // A file number with a cue of its own ("Az. 0451/12345") is not a telephone number.
  if (!cue && !isMobile && /(?:az\.?|aktenzeichen|zeichen|nr\.?|nummer|vorgang)[^\n\d]{0,4}$/iu.test(before))
    return undefined
  if (cue) return 0.92
  if (/^(?:\+|00)/.test(value)) return 0.9
  const parted = /[\s/()-]/.test(value)
  // The German plan knows national numbers of any such length: possible without reading it, which takes long.
  if (parted && digits.length >= 9 && /^0[1-9]/.test(digits)) return 0.85
  const parsed = parsePhone(readDigits(value))
  if (parted && parsed?.isPossible()) return 0.85
  return parsed?.isValid() ? 0.8 : undefined
}

/** Telephone, addresses of the net. Authority hotlines, service numbers, switchboards and fax lines stay visible. */
export const contacts: readonly Rule[] = [
  {
    type: 'PHONE',
    by: 'phone',
    minDigits: 6,
    digitWithin: 4,
    pattern:
      /(?<![\p{L}\p{N}.,/-])((?:(?:\+|00)[ ]?[1-9][0-9]{0,2}[ ]?(?:\(0\))?|\(?[0O][ ]?[1-9Il])[ ]?(?:[0-9OIlSB][ \u00a0/().\-–]{0,3}){4,14}[0-9OIl](?:[ ]?-[ ]?[0-9]{1,5})?)(?![\p{L}\p{N}]|[.,][0-9])/u,
    accept: acceptPhone,
  },
  {
    type: 'PHONE',
    by: 'phone-cue',
    digitWithin: 70,
    ...cued(phoneCue, '(?:\\(?\\+?[0-9OIlSB][ /().\\-–]{0,3}){4,16}[0-9OIl]', '[^\\p{N}\\n]{0,20}?[(+]{0,2}'),
    accept: (value, before, after) => {
      const digits = readDigits(value).replace(/\D/g, '')
      if (
        dateLike.test(value) ||
        isPublic(digits) ||
        hotline.test(before) ||
        /[-–][ ]?0$/.test(value) ||
        behindIt.test(after) ||
        /^\s?(?:€|eur|uhr)/i.test(after)
      )
        return undefined
      if (/\d{1,2}\.\d{1,2}\.\d{2,4}/.test(value)) return undefined
      return digits.length >= 5 ? 0.88 : undefined
    },
  },
  {
    // A direct line: "Durchwahl -4417", "App. 312"
    type: 'PHONE',
    by: 'extension',
    digitWithin: 40,
    ...cued(
      'durchwahl|dw|apparat|app\\.|nebenstelle|hausruf|tel\\.|telefon',
      '-?[ ]?[0-9]{3,5}',
      '[:.]?[ ]{0,2}(?:-[ ]?)?',
    ),
    accept: (_value, before, after) =>
      /^[ ]?[./-]?[ ]?\d|^\s?(?:€|eur|uhr)/i.test(after) || hotline.test(before) || /^(?:11[0-9]|116)/.test(_value)
        ? undefined
        : 0.8,
  },
  {
    type: 'IP',
    by: 'ip',
    minDigits: 4,
    pattern:
      /(?<![\p{L}\p{N}.])((?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9]))(?![\p{L}\p{N}]|\.[0-9])/u,
    accept: (value, before) =>
      /(?:version|v\.?|nr\.?|ziffer|kapitel|abschnitt)\s{0,2}$/i.test(before) || /^[0.]+$/.test(value)
        ? undefined
        : 0.85,
  },
  {
    type: 'IP',
    by: 'ipv6',
    minDigits: 1,
    requires: ':',
    digitWithin: 8,
    pattern: /(?<![\p{L}\p{N}:])((?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4}){1,4})(?![\p{L}\p{N}:])/iu,
    accept: value => (/[a-f]/i.test(value) || value.includes('::') ? 0.85 : undefined),
  },
  {
    type: 'URL',
    by: 'url',
    pattern: /(?<![\p{L}\p{N}])((?:https?:\/\/|www\.)[\p{L}\p{N}\-._~:/?#@!$&*+=%]{3,200}[\p{L}\p{N}/])/iu,
    accept: value =>
      /facebook|instagram|linkedin|xing|tiktok|twitter|x\.com|youtube|profil|user|@|~|airbnb|ebay/i.test(value)
        ? 0.8
        : 0.55,
  },
  {
    type: 'USERNAME',
    by: 'username',
    ...cued(
      'benutzer(?:name|kennung)?|username|user|login|nutzername|insta(?:gram)?|account|telegram|twitter|discord|kennung',
      '@?[\\p{L}0-9][\\p{L}0-9._-]{2,30}',
      '["\']?[ ]?[:=][ "\']{0,3}|[ ]{1,2}(?=@)|[ ]{1,2}(?=[\\p{L}]{1,20}[._-]?[0-9._])',
    ),
    confidence: 0.8,
  },
  {
    // Who speaks in a chat: "schnuffel_84: …"
    type: 'USERNAME',
    by: 'speaker',
    pattern: /(?<=^|\n|\] ?)([\p{L}][\p{L}0-9]{0,20}(?:[._-][\p{L}0-9]{1,20}){0,2}(?<=[0-9]))(?=:[ ])/u,
    accept: value =>
      !/^(?:gast|besucher|berater|user|bot)[._-]?[0-9]+$/i.test(value) && /[._]|\p{L}[0-9]{2}/u.test(value)
        ? 0.7
        : undefined,
  },
  {
    type: 'USERNAME',
    by: 'handle',
    pattern: /(?<![\p{L}\p{N}._@-])(@[\p{L}0-9][\p{L}0-9._]{2,30})(?![\p{L}\p{N}@])/u,
    confidence: 0.75,
  },
]
