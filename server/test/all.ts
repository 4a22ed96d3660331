/**
 * `npm test`: lint, types, unit, integration on a real PostgreSQL, one journey in a real browser. Goes on after a
 * failure, so that one run tells all; ends with the line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'reallabor-results-'))
let passed = 0
let failed = 0

const say = (text: string) => process.stdout.write(`${text}\n`)

function run(args: string[], env: NodeJS.ProcessEnv = process.env): boolean {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status === 0
}

function step(name: string, args: string[]): void {
  say(`\n── ${name}`)
  if (run(args)) passed += 1
  else failed += 1
}

function tests(name: string, projects: string[]): void {
  say(`\n── ${name}`)
  const results = join(folder, `${projects.join('-')}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${results}`]
  const ok = run(['node_modules/vitest/vitest.mjs', 'run', ...projects.flatMap(it => ['--project', it]), ...reporters])
  try {
    const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(results, 'utf8'))
    passed += numPassedTests
    failed += numFailedTests
    // A file that doesn't load has no tests to fail.
    if (!ok && numFailedTests === 0) failed += 1
    if (numTotalTests === 0) failed += 1
  } catch {
    failed += 1 // no results at all
  }
}

/** Whether a Redis answers where the tests look for one. */
function redisAnswers(): Promise<boolean> {
  const { hostname, port } = new URL(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379')
  return new Promise(resolve => {
    const socket = connect(Number(port || 6379), hostname, () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

const started = performance.now()
step('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
step('types', ['node_modules/typescript/bin/tsc', '-p', '.'])
step('types of the client', ['node_modules/typescript/bin/tsc', '-p', 'client'])
tests('unit', ['unit', 'client'])
step('client', ['client/build.ts'])
tests('integration', ['integration'])
tests('journey in a browser', ['journey'])
rmSync(folder, { recursive: true, force: true })

say(`\n${Math.round((performance.now() - started) / 1000)} s`)
say(
  (await redisAnswers())
    ? 'Redis: was there; what needs it ran against it.'
    : 'Redis: none answered (REDIS_URL, else 127.0.0.1:6379); what needs it did NOT run against it.',
)
const library = process.env.TRANSFORMERS_MODULES ?? 'node_modules'
say(
  existsSync(resolve(root, library, '@huggingface/transformers'))
    ? '@huggingface/transformers: was there; the ONNX recogniser ran with it.'
    : '@huggingface/transformers: not installed (TRANSFORMERS_MODULES, see model.test.ts); the ONNX recogniser did NOT run.',
)
say(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
