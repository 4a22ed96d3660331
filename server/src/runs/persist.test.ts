import { expect, test } from 'vitest'
import { databaseUnavailable } from '../db/database.ts'
import { type Clock, persist } from './persist.ts'
import { runMissing } from './run.ts'

/** A clock that only moves when somebody sleeps, and keeps how long. */
function testClock(): Clock & { slept: number[] } {
  let time = 0
  const slept: number[] = []
  return {
    slept,
    now: () => time,
    sleep: async ms => {
      slept.push(ms)
      time += ms
    },
  }
}

/** Fails so many times, then gives its number of calls. */
function failing(times: number, error: () => Error) {
  let calls = 0
  const work = async () => {
    calls += 1
    if (calls <= times) throw error()
    return calls
  }
  return { work, calls: () => calls }
}

test('what works is done once, without waiting', async () => {
  const clock = testClock()
  expect(await persist(failing(0, databaseUnavailable).work, clock)).toBe(1)
  expect(clock.slept).toEqual([])
})

test('a database that is away is asked again, at longer and longer intervals, a second at most', async () => {
  const clock = testClock()
  expect(await persist(failing(7, databaseUnavailable).work, clock)).toBe(8)
  expect(clock.slept).toEqual([50, 100, 200, 400, 800, 1000, 1000])
})

test('after a minute the failure goes on', async () => {
  const clock = testClock()
  const { work, calls } = failing(Number.POSITIVE_INFINITY, databaseUnavailable)
  await expect(persist(work, clock)).rejects.toMatchObject({ code: 'database-unavailable' })
  expect(clock.now()).toBeLessThanOrEqual(60_000)
  expect(clock.now()).toBeGreaterThan(58_000)
  expect(calls()).toBe(clock.slept.length + 1)
})

test.each([
  ['another fault', runMissing],
  ['a defect', () => new TypeError('x')],
])('%s goes on at once', async (_, error) => {
  const clock = testClock()
  const { work, calls } = failing(1, error)
  await expect(persist(work, clock)).rejects.toThrow()
  expect([calls(), clock.slept]).toEqual([1, []])
})
