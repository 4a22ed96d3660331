import type { DataClass } from '@ki-reallabor/server/identity/contract'
import { Level } from '../kern/level.tsx'
import { RiskClassMark } from '../kern/risk-class.tsx'
import { ScreenReaderOnly } from '../kern/screen-reader-only.tsx'
import { useTerms } from './terms.ts'

/** From harmless to most protected; the order of the contract. */
export const dataClasses = ['public', 'internal', 'personal', 'social', 'special'] as const satisfies DataClass[]

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

export function RiskClassLabel({ riskClass, meaning = false }: { riskClass: 'A' | 'B' | 'C'; meaning?: boolean }) {
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
