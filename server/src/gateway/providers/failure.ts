import { Fault } from '../../errors.ts'
import { abortError } from '../answer.ts'
import { providerBroken } from '../faults.ts'
import type { ProviderConfig } from '../provider.ts'

/**
 * What a provider throws when its SDK threw: the Fault of the egress if there is one in the chain of causes, an
 * AbortError if we stopped it. All else is an answer the SDK couldn't read. Its text stays behind: it may repeat the
 * prompt.
 */
export function asFailure(error: unknown, { id }: ProviderConfig, signal: AbortSignal): Error {
  for (let it = error, depth = 0; it instanceof Error && depth < 8; it = it.cause, depth++) {
    if (it instanceof Fault) return it
  }
  if (signal.aborted) return abortError()
  return providerBroken({ provider: id, reason: error instanceof Error ? error.name : 'unknown' })
}
