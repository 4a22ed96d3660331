import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fault } from '../errors.ts'
import type { Actor } from '../identity/actor.ts'
import { type Identity, notSignedIn, tokenInvalid } from '../identity/identity.ts'

/** A change was asked for from another site's page. Nothing was changed. */
export const foreignOrigin = fault('forbidden', 'foreign-origin')

declare module 'fastify' {
  interface FastifyRequest {
    /** Throws `not-signed-in` where nobody is: a route that asks for the actor is closed to strangers. */
    actor: Actor
  }
  interface FastifyContextConfig {
    /** The only routes that need no actor say so here. */
    open?: boolean
    /** `/v1`: token only, no cookie. */
    token?: boolean
  }
}

export type Cookies = { name: string; set(reply: FastifyReply, secret: string): void; clear(reply: FastifyReply): void }

/** With https the cookie is `__Host-` (RFC 6265bis § 4.1.3.2); on plain loopback a browser would refuse that prefix. */
export function sessionCookies(publicUrl: string | undefined): Cookies {
  const secure = publicUrl?.startsWith('https:') ?? false
  const name = secure ? '__Host-session' : 'reallabor-session'
  const attributes = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const
  return {
    name,
    set: (reply, secret) => void reply.setCookie(name, secret, attributes),
    clear: reply => void reply.clearCookie(name, attributes),
  }
}

/** Deny by default: every route has an actor unless its config says `open`. */
export function requireActor(app: FastifyInstance, identity: Identity, cookies: Cookies): void {
  const actors = new WeakMap<FastifyRequest, Actor>()
  app.decorateRequest('actor', {
    getter(this: FastifyRequest) {
      const actor = actors.get(this)
      if (!actor) throw notSignedIn()
      return actor
    },
  })
  app.addHook('onRequest', async request => {
    const { open, token } = request.routeOptions.config
    if (open || request.routeOptions.url === undefined) return
    actors.set(request, token ? await byToken(request) : await bySession(request))
  })

  async function byToken(request: FastifyRequest): Promise<Actor> {
    const match = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')
    if (!match) throw tokenInvalid()
    return identity.actorOfToken(match[1]!)
  }

  async function bySession(request: FastifyRequest): Promise<Actor> {
    const secret = request.cookies[cookies.name]
    if (!secret) throw notSignedIn()
    return identity.actorOfSession(secret)
  }
}

/**
 * Against cross-site requests: a change with a foreign `Origin`, or one the browser calls cross-site, is refused.
 * Requests with neither header come from no browser and carry no victim's cookie (the reasoning of Go's
 * `http.CrossOriginProtection`); `SameSite=Strict` stands beside it.
 */
export function requireOwnOrigin(app: FastifyInstance, publicUrl: string | undefined): void {
  app.addHook('onRequest', async request => {
    if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return
    if (request.routeOptions.config.token) return
    const site = request.headers['sec-fetch-site']
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw foreignOrigin()
    const { origin } = request.headers
    if (origin === undefined) return
    const theirs = URL.canParse(origin) ? new URL(origin) : undefined
    const own = publicUrl ? theirs?.origin === new URL(publicUrl).origin : theirs?.host === request.headers.host
    if (!own) throw foreignOrigin()
  })
}
