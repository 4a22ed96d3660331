import { join } from 'node:path'
import * as z from 'zod'
import { createPseudonymisation, emptyMapping } from '../pseudonymisation/pseudonymisation.ts'
import { loadScenarios } from '../scenarios/catalogue.ts'
import { checks } from '../scenarios/checks/catalogue.ts'
import {
  type CheckContext,
  type CheckName,
  type CheckSettings,
  checkAliases,
  checkNames,
  worstOf,
} from '../scenarios/checks/check.ts'
import { quote } from '../scenarios/checks/marks.ts'
import { placeholderPattern } from '../scenarios/checks/platzhalter.ts'
import type { Finding } from '../scenarios/contract.ts'
import { findNorms, normKey } from '../scenarios/core/norm.ts'
import type { Definition } from '../scenarios/scenario.ts'

/** A field as a form or a file may hold it; a list has one item a line. */
const value = z
  .union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.union([z.string(), z.number()]))])
  .transform(it =>
    it === null ? '' : Array.isArray(it) ? it.join('\n') : it === true ? 'ja' : it === false ? 'nein' : String(it),
  )

const row = z.object({
  id: z.union([z.string(), z.number()]),
  scenario: z.string().default(''),
  checks: z.array(z.string()).optional(),
  norms: z.array(z.string()).optional(),
  paragraphs: z.record(z.string(), z.number()).optional(),
  inputs: z.record(z.string(), value).default({}),
  context: z
    .object({ land: z.string().optional(), rechtsstand: z.string().optional(), heute: z.string().optional() })
    .default({}),
  draft: z.string(),
})

export type DraftAnswer = {
  id: string | number
  findings: { check: string; verdict: Finding['verdict']; quote?: string }[]
}

const directory = join(import.meta.dirname, '../../../scenarios')
const pseudonymisation = createPseudonymisation()
/** Loaded once a process, and only when a draft is asked about. */
let loaded: Promise<Definition[]> | undefined
const definitions = () => (loaded ??= loadScenarios(directory).then(all => all.map(one => one.definition)))

const nameOf = (asked: string): CheckName | undefined => checkAliases[asked] ?? checkNames.find(name => name === asked)

/**
 * Runs checks over a draft that never was a run: form and draft as given, placeholders not restored, no blocks. For each
 * check asked for, its worst verdict and the first words it points at; without `checks`, those of the scenario.
 * @throws ZodError when the line has another shape, RangeError naming a check that doesn't exist
 */
export async function answer(line: unknown): Promise<DraftAnswer> {
  const { id, scenario, checks: asked, norms, paragraphs, inputs, context: given, draft } = row.parse(line)
  const definition = (await definitions()).find(
    it => it.id === scenario.toLowerCase() || it.number === scenario.toUpperCase(),
  )
  const uses = (asked ?? definition?.checks.map(use => use.check) ?? []).map(name => {
    const check = nameOf(name)
    if (!check) throw new RangeError(`Die Prüfung „${name}“ gibt es nicht.`)
    return { name, check, settings: settingsOf(definition, check, name, inputs) }
  })
  const listed = normsOf(norms, paragraphs, definition)
  const masked = await pseudonymisation.mask([[{ text: draft }]], emptyMapping())
  const context: CheckContext = {
    scenario: {
      norms: listed,
      rechtsstand: given.rechtsstand ?? definition?.rechtsstand ?? '2026-07-01',
      rechtskreis: norms || !definition ? circleOf(Object.keys(listed), definition) : definition.rechtskreis,
    },
    inputs,
    maskedDraft: draft,
    issuedPlaceholders: [...new Set(Object.values(inputs).flatMap(text => text.match(placeholderPattern) ?? []))],
    segments: [{ origin: 'model', text: draft }],
    draft,
    today: given.heute ?? new Date().toISOString().slice(0, 10),
    land: given.land ?? 'HE',
    blocks: [],
    detected: masked.documents[0]!.spans.filter(span => span.type !== 'LITERAL' && span.type !== 'SPECIAL'),
  }
  const findings = uses.map(({ name, check, settings }) => {
    const found = checks[check].run(context, settings)
    const worst = worstOf(found)
    const words = worst && worst.verdict !== 'ok' ? wordsOf(worst, draft) : undefined
    return { check: name, verdict: worst?.verdict ?? 'ok', ...(words !== undefined && { quote: words }) }
  })
  return { id, findings }
}

function wordsOf({ span, params }: Finding, draft: string): string | undefined {
  if (span) return quote(draft, span, 200)
  const named = params.quote ?? params.item ?? params.name
  return named === undefined ? undefined : String(named)
}

/** What the scenario sets for a check, as far as these inputs have its fields; the handbook's alias names the remedy. */
function settingsOf(
  definition: Definition | undefined,
  check: CheckName,
  name: string,
  inputs: Readonly<Record<string, string>>,
): CheckSettings {
  const { check: _, fields, ...rest } = definition?.checks.find(use => use.check === check) ?? { check }
  const there = fields?.filter(field => Object.hasOwn(inputs, field))
  return {
    ...rest,
    ...(there && there.length > 0 && { fields: there }),
    ...(name === 'RBB-KLAGE' && { remedy: 'klage' as const }),
  }
}

function normsOf(
  norms: readonly string[] | undefined,
  paragraphs: Readonly<Record<string, number>> | undefined,
  definition: Definition | undefined,
): Record<string, number | null> {
  if (!norms) return { ...definition?.norms, ...paragraphs }
  return Object.fromEntries(
    norms.map(given => {
      const key = keyOf(given)
      return [key, paragraphs?.[given] ?? paragraphs?.[key] ?? definition?.norms[key] ?? null]
    }),
  )
}

/** `SGB X § 24` as it is; `§ 24 SGB X` in that form. */
function keyOf(given: string): string {
  if (/^[^§]*\p{L}[^§]*\s(?:§|Art\.)\s/u.test(given)) return given
  const citation = findNorms(given)[0]?.citation
  return citation ? normKey(citation.gesetz, citation.typ, citation.paragraf) : given
}

/** Wohngeld, SGB VIII and municipal law go to the administrative courts, the rest of the SGB to the social courts. */
function circleOf(keys: readonly string[], definition: Definition | undefined): 'SGG' | 'VwGO' {
  const administrative = keys.some(key => /^(?:VwGO|WoGG|SGB VIII|H?VwVfG|UVG|UhVorschG|BAföG|HGO|HKO|GewO) /.test(key))
  const social = keys.some(key => /^(?:SGG|SGB (?:II|III|IX|XII)|AsylbLG) /.test(key))
  if (administrative !== social) return administrative ? 'VwGO' : 'SGG'
  return definition?.rechtskreis ?? 'SGG'
}
