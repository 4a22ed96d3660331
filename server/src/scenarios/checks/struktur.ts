import { german } from '../core/pattern.ts'
import { contentStems } from '../core/stem.ts'
import { type Check, finding } from './check.ts'

/** Parts of a paper for a council, and other names for them. */
const parts: readonly { name: string; heading: RegExp }[] = [
  {
    name: 'Beschlussvorschlag',
    heading:
      /\b(?:Beschluss(?:vorschlag|empfehlung|entwurf|antrag|formulierung|text)\p{L}*|Vorgeschlagener\s+Beschluss|Vorschlag\s+(?:zum|für\s+den)\s+Beschluss|Antrag|Beschluss|(?:Der|Die)\s+\p{L}[\p{L} -]{2,60}\s+(?:möge\s+(?:folgendes\s+)?beschließen|beschließt|wird\s+gebeten|fasst\s+folgenden\s+Beschluss))\b/iu,
  },
  {
    name: 'Begründung',
    heading:
      /\b(?:\p{L}*[Bb]egründung|Sach(?:verhalt|darstellung|stand|lage)\s*(?:und|\/)\s*(?:Begründung|Rechtslage|Stellungnahme|Bewertung)|Erläuterung\p{L}*|Gründe|Warum\b.{0,60})\b/iu,
  },
  {
    name: 'Finanzielle Auswirkungen',
    heading:
      /\b(?:[Ff]inanzielle\s+(?:Auswirkung|Folge|Wirkung|Konsequenz)\p{L}*|Auswirkungen\s+auf\s+den\s+Haushalt|[Hh]aushalts(?:auswirkung|mäßige|rechtliche|wirkung)\p{L}*(?:\s+Auswirkung\p{L}*)?|Kosten(?:\s+und\s+\p{L}+)?|Finanzierung|Finanzen|Kostenfolge\p{L}*|Folgekosten|Haushalt|Mittelbedarf|Deckung)\b/iu,
  },
  {
    name: 'Alternativen',
    heading:
      /\b(?:\p{L}*[Aa]lternativ\p{L}*|Handlungs(?:optionen|alternativen|möglichkeiten)|Optionen|Varianten|(?:Andere|Weitere|Mögliche|Geprüfte)\s+(?:Lösung|Möglichkeit|Option|Variante|Handlungsoption)\p{L}*|Lösungsmöglichkeiten|Abwägung\s+der\s+(?:Optionen|Varianten))\b/iu,
  },
].map(({ name, heading }) => ({ name, heading: german(heading) }))

type Section = { heading: string; body: string }

/** A line that stands alone and short, or a label before a colon. Numbers before it don't matter. */
function sectionsOf(text: string): Section[] {
  const sections: Section[] = []
  for (const raw of text.split('\n')) {
    const line = raw
      .replace(/^\s*(?:#{1,6}\s*|\*{1,2}|(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Za-z])[.)]\s+|[-–•]\s+)*/u, '')
      .replace(/\*+/g, '')
      .trim()
    if (line === '') continue
    // An item of a list is no heading, whatever colon it has.
    if (/^\s*(?:[a-z]\)|[-–•])\s/u.test(raw) && sections.length > 0) {
      sections.at(-1)!.body += `${line}\n`
      continue
    }
    const label = /^([^.!?:]{2,80}):(?:\s+(.*))?$/u.exec(line)
    const alone = line.length <= 80 && !/[.!?,;]$/u.test(line) && /^\p{Lu}/u.test(line) && line.split(/\s+/).length <= 9
    if (label) sections.push({ heading: label[1]!, body: label[2] ?? '' })
    else if (alone) sections.push({ heading: line, body: '' })
    else if (sections.length > 0) sections.at(-1)!.body += `${line}\n`
  }
  return sections
}

/** The text has each required part, under its own heading and not empty. */
export const struktur: Check = {
  name: 'STRUKTUR',
  version: 1,
  run(context, { sections: wanted }) {
    const sections = sectionsOf(context.draft)
    const names = wanted ?? parts.map(part => part.name)
    const missing = names.filter(name => {
      const known = parts.find(part => part.name.toLowerCase() === name.toLowerCase())
      const stems = contentStems(name)
      return !sections.some(({ heading, body }, i) => {
        const here = new Set(contentStems(heading))
        const fits = known ? known.heading.test(heading) : stems.every(stem => here.has(stem))
        // A heading may be followed by headings of its own.
        const following = sections[i + 1]
        const filled = /[\p{L}\d]{2}/u.test(body) || (following !== undefined && !isPart(following.heading, names))
        return fits && filled
      })
    })
    if (missing.length === 0) return [finding('STRUKTUR', 'ok', 'parts-there', { count: names.length })]
    return missing.map(name => finding('STRUKTUR', 'fail', 'part-missing', { name }))
  },
}

const isPart = (heading: string, names: readonly string[]) =>
  parts.some(part => names.includes(part.name) && part.heading.test(heading))
