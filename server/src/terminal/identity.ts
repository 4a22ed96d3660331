import * as z from 'zod'
import type { DataClass } from '../identity/contract.ts'
import { createIdentity, personUnknown, tokenUnknown } from '../identity/identity.ts'
import { print, printError } from './print.ts'
import { withGround } from './with-ground.ts'

type Format = { json?: true }

/** Prints the token alone on standard output, so that `TOKEN=$(…)` works; what else there is to say goes to stderr. */
export async function createToken(
  wish: Format & { email: string; tenant?: string; name: string; purpose: string; dataClass: DataClass; days: number },
): Promise<void> {
  await withGround(async ({ db, audit }) => {
    const identity = createIdentity({ db })
    const member = wish.tenant
      ? (await identity.people()).find(it => it.slug === wish.tenant || it.tenantId === wish.tenant)
      : undefined
    if (wish.tenant && !member) throw personUnknown()
    const { email, name, purpose, dataClass, days } = wish
    const tenantId = member?.tenantId
    const made = await identity.createToken({ email, ...(tenantId && { tenantId }), name, purpose, dataClass, days })
    await audit.append(made.member.tenantId, {
      act: 'token-created',
      actor: made.member.pseudonym,
      role: null,
      origin: 'command',
      subject: made.id,
      dataClass,
    })
    const expires = made.expiresAt.toISOString()
    if (wish.json) return print(JSON.stringify({ id: made.id, token: made.secret, dataClass, purpose, expires }))
    print(made.secret)
    printError(
      `Für ${made.member.name}, ${made.member.organisation} · ${made.member.tenant}. Gültig bis ${expires.slice(0, 10)}, Datenklasse ${dataClass}, Zweck „${purpose}“. Es wird nicht wieder gezeigt.`,
    )
  })
}

export async function listTokens({ json }: Format): Promise<void> {
  await withGround(async ({ db }) => {
    const tokens = await createIdentity({ db }).tokens()
    if (json) return print(JSON.stringify(tokens, null, 2))
    if (tokens.length === 0) return print('Noch keine Token.')
    for (const it of tokens) {
      const state = it.revokedAt ? 'widerrufen' : `bis ${it.expiresAt.slice(0, 10)}`
      print(`${it.id}  ${it.email}  ${it.dataClass}  ${state}  ${it.name} (${it.purpose})`)
    }
  })
}

export async function revokeToken(id: string): Promise<void> {
  if (!z.uuid().safeParse(id).success) throw tokenUnknown()
  await withGround(async ({ db, audit }) => {
    const { tenantId } = await createIdentity({ db }).revokeToken(id)
    await audit.append(tenantId, { act: 'token-revoked', actor: null, role: null, origin: 'command', subject: id })
    print('Das Token ist widerrufen.')
  })
}

export async function listPeople({ json }: Format): Promise<void> {
  await withGround(async ({ db }) => {
    const people = await createIdentity({ db }).people()
    const rows = people.map(({ name, email, organisation, tenant, slug, tenantId, roles }) => ({
      ...{ name, email, organisation, unit: tenant, tenant: slug, tenantId, roles },
    }))
    if (json) return print(JSON.stringify(rows, null, 2))
    for (const it of rows)
      print(`${it.email}  ${it.name}  ${it.organisation} · ${it.unit} (${it.tenant})  ${it.roles.join(', ')}`)
  })
}
