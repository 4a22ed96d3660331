import { purposeLength } from '@ki-reallabor/server/runs/contract'

/** What is wrong with a run's purpose as typed. */
export function purposeFault(purpose: string): 'purposeShort' | 'purposeLong' | null {
  const { length } = purpose.trim()
  if (length < purposeLength.min) return 'purposeShort'
  return length > purposeLength.max ? 'purposeLong' : null
}
