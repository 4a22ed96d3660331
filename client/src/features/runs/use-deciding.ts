import type { MaskableType } from '@ki-reallabor/server/pseudonymisation/contract'
import { decide, type Preview, undoDecision } from '@ki-reallabor/server/runs/contract'
import { useMutation } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { call } from '../../api/call.ts'
import { queryClient } from '../../api/query.ts'
import { announce } from '../../app/live-region.tsx'
import { previewQuery } from './conversation.ts'
import { useKindName } from './kinds.ts'
import { useRunText } from './text.ts'

/** `inWindow`: asked from a small window, which shows itself what went wrong. */
type Wish = { inWindow?: true } & (
  | { kind: 'keep'; text: string }
  | { kind: 'mask'; text: string; type: MaskableType }
  | { kind: 'undo'; decision: Preview['decisions'][number]; focus: string }
)

/** What the person decides about passages. The preview that follows takes the place of the one shown. */
export function useDeciding(conversationId: string, revision: number) {
  const t = useRunText()
  const kindName = useKindName()
  /** What was done last, and the decision it left, by its id. */
  const [last, setLast] = useState<{ sentence: string; undoes: string | null } | null>(null)
  /** Selector of what gets the focus once the new preview is on the page. */
  const focus = useRef<string | null>(null)
  const sentenceOf = useCallback(
    ({ kind, texts, type, count }: Preview['decisions'][number]) =>
      kind === 'keep'
        ? t('decided.keep', { text: texts[0]!, count })
        : t('decided.mask', { text: texts[0]!, kind: kindName(type ?? ''), count }),
    [t, kindName],
  )

  const change = useMutation({
    mutationFn: ({ inWindow: _, ...wish }: Wish): Promise<Preview> =>
      wish.kind === 'undo'
        ? call(undoDecision, { params: { conversationId, decisionId: wish.decision.id } })
        : call(decide, { params: { conversationId }, body: { revision, decision: wish } }),
    onSuccess: (preview, wish) => {
      const made = wish.kind === 'undo' ? undefined : preview.decisions.at(-1)
      const sentence = made ? sentenceOf(made) : t('decided.undone')
      focus.current = wish.kind === 'undo' ? wish.focus : `[data-decision="${made?.id}"]`
      setLast({ sentence, undoes: made?.id ?? null })
      announce(sentence)
      queryClient.setQueryData(previewQuery(conversationId, preview.revision).queryKey, preview)
    },
  })
  const error = change.variables?.inWindow ? null : change.error
  return { change, error, last, focus, sentenceOf }
}
export type Deciding = ReturnType<typeof useDeciding>
