import type { Segment } from '@ki-reallabor/server/runs/contract'
import type { Values } from './form.ts'

/** A draft as text around its blocks: one part more than blocks, by number. Prescribed blocks can't be edited. */
export function partsOf(segments: readonly Segment[]): { parts: string[]; blocks: string[] } {
  const parts = ['']
  const blocks: string[] = []
  for (const { origin, text } of segments) {
    if (origin === 'block') {
      blocks.push(text)
      parts.push('')
    } else parts[parts.length - 1] += text
  }
  return { parts, blocks }
}

export const valuesOf = (segments: readonly Segment[]): Values =>
  Object.fromEntries(partsOf(segments).parts.map((part, index) => [String(index), part]))

/** In the order of the letter. */
export const partsOfValues = (values: Values): string[] =>
  Object.keys(values)
    .sort((a, b) => Number(a) - Number(b))
    .map(name => values[name] ?? '')

/** What the editor shows: a field for text, or a block as it is. */
export type EditorItem =
  | { kind: 'block'; key: string; text: string }
  | { kind: 'text'; key: string; text: string; change: (text: string) => string }

/**
 * Blank lines at the edges, as the model set them, stay outside of the field and are put back: they part text and
 * blocks. Between blocks without any text there is no field.
 */
export function editorItems(model: readonly Segment[], values: Values): EditorItem[] {
  const { parts, blocks } = partsOf(model)
  return parts.flatMap((part, index): EditorItem[] => {
    const value = values[index] ?? part
    const lead = /^\s*/.exec(part)![0]
    const trail = /\s*$/.exec(part.slice(lead.length))![0]
    const framed = value.length >= lead.length + trail.length && value.startsWith(lead) && value.endsWith(trail)
    const block = blocks[index]
    const isEmpty = blocks.length > 0 && part.trim() === '' && value.trim() === ''
    return [
      ...(isEmpty
        ? []
        : [
            {
              ...{ kind: 'text' as const, key: String(index) },
              text: framed ? value.slice(lead.length, value.length - trail.length) : value,
              change: (text: string) => (framed ? lead + text + trail : text),
            },
          ]),
      ...(block === undefined ? [] : [{ kind: 'block' as const, key: `block-${index}`, text: block.trim() }]),
    ]
  })
}

/** In which part a place of the whole draft lies, and where in it; `undefined` in a block. UTF-16 units. */
export function placeInParts(segments: readonly Segment[], start: number): { part: number; at: number } | undefined {
  const { parts, blocks } = partsOf(segments)
  let offset = 0
  for (const [part, text] of parts.entries()) {
    if (start <= offset + text.length && start >= offset) return { part, at: start - offset }
    offset += text.length + (blocks[part]?.length ?? 0)
  }
  return undefined
}

/** BCP 47 of the draft: a translation names its language in the field `sprache`; `und` where it only has a name. */
export const draftLanguage = ({ sprache }: Values): string =>
  sprache === 'andere' ? 'und' : sprache && /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(sprache) ? sprache : 'de'
