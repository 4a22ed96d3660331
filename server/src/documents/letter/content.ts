import { tidyText } from '../core/text.ts'
import {
  digitalSourceType,
  type Letter,
  labelProperty,
  letterTooLong,
  longestLetter,
  sourceTypeProperty,
} from './letter.ts'

/** `check`: a place that a person must look at, `[PRÜFEN: …]`. `\n` in a text is a line break. */
export type Run = { readonly text: string; readonly strong: boolean; readonly check: boolean }

/** A `bullet` or `number` item has its sign in `mark`. `rightToLeft`: by its first letter. */
export type Paragraph = {
  readonly kind: 'text' | 'heading' | 'bullet' | 'number'
  readonly mark: string
  readonly runs: readonly Run[]
  readonly block: boolean
  readonly rightToLeft: boolean
  /** The next one is an item, too: less room between them. */
  readonly continues: boolean
}

/** What every format writes, in this order; all texts are tidy. */
export type LetterContent = {
  readonly title: string
  readonly author: string
  readonly letterhead: { readonly authority: string; readonly lines: readonly string[] } | undefined
  readonly returnAddress: string
  readonly recipient: readonly string[]
  readonly information: readonly (readonly [name: string, value: string])[]
  readonly subject: string
  readonly body: readonly Paragraph[]
  readonly label: string
  /** In the foot of every page, beside its number. */
  readonly footer: string
  readonly language: string
  readonly created: Date
  readonly properties: readonly (readonly [name: string, value: string])[]
}

/** Nothing that XML 1.0 (production 2) or a font can't hold: controls, lone surrogates, noncharacters. */
const clean = (text: string) => tidyText(text).replace(/\p{Noncharacter_Code_Point}/gu, '')
const oneLine = (text = '') => clean(text).replace(/\s+/g, ' ').trim()
const lines = (texts: readonly string[] = []) =>
  texts.flatMap(text => clean(text).split('\n')).flatMap(line => line.trim() || [])

/** Arranges a letter for the writers. Faults: too long. */
export function letterContent(letter: Letter): LetterContent {
  const length = letter.segments.reduce((sum, { text }) => sum + text.length, 0)
  if (length > longestLetter) throw letterTooLong({ characters: longestLetter })
  const { letterhead, metadata } = letter
  const paragraphs = paragraphsOf(letter)
  const given = withoutWord(oneLine(letter.subject))
  const subject = given || subjectOf(paragraphs)
  const isRepeated = paragraphs[0] !== undefined && withoutWord(plain(paragraphs[0])) === subject
  const authority = oneLine(letterhead?.authority)
  const contact = letterhead && [letterhead.phone, letterhead.email].map(oneLine)
  const address = letterhead ? lines([letterhead.street, letterhead.town]) : []
  const information = [
    ['Ihr Zeichen', oneLine(letter.yourReference)],
    ['Unser Zeichen', oneLine(letter.reference)],
    ['Ansprechperson', oneLine(letter.contact)],
    ['Telefon', contact?.[0] ?? ''],
    ['E-Mail', contact?.[1] ?? ''],
    ['Datum', germanDate(letter.date)],
  ] as const
  return {
    title: subject || oneLine(metadata.title),
    author: authority,
    letterhead: letterhead && { authority, lines: address },
    returnAddress: [authority, ...address].filter(Boolean).join(' · '),
    recipient: lines(letter.recipient),
    information: information.filter(([, value]) => value !== ''),
    subject,
    body: isRepeated ? paragraphs.slice(1) : paragraphs,
    label: oneLine(letter.label),
    footer: 'Entwurf, mit KI erstellt',
    language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(letter.language) ? letter.language : 'de-DE',
    created: metadata.created,
    properties: propertiesOf(letter),
  }
}

/** The label for people and for programs, then what the caller says; names are unique, as file formats ask. */
function propertiesOf({ label, metadata }: Letter): (readonly [name: string, value: string])[] {
  const properties = new Map<string, string>()
  for (const [name, value] of Object.entries(metadata.properties ?? {})) properties.set(oneLine(name), oneLine(value))
  properties.set(labelProperty, oneLine(label)).set(sourceTypeProperty, digitalSourceType).delete('')
  return [...properties].filter(([, value]) => value !== '')
}

