import { once } from 'node:events'
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commandWith, type Product, Refused, settings, startProduct, temporaryData } from '../test/product.ts'

/** What a user does with the two commands, on real processes. */

let dataDir: string
let remove: () => void
const running: Product[] = []

beforeEach(() => {
  ;({ dataDir, remove } = temporaryData())
})
afterEach(async () => {
  for (const product of running.splice(0)) await product.stop()
  remove()
})

async function start(env: NodeJS.ProcessEnv = {}): Promise<Product> {
  const product = await startProduct(settings(dataDir, env))
  running.push(product)
  return product
}

const refusal = (env: NodeJS.ProcessEnv = {}) =>
  startProduct(settings(dataDir, env)).then(
    () => undefined,
    (error: unknown) => (error instanceof Refused ? error : Promise.reject(error)),
  )

/** One clear sentence, no stack. */
const sentence = (refused: Refused | undefined) => refused?.output.trim().split('\n').at(-1)

const postgresOf = () => Number(readFileSync(`${dataDir}/postgres/postmaster.pid`, 'utf8').split('\n')[0])

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false // ESRCH
  }
}

describe('start and stop', () => {
  test('serves page and API, says so, and stops whole on SIGINT', async () => {
    const product = await start()
    const page = await fetch(product.address)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await (await fetch(`${product.address}/healthz`)).json()).toEqual({ status: 'ok' })
    expect((await fetch(`${product.address}/readyz`)).status).toBe(200)
    expect((await fetch(`${product.address}/api/docs/`)).status).toBe(200)
    const postgres = postgresOf()
    product.process.kill('SIGINT')
    await once(product.process, 'exit')
    expect(product.process.exitCode).toBe(0)
    expect(isAlive(postgres)).toBe(false)
    running.pop()
  })

  test('kill -9 leaves no database behind; the next start goes on with the same data', async () => {
    const product = await start()
    const token = await product.command(['token', 'create', '--email', 'svenja.oehlers@landkreis-auental.example'])
    expect(token.stdout.trim()).toMatch(/^rl_[\w-]{43}$/)
    const postgres = postgresOf()
    product.process.kill('SIGKILL')
    await once(product.process, 'exit')
    running.pop()
    await expect.poll(() => isAlive(postgres), { timeout: 10_000 }).toBe(false)

    const again = await start()
    const answer = await fetch(`${again.address}/v1/models`, {
      headers: { authorization: `Bearer ${token.stdout.trim()}` },
    })
    expect(answer.status).toBe(200)
    expect((await again.command(['audit', 'verify'])).code).toBe(0)
  })
})

describe('refused with one sentence', () => {
  test('a second instance', async () => {
    const first = await start()
    const refused = await refusal()
    expect(refused?.code).toBe(1)
    expect(sentence(refused)).toMatch(/^Das Datenverzeichnis .* wird schon benutzt \(Prozess \d+\)\./)
    expect((await fetch(`${first.address}/healthz`)).status).toBe(200)
  })

  test('a taken port, before anything is touched', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const refused = await refusal({ PORT: String(port) })
    expect(sentence(refused)).toBe(
      `Der Port ${port} ist schon belegt. Bitte beenden Sie das andere Programm oder setzen Sie PORT.`,
    )
    expect(existsSync(dataDir)).toBe(false)
    other.close()
  })

  test('a data directory that is a file', async () => {
    writeFileSync(dataDir, 'x')
    expect(sentence(await refusal())).toMatch(/^Das Datenverzeichnis .* lässt sich nicht lesen oder beschreiben/)
  })

  test('data without their master key, and data of another key: no new key is made', async () => {
    await (await start()).stop()
    running.pop()
    const key = `${dataDir}-keys/master.key`
    renameSync(key, `${key}.kept`)
    expect(sentence(await refusal())).toMatch(/^Zu den vorhandenen Daten fehlt der Schlüssel .*master\.key\./)
    expect(existsSync(key)).toBe(false)

    writeFileSync(key, `1:${Buffer.alloc(32, 7).toString('base64')}\n`)
    expect(sentence(await refusal())).toMatch(/passt nicht zu den vorhandenen Daten/)
    writeFileSync(key, 'kein Schlüssel')
    expect(sentence(await refusal())).toMatch(/lässt sich nicht lesen/)

    rmSync(key)
    renameSync(`${key}.kept`, key)
    await start()
  })

  test('settings that contradict each other, and a provider file with a fault, by file and line', async () => {
    expect(sentence(await refusal({ HOST: '0.0.0.0' }))).toMatch(/^Einstellung AUTH: AUTH=demo nur auf 127\.0\.0\.1/)
    const file = `${dataDir}.yaml`
    writeFileSync(file, 'providers:\n  - id: a\n    kind: openai-compatible\n    bseUrl: http://127.0.0.1:1/v1\n')
    const refused = await refusal({ PROVIDERS_FILE: file })
    expect(sentence(refused)).toContain(`${file}, Zeile `)
    rmSync(file)
  })
})

