import type { FastifyReply } from 'fastify'

/**
 * Aborts when the client hangs up before the answer is complete. Not `request.signal`: that one aborts as soon as the
 * body of a request has been read to its end (Fastify 5.12 listens to the request's `close`).
 */
export function whileConnected(reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  const leave = () => {
    if (!reply.raw.writableFinished) gone.abort()
  }
  reply.raw.once('close', leave)
  // Gone before we began: no event will tell.
  if (reply.raw.destroyed) leave()
  return gone.signal
}
