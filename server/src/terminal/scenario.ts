import { relative } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { loadConfig } from '../config.ts'
import { fault } from '../errors.ts'
import type { DataClass } from '../identity/contract.ts'
import { checkScenarios, listScenarioFiles, writeNewScenario } from '../scenarios/commands.ts'
import type { RiskClass } from '../scenarios/contract.ts'
import { idFrom } from '../scenarios/starter.ts'
import { print, printError } from './print.ts'

/** The input ended before everything was asked. Nothing was written. */
const newScenarioAborted = fault('invalid', 'scenario-new-aborted')

type Format = { json?: true }

const areas = async () => [...new Set((await listScenarioFiles(directory())).scenarios.map(it => it.area))].sort()
const directory = () => loadConfig(process.env).scenarios.directory
const today = () => new Date().toISOString().slice(0, 10)

/** Every fault with file and line; ends with 1 if there is one. */
export async function checkScenarioFiles(files: string[], { json }: Format): Promise<void> {
  const folder = directory()
  const { remarks, count } = await checkScenarios(folder, today(), files)
  const faults = remarks.filter(it => it.level === 'fault').length
  if (faults > 0 || count === 0) process.exitCode = 1
  if (json) return print(JSON.stringify({ scenarios: count, faults, remarks }, null, 2))
  for (const { file, line, column, level, where, message } of remarks) {
    const place = `${relative(process.cwd(), folder) || '.'}/${file}:${line}:${column}`
    print(`${place}  ${level === 'fault' ? 'Fehler' : 'Hinweis'}  ${where ? `${where}: ` : ''}${message}`)
  }
  if (count === 0) return printError('Keine Szenariodatei gefunden.')
  const remarked = `${count} ${count === 1 ? 'Szenario' : 'Szenarien'}, ${faults} Fehler, ${remarks.length - faults} Hinweise.`
  printError(faults > 0 ? `${remarked} CONTRIBUTING.md sagt, was wo hingehört.` : remarked)
}

export async function listScenarios({ json }: Format): Promise<void> {
  const { scenarios, faults } = await listScenarioFiles(directory())
  if (json) return print(JSON.stringify(scenarios, null, 2))
  for (const it of scenarios)
    print(
      `${it.number}  ${it.riskClass}  ${it.dataClass.padEnd(8)}  ${it.rechtsstand}  ${it.id.padEnd(24)}  ${it.title}`,
    )
  for (const it of faults) printError(`${it.file}:${it.line}  ${it.message}`)
  if (faults.length > 0) process.exitCode = 1
}

export type NewScenario = {
  title?: string
  id?: string
  area?: string
  rechtskreis?: 'SGG' | 'VwGO'
  riskClass?: RiskClass
  dataClass?: DataClass
}

/** Asks for what the options leave open, writes the file and its drafts, and says what comes next. */
export async function newScenario(given: NewScenario): Promise<void> {
  const lines = createInterface({ input: process.stdin })
  // Typed or piped: one line an answer.
  const answers = lines[Symbol.asyncIterator]()
  const ask = async (question: string, fallback: string, fits: (answer: string) => boolean): Promise<string> => {
    for (;;) {
      process.stderr.write(`${question} [${fallback}]: `)
      const line = await answers.next()
      if (line.done) throw newScenarioAborted()
      const answer = line.value.trim() || fallback
      if (fits(answer)) return answer
      printError('Das passt nicht, bitte noch einmal.')
    }
  }
  const oneOf =
    (...values: string[]) =>
    (answer: string) =>
      values.includes(answer)
  try {
    const title = given.title ?? (await ask('Titel', 'Mein Szenario', it => idFrom(it) !== ''))
    const id = given.id ?? (await ask('Kennung', idFrom(title), it => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(it)))
    const area =
      given.area ?? (await ask(`Fachgebiet, bisher: ${(await areas()).join(', ')}`, 'Jobcenter', it => it !== ''))
    const rechtskreis = given.rechtskreis ?? (await ask('Rechtskreis, SGG oder VwGO', 'SGG', oneOf('SGG', 'VwGO')))
    const riskClass = given.riskClass ?? (await ask('Risikoklasse, A, B oder C', 'B', oneOf('A', 'B', 'C')))
    const dataClass =
      given.dataClass ??
      (await ask(
        'Datenklasse, public, internal, personal, social oder special',
        'social',
        oneOf('public', 'internal', 'personal', 'social', 'special'),
      ))
    const wish = {
      ...{ id, title, area, rechtsstand: today() },
      rechtskreis: rechtskreis as 'SGG' | 'VwGO',
      riskClass: riskClass as RiskClass,
      dataClass: dataClass as DataClass,
    }
    const written = await writeNewScenario(directory(), wish, today())
    for (const file of [written.scenario, written.drafts]) print(relative(process.cwd(), file))
    printError('Als Nächstes: die Stellen mit „SCHREIBEN:“ ausfüllen; „scenario check“ nennt jede mit Zeile.')
  } finally {
    lines.close()
  }
}
