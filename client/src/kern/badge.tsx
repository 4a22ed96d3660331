import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'info' | 'success' | 'warning' | 'danger'

const toneIcons: Record<Tone, IconName> = { info: 'info', success: 'success', warning: 'warning', danger: 'danger' }

/** A state in a word; the colour never stands alone. */
export function Badge({ tone, icon, children }: { tone?: Tone | undefined; icon?: IconName; children: ReactNode }) {
  const shown = icon ?? (tone && toneIcons[tone])
  return (
    <span className={classNames('kern-badge', tone ? `kern-badge--${tone}` : 'rl-badge--neutral')}>
      {shown && <Icon name={shown} />}
      <span className="kern-label">{children}</span>
    </span>
  )
}

/** The same in running text and tables: icon and word without a box. */
export function Status({ tone, children }: { tone?: Tone | undefined; children: ReactNode }) {
  const names = { success: 'ok', warning: 'warn', danger: 'bad', info: 'info' } as const
  return (
    <span className={classNames('rl-st', tone && `rl-st--${names[tone]}`)}>
      {tone && <Icon name={toneIcons[tone]} size="small" />}
      {children}
    </span>
  )
}
