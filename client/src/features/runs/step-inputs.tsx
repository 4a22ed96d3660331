import type { ConversationState } from '@ki-reallabor/server/runs/contract'
import { useEffect, useRef, useState } from 'react'
import { announce } from '../../app/live-region.tsx'
import { Alert } from '../../kern/alert.tsx'
import { Button, TextButton } from '../../kern/button.tsx'
import { Icon } from '../../kern/icon.tsx'
import { ActionBar } from '../../kern/step.tsx'
import { ExampleCases } from './example-cases.tsx'
import { checkForm, countFilled, type FieldError } from './form.ts'
import { InputField } from './input-field.tsx'
import { InActionBar } from './slots.tsx'
import { StaleNotice } from './stale-notice.tsx'
import { useRunText } from './text.ts'
import type { Inputs } from './use-inputs.ts'

export function StepInputs({
  conversation,
  inputs,
  onDone,
}: {
  conversation: ConversationState
  inputs: Inputs
  onDone: () => void
}) {
  const t = useRunText()
  const { scenario, datenbasis } = conversation
  const { autosave, values } = inputs
  /** Errors show up for a field once it was left with something in it, for all once someone wanted to go on. */
  const [tried, setTried] = useState(false)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [leaving, setLeaving] = useState(false)
  const [unsaved, setUnsaved] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  const errors = checkForm(scenario.fields, values)
  const sentence = useErrorSentence(conversation, inputs)
  const shownErrors = errors.filter(error => tried || (left.has(error.name) && error.code !== 'required'))
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (attempt > 0) summary.current?.focus()
  }, [attempt])

  async function goOn() {
    setTried(true)
    if (errors.length > 0) return setAttempt(attempt + 1)
    setLeaving(true)
    const saved = await autosave.flush()
    setLeaving(false)
    setUnsaved(!saved)
    if (saved) onDone()
  }

  return (
    <form
      className="rl-inputs"
      noValidate
      aria-label={t('formFor')}
      onSubmit={event => {
        event.preventDefault()
        void goOn()
      }}
    >
      <div className="stack4">
        {inputs.status === 'stale' && <StaleNotice conversationId={conversation.id} inputs={inputs} />}
        {tried && errors.length > 0 && (
          <div ref={summary} tabIndex={-1} className="rl-errors">
            <Alert tone="danger" title={t('errorsTitle', { count: errors.length })}>
              <ul>
                {errors.map(error => (
                  <li key={error.name}>
                    <TextButton onClick={() => focusField(error.name)}>{sentence(error)}</TextButton>
                  </li>
                ))}
              </ul>
              <p>{t('errorsKept')}</p>
            </Alert>
          </div>
        )}
        {inputs.before && (
          <p className="rl-undo small" role="status">
            <Icon name="check" size="small" />
            {inputs.before.why}
            <TextButton
              onClick={() => {
                autosave.undo()
                announce(t('undone'))
              }}
            >
              {t('undo')}
            </TextButton>
          </p>
        )}
        {scenario.fields.map(field => {
          const error = shownErrors.find(it => it.name === field.name)
          return (
            <InputField
              key={field.name}
              field={field}
              value={values[field.name] ?? ''}
              error={error ? sentence(error) : null}
              onChange={value => autosave.change(field.name, value)}
              onLeave={() => setLeft(new Set([...left, field.name]))}
            />
          )
        })}
      </div>
      <aside className="rl-inputs__aside stack4">
        {datenbasis === 'synthetic' && (
          <div className="rl-note small">
            <p className="strong">{t('syntheticTitle')}</p>
            <p>{t('syntheticText')}</p>
          </div>
        )}
        <ExampleCases scenario={scenario} inputs={inputs} />
        <div className="stack1 small">
          <h3 className="rl-aside-title">{t('limits')}</h3>
          <ul className="rl-bullets">
            {scenario.limits.map(limit => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </div>
      </aside>
      <InActionBar>
        <ActionBar
          notice={<SaveTrouble inputs={inputs} wantedOn={unsaved} />}
          state={
            <>
              <strong>
                {t('filled', { filled: countFilled(scenario.fields, values), all: scenario.fields.length })}
              </strong>{' '}
              <span className="muted">{t('filledHint')}</span>
            </>
          }
        >
          <Button kind="primary" icon="arrow-forward" busy={leaving} onClick={() => void goOn()}>
            {t('toRelease')}
          </Button>
        </ActionBar>
      </InActionBar>
    </form>
  )
}

/** Where the eyes are while one types: the bar below. */
function SaveTrouble({ inputs: { status }, wantedOn }: { inputs: Inputs; wantedOn: boolean }) {
  const t = useRunText()
  if (status === 'refused') return <Alert tone="warning" role="alert" title={t('saveRefusedKept')} />
  if (status !== 'offline' && status !== 'session-ended') return null
  return <Alert tone="warning" role="alert" title={t(wantedOn ? 'saveFirst' : 'saveOfflineKept')} />
}

function focusField(name: string) {
  const at = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`)
  const control = at?.matches('input, textarea, select') ? at : (at?.querySelector('input') ?? at)
  control?.focus()
}

function useErrorSentence(conversation: ConversationState, inputs: Inputs) {
  const t = useRunText()
  return ({ name, code }: FieldError): string => {
    const field = conversation.scenario.fields.find(it => it.name === name)!
    const length = (inputs.values[name] ?? '').length
    if (code === 'too-long') return t('error.too-long', { label: field.label, length, max: field.maxLength })
    return t(`error.${code}`, { label: field.label })
  }
}
