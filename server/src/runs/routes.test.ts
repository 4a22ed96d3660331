import { afterEach, expect, test } from 'vitest'
import { databaseUnavailable } from '../db/database.ts'
import { uuid7 } from '../db/uuid.ts'
import { createApp } from '../http/app.ts'
import type { Actor } from '../identity/actor.ts'
import type { Identity } from '../identity/identity.ts'
import type { RunEvent, RunState } from './contract.ts'
import { type RunRatings, runRoutes } from './routes.ts'
import type { Runs } from './runs.ts'

/** The edge alone: runs are played. */

const runId = uuid7()
const run: RunState = {
  id: runId,
  letter: 'A',
  blind: false,
  revision: 1,
  model: { id: 'haus/modell', label: 'Modell im Haus', demo: false },
  status: 'running',
  reason: null,
  version: null,
  editedAt: null,
  segments: [],
  findings: [],
  cost: 0.12,
  createdAt: '2026-11-02T08:00:00.000Z',
  finishedAt: null,
  rating: null,
}
const actor: Actor = {
  personId: uuid7(),
  name: 'Ilka Probst',
  email: 'ilka.probst@landkreis-auental.example',
  tenantId: uuid7(),
  roles: ['tester'],
  pseudonym: uuid7(),
  via: { kind: 'session', id: uuid7() },
}

let close = async () => {}
afterEach(() => close())

async function serve(runs: Partial<Runs>) {
  const app = await createApp({
    identity: { actorOfSession: async () => actor } as unknown as Identity,
    publicUrl: undefined,
    clientDir: undefined,
    report: () => {},
    routes: it => runRoutes(it, { runs: runs as Runs, ratings: {} as RunRatings }),
  })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  close = () => app.close()
  const headers = { cookie: 'reallabor-session=x' }
  return {
    get: () => fetch(`${address}/api/runs/${runId}/events`, { headers }),
    stop: () => fetch(`${address}/api/runs/${runId}/stop`, { method: 'POST', headers }),
  }
}

async function* play(events: RunEvent[], failure?: Error): AsyncGenerator<RunEvent> {
  yield* events
  if (failure) throw failure
}

const eventsOf = async (response: Response) =>
  (await response.text()).split('\n\n').flatMap(frame => (frame === '' ? [] : [JSON.parse(frame.slice(6))]))

test('a stream whose end can’t be read ends all the same, so that the page asks again', async () => {
  const { get } = await serve({ follow: async () => play([{ type: 'state', run }], databaseUnavailable()) })
  expect(await eventsOf(await get())).toEqual([{ type: 'state', run }])
})

test('a fault before the first event is a status', async () => {
  const { get } = await serve({ follow: async () => Promise.reject(databaseUnavailable()) })
  const response = await get()
  expect([response.status, response.headers.get('content-type')]).toEqual([503, 'application/problem+json'])
})

test('a page that is closed ends the following', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const { get } = await serve({
    follow: async (_actor, _id, until) => {
      until.addEventListener('abort', () => resolve())
      return (async function* () {
        yield { type: 'state' as const, run }
        await promise
      })()
    },
  })
  const response = await get()
  await response.body!.cancel()
  await promise
})

test('while blind neither name nor price is said, in no event and no answer', async () => {
  const blind = { ...run, blind: true }
  const { get, stop } = await serve({
    follow: async () => play([{ type: 'state', run: blind }]),
    stop: async () => blind,
  })
  for (const shown of [(await eventsOf(await get()))[0].run, await (await stop()).json()]) {
    expect(shown).toEqual({ ...blind, model: null, cost: null })
  }
})
