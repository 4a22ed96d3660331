import { setTimeout as pause } from 'node:timers/promises'
import type { BackendFactory, IQueueBackend } from 'bullmq'
import type { Secret } from '../keys/secret.ts'

/** Of its own, so that the catalogue of tenant tables in `public` stays the house's. */
export const schema = 'queue'

export type BackendOptions = {
  redisUrl: Secret | undefined
  databaseUrl: string
  /** How long to rest after a failure, ms. */
  retryMs: number
  /** Ends a rest early. */
  closing: AbortSignal
}

/** Where BullMQ keeps its jobs: two connections of PostgreSQL or of Redis. */
export async function backendFactory(options: BackendOptions): Promise<BackendFactory<IQueueBackend, unknown>> {
  const { redisUrl, databaseUrl, retryMs } = options
  const { createPostgresBackend, createRedisBackend } = await import('bullmq')
  // Whoever shares that Redis shall see whose keys these are.
  const shared = { prefix: 'reallabor' }
  const redis = redisUrl && {
    url: redisUrl.reveal(),
    connectTimeout: 5_000,
    retryStrategy: (times: number) => Math.min(times * retryMs, 2_000),
  }
  const postgres = {
    connectionString: databaseUrl,
    schema,
    application_name: 'ki-reallabor queue',
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    query_timeout: 35_000,
  }
  return (name, bull, more) => {
    const backend = redis
      ? createRedisBackend(name, { ...bull, ...shared, connection: redis }, more)
      : createPostgresBackend(name, { ...bull, connection: postgres }, more)
    return patient(backend, options)
  }
}

/**
 * BullMQ's worker rests only after ECONNREFUSED; any other failure it repeats at once, thousands of times a second while
 * a database starts or shuts down. And on PostgreSQL a failed look for the next job makes it wait for up to an hour.
 */
function patient<B extends IQueueBackend>(backend: B, { retryMs, closing }: BackendOptions): B {
  const moveToActive = backend.moveToActive.bind(backend)
  const waitForJob = backend.waitForJob.bind(backend)
  backend.moveToActive = (...args) =>
    moveToActive(...args).catch(async error => {
      await pause(retryMs, undefined, { signal: closing }).catch(() => {})
      throw error
    })
  backend.waitForJob = seconds => waitForJob(Math.min(seconds, 10))
  return backend
}
