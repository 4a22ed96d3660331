import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contracts } from '../../contracts.ts'

const server = join(import.meta.dirname, '../../../server/src')

async function shrunk(file: string): Promise<string | null> {
  const { load } = contracts() as { load: (path: string) => Promise<string | null> }
  return load.call({ addWatchFile: () => {} } as never, join(server, file))
}

test('of a contract the bundle keeps methods, addresses and plain values', async () => {
  const code = await shrunk('identity/contract.ts')
  expect(code).toContain('export const signIn = {"method":"POST","url":"/api/sign-in"}')
  expect(code).not.toContain('roleName')
  expect(await shrunk('ratings/contract.ts')).toContain('export const criticalFlags = ["erfunden"')
})

test('no contract brings Zod along', async () => {
  let seen = 0
  for await (const file of glob('*/contract.ts', { cwd: server })) {
    seen++
    if (!file.startsWith('http')) expect(await shrunk(file), file).not.toMatch(/\bz\.|zod/)
  }
  expect(seen).toBeGreaterThan(5)
})

test('other modules are left alone', async () => {
  expect(await shrunk('errors.ts')).toBeNull()
})
