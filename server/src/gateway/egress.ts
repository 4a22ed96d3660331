import { createHash } from 'node:crypto'
import type { Audit } from '../audit/audit.ts'
import type { AuditEvent, ClosingEvent } from '../audit/entry.ts'
import { Fault } from '../errors.ts'
import type { DataKey } from '../keys/keyring.ts'
import {
  findLeaks as findLeaksOf,
  type Leak,
  type LeakOptions,
  type Mapping,
  type Releasable,
} from '../pseudonymisation/pseudonymisation.ts'
import { guardAnswer, type Watch } from './answer.ts'
import { textsOfBody } from './core/body.ts'
import { egressBlocked } from './faults.ts'
import type { Fetch, ProviderConfig } from './provider.ts'
import type { Transport } from './transport.ts'

/** Kinds and numbers of what may not leave; never the findings themselves. */
export type FindLeaks = (texts: readonly string[], mapping: Mapping, options: LeakOptions) => readonly Leak[]

export type Opening = {
  tenantId: string
  provider: ProviderConfig
  /** Whose key seals the record of what left. */
  conversation: { id: string; dataKey: DataKey }
  /** What the gate is told: what must not be in the body, and what may be although it looks as if it mustn't. */
  releasable: Releasable
  /** What the log says about this attempt, beside what the egress finds out itself. */
  event: Omit<AuditEvent, 'act' | 'sha256' | 'commitment' | 'bytes'>
  signal: AbortSignal
}

/** One attempt to ask a provider: one body, one entry `accepted`, one end. */
export interface Outing {
  /** For an SDK. Sends once; whatever is wrong, it throws a Fault and keeps it in `fault`, since SDKs wrap errors. */
  readonly fetch: Fetch
  /** The first thing that went wrong here. */
  fault(): Fault | undefined
  /** The durable entry `accepted`, as soon as there is one. */
  accepted(): { id: string; sha256: string } | undefined
  /** Closes the connection and writes how it ended; once. Before `accepted` nothing left, and every end is `refused`. */
  close(end: Omit<ClosingEvent, 'bytes'>): Promise<void>
}

export interface Egress {
  open(opening: Opening): Outing
  close(): Promise<void>
}

/** What an SDK may say in headers. All else (x-stainless-…, versions of the machine's software) stays here. */
const permittedHeaders = new Set([
  'accept',
  'content-type',
  'authorization',
  'x-api-key',
  'api-key',
  'anthropic-version',
  'anthropic-beta',
])

/**
 * The only way to any provider. Each body is decoded and read by the gate, hashed, recorded as `accepted` durably, and
 * only then sent; on any doubt nothing is sent.
 */
export function createEgress(parts: {
  audit: Pick<Audit, 'accept' | 'append' | 'commit'>
  /** For tests; the gate of pseudonymisation otherwise. */
  findLeaks?: FindLeaks
  /** By provider id. */
  transports: ReadonlyMap<string, Transport>
}): Egress {
  return {
    open: opening => openOuting(parts, opening),
    async close() {
      await Promise.all([...parts.transports.values()].map(transport => transport.close()))
    },
  }
}

