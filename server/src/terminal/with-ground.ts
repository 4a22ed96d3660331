import { loadConfig } from '../config.ts'
import { type Ground, openGround } from '../ground.ts'
import { createLog } from '../log.ts'

/** Opens the ground for one command, beside a running server or alone, and closes it again. */
export async function withGround<T>(work: (ground: Ground) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env)
  const ground = await openGround(config, 'command', createLog(config.logLevel).report)
  try {
    return await work(ground)
  } finally {
    await ground.close()
  }
}
