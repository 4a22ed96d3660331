import { setTimeout as pause } from 'node:timers/promises'
import type { Queue as BullQueue, IQueueBackend, Worker } from 'bullmq'
import { fault } from '../errors.ts'
import type { Secret } from '../keys/secret.ts'
import { backendFactory } from './backend.ts'

export { migrateQueue } from './migrate-queue.ts'

/** The queue's PostgreSQL or Redis is away or refuses; it is tried again. Params: `reason`, a system code or SQLSTATE. */
export const queueUnavailable = fault('unavailable', 'queue-unavailable')

export interface Queue {
  /**
   * Runs `work` once per interval on exactly one of the processes that ask for the same `name`, at multiples of the
   * interval (UTC). What it throws is reported, and the next tick comes all the same. Work whose process dies is run
   * again within two minutes; work that takes longer than the interval may overlap with the next on another process.
   * Resolves once the schedule is stored, however long the backend is away before that, or when the queue closes.
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
  /** Processes share schedules under the same name. Tests take their own: their Redis may be someone's. */
  name?: string
}

type Bull = {
  backend: IQueueBackend
  queue: Pick<BullQueue, 'upsertJobScheduler' | 'getJobSchedulersCount'>
  worker: Pick<Worker, 'close'>
}
type Schedule = { milliseconds: number; work: () => Promise<void> }

const retryMs = 250
const closeMs = 500
const answerMs = 1_000

/** Opens nothing before the first `every`: loading BullMQ takes 150 ms and more, which a start need not wait for. */
export function createQueue({ redisUrl, databaseUrl, report, name = 'schedules' }: QueueOptions): Queue {
  const schedules = new Map<string, Schedule>()
  const running = new Set<Promise<void>>()
  const abort = new AbortController()
  const closing = abort.signal
  const closed = new Promise<undefined>(resolve => closing.addEventListener('abort', () => resolve(undefined)))
  let bull: Bull | undefined
  let opening: Promise<Bull | undefined> | undefined
  let away = false

  /** Once per outage: a database that is away for a minute is one line in the log, not hundreds. */
  function reportAway(error: unknown): void {
    if (away || closing.aborted) return
    away = true
    const { code, name: kind = 'unknown' } = error as { code?: string; name?: string }
    report(queueUnavailable({ reason: code ?? kind }, { cause: error }))
  }

  /** Until it succeeds. Undefined: the queue closed before. */
  async function persist<T>(act: () => Promise<T>): Promise<T | undefined> {
    while (!closing.aborted) {
      try {
        const result = await Promise.race([act(), closed])
        away = false
        return result
      } catch (error) {
        reportAway(error)
        await pause(retryMs, undefined, { signal: closing }).catch(() => {})
      }
    }
    return undefined
  }

  async function open(): Promise<Bull> {
    const [{ Queue, Worker }, create] = await Promise.all([
      import('bullmq'),
      backendFactory({ redisUrl, databaseUrl, retryMs, closing }),
    ])
    closing.throwIfAborted()
    let backend: IQueueBackend | undefined
    const share: typeof create = (...args) => (backend ??= create(...args))
    const connection = {} // the factory knows better
    const worker = new Worker(name, job => run(job.name), { connection, autorun: false, runRetryDelay: retryMs }, share)
    const queue = new Queue(name, { connection, streams: { events: { maxLen: 100 } } }, share)
    worker.on('error', reportAway)
    queue.on('error', reportAway)
    const opened = { backend: backend!, queue, worker }
    bull = opened
    try {
      await worker.waitUntilReady()
    } catch (error) {
      await worker.close()
      throw error
    }
    if (redisUrl) {
      // A Redis that comes back may have forgotten everything.
      backend!.on('ready', () => {
        for (const schedule of schedules.keys()) store(schedule).catch(reportAway)
      })
    }
    worker.run().catch(reportAway)
    return opened
  }

  /** Storing it again, from any process, changes nothing. */
  async function store(schedule: string): Promise<void> {
    await bull!.queue.upsertJobScheduler(
      schedule,
      // With an offset ticks are counted from the epoch, not from the first call: all processes mean the same ones.
      { every: schedules.get(schedule)!.milliseconds, offset: 1 },
      { name: schedule, opts: { removeOnComplete: true, removeOnFail: true } },
    )
  }

  async function run(schedule: string): Promise<void> {
    away = false
    // Unknown: of another version of the program, whose own processes will get another tick.
    const work = closing.aborted ? undefined : schedules.get(schedule)?.work
    if (!work) return
    // BullMQ never learns of a failure: it would store the message, which may hold what a person typed.
    const task = (async () => work())().catch(report)
    running.add(task)
    await task
    running.delete(task)
  }

  async function close(): Promise<void> {
    abort.abort()
    if (!bull) return
    const { backend, worker } = bull
    const ending = worker.close()
    await Promise.all(running)
    const ended = await Promise.race([ending.then(() => true), pause(closeMs, false)])
    if (ended) return
    // The backend is away: nothing is left to wait for.
    void backend.disconnectBlocking(false).catch(() => {})
    void backend.disconnect().catch(() => {})
  }

  return {
    async every(schedule, milliseconds, work) {
      schedules.set(schedule, { milliseconds, work })
      opening ??= persist(open)
      if (await opening) await persist(() => store(schedule))
    },
    async ready() {
      if (!bull || closing.aborted) return false
      const held = bull.queue.getJobSchedulersCount().then(count => count >= schedules.size)
      return Promise.race([held, pause(answerMs, false, { ref: false })]).catch(() => false)
    },
    close,
  }
}
