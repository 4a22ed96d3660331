import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as z from 'zod'
import { fault } from '../errors.ts'
import { checkVersions } from './checks/catalogue.ts'
import { houseRules } from './core/rules.ts'
import { type Definition, type Scenario, type SealedScenario, scenarioDefinition } from './scenario.ts'
import { versionOf } from './version.ts'

/** params: `file` (name, no path) and `reason` */
export const scenarioInvalid = fault('invalid', 'scenario-invalid')

/** A definition with all else that shapes its drafts, and its version. */
export function sealScenario(definition: Definition): Scenario {
  const sealed: SealedScenario = {
    definition,
    rules: houseRules,
    checkVersions: checkVersions(definition.checks.map(use => use.check)),
  }
  return { ...sealed, version: versionOf(sealed) }
}

/**
 * Loads every `*.scenario.ts` of a directory, sorted by number. One file, one scenario, as its default export.
 * @throws scenario-invalid naming the file and what is wrong with it
 */
export async function loadScenarios(directory: string): Promise<Scenario[]> {
  const names = (await readdir(directory)).filter(name => name.endsWith('.scenario.ts')).sort()
  const loaded = await Promise.all(names.map(name => loadScenario(join(directory, name))))
  const seen = new Map<string, string>()
  loaded.forEach((scenario, i) => {
    const file = names[i]!
    for (const key of [`Kennung ${scenario.definition.id}`, `Nummer ${scenario.definition.number}`]) {
      if (seen.has(key)) throw scenarioInvalid({ file, reason: `${key} trägt schon ${seen.get(key)}` })
      seen.set(key, file)
    }
  })
  return loaded.sort((a, b) => a.definition.number.localeCompare(b.definition.number))
}

async function loadScenario(path: string): Promise<Scenario> {
  const file = basename(path)
  try {
    const module: { default?: unknown } = await import(pathToFileURL(path).href)
    if (module.default === undefined) throw new Error('export default defineScenario({ … }) fehlt')
    // Parsed again: nothing forces a file to go through defineScenario, and data must survive serialising.
    return sealScenario(scenarioDefinition.parse(JSON.parse(JSON.stringify(module.default))))
  } catch (error) {
    throw scenarioInvalid({ file, reason: reasonOf(error) }, { cause: error })
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return error instanceof Error ? error.message : String(error)
  return error.issues.map(issue => `${issue.path.join('.') || 'Szenario'}: ${issue.message}`).join('; ')
}
