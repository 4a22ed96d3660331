import { fold } from '../core/fold.ts'
import type { EntityType, Span } from '../entity.ts'
import { lexicon } from '../gazetteer/lexicon.ts'
import { datePattern, partOfDate } from './date.ts'
import { skipTitles } from './hint.ts'

/** What a column's heading or a key says about its values; read folded, first match counts. */
const headings: [RegExp, EntityType][] = [
  [/geburtsort|^ort(?:, ?datum)?$|wohnort|^wohnt in$|stadt$|gemeinde$|^city$|^ortsteil$|^geburtsland$/, 'LOCATION'],
  [/geb(?:urts)?\.?-?(?:datum|dat|tag)|^geb(?:\.|$|[_ -])|^geboren|^dob$|birth/, 'DOB'],
  [/sterbe|todes?(?:tag|datum)/, 'DATE_OF_DEATH'],
  [
    /^(?!.*(?:mail|ip-|web|name)).*(?:anschrift|adresse|strasse|wohnung$|wohnhaft|address|^str\.?(?:[ ]?\/?[ ]?nr\.?)?$|^street$|^hnr\.?$|^haus-?(?:nr|nummer)\.?$)|strassenname/,
    'ADDRESS',
  ],
  [
    /geburtsname|nachname|vorname|zuname|rufname|familienname|^name|name$|^person|antragsteller|kunde$|kundin|sachbearbeit|ansprechpartner|vermieter|halter|inhaber|kontakt(?:person)?$|teilnehm|bewerber|mitarbeiter|eltern|kind$|mutter$|vater$|^zahler(?:in)?$|schuldner(?:in)?$|berechtigte?r?$/,
    'PERSON',
  ],
  [/^plz$|postleitzahl|^zip|postcode|^postal/, 'ADDRESS'],
  [/e-?mail/, 'EMAIL'],
  [/telefon|^tel(?!efax)|handy|mobil|rufnummer|phone/, 'PHONE'],
  [/iban|^konto/, 'IBAN'],
  [/^bic$|swift/, 'BIC'],
  [/steuer-?id|id-?nr|identifikationsnummer/, 'TAX_ID'],
  [/steuer-?n(?:umme)?r/, 'TAX_NUMBER'],
  [/sv-?n|rv-?n|versicherungsnummer|versicherungsnr/, 'SVNR'],
  [/kvnr|kv-?n|versichertennummer|versichertennr/, 'KVNR'],
  [/^bg|bedarfsgemeinschaft/, 'BG_NUMBER'],
  [/kundennummer|kundennr|kunden-?nr|kd-?nr/, 'CUSTOMER_NO'],
  [/kindergeldn|^kg[_ -]?n/, 'KINDERGELD_NO'],
  [/kennzeichen|^kfz/, 'LICENSE_PLATE'],
  [
    /akten?-?z|^[ag]z\.?$|gesch(?:afts|\.)?-?z|kassen-?z|buchungsz|vorgang|fallnummer|fall-?nr|(?:antrags?|bescheid|rechnungs?|schadens?|debitoren|wohngeld|urkunden)-?(?:nr|nummer|zeichen)/,
    'CASE_NO',
  ],
  [/ausweis|pass-?n|dokument/, 'ID_DOC'],
  [/arbeitgeber|firma|betrieb$|schule$|kita$/, 'ORG'],
  [/benutzer|user|login|kennung/, 'USERNAME'],
]

