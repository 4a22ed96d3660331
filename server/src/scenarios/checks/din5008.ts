import { listItems } from '../core/inputs.ts'
import { german } from '../core/pattern.ts'
import { type Check, type CheckContext, finding, ownWords } from './check.ts'
import { openMark, quote } from './marks.ts'
import type { FindingCode } from './texts.ts'

type Rule = { code: FindingCode; pattern: RegExp }

/**
 * Spelling rules of DIN 5008 that leave no room: dates, amounts, IBAN, telephone, abbreviations, postcode. Where the
 * standard allows more than one way or houses differ (kind of blanks, round amounts without cents, "9.30 Uhr"), nothing is said.
 */
const rules: readonly Rule[] = [
  // TT.MM.JJJJ; a day without its year may stand in a range ("01.06. bis 31.08.2026").
  { code: 'din-date', pattern: /(?<![\d.])(?:\d\.\d{1,2}|\d{1,2}\.\d)\.(?:19|20)\d{2}(?!\d)/gu },
  { code: 'din-date', pattern: /(?<![\d.])\d{1,2}\.\d{1,2}\.\d{2}(?![\d.])/gu },
  { code: 'din-date', pattern: /(?<![\d.])\d{1,2}\.\s\d{1,2}\.\s?(?:19|20)\d{2}(?!\d)/gu },
  {
    code: 'din-date',
    pattern: /(?<![\d-])(?:19|20)\d{2}-\d{2}-\d{2}(?![\d-])|(?<![\d/])\d{1,2}\/\d{1,2}\/(?:19|20)\d{2}(?!\d)/gu,
  },
  // 1.250,00 €
  { code: 'din-amount', pattern: /(?<![\d.,])\d{4,}(?:,\d{1,2})?\s?(?:€|EUR(?!\p{L})|Euro(?!\p{L}))/gu },
  {
    code: 'din-amount',
    pattern: /(?<![\d.,])\d{1,3}(?:\.\d{3})*,(?:\d|\d{3,}|[-–—]{1,2})\s?(?:€|EUR(?!\p{L})|Euro(?!\p{L}))/gu,
  },
  {
    code: 'din-amount',
    pattern:
      /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d{2})?\s?(?:€|EUR(?!\p{L})|Euro(?!\p{L}))|(?<![\d.,])\d+\.\d{2}\s?(?:€|EUR(?!\p{L})|Euro(?!\p{L}))/gu,
  },
  { code: 'din-space', pattern: /\d(?:€|EUR(?!\p{L})|%)|§\d/gu },
  {
    code: 'din-space',
    pattern: german(/\b(?:z\.B|d\.h|u\.a|u\.U|i\.d\.R|i\.V\.m|i\.S\.d|z\.T|o\.g|s\.o|s\.u|u\.Ä|i\.A)\./gu),
  },
  { code: 'din-space', pattern: german(/\b(?:Abs|Nr|Art|Satz|Buchst|Ziff)\.\d/gu) },
  // Blank, local number, hyphen before the extension: no slashes, no brackets, no pairs.
  { code: 'din-phone', pattern: /\(0\d{1,5}\)\s?\d|(?<![\d./-])0\d{2,5}\s?\/\s?\d{2}[\d\s/-]{2,}/gu },
  {
    code: 'din-phone',
    pattern:
      /(?<![\d./-])0[1-9]\d{8,12}(?!\d)|(?<![\d./-])0[1-9]\d{1,4}(?:\s\d{2}){4,}(?!\d)|(?<![\d./-])0[1-9]\d{1,4}-\d{4,}/gu,
  },
  { code: 'din-postcode', pattern: /^[ \t]*(?:\d{2}\s\d{3}|D-\s?\d{5}|DE-\s?\d{5})\s\p{Lu}/gmu },
]

const iban = /(?<![\p{L}\d])DE\d{2}(?:[ \u00a0\u202f-]?\d){18}(?!\d)/gu
const grouped = /^DE\d{2}(?:[ \u00a0\u202f]\d{4}){4}[ \u00a0\u202f]\d{2}$/u
const salutation = /^[ \t]*(?:Sehr\s+geehrte|Guten\s+Tag|Guten\s+Morgen|Hallo|Liebe[rs]?\s|Werte[rs]?\s)[^\n]*$/mu
const closing =
  /^[ \t]*(?:(?:Mit\s+)?(?:\p{L}+\s+){0,2}(?:freundliche[mn]?|beste[mn]?|herzliche[mn]?|viele[mn]?|schöne[mn]?|liebe[mn]?)\s+(?:\p{L}+\s+){0,2}(?:Grüßen?|Gruß|Grüssen)|Hochachtungsvoll|Freundlich\s+grüßt)[^\n]*$/imu
const short = /^[ \t]*(?:MfG|Mfg|mfg|VG|LG|Mit\s+freundl\.\s+Gr\.|i\.\s?A\.\s*$(?<!.))\b[^\n]*$/mu
const subjectWord = /^[ \t]*(?:(?:Betreff|Betrifft|Betr\.?)\s*:|Betreff\s|Betr\.\s)[^\n]*$/mu

