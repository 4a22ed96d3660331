import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest'
import { killProcesses, program, run } from '../../../test/embedded-processes.ts'
import { Fault } from '../../errors.ts'
import { startEmbedded } from './embedded.ts'

const root = process.getuid?.() === 0
const linux = process.platform === 'linux'
const node = process.execPath

const base = mkdtempSync(join(tmpdir(), 'reallabor-embedded-'))
/** A data directory that was used before. Tests damage it and leave it whole. */
const dataDir = join(base, 'used')
const cluster = join(dataDir, 'postgres')

beforeAll(async () => {
  const database = await startEmbedded({ dataDir })
  await database.stop()
})
afterEach(() => killProcesses())
afterAll(() => rmSync(base, { recursive: true, force: true }))

async function refusal(dataDir: string) {
  const fault = await startEmbedded({ dataDir }).then(
    database => database.stop(),
    (error: unknown) => error,
  )
  expect(fault).toBeInstanceOf(Fault)
  return { code: (fault as Fault).code, params: (fault as Fault).params }
}

test('a data directory that is a file', async () => {
  const dataDir = join(base, 'file')
  writeFileSync(dataDir, '')
  onTestFinished(() => rmSync(dataDir))
  expect(await refusal(dataDir)).toEqual({
    code: 'data-directory-unusable',
    params: { directory: dataDir, reason: 'EEXIST' },
  })
  expect((await refusal(join(dataDir, 'below'))).code).toBe('data-directory-unusable')
})

test.runIf(linux)("a data directory that can't be written, or read", async () => {
  chmodSync(base, 0o711)
  for (const mode of [0o555, 0o333]) {
    const dataDir = join(base, `mode-${mode}`)
    mkdirSync(dataDir)
    chmodSync(dataDir, mode)
    onTestFinished(() => chmodSync(dataDir, 0o755))
    const visitor = run(node, [program, 'start', dataDir, ...(root ? ['65534'] : [])])
    expect(await visitor.next('data-directory-unusable')).toMatchObject({
      params: { directory: dataDir, reason: 'EACCES' },
    })
  }
})

test('a data directory that was made by another version of PostgreSQL', async () => {
  damage(join(cluster, 'PG_VERSION'), '16\n')
  expect(await refusal(dataDir)).toEqual({
    code: 'data-directory-version',
    params: { directory: dataDir, found: '16', expected: '18' },
  })
})

test('a data directory that lost its contents', async () => {
  damage(join(cluster, 'global', 'pg_control'), '')
  expect(await refusal(dataDir)).toEqual({
    code: 'data-directory-broken',
    params: { directory: dataDir, file: join(dataDir, 'postgres.log') },
  })
  // A refusal gives the claim back.
  expect(existsSync(join(dataDir, 'owner.json'))).toBe(false)
})

test.each([
  ['lost', undefined],
  ['unreadable', '{'],
  ['of another cluster', JSON.stringify({ owner: 'x', app: 'x', sealer: 'x' })],
])('a data directory that has secrets that are %s', async (_, secrets) => {
  damage(join(dataDir, 'secrets.json'), secrets)
  expect(await refusal(dataDir)).toEqual({
    code: 'data-directory-broken',
    params: { directory: dataDir, file: 'secrets.json' },
  })
})

const mayMount = root && linux && spawnSync('unshare', ['--mount', 'true']).status === 0
test.runIf(mayMount)('a data directory that lies on a full disk', async () => {
  const disk = join(base, 'disk')
  mkdirSync(disk)
  const script = `mount -t tmpfs -o size=12m none '${disk}' && exec '${node}' '${program}' start '${disk}/data'`
  const visitor = run('unshare', ['--mount', 'sh', '-c', script])
  expect(await visitor.next('disk-full')).toMatchObject({ params: { directory: join(disk, 'data') } })
})

/** Replaces or removes a file for the length of the test. */
function damage(file: string, content: string | undefined): void {
  const kept = readFileSync(file)
  onTestFinished(() => writeFileSync(file, kept))
  if (content === undefined) rmSync(file)
  else writeFileSync(file, content)
}
