import type { FaultParams } from '../errors.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** From code to text, for problem+json and the terminal alike. The client asks for its language by `Accept-Language`. */
export type Language = 'de' | 'en'

const catalogues: Record<Language, Record<string, string>> = { de, en }

/** `{name}` in a text is replaced by the parameter. A code without a text is a defect that a test finds. */
export function faultText(code: string, params: FaultParams, language: Language): string {
  const text = catalogues[language][code] ?? catalogues[language]['internal-error']!
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}

/** First language of `Accept-Language` that we speak; German otherwise. */
export function languageOf(acceptLanguage: string | undefined): Language {
  for (const part of (acceptLanguage ?? '').toLowerCase().split(',')) {
    if (part.trim().startsWith('de')) return 'de'
    if (part.trim().startsWith('en')) return 'en'
  }
  return 'de'
}
