import * as z from 'zod'
import { dataClassName } from '../identity/contract.ts'
import { entityType } from '../pseudonymisation/stored.ts'
import { checkNames } from './checks/check.ts'
import { fieldKind, riskClasses } from './contract.ts'

/** The five criteria of the handbook (§ 4); a scenario writes their anchors. */
export const criteria = {
  richtigkeit: 'Fachliche Richtigkeit',
  vollstaendigkeit: 'Vollständigkeit der Pflichtbestandteile',
  rechtsbezug: 'Rechtsbezug',
  verstaendlichkeit: 'Verständlichkeit',
  ton: 'Ton und Bürgernähe',
} as const

const classD =
  'Klasse D ist gesperrt: Über Anspruch oder Sanktionsbeträge entscheiden, Personen bewerten oder in Rangfolge bringen, ' +
  'Gefühle erkennen und Verwaltungsakte vollautomatisch erlassen sind keine Aufgaben für dieses Reallabor ' +
  '(Art. 5 und Anhang III KI-VO, Art. 22 DSGVO, § 31a SGB X).'

const fieldName = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'Feldname: Kleinbuchstaben, Ziffern, Unterstrich')
const text = z.string().trim().min(1)
const kebab = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Kennung: kleingeschrieben mit Bindestrichen')

const fieldSchema = z.strictObject({
  name: fieldName,
  label: text,
  kind: fieldKind,
  required: z.boolean().default(false),
  help: text.optional(),
  example: text.optional(),
  /** UTF-16 units. */
  maxLength: z.number().int().min(1).max(200_000).default(200),
  options: z
    .array(z.strictObject({ value: text, label: text }))
    .min(2)
    .optional(),
  takesFile: z.boolean().default(false),
  /** What kind of personal detail the whole value is: the pseudonymisation then need not guess. */
  holds: entityType.optional(),
})
export type ScenarioField = z.infer<typeof fieldSchema>

const blockUse = z.strictObject({
  id: kebab,
  /** `end`, or before or after the first line that begins with the marker; where it is missing, at the end. */
  position: z.union([z.literal('end'), z.strictObject({ before: text }), z.strictObject({ after: text })]),
  /** Only where this field has this value. */
  when: z.strictObject({ field: fieldName, equals: text }).optional(),
})
export type BlockUse = z.infer<typeof blockUse>

const checkUse = z.strictObject({
  check: z.enum(checkNames),
  fields: z.array(fieldName).min(1).optional(),
  days: z.number().int().min(1).optional(),
  sections: z.array(text).min(1).optional(),
  remedy: z.enum(['widerspruch', 'klage']).optional(),
})

const anchors = z.tuple([text, text, text])

const testCase = z.strictObject({
  id: kebab,
  title: text,
  kind: z.enum(['plain', 'hard', 'incomplete', 'contradictory', 'injection', 'clumsy']),
  inputs: z.record(fieldName, z.string()),
  /** What a right draft says (`facts`), asks (`open`) and leaves out (`absent`). For evaluations and raters. */
  expected: z.strictObject({
    facts: z.array(text).min(1),
    open: z.array(text).default([]),
    absent: z.array(text).default([]),
  }),
})

const shape = z.strictObject({
  /** Stable for ever: releases and runs name it. */
  id: kebab,
  number: z.string().regex(/^S\d{2}$/, 'Nummer: S und zwei Ziffern'),
  title: text,
  summary: text.max(200),
  area: text,
  purpose: text,
  /** What it must not do. */
  limits: z.array(text).min(1),
  /** What it has been seen to get wrong: measured or reported, so that nobody finds it out again. */
  knownFailures: z.array(text).default([]),
  /** The exact norms the task rests on, as the catalogue shows them. */
  legalBases: z.array(text).min(1),
  /**
   * What a draft may cite, valid at `rechtsstand`: `SGB X § 24` → number of Absätze (0 = not divided), `null` where
   * nobody has looked it up. NORM fails on any other.
   */
  norms: z.record(z.string().regex(/^[A-ZÄÖÜ][\p{L}\d -]* (§|Art\.) \d+[a-z]?$/u), z.number().int().min(0).nullable(), {
    error: issue =>
      issue.code === 'invalid_key' ? 'Vorschriften schreiben sich „SGB X § 24“ oder „KI-VO Art. 50“' : undefined,
  }),
  rechtsstand: z.iso.date(),
  rechtskreis: z.enum(['SGG', 'VwGO']),
  riskClass: z.enum(riskClasses, { error: issue => (issue.input === 'D' ? classD : undefined) }),
  /** Why this class; for C the assessment of Art. 6 Abs. 3 and 4 KI-VO in one sentence. */
  riskReason: text,
  dataClass: dataClassName,
  fields: z.array(fieldSchema).min(1),
  prompt: z.strictObject({
    /** Who writes, how. The house rules of every scenario follow it (`core/rules.ts`). Nothing personal. */
    system: text,
    task: text,
    /** Sections of the outgoing form. Without it: all fields in their order, under one heading. */
    layout: z.array(z.strictObject({ title: text, fields: z.array(fieldName).min(1) })).optional(),
  }),
  blocks: z.array(blockUse).default([]),
  checks: z.array(checkUse).min(1),
  rubric: z.strictObject({
    version: text,
    /** Anchors for 1, 3 and 5. */
    anchors: z.strictObject({
      richtigkeit: anchors,
      vollstaendigkeit: anchors,
      rechtsbezug: anchors,
      verstaendlichkeit: anchors,
      ton: anchors,
    }),
  }),
  testCases: z.array(testCase).min(3),
  /** `provider/model`; without it any model the policy allows. */
  models: z.array(text).min(1).optional(),
})

