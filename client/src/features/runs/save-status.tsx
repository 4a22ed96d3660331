import { useFormat } from '../../app/format.ts'
import { TextButton } from '../../kern/button.tsx'
import { Icon } from '../../kern/icon.tsx'
import { useRunText } from './text.ts'
import type { Inputs } from './use-inputs.ts'

/** One quiet line: is what I typed safe? */
export function SaveStatus({ inputs }: { inputs: Pick<Inputs, 'status' | 'savedAt' | 'autosave'> }) {
  const t = useRunText()
  const { time } = useFormat()
  const { status, savedAt, autosave } = inputs
  const trouble = status === 'offline' || status === 'session-ended' || status === 'refused'
  const word = {
    saved: t('saved', { time: time(savedAt) }),
    waiting: t('unsaved'),
    saving: t('saving'),
    stale: t('unsaved'),
    offline: t('saveOffline'),
    'session-ended': t('saveOffline'),
    refused: t('saveRefused'),
  }[status]
  return (
    <span className={trouble ? 'rl-save rl-save--trouble' : 'rl-save'}>
      <Icon name={status === 'saved' ? 'check' : trouble ? 'warning' : 'autorenew'} size="small" />
      <span>{word}</span>
      {trouble && <TextButton onClick={() => void autosave.flush()}>{t('saveNow')}</TextButton>}
    </span>
  )
}
