import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { uuid7 } from '../db/uuid.ts'
import type { Role } from './contract.ts'
import { createIdentity, type Identity } from './identity.ts'

/** Sessions and tokens on a clock that the test moves. All people are invented. */

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

let database: TestDatabase
let time: number
let identity: Identity
const jobcenter = uuid7()
const wohngeld = uuid7()

beforeAll(async () => {
  database = await createTestDatabase()
  const organisation = uuid7()
  await database.owner.query('insert into organisation values ($1, $2)', [organisation, 'Landkreis Auental'])
  for (const [id, name] of [
    [jobcenter, 'Jobcenter'],
    [wohngeld, 'Wohngeldstelle'],
  ] as const) {
    await database.owner.query(
      `insert into tenant (id, organisation_id, name, slug, rechtskreis) values ($1, $2, $3, $4, 'SGG')`,
      [id, organisation, name, name.toLowerCase()],
    )
  }
})
afterAll(() => database.close())
beforeEach(() => {
  time = Date.parse('2026-11-02T08:00:00Z')
  identity = createIdentity({ db: database.app, now: () => new Date(time) })
})

/** A fresh person, member of the given units. */
async function person(...memberships: [tenant: string, roles: Role[]][]): Promise<{ id: string; email: string }> {
  const id = uuid7()
  const email = `${id}@landkreis-auental.example`
  await database.owner.query('insert into person (id, email, name) values ($1, $2, $3)', [id, email, 'Ilka Probst'])
  for (const [tenant, roles] of memberships.length > 0 ? memberships : ([[jobcenter, ['tester']]] as const)) {
    await database.owner.query(
      'insert into membership (person_id, tenant_id, roles, pseudonym) values ($1, $2, $3, $4)',
      [id, tenant, roles, uuid7()],
    )
  }
  return { id, email }
}

const signIn = async () => identity.signIn((await person()).id)
const ended = { kind: 'unauthenticated', code: 'not-signed-in' }
const invalid = { kind: 'unauthenticated', code: 'token-invalid' }

