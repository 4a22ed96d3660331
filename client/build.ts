import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What the page is made of: its own sources, and what it takes from the server (contracts and texts). */
const sources: [path: string, files?: RegExp][] = [
  ['client/src'],
  ['client/public'],
  ['client/index.html'],
  ['client/vite.config.ts'],
  ['package-lock.json'],
  ['server/src', /^(contract|messages|texts|de|en)\.ts$/],
]

/** Time of the last change below a path, ms; 0 where there is nothing. */
function newest(path: string, files = /(?:)/): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return files.test(basename(path)) ? stat.mtimeMs : 0
  return Math.max(0, ...readdirSync(path).map(name => newest(join(path, name), files)))
}

/** Whether `client/dist` is there and at least as new as everything it is made of. */
export function isBuilt(): boolean {
  const page = join(root, 'client/dist/index.html')
  if (!existsSync(page)) return false
  return sources.every(([path, files]) => newest(join(root, path), files) <= statSync(page).mtimeMs)
}

/** Builds the client; its messages go to the terminal. Resolves to whether that worked. */
export function build(): boolean {
  const args = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn']
  return spawnSync(process.execPath, args, { cwd: join(root, 'client'), stdio: 'inherit' }).status === 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !isBuilt() && !build()) process.exitCode = 1
