import type { Fetch } from '../provider.ts'

/** Longer than any closing mark with the blank lines around it. */
const tailLength = 512

/**
 * SDKs don't say whether a stream was closed as its format demands or merely ended. This looks at the last bytes that
 * the SDK has read.
 *
 * @param mark matches the end of a complete stream
 */
export function watchEnd(fetch: Fetch, mark: RegExp): { fetch: Fetch; seen(): boolean } {
  let tail = Buffer.alloc(0)
  async function* watched(body: AsyncIterable<Uint8Array>) {
    for await (const chunk of body) {
      tail = Buffer.concat([tail, chunk.subarray(-tailLength)]).subarray(-tailLength)
      yield chunk
    }
  }
  return {
    async fetch(input, init) {
      const answer = await fetch(input, init)
      if (!answer.body) return answer
      const body = ReadableStream.from(watched(answer.body)) as ReadableStream<Uint8Array>
      return new Response(body, { status: answer.status, headers: answer.headers })
    },
    seen: () => mark.test(tail.toString('latin1')),
  }
}