describe('a session', () => {
  test('lasts while one is at work, and ends after half an hour of silence', async () => {
    const { secret } = await signIn()
    for (let i = 0; i < 3; i++) {
      time += 30 * minute
      await expect(identity.actorOfSession(secret)).resolves.toBeTruthy()
    }
    time += 30 * minute + 1
    await expect(identity.actorOfSession(secret)).rejects.toMatchObject(ended)
    // Coming back later, or a clock that was put back, doesn't revive it for longer than it had.
    time += day
    await expect(identity.actorOfSession(secret)).rejects.toMatchObject(ended)
  })

  test('ends after ten hours, however busy', async () => {
    const { secret } = await signIn()
    const begun = time
    for (; time <= begun + 10 * hour; time += 20 * minute) await identity.actorOfSession(secret)
    time = begun + 10 * hour
    await expect(identity.actorOfSession(secret)).resolves.toBeTruthy()
    time = begun + 10 * hour + 1
    await expect(identity.actorOfSession(secret)).rejects.toMatchObject(ended)
  })

  test('is not ended by a clock that goes back', async () => {
    const { secret } = await signIn()
    time -= hour
    await expect(identity.actorOfSession(secret)).resolves.toBeTruthy()
  })

  test('says who acts, from the membership alone', async () => {
    const { id, email } = await person([jobcenter, ['tester']], [wohngeld, ['dsb', 'admin']])
    const { actor, state } = await identity.signIn(id, wohngeld)
    expect(actor).toMatchObject({ personId: id, email, tenantId: wohngeld, roles: ['dsb', 'admin'] })
    expect(state.current).toMatchObject({ tenantId: wohngeld, tenant: 'Wohngeldstelle', roles: ['dsb', 'admin'] })
    expect(state.memberships.map(it => it.tenant)).toEqual(['Jobcenter', 'Wohngeldstelle'])
  })

  test.each([
    ['no such person', async () => identity.signIn(uuid7())],
    ['not a member there', async () => identity.signIn((await person()).id, wohngeld)],
    ['no such unit', async () => identity.signIn((await person()).id, uuid7())],
  ])('does not begin for %s, and the answers are the same', async (_, begin) => {
    await expect(begin()).rejects.toMatchObject({ kind: 'missing', code: 'person-unknown', params: {} })
  })

  test('is over after signing out, and signing out again is no error', async () => {
    const { secret, actor } = await signIn()
    const other = await identity.signIn(actor.personId)
    await identity.signOut(actor)
    await identity.signOut(actor)
    await expect(identity.actorOfSession(secret)).rejects.toMatchObject(ended)
    await expect(identity.actorOfSession(other.secret)).resolves.toMatchObject({ personId: actor.personId })
  })

  test('ends when the person at this browser signs in anew (ASVS 5.0, 7.2.4); others stay', async () => {
    const { id } = await person()
    const elsewhere = await identity.signIn(id)
    const before = await identity.signIn(id)
    const after = await identity.signIn(id, undefined, before.secret)
    expect(after.secret).not.toBe(before.secret)
    await expect(identity.actorOfSession(before.secret)).rejects.toMatchObject(ended)
    await expect(identity.actorOfSession(after.secret)).resolves.toBeTruthy()
    await expect(identity.actorOfSession(elsewhere.secret)).resolves.toBeTruthy()
    await expect(identity.signIn(uuid7(), undefined, after.secret)).rejects.toMatchObject({ code: 'person-unknown' })
    await expect(identity.actorOfSession(after.secret)).resolves.toBeTruthy()
  })

  test('changes its id with the unit: the old one is worth nothing', async () => {
    const { id } = await person([jobcenter, ['tester']], [wohngeld, ['dsb']])
    const before = await identity.signIn(id, jobcenter)
    const after = await identity.switchTenant(before.actor, wohngeld)
    expect(after.secret).not.toBe(before.secret)
    expect(after.actor.pseudonym).not.toBe(before.actor.pseudonym)
    await expect(identity.actorOfSession(before.secret)).rejects.toMatchObject(ended)
    await expect(identity.actorOfSession(after.secret)).resolves.toMatchObject({ tenantId: wohngeld, roles: ['dsb'] })
  })

  test('stays where it is when the other unit is foreign', async () => {
    const { secret, actor } = await signIn()
    await expect(identity.switchTenant(actor, wohngeld)).rejects.toMatchObject({ code: 'person-unknown' })
    await expect(identity.actorOfSession(secret)).resolves.toMatchObject({ tenantId: jobcenter })
  })

  test.each([
    ['', 's_', 's_x'],
    [`s_${'A'.repeat(43)}`, `rl_${'A'.repeat(43)}`, `' or true --`],
  ])('is not found by guesses (%#)', async (...guesses) => {
    await signIn()
    for (const guess of guesses) await expect(identity.actorOfSession(guess)).rejects.toMatchObject(ended)
  })

  test('is no token, and a token is no session', async () => {
    const { secret } = await signIn()
    await expect(identity.actorOfToken(secret)).rejects.toMatchObject(invalid)
    const token = await createToken()
    await expect(identity.actorOfSession(token.secret)).rejects.toMatchObject(ended)
  })
})

async function createToken(days = 90, of?: { email: string; tenantId?: string }) {
  const who = of ?? { email: (await person()).email }
  return identity.createToken({ ...who, name: 'Test', purpose: 'Erprobung', dataClass: 'internal', days })
}

