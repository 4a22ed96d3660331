/**
 * Runs PostgreSQL for the process that started us, and no longer than that process lives.
 *
 * PostgreSQL is our child; the owner holds the other end of our standard input. When that closes, the owner has asked
 * for the end or is dead (kill -9 closes a pipe too), and PostgreSQL is stopped: fast, then, out of patience,
 * immediately, which is safe because everything acknowledged is in its write-ahead log. We live in a session of our
 * own, so a Ctrl-C in the owner's terminal doesn't reach us or PostgreSQL before the owner is ready.
 */
import { spawn } from 'node:child_process'
import { openSync, writeSync } from 'node:fs'

export type SupervisionPlan = {
  command: string
  args: string[]
  directory: string
  environment: NodeJS.ProcessEnv
  /** Where PostgreSQL's messages go; truncated. */
  log: string
  uid?: number
  gid?: number
}

/** With a living owner we have time to end in good order; without one the next owner may be waiting. */
const patience = { ordered: 30_000, orphaned: 1_500 }

const plan: SupervisionPlan = JSON.parse(process.argv[2]!)
const log = openSync(plan.log, 'w', 0o600)
const server = spawn(plan.command, plan.args, {
  cwd: plan.directory,
  env: plan.environment,
  stdio: ['ignore', log, log],
  windowsHide: true,
  ...(plan.uid !== undefined && { uid: plan.uid }),
  ...(plan.gid !== undefined && { gid: plan.gid }),
})
server.on('error', error => {
  writeSync(log, `${error.message}\n`)
  process.exit(127)
})
server.on('exit', code => process.exit(code ?? 1))

// A service manager that signals the whole group must not take the guard away; the owner decides.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

let ordered = false
process.stdin
  .on('data', () => {
    ordered = true
  })
  .on('error', stop)
  .on('close', stop)

function stop() {
  server.kill('SIGINT')
  setTimeout(() => server.kill('SIGQUIT'), ordered ? patience.ordered : patience.orphaned)
}
