import { fold } from '../core/fold.ts'
import type { Detector } from '../detector.ts'
import type { EntityType, Span } from '../entity.ts'
import { lexicon } from '../gazetteer/lexicon.ts'
import { datePattern } from './date.ts'
import { skipTitles } from './hint.ts'

/** What a column's heading or a key says about its values; read folded, first match counts. */
const headings: [RegExp, EntityType][] = [
  [/geburtsort|^ort$|wohnort|stadt$|gemeinde$/, 'LOCATION'],
  [/geb(?:urts)?\.?-?(?:datum|dat|tag)|^geb\.?$|^geboren|^dob$|birth/, 'DOB'],
  [/sterbe|todes?(?:tag|datum)/, 'DATE_OF_DEATH'],
  [/geburtsname|nachname|vorname|zuname|rufname|familienname|^name|name$|^person|antragsteller|kunde$|kundin|sachbearbeit|ansprechpartner|vermieter|halter|inhaber|kontakt(?:person)?$|teilnehm|bewerber|mitarbeiter|eltern|kind$|mutter$|vater$/, 'PERSON'],
  [/anschrift|adresse|strasse|wohnung$|address/, 'ADDRESS'],
  [/^plz$|postleitzahl/, 'ADDRESS'],
  [/e-?mail/, 'EMAIL'],
  [/telefon|^tel|handy|mobil|rufnummer|phone/, 'PHONE'],
  [/iban|^konto/, 'IBAN'],
  [/^bic$|swift/, 'BIC'],
  [/steuer-?id|idnr|identifikationsnummer/, 'TAX_ID'],
  [/steuer-?n(?:umme)?r/, 'TAX_NUMBER'],
  [/sv-?n|rv-?n|versicherungsnummer|versicherungsnr/, 'SVNR'],
  [/kvnr|kv-?n|versichertennummer|versichertennr/, 'KVNR'],
  [/^bg|bedarfsgemeinschaft/, 'BG_NUMBER'],
  [/kundennummer|kundennr|kunden-?nr|kd-?nr/, 'CUSTOMER_NO'],
  [/kindergeldn/, 'KINDERGELD_NO'],
  [/kennzeichen|^kfz/, 'LICENSE_PLATE'],
  [/aktenzeichen|^az\.?$|geschaftszeichen|kassenzeichen|vorgang|fallnummer/, 'CASE_NO'],
  [/ausweis|pass-?n|dokument/, 'ID_DOC'],
  [/arbeitgeber|firma|betrieb$|schule$|kita$/, 'ORG'],
  [/benutzer|user|login|kennung/, 'USERNAME'],
]

