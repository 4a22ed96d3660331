import { dirname } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { databaseUnavailable } from './db/database.ts'
import { Fault } from './errors.ts'
import { createLog } from './log.ts'

const canary = 'Kanarienvogel-4711'
let lines: string[]
beforeEach(() => {
  lines = []
})
const log = (level: Parameters<typeof createLog>[0] = 'debug') => createLog(level, line => lines.push(line))
const parsed = () => lines.map(line => JSON.parse(line))

test('one line of JSON an event, with its time', () => {
  log().warn('sealer-lags', { seconds: 12, log: 'a\nb' })
  expect(lines[0]).toMatch(/^\{"at":"\d{4}-\d\d-\d\dT[\d:.]+Z","level":"warn","event":"sealer-lags",.*\}\n$/)
  expect(lines[0]!.trimEnd()).not.toContain('\n')
  expect(parsed()[0]).toMatchObject({ seconds: 12, log: 'a\nb' })
})

test.each([
  ['debug', 2],
  ['info', 2],
  ['warn', 2],
  ['error', 1],
  ['silent', 0],
] as const)('level %s writes %i of a warning and an error', (level, count) => {
  log(level).warn('w')
  log(level).error('e')
  expect(lines.length).toBe(count)
})

describe('a report', () => {
  test('of a fault: its code and parameters, not its cause', () => {
    log().report(databaseUnavailable({ tries: 3 }, { cause: new Error(canary) }), 'GET /api/runs/:runId')
    const { at: _, ...line } = parsed()[0]
    expect(line).toEqual({ level: 'warn', event: 'database-unavailable', where: 'GET /api/runs/:runId', tries: 3 })
  })

  test('of a defect: class, code and our own frames, nothing else', () => {
    const error = Object.assign(new TypeError(canary), { code: '23505', detail: canary, query: canary, cause: canary })
    log().report(error, 'POST /api/conversations')
    const { at: _, ...line } = parsed()[0]
    expect(Object.keys(line)).toEqual(['level', 'event', 'where', 'name', 'code', 'frames'])
    expect(line).toMatchObject({ level: 'error', event: 'defect', name: 'TypeError', code: '23505' })
  })

  const messages = [
    canary,
    `${canary}\nsecond line ${canary}`,
    // A message may look like a frame of ours.
    `x\n    at ${canary} (file:///x/server/src/${canary}.ts:1:1)`,
    `${canary}\n    at ${canary} (file:///x/scenarios/a.ts:1:1)\n`,
    '',
  ]
  const throwing: [string, (message: string) => unknown][] = [
    ['Error', message => new Error(message)],
    ['an error with a cause', message => new Error(message, { cause: new Error(message) })],
    ['several errors', message => new AggregateError([new Error(message)], message)],
    ['a rewritten error', message => Object.assign(new Error(message), { message: 'rewritten' })],
    ['an error without a stack', message => Object.assign(new Error(message), { stack: undefined })],
    ['a foreign stack', message => Object.assign(new Error('y'), { stack: `Error: ${message}` })],
    ['a code that is no text', message => Object.assign(new Error(message), { code: { message } })],
    ['an object', message => ({ message, [message]: message })],
    ['a text', message => message],
    ['nothing', () => undefined],
    ['null', () => null],
  ]
  test.each(throwing)('never prints a message: %s', (_, make) => {
    for (const message of messages) log().report(make(message))
    expect(lines.length).toBe(messages.length)
    expect(lines.join('')).not.toContain(canary)
  })

  test('names where it happened in our own code, without the path of the machine', () => {
    log().report(new RangeError('x'))
    expect(parsed()[0].frames).toMatch(/^at (\S+ \()?server\/src\/log\.test\.ts:\d+:\d+/)
    expect(parsed()[0].frames).not.toMatch(/file:|node_modules/)
    expect(parsed()[0].frames).not.toContain(dirname(dirname(import.meta.dirname)))
    expect(parsed()[0].at).toMatch(/^\d{4}-\d\d-\d\dT/)
  })

  test('a fault of a kind and code alone is enough', () => {
    log().report(new Fault('missing', 'run-missing'))
    expect(parsed()[0]).toMatchObject({ event: 'run-missing', where: '' })
  })
})
