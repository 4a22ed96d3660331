import { NetworkError, ProblemError } from '../api/problem.ts'
import { faults as de } from './faults.de.ts'
import { faults as en } from './faults.en.ts'
import { type Language, useLanguage } from './language.ts'

const catalogues: Record<Language, Readonly<Record<string, string>>> = { de, en }

/** The sentence for a code that arrives without one, such as the reason of a run that failed; undefined if unknown. */
export function codeText(
  code: string,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string | undefined {
  const catalogue = catalogues[language]
  if (!Object.hasOwn(catalogue, code)) return undefined
  return catalogue[code]!.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? '…'))
}

/**
 * The sentence for an error in the page's language. The server writes its refusals in that language itself (`detail`);
 * the catalogue here speaks first where the page knows more than the server.
 */
export function faultText(error: unknown, language: Language): string {
  if (error instanceof NetworkError) return codeText('network', language)!
  if (!(error instanceof ProblemError)) return codeText('defect', language)!
  const known = codeText(error.code, language, error.params)
  return known ?? (error.detail || codeText('unexpected-answer', language, { status: error.status })!)
}

export function useFaultText(): (error: unknown) => string {
  const language = useLanguage()
  return error => faultText(error, language)
}

/** For `RunState.reason` and the like. */
export function useCodeText(): (code: string) => string {
  const language = useLanguage()
  return code => codeText(code, language) ?? codeText('unknown-code', language, { code })!
}
