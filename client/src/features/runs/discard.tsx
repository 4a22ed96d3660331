import { discardConversation } from '@ki-reallabor/server/runs/contract'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../api/call.ts'
import { queryClient } from '../../api/query.ts'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { Button, TextButton } from '../../kern/button.tsx'
import { conversationQuery, listsChanged } from './conversation.ts'
import { useRunText } from './text.ts'

/** Asks in place before it deletes. */
export function Discard({ conversationId, onDone }: { conversationId: string; onDone: () => void }) {
  const t = useRunText()
  const [asking, setAsking] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  const ask = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  const discard = useMutation({
    mutationFn: () => call(discardConversation, { params: { conversationId } }),
    onSuccess: () => {
      onDone()
      queryClient.removeQueries({ queryKey: conversationQuery(conversationId).queryKey })
      void listsChanged()
    },
  })
  useEffect(() => {
    if (asking) keep.current?.focus()
    else if (asked.current) ask.current?.focus()
    asked.current = asking
  }, [asking])

  return (
    <>
      <TextButton ref={ask} aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {t('discard')}
      </TextButton>
      {asking && (
        // biome-ignore lint/a11y/useSemanticElements: a question in place, no form
        <div
          className="rl-discard"
          role="group"
          aria-label={t('discard')}
          onKeyDown={event => event.key === 'Escape' && setAsking(false)}
        >
          <p>{t('discardAsk')}</p>
          <div className="row">
            <Button size="small" icon="delete" busy={discard.isPending} onClick={() => discard.mutate()}>
              {t('discardYes')}
            </Button>
            <Button size="small" kind="tertiary" ref={keep} onClick={() => setAsking(false)}>
              {t('discardNo')}
            </Button>
          </div>
          {discard.error && <FaultNotice error={discard.error} title={t('discardFailed')} />}
        </div>
      )}
    </>
  )
}
