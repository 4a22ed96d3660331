import type { EntityType } from './entity.ts'

/**
 * What a person has decided about a passage of a conversation. It holds for every occurrence of `texts` in all documents
 * and later calls, however the text around it changes.
 * - `keep`: a find that is no personal detail, or one that policy lets a person release: it stays visible.
 * - `mask`: a passage that nobody had recognised is replaced as `type`.
 * - `retype`: a find is replaced, but as another kind.
 */
export type Decision =
  | { kind: 'keep'; id: string; texts: string[] }
  | { kind: 'mask' | 'retype'; id: string; texts: string[]; type: EntityType }

/** What masking is told of a person. `mayKeep`: policy's word, asked again each time. */
export type Choices = {
  decisions: readonly Decision[]
  mayKeep(type: EntityType, certain: boolean): boolean
}

export const noChoices: Choices = { decisions: [], mayKeep: () => false }

/** Details left visible, replaced besides what was found, and replaced as another kind; occurrences. */
export type ByHand = { kept: number; added: number; retyped: number }
