import type { Endpoint } from '@ki-reallabor/server/http/contract'
import type * as z from 'zod'
import { NetworkError, problemFrom } from './problem.ts'

type AnyEndpoint = Pick<Endpoint, 'method' | 'url' | 'params' | 'query' | 'body' | 'response'>

/** Empty parts may be left out, parts with a required member may not. */
type Part<Name extends string, Value> = [Value] extends [undefined]
  ? { [K in Name]?: undefined }
  : Record<never, never> extends Value
    ? { [K in Name]?: Value }
    : { [K in Name]: Value }

type Input<E extends AnyEndpoint> = Part<'params', z.input<E['params']>> &
  Part<'query', z.input<E['query']>> &
  Part<'body', z.input<E['body']>> & { signal?: AbortSignal }

type Arguments<E extends AnyEndpoint> = Record<never, never> extends Input<E> ? [input?: Input<E>] : [input: Input<E>]

/** Hears `signed-out` whenever the server knows no session: it has ended, or there never was one. */
export const signedOut = new EventTarget()

/**
 * One HTTP call as its contract declares it.
 * @throws ProblemError what the server refused or failed at; NetworkError when there was no answer at all.
 */
export async function call<E extends AnyEndpoint>(
  endpoint: E,
  ...[input]: Arguments<E>
): Promise<z.output<E['response']>> {
  const { params, query, body, signal } = (input ?? {}) as {
    params?: Record<string, string>
    query?: Record<string, unknown>
    body?: unknown
    signal?: AbortSignal
  }
  const address = addressOf(endpoint.url, params ?? {}, query ?? {})
  const request: Parameters<typeof send>[1] = { method: endpoint.method }
  if (signal) request.signal = signal
  if (body !== undefined) {
    request.body = JSON.stringify(body)
    request.headers = { 'content-type': 'application/json' }
  }
  return (await send(address, request)) as z.output<E['response']>
}

/** Below `call`, for what isn't JSON: a file to upload as `FormData`. Same errors. */
export async function send(
  address: string,
  request: RequestInit & { headers?: Record<string, string> },
): Promise<unknown> {
  const response = await ask(address, request)
  const text = await response.text()
  if (text === '') return undefined
  // JSON may well be `null`.
  const json = parsed(text)
  return json === undefined ? text : json
}

/** A file that the server makes, with the name it gave. Same errors. */
export async function fetchFile(address: string): Promise<{ blob: Blob; name: string }> {
  const response = await ask(address, { method: 'GET', headers: { accept: '*/*' } })
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  return { blob: await response.blob(), name: name ?? address.slice(address.lastIndexOf('/') + 1) }
}

async function ask(address: string, request: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
  let response: Response
  try {
    response = await fetch(address, {
      credentials: 'same-origin',
      ...request,
      // The server writes its refusals in the page's language.
      headers: { accept: 'application/json', 'accept-language': languageOfPage(), ...request.headers },
    })
  } catch (cause) {
    if (request.signal?.aborted) throw cause
    throw new NetworkError(cause)
  }
  if (response.status === 401) signedOut.dispatchEvent(new Event('signed-out'))
  if (!response.ok) throw problemFrom(response.status, parsed(await response.text()))
  return response
}

/** Fills `:name` parts and appends what is defined of the query. */
export function addressOf(url: string, params: Record<string, string>, query: Record<string, unknown>): string {
  const path = url.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))
  return search.size === 0 ? path : `${path}?${search}`
}

const languageOfPage = () => globalThis.document?.documentElement.lang || 'de'

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
