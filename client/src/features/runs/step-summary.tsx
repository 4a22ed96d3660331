import type { ConversationState } from '@ki-reallabor/server/runs/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useFormat, useLocale } from '../../app/format.ts'
import { TextButton } from '../../kern/button.tsx'
import type { StepLook } from '../../kern/step.tsx'
import { previewQuery } from './conversation.ts'
import { factsOf, type Values } from './form.ts'
import { countReplaced } from './outgoing.ts'
import { isOutdated, isRateable, type Step } from './steps.ts'
import { useRunText } from './text.ts'

/** A folded step in one line: what was done, or what will come. */
export function StepSummary({
  step,
  look,
  conversation,
  values,
}: {
  step: Step
  look: StepLook
  conversation: ConversationState
  values: Values
}) {
  const t = useRunText()
  const { time } = useFormat()
  const locale = useLocale()
  const preview = useQueryClient().getQueryData(previewQuery(conversation.id, conversation.revision).queryKey)
  const { runs, scenario } = conversation
  const parts: string[] = []
  if (step === 1) parts.push(...factsOf(scenario.fields, values, locale))
  if (step === 2) {
    const last = runs.at(-1)
    if (preview) parts.push(t('replacedSum', { count: countReplaced(preview) }))
    if (last) {
      const together = runs.filter(run => Math.abs(Date.parse(run.createdAt) - Date.parse(last.createdAt)) < 2_000)
      parts.push(t('releasedSum', { count: together.length, time: time(last.createdAt) }))
    }
    if (isOutdated(conversation)) parts.push(t('outdated'))
    if (parts.length === 0) return t('todo.2')
  }
  if (step === 3) {
    if (runs.length === 0) return t('todo.3')
    parts.push(...runs.map(run => `${t('draft', { letter: run.letter })}: ${t(`status.${run.status}`)}`))
    if (isOutdated(conversation)) parts.push(t('outdated'))
  }
  if (step === 4) {
    const rateable = runs.filter(isRateable)
    if (look === 'todo' && !rateable.some(run => run.rating)) return t('todo.4')
    parts.push(t('rail.4', { rated: rateable.filter(run => run.rating).length, all: rateable.length }))
  }
  return parts.join(' · ')
}

export function OpenButton({ step, look, onOpen }: { step: Step; look: StepLook; onOpen: () => void }) {
  const t = useRunText()
  const word = step === 1 ? t('edit') : step === 4 && look === 'todo' ? t('rate') : t('view')
  return (
    <TextButton aria-expanded={false} aria-label={`${t(`title.${step}`)}: ${word}`} onClick={onOpen}>
      {word}
    </TextButton>
  )
}
