import type { families, Piece, Preview } from '@ki-reallabor/server/runs/contract'
import { paragraphsOf, rangesOf, slice, within } from './text-slices.ts'

export type Family = (typeof families)[number]
export type Warning = Preview['warnings'][number] & { index: number }

export type OutgoingInline = {
  /** Place among all pieces of all messages, so that a button has a stable key and `N` an order. */
  key: string
  /** In units of the message's text. */
  start: number
  end: number
  message: number
  text: string
  piece: Piece
  warnings: Warning[]
}

export type OutgoingParagraph = {
  key: number
  inlines: OutgoingInline[]
  /** Warnings that end in this paragraph: their note stands below it. */
  notes: Warning[]
  /** Stems from the scenario alone, nothing of it was typed. */
  fixed: boolean
}

export type OutgoingMessage = { number: number; role: 'system' | 'user'; text: string; paragraphs: OutgoingParagraph[] }

/** Lays the outgoing messages out for reading; within a paragraph not one character differs from what leaves. */
export function layoutOutgoing(preview: Pick<Preview, 'messages' | 'warnings'>): OutgoingMessage[] {
  const warnings = preview.warnings.map((warning, index) => ({ ...warning, index }))
  return preview.messages.map((message, number) => {
    const text = message.pieces.map(piece => piece.text).join('')
    const places = rangesOf(message.pieces.map(piece => piece.text))
    const here = warnings.filter(warning => warning.message === number)
    const paragraphs = paragraphsOf(text)
    const slices = slice(text.length, [...places, ...here, ...paragraphs])
    return {
      number,
      role: message.role,
      text,
      paragraphs: paragraphs.map(paragraph => {
        const inlines = slices
          .filter(range => within(range, paragraph))
          .map(range => ({
            key: `${number}-${range.start}`,
            ...range,
            message: number,
            text: text.slice(range.start, range.end),
            piece: message.pieces[places.findIndex(place => within(range, place))]!,
            warnings: here.filter(warning => within(range, warning)),
          }))
        return {
          key: paragraph.start,
          inlines,
          notes: here.filter(
            warning => warning.end > paragraph.start && warning.end <= paragraph.end && warning.start < warning.end,
          ),
          fixed: inlines.every(inline => inline.piece.kind === 'fixed'),
        }
      }),
    }
  })
}

/** How often each placeholder leaves, over all messages. */
export function countPlaces(preview: Pick<Preview, 'messages'>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { pieces } of preview.messages)
    for (const piece of pieces)
      if (piece.kind === 'placeholder') counts.set(piece.text, (counts.get(piece.text) ?? 0) + 1)
  return counts
}

/** Different things replaced, not occurrences; `[PERSON_1_VOLL]` is another form of `[PERSON_1]`. */
export function countReplaced(preview: Pick<Preview, 'messages'>): number {
  return new Set([...countPlaces(preview).keys()].map(placeholder => placeholder.replace(/_[A-ZÄÖÜ]+\]$/, ']'))).size
}

/** The place of the next (or previous) of `count` after `current`, round and round; -1 stands before the first. */
export const nextOf = (count: number, current: number, step: 1 | -1 = 1): number =>
  count === 0 ? -1 : (Math.max(current, step === 1 ? -1 : 0) + step + count) % count

/**
 * What tells the warnings of the same inputs apart whatever else is replaced around them: their words, and the how-manieth
 * time they come.
 */
export function keysOfWarnings({ messages, warnings }: Pick<Preview, 'messages' | 'warnings'>): string[] {
  const texts = messages.map(({ pieces }) => pieces.map(piece => piece.text).join(''))
  const times = new Map<string, number>()
  return warnings.map(({ message, start, end }) => {
    const words = texts[message]!.slice(start, end)
    const time = (times.get(words) ?? 0) + 1
    times.set(words, time)
    return `${time} ${words}`
  })
}

export type OutgoingPart = { key: number; folded: boolean; characters: number; paragraphs: OutgoingParagraph[] }

/** Long stretches of the scenario's own words fold, so that what was typed comes into view; `enough` UTF-16 units. */
export function foldFixed(paragraphs: readonly OutgoingParagraph[], enough = 400): OutgoingPart[] {
  const parts: OutgoingPart[] = []
  for (const paragraph of paragraphs) {
    const characters = paragraph.inlines.reduce((sum, inline) => sum + inline.text.length, 0)
    const last = parts.at(-1)
    if (last && last.folded === paragraph.fixed) {
      last.paragraphs.push(paragraph)
      last.characters += characters
    } else parts.push({ key: paragraph.key, folded: paragraph.fixed, characters, paragraphs: [paragraph] })
  }
  return parts.map(part => ({ ...part, folded: part.folded && part.characters >= enough }))
}
