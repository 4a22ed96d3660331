import { createHash, randomBytes } from 'node:crypto'
import type { Database, Tx } from '../db/database.ts'
import { uuid7 } from '../db/uuid.ts'
import { fault } from '../errors.ts'
import type { Actor } from './actor.ts'
import type { DataClass, SessionState } from './contract.ts'
import * as store from './store.ts'

/** Nobody is signed in, the session has ended, or the token is wrong, expired or revoked: the answer is the same. */
export const notSignedIn = fault('unauthenticated', 'not-signed-in')
export const tokenInvalid = fault('unauthenticated', 'token-invalid')
/** No such person, or not a member there: the two aren't told apart. */
export const personUnknown = fault('missing', 'person-unknown')
export const tokenUnknown = fault('missing', 'token-unknown')

/** ASVS 5.0, 7.3: idle and absolute end of a session, ms. */
const idleMs = 30 * 60_000
const longestMs = 10 * 3_600_000

/** Door to people, sessions and tokens. Secrets have 256 bits and are stored as SHA-256 only. */
export interface Identity {
  /** All people with their units; for the demo's sign-in page and `user list`. */
  people(): Promise<store.Member[]>
  /**
   * Starts a session and returns its secret, for the cookie alone. `previous`: the secret at hand, whose session ends
   * (ASVS 5.0, 7.2.4). @throws person-unknown
   */
  signIn(
    personId: string,
    tenantId?: string,
    previous?: string,
  ): Promise<{ secret: string; actor: Actor; state: SessionState }>
  /** @throws not-signed-in */
  actorOfSession(secret: string): Promise<Actor>
  state(actor: Actor): Promise<SessionState>
  signOut(actor: Actor): Promise<void>
  /** Ends the session and starts one for the other unit: the old id is worth nothing afterwards. @throws person-unknown */
  switchTenant(actor: Actor, tenantId: string): Promise<{ secret: string; actor: Actor; state: SessionState }>
  /** @throws token-invalid */
  actorOfToken(secret: string): Promise<Actor>
  /** For the named unit, else the person's first. Returns the secret, which is never shown again. @throws person-unknown */
  createToken(wish: {
    email: string
    tenantId?: string
    name: string
    purpose: string
    dataClass: DataClass
    days: number
  }): Promise<{ id: string; secret: string; member: store.Member; expiresAt: Date }>
  tokens(): ReturnType<typeof store.listTokens>
  /** @throws token-unknown */
  revokeToken(id: string): Promise<{ tenantId: string }>
  /** Forgets sessions that have ended anyway. */
  sweep(): Promise<void>
}

const hash = (secret: string) => createHash('sha256').update(secret).digest()
const freshSecret = (prefix: string) => `${prefix}${randomBytes(32).toString('base64url')}`

export function createIdentity({ db, now = () => new Date() }: { db: Database; now?: () => Date }): Identity {
  /** `end`: what closes the session before this one, in the same transaction. */
  async function begin(personId: string, tenantId: string | undefined, end: (tx: Tx) => Promise<unknown>) {
    const secret = freshSecret('s_')
    return db.transaction(async tx => {
      const memberships = await store.membersOf(tx, personId)
      const member = tenantId ? memberships.find(it => it.tenantId === tenantId) : memberships[0]
      if (!member) throw personUnknown()
      const id = uuid7()
      await end(tx)
      await store.insertSession(tx, { id, secretHash: hash(secret), personId, tenantId: member.tenantId, now: now() })
      return { secret, actor: asActor(member, { kind: 'session', id }), state: asState(member, memberships) }
    })
  }

  return {
    people: () => db.transaction(store.allMembers),
    signIn: (personId, tenantId, previous) =>
      begin(personId, tenantId, async tx => previous && store.deleteSessionOf(tx, hash(previous))),
    async actorOfSession(secret) {
      return db.transaction(async tx => {
        const session = await store.findSession(tx, hash(secret))
        if (!session) throw notSignedIn()
        const at = now().getTime()
        const idle = at - Date.parse(session.lastSeenAt)
        if (idle > idleMs || at - Date.parse(session.createdAt) > longestMs) {
          throw notSignedIn()
        }
        // Once a minute is enough to measure idleness, and spares a write a request.
        if (idle > 60_000) await store.touchSession(tx, session.id, now())
        return asActor(session, { kind: 'session', id: session.id })
      })
    },
    state: actor =>
      db.transaction(async tx => {
        const memberships = await store.membersOf(tx, actor.personId)
        const current = memberships.find(it => it.tenantId === actor.tenantId)
        if (!current) throw notSignedIn()
        return asState(current, memberships)
      }),
    async signOut(actor) {
      if (actor.via.kind !== 'session') return
      const { id } = actor.via
      await db.transaction(tx => store.deleteSession(tx, id))
    },
    switchTenant: ({ personId, via }, tenantId) =>
      begin(personId, tenantId, async tx => via.kind === 'session' && store.deleteSession(tx, via.id)),
    async actorOfToken(secret) {
      const token = await db.transaction(tx => store.findToken(tx, hash(secret), now()))
      if (!token) throw tokenInvalid()
      return asActor(token, { kind: 'token', id: token.id, purpose: token.purpose, dataClass: token.dataClass })
    },
    async createToken(wish) {
      const secret = freshSecret('rl_')
      const createdAt = now()
      const expiresAt = new Date(createdAt.getTime() + wish.days * 86_400_000)
      return db.transaction(async tx => {
        const memberships = await store.membersByEmail(tx, wish.email)
        const fitting = memberships.filter(it => !wish.tenantId || it.tenantId === wish.tenantId)
        const member = fitting[0]
        if (!member) throw personUnknown()
        const id = uuid7()
        const { personId, tenantId } = member
        await store.insertToken(tx, { ...wish, id, secretHash: hash(secret), personId, tenantId, createdAt, expiresAt })
        return { id, secret, member, expiresAt }
      })
    },
    tokens: () => db.transaction(store.listTokens),
    async revokeToken(id) {
      const revoked = await db.transaction(tx => store.revokeToken(tx, id, now()))
      if (!revoked) throw tokenUnknown()
      return revoked
    },
    async sweep() {
      const at = now().getTime()
      await db.transaction(tx => store.deleteOldSessions(tx, new Date(at - longestMs), new Date(at - idleMs)))
    },
  }
}

function asActor(member: store.Member, via: Actor['via']): Actor {
  const { personId, name, email, tenantId, roles, pseudonym } = member
  return { personId, name, email, tenantId, roles, pseudonym, via }
}

function asState(current: store.Member, memberships: store.Member[]): SessionState {
  const asMembership = ({ tenantId, tenant, organisation, roles }: store.Member) => ({
    tenantId,
    tenant,
    organisation,
    roles,
  })
  return {
    person: { id: current.personId, name: current.name, email: current.email },
    current: asMembership(current),
    memberships: memberships.map(asMembership),
  }
}
