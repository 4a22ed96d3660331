import type { ScenarioVersion } from '@ki-reallabor/server/scenarios/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearchParams } from 'react-router'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { useFormat } from '../../app/format.ts'
import { NotFound } from '../../app/not-found.tsx'
import { PageHead } from '../../app/page-head.tsx'
import { RoomGuard } from '../../app/room-guard.tsx'
import { mayEnter } from '../../app/rooms.ts'
import { useSession } from '../../app/session.ts'
import { Alert } from '../../kern/alert.tsx'
import { Facts } from '../../kern/facts.tsx'
import { Heading } from '../../kern/heading.tsx'
import { LinkButton } from '../../kern/link-button.tsx'
import { Select } from '../../kern/select.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { ReviewReasons } from './review-due.tsx'
import { ReviewSteps } from './review-steps.tsx'
import { useReviewText } from './review-text.ts'
import { compareWith, type Reviewed, reviewed, reviewsQuery } from './reviews.ts'
import { scenarioAddress } from './scenarios.ts'
import { VersionChanges } from './version-changes.tsx'
import { VersionStateBadge } from './version-state.tsx'

export function Component() {
  const t = useReviewText()
  const { scenarioId = '' } = useParams()
  return (
    <RoomGuard room="review" title={t('title')}>
      <Review key={scenarioId} scenarioId={scenarioId} />
    </RoomGuard>
  )
}

function Review({ scenarioId }: { scenarioId: string }) {
  const t = useReviewText()
  const reviews = useQuery(reviewsQuery)
  if (reviews.isPending) return <Skeleton label={t('loading')} lines={8} />
  if (reviews.isError) return <FaultNotice title={t('loadFailed')} error={reviews.error} retry={reviews.refetch} />
  const scenario = reviewed(reviews.data).find(it => it.scenarioId === scenarioId)
  return scenario ? <Versions scenario={scenario} /> : <NotFound />
}

/** Which versions are looked at stands in the address: `fassung` and `gegen`, the beginnings of their checksums. */
function Versions({ scenario }: { scenario: Reviewed }) {
  const t = useReviewText()
  const { current: session } = useSession()
  const [search, setSearch] = useSearchParams()
  const { versions } = scenario
  const named = (name: string) => versions.find(it => it.version.startsWith(search.get(name) ?? '-'))
  const version = named('fassung') ?? scenario.current
  const other = named('gegen')
  const usual = compareWith(versions, version.version)
  const chosen = other && other.version !== version.version ? other : usual
  const since = search.get('gegen') === alone ? undefined : chosen
  const choose = (name: 'fassung' | 'gegen', hash: string) => {
    const next = new URLSearchParams(search)
    next.set(name, hash === alone ? alone : short(hash))
    if (name === 'fassung') next.delete('gegen')
    setSearch(next, { replace: true, preventScrollReset: true })
  }
  const released = scenario.inUse !== undefined && mayEnter('try', session.roles)
  return (
    <>
      <PageHead
        title={scenario.title}
        crumbs={[{ to: '/szenarien/fassungen', label: t('title') }]}
        actions={released && <LinkButton to={scenarioAddress(scenario.scenarioId)}>{t('openScenario')}</LinkButton>}
      >
        <p className="muted">
          <span className="num">{scenario.number}</span> · {t('versions', { count: versions.length })}
        </p>
      </PageHead>
      <div className="rl-review">
        <VersionSheet key={version.version} scenario={scenario} version={version} />
        <section className="stack4" aria-labelledby="changes">
          <Heading level={2} id="changes">
            {since ? t('changes') : t('whole')}
          </Heading>
          {versions.length > 1 ? (
            <div className="rl-sides">
              <Side
                label={since ? t('before') : t('compareTo')}
                scenario={scenario}
                version={since}
                without={version}
                onChoose={hash => choose('gegen', hash)}
              />
              <Side
                label={since ? t('after') : t('version')}
                scenario={scenario}
                version={version}
                onChoose={hash => choose('fassung', hash)}
              />
            </div>
          ) : (
            <p className="muted">{t('onlyOne')}</p>
          )}
          <VersionChanges scenarioId={scenario.scenarioId} version={version.version} since={since?.version} />
          {since && <p className="small muted">{t('noEffectYet')}</p>}
        </section>
      </div>
    </>
  )
}

