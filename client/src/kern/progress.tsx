import { type ReactNode, useId } from 'react'

/** Without `value` the work runs, but its end isn't known. */
export function Progress({ label, value, max = 1 }: { label: ReactNode; value?: number; max?: number }) {
  const id = useId()
  return (
    <div className="rl-progress stack1">
      <span id={id} className="small">
        {label}
      </span>
      <progress aria-labelledby={id} max={max} {...(value !== undefined && { value })} />
    </div>
  )
}
