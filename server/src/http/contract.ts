import * as z from 'zod'
import type { Permission } from '../identity/contract.ts'

/**
 * An HTTP call as data, shared by the server's route and the client's `call`. Schemas describe JSON; a response that
 * doesn't fit its schema is a defect of the server and answered with 500.
 */
export type Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Fastify's spelling: `/api/runs/:runId` */
  readonly url: string
  readonly summary: string
  /** Who may call it. Absent: whoever is signed in; `everyone`: strangers, too. */
  readonly may?: Permission | 'everyone'
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly response: Response
}

const nothing = z.object({})

type Shape = Partial<Pick<Endpoint, 'params' | 'query' | 'body' | 'response'>> &
  Pick<Endpoint, 'method' | 'url' | 'summary' | 'may'>

type Of<
  S extends Shape,
  K extends 'params' | 'query' | 'body' | 'response',
  Default extends z.ZodType,
> = S[K] extends z.ZodType ? S[K] : Default

/** Declares a call. What isn't given is empty: no parameters, no query, no body, `204` without content. */
export function endpoint<const S extends Shape>(
  shape: S,
): Endpoint<
  Of<S, 'params', typeof nothing>,
  Of<S, 'query', typeof nothing>,
  Of<S, 'body', z.ZodUndefined>,
  Of<S, 'response', z.ZodVoid>
> {
  return { params: nothing, query: nothing, body: z.undefined(), response: z.void(), ...shape } as never
}

/** RFC 9457. `code` selects the text in the message catalogues of client and terminal; `detail` is that text in German. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Problem = z.infer<typeof problem>

/** UTC instant, ISO 8601. */
export const instant = z.iso.datetime()
export const id = z.uuid()
