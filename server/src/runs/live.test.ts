import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Segment } from './contract.ts'
import { createLiveDrafts, type LiveDraft } from './live.ts'

const say = (text: string): Segment => ({ origin: 'model', text })
const never = new AbortController().signal

/** A draft whose writing the test drives: `finish` lets its work end. */
function begin(report: (error: unknown) => void = () => {}) {
  const live = createLiveDrafts(report)
  const work = Promise.withResolvers<void>()
  live.begin('run', () => work.promise)
  return { live, draft: live.find('run')!, finish: work.resolve, fail: work.reject }
}

const textOf = (segments: readonly Segment[]) => segments.map(segment => segment.text).join('')

async function readAll(events: AsyncIterable<{ segments: Segment[] }>): Promise<string> {
  let text = ''
  for await (const { segments } of events) text += textOf(segments)
  return text
}

test('a snapshot and what follows it are the whole draft, wherever one comes in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ minLength: 1 }), { maxLength: 20 }), fc.nat(20), async (texts, at) => {
      const { draft, finish } = begin()
      const readers: Promise<string>[] = []
      const join = () => {
        const growth = draft.follow(never)
        const sofar = textOf(draft.segments)
        readers.push(readAll(growth).then(rest => sofar + rest))
      }
      for (const [i, text] of texts.entries()) {
        if (i === at) join()
        draft.grow([say(text)])
        if (i % 3 === 0) await Promise.resolve()
      }
      join()
      finish()
      expect(new Set(await Promise.all(readers))).toEqual(new Set([texts.join('')]))
    }),
  )
})

test('what grows between the subscription and the first read is there, in one piece', async () => {
  const { draft, finish } = begin()
  const growth = draft.follow(never)
  draft.grow([say('a')])
  draft.grow([say('b'), say('c')])
  draft.grow([])
  const reader = growth[Symbol.asyncIterator]()
  expect((await reader.next()).value).toEqual({ type: 'segments', segments: [say('a'), say('b'), say('c')] })
  finish()
  expect((await reader.next()).done).toBe(true)
})

test('a reader who leaves is let go; the draft goes on for the others', async () => {
  const { draft, finish } = begin()
  const gone = new AbortController()
  const left = readAll(draft.follow(gone.signal))
  const stayed = readAll(draft.follow(never))
  draft.grow([say('a')])
  gone.abort()
  expect(await left).toBe('a')
  draft.grow([say('b')])
  finish()
  expect(await stayed).toBe('ab')
  expect(draft.signal.aborted).toBe(false)
})

test('a reader who is gone already gets nothing and waits for nothing', async () => {
  const { draft } = begin()
  expect(await readAll(draft.follow(AbortSignal.abort()))).toBe('')
})

test('after it has settled it is no longer found, and following it ends at once', async () => {
  const { live, draft, finish } = begin()
  finish()
  await draft.settled
  expect(live.find('run')).toBeUndefined()
  expect(await readAll(draft.follow(never))).toBe('')
})

test('a defect is reported, and the draft settles all the same', async () => {
  const reported: unknown[] = []
  const { draft, fail } = begin(error => reported.push(error))
  const defect = new Error('x')
  fail(defect)
  await draft.settled
  expect(reported).toEqual([defect])
})

test('stopping one draft aborts that one', () => {
  const { draft } = begin()
  draft.stop()
  expect(draft.signal.aborted).toBe(true)
})

test('draining stops all and waits until each has stored what it had', async () => {
  const live = createLiveDrafts(() => {})
  const stored: string[] = []
  const untilStopped = (name: string) => async (draft: LiveDraft) => {
    await new Promise<void>(resolve => draft.signal.addEventListener('abort', () => resolve()))
    await new Promise(resolve => setImmediate(resolve))
    stored.push(name)
  }
  live.begin('1', untilStopped('1'))
  live.begin('2', untilStopped('2'))
  await live.drain()
  expect(stored.sort()).toEqual(['1', '2'])
  expect(live.find('1')).toBeUndefined()
  await live.drain()
})
