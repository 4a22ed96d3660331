import type { ConversationState } from '@ki-reallabor/server/runs/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { isProblem } from '../../api/problem.ts'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { announce } from '../../app/live-region.tsx'
import { NotFound } from '../../app/not-found.tsx'
import { PageHead } from '../../app/page-head.tsx'
import { useSession } from '../../app/session.ts'
import { useAppText } from '../../app/text.ts'
import { StepSection } from '../../kern/step.tsx'
import { StepRating } from '../ratings/step-rating.tsx'
import { scenarioAddress } from '../scenarios/scenarios.ts'
import { conversationQuery } from './conversation.ts'
import { Discard } from './discard.tsx'
import { KeysHelp } from './keys-help.tsx'
import { Rail } from './rail.tsx'
import { RunFacts } from './run-facts.tsx'
import { RunSkeleton } from './run-skeleton.tsx'
import { SaveStatus } from './save-status.tsx'
import { Slots } from './slots.tsx'
import { StepDrafts } from './step-drafts.tsx'
import { StepInputs } from './step-inputs.tsx'
import { StepRelease } from './step-release.tsx'
import { OpenButton, StepSummary } from './step-summary.tsx'
import { isRateable, statusOf, steps } from './steps.ts'
import { useRunText } from './text.ts'
import { forgetInputs, useInputs } from './use-inputs.ts'
import { useLiveRuns } from './use-live-runs.ts'
import { sectionId, useOpenStep } from './use-open-step.ts'
import '../../styles/run-page.css'

export function Component() {
  const { conversationId } = useParams()
  const t = useRunText()
  const { data, error, refetch } = useQuery(conversationQuery(conversationId!))
  if (data) return <Run key={data.id} conversation={data} />
  // 400: not even an id
  if (isProblem(error) && (error.status === 404 || error.status === 400)) return <NotFound />
  if (error)
    return (
      <>
        <PageHead title={t('run')} />
        <FaultNotice error={error} retry={refetch} />
      </>
    )
  return <RunSkeleton />
}

function Run({ conversation: stored }: { conversation: ConversationState }) {
  const t = useRunText()
  const app = useAppText()
  const navigate = useNavigate()
  const session = useSession()
  const inputs = useInputs(session.person.id, stored)
  const { runs, down } = useLiveRuns(stored)
  const conversation = { ...stored, runs }
  const { open, farthest, openStep } = useOpenStep(conversation, inputs.values)
  const [ratedFirst, setRatedFirst] = useState<string | null>(null)
  const [aside, setAside] = useState<HTMLElement | null>(null)
  const [bar, setBar] = useState<HTMLElement | null>(null)
  const { scenario } = conversation
  useNoStrayDrops()

  const body = {
    1: () => <StepInputs conversation={conversation} inputs={inputs} onDone={() => openStep(2)} />,
    2: () => <StepRelease conversation={conversation} inputs={inputs} openStep={openStep} />,
    3: () => (
      <StepDrafts
        conversation={conversation}
        down={down}
        openStep={openStep}
        onRate={runId => {
          setRatedFirst(runId)
          openStep(4)
        }}
      />
    ),
    4: () => <StepRating conversation={conversation} runs={runs.filter(isRateable)} first={ratedFirst} />,
  }
  return (
    <>
      <PageHead
        title={scenario.title}
        crumbs={[
          { to: '/szenarien', label: app('try') },
          { to: scenarioAddress(scenario.id), label: scenario.title },
        ]}
        tabTitle={`${t('run')}: ${t(`title.${open}`)}`}
        actions={
          <div className="rl-runhead small muted">
            <SaveStatus inputs={inputs} />
            <Discard
              conversationId={conversation.id}
              onDone={() => {
                forgetInputs(conversation.id)
                announce(t('discarded'))
                void navigate('/laeufe')
              }}
            />
          </div>
        }
      >
        <RunFacts conversation={conversation} />
      </PageHead>
      <div className="rl-run">
        <Rail conversation={conversation} values={inputs.values} open={open} farthest={farthest} openStep={openStep} />
        <div>
          <Slots value={{ aside, bar }}>
            {steps.map(step => {
              const look = statusOf(step, open, conversation, inputs.values)
              return (
                <StepSection
                  key={step}
                  number={step}
                  id={sectionId(step)}
                  title={t(`title.${step}`)}
                  look={look}
                  summary={<StepSummary step={step} look={look} conversation={conversation} values={inputs.values} />}
                  aside={
                    step === open ? (
                      <div ref={setAside} className="rl-step__aside" />
                    ) : (
                      step <= farthest && <OpenButton step={step} look={look} onOpen={() => openStep(step)} />
                    )
                  }
                >
                  {step === open && body[step]()}
                </StepSection>
              )
            })}
          </Slots>
          <div ref={setBar} className="rl-actionslot" />
          <div className="rl-keys-below">
            <KeysHelp step={open} />
          </div>
        </div>
      </div>
    </>
  )
}

/** A file dropped beside a field would make the browser leave the page, and what is typed with it. */
function useNoStrayDrops() {
  useEffect(() => {
    const stop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      if (event.type === 'dragover' && !(event.target as Element).closest?.('.rl-drop'))
        event.dataTransfer.dropEffect = 'none'
    }
    addEventListener('dragover', stop)
    addEventListener('drop', stop)
    return () => {
      removeEventListener('dragover', stop)
      removeEventListener('drop', stop)
    }
  }, [])
}
