import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import { ScreenReaderOnly } from './screen-reader-only.tsx'

export type Anchor = { value: number; text: string }

/** One criterion, 1 to 5. The anchors stand below the active one and are read with their values. */
export function Criterion({
  name,
  help,
  value,
  max = 5,
  active,
  anchors = [],
  labelOf,
  onActivate,
  onChange,
}: {
  name: string
  help?: string
  value: number | null
  max?: number
  active: boolean
  anchors?: readonly Anchor[]
  labelOf: (value: number) => string
  onActivate: () => void
  onChange: (value: number) => void
}) {
  const id = useId()
  return (
    <fieldset
      className={classNames('rl-crit', active && 'rl-crit--active')}
      onFocus={onActivate}
      onPointerDown={onActivate}
    >
      <legend className="kern-sr-only">{name}</legend>
      <div className="rl-crit__row">
        <span className="name" aria-hidden="true">
          {name}
          {help && <span className="rl-crit__help">{help}</span>}
        </span>
        <span className="rl-scale">
          {[1, 2, 3, 4, 5].map(option => (
            <label key={option}>
              <input
                type="radio"
                name={id}
                value={option}
                checked={value === option}
                disabled={option > max}
                aria-label={labelOf(option)}
                onChange={() => onChange(option)}
              />
              <span>{option}</span>
            </label>
          ))}
        </span>
      </div>
      {active && anchors.length > 0 && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; each radio says its anchor
        <dl className="rl-anchors" aria-hidden="true">
          {anchors.map(anchor => (
            <div key={anchor.value} className={classNames(anchor.value === value && 'on')}>
              <dt>{anchor.value}</dt>
              <dd>{anchor.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </fieldset>
  )
}

/** One of a few words. */
export function WordScale<Value extends string>({
  name,
  value,
  options,
  onChange,
}: {
  name: string
  value: Value | null
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}) {
  const id = useId()
  return (
    <fieldset className="rl-crit">
      <legend className="kern-sr-only">{name}</legend>
      <p className="strong" aria-hidden="true">
        {name}
      </p>
      <div className="rl-scale rl-choice">
        {options.map(option => (
          <label key={option.value}>
            <input type="radio" name={id} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function Flags({ name, help, children }: { name: string; help: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="rl-crit">
      <legend className="kern-sr-only">{name}</legend>
      <p className="strong">
        <span aria-hidden="true">{name} </span>
        <span className="muted small rl-crit__help">{help}</span>
      </p>
      <div className="rl-flags">{children}</div>
    </fieldset>
  )
}

export function Flag({
  pressed,
  critical,
  onPress,
  children,
}: {
  pressed: boolean
  /** Read after the name; shown in bold. */
  critical: string | null
  onPress: () => void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      className={classNames('rl-flag', critical && 'rl-flag--critical')}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {pressed && <Icon name="check" size="small" />}
      {children}
      {critical && <ScreenReaderOnly> ({critical})</ScreenReaderOnly>}
    </button>
  )
}
