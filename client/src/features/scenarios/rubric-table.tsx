import type { ScenarioDetail } from '@ki-reallabor/server/scenarios/contract'
import { Cell, HeaderCell, Row, Table } from '../../kern/table.tsx'
import { useScenarioText } from './text.ts'

/** Criteria down, anchored scores across. */
export function RubricTable({ criteria }: { criteria: ScenarioDetail['rubric']['criteria'] }) {
  const t = useScenarioText()
  const scores = [...new Set(criteria.flatMap(({ anchors }) => Object.keys(anchors)))].sort()
  return (
    <Table
      caption={t('rubric')}
      top
      className="rl-rubric"
      head={
        <>
          <HeaderCell>{t('criterion')}</HeaderCell>
          {scores.map(score => (
            <HeaderCell key={score}>{t('score', { score })}</HeaderCell>
          ))}
        </>
      }
    >
      {criteria.map(criterion => (
        <Row key={criterion.id}>
          <HeaderCell scope="row">{criterion.label}</HeaderCell>
          {scores.map(score => (
            <Cell key={score} className="small">
              {criterion.anchors[score] ?? '–'}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  )
}
