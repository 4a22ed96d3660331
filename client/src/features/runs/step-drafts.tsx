import type { ConversationState } from '@ki-reallabor/server/runs/contract'
import { useEffect, useRef, useState } from 'react'
import { Alert } from '../../kern/alert.tsx'
import { Button } from '../../kern/button.tsx'
import { Icon } from '../../kern/icon.tsx'
import { Segmented } from '../../kern/segmented.tsx'
import { ActionBar } from '../../kern/step.tsx'
import { Checks } from './checks.tsx'
import { Draft } from './draft.tsx'
import { numberFindings } from './draft-layout.ts'
import { draftLanguage } from './draft-parts.ts'
import { goToPlace } from './go-to-place.ts'
import { nextOf } from './outgoing.ts'
import { useSingleKeys } from './single-keys.ts'
import { InActionBar, InStepHead } from './slots.tsx'
import { draftsToShow, isActive, isOutdated, isRateable, type Step, toggleShown } from './steps.ts'
import { useRunText } from './text.ts'

/** The newest drafts side by side, the checks of the chosen one beside them. */
export function StepDrafts({
  conversation,
  down,
  openStep,
  onRate,
}: {
  conversation: ConversationState
  down: readonly string[]
  openStep: (step: Step) => void
  onRate: (runId: string) => void
}) {
  const t = useRunText()
  const { runs } = conversation
  const [picked, setPicked] = useState<readonly string[] | null>(null)
  const shownIds = picked ?? draftsToShow(runs)
  const shown = runs.filter(run => shownIds.includes(run.id))
  const [chosenId, setChosen] = useState<string | null>(null)
  const chosen = shown.find(run => run.id === chosenId) ?? shown[0]
  // A new release shows its drafts, whatever was picked before.
  const known = useRef(runs.length)
  useEffect(() => {
    if (runs.length !== known.current) setPicked(null)
    known.current = runs.length
  }, [runs.length])

  const finding = useRef(-1)
  useSingleKeys(true, key => {
    if ((key !== 'n' && key !== 'N') || !chosen) return false
    const placed = numberFindings(chosen.findings).filter(item => item.finding.span)
    finding.current = nextOf(placed.length, finding.current, key === 'n' ? 1 : -1)
    const item = placed[finding.current]
    if (item) goToPlace(chosen, item)
    return item !== undefined
  })

  if (!chosen) return null
  const hidden = shown.some(run => run.blind && !run.model)
  const rateable = chosen && isRateable(chosen) ? chosen : shown.find(isRateable)
  return (
    <>
      <InStepHead>
        {runs.length > 2 && (
          <Segmented
            label={t('draftsShown')}
            pressed={shownIds}
            onChoose={id => setPicked(toggleShown(shownIds, id))}
            options={runs.map(run => ({
              value: run.id,
              label: run.letter,
              name: t('draft', { letter: run.letter }),
            }))}
          />
        )}
        {hidden && (
          <span className="row small muted">
            <Icon name="visibility-off" size="small" /> {t('namesHidden')}
          </span>
        )}
      </InStepHead>
      {isOutdated(conversation) && (
        <div className="rl-outdated">
          <Alert
            tone="warning"
            title={t('outdatedTitle')}
            actions={
              <Button size="small" icon="autorenew" onClick={() => openStep(2)}>
                {t('again')}
              </Button>
            }
          >
            <p>{t('outdatedHint')}</p>
          </Alert>
        </div>
      )}
      <div className={shown.length > 1 ? 'rl-compare' : 'rl-compare rl-compare--one'}>
        {shown.map(run => (
          <Draft
            key={run.id}
            conversationId={conversation.id}
            run={run}
            chosen={run.id === chosen.id}
            alone={shown.length === 1}
            down={down.includes(run.id)}
            onActivate={() => setChosen(run.id)}
            onAgain={() => openStep(2)}
            mayRepeat={!isOutdated(conversation) && runs.every(other => other.model)}
            revision={conversation.revision}
            language={draftLanguage(conversation.inputs)}
          />
        ))}
        <Checks runs={shown} active={chosen} onActivate={setChosen} />
      </div>
      <InActionBar>
        <ActionBar state={<BarState runs={shown} />}>
          {rateable ? (
            <Button kind="primary" icon="arrow-forward" onClick={() => onRate(rateable.id)}>
              {t('toRating')}
            </Button>
          ) : (
            !shown.some(isActive) && (
              <Button kind="primary" icon="autorenew" onClick={() => openStep(2)}>
                {t('releaseAgainAction')}
              </Button>
            )
          )}
        </ActionBar>
      </InActionBar>
    </>
  )
}

function BarState({ runs }: { runs: ConversationState['runs'] }) {
  const t = useRunText()
  const writing = runs.filter(isActive).length
  const ready = runs.filter(isRateable)
  const failed = ready.flatMap(run => run.findings).filter(finding => finding.verdict === 'fail').length
  const [strong, hint] =
    writing > 0
      ? [t('writing', { count: writing }), t('writingHint')]
      : ready.length > 0
        ? [
            t('draftsReady', { count: ready.length }),
            failed > 0 ? t('failuresLeft', { count: failed }) : t('draftsReadyHint'),
          ]
        : [t('noDraft'), t('noDraftHint')]
  return (
    <>
      <strong>{strong}</strong> <span className="muted">{hint}</span>
    </>
  )
}
