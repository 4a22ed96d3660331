import { setTimeout as delay } from 'node:timers/promises'
import { fault } from '../../errors.ts'
import { type EmbeddedDatabase, type EmbeddedOptions, startEmbedded } from './embedded.ts'

/** It ended by itself (crash, out of memory, somebody's kill) and is being started again. */
export const databaseEnded = fault('unavailable', 'database-ended')

/** More ends than this within a minute mean that starting again doesn't help. */
const mostEnds = 5
/** A start may fail for a while: what is left of the old server goes away, a stranger leaves the port. */
const patience = { milliseconds: 60_000, pause: 500 }

/**
 * The embedded database of a server: started again when it ends by itself, at the same address, so that the pools find
 * it again. `died` settles only when that is given up.
 */
export async function startLasting(
  options: EmbeddedOptions & { report: (error: unknown) => void },
): Promise<EmbeddedDatabase> {
  const first = await startEmbedded(options)
  const givenUp = Promise.withResolvers<void>()
  let current = first
  let starting: Promise<void> = Promise.resolve()
  let stopping = false

  async function startAgain(): Promise<void> {
    options.report(databaseEnded())
    // At the old address, which is the one the pools hold.
    current = await startEmbedded({ ...options, port: first.port })
  }

  async function watch(): Promise<void> {
    const ends: number[] = []
    for (;;) {
      const watched = current
      await watched.died
      ends.push(Date.now())
      if (ends.filter(at => at > Date.now() - 60_000).length > mostEnds) return
      for (const deadline = Date.now() + patience.milliseconds; current === watched; ) {
        if (stopping || Date.now() > deadline) return
        starting = startAgain()
        await starting.catch(async error => {
          options.report(error)
          await delay(patience.pause)
        })
      }
    }
  }
  void watch()
    .catch(options.report)
    .finally(() => (stopping ? undefined : givenUp.resolve()))

  return {
    ...first,
    died: givenUp.promise,
    async stop() {
      stopping = true
      await starting.catch(() => {}) // `watch` reports it
      await current.stop()
    },
  }
}