function openOuting(parts: Parameters<typeof createEgress>[0], opening: Opening): Outing {
  const { audit, findLeaks = findLeaksOf, transports } = parts
  const { provider, tenantId, conversation, releasable, event } = opening
  const hangUp = new AbortController()
  const watch: Watch = { bytes: 0 }
  let sent = 0
  let used = false
  let failure: Fault | undefined
  let accepted: { attempt: Awaited<ReturnType<Audit['accept']>>; sha256: string } | undefined

  /** The gate. @throws egress-blocked */
  function refuseLeaks(body: Uint8Array): void {
    const texts = textsOfBody(body)
    if (!texts) throw egressBlocked({ reason: 'undecodable', details: '' })
    if (!releasable.masked) return // declared public by policy: nothing was hidden that could be found
    let leaks: ReturnType<FindLeaks>
    try {
      leaks = findLeaks(texts, releasable.mapping, { released: releasable.visible, fixed: releasable.fixed })
    } catch (cause) {
      throw egressBlocked({ reason: 'gate-failed', details: '' }, { cause })
    }
    if (leaks.length === 0) return
    throw egressBlocked({ reason: 'leak', details: leaks.map(({ type, count }) => `${type}: ${count}`).join(', ') })
  }

  async function recordAccepted(body: Uint8Array) {
    const sha256 = createHash('sha256').update(body).digest('hex')
    const { commitment, record } = audit.commit(body)
    const attempt = await audit.accept(
      tenantId,
      { ...event, sha256, commitment, bytes: { out: body.byteLength } },
      entryId => ({
        conversationId: conversation.id,
        ciphertext: conversation.dataKey.seal(record, {
          tenant: tenantId,
          table: 'audit_content',
          row: entryId,
          column: 'ciphertext',
        }),
      }),
    )
    return { attempt, sha256 }
  }

  async function send(input: Parameters<Fetch>[0], init: RequestInit = {}): Promise<Response> {
    if (used) throw egressBlocked({ reason: 'second-request', details: '' })
    used = true
    const url = permittedUrl(input, init, provider)
    const body = bytesOf(init.body)
    const headers = headersOf(init.headers)
    refuseLeaks(body)
    // The caller's wish to stop, the SDK's, or our own end: each closes the socket.
    const signal = AbortSignal.any([opening.signal, hangUp.signal, ...(init.signal ? [init.signal] : [])])
    signal.throwIfAborted()
    accepted = await recordAccepted(body)
    signal.throwIfAborted()
    const transport = transports.get(provider.id)
    if (!transport) throw new Error(`no transport for ${provider.id}`)
    sent = body.byteLength
    return guardAnswer({
      ask: limited => transport.send({ url, headers, body, signal: limited }),
      provider,
      signal,
      watch,
      fail: keep,
    })
  }

  function keep(error: unknown): unknown {
    if (error instanceof Fault) failure ??= error
    return error
  }

  return {
    fetch: (input, init) =>
      send(input, init).catch(error => {
        throw keep(error)
      }),
    fault: () => failure,
    accepted: () => accepted && { id: accepted.attempt.id, sha256: accepted.sha256 },
    async close(end) {
      hangUp.abort()
      if (accepted) {
        const bytes = { out: sent, in: watch.bytes }
        await accepted.attempt.finish({ ...end, bytes })
      } else if (!failure?.code.startsWith('audit-')) {
        await audit.append(tenantId, { ...event, ...end, act: 'refused' })
      }
    },
  }
}

/** @throws egress-blocked for anything but a POST below the provider's base URL */
function permittedUrl(input: Parameters<Fetch>[0], init: RequestInit, provider: ProviderConfig): URL {
  const url = URL.parse(input instanceof Request ? input.url : String(input))
  const base = new URL(provider.baseUrl)
  const prefix = base.pathname.replace(/\/*$/, '/')
  const below = url && url.origin === base.origin && url.pathname.startsWith(prefix) && !url.username && !url.password
  // An encoded separator could mean another path to the other side than to us; the gate reads no query.
  if (!below || url.search || /%2f|%5c/i.test(url.pathname)) throw egressBlocked({ reason: 'url', details: '' })
  if (input instanceof Request || init.method?.toUpperCase() !== 'POST') {
    throw egressBlocked({ reason: 'method', details: '' })
  }
  return url
}

/** @throws egress-blocked for bodies that can't be read before they are sent */
function bytesOf(body: RequestInit['body']): Uint8Array {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  // A copy: nobody may change the bytes between gate and socket.
  if (body instanceof Uint8Array) return Uint8Array.from(body)
  if (body instanceof ArrayBuffer) return new Uint8Array(body.slice(0))
  throw egressBlocked({ reason: 'undecodable', details: '' })
}

function headersOf(given: RequestInit['headers']): Record<string, string> {
  const headers: Record<string, string> = { 'user-agent': 'ki-reallabor' }
  for (const [name, value] of new Headers(given)) if (permittedHeaders.has(name)) headers[name] = value
  return headers
}
