import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../src/db/embedded/embedded.ts'
import { isOwned } from '../src/db/embedded/ownership.ts'
import { migrate } from '../src/db/migrate.ts'
import { asAdministrator } from './administrator.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { ownerUrl: string; appUrl: string; sealerUrl: string }
  }
}

const prefix = 'reallabor-test-'

/** One PostgreSQL for the run, with the migrated database `reallabor` as the template that each test file clones. */
export default async function setup(project: TestProject) {
  removeLeftovers()
  const dataDir = mkdtempSync(join(tmpdir(), prefix))
  const remove = () => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  // An interrupted run skips the teardown: the server ends with this process, its files end here.
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

/** What a killed run (kill -9) of ours couldn't remove. The hour spares a run that is just starting. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter(name => name.startsWith(prefix))) {
    const directory = join(tmpdir(), name)
    const found = statSync(directory, { throwIfNoEntry: false })
    if (found === undefined || found.uid !== (process.getuid?.() ?? 0)) continue
    const old = Date.now() - found.mtimeMs > 3_600_000
    if (old && !isOwned(directory)) rmSync(directory, { recursive: true, force: true })
  }
}
