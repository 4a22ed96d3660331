import type { ConversationState } from '@ki-reallabor/server/runs/contract'
import { useFormat } from '../../app/format.ts'
import { StepRail } from '../../kern/step.tsx'
import { countFilled, type Values } from './form.ts'
import { KeysHelp } from './keys-help.tsx'
import { draftsToShow, isRateable, type Step, statusOf, steps } from './steps.ts'
import { useRunText } from './text.ts'
import { sectionId } from './use-open-step.ts'

export function Rail({
  conversation,
  values,
  open,
  farthest,
  openStep,
}: {
  conversation: ConversationState
  values: Values
  open: Step
  farthest: Step
  openStep: (step: Step) => void
}) {
  const t = useRunText()
  const detail = useRailDetail(conversation, values)
  return (
    <StepRail
      label={t('steps')}
      steps={steps.map(step => ({
        number: step,
        id: sectionId(step),
        title: t(`title.${step}`),
        detail: detail(step, open),
        look: statusOf(step, open, conversation, values),
        open: step <= farthest,
      }))}
      onChoose={step => openStep(step as Step)}
    >
      <hr className="rl-rule" />
      <KeysHelp step={open} />
    </StepRail>
  )
}

function useRailDetail({ scenario, runs }: ConversationState, values: Values) {
  const t = useRunText()
  const { time } = useFormat()
  return (step: Step, open: Step): string => {
    if (step === 1) return t('rail.1', { filled: countFilled(scenario.fields, values), all: scenario.fields.length })
    if (step === 2) {
      const last = runs.at(-1)
      if (last) return t('rail.2.done', { time: time(last.createdAt) })
      return open === 2 ? t('rail.2.current') : t('rail.2.todo')
    }
    if (step === 3) {
      if (runs.length === 0) return t('rail.3.todo')
      const shown = draftsToShow(runs)
      return runs
        .filter(run => shown.includes(run.id))
        .map(run => t(`rail.3.${run.status}`, { letter: run.letter }))
        .join(', ')
    }
    const rateable = runs.filter(isRateable)
    if (rateable.length === 0) return t('rail.4.todo')
    return t('rail.4', { rated: rateable.filter(run => run.rating).length, all: rateable.length })
  }
}