describe('a token', () => {
  test('acts for its person with its own purpose and class, until the moment it expires', async () => {
    const { secret, id, expiresAt } = await createToken(2)
    expect(expiresAt).toEqual(new Date(time + 2 * day))
    const actor = await identity.actorOfToken(secret)
    expect(actor).toMatchObject({ tenantId: jobcenter, roles: ['tester'] })
    expect(actor.via).toEqual({ kind: 'token', id, purpose: 'Erprobung', dataClass: 'internal' })
    time += 2 * day - 1
    await expect(identity.actorOfToken(secret)).resolves.toBeTruthy()
    time += 1
    await expect(identity.actorOfToken(secret)).rejects.toMatchObject(invalid)
  })

  test('is worth nothing once revoked, and can be revoked once', async () => {
    const { secret, id } = await createToken()
    const other = await createToken()
    expect(await identity.revokeToken(id)).toEqual({ tenantId: jobcenter })
    await expect(identity.actorOfToken(secret)).rejects.toMatchObject(invalid)
    await expect(identity.actorOfToken(other.secret)).resolves.toBeTruthy()
    await expect(identity.revokeToken(id)).rejects.toMatchObject({ code: 'token-unknown' })
    await expect(identity.revokeToken(uuid7())).rejects.toMatchObject({ code: 'token-unknown' })
    expect((await identity.tokens()).find(it => it.id === id)?.revokedAt).toBe(new Date(time).toISOString())
  })

  test.each(['', 'rl_', `rl_${'A'.repeat(43)}`, 'Bearer x'])('%s is none', async secret => {
    await expect(identity.actorOfToken(secret)).rejects.toMatchObject(invalid)
  })

  test('is for the named unit, else for the first', async () => {
    const { email } = await person([wohngeld, ['tester']], [jobcenter, ['tester']])
    expect((await createToken(1, { email })).member.tenantId).toBe(jobcenter)
    const { secret, member } = await createToken(1, { email, tenantId: wohngeld })
    expect(member.tenantId).toBe(wohngeld)
    expect((await identity.actorOfToken(secret)).tenantId).toBe(wohngeld)
    await expect(createToken(1, { email, tenantId: uuid7() })).rejects.toMatchObject({ code: 'person-unknown' })
    await expect(createToken(1, { email: 'niemand@nirgends.example' })).rejects.toMatchObject({
      code: 'person-unknown',
    })
  })

  test('is listed without its secret', async () => {
    const { secret } = await createToken()
    expect(JSON.stringify(await identity.tokens())).not.toContain(secret)
  })
})

describe('with the next request', () => {
  const cases: [string, (id: string) => Promise<unknown>][] = [
    ['is disabled', id => database.owner.query('update person set disabled_at = now() where id = $1', [id])],
    ['leaves the unit', id => database.owner.query('delete from membership where person_id = $1', [id])],
    ['is erased', id => database.owner.query('delete from person where id = $1', [id])],
  ]
  test.each(cases)('a person who %s loses session and token, and can have no new ones', async (_, end) => {
    const { id, email } = await person()
    const session = await identity.signIn(id)
    const token = await createToken(1, { email })
    await end(id)
    await expect(identity.actorOfSession(session.secret)).rejects.toMatchObject(ended)
    await expect(identity.actorOfToken(token.secret)).rejects.toMatchObject(invalid)
    await expect(identity.state(session.actor)).rejects.toMatchObject(ended)
    await expect(identity.signIn(id)).rejects.toMatchObject({ code: 'person-unknown' })
    await expect(createToken(1, { email })).rejects.toMatchObject({ code: 'person-unknown' })
    expect((await identity.people()).map(it => it.personId)).not.toContain(id)
  })

  test('a changed role is the one that counts', async () => {
    const { secret, actor } = await signIn()
    await database.owner.query('update membership set roles = $1 where person_id = $2', [['dsb'], actor.personId])
    expect((await identity.actorOfSession(secret)).roles).toEqual(['dsb'])
  })
})

test('secrets have 256 bits, are never the same, and only their SHA-256 is stored', async () => {
  const session = await signIn()
  const token = await createToken()
  expect(session.secret).toMatch(/^s_[\w-]{43}$/)
  expect(token.secret).toMatch(/^rl_[\w-]{43}$/)
  expect((await signIn()).secret).not.toBe(session.secret)

  for (const [table, secret] of [
    ['session', session.secret],
    ['access_token', token.secret],
  ] as const) {
    const { rows } = await database.owner.query(`select secret_hash, t::text as row from ${table} t`)
    const sha256 = createHash('sha256').update(secret).digest()
    expect(rows.some(row => sha256.equals(row.secret_hash))).toBe(true)
    const dump = rows.map(row => row.row).join('\n')
    expect(dump).not.toContain(secret)
    expect(dump).not.toContain(Buffer.from(secret).toString('hex'))
    expect(dump).not.toContain(Buffer.from(secret.slice(secret.indexOf('_') + 1), 'base64url').toString('hex'))
  }
})

test('sweeping forgets what has ended and nothing else', async () => {
  const { id } = await person()
  const old = await identity.signIn(id)
  time += 20 * minute
  const fresh = await identity.signIn(id)
  time += 10 * minute + 1
  await identity.sweep()
  const { rows } = await database.owner.query('select id from session where person_id = $1', [id])
  expect(rows.map(row => row.id)).toEqual([(fresh.actor.via as { id: string }).id])
  await expect(identity.actorOfSession(old.secret)).rejects.toMatchObject(ended)
  await expect(identity.actorOfSession(fresh.secret)).resolves.toBeTruthy()
})
