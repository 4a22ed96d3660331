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
  const speakers = new Map<string, number>()
  for (const { speaker } of lines) speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1)
  return speakers.size === 2 && lines.length > 2 - 1 ? lines : []
}

/**
 * Of two who talk to each other, whom the one calls "Frau Yıldırım" is the other: her line begins with "Merve:".
 * Calls `tell` for each mention of the first name that stands before a line, with the surname.
 */
export function tellSpeakers(text: string, placed: readonly Placed[], tell: (one: Placed, surname: string) => void) {
  const lines = linesOf(text)
  if (lines.length === 0) return
  const speakerOf = (one: Placed) => lines.find(line => line.start <= one.start && one.end <= line.from)
  const speakers = placed.filter(one => speakerOf(one) && !one.mention.parts)
  for (const speaker of new Set(lines.map(line => line.speaker))) {
    const own = speakers.filter(one => speakerOf(one)!.speaker === speaker && !/[\s.,]/.test(one.mention.surface))
    if (own.length === 0) continue
    const called = placed.filter(({ mention, start }) => {
      const line = lines.find(one => one.from <= start && start < one.end)
      return (
        line &&
        line.speaker !== speaker &&
        mention.honorific &&
        !/\s/.test(mention.surface) &&
        address.test(text.slice(Math.max(line.from, start - 24), start))
      )
    })
    const surnames = new Set(called.map(one => fold(one.mention.surface)))
    if (surnames.size !== 1 || surnames.has(speaker)) continue
    for (const one of own) {
      if (called[0]!.mention.gender) one.mention.gender = called[0]!.mention.gender
      tell(one, called[0]!.mention.surface)
    }
  }
}
