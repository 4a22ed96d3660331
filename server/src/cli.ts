import { existsSync } from 'node:fs'
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { DataClass } from './identity/contract.ts'
import { printError, printFailure, terminalLanguage } from './terminal/print.ts'

/**
 * `npm run -s reallabor -- <command>`. Commands that need the database work beside a running server and without one;
 * pure ones open none. Each loads its code only when it is called.
 */
// `… | head` closes the pipe early; that is no failure of ours.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  process.exit(0)
})

// Written out here too, so that no command has to load Zod only to print its help.
const dataClasses = ['public', 'internal', 'personal', 'social', 'special'] satisfies DataClass[]

const program = new Command('reallabor')
  .description('Befehle des KI-Reallabors')
  .helpOption('-h, --help', 'Hilfe anzeigen')
  .helpCommand('help [befehl]', 'Hilfe zu einem Befehl')

program
  .command('pseudonymise')
  .description('Text von der Standardeingabe maskieren; mit --jsonl Zeilen {id,text}')
  .option('--jsonl', 'eine JSON-Zeile je Text, mit Fundstellen')
  .action(async (options: { jsonl?: true }) => {
    await (await import('./terminal/pseudonymise.ts')).pseudonymiseInput(options.jsonl === true)
  })

const days = (text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > 365) throw new InvalidArgumentError('1 bis 365 Tage.')
  return value
}

const purpose = (text: string): string => {
  if (text.trim().length < 3 || text.length > 200) throw new InvalidArgumentError('3 bis 200 Zeichen.')
  return text.trim()
}

const token = program.command('token').description('Zugriffstoken für die Schnittstelle /v1')
token
  .command('create')
  .description('Token ausstellen; es wird nur dieses eine Mal gezeigt')
  .requiredOption('--email <adresse>', 'für wen')
  .option('--tenant <kennung>', 'Stelle, wenn die Person zu mehreren gehört (z. B. auental-jobcenter)')
  .option('--name <name>', 'wozu es dient, für die Liste', 'Schnittstelle')
  .option('--purpose <zweck>', 'Zweck der Verarbeitung (§ 67c Abs. 1 SGB X)', purpose, 'Erprobung')
  .addOption(new Option('--data-class <klasse>', 'höchste Datenklasse').choices(dataClasses).default('social'))
  .option('--days <tage>', 'gültig für so viele Tage', days, 90)
  .option('--json', 'als JSON')
  .action(async options => (await import('./terminal/identity.ts')).createToken(options))
token
  .command('list')
  .description('Alle Token, ohne ihr Geheimnis')
  .option('--json', 'als JSON')
  .action(async options => (await import('./terminal/identity.ts')).listTokens(options))
token
  .command('revoke <id>')
  .description('Token widerrufen, wirkt sofort')
  .action(async id => (await import('./terminal/identity.ts')).revokeToken(id))

const scenario = program.command('scenario').description('Szenarien: anlegen, prüfen, ausprobieren')
scenario
  .command('new')
  .description('Ein Szenario anlegen; was die Optionen offenlassen, wird gefragt')
  .option('--title <titel>')
  .option('--id <kennung>', 'kleingeschrieben mit Bindestrichen; sonst aus dem Titel')
  .option('--area <fachgebiet>')
  .addOption(new Option('--rechtskreis <rechtskreis>').choices(['SGG', 'VwGO']))
  .addOption(new Option('--risk-class <klasse>', 'Klasse D ist gesperrt').choices(['A', 'B', 'C']))
  .addOption(new Option('--data-class <klasse>').choices(dataClasses))
  .action(async options => (await import('./terminal/scenario.ts')).newScenario(options))
scenario
  .command('check [dateien...]')
  .description('Jeden Fehler mit Datei und Zeile nennen; endet mit 1, wenn es einen gibt')
  .option('--json', 'als JSON')
  .action(async (files, options) => (await import('./terminal/scenario.ts')).checkScenarioFiles(files, options))
scenario
  .command('list')
  .description('Alle Szenarien mit Nummer, Klasse, Datenklasse und Rechtsstand')
  .option('--json', 'als JSON')
  .action(async options => (await import('./terminal/scenario.ts')).listScenarios(options))