/** TT.MM.JJJJ (DIN 5008); anything that isn't an ISO date stays as it is. */
function germanDate(date = ''): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  return iso ? `${iso[3]}.${iso[2]}.${iso[1]}` : oneLine(date)
}

const withoutWord = (subject: string) => subject.replace(/^(?:betreff|betr\.)\s*:\s*/i, '')

export const plain = (paragraph: Paragraph) => paragraph.runs.map(run => run.text).join('')

const longestSubject = 200

/** The first paragraph, when it is one line that no sentence, salutation or address would be. */
function subjectOf(paragraphs: readonly Paragraph[]): string {
  const [first, second] = paragraphs
  if (!first || !second || first.block || (first.kind !== 'text' && first.kind !== 'heading')) return ''
  const text = plain(first)
  const isLine = !text.includes('\n') && text.length <= longestSubject && !/[.,;!?:]$/.test(text)
  const isSalutation = /^(?:sehr |guten |liebe|hallo|dear |an )/i.test(text)
  return isLine && !isSalutation && !text.includes('[PRÜFEN') ? withoutWord(text) : ''
}

const item = /^(?<bullet>[-*•–·]|\d{1,3}[.)]|[a-z]\))[ \t]+(?=\S)/

/** Blank lines part paragraphs; an item is one of its own, further lines of a paragraph are line breaks in it. */
function paragraphsOf(letter: Letter): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: { lines: string[]; mark: string; block: boolean } | undefined
  const close = () => {
    if (open) paragraphs.push(paragraphOf(open.lines.join('\n'), open.mark, open.block))
    open = undefined
  }
  for (const { text, block } of blocksOf(letter)) {
    for (const line of clean(text).split('\n')) {
      const mark = item.exec(line.trimStart())
      if (line.trim() === '') close()
      else if (mark) {
        close()
        open = { lines: [line.trimStart().slice(mark[0].length)], mark: mark.groups!.bullet!, block }
      } else if (/^#{1,4} /.test(line)) {
        close()
        open = { lines: [line], mark: '', block }
        close()
      } else if (open) open.lines.push(line.trim())
      else open = { lines: [line.trim()], mark: '', block }
    }
    close()
  }
  const isItem = (at: number) => ['bullet', 'number'].includes(paragraphs[at]?.kind ?? '')
  return paragraphs.map((paragraph, at) => ({ ...paragraph, continues: isItem(at) && isItem(at + 1) }))
}

/** Neighbours of one kind as one text: a restored name is a segment of its own in the middle of a sentence. */
function blocksOf({ segments }: Letter): { text: string; block: boolean }[] {
  const joined: { text: string; block: boolean }[] = []
  for (const { origin, text } of segments) {
    const block = origin === 'block'
    const last = joined.at(-1)
    if (last?.block === block) last.text += text
    else joined.push({ text, block })
  }
  return joined
}

function paragraphOf(text: string, mark: string, block: boolean): Paragraph {
  const heading = /^#{1,4} +(.+)$/.exec(text) ?? /^\*\*([^*\n]+)\*\*:?$/.exec(text)
  const runs = runsOf(heading ? heading[1]! : text)
  const kind = heading ? 'heading' : mark === '' ? 'text' : /^[\p{L}\d]/u.test(mark) ? 'number' : 'bullet'
  const shown = heading ? runs.map(run => ({ ...run, strong: true })) : runs
  return { kind, mark, runs: shown, block, rightToLeft: isRightToLeft(text), continues: false }
}

/** `**bold**` as models write it, and places to check. */
function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let at = 0
  const add = (end: number, run: Partial<Run> = {}, shown = text.slice(at, end)) => {
    if (shown !== '') runs.push({ strong: false, check: false, ...run, text: shown })
    at = end
  }
  for (const match of text.matchAll(/(\[PRÜFEN[^\]\n]*\])|\*\*(?=\S)([^*\n]+)\*\*/g)) {
    add(match.index)
    const end = match.index + match[0].length
    if (match[1]) add(end, { check: true, strong: true })
    else {
      for (const run of runsOf(match[2]!)) add(end, { ...run, strong: true }, run.text)
    }
  }
  add(text.length)
  return runs
}

const strongCharacter = /\p{L}/u
const rightToLeftScripts = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** The direction that the first letter has (Unicode UAX 9, P2). */
export const isRightToLeft = (text: string) => rightToLeftScripts.test(strongCharacter.exec(text)?.[0] ?? '')
