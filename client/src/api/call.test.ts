import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readSession, switchTenant } from '@ki-reallabor/server/identity/contract'
import { listConversations } from '@ki-reallabor/server/runs/contract'
import { readScenario } from '@ki-reallabor/server/scenarios/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addressOf, call, signedOut } from './call.ts'
import { NetworkError, ProblemError } from './problem.ts'

type Answer = { status: number; body: string; type?: string }
let answer: Answer
let asked: { method: string; url: string; body: string; headers: IncomingMessage['headers'] }
let server: Server
let origin: string

beforeEach(async () => {
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    asked = { method: request.method!, url: request.url!, body, headers: request.headers }
    response.writeHead(answer.status, { 'content-type': answer.type ?? 'application/json' }).end(answer.body)
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const at = <E extends { url: string }>(endpoint: E): E => ({ ...endpoint, url: origin + endpoint.url })

describe('a call', () => {
  test('fills the address and leaves out what isn’t given', () => {
    expect(addressOf('/api/runs/:runId/stop', { runId: 'a/b' }, {})).toBe('/api/runs/a%2Fb/stop')
    expect(addressOf('/api/models', {}, { dataClass: 'social', scenarioId: undefined, q: '' })).toBe(
      '/api/models?dataClass=social',
    )
  })

  test('sends what its contract declares and returns the answer', async () => {
    answer = { status: 200, body: '{"items":[],"next":null}' }
    expect(await call(at(listConversations), { query: { limit: 5 } })).toEqual({ items: [], next: null })
    expect(asked).toMatchObject({ method: 'GET', url: '/api/conversations?limit=5', body: '' })
    expect(asked.headers['accept-language']).toBe('de')

    await call(at(switchTenant), { body: { tenantId: '7' } })
    expect(asked).toMatchObject({ method: 'PUT', body: '{"tenantId":"7"}' })
    expect(asked.headers['content-type']).toBe('application/json')
  })

  test('without content returns nothing', async () => {
    answer = { status: 204, body: '' }
    expect(await call(at(readSession))).toBeUndefined()
  })

  test('text that is no JSON stays text', async () => {
    answer = { status: 200, body: 'log\n1\nroot\n', type: 'text/plain' }
    expect(await call(at(readSession))).toBe('log\n1\nroot\n')
  })
})

describe('a refusal', () => {
  test('keeps code, parameters and the server’s sentence', async () => {
    const problem = {
      type: 'urn:x',
      title: 'x',
      status: 404,
      code: 'scenario-missing',
      detail: 'Fehlt.',
      params: { a: 1 },
    }
    answer = { status: 404, body: JSON.stringify(problem), type: 'application/problem+json' }
    const error = await call(at(readScenario), { params: { scenarioId: 'x' } }).catch(it => it)
    expect(error).toBeInstanceOf(ProblemError)
    expect(error).toMatchObject({ status: 404, code: 'scenario-missing', detail: 'Fehlt.', params: { a: 1 } })
  })

  test('that is no problem+json, a proxy’s page, says its status', async () => {
    answer = { status: 502, body: '<html>Bad Gateway</html>', type: 'text/html' }
    await expect(call(at(readSession))).rejects.toMatchObject({ code: 'unexpected-answer', params: { status: 502 } })
  })

  test('401 is heard by who waits for the end of a session', async () => {
    let heard = 0
    signedOut.addEventListener('signed-out', () => heard++, { once: true })
    answer = { status: 401, body: '{"code":"not-signed-in"}' }
    await expect(call(at(readSession))).rejects.toBeInstanceOf(ProblemError)
    expect(heard).toBe(1)
  })
})

test('no answer at all is another error than a refusal', async () => {
  const endpoint = at(readSession)
  await new Promise(closed => server.close(closed))
  await expect(call(endpoint)).rejects.toBeInstanceOf(NetworkError)
})

test('a cancelled call says that it was cancelled', async () => {
  const cancel = new AbortController()
  cancel.abort()
  await expect(call(at(readSession), { signal: cancel.signal })).rejects.toMatchObject({ name: 'AbortError' })
})
