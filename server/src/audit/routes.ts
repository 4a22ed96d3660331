import type { FastifyInstance } from 'fastify'
import { route } from '../http/route.ts'
import { listLogEntries, listLogMonths, readLogCheckpoints, readLogEntry, verifyLog } from './contract.ts'
import type { Officer } from './officer.ts'

/** Only the data protection officer, only the own unit: the tenant comes from the session and from nowhere else. */
export function auditRoutes(app: FastifyInstance, { officer }: { officer: Officer }): void {
  const unit = ({ actor }: { actor: { tenantId: string } }): string => actor.tenantId

  route(app, listLogEntries, async call => officer.entries(unit(call), call.query))
  route(app, readLogEntry, async call => officer.entry(unit(call), call.params.id))
  route(app, listLogMonths, async call => officer.months(unit(call)))
  route(app, verifyLog, async call => officer.verification(unit(call), call.actor.pseudonym))
  route(app, readLogCheckpoints, async call => {
    const text = await officer.checkpoint(unit(call))
    call.reply.type('text/plain; charset=utf-8')
    return text
  })
}
