import type { Database } from '../db/database.ts'
import { uuid7 } from '../db/uuid.ts'
import { abortError } from './answer.ts'
import { providerBusy } from './faults.ts'
import * as store from './store.ts'

export type Audience = 'person' | 'batch'

export interface Lease {
  /** Gives the place free; never throws, for a lease that can't be deleted runs out by itself. */
  release(): Promise<void>
}

export interface Leases {
  /** Waits for a place at a provider. @throws provider-busy, AbortError */
  acquire(provider: { id: string; concurrency: number }, audience: Audience, signal: AbortSignal): Promise<Lease>
}

type Waiter = { lend(lease: Lease): void; fail(error: unknown): void; settled: boolean }
type Queue = { waiters: Waiter[]; pumping: boolean; wake: () => void }

/** Places kept for people: batch work never takes the last quarter (at least one, where there are two). */
export const batchPlaces = (concurrency: number): number =>
  concurrency === 1 ? 1 : concurrency - Math.ceil(concurrency / 4)

/**
 * How many requests a provider answers at a time, counted in the database, so that it holds over all processes. A lease
 * is renewed while its holder lives and runs out otherwise.
 */
export function createLeases(options: {
  db: Database
  /** Longest wait in milliseconds. */
  patience?: Record<Audience, number>
  /** Life of a lease that is not renewed, in seconds. */
  seconds?: number
  /** How often to look whether another process has given a place free, in milliseconds. */
  pollEvery?: number
  report: (error: unknown) => void
}): Leases {
  const { db, patience = { person: 30_000, batch: 300_000 }, seconds = 30, pollEvery = 250, report } = options
  const queues = new Map<string, Queue>()

  function queueOf(providerId: string, audience: Audience): Queue {
    const key = `${audience} ${providerId}`
    const queue = queues.get(key) ?? { waiters: [], pumping: false, wake: () => {} }
    queues.set(key, queue)
    return queue
  }

  async function tryToLend(
    provider: { id: string; concurrency: number },
    audience: Audience,
  ): Promise<Lease | undefined> {
    const row = { id: uuid7(), providerId: provider.id, audience, seconds }
    const limit = provider.concurrency
    const lent = await db.transaction(tx => store.insertLease(tx, { ...row, limit, batchLimit: batchPlaces(limit) }))
    if (!lent) return undefined
    let renewing: Promise<unknown> = Promise.resolve()
    const timer = setInterval(
      () => {
        renewing = db.transaction(tx => store.renewLease(tx, row)).catch(report)
      },
      (seconds * 1000) / 3,
    )
    return {
      async release() {
        clearInterval(timer)
        await renewing // else it could put the row back after it was deleted
        await db.transaction(tx => store.deleteLease(tx, row.id)).catch(report)
        for (const each of ['person', 'batch'] as const) queueOf(provider.id, each).wake()
      },
    }
  }

  /** Only the first in the queue asks the database: fifty waiting requests cost as much as one. */
  async function pump(queue: Queue, provider: { id: string; concurrency: number }, audience: Audience): Promise<void> {
    if (queue.pumping) return
    queue.pumping = true
    try {
      for (;;) {
        while (queue.waiters[0]?.settled) queue.waiters.shift()
        const first = queue.waiters[0]
        if (!first) return
        let timer: NodeJS.Timeout | undefined
        const woken = new Promise<void>(resolve => {
          queue.wake = resolve
          timer = setTimeout(resolve, pollEvery)
        })
        try {
          const lease = await tryToLend(provider, audience)
          // Who has stopped waiting meanwhile leaves the place to the next.
          const taker = queue.waiters.find(waiter => !waiter.settled)
          if (lease && taker) taker.lend(lease)
          else if (lease) await lease.release()
          else await woken
        } catch (error) {
          first.fail(error)
        } finally {
          clearTimeout(timer)
        }
      }
    } finally {
      queue.pumping = false
      queue.wake = () => {}
    }
  }

  return {
    acquire(provider, audience, signal) {
      const queue = queueOf(provider.id, audience)
      return new Promise<Lease>((resolve, reject) => {
        if (signal.aborted) return reject(abortError())
        const waiter: Waiter = {
          settled: false,
          lend(lease) {
            settle()
            resolve(lease)
          },
          fail(error) {
            settle()
            reject(error)
          },
        }
        const stop = () => waiter.fail(abortError())
        const timer = setTimeout(() => waiter.fail(providerBusy({ provider: provider.id })), patience[audience])
        function settle() {
          waiter.settled = true
          clearTimeout(timer)
          signal.removeEventListener('abort', stop)
          queue.wake()
        }
        signal.addEventListener('abort', stop)
        queue.waiters.push(waiter)
        void pump(queue, provider, audience)
      })
    },
  }
}
