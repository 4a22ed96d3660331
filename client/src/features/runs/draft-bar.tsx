import type { RunState } from '@ki-reallabor/server/runs/contract'
import { announce } from '../../app/live-region.tsx'
import { Segmented } from '../../kern/segmented.tsx'
import { DraftVersions } from './draft-versions.tsx'
import { SaveStatus } from './save-status.tsx'
import { useRunText } from './text.ts'
import type { DraftEdit } from './use-draft-edit.ts'

export type DraftView = 'read' | 'edit' | 'changes'

/** How a finished draft is shown, whether it is saved, and its versions. */
export function DraftBar({
  conversationId,
  run,
  edit,
  view,
  onView,
}: {
  conversationId: string
  run: RunState
  edit: DraftEdit
  view: DraftView
  onView: (view: DraftView) => void
}) {
  const t = useRunText()
  const edited = (run.version ?? 1) > 1
  const writing = view !== 'read' || edited
  const views: DraftView[] = writing ? ['read', 'edit', 'changes'] : ['read', 'edit']
  return (
    <>
      <Segmented
        label={t('viewOf', { letter: run.letter })}
        pressed={[view]}
        onChoose={next => {
          onView(next)
          void edit.autosave.flush()
          if (next === 'edit' && view !== 'edit') announce(t('editOpened', { letter: run.letter }))
        }}
        options={views.map(value => ({
          value,
          label: t(`view.${value}`),
          ...(value === 'edit' && { icon: 'edit' as const }),
        }))}
      />
      {(edited || edit.status !== 'saved') && (
        <span className="small muted rl-draft__saved">
          <SaveStatus inputs={edit} />
        </span>
      )}
      {edited && <DraftVersions {...{ conversationId, run, edit }} />}
    </>
  )
}
