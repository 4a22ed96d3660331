import type { RunEvent, RunState } from '@ki-reallabor/server/runs/contract'
import { describe, expect, it } from 'vitest'
import { createEventParser, followRun } from './event-stream.ts'

const run = (status: RunState['status']): RunEvent => ({
  type: 'state',
  run: {
    id: '01900000-0000-7000-8000-000000000001',
    letter: 'A',
    blind: false,
    revision: 1,
    model: null,
    status,
    reason: null,
    version: null,
    editedAt: null,
    segments: [],
    findings: [],
    cost: null,
    createdAt: '2026-11-23T09:44:00Z',
    finishedAt: null,
    rating: null,
  },
})
const frame = (event: RunEvent) => `data: ${JSON.stringify(event)}\n\n`

/** A response that gives these chunks, then ends or tears. */
function answer(chunks: string[], end: 'close' | 'tear' = 'close', status = 200): Response {
  const bytes = new TextEncoder()
  let next = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (next < chunks.length) controller.enqueue(bytes.encode(chunks[next++]))
      else if (end === 'close') controller.close()
      else controller.error(new TypeError('network'))
    },
  })
  return new Response(body, { status })
}

async function follow(answers: (Response | Error)[]) {
  const events: RunEvent[] = []
  const line: boolean[] = []
  const waits: number[] = []
  const end = await followRun({
    url: '/api/runs/x/events',
    signal: new AbortController().signal,
    onEvent: event => events.push(event),
    onConnection: up => line.push(up),
    fetch: async () => {
      const next = answers.shift()
      if (!next) throw new Error('asked too often')
      if (next instanceof Error) throw next
      return next
    },
    wait: async ms => {
      waits.push(ms)
    },
  })
  return { end, events, line, waits }
}

describe('the parser of event streams', () => {
  it('gives the same events however the bytes are cut', () => {
    const text = ': hello\r\ndata: {"a":1}\r\n\r\nevent: x\ndata:two\ndata: lines\n\ndata: open'
    for (let cut = 0; cut <= text.length; cut++) {
      const parse = createEventParser()
      expect([...parse(text.slice(0, cut)), ...parse(text.slice(cut))]).toEqual(['{"a":1}', 'two\nlines'])
    }
  })
})

describe('following a run', () => {
  it('ends with the final state', async () => {
    const grown: RunEvent = { type: 'segments', segments: [{ origin: 'model', text: 'Guten Tag' }] }
    const { end, events, waits } = await follow([
      answer([frame(run('running')), frame(grown), frame(run('completed'))]),
    ])
    expect(end).toBe('finished')
    expect(events.map(event => event.type)).toEqual(['state', 'segments', 'state'])
    expect(waits).toEqual([])
  })
  it('reconnects after a torn line, an early end and a server that restarts, slower each time', async () => {
    const { end, line, waits } = await follow([
      answer([frame(run('running'))], 'tear'),
      new TypeError('Failed to fetch'),
      answer([], 'close', 503),
      answer([frame(run('running'))], 'close'),
      answer([frame(run('interrupted'))]),
    ])
    expect(end).toBe('finished')
    expect(line).toEqual([true, false, false, false, true, false, true])
    expect(waits).toEqual([300, 1000, 2000, 300])
  })
  it('stops when the session has ended or the run is gone', async () => {
    expect((await follow([answer([], 'close', 401)])).end).toBe('session-ended')
    expect((await follow([answer([], 'close', 404)])).end).toBe('missing')
  })
  it('does not loop on what is no JSON', () =>
    expect(follow([answer(['data: <html>\n\n'])])).rejects.toBeInstanceOf(SyntaxError))
})