const fits: Partial<Record<EntityType, RegExp>> = {
  DOB: new RegExp(`^${datePattern}$`, 'iu'),
  DATE_OF_DEATH: new RegExp(`^${datePattern}$`, 'iu'),
  PERSON: /^[\p{L}][\p{L}\p{M} .,'’\-]{1,60}$/u,
  LOCATION: /^[\p{L}][\p{L}\p{M} .()/\-]{1,50}$/u,
  ADDRESS: /[\p{L}\p{N}]{3}/u,
  EMAIL: /@/,
  ORG: /^(?=.*\p{L}{3}).{3,60}$/u,
  USERNAME: /^\S{3,40}$/,
}
const numeric = /^(?=.*\d)[\p{L}\p{N}][\p{L}\p{N} ./()+\-]{3,40}$/u
const empty = /^(?:-+|–|—|keine?|nein|ja|n\/a|entfällt|unbekannt|\?+|x+|s\.o\.|siehe .*|offen|ledig|verheiratet|weiblich|männlich|divers)$/i

const typeOf = (heading: string): EntityType | undefined => {
  const text = fold(heading).replace(/["'*#_]/g, '').trim()
  if (text.length < 2 || text.length > 40 || /(?:datei|produkt|bank|strassen|haus|kurs|mass|vor)name|benutzername/.test(text)) return /benutzername/.test(text) ? 'USERNAME' : /vorname/.test(text) ? 'PERSON' : undefined
  return headings.find(([pattern]) => pattern.test(text))?.[1]
}

type Cell = { start: number; end: number; text: string }

function split(line: string, offset: number, separator: string): Cell[] {
  const cells: Cell[] = []
  let at = 0
  for (const raw of line.split(separator)) {
    const text = raw.replace(/^[\s"]+|[\s"]+$/g, '')
    const lead = raw.indexOf(text[0] ?? '')
    cells.push({ start: offset + at + Math.max(0, lead), end: offset + at + Math.max(0, lead) + text.length, text })
    at += raw.length + separator.length
  }
  return cells
}

function value(cell: Cell, type: EntityType, confidence: number): Span[] {
  if (cell.text === '' || empty.test(cell.text)) return []
  const shape = fits[type] ?? numeric
  if (!shape.test(cell.text)) return []
  if (type !== 'PERSON') return [{ start: cell.start, end: cell.end, type, by: 'column', confidence }]
  const { length, ...said } = skipTitles(cell.text)
  if (cell.text.split(/\s+/).length > 6) return []
  return [{ start: cell.start + length, end: cell.end, type, by: 'column', confidence, ...said }]
}

const separators = ['|', ';', '\t', ',']

/** Tables with a heading: it says what the cells below are. Without one, columns that hold only dates of birth. */
function readTables(text: string): Span[] {
  const spans: Span[] = []
  let columns: { separator: string; types: (EntityType | undefined)[] } | undefined
  const bare: { cells: Cell[]; person: boolean }[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const start = offset
    offset += line.length + 1
    if (line.length > 2_000) {
      columns = undefined
      continue
    }
    const heading = separators
      .map(separator => ({ separator, cells: split(line, start, separator) }))
      .filter(one => one.cells.filter(cell => cell.text !== '').length >= 2)
      .map(one => ({ separator: one.separator, types: one.cells.map(cell => (/\d{3}/.test(cell.text) ? undefined : typeOf(cell.text))), size: one.cells.length }))
      .find(one => one.types.filter(Boolean).length >= 2 && one.types.filter(Boolean).length >= one.size * 0.4)
    // A row of values can look like a heading only if it holds no digits.
    if (heading && !/\d/.test(line)) {
      columns = heading
      continue
    }
    if (columns) {
      const cells = split(line, start, columns.separator)
      if (cells.filter(cell => cell.text !== '').length < 2 || Math.abs(cells.length - columns.types.length) > (columns.separator === ',' ? 0 : 1)) {
        if (line.trim() === '' || cells.length < 2) columns = line.trim() === '' || !/^[\s|+:=-]+$/.test(line) ? undefined : columns
        continue
      }
      cells.forEach((cell, at) => {
        const type = columns!.types[at]
        if (type) spans.push(...value(cell, type, 0.9))
      })
      continue
    }
    const separator = [';', '|', '\t'].find(one => line.split(one).length >= 3)
    if (separator) bare.push({ cells: split(line, start, separator), person: true })
  }
  const date = fits.DOB!
  for (const row of bare) {
    const dates = row.cells.filter(cell => date.test(cell.text))
    const named = row.cells.some(cell => /^\p{L}[\p{L} .'’\-]+(?:, ?\p{L}[\p{L} .'’\-]+)?$/u.test(cell.text) && cell.text.split(/[\s,]+/).some(word => lexicon().given(word) !== undefined))
    if (dates.length !== 1 || !named) continue
    spans.push({ start: dates[0]!.start, end: dates[0]!.end, type: 'DOB', by: 'column', confidence: 0.8 })
  }
  return spans
}

const pair = /(?<![\p{L}\p{N}])"?([\p{L}][\p{L}\p{N} ./\-]{1,30}?)"?[ \t]{0,3}[:=][ \t]{0,6}("[^"\n]{1,80}"|[^\n;|"]{1,80})/gu

/** `key: value` blocks and JSON: a key that names an identifier, a name, a date of birth says what the value is. */
function readPairs(text: string): Span[] {
  const spans: Span[] = []
  for (const hit of text.matchAll(pair)) {
    const type = typeOf(hit[1]!)
    if (!type) continue
    const raw = hit[2]!
    const quoted = raw.startsWith('"')
    const begin = hit.index + hit[0].length - raw.length
    // Without quotes a value ends at two blanks, a comma before the next key, or the line's end.
    const cut = quoted ? raw.slice(1, -1) : raw.split(/ {2,}|\t|, (?=[\p{L}][\p{L}\- ]{1,20}[:=])|(?<=\S) (?=[\p{L}.\-]{3,20}:)/u)[0]!
    const text = cut.trim()
    const start = begin + raw.indexOf(text)
    if (type === 'LOCATION' || type === 'ORG' || type === 'ADDRESS') {
      if (!quoted && (text.length > 60 || /[.!?] /.test(text))) continue
      if (type === 'ORG' && !quoted && !/^[\p{Lu}\p{N}]/u.test(text)) continue
    }
    if (type === 'PERSON') {
      const words = text.replace(/[.,]$/, '').split(/\s+/)
      const known = words.some(word => lexicon().given(word.replace(/[,.]$/, '')) !== undefined)
      if (words.length > 5 || (!quoted && (words.length > 4 || !(known || /^(?:\p{Lu}[\p{L}'’-]+[ ,]*){1,3}$/u.test(text))))) continue
      if (!quoted && (/[.!?:;()\d]/.test(text.replace(/\.$/, '')) || (words.length === 1 && !/^\p{L}/u.test(text)))) continue
      if (!/name/i.test(hit[1]!) && !known) continue
    }
    spans.push(...value({ start, end: start + text.length, text }, type, quoted ? 0.9 : type === 'PERSON' ? 0.66 : 0.78))
  }
  return spans
}

export const tables: Detector = { name: 'tables', detect: ({ text }) => [...readTables(text), ...readPairs(text)] }
