import type { RunState } from '@ki-reallabor/server/runs/contract'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { DraftSkeleton } from '../../kern/draft-frame.tsx'
import type { DraftView } from './draft-bar.tsx'
import { DraftChanges } from './draft-changes.tsx'
import { BroughtBack, DraftEditor, StaleDraft } from './draft-editor.tsx'
import { partsOfValues } from './draft-parts.ts'
import { useRunText } from './text.ts'
import type { DraftEdit } from './use-draft-edit.ts'
import { useModelDraft } from './use-model-draft.ts'

/** A draft in a person's hands: to write in, or with what was changed. */
export function DraftWork({
  conversationId,
  run,
  edit,
  view,
  language,
}: {
  conversationId: string
  run: RunState
  edit: DraftEdit
  view: Exclude<DraftView, 'read'>
  language: string
}) {
  const t = useRunText()
  const { draft: model, error } = useModelDraft(run)
  if (error) return <FaultNotice error={error} />
  if (!model) return <DraftSkeleton lines={12} />
  return (
    <div className="stack3">
      {edit.status === 'stale' && <StaleDraft {...{ conversationId, run, edit }} />}
      {edit.refusal !== undefined && <FaultNotice title={t('editFailed')} error={edit.refusal} />}
      <BroughtBack edit={edit} />
      {view === 'edit' ? (
        <>
          <p className="small muted">{t('editHint')}</p>
          <DraftEditor run={run} model={model.segments} edit={edit} language={language} />
        </>
      ) : (
        <DraftChanges model={model.segments} now={partsOfValues(edit.values)} language={language} />
      )}
    </div>
  )
}
