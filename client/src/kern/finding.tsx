import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type FindingTone = 'danger' | 'warning' | 'info'

/** The number of a finding; in the text it leads to the finding beside it. */
export function Pin({ tone, number }: { tone: FindingTone; number: number }) {
  return <span className={`rl-pin rl-pin--${tone}`}>{number}</span>
}

export function PinButton({
  tone,
  number,
  label,
  ...rest
}: { tone: FindingTone; number: number; label: string } & ComponentProps<'button'>) {
  return (
    <button type="button" {...rest} aria-label={label} className={`rl-pin rl-pin--${tone} rl-pin--button`}>
      {number}
    </button>
  )
}

/** The place in the text a finding speaks of. */
export function Mark({ tone, ...rest }: { tone: FindingTone } & ComponentProps<'span'>) {
  return <span {...rest} className={`rl-mark rl-mark--${tone}`} />
}

export function FindingItem({
  id,
  tone,
  number,
  title,
  text,
  action,
}: {
  id: string
  tone: FindingTone
  number: number
  title: ReactNode
  text: ReactNode
  action?: ReactNode
}) {
  return (
    <li className="rl-finding" id={id} tabIndex={-1}>
      <Pin tone={tone} number={number} />
      <p className={classNames('strong', tone === 'danger' && 'bad', tone === 'warning' && 'warn')}>{title}</p>
      <p className="small">{text}</p>
      {action && <p className="small">{action}</p>}
    </li>
  )
}