const fits: Partial<Record<EntityType, RegExp>> = {
  DOB: new RegExp(`^(?:${datePattern}|${partOfDate})$`, 'iu'),
  DATE_OF_DEATH: new RegExp(`^${datePattern}$`, 'iu'),
  PERSON: /^[\p{L}][\p{L}\p{M} .,'’-]{1,60}$/u,
  LOCATION: /^[\p{L}0][\p{L}\p{M}015 .()/-]{1,50}$/u,
  ADDRESS: /\p{N}|\p{L}{3}/u,
  // A sentence behind it is no part of the address.
  EMAIL: /^(?!.*\.\s+\p{Lu}).*@/u,
  ORG: /^(?=.*\p{L}{3}).{3,60}$/u,
  USERNAME: /^\S{3,40}$/,
}
const numeric = /^(?=.*\d)[\p{L}\p{N}][\p{L}\p{N} ./()+-]{3,40}$/u
const empty =
  /^(?:-+|–|—|keine?|nein|ja|n\/a|entfällt|unbekannt|\?+|x+|s\.o\.|siehe .*|offen|wie (?:oben|zeile )?[0-9]{0,3}|siehe oben|dito|ledig|verheiratet|weiblich|männlich|divers)$/i

const asRead = (text: string) => text.replace(/0/g, 'o').replace(/1/g, 'l')

const typeOf = (heading: string): EntityType | undefined => {
  if (heading.length < 2 || heading.length > 40) return undefined
  const text = fold(heading)
    .replace(/["'*#]/g, '')
    .replace(/_/g, ' ')
    .trim()
  if (text.length < 2 || text.length > 40 || /(?:datei|produkt|bank|haus|kurs|mass|vor)name|benutzername/.test(text))
    return /benutzername/.test(text) ? 'USERNAME' : /vorname/.test(text) ? 'PERSON' : undefined
  const find = (words: string) => headings.find(([pattern]) => pattern.test(words))?.[1]
  return (
    find(text) ??
    (/rn|[01]/.test(text)
      ? (find(asRead(text.replace(/rn/g, 'm'))) ?? find(asRead(text.replace(/rn(?=en?$)/, 'm'))))
      : undefined)
  )
}

type Half = 'given' | 'surname' | undefined

const halfOf = (heading: string): Half =>
  /vorna(?:m|rn)e|rufna(?:m|rn)e/i.test(heading)
    ? 'given'
    : /^["\s]*(?:na(?:m|rn)e|nachna(?:m|rn)e|familienna(?:m|rn)e|geburtsna(?:m|rn)e|zuna(?:m|rn)e)["\s]*$/i.test(
          heading,
        )
      ? 'surname'
      : undefined

/** First name and surname in neighbouring cells or fields are one person: tells both their whole name. */
function link(text: string, found: readonly { span: Span; half: Half }[]) {
  for (let at = 1; at < found.length; at++) {
    const [a, b] = [found[at - 1]!, found[at]!]
    if (!a.half || !b.half || a.half === b.half || a.span.type !== 'PERSON' || b.span.type !== 'PERSON') continue
    const [given, surname] = a.half === 'given' ? [a, b] : [b, a]
    const words = [given, surname].map(one => text.slice(one.span.start, one.span.end))
    if (words.some(word => word.includes(','))) continue
    a.span.full = b.span.full = words.join(' ')
  }
}

type Cell = { start: number; end: number; text: string }

const padding = /[\s"]/

function split(line: string, offset: number, separator: string): Cell[] {
  const cells: Cell[] = []
  let at = 0
  for (const raw of line.split(separator)) {
    let lead = 0
    let last = raw.length
    while (lead < last && padding.test(raw[lead]!)) lead++
    while (last > lead && padding.test(raw[last - 1]!)) last--
    const text = raw.slice(lead, last)
    cells.push({ start: offset + at + lead, end: offset + at + last, text })
    at += raw.length + separator.length
  }
  return cells
}

/** A name's cell up to what follows it: "Trinh, Ngọc Ánh, buddhistisch", "Abdoulaye Cissé, unbekannt verzogen". */
function nameLength(text: string): number {
  const dash = text.search(/[ ][–-][ ]|[ ]{2}/)
  const [first = '', second] = (dash < 0 ? text : text.slice(0, dash)).split(',')
  if (second === undefined) return first.length
  const { given } = lexicon()
  if (first.includes(' ') && given(first.split(' ')[0]!) !== undefined) return first.length
  const isName = (word: string) => given(word) !== undefined || /^\p{Lu}\p{L}*\.?$/u.test(word)
  return second.trim().split(/[ -]/).every(isName) ? first.length + 1 + second.trimEnd().length : first.length
}

function value(whole: Cell, type: EntityType, confidence: number): Span[] {
  // "Ort, Datum": the date behind the place stays.
  const place = type === 'LOCATION' ? whole.text.split(/, (?=den |[0-9])/)[0]! : whole.text
  const cell = { ...whole, text: place, end: whole.start + place.length }
  if (cell.text === '' || empty.test(cell.text)) return []
  const shape = fits[type] ?? numeric
  if (!shape.test(cell.text)) return []
  if (type !== 'PERSON') return [{ start: cell.start, end: cell.end, type, by: 'column', confidence }]
  const cut = nameLength(cell.text)
  const { length, ...said } = skipTitles(cell.text)
  if (cell.text.split(/\s+/).length > 6) return []
  return [{ start: cell.start + length, end: cell.start + cut, type, by: 'column', confidence, ...said }]
}

/** `columns`: a printed list whose columns stand apart by two blanks or more. */
const separators = ['|', ';', '\t', ',', 'columns'] as const
type Separator = (typeof separators)[number]
const apart = / {2,}/

function cellsOf(line: string, start: number, separator: Separator): Cell[] {
  if (separator !== 'columns') return split(line, start, separator)
  const cells: Cell[] = []
  for (const hit of line.matchAll(/\S+(?: \S+)*/g))
    cells.push({ start: start + hit.index, end: start + hit.index + hit[0].length, text: hit[0] })
  return cells
}

type Columns = { separator: Separator; types: (EntityType | undefined)[]; halves: Half[] }

/** A heading names the kinds of at least two of its columns and holds no digits. */
function headingOf(line: string, start: number): Columns | undefined {
  // A misread letter is no digit: "K1.  Anschrift  Ha1t".
  if (/\d/.test(line.replace(/(?<=\p{L})[015]|[015](?=\p{L})/gu, ''))) return undefined
  for (const separator of separators) {
    if (separator === 'columns' ? !apart.test(line.trim()) : !line.includes(separator)) continue
    const cells = cellsOf(line, start, separator)
    const types = cells.map(cell => typeOf(cell.text))
    // "Straße | Nr.": beside a street it is the house's number.
    for (let at = 1; at < cells.length; at++)
      if (types[at - 1] === 'ADDRESS' && /^(?:nr|no|nummer)\.?$/i.test(cells[at]!.text)) types[at] ??= 'ADDRESS'
    const known = types.filter(Boolean).length
    if (known >= 2 && known >= cells.length * 0.4)
      return { separator, types, halves: cells.map(cell => halfOf(cell.text)) }
  }
  return undefined
}

const rule = /^[\s|+:=-]+$/

/** Tables with a heading: it says what the cells below are. Without one, columns that hold only dates of birth. */
function readRows(text: string): Span[] {
  const spans: Span[] = []
  let columns: Columns | undefined
  const bare: { cells: Cell[] }[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const start = offset
    offset += line.length + 1
    if (line.length > 2_000) {
      columns = undefined
      continue
    }
    const heading = headingOf(line, start)
    if (heading) {
      columns = heading
      continue
    }
    if (columns) {
      const { separator, types, halves } = columns
      const cells = cellsOf(line, start, separator)
      const loose = separator === ',' || separator === 'columns' ? 0 : 1
      if (cells.filter(cell => cell.text !== '').length < 2 || Math.abs(cells.length - types.length) > loose) {
        if (line.trim() === '' || (cells.length < 2 && !rule.test(line))) columns = undefined
        continue
      }
      const found = cells.flatMap((cell, at) => {
        const type = types[at]
        return type ? value(cell, type, 0.9).map(span => ({ span, half: halves[at] })) : []
      })
      link(text, found)
      spans.push(...found.map(one => one.span))
      continue
    }
    for (const separator of [';', '|', '\t'] as const) {
      const first = line.indexOf(separator)
      if (first < 0 || line.indexOf(separator, first + 1) < 0) continue
      bare.push({ cells: split(line, start, separator) })
      break
    }
  }
  const date = fits.DATE_OF_DEATH!
  for (const row of bare) {
    const dates = row.cells.filter(cell => date.test(cell.text))
    const named = row.cells.some(
      cell =>
        /^\p{L}[\p{L} .'’-]+(?:, ?\p{L}[\p{L} .'’-]+)?$/u.test(cell.text) &&
        (cell.text.includes(',') || cell.text.split(/[\s,]+/).some(word => lexicon().given(word) !== undefined)),
    )
    if (dates.length !== 1 || !named) continue
    spans.push({ start: dates[0]!.start, end: dates[0]!.end, type: 'DOB', by: 'column', confidence: 0.8 })
  }
  return spans
}

const value80 = /[ \t]{0,6}("[^"\n]{1,80}"|[^\n;|"]{1,80})/uy
const keyBefore = /"?([\p{L}](?:[\p{L}\p{N}./_-]| (?! )){1,30})"?[ \t]{0,3}$/u

const element = /<([\p{L}_:-]{2,40})(?:[ ][^<>]{0,80})?>([^<>\n]{1,80})<\//gu
const formLine = /(?<=^|\n)[ \t]{0,4}([\p{L}][\p{L}./-]{2,24})[ ]{2,40}([^ \n](?:[^\n]{0,60}?))(?=[ ]{2}|\n|$)/gu

/** "Familienname .......... von der Osten" */
const dotted =
  /(?<=^|\n|[ ]{2})[ \t]{0,4}([\p{L}][\p{L}., /-]{2,28}?)[ ]?\.{3,60}[: ]{0,3}([^ \n.:](?:[^\n]{0,60}?))(?=[ ]{2}|\n|$)/gu

/** XML elements, and forms whose values stand in a column of their own: `<name>Tesfalem</name>`, `Vorname     Aurelia`. */
function readFields(text: string): Span[] {
  const found: { span: Span; half: Half }[] = []
  const read = (pattern: RegExp, confidence: number) => {
    for (const hit of text.matchAll(pattern)) {
      const type = typeOf(hit[1]!)
      // Two headings in a row are a table's, not a field and its value.
      if (!type || typeOf(hit[2]!.split(/ {2,}/)[0]!) !== undefined) continue
      const start = hit.index + hit[0].indexOf(hit[2]!, hit[1]!.length)
      const cell = { start, end: start + hit[2]!.trimEnd().length, text: hit[2]!.trimEnd() }
      const isLogin = type === 'PERSON' && /^\p{L}+\d+$/u.test(cell.text)
      for (const span of value(cell, isLogin ? 'USERNAME' : type, confidence))
        found.push({ span, half: halfOf(hit[1]!) })
    }
  }
  if (text.includes('</')) read(element, 0.88)
  if (apart.test(text)) read(formLine, 0.7)
  if (text.includes('...')) read(dotted, 0.8)
  link(text, found)
  return found.map(one => one.span)
}

/** `key: value` blocks and JSON: a key that names an identifier, a name, a date of birth says what the value is. */
function readPairs(text: string): Span[] {
  const found: { span: Span; half: Half }[] = []
  let last = 0
  if (!/[:=]/.test(text)) return []
  const signs = /[:=]/g
  for (let sign = signs.exec(text); sign; sign = signs.exec(text)) {
    const at = sign.index
    const lead = text.slice(Math.max(0, at - 36), at)
    const line = lead.slice(lead.lastIndexOf('\n') + 1)
    const key = keyBefore.exec(line)?.[1]
    if (key === undefined) continue
    value80.lastIndex = at + 1
    const hit = value80.exec(text)
    if (!hit) continue
    // In "Vorname: Kai Ort: Plauen" the key is the last word.
    const type = typeOf(key) ?? typeOf(key.slice(key.lastIndexOf(' ') + 1))
    if (!type) continue
    const raw = hit[1]!
    const quoted = raw.startsWith('"')
    const begin = hit.index + hit[0].length - raw.length
    // Without quotes a value ends at two blanks, a comma before the next key, or the line's end.
    const cut = quoted
      ? raw.slice(1, -1)
      : raw.split(/ {2,}|\t|, (?=[\p{L}][\p{L}\- ]{1,20}[:=])|(?<=\S) (?=[\p{L}.-]{3,20}:)|&(?=[\p{L}_]{2,20}=)/u)[0]!
    const content = cut.trim()
    const start = begin + raw.indexOf(content)
    if (type === 'LOCATION' || type === 'ORG' || type === 'ADDRESS') {
      if (!quoted && (content.length > 60 || /[.!?] /.test(content))) continue
      if (type === 'ORG' && !quoted && !/^[\p{Lu}\p{N}]/u.test(content)) continue
    }
    if (type === 'PERSON') {
      const words = content.replace(/[.,]$/, '').split(/\s+/)
      const known = words.some(word => lexicon().given(word.replace(/[,.]$/, '')) !== undefined)
      if (
        words.length > 5 ||
        (!quoted && (words.length > 4 || !(known || /^(?:\p{Lu}[\p{L}'’-]+[ ,]*){1,3}$/u.test(content))))
      )
        continue
      if (
        !quoted &&
        (/[.!?:;()\d]/.test(content.replace(/\.$/, '')) || (words.length === 1 && !/^\p{L}/u.test(content)))
      )
        continue
      if (!/name/i.test(key) && !known) continue
    }
    const half = halfOf(key)
    // Only fields that follow one another belong to the same person.
    if (hit.index - last > 60)
      found.push({ span: { start: 0, end: 0, type: 'LITERAL', by: '', confidence: 0 }, half: undefined })
    for (const span of value(
      { start, end: start + content.length, text: content },
      type,
      quoted ? 0.9 : type === 'PERSON' ? (half ? 0.86 : 0.66) : 0.78,
    )) {
      found.push({ span, half })
      last = span.end
    }
  }
  link(text, found)
  return found.map(one => one.span).filter(span => span.end > span.start)
}

export const readTables = (text: string): Span[] => [...readRows(text), ...readPairs(text), ...readFields(text)]
