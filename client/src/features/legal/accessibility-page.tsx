import { Chapter, LegalPage } from './legal-page.tsx'
import { useLegalText } from './text.ts'

export function Component() {
  const t = useLegalText()
  return (
    <LegalPage title={t('accessibilityTitle')} lead={t('accessibilityLead')}>
      <Chapter title={t('standardTitle')}>{t('standard')}</Chapter>
      <Chapter title={t('stateTitle')}>{[t('state1'), t('state2'), t('state3')]}</Chapter>
      <Chapter title={t('gapsTitle')}>{[t('gap1'), t('gap2')]}</Chapter>
      <Chapter title={t('reportTitle')}>{t('report')}</Chapter>
    </LegalPage>
  )
}
