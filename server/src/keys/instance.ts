import { randomBytes, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { column, type Database } from '../db/database.ts'
import { sql } from '../db/sql.ts'
import { masterKeyWrong } from './key-files.ts'
import type { Keyring } from './keyring.ts'

/** This installation: the name its logs carry for ever. */
export type Instance = { name: string }

/** Whether the database belongs to an installation already; if so, its master key must be there. */
export const hasInstance = (db: Database): Promise<boolean> =>
  db.transaction(
    async tx =>
      (await tx.one(z.object({ known: z.boolean() }), sql`select exists (select from instance) as known`)).known,
  )

/**
 * Reads who we are, or becomes someone at the first start. Proves that the master key at hand is the one the data were
 * sealed with. @throws master-key-wrong
 */
export async function claimInstance(db: Database, keyring: Keyring, keyFile: string): Promise<Instance> {
  const proof = keyring.derive('key-check')
  const fresh = `audit.reallabor-${randomBytes(4).toString('hex')}`
  const row = await db.transaction(async tx => {
    await tx.run(sql`insert into instance (name, key_check) values (${fresh}, ${proof}) on conflict do nothing`)
    return tx.one(
      z.object({ name: z.string(), keyCheck: column.bytes }),
      sql`select name, key_check as "keyCheck" from instance`,
    )
  })
  if (!timingSafeEqual(row.keyCheck, proof)) throw masterKeyWrong({ file: keyFile })
  return { name: row.name }
}
