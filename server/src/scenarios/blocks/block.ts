import type { Block } from '../core/assemble.ts'
import { sha256 } from '../version.ts'

/** A default block in its first version, with its hash. */
export const block = (wording: Omit<Block, 'hash' | 'version'>): Block => ({
  ...wording,
  version: 1,
  hash: sha256(wording.text),
})
