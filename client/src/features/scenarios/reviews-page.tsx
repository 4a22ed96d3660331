import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { useFormat } from '../../app/format.ts'
import { PageHead } from '../../app/page-head.tsx'
import { RoomGuard } from '../../app/room-guard.tsx'
import { useSession } from '../../app/session.ts'
import { Button } from '../../kern/button.tsx'
import { Empty } from '../../kern/empty.tsx'
import { Segmented } from '../../kern/segmented.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { Cell, HeaderCell, Row, Table } from '../../kern/table.tsx'
import { ReviewReasons } from './review-due.tsx'
import { useReviewText } from './review-text.ts'
import { type Reviewed, reviewAddress, reviewed, reviewsQuery, waitingFor } from './reviews.ts'
import { VersionStateBadge } from './version-state.tsx'

export function Component() {
  const t = useReviewText()
  return (
    <RoomGuard room="review" title={t('title')}>
      <PageHead title={t('title')}>
        <p>{t('lead')}</p>
      </PageHead>
      <Reviews />
    </RoomGuard>
  )
}

function Reviews() {
  const t = useReviewText()
  const reviews = useQuery(reviewsQuery)
  if (reviews.isPending) return <Skeleton label={t('loading')} lines={8} />
  if (reviews.isError) return <FaultNotice title={t('loadFailed')} error={reviews.error} retry={reviews.refetch} />
  if (reviews.data.length === 0) return <Empty title={t('emptyTitle')}>{t('empty')}</Empty>
  return <ReviewTable scenarios={reviewed(reviews.data)} />
}

function ReviewTable({ scenarios }: { scenarios: Reviewed[] }) {
  const t = useReviewText()
  const { current } = useSession()
  const [view, setView] = useState<'all' | 'open'>('all')
  const isOpen = ({ current: version }: Reviewed) => waitingFor(version, current.roles) !== 'nothing'
  const open = scenarios.filter(isOpen).length
  const shown = view === 'open' ? scenarios.filter(isOpen) : scenarios
  return (
    <div className="stack3">
      <div className="row between">
        <p role="status" className="strong">
          {open === 0 ? t('openNone', { count: scenarios.length }) : t('open', { open, count: scenarios.length })}
        </p>
        <Segmented
          label={t('view')}
          pressed={[view]}
          onChoose={setView}
          options={[
            { value: 'all', label: t('viewAll') },
            { value: 'open', label: t('viewOpen') },
          ]}
        />
      </div>
      {shown.length === 0 ? (
        <Empty title={t('nothingOpenTitle')} action={<Button onClick={() => setView('all')}>{t('showAll')}</Button>}>
          <p>{t('nothingOpen')}</p>
        </Empty>
      ) : (
        <Table
          caption={t('title')}
          top
          className="rl-reviews"
          head={
            <>
              <HeaderCell>{t('scenario')}</HeaderCell>
              <HeaderCell>{t('state')}</HeaderCell>
              <HeaderCell>{t('law')}</HeaderCell>
              <HeaderCell>{t('next')}</HeaderCell>
            </>
          }
        >
          {shown.map(scenario => (
            <ReviewRow key={scenario.scenarioId} scenario={scenario} />
          ))}
        </Table>
      )}
    </div>
  )
}

function ReviewRow({ scenario }: { scenario: Reviewed }) {
  const t = useReviewText()
  const format = useFormat()
  const { current: session } = useSession()
  const { current, inUse } = scenario
  const waiting = waitingFor(current, session.roles)
  return (
    <Row>
      <Cell>
        <Link className="strong" to={reviewAddress(scenario.scenarioId)}>
          {scenario.title}
        </Link>
        <span className="rl-below small muted num">{scenario.number}</span>
      </Cell>
      <Cell>
        <VersionStateBadge state={current.state} />
        {inUse?.version !== current.version && (
          <span className="rl-below small muted">
            {inUse ? t('stillInUse', { date: format.date(inUse.firstSeenAt) }) : t('noneInUse')}
          </span>
        )}
      </Cell>
      <Cell>
        {t('asOf', { date: format.date(current.rechtsstand) })}
        <div className="small warn">
          <ReviewReasons reasons={current.reviewDue} />
        </div>
      </Cell>
      <Cell className={waiting === 'nothing' ? 'muted' : undefined}>{t(`waiting.${waiting}`)}</Cell>
    </Row>
  )
}
