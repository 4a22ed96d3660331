import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fault } from '../errors.ts'
import { readScenarios } from './catalogue.ts'
import { lintScenarios, type Remark } from './lint.ts'
import { draftsSource, idFrom, nextNumber, type Start, scenarioSource } from './starter.ts'

/** params: `file` */
export const scenarioFileExists = fault('conflict', 'scenario-file-exists')

/** All that is wrong with the scenarios of a directory, by file and line. `only`: names or paths of files. */
export async function checkScenarios(
  directory: string,
  today: string,
  only: readonly string[] = [],
): Promise<{ remarks: Remark[]; count: number }> {
  const { files, faults } = await readScenarios(directory)
  const all = [
    ...faults.map((it): Remark => ({ ...it, level: 'fault' })),
    ...(await lintScenarios(files, directory, today)),
  ]
  const wanted = (file: string) => only.length === 0 || only.some(it => it === file || it.endsWith(`/${file}`))
  const remarks = all
    .filter(it => wanted(it.file))
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
  const known = new Set([...files.map(it => it.file), ...faults.map(it => it.file)])
  return { remarks, count: [...known].filter(wanted).length }
}

/** Number, id, title, class, state of the law of each scenario that is right. */
export async function listScenarioFiles(directory: string) {
  const { files, faults } = await readScenarios(directory)
  return {
    faults,
    scenarios: files.map(({ file, scenario: { definition: d, version } }) => ({
      ...{ file, id: d.id, number: d.number, title: d.title, area: d.area, riskClass: d.riskClass },
      ...{ dataClass: d.dataClass, rechtskreis: d.rechtskreis, rechtsstand: d.rechtsstand, version },
      testCases: d.testCases.length,
      checks: d.checks.map(use => use.check),
    })),
  }
}

/** Writes the two files of a new scenario; what isn't given is derived. @throws scenario-file-exists */
export async function writeNewScenario(
  directory: string,
  wish: Omit<Start, 'id' | 'number'> & { id?: string | undefined },
  today: string,
): Promise<{ scenario: string; drafts: string }> {
  const { scenarios } = await listScenarioFiles(directory)
  const start: Start = {
    ...wish,
    id: wish.id || idFrom(wish.title),
    number: nextNumber(scenarios.map(it => it.number)),
  }
  const scenario = join(directory, `${start.id}.scenario.ts`)
  const drafts = join(directory, 'drafts', `${start.id}.json`)
  for (const file of [scenario, drafts]) if (existsSync(file)) throw scenarioFileExists({ file })
  await mkdir(join(directory, 'drafts'), { recursive: true })
  await writeFile(drafts, draftsSource(start, today), { flag: 'wx' })
  await writeFile(scenario, scenarioSource(start), { flag: 'wx' })
  return { scenario, drafts }
}
