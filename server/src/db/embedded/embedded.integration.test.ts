import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import {
  copyCheckout,
  killProcesses,
  parentOf,
  program,
  run,
  serversIn,
  until,
} from '../../../test/embedded-processes.ts'
import { Fault } from '../../errors.ts'
import { serverAccount } from './account.ts'
import { attachEmbedded, type EmbeddedDatabase, type EmbeddedOptions, openEmbedded, startEmbedded } from './embedded.ts'
import { startLasting } from './lasting.ts'

const root = process.getuid?.() === 0
const linux = process.platform === 'linux'
const node = process.execPath

const base = mkdtempSync(join(tmpdir(), 'reallabor-embedded-'))
/** A data directory that was used before. Tests share it, because making or copying one takes a second. */
const dataDir = join(base, 'used')
const cluster = join(dataDir, 'postgres')
const databases = new Set<EmbeddedDatabase>()

beforeAll(async () => {
  const database = await start({ dataDir })
  await database.stop()
})
afterEach(async () => {
  for (const database of databases) await database.stop()
  databases.clear()
  killProcesses()
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
    const rivals = [run(node, [program, 'start', dataDir]), run(node, [program, 'start', dataDir])]
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
      const clone = join(closed, 'clone')
      copyCheckout(clone)
      const home = run(node, [join(clone, 'server/test/embedded-process.ts'), 'start', join(clone, 'data')])
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
    const owner = run(node, [program, 'start', dataDir])
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
    const stranger = run('sleep', ['60'], account ? { uid: account.uid, gid: account.gid } : {}).child
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
    const commands = Array.from({ length: 3 }, () => run(node, [program, 'open', dataDir]))
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
    const owner = run(node, [program, 'start', dataDir])
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
    const owner = run(node, [program, 'start', dataDir])
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
      const owner = run(node, [program, 'start', dataDir])
      await owner.next('ready')
      const postmaster = Number.parseInt(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10)
      process.kill(victim === 'guard' ? parentOf(postmaster) : postmaster, 'SIGKILL')
      expect(await owner.next('stopped')).toMatchObject({ reason: 'died' })
      expect(serversIn(dataDir)).toEqual([])
      expect(existsSync(join(dataDir, 'owner.json'))).toBe(false)
    }
  })

  test.runIf(linux)("a Ctrl-C in the owner's terminal leaves it to the owner when PostgreSQL ends", async () => {
    const owner = run(node, [program, 'start', dataDir])
    await owner.next('ready')
    process.kill(-owner.child.pid!, 'SIGINT')
    expect(await owner.next('stopped')).toMatchObject({ reason: 'interrupted' })
  })
})

test('a server’s database comes back at its address, even if a stranger holds the port for a while', async () => {
  const stranger = createServer(socket => socket.destroy())
  let reports = 0
  const report = () => {
    // Two an attempt; the first comes before anything is started again.
    if (reports++ === 0) stranger.listen(Number(new URL(database.ownerUrl).port), '127.0.0.1')
    if (reports === 14) stranger.close()
  }
  const database = await startLasting({ dataDir, report })
  databases.add(database)
  const postgres = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(postgres, 'SIGKILL')
  const answer = () => query(database.ownerUrl, 'select 1 as one').catch(() => 'away')
  await expect.poll(async () => [reports >= 14, await answer()], { timeout: 80_000 }).toEqual([true, [{ one: 1 }]])
}, 90_000)

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
