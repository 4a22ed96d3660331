import { fold } from './fold.ts'
import type { Placed } from './mention.ts'

const head = /^[ \t]*(?:[[(]?\d\d?[:.]\d\d(?:[:.]\d\d)?[\])]?[ -]*)?(\p{L}[\p{L}. -]{0,30}?)(?: ?\([^()\n]{0,20}\))?: /u
const address =
  /(?:^|[,!?.] |: |(?<!\p{L})(?:hallo|hi|hey|guten (?:tag|morgen|abend)|moin|servus|danke|liebe[rsn]?|geehrte[rs]?),? )(?:frau|fr\.|herrn?|hr\.) $/iu

type Line = { speaker: string; from: number; end: number; start: number }

/** The lines of a chat, "[14:02] Merve: …": none unless exactly two people take turns. */
function linesOf(text: string): Line[] {
  if (!text.includes(': ')) return []
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const found = head.exec(line)
    if (found) {
      const from = start + found[0].length
      lines.push({ speaker: fold(found[1]!), start, from, end: start + line.length })
    } else if (lines.length > 0 && line.trim() !== '') lines.at(-1)!.end = start + line.length
    start += line.length + 1
  }
  const speakers = new Set(lines.map(line => line.speaker))
  return speakers.size === 2 ? lines : []
}

/**
 * Of two who talk to each other, whom the one calls "Frau Yıldırım" is the other: her line begins with "Merve:".
 * Calls `tell` for each mention of the first name that stands before a line, with the surname.
 */
export function tellSpeakers(text: string, placed: readonly Placed[], tell: (one: Placed, surname: string) => void) {
  const lines = linesOf(text)
  if (lines.length === 0) return
  // Both go from front to back.
  const lineOf = new Map<Placed, Line>()
  let at = 0
  for (const one of placed) {
    while (at < lines.length && lines[at]!.end <= one.start) at++
    const line = lines[at]
    if (line && line.start <= one.start) lineOf.set(one, line)
  }
  for (const speaker of new Set(lines.map(line => line.speaker))) {
    const own = placed.filter(one => {
      const line = lineOf.get(one)
      return (
        line?.speaker === speaker && one.end <= line.from && !one.mention.parts && !/[\s.,]/.test(one.mention.surface)
      )
    })
    if (own.length === 0) continue
    const called = placed.filter(one => {
      const line = lineOf.get(one)
      return (
        line &&
        line.speaker !== speaker &&
        line.from <= one.start &&
        one.mention.honorific &&
        !/\s/.test(one.mention.surface) &&
        address.test(text.slice(Math.max(line.from, one.start - 24), one.start))
      )
    })
    const surnames = new Set(called.map(one => fold(one.mention.surface)))
    if (surnames.size !== 1 || surnames.has(speaker)) continue
    const { gender, surface } = called[0]!.mention
    for (const one of own) {
      if (gender) one.mention.gender = gender
      tell(one, surface)
    }
  }
}
