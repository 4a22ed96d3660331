import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import * as z from 'zod'
import { fault } from '../errors.ts'
import { databaseUnavailable } from './database.ts'

/**
 * Own code instead of a library: all that is wanted is plain SQL files, forward only, each in a transaction, with a
 * check that nobody changed history. A library of that size brings its own file format, a `down` nobody may use here,
 * and doesn't compare checksums; these lines can be read before an upgrade of a database that must not lose its log.
 */

/** The database's history and the files don't belong together. Params: `file`, `reason` (changed | missing | late). */
export const migrationDrift = fault('conflict', 'migration-drift')

/** A file failed; nothing of it was kept. Params: `file`. The cause tells why. */
export const migrationFailed = fault('unavailable', 'migration-failed')

const applied = z.object({ name: z.string(), checksum: z.string() })

export const migrationsDirectory = fileURLToPath(new URL('../../migrations', import.meta.url))

/** `NNNN-name.sql` in order, with the checksum of the text as git stores it (LF). */
export function readMigrations(directory: string): { name: string; text: string; checksum: string }[] {
  return readdirSync(directory)
    .filter(name => /^\d{4}-.+\.sql$/.test(name))
    .sort()
    .map(name => {
      const text = readFileSync(join(directory, name), 'utf8').replaceAll('\r\n', '\n')
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
    })
}

/**
 * Brings the database up to date and returns the names of the files it applied. Expects the roles `reallabor_app` and
 * `reallabor_sealer`. Several processes may call it at once: one works, the others wait and find nothing to do.
 */
export async function migrate(options: { ownerUrl: string; directory?: string }): Promise<{ applied: string[] }> {
  const migrations = readMigrations(options.directory ?? migrationsDirectory)
  const client = new pg.Client({ connectionString: options.ownerUrl, application_name: 'ki-reallabor migrate' })
  await client.connect().catch(cause => {
    throw databaseUnavailable({}, { cause })
  })
  try {
    // Held until the connection ends.
    await client.query("select pg_advisory_lock(hashtext('reallabor migrate'))")
    await client.query(
      `create table if not exists schema_migration (
         name text primary key, checksum text not null, applied_at timestamptz not null default now());
       comment on table schema_migration is 'class: platform'`,
    )
    const { rows } = await client.query('select name, checksum from schema_migration order by name collate "C"')
    const history = z.array(applied).parse(rows)
    for (const [i, { name, checksum }] of history.entries()) {
      const file = migrations[i]
      if (!migrations.some(migration => migration.name === name))
        throw migrationDrift({ file: name, reason: 'missing' })
      if (file!.name !== name) throw migrationDrift({ file: file!.name, reason: 'late' })
      if (file!.checksum !== checksum) throw migrationDrift({ file: name, reason: 'changed' })
    }
    const pending = migrations.slice(history.length)
    for (const { name, text, checksum } of pending) {
      try {
        await client.query('begin')
        await client.query(text)
        await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [name, checksum])
        await client.query('commit')
      } catch (error) {
        throw migrationFailed({ file: name }, { cause: error })
      }
    }
    return { applied: pending.map(({ name }) => name) }
  } finally {
    await client.end()
  }
}
