import type { ScenarioDetail } from '@ki-reallabor/server/scenarios/contract'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { isProblem } from '../../api/problem.ts'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { useFormat } from '../../app/format.ts'
import { bindSpaces } from '../../app/language.ts'
import { NotFound } from '../../app/not-found.tsx'
import { PageHead } from '../../app/page-head.tsx'
import { RoomGuard } from '../../app/room-guard.tsx'
import { mayEnter } from '../../app/rooms.ts'
import { useSession } from '../../app/session.ts'
import { Facts } from '../../kern/facts.tsx'
import { Heading } from '../../kern/heading.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { CheckLink } from './check-link.tsx'
import { useCheckText } from './checks.ts'
import { Edits } from './edits.tsx'
import { FieldTable } from './field-table.tsx'
import { ResultsChapter } from './results-chapter.tsx'
import { ReviewDueNotice } from './review-due.tsx'
import { reviewAddress } from './reviews.ts'
import { RubricTable } from './rubric-table.tsx'
import { ScenarioMarks } from './scenario-line.tsx'
import { scenarioQuery } from './scenarios.ts'
import { StartForm } from './start-form.tsx'
import { useScenarioText } from './text.ts'

export function Component() {
  const t = useScenarioText()
  const { scenarioId = '' } = useParams()
  return (
    <RoomGuard room="try" title={t('title')}>
      <Scenario key={scenarioId} id={scenarioId} />
    </RoomGuard>
  )
}

function Scenario({ id }: { id: string }) {
  const t = useScenarioText()
  const scenario = useQuery(scenarioQuery(id))
  if (scenario.isPending) return <Skeleton label={t('loading')} lines={8} />
  if (scenario.isError) {
    if (isProblem(scenario.error) && scenario.error.status === 404) return <NotFound />
    return <FaultNotice title={t('loadFailed')} error={scenario.error} retry={scenario.refetch} />
  }
  return <ScenarioSheet scenario={scenario.data} />
}

function ScenarioSheet({ scenario }: { scenario: ScenarioDetail }) {
  const t = useScenarioText()
  const checkText = useCheckText()
  return (
    <>
      <PageHead title={scenario.title} crumbs={[{ to: '/szenarien', label: t('title') }]}>
        <ScenarioMarks scenario={scenario} />
      </PageHead>
      {scenario.reviewDue.length > 0 && (
        <div className="rl-after-head">
          <ReviewDueNotice reasons={scenario.reviewDue} />
        </div>
      )}
      <div className="cols-start">
        <div className="stack5">
          <Chapter title={t('purpose')}>
            <p>{scenario.purpose}</p>
          </Chapter>
          <Chapter title={t('limits')}>
            <ul className="rl-bullets">
              {scenario.limits.map(limit => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </Chapter>
          {scenario.knownFailures.length > 0 && (
            <Chapter title={t('knownFailures')}>
              <p className="muted">{t('knownFailuresLead')}</p>
              <ul className="rl-bullets">
                {scenario.knownFailures.map(failure => (
                  <li key={failure}>{failure}</li>
                ))}
              </ul>
            </Chapter>
          )}
        </div>
        <aside className="stack5">
          <StartForm scenario={scenario} />
          <KeyFacts scenario={scenario} />
          <Edits scenarioId={scenario.id} />
        </aside>
        <div className="stack5">
          <ResultsChapter scenarioId={scenario.id} />
          <Chapter title={t('checks')}>
            <p className="muted">{t('checksLead')}</p>
            <ul className="rl-bullets">
              {scenario.checks.map(check => (
                <li key={check}>
                  <CheckLink check={check}>{checkText(check)}</CheckLink>
                </li>
              ))}
            </ul>
          </Chapter>
          <Chapter title={t('fields')}>
            <FieldTable fields={scenario.fields} />
          </Chapter>
          <Chapter title={t('rubric')}>
            <p className="muted">{t('rubricLead', { version: scenario.rubric.version })}</p>
            <RubricTable criteria={scenario.rubric.criteria} />
          </Chapter>
        </div>
      </div>
    </>
  )
}

function Chapter({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="stack2">
      <Heading level={2}>{title}</Heading>
      {children}
    </div>
  )
}

function KeyFacts({ scenario }: { scenario: ScenarioDetail }) {
  const t = useScenarioText()
  const format = useFormat()
  const { current } = useSession()
  return (
    <section className="stack2" aria-labelledby="facts">
      <Heading level={2} size="small" id="facts">
        {t('factsTitle')}
      </Heading>
      <Facts
        look="stack"
        facts={[
          [t('legalBases'), bindSpaces(scenario.legalBases.join(', '))],
          [t('asOfName'), format.date(scenario.rechtsstand)],
          [t('rechtskreis'), scenario.rechtskreis],
          [t('number'), scenario.number],
          [
            t('version'),
            <span key="version">
              <span className="rl-hash">{scenario.version.slice(0, 12)}</span>
              <br />
              <span className="small muted">{t('versionHelp')}</span>
              {mayEnter('review', current.roles) && (
                <>
                  <br />
                  <Link to={reviewAddress(scenario.id)}>{t('allVersions')}</Link>
                </>
              )}
            </span>,
          ],
        ]}
      />
    </section>
  )
}
