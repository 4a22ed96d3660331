import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/** The import law of ARCHITECTURE.md, as an error. */

const src = dirname(fileURLToPath(import.meta.url))
const root = join(src, '../..')

type Source = { file: string; text: string; imports: string[] }

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|import\('([^']+)'\)/g

function sources(directory: string): Source[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !file.includes('node_modules') && !file.startsWith('dist'))
    .map(file => {
      const text = readFileSync(join(directory, file), 'utf8')
      const found = [...text.matchAll(importPattern)].map(match => match[1] ?? match[2] ?? match[3]!)
      const imports = found.map(target =>
        target.startsWith('.') ? relative(directory, join(directory, dirname(file), target)) : target,
      )
      return { file: file.split(sep).join('/'), text, imports: imports.map(it => it.split(sep).join('/')) }
    })
}

const all = sources(src)
const code = all.filter(it => !/\.test\.ts$|\.fixture\.ts$|sample-files\.ts$/.test(it.file))
const client = sources(join(root, 'client/src'))

/** Ground, then features, lowest first. A feature may enter what stands below it, never beside or above. */
const ground = ['db', 'keys', 'messages', 'queue']
const levels = [
  ['audit', 'pseudonymisation'],
  ['identity'],
  ['http'],
  ['gateway', 'scenarios', 'documents'],
  ['runs'],
  ['ratings', 'chat-completions'],
  ['evaluations'],
  ['demo'],
]
const levelOf = (room: string) => levels.findIndex(level => level.includes(room))
const roomOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : '')
const nameOf = (file: string) => file.split('/').at(-1)!.replace(/\.ts$/, '')

/** Edges are where HTTP, the terminal and the house meet; they may use what only they need. */
const isEdge = (file: string) => /\/(routes|jobs|commands)\.ts$/.test(file)

describe('the house', () => {
  test('was seen', () => {
    expect(code.length).toBeGreaterThan(80)
    expect(client.length).toBeGreaterThan(30)
    expect(code.flatMap(it => it.imports).length).toBeGreaterThan(300)
  })

  test('has only known rooms', () => {
    const rooms = new Set(code.map(it => roomOf(it.file)).filter(Boolean))
    const known = new Set([...ground, ...levels.flat(), 'terminal'])
    expect([...rooms].filter(room => !known.has(room))).toEqual([])
  })

  test('has no rooms named by kind and no barrels', () => {
    const bad = all.filter(it => /(^|\/)(utils|lib|shared|services|helpers|common)\/|(^|\/)index\.ts$/.test(it.file))
    expect(bad.map(it => it.file)).toEqual([])
  })

  test('is entered downwards only', () => {
    const wrong = code.flatMap(({ file, imports }) => {
      const from = roomOf(file)
      if (from === '' || from === 'terminal') return []
      return imports
        .filter(target => target.endsWith('.ts') && !target.startsWith('@'))
        .filter(target => {
          const to = roomOf(target)
          if (to === from || to === '' || ground.includes(to)) return false
          // A contract is a shape, and shapes may name each other; edges may use the HTTP ground.
          if (nameOf(target) === 'contract' && (nameOf(file) === 'contract' || isEdge(file))) return false
          if (to === 'http' && isEdge(file)) return false
          // `http` is ground for contracts and asks identity who is there.
          if (to === 'http' && nameOf(target) === 'contract') return false
          return ground.includes(from) || levelOf(to) >= levelOf(from)
        })
        .map(target => `${file} → ${target}`)
    })
    expect(wrong).toEqual([])
  })

  test('has stores that import only the database ground, nouns and contracts', () => {
    const wrong = code
      .filter(it => /store\.ts$/.test(it.file))
      .flatMap(({ file, imports }) =>
        imports
          .filter(target => target.endsWith('.ts'))
          .filter(
            target => !target.startsWith('db/') && nameOf(target) !== 'contract' && roomOf(target) !== roomOf(file),
          )
          .filter(target => file !== 'demo/store.ts' || !target.startsWith('gateway/'))
          .map(target => `${file} → ${target}`),
      )
    expect(wrong).toEqual([])
  })

  test('keeps core pure: no I/O, no clock, no randomness', () => {
    const cores = code.filter(it => it.file.includes('/core/'))
    expect(cores.length).toBeGreaterThan(10)
    const wrong = cores.flatMap(({ file, imports, text }) => [
      ...imports
        .filter(
          target =>
            target.startsWith('node:') && !['node:crypto', 'node:net', 'node:zlib', 'node:buffer'].includes(target),
        )
        .map(target => `${file} → ${target}`),
      ...(/\bDate\.now\(|new Date\(\)|Math\.random\(|randomBytes\(|randomUUID\(/.test(text)
        ? [`${file} reads clock or chance`]
        : []),
    ])
    expect(wrong).toEqual([])
  })

  test('has contracts that import only Zod and contracts', () => {
    const contracts = code.filter(it => nameOf(it.file) === 'contract')
    expect(contracts.length).toBeGreaterThan(6)
    const wrong = contracts.flatMap(({ file, imports }) =>
      imports.filter(target => target !== 'zod' && nameOf(target) !== 'contract').map(target => `${file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('has one exit: only the gateway knows providers and HTTP clients', () => {
    const outward = /^(openai|@anthropic-ai\/sdk|@langchain\/|langchain|undici)/
    // An analyser in the house is no provider: it gets text before the mask, to make the mask, and so can't be asked
    // through the egress. One file, whose addresses lie in the house; it asks by undici, not by `fetch(`.
    const analyser = 'pseudonymisation/recognisers/presidio.ts'
    expect(code.map(it => it.file)).toContain(analyser)
    const wrong = code
      .filter(it => !it.file.startsWith('gateway/'))
      .flatMap(({ file, imports }) =>
        imports
          .filter(target => outward.test(target) && !(file === analyser && target === 'undici'))
          .map(target => `${file} → ${target}`),
      )
    expect(wrong).toEqual([])
    const fetching = code.filter(it => !it.file.startsWith('gateway/') && /(?<![.\w])fetch\(/.test(it.text))
    expect(fetching.map(it => it.file)).toEqual([])
  })

  test('makes releasable text in one place', () => {
    const sealing = code.filter(
      it => /releasable\.ts$/.test(it.imports.join('\n')) || it.imports.some(i => i.endsWith('/releasable.ts')),
    )
    expect(sealing.map(it => it.file).filter(file => !file.startsWith('pseudonymisation/'))).toEqual([])
    const declaring = code.filter(it => /declarePublic\(/.test(it.text)).map(it => it.file)
    expect(declaring.filter(file => !/^(pseudonymisation\/releasable|gateway\/)/.test(file))).toEqual([])
  })

  test('reads the environment in its mains only', () => {
    const reading = code.filter(it => /process\.env/.test(it.text)).map(it => it.file)
    const allowed =
      /^(start|main|cli|dev)\.ts$|^terminal\/|^gateway\/(provider-file|providers\/langchain)\.ts$|^db\/embedded\//
    expect(reading.filter(file => !allowed.test(file))).toEqual([])
  })
})

describe('the client', () => {
  test('knows of the server only contracts, and texts', () => {
    const wrong = client.flatMap(({ file, imports }) =>
      imports
        .filter(target => target.startsWith('@ki-reallabor/server'))
        .filter(target => !/\/(contract|messages|check-texts)$/.test(target))
        .map(target => `${file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('names KERN classes in kern/ alone', () => {
    const wrong = client
      .filter(it => !it.file.startsWith('kern/') && /['"` ]kern-[a-z]/.test(it.text))
      .map(it => it.file)
    expect(wrong).toEqual([])
  })
})
