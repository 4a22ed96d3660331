import { findNorms } from './norm.ts'

export type Sentence = { readonly text: string; readonly start: number; readonly end: number }

/** Abbreviations after which a sentence goes on. Single letters ("z. B.", "i. V. m.") need no entry. */
const abbreviations = new Set(
  'abs art artt nr nrn buchst lit halbs hs alt var uabs ziff bzw ca ggf gem evtl inkl zzgl vgl az dr prof st str tel fr hr geb kfz max min monatl mtl jährl sog bspw insb rd vom jan feb mrz apr aug sept sep okt nov dez ff abzgl dipl ing med allg entspr lfd verh led gesch ehem ev kath anl bl rn aufl hrsg tsd mio mrd qm std'.split(
    ' ',
  ),
)
/** After a number of one or two digits these begin a new sentence; otherwise the number is an ordinal ("3. Mai"). */
const starters =
  /^\s+["„(]?(?:Das|Die|Der|Dies\p{L}*|Sie|Er|Es|Wir|Ich|Bitte|Wenn|Dann|Dort|Danach|Damit|Ihr\p{L}*|Für|Im|In|Am|Bei|Auf|Mit|Nach|Ein\p{L}*|Kein\p{L}*|Gegen|Auch|Noch|Davon|Darin|Hier|Falls|Zum|Zur|Von|Bis)\s/u

/**
 * Sentences of a German text. They end at . ! ? followed by a blank, but not after ordinals and abbreviations; a blank
 * line and a list item end one, too. A stretch without an end mark (heading, salutation) is a sentence of its own.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    const raw = text.slice(start, end)
    const lead = /^\s*(?:[-–•*]\s+)?/u.exec(raw)![0].length
    const words = raw.slice(lead).trimEnd()
    if (/[\p{L}\d]/u.test(words)) sentences.push({ text: words, start: start + lead, end: start + lead + words.length })
    start = end
  }
  const marks = /[.!?]+["“”»)\]]*(?=\s|$)|\n\s*\n|\n(?=\s*(?:[-–•*]|\d+\.)\s)/gu
  for (const match of text.matchAll(marks)) {
    const end = match.index + match[0].length
    if (!match[0].startsWith('.') || endsSentence(text, match.index, end)) close(end)
  }
  close(text.length)
  return sentences
}

function endsSentence(text: string, dot: number, after: number): boolean {
  const rest = text.slice(after)
  if (!/\S/.test(rest)) return true
  const before = text.slice(Math.max(0, dot - 40), dot)
  if (/\bSGB\s+[IVX]+$/u.test(before)) return !/^\s+[a-zäöüß(]/u.test(rest)
  const digits = /(?<![\d.,])(\d{1,2})$/.exec(before)
  if (digits) return starters.test(rest)
  const word = /(\p{L}+)$/u.exec(before)?.[1]
  if (word !== undefined && (word.length === 1 || abbreviations.has(word.toLowerCase()) || /\p{L}str$/u.test(word))) {
    if (/^(?:nov|dez|okt|aug|jan|feb|alt|min|max|st|art|var|vom)$/i.test(word) && /^\p{Ll}/u.test(word)) return true
    return false
  }
  if (word !== undefined && /^(?:usw|etc)$/i.test(word)) return !/^\s+\p{Ll}/u.test(rest)
  return !/^\s+\p{Ll}/u.test(rest) || /\d{4}$/.test(before)
}

/**
 * Words as this project counts them: what stands between blanks; a § citation with its chain, an abbreviation with
 * blanks ("z. B.") and a number with € or % are one word; bare punctuation is none.
 */
export function splitWords(text: string): string[] {
  let joined = ''
  let from = 0
  const norms = findNorms(text)
  norms.forEach((norm, i) => {
    const gap = text.slice(from, norm.start)
    const chained = i > 0 && /^(?:\s*(?:,|und|oder|sowie|bzw\.|i\.\s*V\.\s*m\.|iVm|in Verbindung mit)\s*)+$/u.test(gap)
    joined += chained ? '_' : gap
    joined += text.slice(norm.start, norm.end).replace(/\s+/g, '_')
    from = norm.end
  })
  joined += text.slice(from)
  return joined
    .replace(/\b(\p{L}{1,2})\.\s(?=\p{L}{1,2}\.)/gu, '$1._')
    .replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1_')
    .replace(/(\d)\s(?=[€%])/g, '$1_')
    .split(/\s+/)
    .filter(word => /[\p{L}\d§]/u.test(word))
}
