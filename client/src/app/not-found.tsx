import { LinkButton } from '../kern/link-button.tsx'
import { PageHead } from './page-head.tsx'
import { useAppText } from './text.ts'

/** Unknown, deleted, or someone else's: the three must not be told apart. */
export function NotFound() {
  const t = useAppText()
  return (
    <>
      <PageHead title={t('notFoundTitle')}>
        <p>{t('notFoundText')}</p>
      </PageHead>
      <div className="row">
        <LinkButton to="/" kind="primary" icon="home">
          {t('toStart')}
        </LinkButton>
        <LinkButton to="/szenarien">{t('toCatalogue')}</LinkButton>
      </div>
    </>
  )
}
