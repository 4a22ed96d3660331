import { type SessionState, signOut, switchTenant } from '@ki-reallabor/server/identity/contract'
import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../kern/button.tsx'
import { Choices, Radio } from '../kern/checkbox.tsx'
import { Icon } from '../kern/icon.tsx'
import { ScreenReaderOnly } from '../kern/screen-reader-only.tsx'
import { FaultNotice } from './fault-notice.tsx'
import { chooseLanguage, type Language, useLanguage } from './language.ts'
import { useTerms } from './terms.ts'
import { useAppText } from './text.ts'
import { chooseTheme, type Theme, useTheme } from './theme.ts'

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
  return (
    <Choices legend={t('actFor')}>
      {session.memberships.map(membership => (
        <Radio
          key={membership.tenantId}
          name="tenant"
          label={`${membership.organisation} · ${membership.tenant}`}
          help={membership.roles.map(role => term(`role.${role}`)).join(', ')}
          checked={membership.tenantId === (change.variables ?? session.current.tenantId)}
          onChange={() => change.mutate(membership.tenantId)}
        />
      ))}
      {change.isError && <FaultNotice error={change.error} />}
    </Choices>
  )
}

function LanguageChoice() {
  const t = useAppText()
  const language = useLanguage()
  const names: Record<Language, string> = { de: t('languageDe'), en: t('languageEn') }
  return (
    <Choices legend={t('language')}>
      {(['de', 'en'] as const).map(choice => (
        <Radio
          key={choice}
          name="language"
          label={<span lang={choice}>{names[choice]}</span>}
          checked={choice === language}
          onChange={() => chooseLanguage(choice)}
        />
      ))}
    </Choices>
  )
}

function ThemeChoice() {
  const t = useAppText()
  const theme = useTheme()
  const names: Record<Theme, string> = { system: t('themeSystem'), light: t('themeLight'), dark: t('themeDark') }
  return (
    <Choices legend={t('theme')}>
      {(['system', 'light', 'dark'] as const).map(choice => (
        <Radio
          key={choice}
          name="theme"
          label={names[choice]}
          checked={choice === theme}
          onChange={() => chooseTheme(choice)}
        />
      ))}
    </Choices>
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
