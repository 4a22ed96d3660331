import { fold } from '../core/fold.ts'
import type { Detector } from '../detector.ts'
import type { Gender, Span } from '../entity.ts'
import { lexicon } from '../gazetteer/lexicon.ts'
import { honorifics, titles } from './person-words.ts'

/** Without the blanks around it: a run of them would be read anew from each of its characters. */
const between = /,|;|\n|\+|&|(?<=\s)(?:und|u\.|sowie|and)(?=\s)/giu

/** "Frau Dr. Petra Müller" → where the name itself begins, and what stood before it. */
export function skipTitles(value: string): { length: number; gender?: Gender; group?: boolean } {
  let length = 0
  let gender: Gender | undefined
  let group = false
  for (
    let hit = /^([\p{L}]+)\.?[ \t\u00a0-]+/u.exec(value);
    hit;
    hit = /^([\p{L}]+)\.?[ \t\u00a0-]+/u.exec(value.slice(length))
  ) {
    const word = fold(hit[1]!)
    const sort = honorifics[word]
    if (!sort && !titles.has(word)) break
    // "M. Weber": one letter is an initial of the name unless it is a known abbreviation in lower case.
    if (hit[1]!.length === 1 && hit[1] !== hit[1]!.toLowerCase()) break
    if (sort === 'f' || sort === 'm') gender = sort
    if (sort === 'group') group = true
    length += hit[0].length
  }
  return { length, ...(gender && { gender }), ...(group && { group }) }
}

function namesIn(value: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  let from = 0
  for (const hit of value.matchAll(between)) {
    parts.push({ start: from, end: hit.index })
    from = hit.index + hit[0].length
  }
  parts.push({ start: from, end: value.length })
  const filled = parts.flatMap(part => {
    const text = value.slice(part.start, part.end)
    const start = part.start + text.length - text.trimStart().length
    return text.trim() === '' ? [] : [{ start, end: start + text.trim().length }]
  })
  // "Müller, Petra": surname first. One word on each side of a comma, the second a first name.
  if (filled.length === 2 && value.slice(filled[0]!.end, filled[1]!.start).trim() === ',') {
    const [surname, forename] = filled.map(part => value.slice(part.start, part.end).trim())
    const known = lexicon().given(forename!.split(/[\s-]/)[0]!) !== undefined
    if (known && !/\s/.test(surname!.replace(/^(?:von|van|de|zu|al|el) /i, '')))
      return [{ start: filled[0]!.start, end: filled[1]!.end }]
  }
  return filled
}

/** Form fields say what they hold: the whole trimmed value is that, whatever it looks like. */
export const hinted: Detector = {
  name: 'hint',
  detect({ parts }) {
    const spans: Span[] = []
    for (const part of parts) {
      if (!part.hint || part.fixed || part.text.trim() === '') continue
      const lead = part.text.length - part.text.trimStart().length
      const value = part.text.trim()
      const start = part.start + lead
      if (part.hint !== 'PERSON') {
        spans.push({ start, end: start + value.length, type: part.hint, by: 'hint', confidence: 1 })
        continue
      }
      for (const name of namesIn(value)) {
        const text = value.slice(name.start, name.end)
        const { length, ...said } = skipTitles(text)
        spans.push({
          start: start + name.start + length,
          end: start + name.end,
          type: 'PERSON',
          by: 'hint',
          confidence: 1,
          ...said,
        })
      }
    }
    return spans
  },
}
