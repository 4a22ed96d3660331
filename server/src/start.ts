import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { print, printFailure } from './terminal/print.ts'

/** `npm start`: builds the client if it isn't there or is older than its sources, then runs the server in this process. */
const root = fileURLToPath(new URL('../..', import.meta.url))

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map(name => newest(join(path, name))))
}

function buildIfNeeded(): boolean {
  const page = join(root, 'client/dist/index.html')
  const sources = ['client/src', 'client/index.html', 'client/vite.config.ts', 'package-lock.json'].map(it =>
    join(root, it),
  )
  if (existsSync(page) && statSync(page).mtimeMs >= Math.max(...sources.map(newest))) return true
  print('Die Oberfläche wird gebaut …')
  const built = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: join(root, 'client'),
      stdio: 'inherit',
    },
  )
  return built.status === 0
}

try {
  if (!buildIfNeeded()) process.exit(1)
  const { main } = await import('./main.ts')
  await main(process.env)
} catch (error) {
  printFailure(error)
  process.exit(1)
}