scenario
  .command('run <kennung>')
  .description('Einen Entwurf im Terminal erzeugen, auf demselben Weg wie die Seite')
  .option('--case <testfall>', 'Testfall; ohne Angabe der erste')
  .option('--inputs <datei>', 'JSON-Datei mit den Angaben statt eines Testfalls')
  .option('--model <modell>', 'anbieter/modell; ohne Angabe das erste zulässige')
  .option('--email <adresse>', 'als wer; ohne Angabe die erste Person, die Szenarien entwickelt')
  .option('--tenant <kennung>', 'Stelle, wenn die Person zu mehreren gehört')
  .option('--yes', 'ohne Rückfrage freigeben, was hinausgeht')
  .option('--json', 'als JSON')
  .action(async (id, options) => (await import('./terminal/scenario-run.ts')).runScenario(id, options))

program
  .command('user')
  .description('Personen')
  .command('list')
  .description('Personen mit Stellen und Rollen')
  .option('--json', 'als JSON')
  .action(async options => (await import('./terminal/identity.ts')).listPeople(options))

const audit = program.command('audit').description('Protokoll')
audit
  .command('verify')
  .description('Protokoll nachrechnen; endet mit 0, wenn alles unversehrt ist')
  .option('--tenant <id>', 'nur eine Stelle (UUID) oder „platform“')
  .option('--checkpoint <datei>', 'außen aufbewahrte Kontrollpunkte, gegen Kürzung und Rückrollen')
  .option('--json', 'als JSON')
  .action(async options => {
    const { withAuditCommands } = await import('./terminal/audit.ts')
    await withAuditCommands(commands => commands.verify({ ...options, language: terminalLanguage(process.env) }))
  })
audit
  .command('checkpoint')
  .description('Die letzten signierten Kontrollpunkte ausgeben, zum Aufbewahren außerhalb')
  .action(async () => (await import('./terminal/audit.ts')).withAuditCommands(commands => commands.checkpoint()))
audit
  .command('key')
  .description('Öffentlicher Schlüssel der Kontrollpunkte')
  .action(async () => (await import('./terminal/audit.ts')).withAuditCommands(commands => commands.key()))

program
  .command('database')
  .description('Eingebettete Datenbank')
  .command('url')
  .description('Verbindungszeichenfolge der Eigentümerrolle, nur für diesen Rechner')
  .action(async () => (await import('./terminal/database.ts')).printDatabaseUrl())

program
  .command('check')
  .description('Prüfungen von außen aufrufen: eine JSON-Zeile je Fall von der Standardeingabe, eine je Ergebnis')
  .addArgument(new Argument('<door>', 'welche').choices(['drafts', 'readability', 'deadlines', 'norms']))
  .requiredOption('--jsonl', 'JSON-Zeilen (die einzige Form)')
  .action(async (door: string) => (await import('./terminal/check.ts')).check(door))

/** commander speaks English; these are its errors in ours. The rest of its messages (names, choices) stays as it is. */
const refusals: Record<string, (message: string) => string> = {
  'commander.unknownCommand': quoted => `Den Befehl ${quoted} gibt es nicht.`,
  'commander.unknownOption': quoted => `Die Option ${quoted} gibt es nicht.`,
  'commander.missingMandatoryOptionValue': quoted => `Es fehlt die Option ${quoted}.`,
  'commander.optionMissingArgument': quoted => `Der Option ${quoted} fehlt ihr Wert.`,
  'commander.missingArgument': quoted => `Es fehlt die Angabe ${quoted}.`,
  'commander.excessArguments': () => 'Das sind zu viele Angaben.',
}

function refuse(error: CommanderError): void {
  process.exitCode = error.exitCode
  if (error.exitCode === 0 || error.code === 'commander.help') return
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? ''
  const choices = /Allowed choices are (.+)\.$/.exec(error.message)?.[1]
  const reason = choices ? `möglich sind ${choices}.` : error.message.replace(/^.*is invalid\. /, '')
  const say = refusals[error.code] ?? (() => `Der Wert zu ${quoted} passt nicht: ${reason}`)
  printError(`${say(`„${quoted}“`)} --help zeigt, was möglich ist.`)
}

for (const command of [program, ...program.commands, ...program.commands.flatMap(it => it.commands)]) {
  command.exitOverride().configureOutput({ outputError: () => {} })
}
try {
  if (existsSync('.env')) process.loadEnvFile('.env')
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) refuse(error)
  else {
    printFailure(error)
    process.exitCode = 1
  }
}