/** Compared with none: the whole version. */
const alone = 'keine'

const short = (hash: string) => hash.slice(0, 12)

/** One of the two that are compared: which it is, and what it is. */
function Side({
  label,
  scenario,
  version,
  without,
  onChoose,
}: {
  label: string
  scenario: Reviewed
  version: ScenarioVersion | undefined
  /** The one it is compared with; then there may be none on this side. */
  without?: ScenarioVersion
  onChoose: (version: string) => void
}) {
  const t = useReviewText()
  const format = useFormat()
  const name = useVersionName(scenario)
  return (
    <div className="stack1">
      <Select
        label={label}
        value={version?.version ?? alone}
        onChange={event => onChoose(event.target.value)}
        options={[
          ...scenario.versions
            .filter(it => it.version !== without?.version)
            .map(it => ({ value: it.version, label: name(it) })),
          ...(without ? [{ value: alone, label: t('wholeOption') }] : []),
        ]}
      />
      {version && (
        <p className="small row3">
          <VersionStateBadge state={version.state} />
          <span className="muted">{t('asOf', { date: format.date(version.rechtsstand) })}</span>
        </p>
      )}
    </div>
  )
}

/** "24.11.2026 · 1a2b3c4d5e6f · Datei" */
function useVersionName({ inUse }: Reviewed) {
  const t = useReviewText()
  const format = useFormat()
  return (it: ScenarioVersion): string =>
    [
      t('seen', { date: format.date(it.firstSeenAt) }),
      it.version.slice(0, 8),
      it.current && t('currentFile'),
      it.version === inUse?.version && t('inUse'),
    ]
      .filter(Boolean)
      .join(' · ')
}

function VersionSheet({ scenario, version }: { scenario: Reviewed; version: ScenarioVersion }) {
  const t = useReviewText()
  const format = useFormat()
  return (
    <aside className="rl-panel rl-panel--surface stack4" aria-labelledby="version">
      <div className="stack2">
        <Heading level={2} size="small" id="version">
          {t('version')}
        </Heading>
        <p className="row">
          <VersionStateBadge state={version.state} />
          {scenario.inUse?.version === version.version && <span className="small">{t('inUse')}</span>}
        </p>
        <p className="small muted">{t(`stateHelp.${version.state}`)}</p>
      </div>
      {version.reviewDue.length > 0 && (
        <Alert tone="warning" title={t('reviewDueTitle')}>
          <ReviewReasons reasons={version.reviewDue} />
        </Alert>
      )}
      <ReviewSteps scenario={scenario} version={version} />
      <Facts
        look="stack"
        facts={[
          [t('asOfName'), format.date(version.rechtsstand)],
          [t('firstSeen'), format.dateTime(version.firstSeenAt)],
          [
            t('checksum'),
            <span key="hash" className="rl-hash">
              {short(version.version)}
            </span>,
          ],
          !version.current && [t('file'), t('notCurrent')],
        ]}
      />
      <History version={version} />
    </aside>
  )
}

function History({ version }: { version: ScenarioVersion }) {
  const t = useReviewText()
  const format = useFormat()
  return (
    <div className="stack2">
      <Heading level={3}>{t('history')}</Heading>
      {version.steps.length === 0 ? (
        <p className="small muted">{t('historyNone')}</p>
      ) : (
        <ol className="stack2 small">
          {version.steps.toReversed().map(({ step, reason, own, at }) => (
            <li key={`${at} ${step}`}>
              <span className="strong">{t(`done.${step}`)}</span>
              {reason && `: ${t(`reason.${reason}`)}`}
              <span className="rl-below muted">
                {format.dateTime(at)}
                {own && ` · ${t('byYou')}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
