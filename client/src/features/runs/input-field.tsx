import type { Field as FormField } from '@ki-reallabor/server/scenarios/contract'
import { useState } from 'react'
import { useLocale } from '../../app/format.ts'
import { Choices, Radio } from '../../kern/checkbox.tsx'
import { TextArea, TextField } from '../../kern/field.tsx'
import { Select } from '../../kern/select.tsx'
import { FileIntake } from './file-intake.tsx'
import { parseAmount, showAmount } from './form.ts'
import { useRunText } from './text.ts'

export type InputFieldProps = {
  field: FormField
  value: string
  error: string | null
  onChange: (value: string) => void
  onLeave: () => void
}

/** One field of the scenario's form, by its kind. `data-field` lets the error summary find it. */
export function InputField(props: InputFieldProps) {
  const t = useRunText()
  const { field, value, error, onChange, onLeave } = props
  const frame = {
    label: field.label,
    error,
    optional: field.required ? undefined : t('optional'),
    help: hasHelp(field) ? <Help field={field} /> : undefined,
    'data-field': field.name,
    required: field.required,
    onBlur: onLeave,
  }

  if (field.kind === 'text' || field.kind === 'list') {
    const area = (
      <>
        <TextArea
          {...frame}
          className="rl-input--text"
          rows={field.maxLength > 2_000 ? 8 : 4}
          value={value}
          onChange={event => onChange(event.currentTarget.value)}
        />
        {value.length > field.maxLength * 0.9 && (
          <p className="small muted num">{t('charactersLeft', { length: value.length, max: field.maxLength })}</p>
        )}
      </>
    )
    return field.takesFile ? (
      <FileIntake value={value} onChange={onChange}>
        {area}
      </FileIntake>
    ) : (
      <div>{area}</div>
    )
  }
  if (field.kind === 'choice' && field.options)
    return (
      <Select
        {...frame}
        className="rl-input--line"
        value={value}
        options={[{ value: '', label: t('choose') }, ...field.options]}
        onChange={event => onChange(event.currentTarget.value)}
      />
    )
  if (field.kind === 'yes-no') return <YesNo {...props} />
  if (field.kind === 'amount') return <Amount {...props} frame={frame} />
  return (
    <TextField
      {...frame}
      className={field.kind === 'date' ? 'rl-input--short' : 'rl-input--line'}
      type={field.kind === 'date' ? 'date' : 'text'}
      autoComplete="off"
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
    />
  )
}

const hasHelp = (field: FormField) => !!field.help || !!field.example || field.kind === 'list'

function Help({ field }: { field: FormField }) {
  const t = useRunText()
  const locale = useLocale()
  const example = field.kind === 'amount' && field.example ? showAmount(field.example, locale) : field.example
  return (
    <>
      {field.help} {field.kind === 'list' && t('listHelp')} {example && t('example', { example })}
    </>
  )
}

/** Shown as people write amounts, kept as `1234.50`; what is no amount stays as typed until it is one. */
function Amount({
  value,
  onChange,
  onLeave,
  frame,
}: InputFieldProps & { frame: { label: string; error: string | null } }) {
  const t = useRunText()
  const locale = useLocale()
  const [typed, setTyped] = useState(() => showAmount(value, locale))
  // Undo and example cases change the value from outside.
  if ((parseAmount(typed) ?? typed) !== value) setTyped(showAmount(value, locale))
  return (
    <TextField
      {...frame}
      label={
        <>
          {frame.label} <span className="rl-field__optional">({t('amountUnit')})</span>
        </>
      }
      className="rl-input--short"
      inputMode="decimal"
      autoComplete="off"
      value={typed}
      onChange={event => {
        setTyped(event.currentTarget.value)
        onChange(parseAmount(event.currentTarget.value) ?? event.currentTarget.value)
      }}
      onBlur={() => {
        setTyped(showAmount(value, locale))
        onLeave()
      }}
    />
  )
}

function YesNo({ field, value, error, onChange, onLeave }: InputFieldProps) {
  const t = useRunText()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears that the group was left, whichever radio it was
    <div data-field={field.name} onBlur={onLeave}>
      <Choices
        legend={
          <>
            {field.label}
            {!field.required && <span className="rl-field__optional"> {t('optional')}</span>}
          </>
        }
        help={field.help}
        error={error}
      >
        <div className="row3">
          {(['ja', 'nein'] as const).map(option => (
            <Radio
              key={option}
              name={field.name}
              label={t(option === 'ja' ? 'yes' : 'no')}
              checked={value === option}
              onChange={() => onChange(option)}
            />
          ))}
        </div>
      </Choices>
    </div>
  )
}
