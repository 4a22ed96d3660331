import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

export type SegmentedOption<Value extends string> = {
  value: Value
  label: ReactNode
  icon?: IconName
  /** Read instead of the label where the label is a letter. */
  name?: string
}

/** A few views of one thing, one or (with several `pressed`) some of them chosen. */
export function Segmented<Value extends string>({
  label,
  options,
  pressed,
  onChoose,
  className,
}: {
  label: string
  options: readonly SegmentedOption<Value>[]
  pressed: readonly Value[]
  onChoose: (value: Value) => void
  className?: string
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't lie in a row and needs a visible legend
    <div className={classNames('rl-seg', className)} role="group" aria-label={label}>
      {options.map(({ value, label: text, icon, name }) => (
        <button
          key={value}
          type="button"
          aria-pressed={pressed.includes(value)}
          {...(name && { 'aria-label': name })}
          onClick={() => onChoose(value)}
        >
          {icon && <Icon name={icon} size="small" />}
          {text}
        </button>
      ))}
    </div>
  )
}
