import { findingText } from '@ki-reallabor/server/check-texts'
import type { Finding } from '@ki-reallabor/server/scenarios/contract'
import { useLanguage } from '../../app/language.ts'
import { useCheckText } from '../scenarios/checks.ts'
import { useRunText } from './text.ts'

const negated = { 'KEINE-RBB': true, 'KEIN-TENOR': true, 'KEINE-ZUSAGE': true }

/** A finding in words: what kind it is, and its sentence from the catalogue of the checks. */
export function useFindingText() {
  const t = useRunText()
  const language = useLanguage()
  const checkText = useCheckText()
  return {
    title: ({ verdict, check }: Finding): string => {
      // "Fehler: Keine Zusage" would say the opposite of what was found.
      const name = check in negated ? t(`topic.${check as keyof typeof negated}`) : checkText(check).split(':')[0]!
      return verdict === 'ok' ? name : t(`verdict.${verdict}`, { check: name })
    },
    sentence: ({ code, params }: Finding): string => findingText(code, params, language),
  }
}
