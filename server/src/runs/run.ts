import { createHash } from 'node:crypto'
import { fault } from '../errors.ts'

/** Not there, or somebody else's: the two aren't told apart. */
export const conversationMissing = fault('missing', 'conversation-missing')
export const runMissing = fault('missing', 'run-missing')
/** Another window saved first. Nothing was overwritten. */
export const staleRevision = fault('conflict', 'stale-revision')
/** What would leave now isn't what the person saw. Nothing left. */
export const stalePreview = fault('conflict', 'stale-preview')
/** `fields`: the fields' labels. Nothing left. */
export const inputsIncomplete = fault('unprocessable', 'inputs-incomplete')
/** The key stands for another release. Nothing was started. */
export const idempotencyKeyReused = fault('unprocessable', 'idempotency-key-reused')
/** § 67c Abs. 3 SGB X asks for a signed record before real data are used to test AI. */
export const record67cMissing = fault('unprocessable', 'record-67c-missing')
/** The passage isn't in what was typed, or nothing is replaced there. Nothing was changed. */
export const passageNotFound = fault('unprocessable', 'passage-not-found')
/** Policy doesn't let a person leave this visible. Nothing was changed. */
export const keepNotPermitted = fault('unprocessable', 'keep-not-permitted')
export const tooManyDecisions = fault('unprocessable', 'too-many-decisions')
export const runNotFinished = fault('conflict', 'run-not-finished')
/** The run ended without a word, or there is no such version. */
export const draftMissing = fault('missing', 'draft-missing')
/** Another window saved first; its version is kept, nothing was overwritten. */
export const staleDraft = fault('conflict', 'stale-draft')
/** `most`: UTF-16 units */
export const draftTooLong = fault('unprocessable', 'draft-too-long')
export const draftEmpty = fault('unprocessable', 'draft-empty')
/** The parts aren't those between this draft's blocks. */
export const draftBlocksDiffer = fault('unprocessable', 'draft-blocks-differ')
/** Something was put in that nobody sees: controls, directional overrides, half characters. */
export const draftUnreadable = fault('unprocessable', 'draft-unreadable-characters')

/** A message that goes out: masked already. */
export type OutgoingMessage = { role: 'system' | 'user'; content: string }

/** SHA-256 of the outgoing messages, hex: ties the release to what the person saw. */
export function digestOf(messages: readonly OutgoingMessage[]): string {
  return createHash('sha256')
    .update(JSON.stringify(messages.map(({ role, content }) => [role, content])))
    .digest('hex')
}

/** `A`, `B`, … in the order in which the runs were started. */
export const letterOf = (index: number): string => String.fromCodePoint(65 + (index % 26))

/**
 * Ids for the runs of one release, which are shown in the order of their ids: as chosen, or, blind, as chance has it, so
 * that `A` doesn't tell which was chosen first. `fresh` draws ids of one instant.
 */
export function idsOfRelease(count: number, blind: boolean, fresh: () => string): string[] {
  const ids = Array.from({ length: count }, fresh)
  return blind ? ids : ids.sort()
}

/** The step of the page that waits: 1 Angaben, 2 Freigabe, 3 Entwurf, 4 Bewertung; 5 = nothing more to do. */
export function stepOf(it: { hasInputs: boolean; running: number; drafts: number; rated: number }): 1 | 2 | 3 | 4 | 5 {
  if (it.running > 0) return 3
  if (it.drafts > 0) return it.rated >= it.drafts ? 5 : 4
  return it.hasInputs ? 2 : 1
}
