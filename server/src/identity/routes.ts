import type { FastifyInstance } from 'fastify'
import type { Audit } from '../audit/audit.ts'
import { route } from '../http/route.ts'
import { sessionCookies } from '../http/session.ts'
import { type Actor, loggedAs } from './actor.ts'
import { listDemoPeople, readSession, signIn, signOut, switchTenant } from './contract.ts'
import type { Identity } from './identity.ts'
import type { Member } from './store.ts'

export function identityRoutes(
  app: FastifyInstance,
  { identity, audit, publicUrl }: { identity: Identity; audit: Audit; publicUrl: string | undefined },
): void {
  const cookies = sessionCookies(publicUrl)

  route(app, readSession, ({ actor }) => identity.state(actor))

  route(app, listDemoPeople, async () => groupByPerson(await identity.people()))

  route(app, signIn, async ({ body, request, reply }) => {
    const previous = request.cookies[cookies.name]
    const { secret, actor, state } = await identity.signIn(body.personId, body.tenantId, previous)
    await audit.append(actor.tenantId, said('signed-in', actor))
    cookies.set(reply, secret)
    return state
  })

  route(app, signOut, async ({ actor, reply }) => {
    await identity.signOut(actor)
    await audit.append(actor.tenantId, said('signed-out', actor))
    cookies.clear(reply)
  })

  route(app, switchTenant, async ({ actor, body, reply }) => {
    const next = await identity.switchTenant(actor, body.tenantId)
    await audit.append(next.actor.tenantId, said('signed-in', next.actor))
    cookies.set(reply, next.secret)
    return next.state
  })
}

const said = (act: 'signed-in' | 'signed-out', actor: Actor) => ({ act, ...loggedAs(actor) })

function groupByPerson(members: Member[]) {
  const people = new Map<string, { id: string; name: string; email: string; memberships: Member[] }>()
  for (const member of members) {
    const person = people.get(member.personId) ?? {
      id: member.personId,
      name: member.name,
      email: member.email,
      memberships: [],
    }
    person.memberships.push(member)
    people.set(member.personId, person)
  }
  return [...people.values()]
}
