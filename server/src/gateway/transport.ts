import { lookup } from 'node:dns'
import { Agent, request } from 'undici'
import { isForbiddenAddress } from './core/address.ts'

/** Bytes that the gate has let through, and where they go. */
export type Outgoing = {
  url: URL
  headers: Record<string, string>
  body: Uint8Array
  /** Aborting it closes the connection at once, before and during the answer. */
  signal: AbortSignal
}

export type Incoming = {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: AsyncIterable<Uint8Array>
}

/** Carries the bytes. Follows no redirect, tries once, knows no limits of its own: those are the egress's. */
export type Transport = {
  send(outgoing: Outgoing): Promise<Incoming>
  close(): Promise<void>
}

/**
 * HTTP by undici, with connections of its own for each provider.
 * @param connectTimeout milliseconds
 * @param resolveName for tests; the system's otherwise
 */
export function createHttpTransport(connectTimeout: number, resolveName: typeof lookup = lookup): Transport {
  const agent = new Agent({
    connect: { timeout: connectTimeout, lookup: refusing(resolveName) },
    // The egress measures these, to the millisecond and with its own faults.
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: 16_384,
  })
  return {
    async send({ url, headers, body, signal }) {
      const answer = await request(url, { dispatcher: agent, method: 'POST', headers, body, signal })
      return { status: answer.statusCode, headers: answer.headers, body: answer.body }
    },
    close: () => agent.destroy(),
  }
}

/** A name may point anywhere by the time it is used; what it resolves to is what counts. */
const refusing = (resolveName: typeof lookup): typeof lookup =>
  ((host: string, options: object, done: (...args: unknown[]) => void) => {
    resolveName(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error)
      if (addresses.some(({ address }) => isForbiddenAddress(address))) {
        return done(Object.assign(new Error('the name resolves to a forbidden address'), { code: 'EACCES' }))
      }
      if ('all' in options && options.all) return done(null, addresses)
      done(null, addresses[0]!.address, addresses[0]!.family)
    })
  }) as never
