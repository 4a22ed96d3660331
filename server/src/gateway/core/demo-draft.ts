/** What a prompt holds, as far as a program without understanding can tell. */
type Section = { title: string; fields: { label: string; value: string }[] }

export const demoNotice =
  'DEMO-TEXT – hier hat kein Sprachmodell geschrieben. Der Text ist nur aus Ihren Angaben zusammengesetzt.'

const openings = [
  'wir schreiben Ihnen in der oben genannten Angelegenheit. Das Wichtigste haben wir für Sie zusammengestellt.',
  'in der oben genannten Angelegenheit möchten wir Sie über Folgendes informieren.',
  'zu der oben genannten Angelegenheit erhalten Sie heute diese Nachricht.',
]
const endings = [
  'Wenn Sie Fragen haben, melden Sie sich bitte. Wir helfen Ihnen gern weiter.',
  'Bitte melden Sie sich, wenn etwas unklar ist. Wir erklären es Ihnen gern.',
  'Haben Sie dazu Fragen? Dann sprechen Sie uns bitte an.',
]

/**
 * A letter from whatever labelled values a prompt holds; deterministic. Every fact, date, amount and norm in it stands in
 * the prompt, placeholders stay as they are, and what is empty becomes `[PRÜFEN: …]`.
 *
 * @param prompt the last user message
 * @param seed varies the set phrases
 */
export function composeDemoDraft(prompt: string, seed: number): string {
  const { task, material } = split(prompt)
  const { addressee, salutation } = findSalutation(material)
  const sections = readSections(material, addressee)
  const pick = (phrases: readonly string[]) => phrases[Math.abs(Math.trunc(seed)) % phrases.length]!
  const paragraphs = sections.length > 0 ? sections.map(writeSection) : [writeFreely(material)]
  return [
    demoNotice,
    findSubject(task, sections),
    `${salutation},`,
    pick(openings),
    ...paragraphs,
    pick(endings),
    'Mit freundlichen Grüßen',
  ]
    .filter(paragraph => paragraph !== '')
    .join('\n\n')
}

/** Material may be fenced (`=== … ===`); then the task stands before it and isn't repeated. */
function split(prompt: string): { task: string; material: string } {
  const fenced = /^(?<task>[\s\S]*?)^===[^\n]*===\n(?<material>[\s\S]*?)^===[^\n]*===/m.exec(prompt)
  return fenced
    ? { task: fenced.groups!.task!, material: fenced.groups!.material! }
    : { task: prompt, material: prompt }
}

const labelled = /^(?<label>\p{Lu}[^:\n„"\]]{1,60}?):(?: (?<value>.*))?$/u

/**
 * `Label: value` lines, values going on in the lines below; a line of its own above a label is the section's title. Who is
 * spoken to in the salutation isn't named once more.
 */
function readSections(material: string, addressee: string): Section[] {
  const sections: Section[] = []
  const blocks = material.split('\n')
  blocks.forEach((line, i) => {
    const field = labelled.exec(line)?.groups
    const isTitle = !field && line !== '' && (blocks[i - 1] ?? '') === '' && labelled.test(blocks[i + 1] ?? '')
    if (isTitle) sections.push({ title: line, fields: [] })
    else if (field) {
      if (sections.length === 0) sections.push({ title: '', fields: [] })
      sections.at(-1)!.fields.push({ label: field.label!, value: field.value ?? '' })
    } else {
      const open = sections.at(-1)?.fields.at(-1)
      if (open) open.value = `${open.value}\n${line}`
    }
  })
  return sections
    .map(({ title, fields }) => ({
      title,
      fields: fields
        .map(it => ({ ...it, value: it.value.trim() }))
        .filter(it => it.value === '' || it.value !== addressee),
    }))
    .filter(({ fields }) => fields.length > 0)
}

/** The heading that the task names in quotes, else the first title, else the first words of the task. */
function findSubject(task: string, sections: Section[]): string {
  const named = /(?:Überschrift|Betreff)[^„\n]{0,40}„(?<subject>[^“\n]{3,120})“/u.exec(task)?.groups?.subject
  if (named) return named
  const title = sections.find(section => section.title !== '')?.title
  if (title) return title
  const first = task
    .trim()
    .split('\n')[0]!
    .replace(/[.:!?]+$/, '')
  return first.length <= 80 ? first : ''
}

function findSalutation(material: string): { addressee: string; salutation: string } {
  const found =
    /(?<![\p{L}])(?<word>Frau|Herrn?) (?<title>(?:(?:Prof|Dr)\. ?)*)(?<name>\[[A-Z][A-Z0-9_]*\]|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/u.exec(
      material,
    )?.groups
  if (!found) return { addressee: '', salutation: 'Guten Tag' }
  const { word, title, name } = found
  const greeting = word === 'Frau' ? 'Sehr geehrte Frau' : 'Sehr geehrter Herr'
  return { addressee: `${word} ${title}${name}`, salutation: `${greeting} ${title}${name}` }
}

const isEmpty = (value: string) => value === '' || /^(?:keine Angabe|k\. ?A\.|-|–)$/i.test(value)
const isLong = (value: string) => value.includes('\n') || value.length > 100

/** Short values as a list, long ones as paragraphs under their label. */
function writeSection({ title, fields }: Section): string {
  const lines: string[] = title === '' ? [] : [title]
  for (const { label, value } of fields) {
    if (isEmpty(value)) lines.push(`- ${label}: [PRÜFEN: ${label} fehlt in den Angaben]`)
    else if (!isLong(value)) lines.push(`- ${label}: ${value}`)
    else lines.push(...(label === title ? [] : ['', label]), value, '')
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const writeFreely = (material: string): string => `Es geht um Folgendes:\n${material.trim()}`
