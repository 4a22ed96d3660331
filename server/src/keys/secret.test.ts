import { format, inspect } from 'node:util'
import { expect, test } from 'vitest'
import { Secret } from './secret.ts'

const canary = 'Kanarienvogel-4711'
const secret = new Secret(canary)

test('is given out by reveal alone', () => {
  expect(secret.reveal()).toBe(canary)
})

test('says so where it is printed', () => {
  const printed = [`${secret}`, JSON.stringify(secret), inspect({ secret }), format('%s %o', secret, secret)]
  expect(printed).toEqual(['[secret]', '"[secret]"', '{ secret: [secret] }', '[secret] [secret]'])
})

test.each<[string, () => string]>([
  ['a template', () => `${secret}`],
  ['concatenation', () => `key: ${String(secret)}`],
  ['JSON', () => JSON.stringify({ deep: [{ secret }] })],
  ['inspect', () => inspect({ deep: { secret } }, { depth: null, showHidden: true, getters: true })],
  ['inspect without its hook', () => inspect(secret, { customInspect: false, showHidden: true, depth: null })],
  ['format', () => format('%s %o %O %j', secret, secret, secret, secret)],
  ['an error', () => inspect(new Error(`failed: ${secret}`, { cause: { secret } }))],
  ['its own keys', () => JSON.stringify([Reflect.ownKeys(secret), Object.entries(secret), { ...secret }])],
  ['a copy', () => JSON.stringify(structuredClone(secret))],
])('does not print itself: %s', (_, print) => {
  expect(print()).not.toContain(canary)
})