describe('commands', () => {
  test('work beside a running server and without one', async () => {
    const product = await start()
    const beside = await product.command(['user', 'list', '--json'])
    expect(JSON.parse(beside.stdout).length).toBeGreaterThan(5)
    const url = (await product.command(['database', 'url'])).stdout.trim()
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    expect((await client.query('select rolsuper from pg_roles where rolname = current_user')).rows).toEqual([
      { rolsuper: true },
    ])
    await client.end()
    await product.stop()
    running.pop()

    const alone = commandWith(settings(dataDir))
    expect((await alone(['user', 'list', '--json'])).stdout).toBe(beside.stdout)
    expect((await alone(['audit', 'verify'])).code).toBe(0)
    const none = await alone(['database', 'url'])
    expect([none.code, none.stdout]).toEqual([1, ''])
    expect(none.stderr).toContain('Die Datenbank läuft gerade nicht.')
  })

  test('say in one sentence what is wrong', async () => {
    const product = await start()
    const cases: [string[], RegExp][] = [
      [['token', 'create', '--email', 'niemand@nirgends.example'], /^Diese Person gibt es hier nicht\./],
      [
        ['token', 'create', '--email', 'svenja.oehlers@landkreis-auental.example', '--tenant', 'nirgends'],
        /^Diese Person gibt es hier nicht\./,
      ],
      [['token', 'create', '--email', 'x', '--data-class', 'geheim'], /Der Wert zu .*möglich sind public, internal/],
      [['token', 'create', '--email', 'x', '--days', '0'], /1 bis 365 Tage/],
      [['token', 'revoke', crypto.randomUUID()], /gibt es nicht/],
      [['gibtesnicht'], /^Den Befehl „gibtesnicht“ gibt es nicht\./],
    ]
    for (const [args, expected] of cases) {
      const { code, stdout, stderr } = await product.command(args)
      expect([args, code, stdout]).toEqual([args, 1, ''])
      expect(stderr).toMatch(expected)
      expect(stderr).not.toMatch(/\n\s+at /)
    }
  })

  test('a log that was changed behind our back is found', async () => {
    const product = await start()
    await product.command(['token', 'create', '--email', 'svenja.oehlers@landkreis-auental.example'])
    await product.command(['token', 'list'])
    const file = `${dataDir}-anchor.txt`
    await expect
      .poll(async () => (await product.command(['audit', 'checkpoint'])).stdout.length, { timeout: 20_000 })
      .toBeGreaterThan(0)
    writeFileSync(file, (await product.command(['audit', 'checkpoint'])).stdout)
    expect((await product.command(['audit', 'verify', '--checkpoint', file])).code).toBe(0)

    const client = new pg.Client({ connectionString: (await product.command(['database', 'url'])).stdout.trim() })
    await client.connect()
    await client.query(`update audit_entry set envelope = replace(envelope, '"social"', '"public"')`)
    await client.end()
    const verified = await product.command(['audit', 'verify'])
    expect(verified.code).toBe(1)
    expect(verified.stdout).toContain('geändert')
    rmSync(file)
    chmodSync(dataDir, 0o700)
  })
})
