import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const contractFile = /\/server\/src\/[a-z-]+\/contract\.ts$/

/**
 * Contracts cost the browser nothing: in the bundle, `@ki-reallabor/server/<feature>/contract` keeps of each endpoint
 * only its method and address, and plain data and pure functions as they are. Schemas are left out, so Zod isn't
 * loaded (30 kB, and its compiled parsers would need `unsafe-eval`). TypeScript still checks against the whole file;
 * importing a schema as a value fails the build.
 */
export function contracts(): Plugin {
  return {
    name: 'contracts',
    enforce: 'pre',
    async load(path) {
      const file = path.split('?')[0]!
      if (!contractFile.test(file)) return null
      this.addWatchFile(file)
      const exports: Record<string, unknown> = await import(`${pathToFileURL(join(file)).href}?${Date.now()}`)
      return Object.entries(exports)
        .flatMap(([name, value]) => {
          const code = source(value)
          return code === null ? [] : [`export const ${name} = ${code}`]
        })
        .join('\n')
    },
  }
}

/** JavaScript for an export; null for a schema. */
function source(value: unknown): string | null {
  if (typeof value === 'function') return value.toString()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value)
  if ('method' in value && 'url' in value) return JSON.stringify({ method: value.method, url: value.url })
  return '_zod' in value ? null : JSON.stringify(value)
}
