import type { Span } from '../entity.ts'
import * as checksum from './checksum.ts'
import type { Recogniser, Rule } from './rule.ts'
import { compact, createRecogniser, digit, digitLike, digits, gap, readDigits, whole } from './rule.ts'

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

/** The account of a public treasury, named right before its number, is nobody's personal data. */
export const ofAuthority =
  /(?:(?:stadt|kreis|gemeinde|landes|bundes|finanz|amts|samtgemeinde|justiz|regional)kasse(?:[ ]\p{Lu}[\p{L}-]+)?|bundesagentur[ ]für[ ]arbeit)[^\p{L}\p{N}]{1,4}(?:(?:iban|konto)[: ]{0,3})?$|(?:unser|unserem|unseres)[ ]konto[: ]{1,3}(?:iban[: ]{0,3})?$|gläubigerin?:? (?:stadt|landkreis)[^\n]{0,40}$/iu
/** Mailboxes of offices. */
const office =
  /^(?:(?:jobcenter|sozialamt|rathaus|buergerbuero|buergeramt|standesamt|jugendamt|wohngeldstelle|familienkasse|auslaenderbehoerde|stadtverwaltung|poststelle)[\p{L}\p{N}.-]{0,20}@|(?:info|kontakt|post|service|mail|buergerbuero|buergeramt|buergerservice|jobcenter|sozialamt|rathaus|stadt|gemeinde|landkreis|kreis|auslaenderbehoerde|standesamt|jugendamt|wohngeld|familienkasse|verwaltung|zentrale|noreply|no-reply)(?:[.-][\p{L}\p{N}-]{2,20})?@(?:[\p{L}\p{N}-]+\.)*(?:[\p{L}\p{N}-]*(?:stadt|kreis|landkreis|lk|gemeinde|jobcenter|jc|rathaus|amt|bund|arbeitsagentur|familienkasse)[\p{L}\p{N}-]*)\.)/iu

const email: Rule = {
  type: 'EMAIL',
  by: 'email',
  anchor: { at: /@|[([](?:at|ät)[)\]]/i, back: 6 },
  pattern:
    /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}(?:[ ]?@[ ]?|[ ]?(?:\(at\)|\[at\]|\(ät\))[ ]?)[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.[\p{L}][\p{L}1]{1,23})(?![\p{L}\p{N}])/iu,
  accept: value => (office.test(value) ? undefined : 0.99),
}

/** Shapes so telling, or checksums so unlikely to fit by chance, that nothing of the kind may ever leave the house. */
const shaped: Rule[] = [
  {
    type: 'IBAN',
    by: 'iban',
    digitWithin: 6,
    pattern: whole(`([Dd][Ee][ \\t.\\-]{0,2}${digits(20)}|[Dd][Ee][0-9]{2}(?:[ ]?[0-9]{4}){4}[ ]?[0-9]{1,3})`),
    accept: (value, before) => {
      if (ofAuthority.test(before)) return undefined
      return checksum.validIban(iban(value)) ? 0.99 : 0.95
    },
  },
  {
    type: 'BG_NUMBER',
    by: 'bg-number',
    minDigits: 12,
    pattern: whole(`(${digit}{5}[ \\t\\n]{0,2}(?:[Bb][Gg]|[B8]6|/[ ]?/)[ \\t\\n\\-.]{0,2}${digit}{7}(?:/BG)?)`),
    confidence: 0.99,
  },
  {
    type: 'KINDERGELD_NO',
    by: 'kindergeld',
    minDigits: 9,
    pattern: whole(`(${digit}{3}[ \\t\\n]{0,2}[Ff][ ]?[Kk][ \\t\\n\\-]{0,2}${digit}{3}[ ]?${digit}{3})`),
    confidence: 0.99,
  },
  {
    type: 'CUSTOMER_NO',
    by: 'customer-number',
    minDigits: 9,
    pattern: whole(`(${digit}{3}[ \\t\\n\\-.]{0,2}[A-Za-z][ \\t\\n\\-.]{0,2}${digit}{3}[ ]?${digit}{3})`),
    // Three digits and a blank before a small word ("250 a 100000") are an amount more often than a number.
    accept: value => (/\d/.test(value) && (value.match(/[0-9]/g)?.length ?? 0) >= 6 ? 0.96 : undefined),
  },
  {
    type: 'SVNR',
    by: 'svnr',
    minDigits: 10,
    pattern: whole(`((?:${digit}${gap}){8}[A-Za-z]${gap}(?:${digit}${gap}){2}${digit})`),
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
    minDigits: 11,
    pattern: whole(`((?<![,.\\-/][0-9]{0,3})${digits(11)})(?![.,]\\d)`),
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
    digitWithin: 4,
    pattern: whole(`([A-Za-z][ ]?(?:${digit}[ ]?){8}${digit})`),
    accept: value => {
      if ((value.match(/[0-9]/g)?.length ?? 0) < 7) return undefined
      if (checksum.validKvnr(kvnr(value))) return 0.95
      return /^[A-Z](?:[ ]?[0-9]){9}$/.test(value) ? 0.7 : undefined
    },
  },
  {
    type: 'CREDIT_CARD',
    by: 'card',
    minDigits: 13,
    pattern: whole('((?:[0-9][ \\-]?){12,18}[0-9])'),
    accept: value => {
      if (checksum.validCard(compact(value))) return 0.9
      return /^[3-6][0-9]{3}(?:[ ][0-9]{4}){3}$|^[3-6][0-9]{3}(?:-[0-9]{4}){3}$/.test(value) ? 0.7 : undefined
    },
  },
]

export const certainRules: readonly Rule[] = [email, ...shaped]

let recognise: Recogniser | undefined

/**
 * Can there be anything of the kind? All want an @ or what stands for one, or nine digits, misread ones too, with no more
 * than three separators or two letters between them.
 */
export function mayHold(text: string): boolean {
  let digits = 0
  let others = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]!
    if (kind === digitKind) {
      if (++digits === 9) return true
      others = 0
    } else if (kind === atKind && (text[at] === '@' || /^.[aä]t/iu.test(text.slice(at, at + 3)))) return true
    else if (++others > 5) digits = 0
  }
  return false
}

const digitKind = 1
const atKind = 2
const kinds = new Uint8Array(0x10000)
for (const code of digitLike) kinds[code] = digitKind
for (const char of '@([') kinds[char.charCodeAt(0)] = atKind

/** What the last look before bytes leave the house searches for, whoever masked or didn't mask it. */
export function findCertain(text: string): Span[] {
  if (!mayHold(text)) return []
  recognise ??= createRecogniser(certainRules)
  return recognise(text).filter(span => span.confidence >= 0.9)
}
