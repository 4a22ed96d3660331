import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { asAdministrator } from '../../test/administrator.ts'
import { Fault } from '../errors.ts'
import { migrate, migrationsDirectory, readMigrations } from './migrate.ts'

const server = inject('postgres')
let directory: string
let ownerUrl: string
let name: string

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'reallabor-migrations-'))
  name = `empty_${randomBytes(8).toString('hex')}`
  ownerUrl = server.ownerUrl.replace(/[^/]+$/, name)
  await asAdministrator(server.ownerUrl, client => client.query(`create database ${name}`))
})
afterEach(async () => {
  rmSync(directory, { recursive: true })
  await asAdministrator(server.ownerUrl, client => client.query(`drop database ${name} with (force)`))
})

const write = (file: string, text: string) => writeFileSync(join(directory, file), text)
const run = () => migrate({ ownerUrl, directory })

async function tables(): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query(`select tablename from pg_tables where schemaname = 'public' order by 1`)
  await client.end()
  return rows.map(row => row.tablename)
}

test('applies each file once, in order, and leaves other files alone', async () => {
  write('0002-b.sql', 'alter table a add column b int; create table b ();')
  write('0001-a.sql', 'create table a ();')
  write('README.md', 'not a migration')
  expect(await run()).toEqual({ applied: ['0001-a.sql', '0002-b.sql'] })
  expect(await run()).toEqual({ applied: [] })
  write('0003-c.sql', 'create table c ();')
  expect(await run()).toEqual({ applied: ['0003-c.sql'] })
  expect(await tables()).toEqual(['a', 'b', 'c', 'schema_migration'])
})

test('applies each file once when several processes start at the same time', async () => {
  write('0001-a.sql', 'create table a ();')
  write('0002-b.sql', 'create table b ();')
  const results = await Promise.all([run(), run(), run()])
  expect(results.flatMap(({ applied }) => applied).sort()).toEqual(['0001-a.sql', '0002-b.sql'])
})

test('keeps nothing of a file that fails, and names it', async () => {
  write('0001-a.sql', 'create table a ();')
  write('0002-b.sql', 'create table b (); create table broken')
  await expect(run()).rejects.toThrow(new Fault('unavailable', 'migration-failed', { file: '0002-b.sql' }))
  expect(await tables()).toEqual(['a', 'schema_migration'])
  write('0002-b.sql', 'create table b ();')
  expect(await run()).toEqual({ applied: ['0002-b.sql'] })
})

test.each([
  ['changed', '0002-b.sql', () => write('0002-b.sql', 'create table b (x int);')],
  ['missing', '0001-a.sql', () => rmSync(join(directory, '0001-a.sql'))],
  ['missing', '0002-b.sql', () => rmSync(join(directory, '0002-b.sql'))],
  ['late', '0001-z.sql', () => write('0001-z.sql', 'create table z ();')],
])('refuses a history that the files contradict: %s %s', async (reason, file, contradict) => {
  write('0001-a.sql', 'create table a ();')
  write('0002-b.sql', 'create table b ();')
  await run()
  contradict()
  write('0003-c.sql', 'create table c ();')
  const refused = await run().catch((error: unknown) => error)
  expect(refused).toMatchObject({ kind: 'conflict', code: 'migration-drift', params: { reason, file } })
  expect(await tables()).toEqual(['a', 'b', 'schema_migration'])
})

test('a checkout with other line ends is no drift', async () => {
  write('0001-a.sql', 'create table a (\n);\n')
  await run()
  write('0001-a.sql', 'create table a (\r\n);\r\n')
  expect(await run()).toEqual({ applied: [] })
})

test('our own files are numbered 0001, 0002, … without gap or double', () => {
  const numbers = readMigrations(migrationsDirectory).map(({ name }) => Number(name.slice(0, 4)))
  expect(numbers.length).toBeGreaterThan(0)
  expect(numbers).toEqual(numbers.map((_, i) => i + 1))
})
