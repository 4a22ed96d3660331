import type { RunState } from '@ki-reallabor/server/runs/contract'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { codeText } from '../../app/faults.ts'
import { useLanguage } from '../../app/language.ts'
import { Alert } from '../../kern/alert.tsx'
import { Button } from '../../kern/button.tsx'
import { countSentences } from './sentences.ts'
import { textOf } from './steps.ts'
import { useRunText } from './text.ts'
import { useRepeatRun } from './use-repeat-run.ts'

/** Why a draft ended before its end: what happened, what was kept, what to do. */
export function RunTrouble({
  conversationId,
  run,
  onAgain,
  mayRepeat,
  revision,
}: {
  conversationId: string
  run: RunState
  onAgain: () => void
  mayRepeat: boolean
  revision: number
}) {
  const t = useRunText()
  const language = useLanguage()
  const repeat = useRepeatRun(conversationId, revision)
  const count = countSentences(textOf(run))
  const reason = run.reason ? codeText(run.reason, language) : undefined
  if (run.status === 'interrupted' && run.reason === 'stopped')
    return (
      <Alert tone="info" title={t('stoppedTitle')}>
        <p>{count > 0 ? t('stoppedText', { count }) : t('draftNoText')}</p>
      </Alert>
    )
  const interrupted = run.status === 'interrupted' && count > 0
  const refused = run.status === 'refused'
  // The same text to the same model is what was released already; anything else is released anew.
  const { model } = run
  const again = !refused && mayRepeat && model ? () => repeat.mutate(model.id) : onAgain
  return (
    <Alert
      tone={refused ? 'warning' : 'danger'}
      title={refused ? t('refusedTitle') : interrupted ? t('interruptedTitle', { count }) : t('failedTitle')}
      actions={
        <>
          <Button size="small" icon="autorenew" busy={repeat.isPending} onClick={again}>
            {t(refused ? 'otherModel' : 'releaseAgainAction')}
          </Button>
          {!refused && (
            <Button size="small" kind="tertiary" onClick={onAgain}>
              {t('otherModel')}
            </Button>
          )}
        </>
      }
    >
      <p>{reason ?? t(interrupted ? 'interruptedKept' : 'noDraftHint')}</p>
      {repeat.error && <FaultNotice error={repeat.error} title={t('retryFailed')} />}
    </Alert>
  )
}
