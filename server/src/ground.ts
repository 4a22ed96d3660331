import type { KeyObject } from 'node:crypto'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Audit, createAudit } from './audit/audit.ts'
import { holdPresence } from './audit/presence.ts'
import type { Config } from './config.ts'
import { type Database, openDatabase } from './db/database.ts'
import { type EmbeddedDatabase, openEmbedded } from './db/embedded/embedded.ts'
import { startLasting } from './db/embedded/lasting.ts'
import { migrate } from './db/migrate.ts'
import { uuid7 } from './db/uuid.ts'
import { claimInstance, hasInstance } from './keys/instance.ts'
import { loadMasterKeys, loadSigningKey } from './keys/key-files.ts'
import { createKeyring, type Keyring } from './keys/keyring.ts'

/** What server and commands all stand on: the database, the keys, the log. */
export interface Ground {
  db: Database
  /** With the sealer's role. */
  sealerDb: Database
  ownerUrl: string
  appUrl: string
  keyring: Keyring
  macKey: Buffer
  signingKey: KeyObject
  instance: string
  boot: string
  host: string
  audit: Audit
  /** Settles when an embedded database that is ours ends by itself. */
  databaseDied: Promise<void>
  close(): Promise<void>
}

export type Report = (error: unknown) => void

/**
 * Opens the ground. `role` server: owns the embedded database (a second instance is refused). `role` command: works
 * beside a running server, or alone.
 */
export async function openGround(config: Config, role: 'server' | 'command', report: Report): Promise<Ground> {
  // Data without their key are refused before anything is started; an own PostgreSQL is asked below.
  const embeddedData = existsSync(join(config.dataDir, 'postgres'))
  const early = config.database ? undefined : loadKeys(config, !embeddedData)
  const database = await openServer(config, role, report)
  const undo: (() => Promise<unknown>)[] = [() => database.stop()]
  try {
    // Also beside a server: it may be starting and not have got that far. One lock, and nothing to do the second time.
    await migrate({ ownerUrl: database.ownerUrl })
    const db = openDatabase({ connectionString: database.appUrl, max: role === 'server' ? 12 : 3, onIdleError: report })
    undo.unshift(() => db.close())
    const sealerDb = openDatabase({ connectionString: database.sealerUrl, max: 3, onIdleError: report })
    undo.unshift(() => sealerDb.close())
    const { keyring, signingKey } = early ?? loadKeys(config, !(await hasInstance(db)))
    const instance = await claimInstance(db, keyring, config.keys.masterKeyFile)

    const boot = uuid7()
    const presence = await holdPresence({ connectionString: database.appUrl, boot, report })
    undo.unshift(() => presence.close())
    const macKey = keyring.derive('audit-mac')
    const audit = createAudit({
      db,
      keys: { macKey },
      writer: { host: presence.host, boot },
      instance: instance.name,
      clock: Date.now,
      random: randomBytes,
      report,
    })
    return {
      db,
      sealerDb,
      ownerUrl: database.ownerUrl,
      appUrl: database.appUrl,
      keyring,
      macKey,
      signingKey,
      instance: instance.name,
      boot,
      host: presence.host,
      audit,
      databaseDied: database.died,
      close: () => closeAll(undo),
    }
  } catch (error) {
    await closeAll(undo).catch(report)
    throw error
  }
}

function loadKeys(config: Config, mayMint: boolean): { keyring: Keyring; signingKey: KeyObject } {
  return {
    keyring: createKeyring(loadMasterKeys(config.keys.masterKeyFile, mayMint)),
    signingKey: loadSigningKey(config.keys.auditKeyFile, mayMint),
  }
}

async function openServer(config: Config, role: 'server' | 'command', report: Report): Promise<EmbeddedDatabase> {
  if (config.database) {
    const { appUrl, ownerUrl, sealerUrl } = config.database
    return {
      appUrl: appUrl.reveal(),
      ownerUrl: ownerUrl.reveal(),
      sealerUrl: sealerUrl.reveal(),
      port: 0,
      owned: role === 'server',
      stop: async () => {},
      died: new Promise(() => {}),
    }
  }
  const { dataDir } = config
  return role === 'server' ? startLasting({ dataDir, report }) : openEmbedded({ dataDir })
}

/** In order; one failure doesn't keep the rest open. */
async function closeAll(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = []
  for (const step of steps) await step().catch(error => failures.push(error))
  if (failures.length > 0) throw new AggregateError(failures, 'closing failed')
}
