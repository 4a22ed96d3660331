import type { RunState } from '@ki-reallabor/server/runs/contract'
import { useState } from 'react'
import { useFormat } from '../../app/format.ts'
import { announce } from '../../app/live-region.tsx'
import { plainText } from './draft-layout.ts'
import { useRunText } from './text.ts'

/** A complete letter carries its label as a block; what a model is not, is always said. */
const isLabelled = (run: RunState) =>
  !run.model?.demo && run.segments.some(({ origin, text }) => origin === 'block' && text.includes('Art. 50 KI-VO'))

/** Copies the draft `latest` gives, with the label that Art. 50 KI-VO asks for, and says whether it worked. */
export function useCopyDraft(
  shown: RunState,
  latest: () => Promise<RunState>,
): { copy: () => Promise<void>; outcome: 'copied' | 'failed' | null } {
  const t = useRunText()
  const { date } = useFormat()
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  async function copy() {
    const run = await latest()
    const on = { date: date(run.finishedAt ?? run.createdAt) }
    const made = run.model?.demo
      ? t('aiLabelDemo', on)
      : t('aiLabel', { ...on, model: run.model?.label ?? t('hiddenModel') })
    const label = (run.version ?? 1) > 1 ? `${made} ${t('aiLabelEdited')}` : made
    const text = plainText(run.segments)
    try {
      await navigator.clipboard.writeText(isLabelled(run) ? `${text}\n` : `${text}\n\n${label}\n`)
      setOutcome('copied')
      announce(t('copied', { letter: shown.letter }))
    } catch {
      // The browser may forbid it (policy, no secure address): the person can still select and copy.
      setOutcome('failed')
    }
  }
  return { copy, outcome }
}
