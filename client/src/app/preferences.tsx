import { useId } from 'react'
import { IconButton } from '../kern/button.tsx'
import { Choices, Radio } from '../kern/checkbox.tsx'
import { chooseLanguage, type Language, useLanguage } from './language.ts'
import { useAppText } from './text.ts'
import { chooseTheme, type Theme, useTheme } from './theme.ts'

/** Language and appearance for who isn't signed in. */
export function PreferencesMenu() {
  const t = useAppText()
  const id = useId()
  return (
    <>
      <IconButton icon="brightness-medium" label={t('preferences')} popoverTarget={id} />
      <section id={id} popover="auto" className="rl-menu stack3" aria-label={t('preferences')}>
        <LanguageChoice />
        <ThemeChoice />
      </section>
    </>
  )
}

export function LanguageChoice() {
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

export function ThemeChoice() {
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
