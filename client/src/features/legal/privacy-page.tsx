import { Chapter, LegalPage } from './legal-page.tsx'
import { useLegalText } from './text.ts'

export function Component() {
  const t = useLegalText()
  return (
    <LegalPage title={t('privacyTitle')} lead={t('privacyLead')}>
      <Chapter title={t('storedTitle')}>{[t('stored1'), t('stored2'), t('stored3')]}</Chapter>
      <Chapter title={t('leavesTitle')}>{[t('leaves1'), t('leaves2'), t('leaves3')]}</Chapter>
      <Chapter title={t('notTitle')}>{[t('not1'), t('not2'), t('not3')]}</Chapter>
      <Chapter title={t('howLongTitle')}>{t('howLong')}</Chapter>
      <Chapter title={t('rightsTitle')}>{t('rights')}</Chapter>
    </LegalPage>
  )
}
