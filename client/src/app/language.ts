import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'

export type Language = 'de' | 'en'

/** Flat: dots in a key are part of its name. `_one` and `_other` are plural forms of one key. */
export type Dictionary = { readonly [key: string]: string }

/** The English dictionary of a German one: the same keys, none missing, none more. */
export type Translation<De extends Dictionary> = { readonly [Key in keyof De]: string }

type Base<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key
type Forms<De, Key extends string> = Extract<keyof De, Key | `${Key}_one` | `${Key}_other`>
/** `{{count, number}}` → count */
type Slot<Inner> = Inner extends `${infer Name}, ${string}` ? Name : Inner
type Slots<Text> = Text extends `${string}{{${infer Inner}}}${infer Rest}` ? Slot<Inner> | Slots<Rest> : never
type Counted<De, Key extends string> = `${Key}_other` extends keyof De ? 'count' : never
type Values<Names> = [Names] extends [never]
  ? [values?: Record<never, never>]
  : [values: { [Name in Names & string]: Name extends 'count' ? number : string | number }]

/** Looks up a text; what the German text names in `{{…}}` must be given. */
export type TextOf<De extends Dictionary> = <Key extends Base<keyof De> & string>(
  key: Key,
  ...values: Values<Slots<De[Forms<De, Key>]> | Counted<De, Key>>
) => string

void i18next.use(initReactI18next).init({
  initAsync: false,
  lng: 'de',
  fallbackLng: 'de',
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false }, // React escapes
  react: { useSuspense: false },
})
/**
 * Declares a feature's texts and returns the hook that reads them:
 * `export const useRunText = texts('runs', de, en)`, then `const t = useRunText()`.
 */
export function texts<const De extends Dictionary>(name: string, de: De, en: Translation<De>): () => TextOf<De> {
  i18next.addResourceBundle('de', name, bound(de)).addResourceBundle('en', name, bound(en))
  return () => useTranslation(name).t as unknown as TextOf<De>
}

/** DIN 5008: a paragraph sign and its number, an article and a statute's part stay on one line. */
function bound(dictionary: Dictionary): Dictionary {
  return Object.fromEntries(Object.entries(dictionary).map(([key, text]) => [key, bindSpaces(text)]))
}

export const bindSpaces = (text: string): string =>
  text.replace(/(§§?|\b(?:Art\.|Abs\.|Nr\.|Satz|SGB)) (?=[\dIVX])/g, '$1\u00a0').replace(/(\d) (?=€|%)/g, '$1\u00a0')

export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'de'
}

/** Before the first render. */
export const startLanguage = (): Promise<void> => show(read())

export async function chooseLanguage(language: Language): Promise<void> {
  await show(language)
  write(language)
}

async function show(language: Language): Promise<void> {
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

function read(): Language {
  try {
    return localStorage.getItem('language') === 'en' ? 'en' : 'de'
  } catch {
    return 'de' // storage forbidden by the browser's settings
  }
}

function write(language: Language): void {
  try {
    localStorage.setItem('language', language)
  } catch {
    // The choice then holds until the tab is closed.
  }
}
