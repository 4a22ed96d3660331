import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { de } from './de.ts'
import { en } from './en.ts'
import { faultText, languageOf } from './messages.ts'

const src = fileURLToPath(new URL('..', import.meta.url))

const declared = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts') && !file.includes('.test.'))
  .flatMap(file => {
    const text = readFileSync(`${src}/${file}`, 'utf8')
    return [...text.matchAll(/(?:fault|new Fault)\(\s*'[a-z-]+',\s*'([a-z0-9-]+)'/g)].map(match => match[1]!)
  })

test('every fault has a text in both languages', () => {
  expect(declared.length).toBeGreaterThan(30)
  expect([...new Set(declared)].filter(code => !(code in de))).toEqual([])
  expect(Object.keys(en).sort()).toEqual(Object.keys(de).sort())
})

test('no text is left over', () => {
  // Not thrown: the catch-all, what Fastify finds, and the rules of the policy, which are verdicts.
  const internal = [
    'internal-error',
    'hosting-not-permitted',
    'contract-missing',
    'notice-missing',
    'scenario-excludes-model',
    'context-too-small',
    // How a run ended, where nothing was thrown.
    'stopped',
    'server-stopped',
    'process-ended',
    'not-sent',
  ]
  expect(Object.keys(de).filter(code => !declared.includes(code) && !internal.includes(code))).toEqual([])
})

test('both languages name the same parameters', () => {
  const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort()
  for (const [code, text] of Object.entries(de)) {
    expect([code, names(en[code as keyof typeof en])]).toEqual([code, names(text)])
  }
})

test('parameters are put in; an unknown code says nothing about itself', () => {
  expect(faultText('port-taken', { port: 8080 }, 'de')).toContain('Der Port 8080 ist schon belegt')
  expect(faultText('no-such-code', {}, 'en')).toBe(en['internal-error'])
})

test.each([
  ['en-GB,en;q=0.9', 'en'],
  ['fr,de;q=0.5,en;q=0.4', 'de'],
  [undefined, 'de'],
  ['fr', 'de'],
])('%s → %s', (header, language) => {
  expect(languageOf(header)).toBe(language)
})
