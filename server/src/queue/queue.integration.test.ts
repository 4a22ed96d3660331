import { randomBytes } from 'node:crypto'
import { EventEmitter, on } from 'node:events'
import { Redis } from 'ioredis'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { Fault } from '../errors.ts'
import { Secret } from '../keys/secret.ts'
import { createGate, type Gate } from './gate.fixture.ts'
import { createQueue, migrateQueue, type Queue } from './queue.ts'

const redisUrl = process.env.REDIS_URL || 'redis://127.0.0.1:6379'
const redis = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 1_000 })
redis.on('error', () => {})
const hasRedis = await redis.connect().then(
  () => true,
  () => false,
)

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await migrateQueue(database)
})
afterAll(async () => {
  if (hasRedis) await redis.quit()
  await database.close()
})

const interval = 100

/** Something that happens several times; `times(n)` resolves when it has happened n times since the last call. */
function createCounter<T = void>() {
  const events = new EventEmitter()
  const all: T[] = []
  const stream = on(events, 'it')
  return {
    all,
    count(value: T) {
      all.push(value)
      events.emit('it', value)
    },
    async times(n: number) {
      for (let i = 0; i < n; i++) await stream.next()
    },
  }
}

const backends = [
  { title: 'on PostgreSQL', skipped: false, isRedis: false },
  {
    title: hasRedis ? 'on Redis' : 'on Redis – skipped: none answers at REDIS_URL or 127.0.0.1:6379',
    skipped: !hasRedis,
    isRedis: true,
  },
]

