import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Client, startTestServer, type TestServer } from '../../test/server.ts'

/** Sessions as a browser sees them: the cookie's attributes, and what becomes of an old cookie. */

let plain: TestServer
let secure: TestServer
const publicUrl = 'https://localhost'

beforeAll(async () => {
  ;[plain, secure] = await Promise.all([startTestServer(), startTestServer({ publicUrl })])
})
afterAll(async () => {
  await plain?.close()
  await secure?.close()
})

async function signIn({ stranger }: TestServer, email: string, headers: Record<string, string> = {}) {
  const people = await stranger.ok('GET', '/api/sign-in/people')
  const personId = people.find((it: any) => it.email.startsWith(email)).id
  return stranger.call('POST', '/api/sign-in', { personId }, headers)
}

/** Name, value and attributes of the one cookie that was set, in lower case and in order of the alphabet. */
function cookieOf(answer: Answer) {
  const cookies = answer.headers.getSetCookie()
  expect(cookies.length).toBe(1)
  const [pair, ...attributes] = cookies[0]!.split('; ')
  const [name, value] = pair!.split('=') as [string, string]
  return { name, value, attributes: attributes.map(it => it.toLowerCase()).sort() }
}

const session = (server: TestServer, cookie: string) =>
  server.stranger.call('GET', '/api/session', undefined, { cookie })
const codeOf = ({ status, json }: Answer) => [status, (json as any)?.code]
const ended = [401, 'not-signed-in']

describe('the cookie', () => {
  test('on loopback: for this host, no script, no other site', async () => {
    const { name, value, attributes } = cookieOf(await signIn(plain, 'svenja'))
    expect(name).toBe('reallabor-session')
    expect(value).toMatch(/^s_[\w-]{43}$/)
    expect(attributes).toEqual(['httponly', 'path=/', 'samesite=strict'])
  })

  test('with https: __Host- and Secure (RFC 6265bis § 4.1.3.2: Path=/, no Domain)', async () => {
    const answer = await signIn(secure, 'svenja', { origin: publicUrl })
    const { name, value, attributes } = cookieOf(answer)
    expect(name).toBe('__Host-session')
    expect(attributes).toEqual(['httponly', 'path=/', 'samesite=strict', 'secure'])
    expect(answer.headers.get('strict-transport-security')).toContain('max-age=')
    expect((await session(secure, `${name}=${value}`)).status).toBe(200)
    expect(codeOf(await session(secure, `reallabor-session=${value}`))).toEqual(ended)
  })

  test('is taken back on signing out, with the same attributes', async () => {
    const { name, value } = cookieOf(await signIn(plain, 'svenja'))
    const out = await plain.stranger.call('POST', '/api/sign-out', undefined, { cookie: `${name}=${value}` })
    expect(out.status).toBe(204)
    const cleared = cookieOf(out)
    expect([cleared.name, cleared.value]).toEqual([name, ''])
    expect(cleared.attributes).toEqual([
      'expires=thu, 01 jan 1970 00:00:00 gmt',
      'httponly',
      'max-age=0',
      'path=/',
      'samesite=strict',
    ])
    expect(codeOf(await session(plain, `${name}=${value}`))).toEqual(ended)
  })

  test('its secret stands in no body', async () => {
    const answer = await signIn(plain, 'svenja')
    expect(answer.text).not.toContain(cookieOf(answer).value)
    expect(plain.logged.join('')).not.toContain(cookieOf(answer).value)
  })
})

describe('an old cookie is worth nothing', () => {
  const headersOf = (answer: Answer) => {
    const { name, value } = cookieOf(answer)
    return `${name}=${value}`
  }

  test('after a change of unit', async () => {
    const before = await signIn(plain, 'almut')
    const { memberships, current } = before.json as any
    const other = memberships.find((it: any) => it.tenantId !== current.tenantId)
    const cookie = headersOf(before)
    const after = await plain.stranger.call('PUT', '/api/session/tenant', { tenantId: other.tenantId }, { cookie })
    expect((after.json as any).current.tenantId).toBe(other.tenantId)
    expect(headersOf(after)).not.toBe(cookie)
    expect(codeOf(await session(plain, cookie))).toEqual(ended)
    expect((await session(plain, headersOf(after))).status).toBe(200)
  })

  test('after somebody else has signed in at the same browser', async () => {
    const cookie = headersOf(await signIn(plain, 'svenja'))
    const after = await signIn(plain, 'emre', { cookie })
    expect((after.json as any).person.email).toContain('emre')
    expect(codeOf(await session(plain, cookie))).toEqual(ended)
  })

  test('a session id that somebody else chose is never taken over', async () => {
    const planted = `reallabor-session=s_${'A'.repeat(43)}`
    const after = await signIn(plain, 'svenja', { cookie: planted })
    expect(headersOf(after)).not.toBe(planted)
    expect(codeOf(await session(plain, planted))).toEqual(ended)
  })

  test('once the person is disabled: 401 with the next request', async () => {
    const client = await plain.as('petra')
    const { person } = await client.ok('GET', '/api/session')
    await plain.database.owner.query('update person set disabled_at = now() where id = $1', [person.id])
    expect(codeOf(await client.call('GET', '/api/session'))).toEqual(ended)
    expect(codeOf(await client.call('GET', '/api/conversations'))).toEqual(ended)
    await plain.database.owner.query('update person set disabled_at = null where id = $1', [person.id])
  })
})

describe('a change asked for from elsewhere', () => {
  const change = (client: Client, headers: Record<string, string>) =>
    client.call('POST', '/api/conversations', { scenarioId: 'anhoerung', purpose: 'Erprobung' }, headers)

  test.each([
    ['another site', { origin: 'https://fremd.example' }],
    ['our address as a part of another', { origin: `${publicUrl}.fremd.example` }],
    ['another port', { origin: `${publicUrl}:8443` }],
    ['our address without https', { origin: 'http://localhost' }],
    ['the address behind the proxy', {}],
    ['a page without an origin', { origin: 'null' }],
    ['a sub-domain', { origin: publicUrl, 'sec-fetch-site': 'same-site' }],
    ['what the browser calls cross-site', { origin: publicUrl, 'sec-fetch-site': 'cross-site' }],
  ])('%s is refused behind a public address', async (_, headers) => {
    const { name, value } = cookieOf(await signIn(secure, 'svenja', { origin: publicUrl }))
    const cookie = `${name}=${value}`
    expect(codeOf(await change(secure.stranger, { cookie, ...headers }))).toEqual([403, 'foreign-origin'])
    const own = { cookie, origin: publicUrl, 'sec-fetch-site': 'same-origin' }
    expect((await change(secure.stranger, own)).status).toBe(200)
  })

  test('signing in, too', async () => {
    expect(codeOf(await signIn(plain, 'svenja', { origin: 'https://fremd.example' }))).toEqual([403, 'foreign-origin'])
  })
})
