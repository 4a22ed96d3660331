import { classNames } from './class-names.ts'

/** The letter in its square; the word stands beside it. */
export function RiskClassMark({ riskClass }: { riskClass: 'A' | 'B' | 'C' }) {
  return (
    <span className={classNames('rl-class', `rl-class--${riskClass.toLowerCase()}`)} aria-hidden="true">
      {riskClass}
    </span>
  )
}
