import * as z from 'zod'
import { column, type Tx } from '../db/database.ts'
import { sql } from '../db/sql.ts'
import { dataClassName, roleName } from './contract.ts'

const memberRow = z.object({
  personId: column.uuid,
  name: z.string(),
  email: z.string(),
  tenantId: column.uuid,
  tenant: z.string(),
  slug: z.string(),
  organisation: z.string(),
  roles: z.array(roleName),
  pseudonym: column.uuid,
})
export type Member = z.infer<typeof memberRow>

const member = sql`
  select p.id as "personId", p.name, p.email, t.id as "tenantId", t.name as tenant, t.slug, o.name as organisation,
         m.roles, m.pseudonym
    from membership m
    join person p on p.id = m.person_id and p.disabled_at is null
    join tenant t on t.id = m.tenant_id
    join organisation o on o.id = t.organisation_id`

export const membersOf = (tx: Tx, personId: string) =>
  tx.many(memberRow, sql`${member} where p.id = ${personId} order by o.name, t.name`)

export const allMembers = (tx: Tx) => tx.many(memberRow, sql`${member} order by o.name, t.name, p.name`)

export const membersByEmail = (tx: Tx, email: string) =>
  tx.many(memberRow, sql`${member} where p.email = lower(${email}) order by o.name, t.name`)

const sessionRow = memberRow.extend({ id: column.uuid, createdAt: column.instant, lastSeenAt: column.instant })

/** Joined with person and membership: who is disabled or has left loses the session with the next request. */
export const findSession = (tx: Tx, secretHash: Buffer) =>
  tx.maybeOne(
    sessionRow,
    sql`select s.id, s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", member.*
          from session s
          join (${member}) member on member."personId" = s.person_id and member."tenantId" = s.tenant_id
         where s.secret_hash = ${secretHash}`,
  )

export const insertSession = (
  tx: Tx,
  session: { id: string; secretHash: Buffer; personId: string; tenantId: string; now: Date },
) =>
  tx.run(sql`
    insert into session (id, secret_hash, person_id, tenant_id, created_at, last_seen_at)
    values (${session.id}, ${session.secretHash}, ${session.personId}, ${session.tenantId}, ${session.now}, ${session.now})`)

export const touchSession = (tx: Tx, id: string, now: Date) =>
  tx.run(sql`update session set last_seen_at = ${now} where id = ${id}`)

export const deleteSession = (tx: Tx, id: string) => tx.run(sql`delete from session where id = ${id}`)

export const deleteSessionOf = (tx: Tx, secretHash: Buffer) =>
  tx.run(sql`delete from session where secret_hash = ${secretHash}`)

export const deleteOldSessions = (tx: Tx, createdBefore: Date, seenBefore: Date) =>
  tx.run(sql`delete from session where created_at < ${createdBefore} or last_seen_at < ${seenBefore}`)

const tokenRow = memberRow.extend({ id: column.uuid, purpose: z.string(), dataClass: dataClassName })

export const findToken = (tx: Tx, secretHash: Buffer, now: Date) =>
  tx.maybeOne(
    tokenRow,
    sql`select k.id, k.purpose, k.data_class as "dataClass", member.*
          from access_token k
          join (${member}) member on member."personId" = k.person_id and member."tenantId" = k.tenant_id
         where k.secret_hash = ${secretHash} and k.revoked_at is null and k.expires_at > ${now}`,
  )

export const insertToken = (
  tx: Tx,
  token: {
    id: string
    secretHash: Buffer
    personId: string
    tenantId: string
    name: string
    purpose: string
    dataClass: string
    createdAt: Date
    expiresAt: Date
  },
) =>
  tx.run(sql`
    insert into access_token (id, secret_hash, person_id, tenant_id, name, purpose, data_class, created_at, expires_at)
    values (${token.id}, ${token.secretHash}, ${token.personId}, ${token.tenantId}, ${token.name}, ${token.purpose},
            ${token.dataClass}, ${token.createdAt}, ${token.expiresAt})`)

const tokenListRow = z.object({
  id: column.uuid,
  name: z.string(),
  email: z.string(),
  purpose: z.string(),
  dataClass: dataClassName,
  expiresAt: column.instant,
  revokedAt: column.instant.nullable(),
})

export const listTokens = (tx: Tx) =>
  tx.many(
    tokenListRow,
    sql`select k.id, k.name, p.email, k.purpose, k.data_class as "dataClass", k.expires_at as "expiresAt",
               k.revoked_at as "revokedAt"
          from access_token k join person p on p.id = k.person_id order by k.created_at`,
  )

/** The tenant of the token that was just revoked, for its log; undefined if there is no such living token. */
export const revokeToken = (tx: Tx, id: string, now: Date) =>
  tx.maybeOne(
    z.object({ tenantId: column.uuid }),
    sql`update access_token set revoked_at = ${now} where id = ${id} and revoked_at is null
        returning tenant_id as "tenantId"`,
  )
