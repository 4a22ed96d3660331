import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { createVerifier } from './audit/core/note.ts'
import { createOfficer } from './audit/officer.ts'
import { createReaper } from './audit/reaper.ts'
import { auditRoutes } from './audit/routes.ts'
import { createSealer } from './audit/sealer.ts'
import { createChatCompletions } from './chat-completions/chat-completions.ts'
import { chatCompletionRoutes } from './chat-completions/routes.ts'
import type { Config } from './config.ts'
import { seedDemo } from './demo/demo.ts'
import { documentRoutes } from './documents/routes.ts'
import { createEgress } from './gateway/egress.ts'
import { createGateway } from './gateway/gateway.ts'
import { loadProviders } from './gateway/provider-file.ts'
import { createTransports } from './gateway/providers/create.ts'
import { modelRoutes } from './gateway/routes.ts'
import type { Ground } from './ground.ts'
import { createApp } from './http/app.ts'
import { healthRoutes } from './http/health.ts'
import { createIdentity } from './identity/identity.ts'
import { identityRoutes } from './identity/routes.ts'
import type { Log } from './log.ts'
import { createPseudonymisation, emptyMapping } from './pseudonymisation/pseudonymisation.ts'
import { createRecognisers, readyOf } from './pseudonymisation/recognisers/create.ts'
import { createQueue, migrateQueue } from './queue/queue.ts'
import { createRatings } from './ratings/ratings.ts'
import { ratingRoutes } from './ratings/routes.ts'
import { runRoutes } from './runs/routes.ts'
import { createRuns } from './runs/runs.ts'
import { normChanges } from './scenarios/norm-changes.ts'
import { createReviews } from './scenarios/reviews.ts'
import { scenarioRoutes } from './scenarios/routes.ts'
import { createScenarios } from './scenarios/scenarios.ts'
import { watchScenarios } from './scenarios/watch.ts'
import { version } from './version.ts'

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export interface Server {
  /** Resolves to the address. */
  listen(host: string, port: number): Promise<string>
  /** Stops taking requests, lets drafts end, and stops sealer and reaper. The ground stays open. */
  close(): Promise<void>
}

/** What drafts: the server's own road, which the terminal takes, too. */
export async function composeDrafting(config: Config, ground: Ground, log: Log, env: NodeJS.ProcessEnv) {
  const { db, keyring, boot, audit } = ground
  const report = (error: unknown) => log.report(error)
  const providers = loadProviders(config.providersFile, env)
  const scenarios = await createScenarios({ db, directory: config.scenarios.directory, normChanges })
  const seed = () => seedDemo({ db, providers, scenarios })
  await seed()
  const recognisers = await createRecognisers(config.recognisers)
  const pseudonymisation = createPseudonymisation({ recognisers })
  const egress = createEgress({ audit, transports: createTransports(providers) })
  const gateway = createGateway({ db, audit, egress, providers, report })
  const runs = createRuns({ db, keyring, audit, gateway, scenarios, pseudonymisation, boot, report })
  return {
    ...{ scenarios, seed, recognisers, pseudonymisation, gateway, runs },
    identity: createIdentity({ db }),
    async close() {
      await runs.drain()
      await egress.close()
      await Promise.all(recognisers.map(one => one.close()))
    },
  }
}

/** The only place where the parts of the server meet. */
export async function composeServer(config: Config, ground: Ground, log: Log, env: NodeJS.ProcessEnv): Promise<Server> {
  const { db, sealerDb, keyring, macKey, signingKey, instance, host, audit } = ground
  const report = (error: unknown) => log.report(error)
  const logParts = { macKey, instance, host, clock: Date.now, random: randomBytes, report }

  const drafting = await composeDrafting(config, ground, log, env)
  const { scenarios, seed, recognisers, pseudonymisation, gateway, runs, identity } = drafting
  /** A saved file is loaded anew, and released in the demonstration; a broken one is named, its last version stays. */
  async function reloadScenarios(): Promise<void> {
    await scenarios.reload()
    for (const { file, line, where } of scenarios.faults) log.warn('scenario-invalid', { file, line, where })
    await seed()
  }
  const { directory, watch } = config.scenarios
  const unwatch = watch ? watchScenarios(directory, reloadScenarios, report) : () => {}

  const sealer = createSealer({ ...logParts, db: sealerDb, signingKey })
  const reaper = createReaper({ ...logParts, db: sealerDb })
  const officer = createOfficer({ ...logParts, db, audit, verifier: createVerifier(instance, signingKey) })

  const reviews = createReviews({ db, audit, scenarios })
  const queue = createQueue({ redisUrl: config.redisUrl, databaseUrl: ground.appUrl, report })
  const ratings = createRatings({ db, runs, scenarios, raterKey: keyring.derive('rater') })

  const app = await createApp({
    identity,
    publicUrl: config.http.publicUrl,
    clientDir: inRepository('client/dist'),
    report: log.report,
    async routes(app) {
      healthRoutes(app, ready)
      identityRoutes(app, { identity, audit, publicUrl: config.http.publicUrl })
      await scenarioRoutes(app, { scenarios, reviews, watching: watch })
      modelRoutes(app, { gateway, scenario: async (tenant, id) => (await scenarios.read(tenant, id)).definition })
      await documentRoutes(app)
      runRoutes(app, { runs, ratings })
      ratingRoutes(app, { ratings })
      auditRoutes(app, { officer })
      await chatCompletionRoutes(app, { completions: createChatCompletions({ gateway, runs }), report: log.report })
    },
  })

  /** The first person at the page shouldn't wait for the name lists. */
  function warmUp(): void {
    pseudonymisation.mask([[{ text: 'Sehr geehrte Frau Muster' }]], emptyMapping()).catch(report)
  }

  async function ready() {
    const database = await db.ping().then(
      () => true,
      () => false,
    )
    const recognising = await readyOf(recognisers)
    const lag = database ? await sealer.lag() : 0
    const auditLog = database && lag < 10 && sealer.faults().length === 0
    const ready = database && auditLog && Object.values(recognising).every(Boolean)
    return { ready, database, auditLog, sealerLagSeconds: lag, recognisers: recognising }
  }

  /** On one of any number of processes, once a minute: forgets ended sessions, closes runs of dead processes. */
  async function keepHouse(): Promise<void> {
    if (!config.redisUrl) await migrateQueue({ ownerUrl: ground.ownerUrl })
    await queue.every('housekeeping', 60_000, async () => {
      await identity.sweep()
      await runs.recover()
    })
  }
  let housekeeping: Promise<void> = Promise.resolve()

  return {
    async listen(host, port) {
      await audit.start(version)
      await reaper.reapOnce()
      await runs.recover()
      sealer.start()
      reaper.start()
      const address = await app.listen({ host, port })
      // Not needed for the first answer: loading the queue and the name lists takes some hundred milliseconds.
      housekeeping = keepHouse().catch(report)
      warmUp()
      return address
    },
    async close() {
      unwatch()
      await app.close()
      await queue.close()
      await housekeeping
      await drafting.close()
      await reaper.stop()
      await audit.stop()
      await sealer.stop()
      // So that `stopped` is sealed, too.
      await sealer.sealOnce()
    },
  }
}
