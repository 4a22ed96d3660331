import { texts } from '../../app/language.ts'
import { kinds as de } from './kinds.de.ts'
import { kinds as en } from './kinds.en.ts'

const useTexts = texts('kinds', de, en)

/** A kind without a name yet is shown by its code. */
export function useKindName(): (kind: string) => string {
  const t = useTexts()
  return kind => (Object.hasOwn(de, kind) ? t(kind as keyof typeof de) : kind)
}
