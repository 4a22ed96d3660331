import { getEventListeners, once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { afterEach, expect, test } from 'vitest'
import { type EventStream, openEventStream } from './events.ts'

/** On real sockets: what matters is how much a slow reader makes us keep. */

let app: FastifyInstance
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await app.close()
})

/** Serves one stream; resolves with the answer of `work`. */
async function serve(work: (stream: EventStream, reply: FastifyReply) => Promise<void>) {
  const done = Promise.withResolvers<void>()
  app = Fastify({ forceCloseConnections: true })
  app.get('/', async (_, reply) => {
    reply.header('content-security-policy', "default-src 'none'")
    await work(openEventStream(reply), reply).then(done.resolve, done.reject)
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return { port: (app.server.address() as AddressInfo).port, done: done.promise }
}

/** A reader of bytes that decides itself when it reads. */
async function request(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  sockets.push(socket)
  await once(socket, 'connect')
  socket.write('GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n')
  return socket
}

test('events arrive in order, each in one line, with the headers of a stream', async () => {
  const { port } = await serve(async stream => {
    await stream.send({ text: 'eins\nzwei\r\n\ndata: drei' })
    await stream.write('event: x\ndata: [DONE]\n\n')
    await stream.write('')
    stream.end()
    await stream.send({ never: true })
  })
  const response = await fetch(`http://127.0.0.1:${port}/`)
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-accel-buffering')).toBe('no')
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'")
  const frames = (await response.text()).split('\n\n')
  expect(frames).toEqual([expect.stringMatching(/^data: [^\n]*$/), 'event: x\ndata: [DONE]', ''])
  expect(JSON.parse(frames[0]!.slice(6))).toEqual({ text: 'eins\nzwei\r\n\ndata: drei' })
})

test('a slow reader makes the writer wait: at most 256 KB are kept, and nothing is lost', async () => {
  const event = { text: 'x'.repeat(16_000) }
  const count = 1_500 // 24 MB, far more than a socket takes by itself
  let most = 0
  const { port, done } = await serve(async (stream, { raw }) => {
    for (let i = 0; i < count; i++) {
      const sent = stream.send({ i, ...event })
      most = Math.max(most, raw.writableLength)
      await sent
    }
    expect(getEventListeners(stream.gone, 'abort')).toEqual([])
    expect(raw.listenerCount('drain')).toBeLessThan(3)
    stream.end()
  })
  const socket = await request(port)
  let text = ''
  for await (const chunk of socket) {
    text += chunk.toString('latin1')
    await turn() // one chunk a turn, while the writer could write thousands of events
  }
  await done
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThanOrEqual(256 * 1024)
  const numbers = [...text.matchAll(/data: \{"i":(\d+),/g)].map(match => Number(match[1]))
  expect(numbers).toEqual(Array.from({ length: count }, (_, i) => i))
})

test('a reader who leaves while we wait for more is noticed', async () => {
  const { port, done } = await serve(async stream => {
    await stream.send({ first: true })
    await once(stream.gone, 'abort')
    await stream.send({ more: true })
    stream.end()
  })
  const socket = await request(port)
  await once(socket, 'data')
  socket.destroy()
  await done
})

test('a reader who leaves while the writer waits for him frees the writer', async () => {
  const blocked = Promise.withResolvers<void>()
  const { port, done } = await serve(async (stream, { raw }) => {
    while (!stream.gone.aborted) {
      const sent = stream.send({ text: 'x'.repeat(65_536) })
      // Nobody reads: sooner or later the sockets are full and this one stays open.
      await Promise.race([sent, turn().then(turn).then(turn)])
      if (raw.writableNeedDrain) blocked.resolve()
      await sent
    }
  })
  const socket = await request(port)
  socket.pause()
  await blocked.promise
  socket.destroy()
  await done
})

test('a reader who had left before the stream began is noticed, too', async () => {
  const asked = Promise.withResolvers<void>()
  const done = Promise.withResolvers<boolean>()
  app = Fastify({ forceCloseConnections: true })
  app.get('/', async (_, reply) => {
    const closed = once(reply.raw, 'close')
    asked.resolve()
    await closed
    const stream = openEventStream(reply)
    await stream.send({ late: true })
    stream.end()
    done.resolve(stream.gone.aborted)
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const socket = await request((app.server.address() as AddressInfo).port)
  await asked.promise
  socket.destroy()
  expect(await done.promise).toBe(true)
})
