import { type ConversationState, type Preview, startRuns } from '@ki-reallabor/server/runs/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { call } from '../../api/call.ts'
import { isProblem, NetworkError } from '../../api/problem.ts'
import { queryClient } from '../../api/query.ts'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { announce } from '../../app/live-region.tsx'
import { Alert } from '../../kern/alert.tsx'
import { Button } from '../../kern/button.tsx'
import { House, HouseLabel } from '../../kern/house.tsx'
import { Segmented } from '../../kern/segmented.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { ActionBar } from '../../kern/step.tsx'
import { conversationQuery, listsChanged, mergeRuns, patchConversation, previewQuery } from './conversation.ts'
import { ModelChoice } from './model-choice.tsx'
import { countReplaced, keysOfWarnings } from './outgoing.ts'
import { OutgoingSheet, type View } from './outgoing-sheet.tsx'
import { InActionBar, InStepHead } from './slots.tsx'
import { StaleNotice } from './stale-notice.tsx'
import type { Step } from './steps.ts'
import { useRunText } from './text.ts'
import { useDeciding } from './use-deciding.ts'
import type { Inputs } from './use-inputs.ts'

type Props = { conversation: ConversationState; inputs: Inputs; openStep: (step: Step) => void }

export function StepRelease({ conversation, inputs, openStep }: Props) {
  const t = useRunText()
  // The preview is of what is saved; whatever still waits is saved first.
  const { status, autosave } = inputs
  useEffect(() => {
    if (status === 'waiting') void autosave.flush()
  }, [status, autosave])
  const preview = useQuery({ ...previewQuery(conversation.id, inputs.revision), enabled: status === 'saved' })

  if (status === 'stale') return <StaleNotice conversationId={conversation.id} inputs={inputs} />
  if (status !== 'saved' && status !== 'waiting' && status !== 'saving')
    return <Alert tone="warning" role="alert" title={t('saveFirst')} />
  if (isProblem(preview.error, 'inputs-incomplete'))
    return (
      <FaultNotice
        error={preview.error}
        title={t('previewIncomplete')}
        actions={
          <Button size="small" onClick={() => openStep(1)}>
            {t('toInputs')}
          </Button>
        }
      />
    )
  if (preview.error) {
    const stale = isProblem(preview.error, 'stale-revision')
    const refetch = () =>
      stale
        ? queryClient.invalidateQueries({ queryKey: conversationQuery(conversation.id).queryKey })
        : preview.refetch()
    return <FaultNotice error={preview.error} title={t('previewFailed')} retry={refetch} />
  }
  if (!preview.data) return <Skeleton lines={16} label={t('previewLoading')} />
  // A decision brings another preview of the same inputs: choice of model, view and place stay.
  const key = `${conversation.id}/${preview.data.revision}`
  return <Release key={key} {...{ conversation, openStep }} preview={preview.data} />
}

/** Warnings a person has read and lets go, by the inputs they were typed in; kept while the page lives. */
const letGo = new Map<string, ReadonlySet<string>>()

