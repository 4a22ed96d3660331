import { loadConfig } from '../config.ts'
import { attachEmbedded } from '../db/embedded/embedded.ts'
import { fault } from '../errors.ts'
import { print } from './print.ts'

/** Its address is only worth something while it runs. */
const databaseNotRunning = fault('unavailable', 'database-not-running')
const databaseNotEmbedded = fault('invalid', 'database-not-embedded')

/** Prints the owner's connection string of the embedded database. @throws database-not-running, database-not-embedded */
export async function printDatabaseUrl(): Promise<void> {
  const config = loadConfig(process.env)
  if (config.database) throw databaseNotEmbedded()
  const database = await attachEmbedded({ dataDir: config.dataDir })
  if (!database) throw databaseNotRunning()
  print(database.ownerUrl)
  await database.stop()
}
