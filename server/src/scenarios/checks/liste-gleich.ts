import { listItems } from '../core/inputs.ts'
import { contentStems } from '../core/stem.ts'
import { type Check, finding, ownWords } from './check.ts'
import { quote } from './marks.ts'

/** What is asked for, without the reason after a dash or colon. */
const head = (item: string) => item.split(/\s[–—-]\s|:\s|\s\((?:für|damit|wegen|weil)\b/u)[0]!.trim()

/**
 * The list of the draft holds the items of the field, none more, none less; order and articles don't matter. An item
 * may stand in a list or in a sentence; a list item that matches none of the field is one too many.
 */
export const listeGleich: Check = {
  name: 'LISTE-GLEICH',
  version: 1,
  run(context, { fields = ['fehlende_unterlagen'] }) {
    const wanted = fields.flatMap(name => listItems(context.inputs[name] ?? ''))
    const text = ownWords(context)
    const whole = new Set(contentStems(text))
    const written = listLines(text)
    const missing = wanted.filter(item => {
      const stems = contentStems(head(item))
      return !written.some(line => covers(new Set(contentStems(line.text)), stems)) && !covers(whole, stems)
    })
    // Only lists that speak of the wanted things are compared: a letter may list other things elsewhere.
    const lists = groups(written).filter(list => list.some(line => wanted.some(item => matches(line.text, item))))
    const extra = lists.flat().filter(line => !wanted.some(item => matches(line.text, item)))
    const problems = [
      ...missing.map(item => finding('LISTE-GLEICH', 'fail', 'item-missing', { item: head(item) })),
      ...extra.map(line => finding('LISTE-GLEICH', 'fail', 'item-extra', { item: quote(context.draft, line) }, line)),
    ]
    return problems.length > 0 ? problems : [finding('LISTE-GLEICH', 'ok', 'list-equal', { count: wanted.length })]
  },
}

/** All stems there, or all but one of four and more (a model may shorten). */
function covers(have: ReadonlySet<string>, wanted: readonly string[]): boolean {
  const hits = wanted.filter(stem => have.has(stem)).length
  return wanted.length > 0 && hits >= (wanted.length >= 4 ? wanted.length - 1 : wanted.length)
}

function matches(line: string, item: string): boolean {
  const ofLine = contentStems(head(line))
  const ofItem = contentStems(head(item))
  return (
    covers(new Set(contentStems(line)), ofItem) || (ofLine.length > 0 && covers(new Set(contentStems(item)), ofLine))
  )
}

type Line = { text: string; start: number; end: number; number: number }

function listLines(text: string): Line[] {
  let start = 0
  return text.split('\n').flatMap((raw, number) => {
    const from = start
    start += raw.length + 1
    const bullet = /^\s*(?:[-–•*]|\d+[.)]|[a-z]\))\s+/u.exec(raw)?.[0].length
    if (bullet === undefined || raw.trim().length === bullet) return []
    return [{ text: raw.slice(bullet).trim(), start: from + bullet, end: from + raw.trimEnd().length, number }]
  })
}

/** Lists: bullets not further apart than one blank or continued line. */
function groups(lines: readonly Line[]): Line[][] {
  const lists: Line[][] = []
  for (const line of lines) {
    const last = lists.at(-1)?.at(-1)
    if (last && line.number - last.number <= 2) lists.at(-1)!.push(line)
    else lists.push([line])
  }
  return lists
}
