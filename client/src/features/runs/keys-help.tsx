import { TextButton } from '../../kern/button.tsx'
import { KeyLine } from '../../kern/keys.tsx'
import { useSingleKeysEnabled } from './single-keys.ts'
import type { Step } from './steps.ts'
import { useRunText } from './text.ts'

/** The keys of the open step, and the switch that turns single keys off. */
export function KeysHelp({ step }: { step: Step }) {
  const t = useRunText()
  const [enabled, setEnabled] = useSingleKeysEnabled()
  return (
    <>
      <p className="strong">{t('keyboard')}</p>
      <KeyLine keys={['Alt', '1–4']}>{t('keys.step')}</KeyLine>
      {step === 2 && <KeyLine keys={['Enter']}>{t('keys.showOriginal')}</KeyLine>}
      {step === 3 && <KeyLine keys={['Esc']}>{t('keys.stop')}</KeyLine>}
      {enabled && step === 2 && <KeyLine keys={['N']}>{t('keys.nextReplacement')}</KeyLine>}
      {enabled && step === 2 && <KeyLine keys={['E']}>{t('keys.toggle')}</KeyLine>}
      {enabled && step === 3 && <KeyLine keys={['N']}>{t('keys.nextFinding')}</KeyLine>}
      {enabled && step === 4 && (
        <>
          <KeyLine keys={['J', 'K']}>{t('keys.criterion')}</KeyLine>
          <KeyLine keys={['1–5']}>{t('keys.value')}</KeyLine>
        </>
      )}
      {step > 1 && (
        <>
          {!enabled && <p>{t('keys.areOff')}</p>}
          <TextButton onClick={() => setEnabled(!enabled)}>{t(enabled ? 'keys.turnOff' : 'keys.turnOn')}</TextButton>
        </>
      )}
    </>
  )
}
