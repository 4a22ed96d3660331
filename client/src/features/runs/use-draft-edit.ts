import { type DraftVersion, type RunState, saveDraft } from '@ki-reallabor/server/runs/contract'
import { useMemo } from 'react'
import { call } from '../../api/call.ts'
import { announce } from '../../app/live-region.tsx'
import { useSession } from '../../app/session.ts'
import { useVerdicts } from './checks.tsx'
import { patchConversation } from './conversation.ts'
import { partsOfValues, valuesOf } from './draft-parts.ts'
import { useRunText } from './text.ts'
import { useAutosave } from './use-autosave.ts'

/** Rest after the last keystroke until a save, ms. The server gathers saves of five minutes in one version. */
const pause = 2_000

/** Why the last save of a run's draft was refused. */
const refusals = new Map<string, unknown>()

/** Puts what the server has saved or taken again into the page. */
export function showVersion(conversationId: string, runId: string, version: DraftVersion): void {
  const { number, at, segments, findings } = version
  patchConversation(conversationId, state => ({
    ...state,
    runs: state.runs.map(run =>
      run.id === runId ? { ...run, version: number, editedAt: at, segments, findings } : run,
    ),
  }))
}

/** What a person makes of a draft: kept, saved after a pause, and checked anew by the server. */
export function useDraftEdit(conversationId: string, run: RunState) {
  const t = useRunText()
  const verdicts = useVerdicts()
  const session = useSession()
  const values = useMemo(() => valuesOf(run.segments), [run.segments])
  const edit = useAutosave({
    ...{ personId: session.person.id, key: `draft/${run.id}`, staleCode: 'stale-draft', pause },
    server: { values, revision: run.version ?? 0, savedAt: run.editedAt ?? run.finishedAt ?? run.createdAt },
    save: async (values, base) => {
      const version = await call(saveDraft, {
        params: { runId: run.id },
        body: { base, parts: partsOfValues(values) },
      })
      refusals.delete(run.id)
      const before = verdicts(run)
      showVersion(conversationId, run.id, version)
      const now = verdicts(version)
      if (now !== before) announce(t('checkedAnew', { letter: run.letter, findings: now }))
      return { revision: version.number, updatedAt: version.at }
    },
    onRefused: error => refusals.set(run.id, error),
  })
  return { ...edit, refusal: edit.status === 'refused' ? refusals.get(run.id) : undefined }
}
export type DraftEdit = ReturnType<typeof useDraftEdit>
