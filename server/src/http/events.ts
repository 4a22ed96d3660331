import { once } from 'node:events'
import type { FastifyReply } from 'fastify'

/** A stream of Server-Sent Events (HTML standard § 9.2). Each event is one `data:` line of JSON. */
export interface EventStream {
  /** Waits while the reader is slow, so that at most one event is buffered beyond the socket's own buffer. */
  send(event: unknown): Promise<void>
  /** Frames that are written already, for formats of others. */
  write(frames: string): Promise<void>
  end(): void
  /** Aborted when the reader is gone. */
  readonly gone: AbortSignal
}

/** Proxies end silent connections; a comment every 15 s keeps them open. */
const keepAliveMs = 15_000

export function openEventStream(reply: FastifyReply): EventStream {
  const gone = new AbortController()
  // Headers that plugins (CSP and the like) have set already go out with the stream.
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value)
  }
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  const keepAlive = setInterval(() => void raw.write(': \n\n'), keepAliveMs)
  const leave = () => {
    clearInterval(keepAlive)
    gone.abort()
  }
  raw.on('close', leave)
  raw.on('error', leave)
  // Gone before we began: no event will tell.
  if (raw.destroyed) leave()

  async function write(text: string): Promise<void> {
    if (text === '' || gone.signal.aborted || raw.writableEnded) return
    if (raw.write(text)) return
    await once(raw, 'drain', { signal: gone.signal }).catch(error => {
      if (!gone.signal.aborted) throw error
    })
  }

  return {
    send: event => write(`data: ${JSON.stringify(event)}\n\n`),
    write,
    end: () => {
      clearInterval(keepAlive)
      raw.end()
    },
    gone: gone.signal,
  }
}
