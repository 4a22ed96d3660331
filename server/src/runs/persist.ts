import { setTimeout } from 'node:timers/promises'
import { Fault } from '../errors.ts'

/** How long a finished draft waits for the database, ms; then the error goes on. */
const patience = 60_000

export type Clock = { now(): number; sleep(ms: number): Promise<unknown> }
const realClock: Clock = { now: Date.now, sleep: ms => setTimeout(ms) }

/**
 * Work that must reach the database although it may be away for a while: a finished draft is in memory only. Tries
 * again after `database-unavailable`, every second at most; anything else is thrown at once.
 */
export async function persist<T>(work: () => Promise<T>, clock: Clock = realClock): Promise<T> {
  const giveUp = clock.now() + patience
  for (let pause = 50; ; pause = Math.min(pause * 2, 1_000)) {
    try {
      return await work()
    } catch (error) {
      const away = error instanceof Fault && error.code === 'database-unavailable'
      if (!away || clock.now() + pause > giveUp) throw error
    }
    await clock.sleep(pause)
  }
}
