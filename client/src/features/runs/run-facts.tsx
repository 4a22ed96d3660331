import type { ConversationState } from '@ki-reallabor/server/runs/contract'
import { DataClassLabel, RiskClassLabel } from '../../app/data-class.tsx'
import { useFormat } from '../../app/format.ts'
import { useTerms } from '../../app/terms.ts'
import { useRunText } from './text.ts'

/** What the page's title stands for: risk class, data, legal basis. */
export function RunFacts({ conversation }: { conversation: ConversationState }) {
  const t = useRunText()
  const term = useTerms()
  const format = useFormat()
  const { scenario, dataClass, datenbasis } = conversation
  return (
    <div className="row3">
      <RiskClassLabel riskClass={scenario.riskClass} />
      <span>
        <DataClassLabel dataClass={dataClass} />, {term(`datenbasis.${datenbasis}`)}
      </span>
      <span>{scenario.legalBases[0]}</span>
      <span className="muted">{t('lawAsOf', { date: format.date(scenario.rechtsstand) })}</span>
    </div>
  )
}
