import type { RunEvent } from '@ki-reallabor/server/runs/contract'

/** Splits a text/event-stream into the payloads of its `data:` lines (WHATWG HTML § 9.2.6; other fields are unused). */
export function createEventParser(): (chunk: string) => string[] {
  let rest = ''
  let data: string[] = []
  return chunk => {
    const done: string[] = []
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop()!
    for (const line of lines) {
      if (line === '' && data.length > 0) {
        done.push(data.join('\n'))
        data = []
      } else if (line.startsWith('data:')) data.push(line.slice(line[5] === ' ' ? 6 : 5))
    }
    return done
  }
}

export type StreamEnd = 'finished' | 'session-ended' | 'missing'

const isFinal = (event: RunEvent) =>
  event.type === 'state' && event.run.status !== 'waiting' && event.run.status !== 'running'

/** Pauses between attempts, ms; the last one repeats. */
const pauses = [300, 1000, 2000, 4000, 8000]

/**
 * Follows a run until its final state, reconnecting as often as it takes. `onConnection(false)` when the line is down.
 * @param wait resolves after that many ms or when aborted
 */
export async function followRun(options: {
  url: string
  signal: AbortSignal
  onEvent: (event: RunEvent) => void
  onConnection?: (up: boolean) => void
  fetch?: typeof globalThis.fetch
  wait?: (ms: number, signal: AbortSignal) => Promise<void>
}): Promise<StreamEnd> {
  const { url, signal, onEvent, onConnection, fetch = globalThis.fetch.bind(globalThis), wait = pause } = options
  for (let failures = 0; !signal.aborted; failures++) {
    try {
      const response = await fetch(url, { headers: { accept: 'text/event-stream' }, signal })
      if (response.status === 401) return 'session-ended'
      if (response.status === 404 || response.status === 403) return 'missing'
      if (response.ok && response.body) {
        const parse = createEventParser()
        for await (const chunk of chunksOf(response.body, signal)) {
          for (const data of parse(chunk)) {
            const event = JSON.parse(data) as RunEvent
            failures = 0
            onConnection?.(true)
            onEvent(event)
            if (isFinal(event)) return 'finished'
          }
        }
      }
    } catch (error) {
      // A torn line is foreseen and tried again; a message that isn't JSON is a defect and must not loop.
      if (!signal.aborted && !(error instanceof TypeError)) throw error
    }
    if (signal.aborted) break
    onConnection?.(false)
    await wait(pauses[Math.min(failures, pauses.length - 1)]!, signal)
  }
  return 'finished'
}

/** By reader, not `for await` on the stream: Safari has no async iterator on it. */
async function* chunksOf(body: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  try {
    while (!signal.aborted) {
      const { value, done } = await reader.read()
      if (done) return
      yield decoder.decode(value, { stream: true })
    }
  } finally {
    reader.cancel().catch(() => undefined) // already torn: nothing left to release
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(done, ms)
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
  })
}
