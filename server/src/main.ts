import { createServer as createProbe } from 'node:net'
import { composeServer } from './compose.ts'
import { loadConfig } from './config.ts'
import { fault } from './errors.ts'
import { openGround } from './ground.ts'
import { createLog } from './log.ts'
import { print } from './terminal/print.ts'

/** Another program listens there. Nothing was started. */
export const portTaken = fault('conflict', 'port-taken')

/** Starts the server, says where it is, and stops everything on SIGINT or SIGTERM. Throws a Fault if it can't start. */
export async function main(env: NodeJS.ProcessEnv): Promise<void> {
  const started = performance.now()
  const config = loadConfig(env)
  const { host, port } = config.http
  // Asked before the database starts, so that a taken port costs a second and changes nothing.
  await assertFree(host, port)
  const log = createLog(config.logLevel)
  const ground = await openGround(config, 'server', log.report)
  const server = await composeServer(config, ground, log, env).catch(async error => {
    await ground.close()
    throw error
  })
  const address = await server.listen(host, port).catch(async error => {
    await server.close()
    await ground.close()
    throw asPortFault(error, port)
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  print(`KI-Reallabor läuft: ${address}  (bereit nach ${seconds} s, Ende mit Strg-C)`)

  let stopping: Promise<void> | undefined
  const stop = (code: number) => {
    stopping ??= (async () => {
      try {
        await server.close()
        await ground.close()
      } catch (error) {
        log.report(error)
        process.exitCode = 1
      }
      process.exit(process.exitCode ?? code)
    })()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0))
  void ground.databaseDied.then(() => {
    if (stopping) return
    log.error('database-ended')
    stop(1)
  })
}

async function assertFree(host: string, port: number): Promise<void> {
  if (port === 0) return
  const probe = createProbe()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', error => reject(asPortFault(error, port)))
    probe.listen(port, host, resolve)
  })
  await new Promise(resolve => probe.close(resolve))
}

function asPortFault(error: unknown, port: number): unknown {
  const { code } = error as { code?: string }
  return code === 'EADDRINUSE' || code === 'EACCES' ? portTaken({ port }, { cause: error }) : error
}