function Release({ conversation, openStep, preview }: Omit<Props, 'inputs'> & { preview: Preview }) {
  const t = useRunText()
  const [view, setView] = useState<View>('outgoing')
  const inputsKey = `${conversation.id}/${preview.revision}`
  const [readKeys, setReadKeys] = useState<ReadonlySet<string>>(() => letGo.get(inputsKey) ?? new Set())
  const warningKeys = useMemo(() => keysOfWarnings(preview), [preview])
  const read = new Set(preview.warnings.map((_, index) => index).filter(index => readKeys.has(warningKeys[index]!)))
  const deciding = useDeciding(conversation.id, preview.revision)
  const [models, setModels] = useState<readonly string[]>(() => preselected(preview, conversation))
  const [blind, setBlind] = useState(true)
  const notes = useRef(new Map<number, HTMLElement>())
  const open = preview.warnings.map((_, index) => index).filter(index => !read.has(index))
  const isBlind = blind && models.length > 1
  // One key for one wish: pressing again after a lost answer must not send twice, another choice is another wish.
  const wish = JSON.stringify([preview.digest, [...models].sort(), isBlind])
  const key = useRef({ wish: '', value: '' })

  const release = useMutation({
    mutationFn: () => {
      if (key.current.wish !== wish) key.current = { wish, value: crypto.randomUUID() }
      return call(startRuns, {
        params: { conversationId: conversation.id },
        body: {
          digest: preview.digest,
          revision: preview.revision,
          models: [...models],
          blind: isBlind,
          idempotencyKey: key.current.value,
        },
      })
    },
    onSuccess: ({ runs }) => {
      key.current = { wish: '', value: '' }
      patchConversation(conversation.id, state => mergeRuns(state, runs))
      void listsChanged()
      openStep(3)
    },
  })

  function confirm(indexes: readonly number[]) {
    const next = new Set([...readKeys, ...indexes.map(index => warningKeys[index]!)])
    letGo.set(inputsKey, next)
    setReadKeys(next)
  }
  const toNote = (index: number | undefined) => index !== undefined && notes.current.get(index)?.focus()
  const chosen = preview.models.filter(model => models.includes(model.id))
  const leaves = chosen.length === 0 || chosen.some(model => model.hosting !== 'on-premises')
  const replaced = countReplaced(preview)

  return (
    <>
      <InStepHead>
        <Segmented
          label={t('viewLabel')}
          pressed={[view]}
          onChoose={setView}
          options={[
            { value: 'outgoing', label: t('asSent') },
            { value: 'originals', label: t('withOriginals'), icon: 'visibility' },
          ]}
        />
      </InStepHead>
      <House
        inside={
          <OutgoingSheet
            preview={preview}
            view={view}
            read={read}
            onRead={confirm}
            onChangeInputs={() => openStep(1)}
            openWarnings={open.length}
            deciding={deciding}
            onFirst={() => toNote(open[0])}
            noteRef={(index, element) => {
              if (element) notes.current.set(index, element)
              else notes.current.delete(index)
            }}
          />
        }
        outside={
          <>
            <div>
              <HouseLabel side={leaves ? 'outside' : 'inside'}>{t(leaves ? 'leavesTo' : 'leavesToHouse')}</HouseLabel>
              <p className="small muted">
                {models.length === 0 ? t('modelsChosen_zero') : t('modelsChosen', { count: models.length })}
              </p>
            </div>
            <ModelChoice
              models={preview.models}
              chosen={models}
              onChoose={setModels}
              blind={blind}
              onBlind={setBlind}
            />
          </>
        }
      />
      <InActionBar>
        <ActionBar
          notice={
            release.error && (
              <ReleaseTrouble
                error={release.error}
                retry={isProblem(release.error, 'stale-preview') ? () => reload(conversation.id) : release.mutate}
              />
            )
          }
          state={
            <>
              <strong>{replaced === 0 ? t('replaced_zero') : t('replaced', { count: replaced })}</strong>{' '}
              <span className="muted">
                {models.length === 0
                  ? t('modelsChosen_zero')
                  : open.length > 0
                    ? t('decisionsOpen', { count: open.length })
                    : t('readyToRelease')}
              </span>
            </>
          }
        >
          <Button
            kind="primary"
            icon="arrow-forward"
            busy={release.isPending}
            onClick={() => {
              if (open.length > 0) return toNote(open[0])
              if (models.length === 0) return announce(t('modelsChosen_zero'))
              release.mutate()
            }}
          >
            {conversation.runs.length > 0 && models.length < 2
              ? t('releaseAgain')
              : t('release', { count: Math.max(models.length, 1) })}
          </Button>
        </ActionBar>
      </InActionBar>
    </>
  )
}

function ReleaseTrouble({ error, retry }: { error: unknown; retry: () => unknown }) {
  const t = useRunText()
  if (!(error instanceof NetworkError)) return <FaultNotice error={error} title={t('releaseFailed')} retry={retry} />
  return (
    <Alert
      tone="warning"
      role="alert"
      title={t('releaseFailed')}
      actions={
        <Button size="small" icon="autorenew" onClick={() => retry()}>
          {t('releaseAgainAction')}
        </Button>
      }
    >
      <p>{t('releaseUnsure')}</p>
    </Alert>
  )
}

/** What was chosen before, else the first permitted model: in the own house before others, real before demo. */
function preselected(preview: Preview, conversation: ConversationState): string[] {
  const allowed = preview.models.filter(model => model.decision.verdict === 'allowed')
  const before = conversation.runs.slice(-2).flatMap(run => (run.model ? [run.model.id] : []))
  const again = allowed.filter(model => before.includes(model.id))
  if (again.length > 0) return again.map(model => model.id)
  const rank = (model: (typeof allowed)[number]) =>
    (model.kind === 'demo' ? 2 : 0) + (model.hosting === 'on-premises' ? 0 : 1)
  return [...allowed]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 1)
    .map(model => model.id)
}

async function reload(conversationId: string) {
  await queryClient.invalidateQueries({ queryKey: ['preview', conversationId] })
  await queryClient.invalidateQueries({ queryKey: conversationQuery(conversationId).queryKey })
}
