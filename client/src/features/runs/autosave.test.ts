import { describe, expect, it } from 'vitest'
import { createAutosave, type Saved, type SaveTrouble } from './autosave.ts'
import type { Values } from './form.ts'

/** A server and a clock by hand: `tick` runs what waits, `answer` settles the request under way. */
function setUp() {
  const timers = new Map<number, { run: () => void; ms: number }>()
  const requests: {
    values: Values
    revision: number
    answer: (saved: Saved) => Promise<void>
    fail: (why: SaveTrouble) => Promise<void>
  }[] = []
  let ids = 0
  const settle = () => new Promise<void>(resolve => setImmediate(resolve)) // after all that was promised
  const autosave = createAutosave({
    initial: { values: { a: '' }, revision: 1, savedAt: 't1' },
    save: (values, revision) =>
      new Promise((resolve, reject) =>
        requests.push({
          values,
          revision,
          answer: saved => {
            resolve(saved)
            return settle()
          },
          fail: why => {
            reject(why)
            return settle()
          },
        }),
      ),
    classify: error => error as SaveTrouble,
    setTimer: (run, ms) => {
      timers.set(++ids, { run, ms })
      return ids
    },
    clearTimer: timer => timers.delete(timer as number),
  })
  return {
    autosave,
    requests,
    delays: () => [...timers.values()].map(timer => timer.ms),
    tick() {
      const waiting = [...timers.values()]
      timers.clear()
      for (const timer of waiting) timer.run()
    },
  }
}

describe('saving while one types', () => {
  it('waits for a pause, sends once, and knows when it was saved', async () => {
    const { autosave, requests, tick, delays } = setUp()
    autosave.change('a', 'H')
    autosave.change('a', 'Ha')
    expect([autosave.state().status, requests.length, delays()]).toEqual(['waiting', 0, [900]])
    tick()
    expect(requests.map(({ values, revision }) => [values, revision])).toEqual([[{ a: 'Ha' }, 1]])
    await requests[0]!.answer({ revision: 2, updatedAt: 't2' })
    expect(autosave.state()).toMatchObject({ status: 'saved', revision: 2, savedAt: 't2' })
  })
  it('sends what was typed during a request afterwards, with the new revision', async () => {
    const { autosave, requests, tick } = setUp()
    autosave.change('a', '1')
    tick()
    autosave.change('a', '2')
    tick()
    expect(requests).toHaveLength(1)
    await requests[0]!.answer({ revision: 2, updatedAt: 't2' })
    expect(autosave.state().status).toBe('waiting')
    tick()
    expect(requests[1]).toMatchObject({ values: { a: '2' }, revision: 2 })
  })
  it('keeps everything without a line and tries again, ever more slowly', async () => {
    const { autosave, requests, tick, delays } = setUp()
    autosave.change('a', '1')
    for (const [index, ms] of [2_000, 5_000, 10_000, 30_000, 30_000].entries()) {
      tick()
      await requests[index]!.fail('offline')
      expect(autosave.state()).toMatchObject({ status: 'offline', values: { a: '1' } })
      expect(delays()).toEqual([ms])
    }
    tick()
    await requests[5]!.answer({ revision: 2, updatedAt: 't2' })
    expect(autosave.state().status).toBe('saved')
  })
  it('says through flush whether all is with the server', async () => {
    const { autosave, requests } = setUp()
    expect(await autosave.flush()).toBe(true)
    autosave.change('a', '1')
    const first = autosave.flush()
    autosave.change('a', '2')
    await requests[0]!.answer({ revision: 2, updatedAt: 't2' })
    expect(requests[1]).toMatchObject({ values: { a: '2' }, revision: 2 })
    await requests[1]!.answer({ revision: 3, updatedAt: 't3' })
    expect(await first).toBe(true)
    autosave.change('a', '3')
    const second = autosave.flush()
    await requests[2]!.fail('offline')
    expect(await second).toBe(false)
  })
})

describe('two windows on one run', () => {
  async function stale() {
    const all = setUp()
    all.autosave.change('a', 'mine')
    all.tick()
    await all.requests[0]!.fail('stale')
    return all
  }
  it('stops saving until someone decides, and keeps what is typed meanwhile', async () => {
    const { autosave, requests, delays } = await stale()
    autosave.change('a', 'mine too')
    expect([autosave.state().status, autosave.state().values, delays()]).toEqual(['stale', { a: 'mine too' }, []])
    expect(await autosave.flush()).toBe(false)
    expect(requests).toHaveLength(1)
  })
  it('can keep mine', async () => {
    const { autosave, requests } = await stale()
    autosave.insist(7)
    expect(requests[1]).toMatchObject({ values: { a: 'mine' }, revision: 7 })
    await requests[1]!.answer({ revision: 8, updatedAt: 't8' })
    expect(autosave.state().status).toBe('saved')
  })
  it('can take the other, and take that back', async () => {
    const { autosave, requests, tick } = await stale()
    autosave.adopt({ values: { a: 'theirs' }, revision: 7, savedAt: 't7' }, 'newer')
    expect(autosave.state()).toMatchObject({ values: { a: 'theirs' }, status: 'saved', before: { why: 'newer' } })
    autosave.undo()
    tick()
    expect(requests[1]).toMatchObject({ values: { a: 'mine' }, revision: 7 })
  })
})

describe('replacing everything', () => {
  it('can be undone', () => {
    const { autosave } = setUp()
    autosave.change('a', 'mine')
    autosave.replace({ a: 'example' }, 'example')
    autosave.undo()
    expect(autosave.state()).toMatchObject({ values: { a: 'mine' }, before: null })
  })
})
