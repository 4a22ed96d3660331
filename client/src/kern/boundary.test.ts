import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '..')

/** KERN's class names stand here alone: with the next major version of KERN one folder changes, not the pages. */
test('only this folder names KERN’s classes', async () => {
  const seen: string[] = []
  const naming: string[] = []
  for await (const file of glob('**/*.{ts,tsx,css}', { cwd: src })) {
    seen.push(file)
    // `--kern-…` are tokens, `@kern-ux` is the package, `data-kern-theme` the switch of themes.
    const uses = /(?<!--)(?<!@)(?<!data-)\bkern-(?!ux)[a-z]/.test(readFileSync(join(src, file), 'utf8'))
    if (uses && !file.startsWith('kern')) naming.push(relative('.', file))
  }
  expect(seen.length).toBeGreaterThan(50)
  expect(naming).toEqual([])
})
