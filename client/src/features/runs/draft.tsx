import { type RunState, stopRun } from '@ki-reallabor/server/runs/contract'
import { useMutation } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { call } from '../../api/call.ts'
import { queryClient } from '../../api/query.ts'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { useFormat } from '../../app/format.ts'
import { announce } from '../../app/live-region.tsx'
import { Badge, type Tone } from '../../kern/badge.tsx'
import { Button } from '../../kern/button.tsx'
import { Caret, DraftFrame, DraftSkeleton } from '../../kern/draft-frame.tsx'
import type { IconName } from '../../kern/icon.tsx'
import { conversationQuery, mergeRuns, patchConversation } from './conversation.ts'
import { useCopyDraft } from './copy-draft.ts'
import { DraftBar, type DraftView } from './draft-bar.tsx'
import { DraftExport } from './draft-export.tsx'
import { numberFindings } from './draft-layout.ts'
import { DraftText } from './draft-text.tsx'
import { DraftWork } from './draft-work.tsx'
import { RunTrouble } from './run-trouble.tsx'
import { countSentences, lastSentenceEnd } from './sentences.ts'
import { isActive, isRateable, textOf } from './steps.ts'
import { useRunText } from './text.ts'
import { useDraftEdit } from './use-draft-edit.ts'
import { useSpokenSentences } from './use-spoken-sentences.ts'

const looks: Record<RunState['status'], { tone?: Tone; icon?: IconName }> = {
  waiting: { icon: 'autorenew' },
  running: { icon: 'autorenew' },
  completed: { tone: 'success' },
  interrupted: { tone: 'warning' },
  refused: { tone: 'danger' },
  failed: { tone: 'danger' },
}

/** One draft: grows by whole sentences, can be stopped, keeps what is there; then it can be edited and taken along. */
export function Draft({
  conversationId,
  run,
  chosen,
  alone,
  down,
  onActivate,
  onAgain,
  mayRepeat,
  revision,
  language,
}: {
  conversationId: string
  run: RunState
  chosen: boolean
  /** The only one on the page: nothing to choose from. */
  alone: boolean
  down: boolean
  onActivate: () => void
  /** To the release. */
  onAgain: () => void
  /** What was released then is what would be released now. */
  mayRepeat: boolean
  revision: number
  /** BCP 47, of the text */
  language: string
}) {
  const t = useRunText()
  const { money } = useFormat()
  const active = isActive(run)
  const text = textOf(run)
  const shown = active ? lastSentenceEnd(text) : text.length
  const findings = useMemo(() => numberFindings(run.findings), [run.findings])
  const [view, setView] = useState<DraftView>('read')
  const edit = useDraftEdit(conversationId, run)
  const { copy, outcome } = useCopyDraft(run, async () => {
    await edit.autosave.flush()
    const state = queryClient.getQueryData(conversationQuery(conversationId).queryKey)
    return state?.runs.find(it => it.id === run.id) ?? run
  })
  useSpokenSentences(run, chosen)
  const stop = useMutation({
    mutationFn: () => call(stopRun, { params: { runId: run.id } }),
    onSuccess: stopped => {
      patchConversation(conversationId, state => mergeRuns(state, [stopped]))
      announce(t('draftEnded', { letter: run.letter, status: t(`status.${stopped.status}`) }))
    },
  })
  const look = looks[run.status]

  return (
    <DraftFrame
      id={`draft-${run.id}`}
      chosen={chosen && !alone}
      busy={active}
      onFocus={onActivate}
      onPointerDown={onActivate}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !active || event.defaultPrevented) return
        event.preventDefault()
        stop.mutate()
      }}
      title={
        <>
          {t('draft', { letter: run.letter })}
          {run.model && <span className="rl-draft__model">{run.model.label}</span>}
        </>
      }
      badge={
        <Badge tone={look.tone} {...(look.icon && { icon: look.icon })}>
          {t(`status.${run.status}`)}
        </Badge>
      }
      bar={isRateable(run) && <DraftBar {...{ conversationId, run, edit, view }} onView={setView} />}
      foot={
        active ? (
          <>
            <span className="rl-draft__note small muted num">
              {shown > 0 && t('sentence', { count: countSentences(text.slice(0, shown)) })}
            </span>
            <Button size="small" icon="close" busy={stop.isPending} onClick={() => stop.mutate()}>
              {t(stop.isPending ? 'stopping' : 'stop')}
            </Button>
          </>
        ) : (
          <>
            {text !== '' && (
              <Button
                size="small"
                kind="tertiary"
                icon={outcome === 'copied' ? 'check' : 'content-copy'}
                onClick={() => void copy()}
              >
                {t(outcome === 'copied' ? 'copiedWord' : 'copy')}
              </Button>
            )}
            {isRateable(run) && <DraftExport run={run} edit={edit} />}
            <Button size="small" kind="tertiary" icon="autorenew" title={t('againHint')} onClick={onAgain}>
              {t('again')}
            </Button>
            {outcome === 'failed' && (
              <p className="small" role="alert">
                {t('copyFailed')}
              </p>
            )}
            {run.cost !== null && run.cost > 0 && (
              <span className="rl-draft__note small muted num">{t('cost', { cost: money(run.cost) })}</span>
            )}
          </>
        )
      }
    >
      {stop.error && <FaultNotice error={stop.error} title={t('stopFailed')} />}
      {down && active && (
        <p className="rl-note small" role="status">
          {t('reconnecting')}
        </p>
      )}
      {view === 'read' || active ? (
        <div className="rl-doc rl-doc--letter" lang={language}>
          <DraftText
            runId={run.id}
            segments={run.segments}
            findings={findings}
            shown={shown}
            end={active && shown > 0 ? <Caret /> : undefined}
          />
          {active && <DraftSkeleton lines={shown === 0 ? 12 : 7} />}
        </div>
      ) : (
        <DraftWork {...{ conversationId, run, edit, view, language }} />
      )}
      {!active && run.status !== 'completed' && (
        <RunTrouble {...{ conversationId, run, onAgain, revision }} mayRepeat={mayRepeat} />
      )}
    </DraftFrame>
  )
}