describe.each(backends)('$title', ({ skipped, isRedis }) => {
  const undo: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const step of undo.splice(0).reverse()) await step()
  })

  /** Queues of one test share a name and a gate to their backend. */
  async function prepare() {
    const name = `test-${randomBytes(6).toString('hex')}`
    const gate: Gate = await createGate(isRedis ? redisUrl : database.appUrl)
    const reports = createCounter<unknown>()
    if (isRedis) {
      undo.push(async () => {
        const keys = await redis.keys(`reallabor:${name}:*`)
        if (keys.length > 0) await redis.del(keys)
      })
    }
    undo.push(() => gate.close())
    const open = (): Queue => {
      const queue = createQueue({
        name,
        databaseUrl: isRedis ? 'postgres://nobody@127.0.0.1:9/none' : gate.url,
        redisUrl: isRedis ? new Secret(gate.url) : undefined,
        report: reports.count,
      })
      undo.push(() => queue.close())
      return queue
    }
    return { name, gate, reports, open }
  }

  const codes = (reports: { all: unknown[] }) => reports.all.map(it => (it instanceof Fault ? it.code : it))

  test.skipIf(skipped)('a schedule runs its work, again and again', async () => {
    const { open, reports } = await prepare()
    const queue = open()
    const runs = createCounter()
    expect(await queue.ready()).toBe(false)
    await queue.every('tick', interval, async () => runs.count())
    expect(await queue.ready()).toBe(true)
    await runs.times(4)
    expect(reports.all).toEqual([])
  })

  test.skipIf(skipped)('several processes run each tick once', async () => {
    const { open, name } = await prepare()
    const runs = createCounter()
    const queues = [open(), open(), open()]
    await Promise.all(queues.map(queue => queue.every('tick', interval, async () => runs.count())))
    await runs.times(8)
    // Another process starts later and stores the schedule again.
    queues.push(open())
    await queues[3]!.every('tick', interval, async () => runs.count())
    await runs.times(8)
    await Promise.all(queues.map(queue => queue.close()))
    const begun = await began(name)
    expect(begun.filter((id, i) => begun.indexOf(id) !== i)).toEqual([])
    // One number a tick, whichever process gave it: the multiples of the interval, and the 1 that counts from the epoch.
    expect(begun.filter(id => Number(id.split(':').at(-1)) % interval !== 1)).toEqual([])
    expect(runs.all.length).toBeLessThanOrEqual(begun.length)
    // A process that closes leaves out what it has just fetched.
    expect(runs.all.length).toBeGreaterThanOrEqual(begun.length - queues.length)
  })

  /** The job of each tick that a process began, from BullMQ's own journal. */
  async function began(name: string): Promise<string[]> {
    if (isRedis) {
      const entries = await redis.xrange(`reallabor:${name}:events`, '-', '+')
      const fields = entries.map(([, [, event, , id]]) => ({ event, id }))
      return fields.flatMap(({ event, id }) => (event === 'active' && id ? [id] : []))
    }
    const { rows } = await database.owner.query(
      `select data->>'jobId' as id from queue.event where queue = $1 and event = 'active'`,
      [name],
    )
    return rows.map(row => row.id)
  }

  test.skipIf(skipped)('two schedules keep apart', async () => {
    const { open } = await prepare()
    const queue = open()
    const [a, b] = [createCounter(), createCounter()]
    await Promise.all([
      queue.every('a', interval, async () => a.count()),
      queue.every('b', interval, async () => b.count()),
    ])
    await Promise.all([a.times(2), b.times(2)])
  })

  test.skipIf(skipped)('work that throws is reported and runs again', async () => {
    const { open, reports, name } = await prepare()
    const queue = open()
    const failure = new Error('Frau Petrović, 0171 3920012')
    let runs = 0
    await queue.every('tick', interval, () => {
      runs += 1
      if (runs === 2) throw failure
      return Promise.reject(failure)
    })
    await reports.times(3)
    expect(new Set(reports.all)).toEqual(new Set([failure]))
    expect(await stored(name)).not.toContain('Petrović')
  })

  /** Everything the backend holds, as text. */
  async function stored(name: string): Promise<string> {
    if (!isRedis) {
      const { rows } = await database.owner.query(
        'select to_jsonb(j) from queue.job j union all select to_jsonb(e) from queue.event e',
      )
      expect(rows.length).toBeGreaterThan(3)
      return JSON.stringify(rows)
    }
    const keys = await redis.keys(`reallabor:${name}:*`)
    expect(keys.length).toBeGreaterThan(3)
    const streams = keys.filter(key => key.endsWith(':events')).map(key => redis.xrange(key, '-', '+'))
    const hashes = keys.filter(key => /:repeat:tick:\d+$/.test(key)).map(key => redis.hgetall(key).catch(() => ''))
    return JSON.stringify(await Promise.all([...streams, ...hashes]))
  }

  test.skipIf(skipped)('closing waits for running work, and starts no other', async () => {
    const { open } = await prepare()
    const queue = open()
    const started = createCounter()
    const { promise: held, resolve: release } = Promise.withResolvers<void>()
    let finished = 0
    await queue.every('tick', interval, async () => {
      started.count()
      await held
      finished += 1
    })
    await started.times(1)
    let closed = false
    const closing = queue.close().then(() => {
      closed = true
    })
    // Longer than closing waits for the backend.
    const other = open()
    const runs = createCounter()
    await other.every('other', interval, async () => runs.count())
    await runs.times(8)
    expect({ closed, finished }).toEqual({ closed: false, finished: 0 })
    release()
    await closing
    expect({ finished, started: started.all.length }).toEqual({ finished: 1, started: 1 })
    expect(await queue.ready()).toBe(false)
  })

  test.skipIf(skipped)('an outage is reported once, then work goes on', async () => {
    const { open, gate, reports } = await prepare()
    const queue = open()
    const runs = createCounter()
    await queue.every('tick', interval, async () => runs.count())
    await runs.times(1)
    await gate.shut()
    await reports.times(1)
    expect(await queue.ready()).toBe(false)
    await gate.open()
    await runs.times(runs.all.length + 1)
    expect(codes(reports)).toEqual(['queue-unavailable'])
    await gate.shut()
    await reports.times(1)
    expect(codes(reports)).toEqual(['queue-unavailable', 'queue-unavailable'])
  })

  test.skipIf(skipped)('a backend that drops every connection is not hammered', async () => {
    const { open, gate, reports } = await prepare()
    const queue = open()
    const runs = createCounter()
    await queue.every('tick', interval, async () => runs.count())
    await runs.times(1)
    gate.drop()
    await reports.times(1)
    const since = performance.now()
    await gate.arrivals(6)
    expect(performance.now() - since).toBeGreaterThan(300)
    await gate.open()
    await runs.times(runs.all.length + 1)
    expect(codes(reports)).toEqual(['queue-unavailable'])
  })

  test.skipIf(skipped)('a backend that is away at the start is waited for', async () => {
    const { open, gate, reports } = await prepare()
    await gate.shut()
    const queue = open()
    const runs = createCounter()
    const stored = queue.every('tick', interval, async () => runs.count())
    await reports.times(1)
    expect(await queue.ready()).toBe(false)
    await gate.open()
    await stored
    await runs.times(2)
    expect(codes(reports)).toEqual(['queue-unavailable'])
  })

  test.skipIf(skipped).each(['shut', 'freeze', 'drop'] as const)(
    'closes within a second while the backend is away (%s)',
    async how => {
      const { open, gate, reports } = await prepare()
      const queue = open()
      const runs = createCounter()
      await queue.every('tick', interval, async () => runs.count())
      await runs.times(1)
      await gate[how]()
      if (how !== 'freeze') await reports.times(1)
      const since = performance.now()
      await queue.close()
      expect(performance.now() - since).toBeLessThan(1_000)
    },
  )

  test.skipIf(skipped).each(['shut', 'freeze'] as const)(
    'closes within a second before the backend was ever there (%s)',
    async how => {
      const { open, gate, reports } = await prepare()
      await gate[how]()
      const queue = open()
      const stored = queue.every('tick', interval, async () => {})
      if (how === 'shut') await reports.times(1)
      const since = performance.now()
      await queue.close()
      await stored
      expect(performance.now() - since).toBeLessThan(1_000)
    },
  )

  test.skipIf(skipped || !isRedis)('a Redis that forgot everything is told again', async () => {
    const { open, gate, name } = await prepare()
    const queue = open()
    const runs = createCounter()
    await queue.every('tick', interval, async () => runs.count())
    await runs.times(1)
    await gate.shut()
    await redis.del(await redis.keys(`reallabor:${name}:*`))
    await gate.open()
    await runs.times(runs.all.length + 2)
  })
})

