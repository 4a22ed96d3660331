import { lookup } from 'node:dns'
import { Agent, request } from 'undici'
import * as z from 'zod'
import { DetectorFailure, join } from '../detector.ts'
import type { Span } from '../entity.ts'
import { isInHouse } from './house.ts'
import { spanOf, typeOfLabel } from './label.ts'
import type { PresidioConfig, Recogniser } from './recogniser.ts'
import { readable, unite, windowsOf } from './window.ts'

/** UTF-16 units of one request; spaCy refuses texts of a million characters. */
const windowSize = 20_000
const overlap = 500
const maxAnswerBytes = 4_000_000

/** Presidio's `RecognizerResult`; offsets are Python's, in code points. */
const answer = z.array(
  z.object({
    entity_type: z.string().min(1).max(200),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    score: z.number().min(0).max(1),
  }),
)

/**
 * Presidio's analyzer over HTTP, `POST <url>/analyze`. It gets people's words only, follows no redirect, knows no proxy,
 * tries once, and whatever is not a complete, sound answer in time throws, so that nothing leaves.
 * @param resolveName for tests; the system's otherwise
 */
export function createPresidio(config: PresidioConfig, resolveName: typeof lookup = lookup): Recogniser {
  const name = 'presidio'
  const url = new URL(`${config.url.replace(/\/+$/, '')}/analyze`)
  const agent = new Agent({
    connect: { lookup: config.anywhere ? resolveName : withinHouse(resolveName) },
    // A kept connection that the other side has closed would refuse somebody's text for nothing.
    pipelining: 0,
    connections: 4,
    headersTimeout: 0,
    bodyTimeout: 0,
  })
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(config.token && { authorization: `Bearer ${config.token.reveal()}` }),
  }

  async function ask(text: string): Promise<Uint8Array> {
    const body = JSON.stringify({ text, language: config.language, score_threshold: config.minScore })
    const signal = AbortSignal.timeout(config.timeoutMs)
    try {
      const { statusCode, body: incoming } = await request(url, {
        ...{ dispatcher: agent, method: 'POST', headers, body, signal },
      })
      if (statusCode !== 200) {
        // What it says may repeat the text; nobody reads it.
        incoming.on('error', () => {}).destroy()
        throw new DetectorFailure(`HTTP ${statusCode}`)
      }
      const chunks: Uint8Array[] = []
      let size = 0
      for await (const chunk of incoming) {
        size += chunk.byteLength
        if (size > maxAnswerBytes) throw new DetectorFailure('answer too large')
        chunks.push(chunk)
      }
      return Buffer.concat(chunks)
    } catch (error) {
      if (error instanceof DetectorFailure) throw error
      if (signal.aborted) throw new DetectorFailure('timeout')
      throw new DetectorFailure((error as { code?: string }).code === 'EACCES' ? 'address' : 'connection')
    }
  }

  async function analyse(text: string): Promise<Span[]> {
    const finds = parse(await ask(text))
    const starts = codePointStarts(text)
    return finds.flatMap(({ entity_type, score, ...at }) => {
      const [start, end] = [starts[at.start], starts[at.end]]
      if (start === undefined || end === undefined || start >= end) throw new DetectorFailure('offsets')
      const type = typeOfLabel(entity_type)
      return type ? [spanOf(text, { start, end, type, by: name, score })] : []
    })
  }

  const detect: Recogniser['detect'] = async document => {
    const spans: Span[] = []
    for (const { start, text } of windowsOf(readable(document), windowSize, overlap))
      for (const span of await analyse(text)) spans.push({ ...span, start: span.start + start, end: span.end + start })
    return unite(spans)
  }

  return {
    name,
    detect,
    // Asked for what it is there for: a process that is up but has no German would refuse every text.
    ready: async () => void (await detect(join([{ text: 'Frau Muster wohnt in Musterstadt.' }]))),
    close: () => agent.destroy(),
  }
}

function parse(bytes: Uint8Array): z.infer<typeof answer> {
  try {
    return answer.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    throw new DetectorFailure('malformed answer')
  }
}

/** Where each code point begins, in UTF-16 units, and the end. */
export function codePointStarts(text: string): number[] {
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    starts.push(at)
    at += character.length
  }
  starts.push(at)
  return starts
}

/** A name may point anywhere by the time it is used: each address must lie in the house, or none is taken. */
const withinHouse = (resolveName: typeof lookup): typeof lookup =>
  ((host: string, options: object, done: (...args: unknown[]) => void) => {
    resolveName(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error)
      if (!addresses.every(({ address }) => isInHouse(address)))
        return done(Object.assign(new Error('the name resolves to an address outside the house'), { code: 'EACCES' }))
      if ('all' in options && options.all) return done(null, addresses)
      done(null, addresses[0]!.address, addresses[0]!.family)
    })
  }) as never
