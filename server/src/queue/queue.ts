import { setTimeout as pause } from 'node:timers/promises'
import type { IQueueBackend, Queue as BullQueue, Worker } from 'bullmq'
import { fault } from '../errors.ts'
import type { Secret } from '../keys/secret.ts'
import { openBackend } from './backend.ts'

export { migrateQueue } from './migrate-queue.ts'

/** The queue's PostgreSQL or Redis is away or refuses; it is tried again. Params: `reason`, a system code or SQLSTATE. */
export const queueUnavailable = fault('unavailable', 'queue-unavailable')

export interface Queue {
  /**
   * Runs `work` once per interval on exactly one of the processes that ask for the same `name`, at whole multiples of
   * the interval (UTC). At least once: a process that dies at work is replaced within two minutes, and work that takes
   * longer than the interval may overlap with the next on another process. What `work` throws is reported.
   * Resolves as soon as the schedule is stored, however long the backend is away before that, or when the queue closes.
   */
  every(name: string, milliseconds: number, work: () => Promise<void>): Promise<void>
  /** Whether the backend answers within a second and holds the schedules. */
  ready(): Promise<boolean>
  /** Waits for running work, then at most half a second for the backend. */
  close(): Promise<void>
}

export type QueueOptions = {
  /** Absent: the PostgreSQL of `databaseUrl`, where `migrateQueue` made the schema. */
  redisUrl?: Secret | undefined
  /** With the application's role. */
  databaseUrl: string
  /** Told of failed work, and once per outage of the backend (`queue-unavailable`). */
  report: (error: unknown) => void
  /** Processes with the same name share their schedules. For tests on a Redis that is not theirs alone. */
  name?: string
}

/** Far below the second in which a server should stop. */
const retryMs = 250
const closeMs = 500
const answerMs = 1_000

type Schedule = { milliseconds: number; work: () => Promise<void> }
type Opened = { backend: IQueueBackend; bull: BullQueue; worker: Worker }

/**
 * Opens nothing before the first `every`: BullMQ takes 150 ms and more to load, which a start should not wait for. Takes
 * two connections: one for commands, one that waits for the next tick.
 */
export function createQueue({ redisUrl, databaseUrl, report, name = 'schedules' }: QueueOptions): Queue {
  const schedules = new Map<string, Schedule>()
  const running = new Set<Promise<void>>()
  const closing = new AbortController()
  const closed = new Promise<undefined>(resolve => {
    closing.signal.addEventListener('abort', () => resolve(undefined))
  })
  let current: Opened | undefined
  let opening: Promise<Opened> | undefined
  let away = false

  /** A database that is away for a minute is one line in the log, not a thousand. */
  function reportAway(error: unknown): void {
    if (away || closing.signal.aborted) return
    away = true
    const { code, name: kind } = error as { code?: string; name?: string }
    report(queueUnavailable({ reason: code ?? kind ?? 'unknown' }, { cause: error }))
  }

  const rest = () => pause(retryMs, undefined, { signal: closing.signal }).catch(() => {})

  /** Until it succeeds; undefined when the queue closes before. */
  async function persist<T>(act: () => Promise<T>): Promise<T | undefined> {
    while (!closing.signal.aborted) {
      try {
        const result = await Promise.race([act(), closed])
        away = false
        return result
      } catch (error) {
        reportAway(error)
        await rest()
      }
    }
    return undefined
  }

  async function open(): Promise<Opened> {
    const { Queue, Worker } = await import('bullmq')
    let backend: IQueueBackend | undefined
    const worker = new Worker(
      name,
      job => run(job.name),
      {
        autorun: false,
        connection: {},
        runRetryDelay: retryMs,
        removeOnComplete: { count: 0 },
        removeOnFail: { count: 0 },
      },
      (_, options, factory) => {
        backend ??= patient(openBackend({ redisUrl, databaseUrl, name, options, factory }))
        return backend
      },
    )
    return { backend: backend!, worker, bull: new Queue(name, { connection: {} }, () => backend!) }
  }

  return {
    async every() {},
    async ready() {
      return false
    },
    async close() {},
  }
}
