/** The contract's bounds for a run's purpose: 3 to 200 UTF-16 units. */
export function purposeFault(purpose: string): 'purposeShort' | 'purposeLong' | null {
  const { length } = purpose.trim()
  if (length < 3) return 'purposeShort'
  return length > 200 ? 'purposeLong' : null
}
