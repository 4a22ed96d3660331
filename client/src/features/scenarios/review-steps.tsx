import {
  type ReturnReason,
  type ReviewStep,
  type ScenarioVersion,
  takeReviewStep,
} from '@ki-reallabor/server/scenarios/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../api/call.ts'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { useFormat } from '../../app/format.ts'
import { announce } from '../../app/live-region.tsx'
import { useSession } from '../../app/session.ts'
import { Button } from '../../kern/button.tsx'
import { Heading } from '../../kern/heading.tsx'
import { Select } from '../../kern/select.tsx'
import { useReviewText } from './review-text.ts'
import { inUseWithout, mayRelease, type Reviewed, reviewsQuery, stepOrder } from './reviews.ts'
import { scenariosQuery } from './scenarios.ts'

type Props = { scenario: Reviewed; version: ScenarioVersion }

/** What the person may do with a version now, and why not more. Each step asks in place before it is taken. */
export function ReviewSteps({ scenario, version }: Props) {
  const t = useReviewText()
  const { current } = useSession()
  const [asking, setAsking] = useState<ReviewStep | null>(null)
  const opener = useRef<HTMLDivElement>(null)
  const steps = stepOrder.filter(step => version.may.includes(step))
  const explained = version.state === 'review' && !version.may.includes('released')

  function close() {
    setAsking(null)
    // The buttons are back after the next frame.
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus())
  }

  if (asking) return <Question scenario={scenario} version={version} step={asking} onClose={close} />
  return (
    <div className="stack2" ref={opener}>
      {explained && <p className="rl-note">{t(mayRelease(current.roles) ? 'fourEyesOwn' : 'fourEyesRole')}</p>}
      {steps.length === 0 && !explained && <p className="small muted">{t('nothingToDo')}</p>}
      {steps.map((step, index) => (
        <Button
          key={step}
          kind={index === 0 && (step === 'released' || step === 'submitted') ? 'primary' : 'secondary'}
          className="rl-btn--wide"
          onClick={() => setAsking(step)}
        >
          {t(`do.${step}`)}
        </Button>
      ))}
    </div>
  )
}

const reasons: readonly ReturnReason[] = ['substance', 'law', 'wording', 'test-cases', 'other']

function Question({ scenario, version, step, onClose }: Props & { step: ReviewStep; onClose: () => void }) {
  const t = useReviewText()
  const client = useQueryClient()
  const sentence = useConsequence(scenario, version)
  const heading = useRef<HTMLHeadingElement>(null)
  const choice = useRef<HTMLSelectElement>(null)
  const [reason, setReason] = useState<ReturnReason | ''>('')
  const [asked, setAsked] = useState(false)
  const take = useMutation({
    mutationFn: () =>
      call(takeReviewStep, {
        params: { scenarioId: version.scenarioId, version: version.version },
        body: { step, ...(reason && { reason }) },
      }),
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: reviewsQuery.queryKey }),
        client.invalidateQueries({ queryKey: scenariosQuery.queryKey }),
      ])
      announce(t(`done.${step}`))
      onClose()
    },
    // Somebody was faster: what is shown isn't so any more.
    onError: () => void client.invalidateQueries({ queryKey: reviewsQuery.queryKey }),
  })
  useEffect(() => heading.current?.focus(), [])
  const missing = step === 'returned' && reason === ''

  function confirm() {
    setAsked(true)
    if (missing) choice.current?.focus()
    else take.mutate()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a question in place, no form
    <div
      className="stack3 rl-question"
      role="group"
      aria-labelledby="question"
      onKeyDown={event => event.key === 'Escape' && onClose()}
    >
      <Heading level={3} id="question" ref={heading} tabIndex={-1}>
        {t(`ask.${step}`)}
      </Heading>
      <p>{sentence(step)}</p>
      {step === 'returned' && (
        <Select
          ref={choice}
          label={t('reasonLabel')}
          help={t('reasonHelp')}
          error={asked && missing ? t('reasonMissing') : null}
          value={reason}
          onChange={event => setReason(event.target.value as ReturnReason | '')}
          options={[
            { value: '', label: t('reasonChoose') },
            ...reasons.map(value => ({ value, label: t(`reason.${value}`) })),
          ]}
        />
      )}
      {take.error && <FaultNotice error={take.error} title={t('stepFailed')} />}
      <div className="stack2">
        <Button kind="primary" className="rl-btn--wide" busy={take.isPending} onClick={confirm}>
          {t(`yes.${step}`)}
        </Button>
        <Button className="rl-btn--wide" onClick={onClose}>
          {t('no')}
        </Button>
      </div>
      <p className="small muted">{t('logged')}</p>
    </div>
  )
}

/** What will be so once the step is taken. */
function useConsequence({ versions, inUse }: Reviewed, version: ScenarioVersion) {
  const t = useReviewText()
  const format = useFormat()
  const { current } = useSession()
  return (step: ReviewStep): string => {
    const tenant = `${current.organisation}, ${current.tenant}`
    if (step !== 'withdrawn') return t(`consequence.${step}`, { tenant })
    if (inUse?.version !== version.version) return t('consequence.withdrawnUnused')
    const next = inUseWithout(versions, version.version)
    if (!next) return t('consequence.withdrawnLast', { tenant })
    return t('consequence.withdrawnOther', { date: format.date(next.firstSeenAt), version: next.version.slice(0, 8) })
  }
}
