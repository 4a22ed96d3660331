import type { ConversationState, RunState } from '@ki-reallabor/server/runs/contract'
import type { StepLook } from '../../kern/step.tsx'
import { checkForm, type Values } from './form.ts'

export type Step = 1 | 2 | 3 | 4
export const steps: readonly Step[] = [1, 2, 3, 4]

export const isActive = (run: RunState) => run.status === 'waiting' || run.status === 'running'
export const textOf = (run: RunState) => run.segments.map(segment => segment.text).join('')
/** What has ended and has words can be rated, also one that was stopped. */
export const isRateable = (run: RunState) => !isActive(run) && textOf(run).trim() !== ''

/** The last step that can be opened now. */
export function reach(conversation: ConversationState, values: Values): Step {
  if (conversation.runs.some(isRateable)) return 4
  if (conversation.runs.length > 0) return 3
  return checkForm(conversation.scenario.fields, values).length === 0 ? 2 : 1
}

/** The step that waits for the person when the page opens. */
export function waitingStep(conversation: ConversationState): Step {
  const { runs, scenario, inputs } = conversation
  if (runs.length === 0) return checkForm(scenario.fields, inputs).length === 0 ? 2 : 1
  const rateable = runs.filter(isRateable)
  return !runs.some(isActive) && rateable.some(run => run.rating) && rateable.some(run => !run.rating) ? 4 : 3
}

export function statusOf(step: Step, open: Step, conversation: ConversationState, values: Values): StepLook {
  if (step === open) return 'current'
  const { runs, scenario } = conversation
  const rateable = runs.filter(isRateable)
  const done = {
    1: checkForm(scenario.fields, values).length === 0,
    2: runs.length > 0,
    3: rateable.length > 0 && !runs.some(isActive),
    4: rateable.length > 0 && rateable.every(run => run.rating),
  }[step]
  return done ? 'done' : 'todo'
}

/** `#schritt-3` → 3 */
export function stepFromHash(hash: string): Step | null {
  const match = /^#schritt-([1-4])$/.exec(hash)
  return match ? (Number(match[1]) as Step) : null
}

/** The two drafts to look at: the newest that have or will have words, else the newest failures; oldest first. */
export function draftsToShow(runs: readonly RunState[]): string[] {
  const ordered = [...runs].sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.letter.localeCompare(b.letter))
  const worth = ordered.filter((run, index) => {
    const wordless = !isActive(run) && textOf(run).trim() === ''
    // A failure without a word gives way to what was tried after it.
    return !(wordless && ordered.slice(index + 1).some(later => later.createdAt > run.createdAt))
  })
  return worth.slice(-2).map(run => run.id)
}

/** Choosing a third draft takes the place of the one chosen longest; one always stays. */
export function toggleShown(shown: readonly string[], id: string): string[] {
  if (!shown.includes(id)) return [...shown, id].slice(-2)
  return shown.length > 1 ? shown.filter(other => other !== id) : [...shown]
}

/** The inputs were saved again after the last release: what was drafted speaks of an earlier state. */
export function isOutdated({ revision, runs }: Pick<ConversationState, 'revision' | 'runs'>): boolean {
  const last = runs.at(-1)
  return last !== undefined && revision > last.revision
}
