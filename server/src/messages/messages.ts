import type { FaultParams } from '../errors.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** From code to text, for problem+json and the terminal alike. The client asks for its language by `Accept-Language`. */
export type Language = 'de' | 'en'

const catalogues: Record<Language, Record<string, string>> = { de, en }

/** Undefined for a code without a text, which is a defect that a test finds. */
export function codeText(code: string, params: FaultParams, language: Language): string | undefined {
  const catalogue = catalogues[language]
  return Object.hasOwn(catalogue, code) ? fill(catalogue[code]!, params) : undefined
}

export const faultText = (code: string, params: FaultParams, language: Language): string =>
  codeText(code, params, language) ?? catalogues[language]['internal-error']!

/** `{name}` becomes the parameter. The reason of a run comes without any: then its brackets go, too. */
const fill = (text: string, params: FaultParams): string =>
  text
    .replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
    .replace(/ ?\([^\p{L}\p{N}]*\)| (?= )/gu, '')

/** First language of `Accept-Language` that we speak; German otherwise. */
export function languageOf(acceptLanguage: string | undefined): Language {
  for (const part of (acceptLanguage ?? '').toLowerCase().split(',')) {
    if (part.trim().startsWith('de')) return 'de'
    if (part.trim().startsWith('en')) return 'en'
  }
  return 'de'
}
