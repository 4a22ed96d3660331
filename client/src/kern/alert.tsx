import type { ComponentProps, ReactNode } from 'react'
import type { Tone } from './badge.tsx'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

/**
 * Says what happened, what was kept, what to do. Give `role="alert"` only to what appears by itself and must be heard
 * at once, `role="status"` to what may wait.
 */
export function Alert({
  tone = 'info',
  icon = tone,
  title,
  actions,
  children,
  ...rest
}: { tone?: Tone; icon?: IconName; title: ReactNode; actions?: ReactNode } & Omit<ComponentProps<'div'>, 'title'>) {
  return (
    <div {...rest} className={classNames('rl-note', 'rl-alert', tone !== 'info' && `rl-note--${tone}`)}>
      <div className="iconrow">
        <Icon name={icon} />
        <div className="stack2">
          <p className="strong">{title}</p>
          {children && <div>{children}</div>}
          {actions && <div className="row">{actions}</div>}
        </div>
      </div>
    </div>
  )
}