/** The form of a letter. Warns: DIN 5008 is a standard, not the law, and a house may have rules of its own. */
export const din5008: Check = {
  name: 'DIN5008',
  version: 1,
  run(context) {
    const text = ownWords(context).replace(openMark, mark => mark.replace(/[^\n]/g, ' '))
    const spelled = rules.flatMap(({ code, pattern }) =>
      [...text.matchAll(pattern)]
        .filter(match => code !== 'din-date' || !isFileNumber(text, match))
        .map(match => ({ code, start: match.index, end: match.index + match[0].length })),
    )
    const accounts = [...text.matchAll(iban)]
      .filter(match => !grouped.test(match[0]))
      .map(match => ({ code: 'din-iban' as const, start: match.index, end: match.index + match[0].length }))
    const found = [...spelled, ...accounts, ...partsOf(text, context)]
    if (found.length === 0) return [finding('DIN5008', 'ok', 'din-kept')]
    return found.map(({ code, ...place }) =>
      finding('DIN5008', 'warn', code, { quote: quote(context.draft, place, 60) }, place),
    )
  },
}

/** "Unser Zeichen: 50.3-WG-2207": figures of a file number are no date. */
function isFileNumber(text: string, match: RegExpExecArray): boolean {
  const before = text[match.index - 1] ?? ' '
  const after = text[match.index + match[0].length] ?? ' '
  return (
    /[\p{L}\d/_-]/u.test(before) ||
    /[/_]/u.test(after) ||
    (/-/u.test(after) && /\p{L}|\d/u.test(text[match.index + match[0].length + 1] ?? ''))
  )
}

type Found = { code: FindingCode; start: number; end: number }

/** Address, subject, closing and the note on enclosures: parts of a letter, so only where there is a salutation. */
function partsOf(text: string, { inputs }: CheckContext): Found[] {
  const found: Found[] = []
  const named = subjectWord.exec(text)
  if (named) found.push({ code: 'din-subject', start: named.index, end: named.index + named[0].length })
  const greeting = salutation.exec(text)
  if (greeting) {
    const head = text.slice(0, greeting.index)
    const subject = lastParagraph(head)
    if (subject && !named && isSentence(subject.text)) found.push({ code: 'din-subject', ...subject })
    found.push(...addressesOf(head))
    const end = text.slice(greeting.index + greeting[0].length)
    const at = greeting.index + greeting[0].length
    const bye = closing.exec(end)
    const clipped = short.exec(end)
    if (clipped)
      found.push({ code: 'din-closing', start: at + clipped.index, end: at + clipped.index + clipped[0].length })
    else if (!bye && /,\s*$/u.test(greeting[0])) found.push({ code: 'din-closing', start: greeting.index, end: at })
    else if (bye && /(?:Grüßen?|Gruß|voll)\s*[.,!]\s*$/u.test(bye[0]))
      found.push({ code: 'din-closing', start: at + bye.index, end: at + bye.index + bye[0].length })
  }
  const enclosed = listItems(inputs.anlagen ?? '').filter(item => !/^(?:keine|-|–|nein)$/iu.test(item))
  if (enclosed.length > 0 && !/^[ \t]*(?:\d+\s+)?Anlagen?\b/mu.test(text))
    found.push({ code: 'din-enclosures', start: 0, end: 0 })
  return found
}

/** One line before the salutation is the subject. */
function lastParagraph(head: string): { text: string; start: number; end: number } | undefined {
  const text = head.trimEnd()
  const start = Math.max(text.lastIndexOf('\n\n'), -2) + 2
  const last = text.slice(start)
  return last.trim() === '' || last.includes('\n') ? undefined : { text: last, start, end: text.length }
}

/** Ends with a full stop that belongs to no abbreviation and no day ("vom 3. 11."). */
const isSentence = (subject: string) =>
  /[\p{Ll}\d)\]“"][.]$/u.test(subject.trim()) &&
  !/(?:\s|^)(?:usw|etc|ff|f|bzw|Nr|Str|Abs|e\. V|\d{1,2}|\d{1,2}\.\d{1,2})\.$/u.test(subject.trim())

/** Lines with a postcode at their end: at most nine, and none blank between street and town (DIN 5008, address field). */
function addressesOf(head: string): Found[] {
  const found: Found[] = []
  let start = 0
  let lines = 0
  let place = 0
  for (const line of head.split('\n')) {
    if (line.trim() === '') lines = 0
    else {
      if (lines === 0) place = start
      lines++
      if (lines > 9 && /^[ \t]*\d{5}\s+\p{Lu}/u.test(line))
        found.push({ code: 'din-address', start: place, end: start + line.length })
    }
    start += line.length + 1
  }
  const torn = /^[^\n]{0,60}\p{L}\s\d{1,4}\s?[a-z]?[ \t]*\n[ \t]*\n[ \t]*\d{5}[ \t]+\p{Lu}[^\n]{0,60}$/mu.exec(head)
  if (torn) found.push({ code: 'din-address', start: torn.index, end: torn.index + torn[0].length })
  return found
}
