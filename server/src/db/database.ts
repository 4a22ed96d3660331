import pg from 'pg'
import * as z from 'zod'
import { fault } from '../errors.ts'
import { type Sql, toQuery } from './sql.ts'

/** The database did not answer or broke off. Nothing was changed beyond what was committed before. */
export const databaseUnavailable = fault('unavailable', 'database-unavailable')

/** Reads and writes inside one transaction. Without one there is no writing. */
export interface Tx {
  many<T>(row: z.ZodType<T>, query: Sql): Promise<T[]>
  /** Exactly one row; anything else is a defect and throws. */
  one<T>(row: z.ZodType<T>, query: Sql): Promise<T>
  maybeOne<T>(row: z.ZodType<T>, query: Sql): Promise<T | undefined>
  /** Runs a statement and returns the number of rows it touched. */
  run(query: Sql): Promise<number>
}

export interface Database {
  /** A transaction with the tenant set for its length (`set_config(…, true)`): row-level security sees only that tenant. */
  withTenant<T>(tenantId: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** A transaction without a tenant, for tables of class `platform` and `auth`. Tenant tables show no row here. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** One trivial round trip; throws `database-unavailable`. */
  ping(): Promise<void>
  close(): Promise<void>
}

export type DatabaseOptions = {
  connectionString: string
  /** Size of the pool. */
  max?: number
  /** Longest statement, ms; 0 = no limit. */
  statementTimeout?: number
  /** Told of connections that broke while idle; they are replaced by themselves. */
  onIdleError?: (error: Error) => void
}

export function openDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.max ?? 8,
    application_name: 'ki-reallabor',
    connectionTimeoutMillis: 5_000,
    // A statement that hangs must not hold a person's request for ever.
    statement_timeout: options.statementTimeout ?? 30_000,
    // The server may be frozen and never say so: the client gives up on its own a little later.
    ...(options.statementTimeout !== 0 && { query_timeout: 35_000 }),
    idle_in_transaction_session_timeout: 60_000,
  })
  // Without a listener an idle connection's end would end the process.
  pool.on('error', error => options.onIdleError?.(error))

  async function transaction<T>(tenantId: string | undefined, work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await pool.connect().catch(error => {
      throw databaseUnavailable({}, { cause: error })
    })
    // A broken connection must leave the pool; `release(true)` destroys it.
    let broken = false
    client.on('error', markBroken)
    function markBroken() {
      broken = true
    }
    try {
      await client.query('begin')
      if (tenantId !== undefined) await client.query("select set_config('app.tenant', $1, true)", [tenantId])
      const result = await work(asTx(client))
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch(markBroken)
      // A connection on which not even `rollback` works is gone, whatever the error that said so first.
      throw broken || isConnectionError(error) ? databaseUnavailable({}, { cause: error }) : error
    } finally {
      client.off('error', markBroken)
      client.release(broken)
    }
  }

  return {
    withTenant: (tenantId, work) => transaction(tenantId, work),
    transaction: work => transaction(undefined, work),
    ping: () => transaction(undefined, async tx => void (await tx.run({ strings: ['select 1'], values: [] }))),
    close: () => pool.end(),
  }
}

function asTx(client: pg.ClientBase): Tx {
  async function many<T>(row: z.ZodType<T>, query: Sql): Promise<T[]> {
    const result = await client.query(toQuery(query))
    return z.array(row).parse(result.rows)
  }
  return {
    many,
    async one(row, query) {
      const rows = await many(row, query)
      if (rows.length !== 1) throw new Error(`expected one row, got ${rows.length}`)
      return rows[0]!
    },
    async maybeOne(row, query) {
      const rows = await many(row, query)
      if (rows.length > 1) throw new Error(`expected at most one row, got ${rows.length}`)
      return rows[0]
    },
    run: async query => (await client.query(toQuery(query))).rowCount ?? 0,
  }
}

/** Class 08 (connection), 57P0x (shutdown), 53xxx (resources) of the SQLSTATE table, or a socket error. */
function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = (error as { code?: unknown }).code
  if (typeof code === 'string' && /^(08|53|57P0)/.test(code)) return true
  if (typeof code === 'string' && /^(ECONN|EPIPE|ETIMEDOUT|ENOENT)/.test(code)) return true
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    error.message,
  )
}

/** Column types as `pg` hands them over. */
export const column = {
  uuid: z.uuid(),
  /** timestamptz → Date → ISO instant */
  instant: z.date().transform(date => date.toISOString()),
  /** bigint arrives as text */
  integer: z.union([
    z.number().int(),
    z
      .string()
      .regex(/^-?\d+$/)
      .transform(Number),
  ]),
  bytes: z.instanceof(Buffer),
} as const
