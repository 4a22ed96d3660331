import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Account, canRun } from './account.ts'
import { locateRuntime } from './runtime.ts'

let base: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'reallabor-runtime-'))
  chmodSync(base, 0o711)
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

/** A platform package as npm unpacks it without install scripts: one library, whose short name is missing. */
function makePackage(): string {
  const directory = join(base, 'package')
  const file = (path: string, content: string, mode = 0o644) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), content)
    chmodSync(join(directory, path), mode)
  }
  file('package.json', JSON.stringify({ version: '18.4.0' }))
  file('native/bin/postgres', '', 0o755)
  file('native/lib/libpq.so.5.18', 'library')
  file('native/lib/libpq.a', 'for compilers only')
  const link = { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }
  file('native/pg-symlinks.json', JSON.stringify([link]))
  return directory
}

describe.skipIf(process.platform === 'win32')('the runtime', () => {
  test('gets its missing links, and keeps those it has', () => {
    const directory = makePackage()
    const link = join(directory, 'native/lib/libpq.so.5')
    const found = locateRuntime(base, undefined, directory)
    expect(found.postgres).toBe(join(directory, 'native/bin/postgres'))
    expect(readFileSync(link, 'utf8')).toBe('library')
    const { ino } = lstatSync(link)
    locateRuntime(base, undefined, directory)
    expect(lstatSync(link).ino).toBe(ino)
    expect(readdirSync(dirname(link)).sort()).toEqual(['libpq.a', 'libpq.so.5', 'libpq.so.5.18'])
  })

  test('is copied into the data directory when its package is read-only', () => {
    const directory = makePackage()
    for (const path of ['native/lib', 'native', '.']) chmodSync(join(directory, path), 0o555)
    const dataDir = join(base, 'data')
    mkdirSync(dataDir)
    chmodSync(dataDir, 0o777)
    const module = JSON.stringify(new URL('runtime.ts', import.meta.url).href)
    // Root may write anywhere, so it becomes somebody else, once the code is loaded.
    const script = `const { locateRuntime } = await import(${module})
      if (process.getuid() === 0) process.setgid(65534), process.setuid(65534)
      console.log(locateRuntime(process.argv[1], undefined, process.argv[2]).postgres)`
    const args = ['--input-type=module', '-e', script, dataDir, directory]
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    for (const path of ['.', 'native', 'native/lib']) chmodSync(join(directory, path), 0o755)
    expect(stderr).toBe('')
    const copy = join(dataDir, 'runtime', 'package-18.4.0')
    expect(stdout.trim()).toBe(join(copy, 'native/bin/postgres'))
    expect(readdirSync(join(copy, 'native/lib')).sort()).toEqual(['libpq.so.5', 'libpq.so.5.18'])
    expect(existsSync(join(directory, 'native/lib/libpq.so.5'))).toBe(false)
    expect(statSync(join(copy, 'native/bin/postgres')).mode & 0o111).toBe(0o111)
  })
})

test.skipIf(process.platform === 'win32')('root asks whether its stand-in could run a program', () => {
  const file = join(base, 'bin', 'program')
  mkdirSync(dirname(file))
  writeFileSync(file, '')
  const me: Account = { name: 'me', uid: statSync(file).uid, gid: statSync(file).gid }
  const stranger: Account = { name: 'stranger', uid: me.uid + 4711, gid: me.gid + 4711 }
  for (const { directory, program, owner, other } of [
    { directory: 0o755, program: 0o755, owner: true, other: true },
    { directory: 0o711, program: 0o755, owner: true, other: true },
    { directory: 0o700, program: 0o755, owner: true, other: false },
    { directory: 0o755, program: 0o700, owner: true, other: false },
    { directory: 0o755, program: 0o644, owner: false, other: false },
    { directory: 0o750, program: 0o755, owner: true, other: false },
  ]) {
    chmodSync(dirname(file), directory)
    chmodSync(file, program)
    expect({ directory, program, owner: canRun(file, me), other: canRun(file, stranger) }).toEqual({
      directory,
      program,
      owner,
      other,
    })
    expect(canRun(file, { ...stranger, gid: me.gid })).toBe(directory === 0o750 ? true : other)
  }
})
