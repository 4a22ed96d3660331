import { type ErrorFlag, ratingsShownFrom, type ScenarioResults } from '@ki-reallabor/server/ratings/contract'
import { useQuery } from '@tanstack/react-query'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { useFormat } from '../../app/format.ts'
import { Facts } from '../../kern/facts.tsx'
import { Heading } from '../../kern/heading.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { Cell, HeaderCell, Row, Table } from '../../kern/table.tsx'
import { useRatingText } from '../ratings/text.ts'
import { CheckLink } from './check-link.tsx'
import { useCheckText } from './checks.ts'
import { resultsQuery } from './results.ts'
import { useScenarioText } from './text.ts'

/** How drafts with the released version turned out at this unit; sums only, nobody's own. */
export function ResultsChapter({ scenarioId }: { scenarioId: string }) {
  const t = useScenarioText()
  return (
    <section className="stack2" aria-labelledby="results">
      <Heading level={2} id="results">
        {t('results')}
      </Heading>
      <Results scenarioId={scenarioId} />
    </section>
  )
}

function Results({ scenarioId }: { scenarioId: string }) {
  const t = useScenarioText()
  const results = useQuery(resultsQuery(scenarioId))
  if (results.isPending) return <Skeleton label={t('resultsLoading')} lines={4} />
  if (results.isError) return <FaultNotice title={t('resultsFailed')} error={results.error} retry={results.refetch} />
  const { runs, checks, ratings } = results.data
  if (runs === 0) return <p className="muted">{t('resultsNone')}</p>
  return (
    <div className="stack4">
      <div className="stack2">
        <p>{t('resultsRuns', { count: runs })}</p>
        <VerdictTable checks={checks} />
      </div>
      <RatingSum ratings={ratings} />
    </div>
  )
}

function VerdictTable({ checks }: Pick<ScenarioResults, 'checks'>) {
  const t = useScenarioText()
  const format = useFormat()
  const checkText = useCheckText()
  const count = (value: number, tone: 'warn' | 'bad') =>
    value === 0 ? <span className="muted">0</span> : <span className={`strong ${tone}`}>{format.number(value)}</span>
  // Drafts from before verdicts were counted have none.
  const counted = checks.filter(({ ok, warn, fail }) => ok + warn + fail > 0)
  if (counted.length === 0) return <p className="muted">{t('resultsUncounted')}</p>
  return (
    <Table
      caption={t('verdictsCaption')}
      className="rl-verdicts"
      dense
      head={
        <>
          <HeaderCell>{t('check')}</HeaderCell>
          <HeaderCell numeric>{t('verdictFail')}</HeaderCell>
          <HeaderCell numeric>{t('verdictWarn')}</HeaderCell>
          <HeaderCell numeric>{t('verdictOk')}</HeaderCell>
        </>
      }
    >
      {counted.map(({ check, ok, warn, fail }) => (
        <Row key={check}>
          <Cell>
            <CheckLink check={check}>{checkText(check)}</CheckLink>
          </Cell>
          <Cell numeric>{count(fail, 'bad')}</Cell>
          <Cell numeric>{count(warn, 'warn')}</Cell>
          <Cell numeric>{format.number(ok)}</Cell>
        </Row>
      ))}
    </Table>
  )
}

function RatingSum({ ratings }: Pick<ScenarioResults, 'ratings'>) {
  const t = useScenarioText()
  const rated = useRatingText()
  const format = useFormat()
  const flag = (name: ErrorFlag) => rated(`flag.${name}`)
  return (
    <div className="stack2">
      <Heading level={3}>{t('ratings')}</Heading>
      {ratings && (
        <Facts
          look="line"
          facts={[
            [t('ratingsOverall'), t('ratingsMean', { mean: format.number(ratings.overall) })],
            [t('ratingsCount'), format.number(ratings.count)],
            [
              t('ratingsFlags'),
              ratings.flags.length === 0
                ? t('ratingsNoFlags')
                : ratings.flags.map(it => t('ratingsFlag', { flag: flag(it.flag), count: it.count })).join(', '),
            ],
          ]}
        />
      )}
      <p className="small muted">{t(ratings ? 'ratingsRule' : 'ratingsHidden', ratingsShownFrom)}</p>
    </div>
  )
}
