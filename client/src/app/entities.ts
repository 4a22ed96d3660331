import { entities as de } from './entities.de.ts'
import { entities as en } from './entities.en.ts'
import { texts } from './language.ts'

type Kind = Parameters<ReturnType<typeof useTexts>>[0]

const useTexts = texts('entities', de, en)

/** `count('PERSON', 2)` → 2 Personen. A kind without a name yet is shown by its code. */
export function useEntityCount(): (kind: string, count: number) => string {
  const t = useTexts()
  return (kind, count) => (Object.hasOwn(de, `${kind}_one`) ? t(kind as Kind, { count }) : `${count} ${kind}`)
}
