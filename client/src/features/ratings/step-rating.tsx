import { saveRating } from '@ki-reallabor/server/ratings/contract'
import { type ConversationState, type RunState, readConversation } from '@ki-reallabor/server/runs/contract'
import { useMutation } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { call } from '../../api/call.ts'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { useFormat } from '../../app/format.ts'
import { announce } from '../../app/live-region.tsx'
import { Button } from '../../kern/button.tsx'
import { Sheet } from '../../kern/house.tsx'
import { Icon } from '../../kern/icon.tsx'
import { LinkButton } from '../../kern/link-button.tsx'
import { Segmented } from '../../kern/segmented.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { ActionBar } from '../../kern/step.tsx'
import { listsChanged, patchConversation } from '../runs/conversation.ts'
import { numberFindings } from '../runs/draft-layout.ts'
import { draftLanguage } from '../runs/draft-parts.ts'
import { DraftText } from '../runs/draft-text.tsx'
import { InActionBar, InStepHead } from '../runs/slots.tsx'
import { useModelDraft } from '../runs/use-model-draft.ts'
import { bodyOf, missingOf } from './rating-form.ts'
import { RatingForm } from './rating-form-view.tsx'
import { useRatingText } from './text.ts'
import { useRatings } from './use-ratings.ts'

/** The draft beside its rubric. Drafts take turns; each rating is saved on its own. */
export function StepRating({
  conversation,
  runs,
  first,
}: {
  conversation: ConversationState
  runs: readonly RunState[]
  /** The draft the person came from. */
  first: string | null
}) {
  const t = useRatingText()
  const { time } = useFormat()
  const { criteria } = conversation.scenario.rubric
  const ids = criteria.map(criterion => criterion.id)
  const ratings = useRatings(runs)
  const [chosenId, setChosen] = useState(first)
  const run = runs.find(it => it.id === chosenId) ?? runs.find(it => !it.rating) ?? runs[0]
  const save = useMutation({
    mutationFn: async (rated: RunState) => {
      const body = bodyOf(ratings.draftOf(rated), ids)
      if (!body) throw new Error('an incomplete rating is never sent')
      const rating = await call(saveRating, { params: { runId: rated.id }, body })
      // The name of a blind model comes with the next state of the conversation.
      const state = rated.blind
        ? await call(readConversation, { params: { conversationId: conversation.id } }).catch(() => null)
        : null
      return { rating, model: state?.runs.find(it => it.id === rated.id)?.model ?? rated.model }
    },
    onSuccess: ({ rating, model }, rated) => {
      patchConversation(conversation.id, state => ({
        ...state,
        runs: state.runs.map(it => (it.id === rated.id ? { ...it, rating, model } : it)),
      }))
      ratings.settle(rated)
      announce(t('announceSaved', { letter: rated.letter }))
      void listsChanged()
    },
  })
  if (!run) return null

  const draft = ratings.draftOf(run)
  const dirty = ratings.isDirty(run)
  const body = bodyOf(draft, ids)
  const next = runs.find(it => it.id !== run.id && !it.rating)
  const saved = run.rating && !dirty
  return (
    <>
      <InStepHead>
        <span className="small muted">{t(run.status === 'completed' ? 'ofModel' : 'incomplete')}</span>
        {runs.length > 1 && (
          <Segmented
            label={t('drafts')}
            pressed={[run.id]}
            onChoose={setChosen}
            options={runs.map(it => ({
              value: it.id,
              label: it.letter,
              name: [
                t('draft', { letter: it.letter }),
                ratings.isDirty(it) ? t('unsavedMark') : it.rating && t('rated'),
              ]
                .filter(Boolean)
                .join(', '),
              ...(it.rating && !ratings.isDirty(it) && { icon: 'check' as const }),
            }))}
          />
        )}
      </InStepHead>
      <div className="rl-ratecols">
        <RatedDraft key={run.id} run={run} language={draftLanguage(conversation.inputs)} />
        <div className="stack3">
          {run.rating && run.blind && run.model && (
            <p className="rl-note rl-note--success row" role="status">
              <Icon name="visibility" size="small" />
              {t('wasModel', { letter: run.letter, model: run.model.label })}
            </p>
          )}
          <RatingForm
            key={run.id}
            criteria={criteria}
            draft={draft}
            onChange={changed => ratings.change(run, changed)}
          />
        </div>
      </div>
      <InActionBar>
        <ActionBar
          notice={
            save.error &&
            save.variables?.id === run.id && (
              <FaultNotice error={save.error} title={`${t('failed')}. ${t('kept')}`} retry={() => save.mutate(run)} />
            )
          }
          state={
            saved ? (
              <>
                <strong>{t('savedAt', { time: time(run.rating!.updatedAt) })}</strong>{' '}
                <span className="muted">{t('savedHint')}</span>
              </>
            ) : (
              <Progress {...{ draft, ids, complete: body !== null, changed: run.rating !== null }} blind={run.blind} />
            )
          }
        >
          {saved ? (
            next ? (
              <Button kind="primary" icon="arrow-forward" onClick={() => setChosen(next.id)}>
                {t('next', { letter: next.letter })}
              </Button>
            ) : (
              <LinkButton kind="primary" icon="check" to="/laeufe">
                {t('allDone')}
              </LinkButton>
            )
          ) : (
            <Button
              kind="primary"
              icon="check"
              busy={save.isPending}
              onClick={() => (body ? save.mutate(run) : focusMissing())}
            >
              {t(run.rating ? 'saveChanges' : 'save')}
            </Button>
          )}
        </ActionBar>
      </InActionBar>
    </>
  )
}

