import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as z from 'zod'
import { fault } from '../errors.ts'
import { checkVersions } from './checks/catalogue.ts'
import { houseRules } from './core/rules.ts'
import { locate, syntaxFault } from './locate.ts'
import { type Definition, german, type Scenario, type SealedScenario, scenarioDefinition } from './scenario.ts'
import { versionOf } from './version.ts'

/** params: `file` (name, no path), `line` and `reason` */
export const scenarioInvalid = fault('invalid', 'scenario-invalid')

/** What is wrong with a file, and where. `where`: the path within the definition, or empty. */
export type ScenarioFault = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly where: string
  readonly message: string
}

export const invalidFile = ({ file, line, where, message }: ScenarioFault) =>
  scenarioInvalid({ file, line, reason: where ? `${where}: ${message}` : message })

/** A definition with all else that shapes its drafts, and its version. */
export function sealScenario(definition: Definition): Scenario {
  const sealed: SealedScenario = {
    definition,
    rules: houseRules,
    checkVersions: checkVersions(definition.checks.map(use => use.check)),
  }
  return { ...sealed, version: versionOf(sealed) }
}

/** The scenario of a file together with its source, for whoever wants to point at a place in it. */
export type ScenarioFile = { readonly file: string; readonly source: string; readonly scenario: Scenario }

/**
 * Reads every `*.scenario.ts` of a directory, sorted by number: what is right, and what is wrong with the rest. One file,
 * one scenario, as its default export. Files that changed since are loaded anew.
 */
export async function readScenarios(directory: string): Promise<{ files: ScenarioFile[]; faults: ScenarioFault[] }> {
  const names = (await readdir(directory)).filter(name => name.endsWith('.scenario.ts')).sort()
  const read = await Promise.all(names.map(name => readScenario(join(directory, name))))
  const faults = read.flatMap(it => it.faults)
  const seen = new Map<string, string>()
  const files = read.flatMap(({ found }) => {
    if (!found) return []
    const { id, number } = found.scenario.definition
    const twice = [
      ['id', `Kennung ${id}`],
      ['number', `Nummer ${number}`],
    ].filter(([, key]) => seen.has(key!))
    for (const [where, key] of twice) {
      const place = locate(found.source, [where!]) ?? start
      faults.push({ file: found.file, ...place, where: where!, message: `${key} trägt schon ${seen.get(key!)}` })
    }
    seen.set(`Kennung ${id}`, found.file).set(`Nummer ${number}`, found.file)
    return twice.length > 0 ? [] : [found]
  })
  files.sort((a, b) => a.scenario.definition.number.localeCompare(b.scenario.definition.number))
  return { files, faults }
}

/** @throws scenario-invalid naming the first file that is wrong, the line and what is wrong with it */
export async function loadScenarios(directory: string): Promise<Scenario[]> {
  const { files, faults } = await readScenarios(directory)
  if (faults[0]) throw invalidFile(faults[0])
  return files.map(it => it.scenario)
}

const start = { line: 1, column: 1 }

async function readScenario(path: string): Promise<{ found?: ScenarioFile; faults: ScenarioFault[] }> {
  const file = basename(path)
  const source = await readFile(path, 'utf8')
  const wrong = (message: string, place = start, where = '') => ({ faults: [{ file, ...place, where, message }] })
  let exported: unknown
  try {
    // A module is loaded once an address: the time of the last change makes another.
    const { mtimeMs } = await stat(path)
    exported = ((await import(`${pathToFileURL(path).href}?${mtimeMs}`)) as { default?: unknown }).default
  } catch (error) {
    if (error instanceof z.ZodError) return { faults: faultsOf(file, source, error) }
    const syntax = syntaxFault(source)
    if (syntax) return wrong(`Das ist kein gültiges TypeScript: ${syntax.message}`, syntax)
    return wrong(error instanceof Error ? error.message : String(error), frameIn(error, file) ?? start)
  }
  if (exported === undefined) return wrong('export default defineScenario({ … }) fehlt')
  let data: unknown
  try {
    data = JSON.parse(JSON.stringify(exported))
  } catch {
    return wrong('Die Angaben verweisen im Kreis auf sich selbst. Ein Szenario muss sich als JSON schreiben lassen.')
  }
  // Parsed again: nothing forces a file to go through defineScenario, and data must survive serialising.
  const parsed = scenarioDefinition.safeParse(data, german)
  if (!parsed.success) return { faults: faultsOf(file, source, parsed.error) }
  return { found: { file, source, scenario: sealScenario(parsed.data) }, faults: [] }
}

function faultsOf(file: string, source: string, error: z.ZodError): ScenarioFault[] {
  return error.issues.map(issue => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path
    return { file, ...(locate(source, path) ?? start), where: issue.path.join(' › '), message: issue.message }
  })
}

/** Where in the file an error was thrown, as its stack says. */
function frameIn(error: unknown, file: string) {
  const frame = new RegExp(`${file.replace(/[.]/g, '\\.')}(?:\\?[\\d.]+)?:(\\d+):(\\d+)`).exec(
    error instanceof Error ? (error.stack ?? '') : '',
  )
  return frame ? { line: Number(frame[1]), column: Number(frame[2]) } : undefined
}
