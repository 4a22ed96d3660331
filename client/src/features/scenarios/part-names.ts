import { texts } from '../../app/language.ts'
import { parts as de } from './part-names.de.ts'
import { parts as en } from './part-names.en.ts'

const useParts = texts('scenario-parts', de, en)

/** A part of a scenario's file in plain words; what isn't the schema's (a field's name, a check) stays as it is. */
export function usePartName(): (part: string) => string {
  const t = useParts()
  return part => (Object.hasOwn(de, part) ? t(part as keyof typeof de) : part)
}
