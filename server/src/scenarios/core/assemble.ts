import type { DraftSegment } from '../checks/check.ts'
import type { BlockUse, Scenario } from '../scenario.ts'
import { type Inputs, spokenValue } from './inputs.ts'

/** A template block of a tenant, in its stored wording (with `{{…}}` where values go). */
export type Block = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly text: string
  readonly hash: string
  readonly rechtskreis: 'SGG' | 'VwGO' | 'beide'
  readonly rechtsstand: string
}

/** What stands at the head of a tenant's letters. */
export type Letterhead = {
  readonly authority: string
  readonly street: string
  readonly town: string
  readonly phone: string
  readonly email: string
}

/** Every `{{name}}` of a block must be a field of the scenario or one of these. */
export const letterheadNames: Record<string, keyof Letterhead> = {
  behoerde: 'authority',
  strasse: 'street',
  ort: 'town',
  telefon: 'phone',
  email: 'email',
}

export type RenderedBlock = { readonly id: string; readonly text: string; readonly position: BlockUse['position'] }

/**
 * The blocks this letter must carry, worded for it. A value that nobody entered stays visible as `[PRÜFEN: …]`: an
 * incomplete Belehrung must not look complete.
 */
export function renderBlocks(
  scenario: Scenario,
  blocks: readonly Block[],
  letterhead: Letterhead | undefined,
  inputs: Inputs,
): RenderedBlock[] {
  const { definition } = scenario
  const wordFor = (name: string): string => {
    const ofLetterhead = letterheadNames[name]
    if (ofLetterhead) return letterhead?.[ofLetterhead] || `[PRÜFEN: ${name} fehlt im Briefkopf]`
    const field = definition.fields.find(f => f.name === name)
    return (field && spokenValue(field, inputs)) || `[PRÜFEN: ${field?.label ?? name} fehlt]`
  }
  return definition.blocks
    .filter(use => !use.when || inputs[use.when.field] === use.when.equals)
    .map(use => {
      const block = blocks.find(b => b.id === use.id)
      const text = block
        ? block.text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => wordFor(name))
        : `[PRÜFEN: Textbaustein „${use.id}“ fehlt für diese Stelle]`
      return { id: use.id, text, position: use.position }
    })
}

/**
 * The letter: the model's segments with the blocks at their places. Segments are only split at line starts, never
 * changed; a restored original is never split.
 */
export function assembleDraft(segments: readonly DraftSegment[], blocks: readonly RenderedBlock[]): DraftSegment[] {
  return blocks.reduce<DraftSegment[]>((letter, block) => insert(letter, block), [...segments])
}

function insert(letter: DraftSegment[], block: RenderedBlock): DraftSegment[] {
  const text = letter.map(segment => segment.text).join('')
  const at = placeOf(text, block.position)
  // A stretch of its own between blank lines, whatever stands around it.
  const before = at === 0 ? '' : '\n'.repeat(2 - Math.min(2, trailingBreaks(text.slice(0, at))))
  const after = at === text.length ? '' : '\n'.repeat(2 - Math.min(2, leadingBreaks(text.slice(at))))
  const piece: DraftSegment = { origin: 'block', text: `${before}${block.text}${after}` }
  const result: DraftSegment[] = []
  let offset = 0
  let placed = false
  for (const segment of letter) {
    const end = offset + segment.text.length
    if (!placed && at < end && at >= offset) {
      const cut = segment.placeholder === undefined ? at - offset : 0
      if (cut > 0) result.push({ ...segment, text: segment.text.slice(0, cut) })
      result.push(piece, { ...segment, text: segment.text.slice(cut) })
      placed = true
    } else result.push(segment)
    offset = end
  }
  if (!placed) result.push(piece)
  return result
}

/** Offset of a line start, or the end of the text. */
function placeOf(text: string, position: BlockUse['position']): number {
  if (position === 'end') return text.length
  const marker = 'before' in position ? position.before : position.after
  let offset = 0
  for (const line of text.split('\n')) {
    if (line.trimStart().startsWith(marker))
      return 'before' in position ? offset : Math.min(text.length, offset + line.length + 1)
    offset += line.length + 1
  }
  return text.length
}

const trailingBreaks = (text: string) => /\n*$/.exec(text)![0].length
const leadingBreaks = (text: string) => /^\n*/.exec(text)![0].length
