import { type DraftSummary, listDrafts, type RunState, restoreDraft } from '@ki-reallabor/server/runs/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { call } from '../../api/call.ts'
import { queryClient } from '../../api/query.ts'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { useFormat } from '../../app/format.ts'
import { announce } from '../../app/live-region.tsx'
import { Button, TextButton } from '../../kern/button.tsx'
import { Popover } from '../../kern/popover.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { useVerdictsOf } from './checks.tsx'
import { conversationQuery } from './conversation.ts'
import { useRunText } from './text.ts'
import { type DraftEdit, showVersion } from './use-draft-edit.ts'
import { useWindow } from './use-window.ts'

/** All versions of a draft; an earlier one can be taken again and makes a new one. */
export function DraftVersions({
  conversationId,
  run,
  edit,
}: {
  conversationId: string
  run: RunState
  edit: DraftEdit
}) {
  const t = useRunText()
  const id = useId()
  const { anchor, toggle, close } = useWindow()
  return (
    <>
      <Button
        size="small"
        kind="tertiary"
        icon="calendar-today"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={event => toggle(event.currentTarget)}
      >
        {t('versions')}
      </Button>
      {anchor && (
        <Popover id={id} anchor={anchor} label={t('versionsOf', { letter: run.letter })} pinned onClose={close}>
          <List {...{ conversationId, run, edit }} onDone={close} />
        </Popover>
      )}
    </>
  )
}

function List({
  conversationId,
  run,
  edit,
  onDone,
}: {
  conversationId: string
  run: RunState
  edit: DraftEdit
  onDone: () => void
}) {
  const t = useRunText()
  const { data, error, refetch } = useQuery({
    queryKey: ['drafts', run.id, run.version],
    queryFn: ({ signal }) => call(listDrafts, { params: { runId: run.id }, signal }),
    gcTime: 0,
  })
  const restore = useMutation({
    mutationFn: async (version: DraftSummary) => {
      // What was typed last becomes a version, too.
      await edit.autosave.flush()
      const state = queryClient.getQueryData(conversationQuery(conversationId).queryKey)
      const base = state?.runs.find(it => it.id === run.id)?.version ?? run.version ?? 0
      return call(restoreDraft, { params: { runId: run.id, number: String(version.number) }, body: { base } })
    },
    onSuccess: version => {
      showVersion(conversationId, run.id, version)
      announce(t('versionRestored', { letter: run.letter }))
      onDone()
    },
  })
  if (error) return <FaultNotice error={error} retry={refetch} />
  if (!data) return <Skeleton label={t('versionsLoading')} lines={3} />
  return (
    <div className="stack2">
      <p className="strong">{t('versions')}</p>
      <ol className="rl-versions">
        {data.items.map((version, index) => (
          <Version
            key={version.number}
            version={version}
            origin={data.items.find(it => it.number === version.restored)}
            current={index === 0}
            busy={restore.isPending}
            onRestore={() => restore.mutate(version)}
          />
        ))}
      </ol>
      <p className="small muted">{t('versionsHint')}</p>
      {restore.error && <FaultNotice error={restore.error} title={t('restoreFailed')} />}
    </div>
  )
}

function Version({
  version,
  origin,
  current,
  busy,
  onRestore,
}: {
  version: DraftSummary
  /** Whose words these are. */
  origin: DraftSummary | undefined
  current: boolean
  busy: boolean
  onRestore: () => void
}) {
  const t = useRunText()
  const { recent, number } = useFormat()
  const verdicts = useVerdictsOf()
  const at = recent(version.at, new Date())
  const name =
    version.by === 'model'
      ? t('versionModel')
      : origin
        ? t('versionAgain', { name: origin.by === 'model' ? t('versionModel') : recent(origin.at, new Date()) })
        : t('versionEdited')
  return (
    <li>
      <div>
        <p>
          {name}
          {current && <span className="muted">, {t('versionCurrent')}</span>}
        </p>
        <p className="small muted num">
          {at} · {t('characters', { count: version.length, length: number(version.length) })} ·{' '}
          {verdicts(version.failed, version.warned)}
        </p>
      </div>
      {!current && (
        <TextButton aria-label={t('restoreOf', { name: `${name}, ${at}` })} disabled={busy} onClick={onRestore}>
          {t('restore')}
        </TextButton>
      )}
    </li>
  )
}
