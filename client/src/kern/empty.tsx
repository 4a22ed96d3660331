import type { ReactNode } from 'react'

/** Nothing here, and what to do about it. */
export function Empty({ title, action, children }: { title: ReactNode; action?: ReactNode; children?: ReactNode }) {
  return (
    <div className="rl-empty">
      <p className="strong">{title}</p>
      {children && <div className="measure">{children}</div>}
      {action}
    </div>
  )
}
