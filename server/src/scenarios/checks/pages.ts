import { german } from '../core/pattern.ts'
import { splitSentences } from '../core/sentence.ts'
import { contentStems } from '../core/stem.ts'
import { openMark } from './marks.ts'

/** A place in a source: page, sheet or margin number. */
export const pageReference = german(
  /(?:\b(?:S\.|Seiten?|Bl\.|Blatt|Rn\.|Rz\.|Ziff\.|Abschnitt)\s*\d+(?:\s*(?:[-–,/]|bis|und)\s*\d+)*(?:\s*ff?\.)?)|\bS\d+\b/u,
)
const cited = german(/\b(?:S\.|Seiten?)\s*(\d+)(?:\s*(?:[-–]|bis|und|,)\s*(\d+))?/gu)

/** What an input shows of its source, page by page: `S. 3: …`, or text below `[Seite 3]`. */
export function pagesShown(inputs: Readonly<Record<string, string>>): Map<number, string> {
  const pages = new Map<number, string>()
  const add = (page: number, text: string) => pages.set(page, `${pages.get(page) ?? ''}${text}\n`)
  for (const value of Object.values(inputs)) {
    let below: number | undefined
    for (const line of value.split('\n')) {
      const label =
        /^\s*(?:[-–•*]\s*)?[[(]?(?:S\.|Seite)\s*(\d{1,4})(?!\d)([^:\]\n]{0,40})?(?:[:\])]\s*|\s*$)(.*)$/u.exec(line)
      if (label) {
        below = Number(label[1])
        add(below, label[3]!)
      } else if (/^\s*[-=#\s]*(?:Seite|S\.)\s*(\d{1,4})\s*[-=#\s]*$/u.test(line)) {
        below = Number(/(\d{1,4})/u.exec(line)![1])
        add(below, '')
      } else if (below !== undefined) add(below, line)
    }
  }
  return pages
}

type Place = { text: string; start: number; end: number }

/** Sentences that tell what a page says but name no page in their line. */
export function withoutPage(draft: string, pages: ReadonlyMap<number, string>): Place[] {
  const sources = [...pages.values()].map(text => new Set(contentStems(text)))
  let at = 0
  return draft.split('\n').flatMap(line => {
    const start = at
    at += line.length + 1
    if (pageReference.test(line)) return []
    return splitSentences(line)
      .filter(({ text }) => {
        if (text.match(openMark)) return false
        const stems = [...new Set(contentStems(text))]
        return sources.some(source => {
          const hits = stems.filter(stem => source.has(stem)).length
          return hits >= 2 && hits >= stems.length * 0.5
        })
      })
      .map(one => ({ text: one.text, start: start + one.start, end: start + one.end }))
  })
}

/** Pages the draft names that the source doesn't have; nothing where the inputs show no pages. */
export function unknownPages(draft: string, pages: ReadonlyMap<number, string>): Place[] {
  if (pages.size < 2) return []
  return [...draft.matchAll(cited)]
    .filter(match => [match[1], match[2]].some(number => number !== undefined && !pages.has(Number(number))))
    .map(match => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
}
