import { type SessionState, signOut, switchTenant } from '@ki-reallabor/server/identity/contract'
import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../kern/button.tsx'
import { Icon } from '../kern/icon.tsx'
import { ScreenReaderOnly } from '../kern/screen-reader-only.tsx'
import { FaultNotice } from './fault-notice.tsx'
import { LanguageChoice, ThemeChoice } from './preferences.tsx'
import { useTerms } from './terms.ts'
import { useAppText } from './text.ts'

/** Name and role in the bar; behind it where one acts, language, appearance, sign-out. */
export function AccountMenu({ session }: { session: SessionState }) {
  const t = useAppText()
  const term = useTerms()
  const id = useId()
  const roles = session.current.roles.map(role => term(`role.${role}`)).join(', ')
  return (
    <>
      <button type="button" className="rl-me" popoverTarget={id}>
        <Icon name="account-circle" />
        <span className="rl-me__name">
          <ScreenReaderOnly>{t('accountTitle')}: </ScreenReaderOnly>
          <span className="strong">{session.person.name}</span>
          <span className="muted">{roles}</span>
        </span>
      </button>
      <section id={id} popover="auto" className="rl-menu stack3" aria-label={t('accountTitle')}>
        <div>
          <p className="strong">{session.person.name}</p>
          <p className="small muted">{roles}</p>
        </div>
        <TenantChoice session={session} />
        <LanguageChoice />
        <ThemeChoice />
        <SignOut />
      </section>
    </>
  )
}

function TenantChoice({ session }: { session: SessionState }) {
  const t = useAppText()
  const term = useTerms()
  const change = useMutation({
    mutationFn: (tenantId: string) => call(switchTenant, { body: { tenantId } }),
    // A fresh start: nothing that was loaded for the other unit stays in memory.
    onSuccess: () => location.assign('/'),
  })
  if (session.memberships.length < 2) return null
  const others = session.memberships.filter(({ tenantId }) => tenantId !== session.current.tenantId)
  return (
    <div className="stack1">
      <p className="strong">{t('actFor')}</p>
      <p>
        {session.current.organisation} · {session.current.tenant}
      </p>
      <ul className="rl-units">
        {others.map(({ tenantId, organisation, tenant, roles }) => (
          <li key={tenantId}>
            <button
              type="button"
              className="rl-pickline"
              aria-disabled={change.isPending}
              onClick={() => change.isPending || change.mutate(tenantId)}
            >
              <span>
                <span className="strong">{t('switchTo', { unit: `${organisation} · ${tenant}` })}</span>
                <span className="small muted">{roles.map(role => term(`role.${role}`)).join(', ')}</span>
              </span>
              <Icon name="chevron-right" size="small" />
            </button>
          </li>
        ))}
      </ul>
      {change.isError && <FaultNotice error={change.error} />}
    </div>
  )
}

function SignOut() {
  const t = useAppText()
  const leave = useMutation({
    mutationFn: () => call(signOut),
    onSuccess: () => location.assign('/anmelden?abgemeldet'),
  })
  return (
    <>
      {leave.isError && <FaultNotice error={leave.error} />}
      <Button icon="logout" busy={leave.isPending} onClick={() => leave.mutate()}>
        {t('signOut')}
      </Button>
    </>
  )
}
