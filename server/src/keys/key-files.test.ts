import { spawn } from 'node:child_process'
import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Fault } from '../errors.ts'
import { loadMasterKeys, loadSigningKey } from './key-files.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reallabor-keys-'))
  file = join(folder, 'keys', 'master.key')
})
afterEach(() => rmSync(folder, { recursive: true }))

const codeOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error instanceof Fault ? [error.code, error.params] : error
  }
  return 'loaded'
}
const modeOf = (path: string) => statSync(path).mode & 0o777
const write = (content: string | Uint8Array) => {
  mkdirSync(join(folder, 'keys'))
  writeFileSync(file, content)
}
const [one, two] = [1, 2].map(byte => Buffer.alloc(32, byte).toString('base64')) as [string, string]

const kinds = [
  ['the master key', loadMasterKeys],
  ['the signing key', loadSigningKey],
] as const

describe.each(kinds)('%s', (_, load) => {
  test('is made where there are no data yet, and found again', () => {
    load(file, true)
    const made = readFileSync(file)
    load(file, true)
    load(file, false)
    expect(readFileSync(file)).toEqual(made)
    expect(readdirSync(join(folder, 'keys'))).toEqual(['master.key'])
  })

  test('is another one each time', () => {
    load(file, true)
    load(`${file}.2`, true)
    expect(readFileSync(file, 'utf8')).not.toBe(readFileSync(`${file}.2`, 'utf8'))
  })

  test.skipIf(process.platform === 'win32')('is for its owner’s eyes only, whatever the umask', () => {
    const before = process.umask(0)
    try {
      load(file, true)
    } finally {
      process.umask(before)
    }
    expect([modeOf(file), modeOf(join(folder, 'keys'))]).toEqual([0o600, 0o700])
  })

  test('is missed where there are data: refused, and none is made', () => {
    expect(codeOf(() => load(file, false))).toEqual(['master-key-missing', { file }])
    expect(existsSync(join(folder, 'keys'))).toBe(false)
  })

  test.each([
    ['nothing', ''],
    ['a blank line', ' \n'],
    ['a text', 'kein Schlüssel'],
    ['bytes', new Uint8Array([0, 255, 1, 254])],
  ])('that holds %s is refused, kept, and never repeated', (_, content) => {
    write(content)
    const before = readFileSync(file)
    for (const mayMint of [true, false]) {
      expect(codeOf(() => load(file, mayMint))).toEqual(['key-file-broken', { file }])
    }
    expect(readFileSync(file)).toEqual(before)
  })

  test('that is a folder, or cannot be written where it should be, is refused', () => {
    mkdirSync(file, { recursive: true })
    expect(codeOf(() => load(file, true))).toEqual(['key-file-broken', { file }])
    writeFileSync(join(folder, 'taken'), '')
    const below = join(folder, 'taken', 'master.key')
    expect(codeOf(() => load(below, true))).toEqual(['key-file-broken', { file: below }])
  })
})

describe('master keys', () => {
  test('one line a version, with blank lines and Windows line ends', () => {
    write(`2:${two}\r\n\n1:${one}`)
    expect([...loadMasterKeys(file, false)]).toEqual([
      [2, Buffer.alloc(32, 2)],
      [1, Buffer.alloc(32, 1)],
    ])
  })

  test('a first one has 32 bytes and version 1', () => {
    const keys = loadMasterKeys(file, true)
    expect([...keys].map(([version, key]) => [version, key.length])).toEqual([[1, 32]])
  })

  test.each([
    ['31 bytes', `1:${Buffer.alloc(31).toString('base64')}`],
    ['33 bytes', `1:${Buffer.alloc(33).toString('base64')}`],
    ['hexadecimal', `1:${Buffer.alloc(32).toString('hex')}`],
    ['no version', one],
    ['a negative version', `-1:${one}`],
    ['one good and one bad line', `1:${one}\n2:x`],
    ['two keys for a version', `1:${one}\n1:${two}`],
  ])('%s: refused', (_, content) => {
    write(content)
    expect(codeOf(() => loadMasterKeys(file, false))).toEqual(['key-file-broken', { file }])
  })
})

describe('the signing key', () => {
  test('signs with Ed25519', () => {
    const key = loadSigningKey(file, true)
    expect(key.asymmetricKeyType).toBe('ed25519')
    const data = Buffer.from('x')
    const again = loadSigningKey(file, false)
    expect(verify(null, data, again, sign(null, data, key))).toBe(true)
  })

  test('of another kind is refused', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
    write(privateKey.export({ type: 'pkcs8', format: 'pem' }))
    expect(codeOf(() => loadSigningKey(file, false))).toEqual(['key-file-broken', { file }])
  })
})

test('of several first starts at once one makes the key, and all have the same', async () => {
  const program = `
    import { loadMasterKeys } from ${JSON.stringify(new URL('key-files.ts', import.meta.url).href)}
    process.stdin.once('data', () => {
      process.stdout.write(loadMasterKeys(${JSON.stringify(file)}, true).get(1).toString('hex'))
      process.exit(0)
    })
    process.stdout.write('ready ')`
  const children = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ['--input-type=module-typescript', '--eval', program], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  )
  await Promise.all(children.map(child => once(child.stdout, 'readable')))
  for (const child of children) child.stdin.end('go')
  const printed = await Promise.all(children.map(child => text(child.stdout)))
  const key = Buffer.from(readFileSync(file, 'utf8').slice(2), 'base64').toString('hex')
  expect(printed).toEqual(children.map(() => `ready ${key}`))
  expect(readdirSync(join(folder, 'keys'))).toEqual(['master.key'])
})
