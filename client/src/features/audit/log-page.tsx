import { useMutation, useQueryClient } from '@tanstack/react-query'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { announce } from '../../app/live-region.tsx'
import { PageHead } from '../../app/page-head.tsx'
import { RoomGuard } from '../../app/room-guard.tsx'
import { Button } from '../../kern/button.tsx'
import { runVerification, saveCheckpoints, verificationKey } from './log.ts'
import { LogExplorer } from './log-explorer.tsx'
import { useLogText } from './text.ts'
import { VerificationNotice } from './verification-notice.tsx'

export function Component() {
  const t = useLogText()
  return (
    <RoomGuard room="log" title={t('title')}>
      <Log />
    </RoomGuard>
  )
}

function Log() {
  const t = useLogText()
  const client = useQueryClient()
  const verification = useMutation({
    mutationFn: runVerification,
    onSuccess: result => {
      client.setQueryData(verificationKey, result)
      void client.invalidateQueries({ queryKey: ['log', 'entries'] })
    },
  })
  const saving = useMutation({ mutationFn: saveCheckpoints, onSuccess: () => announce(t('saved')) })
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          <>
            <Button icon="download" busy={saving.isPending} onClick={() => saving.mutate()}>
              {t('save')}
            </Button>
            <Button kind="primary" icon="checklist" busy={verification.isPending} onClick={() => verification.mutate()}>
              {verification.isPending ? t('verifying') : t('verify')}
            </Button>
          </>
        }
      >
        <p>{t('lead')}</p>
      </PageHead>
      <div className="stack4">
        {saving.isError && <FaultNotice title={t('saveFailed')} error={saving.error} />}
        {verification.isError && <FaultNotice title={t('verifyFailed')} error={verification.error} />}
        <VerificationNotice pending={verification.isPending} />
        <LogExplorer />
      </div>
    </>
  )
}
