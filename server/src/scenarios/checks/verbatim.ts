import { listItems } from '../core/inputs.ts'

/** A text without what typography may change: blanks, line ends, list marks, the style of quotation marks and dashes. */
export const wording = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/^[^\S\n]*(?:[-–—•*]|\d{1,2}[.)]|[a-z]\))[^\S\n]+/gmu, '')
    .replace(/[„“”‟«»‹›‚‘’'`´]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** What narrows a decision when it follows it: "…, soweit er …". */
const narrowing =
  /^,?\s(?:soweit|sofern|wenn|falls|sobald|solange|jedoch|aber|allerdings|mit Ausnahme|außer|es sei denn|unter de[rm] (?:Bedingung|Vorbehalt|Auflage)|und (?:zwar|nur)|nur|teilweise|vorbehaltlich|mit der Maßgabe)(?!\p{L})/u

/**
 * Whether `text` says `wanted` word for word. The first letter may be small, the last full stop may be missing; a
 * sentence that goes on with a restriction is another one.
 */
export function saysVerbatim(text: string, wanted: string): boolean {
  const whole = wording(text)
  const core = wording(wanted)
    .replace(/^"(.*)"\.?$/u, '$1')
    .replace(/[.\s]+$/u, '')
  if (core === '') return true
  const first = core[0]!
  const rest = core.slice(1)
  for (let at = whole.indexOf(rest); at >= 0; at = whole.indexOf(rest, at + 1)) {
    const begin = whole[at - 1] ?? ''
    const before = whole[at - 2] ?? ''
    const after = whole.slice(at + rest.length)
    if (
      begin.toLowerCase() === first.toLowerCase() &&
      !/[\p{L}\d]/u.test(before) &&
      !/^[\p{L}\d-]/u.test(after) &&
      !narrowing.test(after)
    )
      return true
  }
  return rest === '' && whole.toLowerCase().includes(first.toLowerCase())
}

/** Lines of a field that aren't said word for word; a field given as one running text counts as said when it stands whole. */
export function notSaid(text: string, value: string): string[] {
  if (saysVerbatim(text, value)) return []
  return listItems(value).filter(line => !saysVerbatim(text, line) && !saysVerbatim(text, withoutLabel(line)))
}

/** "TOP 3: Der Ausschuss …" → "Der Ausschuss …": a label may stand elsewhere. */
export const withoutLabel = (line: string): string => line.replace(/^[^:.„"“»]{1,60}:\s+(?=\S)/u, '')
