import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { Field, type FieldFrame } from './field.tsx'

export type Option = { value: string; label: string; disabled?: boolean }

export function Select({
  label,
  help,
  error,
  optional,
  small,
  className,
  options,
  ...rest
}: FieldFrame & { options: readonly Option[] } & Omit<ComponentProps<'select'>, 'id' | 'children'>) {
  return (
    <Field {...{ label, help, error, optional, className }} {...(small && { small })}>
      {control => (
        <div className="kern-form-input__select-wrapper">
          <select
            {...rest}
            {...control}
            className={classNames('kern-form-input__select', error ? 'kern-form-input__select--error' : '')}
          >
            {options.map(option => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  )
}
