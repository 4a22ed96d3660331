import type { MaskableType } from '@ki-reallabor/server/pseudonymisation/contract'
import type { Piece } from '@ki-reallabor/server/runs/contract'
import { passageLength } from '@ki-reallabor/server/runs/contract'
import type { Range } from './text-slices.ts'

/** What somebody selected, as it was typed. `problem`: why it can't be replaced as it is. */
export type Passage = { text: string; problem: 'fixed' | 'long' | null }

const edges = /^[\s,;:.!?"'„“”»«()[\]]+|[\s,;:.!?"'„“”»«()[\]]+$/gu

/**
 * What was typed between two places of an outgoing message; a placeholder that is touched counts whole, and the scenario's
 * own words at the ends don't count. Undefined where nothing is left.
 */
export function passageOf(pieces: readonly Piece[], { start, end }: Range): Passage | undefined {
  const parts: { text: string; fixed: boolean }[] = []
  let at = 0
  for (const piece of pieces) {
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, piece.text.length)
    at += piece.text.length
    if (from >= to) continue
    const text = piece.kind === 'placeholder' ? piece.original : piece.text.slice(from, to)
    parts.push({ text, fixed: piece.kind === 'fixed' })
  }
  const isIdle = (part: { text: string; fixed: boolean } | undefined) =>
    part !== undefined && (part.fixed || part.text.trim() === '')
  const touched = parts.some(part => part.fixed && part.text.trim() !== '')
  while (isIdle(parts[0])) parts.shift()
  while (isIdle(parts.at(-1))) parts.pop()
  const text = parts.map(part => part.text).join('')
  const trimmed = text.replace(edges, '')
  if (trimmed.length < passageLength.min) return touched ? { text: trimmed, problem: 'fixed' } : undefined
  if (parts.some(part => part.fixed)) return { text: trimmed, problem: 'fixed' }
  return { text: trimmed, problem: trimmed.length > passageLength.max ? 'long' : null }
}

/** A kind to begin with; the person has the last word. `special`: an Art. 9 warning lies there. */
export function suggestKind(text: string, special: boolean): MaskableType {
  if (special) return 'SPECIAL'
  if (/\S@\S/.test(text)) return 'EMAIL'
  if (/^(?:https?:\/\/|www\.)/i.test(text)) return 'URL'
  if (/^[A-Z]{2}\d{2}[\s\d]{10,}$/.test(text)) return 'IBAN'
  if (/^\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}$/.test(text)) return 'DOB'
  if (/^(?:\+|0)[\d\s/()-]{5,}$/.test(text)) return 'PHONE'
  if (/\p{L}\.?\s+\d{1,4}\s?[a-z]?(?:$|,)|^\d{5}\s\p{L}/u.test(text)) return 'ADDRESS'
  if (/\d/.test(text)) return 'CASE_NO'
  if (/(?:GmbH|AG|KG|OHG|e\.\s?V|gGmbH|verein|schule|klinik|praxis)\.?$/iu.test(text)) return 'ORG'
  return 'PERSON'
}

/** `message:start:end` of an inline, in units of the outgoing message. */
export const placeAttribute = (message: number, { start, end }: Range) => `${message}:${start}:${end}`

/**
 * Where in which message a selection lies; null if it reaches out of one message. Parts that stand for something else
 * (buttons) count whole.
 */
export function readSelection(
  sheet: HTMLElement,
  selection: Selection | null,
): (Range & { message: number; within: globalThis.Range }) | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const within = selection.getRangeAt(0)
  if (!sheet.contains(within.commonAncestorContainer)) return null
  const touched = [...sheet.querySelectorAll<HTMLElement>('[data-at]')].filter(it => within.intersectsNode(it))
  const first = touched[0]
  const last = touched.at(-1)
  if (!first || !last) return null
  const [message, start] = numbersOf(first)
  const [other, , end] = numbersOf(last)
  if (message !== other) return null
  const cut = (element: HTMLElement, node: Node, offset: number, whole: number, from: number) =>
    element.tagName === 'BUTTON' || node.nodeType !== Node.TEXT_NODE || !element.contains(node) ? whole : from + offset
  return {
    message,
    start: cut(first, within.startContainer, within.startOffset, start, start),
    end: cut(last, within.endContainer, within.endOffset, end, numbersOf(last)[1]),
    within,
  }
}

const numbersOf = (element: HTMLElement) =>
  (element.dataset.at ?? '').split(':').map(Number) as [number, number, number]
