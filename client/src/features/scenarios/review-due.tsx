import type { ReviewReason } from '@ki-reallabor/server/scenarios/contract'
import { useFormat } from '../../app/format.ts'
import { bindSpaces } from '../../app/language.ts'
import { Alert } from '../../kern/alert.tsx'
import { Badge } from '../../kern/badge.tsx'
import { reasonsByDay } from './law.ts'
import { useScenarioText } from './text.ts'

export function ReviewDueBadge() {
  const t = useScenarioText()
  return <Badge tone="warning">{t('reviewDue')}</Badge>
}

/** For whoever uses the scenario: what to look at with their own eyes meanwhile. */
export function ReviewDueNotice({ reasons }: { reasons: readonly ReviewReason[] }) {
  const t = useScenarioText()
  return (
    <Alert tone="warning" title={t('reviewDueTitle')}>
      <div className="stack1">
        <ReviewReasons reasons={reasons} />
        <p>{t('reviewDueHelp')}</p>
      </div>
    </Alert>
  )
}

/** One sentence a day. */
export function ReviewReasons({ reasons }: { reasons: readonly ReviewReason[] }) {
  const t = useScenarioText()
  const format = useFormat()
  return reasonsByDay(reasons).map(({ since, old, norms }) => {
    const date = format.date(since)
    return (
      <p key={since}>
        {old && t('reasonOld', { date })}{' '}
        {norms.length > 0 && bindSpaces(t('reasonNorms', { date, norms: format.list(norms) }))}
      </p>
    )
  })
}
