import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as readText } from 'node:stream/consumers'

/** A find as Presidio's analyzer writes it; offsets in code points. */
export type Find = { entity_type: string; start: number; end: number; score: number }

/**
 * An analyzer for tests: a real HTTP server on 127.0.0.1 that keeps what it was sent. It finds the words it was told, in
 * code points as Python counts; `answer` replaces that, and may just as well say nothing.
 */
export interface ScriptedPresidio {
  readonly url: string
  readonly requests: readonly { path: string; headers: IncomingMessage['headers']; body: any }[]
  /** What it recognises: entity by word. */
  words: Record<string, string>
  answer: ((request: { text: string }, outgoing: ServerResponse) => unknown) | undefined
  close(): Promise<void>
}

export async function startPresidio(words: Record<string, string> = {}): Promise<ScriptedPresidio> {
  const requests: { path: string; headers: IncomingMessage['headers']; body: any }[] = []
  const server = createServer((incoming, outgoing) => {
    void readText(incoming).then(sent => {
      const body = JSON.parse(sent)
      requests.push({ path: incoming.url!, headers: incoming.headers, body })
      if (presidio.answer) return presidio.answer(body, outgoing)
      outgoing.setHeader('content-type', 'application/json')
      outgoing.end(JSON.stringify(findsOf(body.text, presidio.words)))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const presidio: ScriptedPresidio = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    words,
    answer: undefined,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return presidio
}

function findsOf(text: string, words: Record<string, string>): Find[] {
  const characters = Array.from(text)
  return Object.entries(words).flatMap(([word, entity_type]) => {
    const length = Array.from(word).length
    return characters.flatMap((_, start) =>
      characters.slice(start, start + length).join('') === word
        ? [{ entity_type, start, end: start + length, score: 0.85 }]
        : [],
    )
  })
}
