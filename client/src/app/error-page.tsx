import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router'
import { NetworkError, ProblemError } from '../api/problem.ts'
import { Button } from '../kern/button.tsx'
import { LinkButton } from '../kern/link-button.tsx'
import { useFaultText } from './faults.ts'
import { NotFound } from './not-found.tsx'
import { PageHead } from './page-head.tsx'
import { Logo } from './shell.tsx'
import { useAppText } from './text.ts'

/** What a page couldn't catch itself: server away, code of the page not loadable, defect. */
export function ErrorPage() {
  const t = useAppText()
  const fault = useFaultText()
  const error = useRouteError()
  const { revalidate, state } = useRevalidator()
  const gone = (isRouteErrorResponse(error) || error instanceof ProblemError) && error.status === 404
  if (gone) return <NotFound />
  if (error instanceof NetworkError) {
    return (
      <>
        <PageHead title={t('offlineTitle')}>
          <p>{t('offlineText')}</p>
        </PageHead>
        <Button kind="primary" icon="autorenew" busy={state === 'loading'} onClick={() => revalidate()}>
          {t('retry')}
        </Button>
      </>
    )
  }
  return (
    <>
      <PageHead title={t('errorTitle')}>
        <p>{error instanceof ProblemError ? fault(error) : t('errorText')}</p>
      </PageHead>
      <div className="row">
        <Button kind="primary" icon="autorenew" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
        <LinkButton to="/">{t('toStart')}</LinkButton>
      </div>
    </>
  )
}

/** Where not even the frame could be shown. */
export function RootErrorPage() {
  return (
    <>
      <header className="rl-bar">
        <div>
          <Logo />
        </div>
      </header>
      <main className="rl-page">
        <ErrorPage />
      </main>
    </>
  )
}
