import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import * as z from 'zod'
import { dataDirectoryBroken } from './faults.ts'
import { writeWhole } from './write-whole.ts'

/** What it takes to connect: a password for each role, and the port, kept so that connection strings stay valid. */
const secrets = z.object({ owner: z.string(), app: z.string(), sealer: z.string(), port: z.int().optional() })
export type Secrets = z.infer<typeof secrets>

export const database = 'reallabor'

/** The connection string of a role (`postgres://reallabor_app:…@127.0.0.1:…/reallabor`). */
export function connectionString(role: 'owner' | 'app' | 'sealer', secrets: Secrets): string {
  return `postgres://reallabor_${role}:${secrets[role]}@127.0.0.1:${secrets.port}/${database}`
}

const secretsFile = (dataDir: string) => join(dataDir, 'secrets.json')

/** The secrets of the data directory; `mint` allows new ones where there are none, i.e. while there is no cluster. */
export function readSecrets(dataDir: string, mint: boolean): Secrets {
  const file = secretsFile(dataDir)
  if (mint && !existsSync(file)) {
    const password = () => randomBytes(32).toString('base64url')
    writeSecrets(dataDir, { owner: password(), app: password(), sealer: password() })
  }
  try {
    return secrets.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (['EACCES', 'EPERM'].includes(String((error as NodeJS.ErrnoException).code))) throw error
    throw dataDirectoryBroken({ directory: dataDir, file: 'secrets.json' }, { cause: error })
  }
}

export function writeSecrets(dataDir: string, secrets: Secrets): void {
  writeWhole(secretsFile(dataDir), JSON.stringify(secrets))
}

/** The preferred port if it is free on 127.0.0.1, else any free one. */
export async function freePort(preferred = 0): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', error => (preferred === 0 ? reject(error) : resolve(freePort())))
    server.listen(preferred, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