/** A scenario as its file defines it: serialisable data. */
export const scenarioDefinition = shape.superRefine((scenario, context) => {
  const complain = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
  const once = (values: readonly string[], path: string, what: string) => {
    for (const value of values.filter((v, i) => values.indexOf(v) !== i)) complain([path], `${what} „${value}“ doppelt`)
  }
  const names = scenario.fields.map(field => field.name)
  const known = (name: string, path: (string | number)[]) => {
    if (!names.includes(name)) complain(path, `Feld „${name}“ gibt es nicht`)
  }
  once(names, 'fields', 'Feld')
  once(
    scenario.testCases.map(c => c.id),
    'testCases',
    'Testfall',
  )
  once(
    scenario.blocks.map(block => block.id),
    'blocks',
    'Baustein',
  )
  once(
    scenario.checks.map(use => use.check),
    'checks',
    'Prüfung',
  )
  scenario.fields.forEach((field, i) => {
    if ((field.kind === 'choice') !== (field.options !== undefined))
      complain(['fields', i, 'options'], 'Auswahlmöglichkeiten gehören genau zu Feldern der Art „choice“')
    if (field.takesFile && field.kind !== 'text')
      complain(['fields', i, 'takesFile'], 'Eine Datei nimmt nur ein Feld der Art „text“')
  })
  const layout = scenario.prompt.layout
  if (layout) {
    const placed = layout.flatMap(section => section.fields)
    once(placed, 'prompt', 'Feld im Aufbau')
    for (const name of placed) known(name, ['prompt', 'layout'])
    for (const name of names.filter(n => !placed.includes(n)))
      complain(['prompt', 'layout'], `Feld „${name}“ fehlt im Aufbau: Das Modell bekäme es nie zu sehen`)
  }
  scenario.blocks.forEach((block, i) => {
    if (block.when) known(block.when.field, ['blocks', i, 'when'])
  })
  scenario.checks.forEach((use, i) => {
    for (const name of use.fields ?? []) known(name, ['checks', i, 'fields'])
  })
  for (const base of ['PLATZHALTER', 'PII', 'FAKTEN', 'NORM'])
    if (!scenario.checks.some(use => use.check === base))
      complain(['checks'], `Prüfung ${base} gehört zu jedem Szenario`)
  scenario.testCases.forEach((testCase, i) => {
    for (const name of Object.keys(testCase.inputs)) known(name, ['testCases', i, 'inputs'])
  })
})
export type Definition = z.infer<typeof scenarioDefinition>
type Raw = z.input<typeof shape>

/** A definition in which every mention of a field is one of the fields' names `N`. */
export type ScenarioInput<N extends string> = Omit<
  Raw,
  'fields' | 'prompt' | 'blocks' | 'checks' | 'testCases' | 'norms'
> & {
  norms: Record<`${string} ${'§' | 'Art.'} ${string}`, number | null>
  fields: readonly (Omit<Raw['fields'][number], 'name'> & { name: N })[]
  prompt: Omit<Raw['prompt'], 'layout'> & { layout?: { title: string; fields: NoInfer<N>[] }[] }
  blocks?: (Omit<z.input<typeof blockUse>, 'when'> & { when?: { field: NoInfer<N>; equals: string } })[]
  checks: (Omit<z.input<typeof checkUse>, 'fields'> & { fields?: NoInfer<N>[] })[]
  testCases: (Omit<z.input<typeof testCase>, 'inputs'> & { inputs: { [K in NoInfer<N>]?: string } })[]
}

/** Messages of the schema in the language of whoever writes scenarios. */
export const german = { error: z.locales.de().localeError }

/**
 * Defines a scenario. A field name that isn't one of `fields` fails to compile; everything else that is wrong throws a
 * ZodError, which the catalogue reports with the file's name.
 */
export function defineScenario<const N extends string>(scenario: ScenarioInput<N>): Definition {
  return scenarioDefinition.parse(scenario, german)
}

/**
 * A scenario as runs keep it: the definition plus all else that shapes a draft or its verdicts, namely the house rules
 * of the prompt and the version of each check.
 */
export const sealedScenario = z.strictObject({
  definition: scenarioDefinition,
  rules: text,
  checkVersions: z.record(z.string(), z.number().int()),
})
export type SealedScenario = z.infer<typeof sealedScenario>

/** `version`: SHA-256 over the canonical JSON of the sealed scenario, hexadecimal. */
export type Scenario = SealedScenario & { readonly version: string }
