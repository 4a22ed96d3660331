import { codeText as catalogueText } from '@ki-reallabor/server/messages'
import { NetworkError, ProblemError } from '../api/problem.ts'
import { faults as de } from './faults.de.ts'
import { faults as en } from './faults.en.ts'
import { type Language, useLanguage } from './language.ts'

const own: Record<Language, typeof de | typeof en> = { de, en }

const ownText = (key: keyof typeof de, language: Language, params: Readonly<Record<string, string | number>> = {}) =>
  own[language][key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? '…'))

/** The sentence for a code that arrives without one, such as the reason of a run that failed; undefined if unknown. */
export const codeText = (code: string, language: Language): string | undefined => catalogueText(code, {}, language)

/**
 * The sentence for an error in the page's language. The catalogue is the server's own, so that a change of language
 * shows at once; a server that is newer than the page still has its `detail`.
 */
export function faultText(error: unknown, language: Language): string {
  if (error instanceof NetworkError) return ownText('network', language)
  if (!(error instanceof ProblemError)) return ownText('defect', language)
  const known = catalogueText(error.code, error.params, language)
  return known ?? (error.detail || ownText('unexpected-answer', language, { status: error.status }))
}

export function useFaultText(): (error: unknown) => string {
  const language = useLanguage()
  return error => faultText(error, language)
}
