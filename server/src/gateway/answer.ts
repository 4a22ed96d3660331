import { Fault } from '../errors.ts'
import { providerBroken, providerLimited, providerRefused, providerTimeout, providerUnreachable } from './faults.ts'
import type { ProviderConfig } from './provider.ts'
import type { Incoming } from './transport.ts'

/** Counts what came in. */
export type Watch = { bytes: number }

/** More than any event of a model needs; one line of it must not fill the memory. */
const longestLine = 1_048_576

/**
 * Sends with time limits and turns the answer into a `Response` for an SDK. Anything but 200 becomes a Fault right here,
 * and its body is never read: it may repeat what was sent. Body errors pass `fail` on their way out.
 */
export async function guardAnswer(options: {
  ask: (signal: AbortSignal) => Promise<Incoming>
  provider: ProviderConfig
  signal: AbortSignal
  watch: Watch
  fail: (error: unknown) => unknown
}): Promise<Response> {
  const { ask, provider, signal, watch, fail } = options
  const clock = createClock(provider, signal)
  clock.start('firstByte')
  let incoming: Incoming
  try {
    incoming = await ask(clock.signal)
    refuseStatus(incoming, provider)
  } catch (error) {
    const reason = clock.reasonFor(error, 'unreachable')
    clock.stop()
    throw reason
  }

  async function* body(): AsyncGenerator<Uint8Array> {
    const isTooLong = createLineMeter()
    const chunks = incoming.body[Symbol.asyncIterator]()
    try {
      for (;;) {
        const { done, value } = await chunks.next()
        clock.pause()
        if (done) return
        watch.bytes += value.byteLength
        if (isTooLong(value)) throw providerBroken({ provider: provider.id, reason: 'line-too-long' })
        yield value
        clock.start('idle')
      }
    } catch (error) {
      throw fail(clock.reasonFor(error, 'broken'))
    } finally {
      clock.stop()
      await chunks.return?.()
    }
  }

  const headers = new Headers()
  const type = incoming.headers['content-type']
  if (typeof type === 'string') headers.set('content-type', type)
  return new Response(ReadableStream.from(body()) as ReadableStream<Uint8Array>, { status: 200, headers })
}

/** @throws provider-limited, provider-refused */
function refuseStatus({ status, headers }: Incoming, { id }: ProviderConfig): void {
  if (status === 200) return
  const wait = headers['retry-after']
  if (status === 429) throw providerLimited({ provider: id, seconds: secondsOf(typeof wait === 'string' ? wait : '') })
  throw providerRefused({ provider: id, status })
}

/** `Retry-After` (RFC 9110 § 10.2.3): seconds or a date. 0: it says nothing we can use. */
function secondsOf(wait: string): number {
  if (/^\d{1,6}$/.test(wait)) return Number(wait)
  const until = Date.parse(wait)
  return Number.isNaN(until) ? 0 : Math.min(86_400, Math.max(0, Math.ceil((until - Date.now()) / 1000)))
}

function createLineMeter(): (chunk: Uint8Array) => boolean {
  let length = 0
  return chunk => {
    const first = chunk.indexOf(10)
    const tooLong = length + (first < 0 ? chunk.length : first) > longestLine
    length = first < 0 ? length + chunk.length : chunk.length - chunk.lastIndexOf(10) - 1
    return tooLong || length > longestLine
  }
}

/** The time limits of one call. Its signal is aborted with the outer one, when a limit passes, and by `stop`. */
function createClock({ id, timeouts }: ProviderConfig, outer: AbortSignal) {
  const own = new AbortController()
  let passed: 'firstByte' | 'idle' | 'total' | undefined
  let timer: NodeJS.Timeout | undefined
  const limit = (which: 'firstByte' | 'idle' | 'total') =>
    setTimeout(() => {
      passed ??= which
      own.abort()
    }, timeouts[which])
  const total = limit('total')

  const timedOut = (which: keyof typeof timeouts) =>
    providerTimeout({ provider: id, limit: which, seconds: timeouts[which] / 1000 })

  return {
    signal: AbortSignal.any([outer, own.signal]),
    start(which: 'firstByte' | 'idle') {
      clearTimeout(timer)
      timer = limit(which)
    },
    pause: () => clearTimeout(timer),
    stop() {
      clearTimeout(timer)
      clearTimeout(total)
      own.abort()
    },
    /** Only the code of a network error goes on: its other parts may hold what the provider said. */
    reasonFor(error: unknown, otherwise: 'unreachable' | 'broken'): Error {
      if (error instanceof Fault) return error
      if (passed) return timedOut(passed)
      if (outer.aborted) return abortError()
      const code = String((error as { code?: unknown }).code ?? 'unknown')
      if (code === 'UND_ERR_CONNECT_TIMEOUT') return timedOut('connect')
      return (otherwise === 'unreachable' ? providerUnreachable : providerBroken)({ provider: id, reason: code })
    },
  }
}

/** What a stopped stream throws; told apart from every failure by its name. */
export const abortError = (): Error => new DOMException('stopped', 'AbortError')
