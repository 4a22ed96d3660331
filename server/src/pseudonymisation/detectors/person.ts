import type { Document } from '../detector.ts'
import type { Span } from '../entity.ts'
import { alone, fullName, initials, listed, surnameFirst } from './person-free.ts'
import { afterCue, afterHonorific, introduced } from './person-led.ts'
import type { Scan } from './person-name.ts'
import { endOf, isStop, standsOut, tailOf } from './person-name.ts'
import { calendar, cues } from './person-words.ts'
import { tokensOf } from './token.ts'

/** By falling certainty: what words in front announce, then what is built like a name, then what only the lists know. */
const free = [introduced, initials, listed, fullName, surnameFirst, alone]

/** People's names: one pass over the words, each step either takes some and moves on or leaves the word to the next. */
export function createPersonDetector(bitsOf: (word: string) => number): (document: Document) => Span[] {
  return document => {
    const { text } = document
    const tokens = tokensOf(document)
    const spans: Span[] = []
    const scan: Scan = {
      text,
      tokens,
      bitsOf,
      gap: at => (at === 0 ? '' : text.slice(tokens[at - 1]!.end, tokens[at]!.start)),
      add: span => spans.push(span),
      put(from, to, by, confidence, more = {}) {
        const tail = tailOf(tokens[to - 1]!, tokens[to], bitsOf)
        spans.push({
          start: tokens[from]!.start,
          end: endOf(text, tokens[to - 1]!),
          type: 'PERSON',
          by,
          confidence,
          ...(tail > 0 && (to - from === 1 || by === 'name') && { tail }),
          ...more,
        })
      },
    }
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at]!
      let next = afterHonorific(scan, at)
      if (next === undefined && cues.has(token.key)) next = afterCue(scan, at)
      if (standsOut(token)) {
        if (!isStop(token)) for (const step of free) next ??= step(scan, at)
        // "Dienstag, Rolf" in a list
        else if (calendar.has(token.key)) next ??= listed(scan, at)
      }
      at = Math.max(next ?? 0, at + 1)
    }
    return spans
  }
}
