import { useEffect, useSyncExternalStore } from 'react'
import { NetworkError, ProblemError } from '../../api/problem.ts'
import { type Autosave, createAutosave, type Saved, type SaveTrouble } from './autosave.ts'
import type { Values } from './form.ts'

/**
 * What is typed lives here, beside the pages: it outlives leaving the page, a lost line and an ended session (sign in
 * again and it is still there), but never the tab, and never a change of person.
 */
const kept = new Map<string, Autosave>()
/** Keys that are on the page now. */
const shown = new Set<string>()
let keeper = ''

export type Typed = {
  personId: string
  /** Of what is typed, unique on the page. */
  key: string
  /** As the server has it. */
  server: { values: Values; revision: number; savedAt: string }
  save: (values: Values, revision: number) => Promise<Saved>
  /** Code of the refusal that means: somebody else saved first. */
  staleCode: string
  /** ms after the last keystroke */
  pause?: number
  /** Told of a refusal that isn't about the line or the session. */
  onRefused?: (error: unknown) => void
}

function autosaveOf({ personId, key, server, save, staleCode, pause, onRefused }: Typed): Autosave {
  if (keeper !== personId) kept.clear()
  keeper = personId
  const known = kept.get(key)
  if (known) return known
  const classify = (error: unknown): SaveTrouble => {
    const trouble = troubleOf(error, staleCode)
    if (trouble === 'refused') onRefused?.(error)
    return trouble
  }
  const autosave = createAutosave({ initial: server, save, classify, ...(pause !== undefined && { pause }) })
  kept.set(key, autosave)
  return autosave
}

export function forgetTyped(key: string): void {
  kept.delete(key)
}

function troubleOf(error: unknown, staleCode: string): SaveTrouble {
  if (error instanceof NetworkError) return 'offline'
  if (!(error instanceof ProblemError)) {
    reportError(error) // a defect, to the console and whoever listens; what is typed stays
    return 'refused'
  }
  if (error.code === staleCode) return 'stale'
  if (error.status === 401) return 'session-ended'
  return error.status >= 500 || error.status === 429 ? 'offline' : 'refused'
}

export function useAutosave(typed: Typed) {
  const autosave = autosaveOf(typed)
  const state = useSyncExternalStore(autosave.subscribe, autosave.state)

  // A newer state of the server is taken as it is while nothing of one's own waits.
  const { key, server } = typed
  const { values, revision, savedAt } = server
  useEffect(() => {
    const here = autosave.state()
    if (here.status === 'saved' && revision > here.revision) autosave.adopt({ values, revision, savedAt }, '')
  }, [autosave, values, revision, savedAt])

  useEffect(() => {
    const flush = () => void autosave.flush()
    const hide = () => document.visibilityState === 'hidden' && flush()
    const guard = (event: BeforeUnloadEvent) => {
      if (autosave.state().status !== 'saved') event.preventDefault()
    }
    shown.add(key)
    addEventListener('online', flush)
    addEventListener('beforeunload', guard)
    document.addEventListener('visibilitychange', hide)
    return () => {
      shown.delete(key)
      // Saved and off the page: nothing of it stays in memory here.
      void autosave.flush().then(saved => saved && !shown.has(key) && kept.delete(key))
      removeEventListener('online', flush)
      removeEventListener('beforeunload', guard)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [autosave, key])

  return { autosave, ...state }
}
