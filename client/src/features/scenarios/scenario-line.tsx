import type { ScenarioSummary } from '@ki-reallabor/server/scenarios/contract'
import { Link } from 'react-router'
import { DataClassLabel, RiskClassLabel } from '../../app/data-class.tsx'
import { useFormat } from '../../app/format.ts'
import { bindSpaces } from '../../app/language.ts'
import { ReviewDueBadge } from './review-due.tsx'
import { scenarioAddress } from './scenarios.ts'
import { useScenarioText } from './text.ts'

export function ScenarioLine({ scenario }: { scenario: ScenarioSummary }) {
  return (
    <li className="rl-scenario">
      <div className="stack1">
        <Link className="title" to={scenarioAddress(scenario.id)}>
          {scenario.title}
        </Link>
        <p className="measure">{scenario.summary}</p>
        <div className="small">
          <ScenarioMarks scenario={scenario} />
        </div>
      </div>
      <p className="small muted">{bindSpaces(scenario.legalBases.join(', '))}</p>
    </li>
  )
}

/** Classes, field and date of the law in one line. */
export function ScenarioMarks({ scenario }: { scenario: ScenarioSummary }) {
  const t = useScenarioText()
  const format = useFormat()
  return (
    <div className="row3">
      <RiskClassLabel riskClass={scenario.riskClass} />
      <DataClassLabel dataClass={scenario.dataClass} />
      <span className="muted">{scenario.area}</span>
      <span className="muted num">{scenario.number}</span>
      <span className="muted">{t('asOf', { date: format.date(scenario.rechtsstand) })}</span>
      {scenario.reviewDue.length > 0 && <ReviewDueBadge />}
    </div>
  )
}
