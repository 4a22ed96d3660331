import { texts } from '../../app/language.ts'
import { checks as de } from './checks.de.ts'
import { checks as en } from './checks.en.ts'

const useChecks = texts('checks', de, en)

/** What a check looks at; one without a text yet is named by its code. */
export function useCheckText(): (check: string) => string {
  const t = useChecks()
  return check => (Object.hasOwn(de, check) ? t(check as keyof typeof de) : check)
}
