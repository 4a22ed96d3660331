import type { RunState } from '@ki-reallabor/server/runs/contract'
import { useFormat } from '../../app/format.ts'
import { announce } from '../../app/live-region.tsx'
import { plainText } from './draft-layout.ts'
import { useRunText } from './text.ts'

/** Copies the draft with the label that Art. 50 KI-VO asks for. Says whether it worked. */
export function useCopyDraft(run: RunState): () => Promise<boolean> {
  const t = useRunText()
  const { date } = useFormat()
  return async () => {
    const on = { date: date(run.finishedAt ?? run.createdAt) }
    const label = run.model?.demo
      ? t('aiLabelDemo', on)
      : t('aiLabel', { ...on, model: run.model?.label ?? t('hiddenModel') })
    try {
      await navigator.clipboard.writeText(`${plainText(run.segments)}\n\n${label}\n`)
      announce(t('copied', { letter: run.letter }))
      return true
    } catch {
      // The browser may forbid it (policy, no secure address): the person can still select and copy.
      announce(t('copyFailed'))
      return false
    }
  }
}
