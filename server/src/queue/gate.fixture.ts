import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** Stands before a server of the tests and can be its outage: nobody listens, or nobody answers. */
export interface Gate {
  /** The server's URL, through the gate. */
  url: string
  /** Resolves when so many more connections were tried. */
  arrivals(count: number): Promise<void>
  shut(): Promise<void>
  open(): Promise<void>
  /** Takes connections, passes nothing on. */
  freeze(): void
  /** Takes connections and drops them. */
  drop(): void
  close(): Promise<void>
}

export async function createGate(target: string): Promise<Gate> {
  const { hostname, port: targetPort } = new URL(target)
  const pairs = new Set<[Socket, Socket]>()
  let mode: 'open' | 'frozen' | 'dropping' = 'open'
  const server = createServer(near => {
    near.on('error', () => {})
    if (mode === 'dropping') return near.destroy()
    if (mode === 'frozen') return void pairs.add([near.pause(), near])
    const far = connect(Number(targetPort || 6379), hostname)
    far.on('error', () => {})
    near.pipe(far).pipe(near)
    const pair: [Socket, Socket] = [near, far]
    pairs.add(pair)
    for (const end of pair) {
      end.on('close', () => {
        pairs.delete(pair)
        for (const each of pair) each.destroy()
      })
    }
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  await listen(0)
  const { port } = server.address() as AddressInfo
  const url = new URL(target)
  url.hostname = '127.0.0.1'
  url.port = String(port)
  const part = () => {
    for (const pair of pairs) for (const end of pair) end.destroy()
    pairs.clear()
  }
  const shut = async () => {
    if (!server.listening) return
    const gone = once(server, 'close')
    server.close()
    part()
    await gone
  }
  return {
    url: url.href,
    async arrivals(count) {
      for (let i = 0; i < count; i++) await once(server, 'connection')
    },
    shut,
    async open() {
      if (mode !== 'open') part()
      mode = 'open'
      if (!server.listening) await listen(port)
    },
    freeze() {
      mode = 'frozen'
      for (const [near, far] of pairs) for (const end of [near, far]) end.unpipe().pause()
    },
    drop() {
      mode = 'dropping'
      part()
    },
    close: shut,
  }
}
