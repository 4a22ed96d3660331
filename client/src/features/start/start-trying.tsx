import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { PageHead } from '../../app/page-head.tsx'
import { Empty } from '../../kern/empty.tsx'
import { Heading } from '../../kern/heading.tsx'
import { Icon } from '../../kern/icon.tsx'
import { LinkButton } from '../../kern/link-button.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { conversationsQuery } from '../conversations/conversations.ts'
import { ConversationsTable } from '../conversations/conversations-table.tsx'
import { scenarioAddress, scenariosQuery } from '../scenarios/scenarios.ts'
import { frequentScenarios } from './frequent.ts'
import { useStartText } from './text.ts'
import { WaitingList } from './waiting-list.tsx'

/** Start of those who try scenarios out. */
export function StartTrying({ greeting, today }: { greeting: string; today: string }) {
  const t = useStartText()
  const runs = useQuery(conversationsQuery(25))
  const waiting = runs.data?.items.filter(line => line.step < 5) ?? []
  const done = runs.data?.items.filter(line => line.step >= 5) ?? []
  const summary = runs.data && (waiting.length > 0 ? t('waiting', { count: waiting.length }) : t('nothingWaits'))
  const begin = (
    <LinkButton to="/szenarien" kind="primary" icon="add">
      {t('begin')}
    </LinkButton>
  )
  return (
    <>
      <PageHead title={greeting} tabTitle={t('title')} actions={begin}>
        <p className="muted">
          {today}. {summary}
        </p>
      </PageHead>
      <div className="cols-aside">
        <div className="stack5">
          {runs.isPending && <Skeleton label={t('loadingRuns')} lines={8} />}
          {runs.isError && <FaultNotice title={t('runsFailed')} error={runs.error} retry={runs.refetch} />}
          {runs.data?.items.length === 0 && <NoRuns />}
          {waiting.length > 0 && (
            <section className="rl-section" aria-labelledby="waits">
              <Heading level={2} id="waits">
                {t('waitsTitle')}
              </Heading>
              <WaitingList lines={waiting.slice(0, 5)} />
            </section>
          )}
          {done.length > 0 && (
            <section className="rl-section" aria-labelledby="recent">
              <div className="row between rl-baseline">
                <Heading level={2} id="recent">
                  {t('recentTitle')}
                </Heading>
                <Link to="/laeufe">{t('allRuns')}</Link>
              </div>
              <ConversationsTable lines={done.slice(0, 5)} compact />
            </section>
          )}
        </div>
        <aside className="stack5">
          <Often runs={runs.data?.items ?? []} />
          <section className="rl-panel rl-panel--surface rl-panel--tight stack2">
            <p className="strong">{t('goodTitle')}</p>
            <p className="small">
              {t('good')} <Link to="/datenschutz">{t('goodLink')}</Link>
            </p>
          </section>
        </aside>
      </div>
    </>
  )
}

/** The easiest way in: harmless class first. */
function NoRuns() {
  const t = useStartText()
  const { data, isPending } = useQuery(scenariosQuery)
  if (isPending) return null
  const easiest = data?.toSorted((a, b) => a.riskClass.localeCompare(b.riskClass))[0]
  if (!easiest) return <Empty title={t('emptyTitle')}>{t('emptyNoScenario')}</Empty>
  const title = easiest.title
  return (
    <Empty
      title={t('emptyTitle')}
      action={
        <LinkButton to={scenarioAddress(easiest.id)} icon="arrow-forward">
          {t('openScenario', { title })}
        </LinkButton>
      }
    >
      <p>{t('empty', { title })}</p>
    </Empty>
  )
}

function Often({ runs }: { runs: readonly { scenarioId: string }[] }) {
  const t = useStartText()
  const scenarios = useQuery(scenariosQuery)
  return (
    <section className="rl-section" aria-labelledby="often">
      <Heading level={2} id="often">
        {t('oftenTitle')}
      </Heading>
      {scenarios.isPending && <Skeleton label={t('loadingScenarios')} />}
      {scenarios.isError && (
        <FaultNotice title={t('scenariosFailed')} error={scenarios.error} retry={scenarios.refetch} />
      )}
      {scenarios.data && (
        <>
          <ul className="stack1">
            {frequentScenarios(scenarios.data, runs, 5).map(scenario => (
              <li key={scenario.id}>
                <Link className="rl-goline" to={scenarioAddress(scenario.id)}>
                  <span>{scenario.title}</span>
                  <Icon name="chevron-right" size="small" />
                </Link>
              </li>
            ))}
          </ul>
          <p className="rl-after-list">
            <Link to="/szenarien">{t('allScenarios', { count: scenarios.data.length })}</Link>
          </p>
        </>
      )}
    </section>
  )
}