describe('the schema', () => {
  test('is made once, by however many at once, and again', async () => {
    const fresh = await createTestDatabase()
    try {
      await Promise.all([migrateQueue(fresh), migrateQueue(fresh), migrateQueue(fresh)])
      const ledger = () => fresh.owner.query('select version, applied_at from queue.migration order by 1')
      const { rows } = await ledger()
      await migrateQueue(fresh)
      expect((await ledger()).rows).toEqual(rows)
      expect(rows.length).toBeGreaterThan(0)
    } finally {
      await fresh.close()
    }
  })

  test('is the owner’s: the application’s role uses it and can’t change it', async () => {
    const client = new pg.Client({ connectionString: database.appUrl })
    await client.connect()
    const attempt = (sql: string) =>
      client.query(sql).then(
        () => 'done',
        error => error.code,
      )
    expect(await attempt('select from queue.job')).toBe('done')
    expect(await attempt('create table queue.mine ()')).toBe('42501')
    expect(await attempt('drop table queue.job')).toBe('42501')
    expect(await attempt('delete from queue.migration')).toBe('42501')
    await client.end()
    const sealer = new pg.Client({ connectionString: database.sealerUrl })
    await sealer.connect()
    await expect(sealer.query('select from queue.job')).rejects.toThrow(/permission denied/)
    await sealer.end()
  })

  test('a process takes two connections', async () => {
    const name = `test-${randomBytes(6).toString('hex')}`
    const queue = createQueue({ name, databaseUrl: database.appUrl, report: () => {} })
    const runs = createCounter()
    await queue.every('tick', interval, async () => runs.count())
    await runs.times(3)
    const { rows } = await database.owner.query(
      'select application_name as who from pg_stat_activity where datname = current_database() and application_name = any($1)',
      [[name, 'ki-reallabor queue']],
    )
    await queue.close()
    expect(rows.map(row => row.who).sort()).toEqual(['ki-reallabor queue', name])
  })
})
