import { Chapter, LegalPage } from './legal-page.tsx'
import { useLegalText } from './text.ts'

export function Component() {
  const t = useLegalText()
  return (
    <LegalPage title={t('imprintTitle')} lead={t('imprintLead')}>
      <Chapter title={t('operatorTitle')}>{t('operator')}</Chapter>
      <Chapter title={t('softwareTitle')}>{t('software')}</Chapter>
      <Chapter title={t('aiTitle')}>{t('ai')}</Chapter>
    </LegalPage>
  )
}
