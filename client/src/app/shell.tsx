import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'
import { Icon } from '../kern/icon.tsx'
import { Skeleton } from '../kern/skeleton.tsx'
import { AccountMenu } from './account-menu.tsx'
import { LiveRegion } from './live-region.tsx'
import { NarrowMenu } from './narrow-menu.tsx'
import { PreferencesMenu } from './preferences.tsx'
import { linkOf, roomLinks } from './rooms.ts'
import { sessionQuery } from './session.ts'
import { useAppText } from './text.ts'

/** The frame of every page, signed in or not. */
export function Shell() {
  const t = useAppText()
  const session = useQuery(sessionQuery).data ?? null
  const { state } = useNavigation()
  const links = session ? roomLinks(session.current.roles) : []
  const here = linkOf(links, useLocation().pathname)
  return (
    <>
      <a className="rl-skip" href="#inhalt">
        {t('skip')}
      </a>
      <aside className="rl-strip" aria-label={t('environment')}>
        <div>
          {session ? (
            <span>
              <strong>{session.current.organisation}</strong> · {session.current.tenant}
            </span>
          ) : (
            <strong>KI-Reallabor</strong>
          )}
          <span className={session ? 'wide' : ''}>{t('notSent')}</span>
        </div>
      </aside>
      <header className="rl-bar">
        <div>
          <Logo />
          {session ? (
            <>
              <nav className="rl-nav" aria-label={t('areas')}>
                {links.map(link => (
                  <Link key={link.to} to={link.to} aria-current={link === here ? 'page' : undefined}>
                    {t(link.text)}
                  </Link>
                ))}
              </nav>
              <div className="rl-tools">
                <AccountMenu session={session} />
                <NarrowMenu links={links} />
              </div>
            </>
          ) : (
            <div className="rl-tools rl-tools--end">
              <PreferencesMenu />
            </div>
          )}
        </div>
      </header>
      <main className="rl-page" id="inhalt" tabIndex={-1} aria-busy={state === 'loading'}>
        <Outlet />
      </main>
      <Footer />
      <LiveRegion />
      <ScrollRestoration />
    </>
  )
}

/** Way home; also where nothing else can be shown. */
export function Logo() {
  return (
    <Link className="rl-logo" to="/">
      <span className="rl-logo__mark">
        <Icon name="home" />
      </span>
      KI-Reallabor
    </Link>
  )
}

function Footer() {
  const t = useAppText()
  return (
    <footer className="rl-foot">
      <div>
        <Link to="/barrierefreiheit">{t('accessibility')}</Link>
        <Link to="/datenschutz">{t('privacy')}</Link>
        <Link to="/impressum">{t('imprint')}</Link>
        <span>{t('aiLabel')}</span>
      </div>
    </footer>
  )
}

/** Before anything is known: a quiet page of the final size. */
export function Loading() {
  const t = useAppText()
  return (
    <main className="rl-page">
      <Skeleton label={t('loading')} lines={6} />
    </main>
  )
}
