import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { build, isBuilt } from '../../client/build.ts'
import { print, printFailure } from './terminal/print.ts'

/** `npm start`: builds the client if it isn't there or is older than its sources, then runs the server in this process. */
// Compiled code of the last start, kept by Node: a third of a later start.
enableCompileCache()

try {
  if (existsSync('.env')) process.loadEnvFile('.env')
  if (!isBuilt()) {
    print('Die Oberfläche wird gebaut …')
    if (!build()) process.exit(1)
  }
  if (process.argv.includes('--watch-scenarios')) process.env.SCENARIOS_WATCH = '1'
  const { main } = await import('./main.ts')
  await main(process.env)
} catch (error) {
  printFailure(error)
  process.exit(1)
}
