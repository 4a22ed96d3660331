import { existsSync } from 'node:fs'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import staticFiles from '@fastify/static'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import Fastify, { type FastifyInstance } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { Identity } from '../identity/identity.ts'
import { languageOf } from '../messages/messages.ts'
import { version } from '../version.ts'
import { answerTo } from './problem.ts'
import { requireActor, requireOwnOrigin, sessionCookies } from './session.ts'

export type AppOptions = {
  identity: Identity
  publicUrl: string | undefined
  /** The built client; without it only the API is served. */
  clientDir: string | undefined
  /** Told of every defect (an error that is no Fault), with method and address pattern of the route. */
  report: (error: unknown, route: string) => void
  /** Registers the features' routes. */
  routes: (app: FastifyInstance) => void | Promise<void>
}

/** 1 MB of text is far more than a letter; a route for files sets its own limit. */
const bodyLimit = 2 * 1024 * 1024

const docsPolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
}

/** Builds the HTTP server. Not listening yet: tests inject, `main` listens. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  // Fastify's own logger would print URLs and errors of requests; what may be logged goes through `report`.
  const app = Fastify({
    logger: false,
    bodyLimit,
    trustProxy: options.publicUrl !== undefined,
    forceCloseConnections: true,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)

  readJsonStrictly(app)
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
    },
    // Only where there is https to insist on.
    strictTransportSecurity: options.publicUrl?.startsWith('https:') === true,
    referrerPolicy: { policy: 'no-referrer' },
  })
  await app.register(cookie)
  await app.register(multipart, { limits: { files: 1, fields: 0 } })
  await app.register(swagger, {
    openapi: {
      info: {
        title: 'KI-Reallabor',
        version,
        description: 'Szenarien erproben, Entwürfe bewerten. Fehler sind `application/problem+json` (RFC 9457).',
        license: {
          name: 'EUPL-1.2',
          url: 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12',
        },
      },
    },
    transform: jsonSchemaTransform,
  })

  const cookies = sessionCookies(options.publicUrl)
  requireOwnOrigin(app, options.publicUrl)
  requireActor(app, options.identity, cookies)

  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api') || request.url.startsWith('/v1')) reply.header('cache-control', 'no-store')
  })

  app.setErrorHandler((error, request, reply) => {
    const route = `${request.method} ${request.routeOptions.url ?? '?'}`
    const problem = answerTo(error, languageOf(request.headers['accept-language']), defect =>
      options.report(defect, route),
    )
    return reply.code(problem.status).type('application/problem+json').serializer(JSON.stringify).send(problem)
  })

  app.addHook('onRoute', route => {
    if (route.url.startsWith('/api/docs')) route.config = { ...route.config, open: true }
  })
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    // Swagger UI sets style attributes; scripts are files of this server as everywhere else.
    staticCSP: docsPolicy,
    uiConfig: { docExpansion: 'list', tryItOutEnabled: false },
  })
  app.get('/api/openapi.json', { config: { open: true }, schema: { hide: true } }, async () => app.swagger())

  await options.routes(app)
  await serveClient(app, options.clientDir)
  return app
}

/** The client's files, and its one page for every address that is neither a file nor the API. */
async function serveClient(app: FastifyInstance, clientDir: string | undefined): Promise<void> {
  const present = clientDir !== undefined && existsSync(join(clientDir, 'index.html'))
  if (present) {
    // The page's own files are open to all; the hook sees only the routes this plugin makes.
    let serving = true
    app.addHook('onRoute', route => {
      if (serving) route.config = { ...route.config, open: true }
    })
    await app.register(staticFiles, {
      root: clientDir,
      index: ['index.html'],
      decorateReply: true,
      setHeaders: (reply, path) => {
        // File names below assets/ carry a hash of their content.
        reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    serving = false
  }
  app.setNotFoundHandler({}, (request, reply) => {
    const isPage = request.method === 'GET' && !/^\/(api|v1)(\/|$)/.test(request.url) && !/\.\w+$/.test(request.url)
    if (present && isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    throw Object.assign(new Error('not found'), { statusCode: 404 })
  })
}

/** Broken UTF-8 is refused: a name with a letter lost could pass unrecognised. */
function readJsonStrictly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string
    try {
      text = utf8.decode(body as Buffer)
    } catch {
      done(Object.assign(new Error('not UTF-8'), { statusCode: 400 }), undefined)
      return
    }
    parse(request, text, done)
  })
}
