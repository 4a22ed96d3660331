import type { RunState } from '@ki-reallabor/server/runs/contract'
import { useEffect, useReducer } from 'react'
import { isChanged, type RatingDraft, startRating } from './rating-form.ts'

/** Ratings on their way, by run: kept beside the pages, so that another tab, step or page takes nothing away. */
const drafts = new Map<string, RatingDraft>()

export function useRatings(runs: readonly RunState[]) {
  const [, render] = useReducer((count: number) => count + 1, 0)
  const draftOf = (run: RunState) => drafts.get(run.id) ?? startRating(run.rating)
  const isDirty = (run: RunState) => isChanged(draftOf(run), run.rating)
  const anyDirty = runs.some(isDirty)
  useEffect(() => {
    if (!anyDirty) return
    const guard = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', guard)
    return () => removeEventListener('beforeunload', guard)
  }, [anyDirty])
  return {
    draftOf,
    isDirty,
    change(run: RunState, next: RatingDraft) {
      drafts.set(run.id, next)
      render()
    },
    /** Saved: what the server has counts again. */
    settle(run: RunState) {
      drafts.delete(run.id)
      render()
    },
  }
}
