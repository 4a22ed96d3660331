/**
 * A process that owns (`start`) or opens (`open`) the embedded database of a directory, for tests that kill it. It
 * tells what happens in lines of JSON, and ends in good order when its standard input closes or on Ctrl-C.
 *
 *     node embedded-process.ts start|open DIRECTORY [UID]
 *
 * Root may do anything, so for tests of permissions it becomes somebody else, only here, where all files are loaded.
 */
import pg from 'pg'
import { openEmbedded, startEmbedded } from '../src/db/embedded/embedded.ts'
import { Fault } from '../src/errors.ts'

const [, , how, dataDir, uid] = process.argv
const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)

try {
  if (uid !== undefined) {
    process.setgid!(Number(uid))
    process.setuid!(Number(uid))
  }
  const open = how === 'start' ? startEmbedded : openEmbedded
  const database = await open({ dataDir: dataDir!, log: tell })
  const interrupted = new Promise<void>(resolve => process.once('SIGINT', () => resolve()))
  // The test may react before the next line runs.
  tell({ code: 'ready', database })
  const asked = new Promise<void>(resolve => process.stdin.resume().once('close', () => resolve()))
  const reason = await Promise.race([
    interrupted.then(() => 'interrupted'),
    asked.then(() => 'asked'),
    database.died.then(() => 'died'),
  ])
  if (reason === 'interrupted') {
    const client = new pg.Client({ connectionString: database.ownerUrl })
    await client.connect()
    await client.end()
  }
  await database.stop()
  tell({ code: 'stopped', reason })
  process.exit(0)
} catch (error) {
  if (!(error instanceof Fault)) throw error
  tell({ code: error.code, params: error.params })
  process.exit(1)
}
