import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, openDatabase } from '../src/db/database.ts'
import { asAdministrator } from './administrator.ts'

export interface TestDatabase {
  /** Raw SQL as the superuser: sees past row-level security. */
  owner: pg.Pool
  /** The application's role. */
  app: Database
  sealer: Database
  ownerUrl: string
  appUrl: string
  sealerUrl: string
  close(): Promise<void>
}

/** A migrated, empty database of this test file's own. `close` it in `afterAll`, after whatever else uses it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('postgres')
  const name = `test_${randomBytes(8).toString('hex')}`
  await asAdministrator(server.ownerUrl, client => client.query(`create database ${name} template reallabor`))
  const [ownerUrl, appUrl, sealerUrl] = [server.ownerUrl, server.appUrl, server.sealerUrl].map(url =>
    url.replace(/[^/]+$/, name),
  ) as [string, string, string]
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  owner.on('error', () => {})
  const app = openDatabase({ connectionString: appUrl, max: 4 })
  const sealer = openDatabase({ connectionString: sealerUrl, max: 2 })
  return {
    owner,
    app,
    sealer,
    ownerUrl,
    appUrl,
    sealerUrl,
    async close() {
      await Promise.all([owner.end(), app.close(), sealer.close()])
      await asAdministrator(server.ownerUrl, client => client.query(`drop database ${name} with (force)`))
    },
  }
}
