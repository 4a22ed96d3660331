import { Fragment, type ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type Fact = readonly [name: ReactNode, value: ReactNode]

/** Names and values: beside each other, stacked, or in one line. Facts without a value are left out. */
export function Facts({
  facts,
  look = 'table',
  small = false,
}: {
  facts: readonly (Fact | null | false | undefined)[]
  look?: 'table' | 'stack' | 'line'
  small?: boolean
}) {
  const present = facts.filter(fact => !!fact)
  if (look === 'line') {
    return (
      <dl className={classNames('rl-factline', small && 'small')}>
        {present.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed, names may be elements
          <div key={index}>
            <dt>{name}</dt>
            <dd className="strong">{value}</dd>
          </div>
        ))}
      </dl>
    )
  }
  return (
    <dl className={classNames('rl-facts', look === 'stack' && 'rl-facts--stack', small && 'small')}>
      {present.map(([name, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed, names may be elements
        <Fragment key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
