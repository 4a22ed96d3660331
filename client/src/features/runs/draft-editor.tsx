import { type RunState, readConversation, type Segment } from '@ki-reallabor/server/runs/contract'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { announce } from '../../app/live-region.tsx'
import { Alert } from '../../kern/alert.tsx'
import { Button } from '../../kern/button.tsx'
import { DraftBlock } from '../../kern/draft-frame.tsx'
import { Stretch } from '../../kern/editor.tsx'
import { patchConversation } from './conversation.ts'
import { editorItems, valuesOf } from './draft-parts.ts'
import { fieldId } from './go-to-place.ts'
import { useRunText } from './text.ts'
import type { DraftEdit } from './use-draft-edit.ts'

/** A draft to write in: a field for each text, prescribed blocks fixed between them. */
export function DraftEditor({
  run,
  model,
  edit,
  language,
}: {
  run: RunState
  /** As the model wrote it. */
  model: readonly Segment[]
  edit: DraftEdit
  language: string
}) {
  const t = useRunText()
  const items = editorItems(model, edit.values)
  const texts = items.filter(item => item.kind === 'text')
  return (
    <div className="rl-doc rl-doc--letter rl-doc--edit">
      {items.map(item =>
        item.kind === 'block' ? (
          <DraftBlock key={item.key} label={t('blockFixed')}>
            <p dir="auto">{item.text}</p>
          </DraftBlock>
        ) : (
          <Stretch
            key={item.key}
            id={fieldId(run.id, item.key)}
            label={t('editText', { letter: run.letter, number: texts.indexOf(item) + 1, all: texts.length })}
            lang={language}
            value={item.text}
            onChange={text => edit.autosave.change(item.key, item.change(text))}
          />
        ),
      )}
    </div>
  )
}

/** Two windows wrote on one draft: the person says which version counts; both stay among the versions. */
export function StaleDraft({ conversationId, run, edit }: { conversationId: string; run: RunState; edit: DraftEdit }) {
  const t = useRunText()
  const settle = useMutation({
    mutationFn: async (choice: 'load' | 'keep') => {
      const state = await call(readConversation, { params: { conversationId } })
      const theirs = state.runs.find(it => it.id === run.id)
      if (!theirs?.version) return
      if (choice === 'keep') return edit.autosave.insist(theirs.version)
      const server = {
        values: valuesOf(theirs.segments),
        revision: theirs.version,
        savedAt: theirs.editedAt ?? state.updatedAt,
      }
      edit.autosave.adopt(server, t('staleLoaded'))
      const { version, editedAt, segments, findings } = theirs
      patchConversation(conversationId, it => ({
        ...it,
        runs: it.runs.map(one => (one.id === run.id ? { ...one, version, editedAt, segments, findings } : one)),
      }))
      announce(t('staleLoaded'))
    },
  })
  return (
    <>
      <Alert
        tone="warning"
        role="alert"
        title={t('staleDraftTitle')}
        actions={
          <>
            <Button size="small" busy={settle.isPending} onClick={() => settle.mutate('load')}>
              {t('staleLoad')}
            </Button>
            <Button size="small" kind="tertiary" busy={settle.isPending} onClick={() => settle.mutate('keep')}>
              {t('staleKeep')}
            </Button>
          </>
        }
      >
        <p>{t('staleDraftText')}</p>
      </Alert>
      {settle.error && <FaultNotice error={settle.error} />}
    </>
  )
}

/** What was there before the last replacement as a whole can be brought back. */
export function BroughtBack({ edit }: { edit: DraftEdit }) {
  const t = useRunText()
  if (!edit.before?.why) return null
  return (
    <p className="rl-note small row" role="status">
      {edit.before.why}
      <Button size="small" kind="tertiary" onClick={() => edit.autosave.undo()}>
        {t('undo')}
      </Button>
    </p>
  )
}
