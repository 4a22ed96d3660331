import { type ComponentProps, type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import { FieldError } from './field.tsx'

type Box = {
  label: ReactNode
  /** Second line under the label. */
  help?: ReactNode
  /** Right of the label: how many there are. */
  count?: ReactNode
  className?: string
} & Omit<ComponentProps<'input'>, 'type' | 'id' | 'className'>

export function Checkbox(props: Box) {
  return <Check {...props} type="checkbox" boxClass="kern-form-check__checkbox" />
}

export function Radio(props: Box) {
  return <Check {...props} type="radio" boxClass="kern-form-check__radio" />
}

function Check({
  label,
  help,
  count,
  className,
  type,
  boxClass,
  ...rest
}: Box & { type: 'checkbox' | 'radio'; boxClass: string }) {
  const id = useId()
  return (
    <label className={classNames('rl-check', rest.disabled && 'rl-check--disabled', className)} htmlFor={id}>
      <input
        {...rest}
        {...(help ? { 'aria-describedby': `${id}-help` } : {})}
        id={id}
        type={type}
        className={boxClass}
      />
      <span>
        {label}
        {help && (
          <span id={`${id}-help`} className="rl-check__help small muted measure">
            {help}
          </span>
        )}
      </span>
      {count !== undefined && <span className="n num">{count}</span>}
    </label>
  )
}

/** Several choices under one legend; the error belongs to the group. */
export function Choices({
  legend,
  help,
  error,
  children,
}: {
  legend: ReactNode
  help?: ReactNode
  error?: string | null
  children: ReactNode
}) {
  const id = useId()
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className="rl-choices" {...(described && { 'aria-describedby': described })}>
      <legend>{legend}</legend>
      {help && (
        <p id={`${id}-help`} className="small muted">
          {help}
        </p>
      )}
      {children}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
