import { findNorms } from './norm.ts'
import { german } from './pattern.ts'

/** UTF-16 units, end exclusive. `ended`: it has an end mark; headings, salutations and most list items have none. */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number; readonly ended: boolean }
export type Word = { readonly text: string; readonly start: number; readonly end: number }

/** Abbreviations after which a sentence goes on, small letters. Single letters ("z. B.", "i. V. m.") need no entry. */
const abbreviations = new Set(
  'abl abs abschn abzgl adr ahv akt allg amtl anl anm apr artt aufl aug bgbl gbl gvbl gvobl mill sogen ausg ausschl az betr bes bez bf bj bl bsp bspw buchst bzgl bzw ca dez dgl dipl dr einschl einschr empf entspr erl etc ev evtl exkl feb febr ff fr geb gem gesch gesetzl gest ges ggf ggfs ggü grds halbs halbj hj hl hr hrn hrsg hs inh inkl insb insbes insg ing jährl jan jh jg jhd kap kath kfm kfz kl lfd led lit lt max mdl med mind min mio mon monatl mrd mtl nr nrn nov okt öffentl pers pkt pol prof prot qm rd rdnr ref reg rel rn rspr schr schriftl sen sept sog sonst spez std stv st staatl städt str tab tägl techn tel telef tgb tsd uabs unterabs urspr usf usw var verf verh vertr verw vgl vhs vj vorl vors wö wg ziff zust zzgl zzt'.split(
    ' ',
  ),
)
/** Words of their own with the letters of an abbreviation: "Art. 6" goes on, "von dieser Art. Das" ends. */
const ambiguous = /^(?:alt|art|var)$/iu
/** Abbreviations a sentence may well end with, when another clearly begins. */
const mayEnd = /^(?:usw|usf|etc|ff?|dgl|Mio|Mrd|Tsd|Std|Min|Max|Mon|qm|Jh|Chr|[äÄVD])$/u
/** Only a sentence begins with these in capitals: they tell "Absatz 2. Danach" from "der 2. Abschnitt". */
const starter =
  /^\s+[„"»(]*(?:Aber|Alle|Als|Am|An|Auch|Auf|Aus|Außerdem|Bei|Bis|Bitte|Da|Dabei|Dadurch|Dafür|Dagegen|Daher|Damit|Danach|Dann|Daran|Darauf|Daraus|Darin|Darüber|Darum|Das|Dazu|Deine?|Deshalb|Den|Denn|Der|Des|Die|Dies\p{Ll}*|Doch|Dort|Durch|Eine?[mnrs]?|Er|Es|Etwas|Falls|Für|Gegen|Hier\p{Ll}*|Ich|Ihm|Ihn|Ihnen|Ihre?[mnrs]?|Im|In|Ist|Jede\p{Ll}*|Jetzt|Kann|Keine?[mnrs]?|Können|Man|Mit|Müssen|Nach|Nicht|Noch|Nun|Ob|Ohne|Seine?[mnrs]?|Seit|Sie|Sind|So|Sobald|Solange|Sonst|Sowohl|Trotz\p{Ll}*|Über|Und|Unser\p{Ll}*|Unter|Viele|Vom|Von|Vor|Während|Wann|Warum|Was|Weil|Weitere|Wenn|Wer|Werden|Wie|Wir|Wird|Wo|Zu|Zudem|Zuerst|Zum|Zur|Zwar|\p{Lu}\p{Ll}+\s+(?:Sie|Ihre?n?|uns|wir))(?![\p{L}\d.])/u
const capital = /^\s+[„"»(]*\p{Lu}/u
/** Before "3." these make it an ordinal: "der 3. Senat". */
const beforeOrdinal = german(
  /\b(?:der|die|das|dem|den|des|am|vom|zum|zur|im|ins|beim|bis|ab|seit|und|oder|jede[mnrs]?|diese[mnrs]?|ihre?[mnrs]?|seine?[mnrs]?|unsere?[mnrs]?|eine?[mnrs]?|ihr|sein|[–-])\s+$/iu,
)
const ordinalNoun =
  /^\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jan|Febr?|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\.|Abschnitts?|Alternative|Aufl(?:age)?|Absatz\p{Ll}*|Etage|Geburtstag\p{Ll}*|Halbjahr\p{Ll}*|Halbsatz\p{Ll}*|Instanz|Jahrhundert\p{Ll}*|Kalendermonat\p{Ll}*|Kammer|Kapitel\p{Ll}*|Klasse|Lebens(?:jahr|monat)\p{Ll}*|Mahnung|Monat\p{Ll}*|Obergeschoss\p{Ll}*|OG|Person|Quartal\p{Ll}*|Rate|Semester\p{Ll}*|Senat\p{Ll}*|Stock\p{Ll}*|Stufe|Tag\p{Ll}*|Termin\p{Ll}*|Woche|Zeile)(?!\p{L})/u

const mark = /[.!?]+["“”»«’')\]]*(?=\s|$)|\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-–•*·]|\d{1,2}[.)]|[a-z]\))[^\S\n])/gu

/**
 * Sentences of a German text for checks that look at one after the other. They end at . ! ? followed by a blank, but not
 * after ordinals and abbreviations; a blank line and a list item end one, too, so that a heading is none with the
 * sentence behind it. Numbers for measures come from `countSentences`.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number, ended: boolean) => {
    const raw = text.slice(start, end)
    const lead = /^\s*(?:[-–•*·]\s+)?/u.exec(raw)![0].length
    const words = raw.slice(lead).trimEnd()
    if (/[\p{L}\d]/u.test(words))
      sentences.push({ text: words, start: start + lead, end: start + lead + words.length, ended })
    start = end
  }
  for (const match of text.matchAll(mark)) {
    const end = match.index + match[0].length
    if (match[0].startsWith('\n')) close(end, false)
    else if (endsSentence(text, match.index, match[0], end)) close(end, true)
  }
  close(text.length, false)
  return sentences
}

/**
 * How many sentences end in a text, for the formulas: only . ! ? end one, so headings, salutations and list items
 * without a mark go with the sentence that follows. What is left behind the last mark counts if it follows a sentence
 * in the same line or is a list; a closing formula doesn't. A text with words has at least one sentence.
 */
export function countSentences(text: string): number {
  const pieces = splitSentences(text)
  const ended = pieces.filter(piece => piece.ended).length
  const last = pieces.findLastIndex(piece => piece.ended)
  const tail = pieces[last + 1]
  if (!tail) return ended
  const continues = last >= 0 && !text.slice(pieces[last]!.end, tail.start).includes('\n')
  const list = tail.text.endsWith(':') && pieces.length > last + 2
  return ended + (ended === 0 || continues || list ? 1 : 0)
}

function endsSentence(text: string, dot: number, marks: string, after: number): boolean {
  const rest = text.slice(after, after + 60)
  if (!/\S/.test(rest) || /^[^\S\n]*\n\s*\n/.test(rest)) return true
  // "Fragen? info@…": a small letter goes on after a full stop or a quotation („Warum?“ fragte sie), or numbers a point.
  const goesOn = /^\s+\p{Ll}/u.test(rest) && !/^\s*\n\s*[a-z]\)|^\s+(?:www\.|https?:|\S{1,40}@)/u.test(rest)
  if (goesOn && /^\.|[^.!?]$/u.test(marks)) return false
  if (!marks.startsWith('.') || marks.startsWith('..')) return true
  const before = text.slice(Math.max(0, dot - 40), dot)
  // "II. Der Widerspruch" at the beginning of a line numbers a part.
  if (/\n[^\S\n]*[IVX]+$/.test(before) || (dot < 6 && /^\s*[IVX]+$/.test(before))) return false
  if (/(?:SGB|Teil|Buch|Kapitel|Stufe|Hartz|Anlage)\s+[IVX]+$/u.test(before)) return true
  const number = /(?<![\d.,:/-])(?<date>\d{1,2}\.\s?)?\d{1,2}$/u.exec(before)
  if (number) {
    const lead = before.slice(0, number.index)
    // "3. Die Miete" at the beginning of a line numbers a point.
    if (/(?:^|\n)[^\S\n]*(?:[A-Z]{1,4}\.\s)?[(„]?$/.test(lead) && (dot < 40 || lead.includes('\n'))) return false
    if (starter.test(rest)) return true
    if (number.groups?.date !== undefined) return false
    return capital.test(rest) && !ordinalNoun.test(rest) && !beforeOrdinal.test(lead)
  }
  const word = /(\p{L}+)$/u.exec(before)?.[1]
  if (word === undefined) return true
  if (ambiguous.test(word)) return !/^\s+\d/.test(rest)
  // "Abs. 1 S. 2", "Tgb. 5", "Hauptstr. 5", "Kunden-Nr. 12": an initial, no vowel, or an ending that shortens.
  const inCapitals = word.length > 1 && word === word.toUpperCase()
  const short =
    [...word].length === 1 ||
    (!inCapitals && abbreviations.has(word.toLowerCase())) ||
    /(?:\p{Ll}|-[Ss])(?:str|nr|tel|pl)$/u.test(word)
  if (!short && (/[aeiouäöüy]/iu.test(word) || /\p{Lu}.*\p{Lu}/u.test(word))) return true
  // "… gelten die §§ 60 ff. Bitte", "… Möbel u. Ä. Das"
  return mayEnd.test(word) && starter.test(rest) && !(/^\p{L}$/u.test(word) && /^\s+(?:Sie|Ihre?)/u.test(rest))
}

const shortened = [
  // "DE02 1203 0000 0000 2020 51"
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:\s[\dA-Z]{4}){3,7}(?:\s[\dA-Z]{1,3})?(?![\p{L}\d])/gu,
  // "z. B.", "i. d. R.", "u. a. m.", "i. V. m.", "z. Hd.", "n. Chr."
  /(?<![\p{L}\d.])\p{Ll}\.(?:\s?(?:\p{L}|Hd|Zt|Chr|Rspr)\.)+(?![\p{L}\d])/gu,
  // "520 €", "€ 520", "10 %"
  /\d\s+[€%‰](?![\p{L}\d])|(?<![\p{L}\d])€\s+\d/gu,
  // "3. 5. 2026"
  /(?<![\d.,])\d{1,2}\.\s\d{1,2}\.\s\d{4}(?!\d)/gu,
  // "1 250 000"
  /(?<![\d.,\p{L}])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d])/gu,
  // File numbers of courts: "B 14 AS 12/20 R", "S 12 AS 345/26 ER"
  /(?<![\p{L}\d])(?:[BLSAK]\s)?\d{1,3}\s\p{Lu}\p{L}{0,2}\s\d+\/\d{2}(?:\.\p{Lu}+)?(?:\s(?:B\s?ER|ER|R|B|KH|NZB|WA))?(?![\p{L}\d])/gu,
  // Telephone numbers: "030 23125-100", "+49 171 39200 12"
  /(?<![\p{L}\d])(?:\+\d{2}[\s/]?(?:\(0\)\s?)?\d{2,5}|\(0\d{2,5}\)|0\d{2,5})(?:\s?\/\s?|\s)\d{3,}(?:[\s-]\d{2,})*(?![\d.,]*[\d\p{L}])/gu,
]
/** Other file numbers, known by what stands before: "Az. 511 BG 4711", "Aktenzeichen: II-4 123/26". */
const filed =
  /(?<=(?:Az|AZ|Gz|GZ|Aktenzeichen|Geschäftszeichen|Zeichen|Kundennummer|BG-Nummer|BG-Nr)[.:]{0,2}\s)(?:[\p{Lu}\d][\p{Lu}\d./-]*)(?:\s(?:\p{Lu}{1,3}(?![\p{L}\d])|(?=\S{0,20}\d)[\p{Lu}\d./-]+|\/\/?)(?!\.\s\p{Lu}))+/gu
