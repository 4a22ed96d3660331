import type { RunState } from '@ki-reallabor/server/runs/contract'
import { codeText } from '../../app/faults.ts'
import { useLanguage } from '../../app/language.ts'
import { Alert } from '../../kern/alert.tsx'
import { Button } from '../../kern/button.tsx'
import { countSentences } from './sentences.ts'
import { textOf } from './steps.ts'
import { useRunText } from './text.ts'

/** Why a draft ended before its end: what happened, what was kept, what to do. */
export function RunTrouble({ run, onAgain }: { run: RunState; onAgain: () => void }) {
  const t = useRunText()
  const language = useLanguage()
  const count = countSentences(textOf(run))
  const reason = run.reason && run.reason !== 'stopped' ? codeText(run.reason, language) : undefined
  if (run.status === 'interrupted' && run.reason === 'stopped')
    return (
      <Alert tone="info" title={t('stoppedTitle')}>
        <p>{count > 0 ? t('stoppedText', { count }) : t('draftNoText')}</p>
      </Alert>
    )
  const [tone, title] =
    run.status === 'refused'
      ? (['warning', t('refusedTitle')] as const)
      : run.status === 'interrupted' && count > 0
        ? (['danger', t('interruptedTitle', { count })] as const)
        : (['danger', t('failedTitle')] as const)
  return (
    <Alert
      tone={tone}
      title={title}
      actions={
        <Button size="small" icon="autorenew" onClick={onAgain}>
          {t(run.status === 'refused' ? 'otherModel' : 'releaseAgainAction')}
        </Button>
      }
    >
      {reason && <p>{reason}</p>}
      {run.status === 'interrupted' && <p>{t('interruptedKept')}</p>}
      {!reason && run.status !== 'interrupted' && <p>{t('noDraftHint')}</p>}
    </Alert>
  )
}
