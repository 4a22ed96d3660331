import pg from 'pg'
import { databaseUnavailable } from '../db/database.ts'
import { schema } from './backend.ts'

/**
 * Brings BullMQ's tables in the schema `queue` up to date, with the owner's role, and lets the application's role use
 * them. Without CREATE for that role BullMQ can't make its counter for job ids: every job names its own.
 * Several processes may call it at once, again and again. The owner needs CREATE on the database.
 */
export async function migrateQueue({ ownerUrl }: { ownerUrl: string }): Promise<void> {
  const { runMigrations } = await import('bullmq')
  const client = new pg.Client({
    connectionString: ownerUrl,
    application_name: 'ki-reallabor migrate',
    connectionTimeoutMillis: 5_000,
  })
  await client.connect().catch(cause => {
    throw databaseUnavailable({}, { cause })
  })
  try {
    // Grants of two processes at once collide; held until the connection ends.
    await client.query("select pg_advisory_lock(hashtext('reallabor migrate queue'))")
    await runMigrations(client, schema)
    await client.query(`
      grant usage on schema ${schema} to reallabor_app;
      grant select, insert, update, delete on all tables in schema ${schema} to reallabor_app;
      revoke insert, update, delete on ${schema}.migration from reallabor_app;
      grant usage on all sequences in schema ${schema} to reallabor_app`)
  } finally {
    await client.end()
  }
}
