import { hostname } from 'node:os'
import pg from 'pg'
import { presenceKey } from './store.ts'

/** Says that this process lives, for as long as it does. Also the writer's identity in the log. */
export interface Presence {
  readonly host: string
  readonly boot: string
  close(): Promise<void>
}

/**
 * Holds a session-level advisory lock on a connection of its own (a pool would drop idle ones, a transaction-mode pooler
 * would mix them). PostgreSQL frees it when the process dies, however it dies; the reaper then closes what it left open.
 * After a broken connection it is taken again; a reaper that comes in between writes `outcome-unknown` for requests that
 * may still end well, and their true end then follows it in the log.
 */
export async function holdPresence(options: {
  connectionString: string
  boot: string
  report?: (error: unknown) => void
}): Promise<Presence> {
  const { connectionString, boot, report = () => {} } = options
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined
  let closed = false

  async function take(): Promise<void> {
    const next = new pg.Client({ connectionString, application_name: 'reallabor-presence', keepAlive: true })
    next.on('error', report) // its `end` follows and brings the next try
    await next.connect()
    try {
      await next.query('select pg_advisory_lock(hashtextextended($1, 0))', [presenceKey(boot)])
    } catch (error) {
      await next.end().catch(report)
      throw error
    }
    if (closed) return next.end()
    client = next
    next.on('end', retake)
  }

  function retake(): void {
    client = undefined
    if (closed) return
    retry = setTimeout(() => {
      take().catch(error => {
        report(error)
        retake()
      })
    }, 250).unref()
  }

  await take()
  return {
    host:
      hostname()
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')
        .slice(0, 63) || 'host',
    boot,
    async close() {
      closed = true
      clearTimeout(retry)
      client?.off('end', retake)
      await client?.end()
    },
  }
}
