import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'

/** A model to choose: where it runs, under which contract, at what price; or why it can't be chosen. */
export function ModelCard({
  name,
  badges,
  chosen,
  disabled,
  refused = false,
  onChange,
  children,
}: {
  name: string
  badges: ReactNode
  chosen: boolean
  disabled: boolean
  refused?: boolean
  onChange: (chosen: boolean) => void
  children: ReactNode
}) {
  const id = useId()
  return (
    <label className={classNames('rl-model', chosen && 'rl-model--on', refused && 'rl-model--off')} htmlFor={id}>
      <input
        id={id}
        className="kern-form-check__checkbox"
        type="checkbox"
        checked={chosen}
        disabled={disabled}
        aria-label={name}
        aria-describedby={`${id}-facts`}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <span className="strong">{name}</span>
      <span id={`${id}-facts`} className="rl-model__facts">
        <span className="row">{badges}</span>
        {children}
      </span>
    </label>
  )
}
