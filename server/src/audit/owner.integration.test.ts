import { randomBytes } from 'node:crypto'
import { expect, inject, test } from 'vitest'
import { asAdministrator } from '../../test/administrator.ts'
import { openDatabase } from '../db/database.ts'
import { migrate } from '../db/migrate.ts'
import { actor, completed, createFixture, instance, macKey, request, signingKey, tenantA } from './audit.fixture.ts'
import { createAuditCommands } from './commands.ts'

test('the log works where the owner of the database is no superuser, as in production', async () => {
  const server = inject('postgres')
  const name = `plain_${randomBytes(6).toString('hex')}`
  const url = (base: string, user?: string) => {
    const at = new URL(base)
    at.pathname = `/${name}`
    if (user) Object.assign(at, { username: user, password: 'plain' })
    return at.href
  }
  await asAdministrator(server.ownerUrl, async client => {
    await client.query(`create role ${name} login nosuperuser nobypassrls password 'plain'`)
    await client.query(`create database ${name} owner ${name}`)
  })
  const ownerUrl = url(server.ownerUrl, name)
  await migrate({ ownerUrl })
  const [owner, app, sealer] = [ownerUrl, url(server.appUrl), url(server.sealerUrl)].map(connectionString =>
    openDatabase({ connectionString, max: 2 }),
  )
  const fixture = createFixture({ app, sealer } as never)
  const audit = fixture.audit()
  await audit.start('0.1.0')
  await (await audit.accept(tenantA, request)).finish(completed)
  await audit.append(tenantA, { act: 'signed-in', actor })
  expect(await fixture.sealer().sealOnce()).toBe(4)
  await audit.stop()

  let out = ''
  const write = (text: string) => {
    out += text
  }
  const commands = createAuditCommands({ db: owner!, signingKey, macKey, instance, clock: fixture.clock, write })
  expect(await commands.verify({ language: 'de', json: true })).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ entries: 6, unsealed: 1, findings: [], warnings: [] })
  await commands.key()
  expect(out).toMatch(/audit\.example\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+\n$/)

  await Promise.all([owner!.close(), app!.close(), sealer!.close()])
  await asAdministrator(server.ownerUrl, async client => {
    await client.query(`drop database ${name} with (force)`)
    await client.query(`drop role ${name}`)
  })
})
