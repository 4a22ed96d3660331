import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { defaultBlocks } from './blocks.ts'
import type { ScenarioFault, ScenarioFile } from './catalogue.ts'
import { letterheadNames } from './core/assemble.ts'
import { inputProblems } from './core/inputs.ts'
import { readLaw } from './core/law.ts'
import { draftFile } from './draft-file.ts'
import { locate } from './locate.ts'
import { normChanges } from './norm-changes.ts'
import { reviewReasons } from './review.ts'
import { unwritten } from './starter.ts'

/** A warning doesn't fail `scenario check`. */
export type Remark = ScenarioFault & { readonly level: 'fault' | 'warning' }

type Say = (level: Remark['level'], path: readonly PropertyKey[], message: string) => Remark

/** What the schema can't see: blocks, texts still to be written, test cases, drafts, age of the law. `today`: ISO. */
export async function lintScenarios(
  files: readonly ScenarioFile[],
  directory: string,
  today: string,
): Promise<Remark[]> {
  const drafts = await readDrafts(join(directory, 'drafts'))
  return files.flatMap(one => {
    const say: Say = (level, path, message) => ({
      ...(locate(one.source, path) ?? { line: 1, column: 1 }),
      level,
      file: one.file,
      where: path.map(String).join(' › '),
      message,
    })
    return [
      ...textsToWrite(one.scenario.definition, say),
      ...blocksOf(one, say),
      ...lawOf(one, say, today),
      ...casesOf(one, say),
      ...draftsOf(one, drafts, say),
    ]
  })
}

/** Texts that `scenario new` left for a person, wherever they stand. */
function textsToWrite(value: unknown, say: Say, path: readonly PropertyKey[] = []): Remark[] {
  if (typeof value === 'string')
    return value.includes(unwritten) ? [say('fault', path, 'Dieser Text ist noch zu schreiben.')] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    textsToWrite(inner, say, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function blocksOf({ scenario: { definition } }: ScenarioFile, say: Say): Remark[] {
  const names = new Set([...definition.fields.map(field => field.name), ...Object.keys(letterheadNames)])
  return definition.blocks.flatMap((use, i) => {
    const block = defaultBlocks.find(it => it.id === use.id)
    if (!block) return [say('fault', ['blocks', i, 'id'], `Den Baustein „${use.id}“ gibt es nicht.`)]
    if (block.rechtskreis !== 'beide' && block.rechtskreis !== definition.rechtskreis)
      return [
        say(
          'fault',
          ['blocks', i],
          `Der Baustein „${use.id}“ gehört zum Rechtskreis ${block.rechtskreis}, nicht hierher.`,
        ),
      ]
    return [...block.text.matchAll(/\{\{(\w+)\}\}/g)]
      .map(match => match[1]!)
      .filter(name => !names.has(name))
      .map(name =>
        say(
          'fault',
          ['blocks', i],
          `Der Baustein „${use.id}“ braucht ein Feld „${name}“, das dieses Szenario nicht hat.`,
        ),
      )
  })
}

function lawOf({ scenario: { definition } }: ScenarioFile, say: Say, today: string): Remark[] {
  const unknown = Object.keys(definition.norms)
    .filter(norm => {
      const name = norm.split(/ (?:§|Art\.) /)[0]!
      const law = readLaw(name, 0)
      return !law?.known || law.end !== name.length
    })
    .map(norm => say('fault', ['norms', norm], `Das Gesetz in „${norm}“ ist hier unbekannt.`))
  const due = reviewReasons(definition, normChanges, today).map(reason =>
    reason.code === 'rechtsstand-old'
      ? say(
          'warning',
          ['rechtsstand'],
          `Der Rechtsstand ist älter als ein Jahr: Die Fachprüfung ist seit ${reason.since} fällig.`,
        )
      : say(
          'warning',
          ['rechtsstand'],
          `${reason.norm} hat sich zum ${reason.since} geändert: Die Fachprüfung ist fällig.`,
        ),
  )
  return [...unknown, ...due]
}

const kinds = ['plain', 'hard', 'incomplete', 'contradictory', 'injection', 'clumsy'] as const

function casesOf({ scenario: { definition } }: ScenarioFile, say: Say): Remark[] {
  const missing = kinds
    .filter(kind => !definition.testCases.some(it => it.kind === kind))
    .map(kind => say('fault', ['testCases'], `Ein Testfall der Art „${kind}“ fehlt.`))
  const wrong = definition.testCases.flatMap((testCase, i) =>
    inputProblems(definition.fields, testCase.inputs)
      // What is missing in an incomplete case is its point.
      .filter(problem => problem.code !== 'field-required' || testCase.kind !== 'incomplete')
      .map(({ field, code }) =>
        say('fault', ['testCases', i, 'inputs', field], `Angabe „${field}“ passt nicht zum Formular (${code}).`),
      ),
  )
  return [...missing, ...wrong]
}

type Drafts = { file: string; problem?: string; content?: z.infer<typeof draftFile> }[]

async function readDrafts(directory: string): Promise<Drafts> {
  const names = await readdir(directory).catch(() => [] as string[])
  return Promise.all(
    names
      .filter(name => name.endsWith('.json'))
      .map(async name => {
        try {
          return { file: name, content: draftFile.parse(JSON.parse(await readFile(join(directory, name), 'utf8'))) }
        } catch (error) {
          const issue = error instanceof z.ZodError ? error.issues[0] : undefined
          const problem = issue ? `${issue.path.join(' › ')}: ${issue.message}` : 'kein gültiges JSON'
          return { file: name, problem }
        }
      }),
  )
}

function draftsOf({ scenario: { definition } }: ScenarioFile, drafts: Drafts, say: Say): Remark[] {
  const broken = drafts
    .filter(it => it.problem !== undefined && it.file.startsWith(definition.id))
    .map(it => say('fault', [], `drafts/${it.file}: ${it.problem}`))
  const open = drafts
    .filter(it => it.content?.scenario === definition.id && JSON.stringify(it.content).includes(unwritten))
    .map(it => say('fault', ['id'], `drafts/${it.file}: Texte sind noch zu schreiben.`))
  const own = drafts.flatMap(it => (it.content?.scenario === definition.id ? [it.content] : []))
  const all = own.flatMap(it => it.drafts)
  const good = all.filter(it => Object.keys(it.expected).length === 0).length
  const faulty = all.length - good
  const few =
    good < 1 || faulty < 2
      ? [
          say(
            'fault',
            ['id'],
            `Unter drafts/ fehlen von Hand geschriebene Entwürfe: mindestens ein guter und zwei fehlerhafte (da: ${good} und ${faulty}).`,
          ),
        ]
      : []
  const unknown = own
    .filter(it => !definition.testCases.some(testCase => testCase.id === it.testCase))
    .map(it => say('fault', ['testCases'], `Die Entwürfe nennen den Testfall „${it.testCase}“, den es nicht gibt.`))
  return [...broken, ...open, ...few, ...unknown]
}
