import { type ComponentProps, type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

/** What a control must carry so that label, help and error belong to it. */
export type ControlProps = {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

export type FieldFrame = {
  label: ReactNode
  help?: ReactNode
  /** Says what is wrong and how to put it right. */
  error?: string | null | undefined
  /** Shown beside the label of what may be left out: "freiwillig". */
  optional?: string | undefined
  /** For a row of filters: a small label. */
  small?: boolean
  className?: string | undefined
}

/** Label, help, control, error, in this order; the control gets the ids through `children`. */
export function Field({
  label,
  help,
  error,
  optional,
  small,
  className,
  children,
}: FieldFrame & { children: (control: ControlProps) => ReactNode }) {
  const id = useId()
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classNames('rl-field', error && 'rl-field--error', className)}>
      <label htmlFor={id} className={small ? 'small' : undefined}>
        {label}
        {optional && <span className="rl-field__optional"> {optional}</span>}
      </label>
      {help && (
        <span id={`${id}-help`} className="small muted measure">
          {help}
        </span>
      )}
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true as const }),
      })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <span id={id} className="rl-field__error">
      <Icon name="danger" size="small" />
      <span>{children}</span>
    </span>
  )
}

const inputClass = (error: unknown) =>
  classNames('kern-form-input__input', error ? 'kern-form-input__input--error' : '')

export function TextField({
  label,
  help,
  error,
  optional,
  small,
  className,
  ...rest
}: FieldFrame & Omit<ComponentProps<'input'>, 'id'>) {
  return (
    <Field {...{ label, help, error, optional, className }} {...(small && { small })}>
      {control => <input {...rest} {...control} className={inputClass(error)} />}
    </Field>
  )
}

export function TextArea({
  label,
  help,
  error,
  optional,
  small,
  className,
  ...rest
}: FieldFrame & Omit<ComponentProps<'textarea'>, 'id'>) {
  return (
    <Field {...{ label, help, error, optional, className }} {...(small && { small })}>
      {control => <textarea rows={4} dir="auto" {...rest} {...control} className={inputClass(error)} />}
    </Field>
  )
}

/** One line with a magnifier; `label` is read, not seen. */
export function SearchField({ label, ...rest }: { label: string } & Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <search className="rl-search">
      <Icon name="search" />
      <input type="search" {...rest} aria-label={label} className="kern-form-input__input" />
    </search>
  )
}
