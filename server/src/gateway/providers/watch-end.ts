import type { Fetch } from '../provider.ts'

/** The ends of complete streams, by wire format. */
export const endMarks = {
  openai: /(?:^|\n)data: ?\[DONE\]\s*$/,
  anthropic: /(?:^|\n)event: ?message_stop\r?\ndata:[^\n]*\s*$/,
  ollama: /"done": ?true[^\n]*\s*$/,
}

/** Longer than any closing mark with the blank lines around it. */
const tailLength = 512

/**
 * SDKs don't say whether a stream was closed as its format demands or merely ended, and some drop the error they got and
 * throw their own. This looks at the last bytes that the SDK has read, and remembers what it was thrown.
 *
 * @param mark matches the end of a complete stream
 */
export function watchEnd(fetch: Fetch, mark: RegExp): { fetch: Fetch; seen(): boolean; failure(): unknown } {
  let tail = Buffer.alloc(0)
  let failure: unknown
  const remember = (error: unknown) => {
    failure ??= error
    return error
  }
  async function* watched(body: AsyncIterable<Uint8Array>) {
    try {
      for await (const chunk of body) {
        tail = Buffer.concat([tail, chunk.subarray(-tailLength)]).subarray(-tailLength)
        yield chunk
      }
    } catch (error) {
      throw remember(error)
    }
  }
  return {
    async fetch(input, init) {
      const answer = await fetch(input, init).catch(error => {
        throw remember(error)
      })
      if (!answer.body) return answer
      const body = ReadableStream.from(watched(answer.body)) as ReadableStream<Uint8Array>
      return new Response(body, { status: answer.status, headers: answer.headers })
    },
    seen: () => mark.test(tail.toString('latin1')),
    failure: () => failure,
  }
}
