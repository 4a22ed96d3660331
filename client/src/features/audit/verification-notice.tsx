import type { LogVerification } from '@ki-reallabor/server/audit/contract'
import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../app/format.ts'
import { useLanguage } from '../../app/language.ts'
import { Alert } from '../../kern/alert.tsx'
import { verificationKey } from './log.ts'
import { useLogText } from './text.ts'

/** Result of the last verification, and what none can know. */
export function VerificationNotice({ pending }: { pending: boolean }) {
  const { data } = useQuery<LogVerification>({
    queryKey: verificationKey,
    enabled: false,
    gcTime: Number.POSITIVE_INFINITY,
  })
  return (
    <div role="status" aria-busy={pending}>
      {!data ? <NotVerified /> : data.ok ? <Intact result={data} /> : <Broken result={data} />}
    </div>
  )
}

function NotVerified() {
  const t = useLogText()
  return (
    <Alert title={t('notVerifiedTitle')}>
      <div className="rl-split">
        <p>{t('notVerified')}</p>
        <p className="small muted">{t('limits')}</p>
      </div>
    </Alert>
  )
}

function Intact({ result }: { result: LogVerification }) {
  const t = useLogText()
  const format = useFormat()
  const language = useLanguage()
  const { entries, unsealed } = result
  return (
    <Alert tone="success" title={t('intactTitle', { count: entries })}>
      <div className="rl-split">
        <p>
          {t('intact', { when: format.dateTime(result.at) })} {unsealed > 0 && t('unsealed', { count: unsealed })}
        </p>
        <p className="small">{result.hint[language]}</p>
      </div>
    </Alert>
  )
}

/** The first wrong entries by name; the rest by number. */
function Broken({ result }: { result: LogVerification }) {
  const t = useLogText()
  const format = useFormat()
  const language = useLanguage()
  const shown = result.findings.slice(0, 10)
  const more = result.findings.length - shown.length + result.more
  return (
    <Alert tone="danger" title={t('brokenTitle')}>
      <p>{t('broken', { when: format.dateTime(result.at), amount: format.number(result.entries) })}</p>
      <ul className="rl-bullets">
        {shown.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finished report, its order is fixed
          <li key={index}>{finding.text[language]}</li>
        ))}
        {more > 0 && <li>{t('moreFindings', { amount: format.number(more) })}</li>}
      </ul>
      <p className="small">{result.hint[language]}</p>
    </Alert>
  )
}
