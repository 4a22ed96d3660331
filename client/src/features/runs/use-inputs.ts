import { type ConversationState, saveInputs } from '@ki-reallabor/server/runs/contract'
import { useEffect, useSyncExternalStore } from 'react'
import { call } from '../../api/call.ts'
import { NetworkError, ProblemError } from '../../api/problem.ts'
import { type Autosave, createAutosave, type SaveTrouble } from './autosave.ts'
import { patchConversation } from './conversation.ts'

/**
 * What is typed lives here, beside the pages: it outlives leaving the page, a lost line and an ended session (sign in
 * again and it is still there), but never the tab, and never a change of person.
 */
const kept = new Map<string, Autosave>()
/** Conversations that are on the page now. */
const shown = new Set<string>()
let keeper = ''

function autosaveOf(personId: string, conversation: ConversationState): Autosave {
  if (keeper !== personId) kept.clear()
  keeper = personId
  const { id, inputs, revision, updatedAt } = conversation
  const known = kept.get(id)
  if (known) return known
  const autosave = createAutosave({
    initial: { values: inputs, revision, savedAt: updatedAt },
    save: async (values, basedOn) => {
      const saved = await call(saveInputs, {
        params: { conversationId: id },
        body: { inputs: { ...values }, revision: basedOn },
      })
      patchConversation(id, state => ({ ...state, inputs: { ...values }, ...saved }))
      return saved
    },
    classify: troubleOf,
  })
  kept.set(id, autosave)
  return autosave
}

export function forgetInputs(conversationId: string): void {
  kept.delete(conversationId)
}

function troubleOf(error: unknown): SaveTrouble {
  if (error instanceof NetworkError) return 'offline'
  if (!(error instanceof ProblemError)) {
    reportError(error) // a defect, to the console and whoever listens; what is typed stays
    return 'refused'
  }
  if (error.code === 'stale-revision') return 'stale'
  if (error.status === 401) return 'session-ended'
  return error.status >= 500 || error.status === 429 ? 'offline' : 'refused'
}

export function useInputs(personId: string, conversation: ConversationState) {
  const autosave = autosaveOf(personId, conversation)
  const state = useSyncExternalStore(autosave.subscribe, autosave.state)

  // A newer state of the server is taken as it is while nothing of one's own waits.
  const { id, inputs, revision, updatedAt } = conversation
  useEffect(() => {
    const here = autosave.state()
    if (here.status === 'saved' && revision > here.revision)
      autosave.adopt({ values: inputs, revision, savedAt: updatedAt }, '')
  }, [autosave, inputs, revision, updatedAt])

  useEffect(() => {
    const flush = () => void autosave.flush()
    const hide = () => document.visibilityState === 'hidden' && flush()
    const guard = (event: BeforeUnloadEvent) => {
      if (autosave.state().status !== 'saved') event.preventDefault()
    }
    shown.add(id)
    addEventListener('online', flush)
    addEventListener('beforeunload', guard)
    document.addEventListener('visibilitychange', hide)
    return () => {
      shown.delete(id)
      // Saved and off the page: nothing of it stays in memory here.
      void autosave.flush().then(saved => saved && !shown.has(id) && kept.delete(id))
      removeEventListener('online', flush)
      removeEventListener('beforeunload', guard)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [autosave, id])

  return { autosave, ...state }
}
export type Inputs = ReturnType<typeof useInputs>
