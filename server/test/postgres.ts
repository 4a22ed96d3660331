import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../src/db/embedded/embedded.ts'
import { migrate } from '../src/db/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { ownerUrl: string; appUrl: string; sealerUrl: string }
  }
}

/** One PostgreSQL for the run, with the migrated database `reallabor` as the template that each test file clones. */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'reallabor-test-'))
  const remove = () => rmSync(dataDir, { recursive: true, force: true })
  // An interrupted run skips the teardown; the server ends with us, the files need this.
  process.once('exit', remove)
  const { ownerUrl, appUrl, sealerUrl, stop } = await startEmbedded({ dataDir })
  await migrate({ ownerUrl })
  await asAdministrator(ownerUrl, async client => {
    // Nothing here must survive a power cut.
    for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes'])
      await client.query(`alter system set ${setting} = off`)
    await client.query('select pg_reload_conf()')
    await client.query('alter database reallabor is_template true allow_connections false')
  })
  project.provide('postgres', { ownerUrl, appUrl, sealerUrl })
  return async () => {
    await stop()
    remove()
  }
}

/** Work on the server rather than on a database. */
export async function asAdministrator(ownerUrl: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const url = new URL(ownerUrl)
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
