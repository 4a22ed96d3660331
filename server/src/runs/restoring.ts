import type { ChatEvent } from '../gateway/provider.ts'
import { createRestorer, type Mapping, type Restored, type Restorer } from '../pseudonymisation/pseudonymisation.ts'

/** A model's event with the originals back in place. Text keeps the model's own words beside it. */
export type RestoredEvent =
  | { type: 'text'; choice: number; pieces: Restored[]; masked: string }
  | Exclude<ChatEvent, { type: 'text' }>

/**
 * Restores each choice of a stream on its own. What a restorer holds back comes before the choice's `finish`, or at the
 * end of a stream that broke off: nothing that arrived is lost.
 */
export async function* restoring(events: AsyncIterable<ChatEvent>, mapping: Mapping): AsyncGenerator<RestoredEvent> {
  const restorers = new Map<number, Restorer>()
  const restorerOf = (choice: number) => {
    const known = restorers.get(choice) ?? createRestorer(mapping)
    restorers.set(choice, known)
    return known
  }
  const rest = (choice: number): RestoredEvent[] => {
    const pieces = restorers.get(choice)?.end() ?? []
    restorers.delete(choice)
    return pieces.length > 0 ? [{ type: 'text', choice, pieces, masked: '' }] : []
  }
  const source = events[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await source.next().catch((error: unknown) => ({ failed: error }))
      if ('failed' in next) {
        for (const choice of [...restorers.keys()]) yield* rest(choice)
        throw next.failed
      }
      if (next.done) break
      const event = next.value
      if (event.type === 'text') {
        const pieces = restorerOf(event.choice).push(event.text)
        yield { type: 'text', choice: event.choice, pieces, masked: event.text }
      } else {
        if (event.type === 'finish') yield* rest(event.choice)
        yield event
      }
    }
    for (const choice of [...restorers.keys()]) yield* rest(choice)
  } finally {
    await source.return?.()
  }
}
