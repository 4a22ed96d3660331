import { type DataClass, dataClasses } from '@ki-reallabor/server/identity/contract'
import type { RiskClass } from '@ki-reallabor/server/scenarios/contract'
import { Level } from '../kern/level.tsx'
import { RiskClassMark } from '../kern/risk-class.tsx'
import { ScreenReaderOnly } from '../kern/screen-reader-only.tsx'
import { useTerms } from './terms.ts'

/** Bars and word; `bare` shows the bars alone and says the word to screen readers. */
export function DataClassLabel({ dataClass, bare = false }: { dataClass: DataClass; bare?: boolean }) {
  const term = useTerms()
  const bars = <Level level={dataClasses.indexOf(dataClass) + 1} of={dataClasses.length} />
  const name = term(`dataClass.${dataClass}`)
  if (bare) {
    return (
      <span title={name}>
        {bars}
        <ScreenReaderOnly>{name}</ScreenReaderOnly>
      </span>
    )
  }
  return (
    <span className="rl-mark-line">
      {bars}
      {name}
    </span>
  )
}

export function RiskClassLabel({ riskClass, meaning = false }: { riskClass: RiskClass; meaning?: boolean }) {
  const term = useTerms()
  return (
    <span className="rl-mark-line">
      <RiskClassMark riskClass={riskClass} />
      {meaning ? (
        <span>
          <ScreenReaderOnly>{term(`riskClass.${riskClass}`)}: </ScreenReaderOnly>
          {term(`riskMeaning.${riskClass}`)}
        </span>
      ) : (
        term(`riskClass.${riskClass}`)
      )}
    </span>
  )
}