/** What is rated is the model's work, also where a person has edited the draft since. */
function RatedDraft({ run, language }: { run: RunState; language: string }) {
  const t = useRatingText()
  const { draft, error } = useModelDraft(run)
  const findings = useMemo(() => numberFindings(draft?.findings ?? []), [draft?.findings])
  if (error) return <FaultNotice error={error} />
  return (
    <div className="stack2">
      {(run.version ?? 1) > 1 && <p className="small muted">{t('unedited')}</p>}
      <Sheet label={t('text', { letter: run.letter })} look="letter" lang={language}>
        {draft ? (
          <DraftText runId={run.id} segments={draft.segments} findings={findings} pins={false} heading="h3" />
        ) : (
          <Skeleton label={t('text', { letter: run.letter })} lines={12} />
        )}
      </Sheet>
    </div>
  )
}

function Progress({
  draft,
  ids,
  complete,
  changed,
  blind,
}: {
  draft: Parameters<typeof missingOf>[0]
  ids: readonly string[]
  complete: boolean
  changed: boolean
  blind: boolean
}) {
  const t = useRatingText()
  const { list } = useFormat()
  const missing = missingOf(draft, ids)
  const done = ids.length - missing.criteria.length
  const [strong, hint] = changed
    ? [t('changed'), '']
    : complete
      ? [t('complete'), t(blind ? 'completeHintBlind' : 'completeHint')]
      : [
          t('criteriaDone', { done, all: ids.length }),
          missing.criteria.length === 0
            ? t('missing', {
                what: list([missing.overall ? t('overall') : '', missing.effort ? t('effort') : ''].filter(Boolean)),
              })
            : t('notYet'),
        ]
  return (
    <>
      <strong>{strong}</strong> <span className="muted">{hint}</span>
    </>
  )
}

/** The button stays enabled; it leads to the first thing that isn't rated yet. */
function focusMissing() {
  const open = [...document.querySelectorAll<HTMLElement>('.rl-crit')].find(
    group => group.querySelector('input[type=radio]') && !group.querySelector('input:checked'),
  )
  open?.querySelector<HTMLInputElement>('input')?.focus()
}