/** Between two citations that are one: a list under one § sign, or a chain. */
const inList = /^\s*(?:,|;|und|oder|sowie|bis|bzw\.|[-–/])?\s*$/u
const inChain = /^\s*,?\s*(?:i\.\s*V\.\s*m\.|iVm|in Verbindung mit)\s*$/u

/**
 * Words as this project counts them: what stands between blanks; a § citation with its chain, an abbreviation with
 * blanks ("z. B."), a number with € or %, and a file number are one word; bare punctuation is none. Places are UTF-16.
 */
export function findWords(text: string): Word[] {
  const blank = (found: string) => found.replace(/\s/gu, '_')
  let joined = ''
  let from = 0
  for (const { start, end } of findNorms(text)) {
    if (start < from) continue
    const gap = text.slice(from, start)
    const same = from > 0 && (inChain.test(gap) || (inList.test(gap) && /\d/.test(text[start] ?? '')))
    joined += (same ? blank(gap) : gap) + blank(text.slice(start, end))
    from = end
  }
  joined += text.slice(from)
  for (const pattern of [...shortened, filed]) joined = joined.replace(pattern, blank)
  return [...joined.matchAll(/\S+/gu)]
    .map(({ 0: { length }, index }) => ({ text: text.slice(index, index + length), start: index, end: index + length }))
    .filter(word => /[\p{L}\d§€%§]/u.test(word.text))
}

export const splitWords = (text: string): string[] => findWords(text).map(word => word.text)

/** Sentences that never run over a line's end: a heading without a full stop would else join the text below it. */
export function sentencesByLine(text: string): (Sentence & { readonly line: string })[] {
  let at = 0
  return text.split('\n').flatMap(line => {
    const start = at
    at += line.length + 1
    return splitSentences(line).map(one => ({ ...one, start: start + one.start, end: start + one.end, line }))
  })
}
