import { useMutation } from '@tanstack/react-query'
import { queryClient } from '../../api/query.ts'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { announce } from '../../app/live-region.tsx'
import { Alert } from '../../kern/alert.tsx'
import { Button } from '../../kern/button.tsx'
import { conversationQuery } from './conversation.ts'
import { useRunText } from './text.ts'
import type { Inputs } from './use-inputs.ts'

/** Two windows wrote on one run: the person says which state counts; the other can be brought back. */
export function StaleNotice({ conversationId, inputs }: { conversationId: string; inputs: Inputs }) {
  const t = useRunText()
  const settle = useMutation({
    mutationFn: async (choice: 'load' | 'keep') => {
      const server = await queryClient.fetchQuery({ ...conversationQuery(conversationId), staleTime: 0 })
      if (choice === 'keep') return inputs.autosave.insist(server.revision)
      const { inputs: values, revision, updatedAt } = server
      inputs.autosave.adopt({ values, revision, savedAt: updatedAt }, t('staleLoaded'))
      announce(t('staleLoaded'))
    },
  })
  return (
    <>
      <Alert
        tone="warning"
        role="alert"
        title={t('staleTitle')}
        actions={
          <>
            <Button size="small" busy={settle.isPending} onClick={() => settle.mutate('load')}>
              {t('staleLoad')}
            </Button>
            <Button size="small" kind="tertiary" busy={settle.isPending} onClick={() => settle.mutate('keep')}>
              {t('staleKeep')}
            </Button>
          </>
        }
      >
        <p>{t('staleText')}</p>
      </Alert>
      {settle.error && <FaultNotice error={settle.error} />}
    </>
  )
}
