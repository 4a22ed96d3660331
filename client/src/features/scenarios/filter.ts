import { type DataClass, dataClasses } from '@ki-reallabor/server/identity/contract'
import { type RiskClass, riskClasses, type ScenarioSummary } from '@ki-reallabor/server/scenarios/contract'

/** What the catalogue is narrowed to; an empty list doesn't narrow. */
export type Filter = {
  text: string
  areas: readonly string[]
  riskClasses: readonly RiskClass[]
  dataClasses: readonly DataClass[]
}

export type FilterPart = keyof Filter

export const noFilter: Filter = { text: '', areas: [], riskClasses: [], dataClasses: [] }

/** The search comes last: where two parts bring the same, the typed words are kept. */
const parts: Record<FilterPart, (scenario: ScenarioSummary, filter: Filter) => boolean> = {
  areas: ({ area }, { areas }) => areas.length === 0 || areas.includes(area),
  riskClasses: ({ riskClass }, { riskClasses }) => riskClasses.length === 0 || riskClasses.includes(riskClass),
  dataClasses: ({ dataClass }, { dataClasses }) => dataClasses.length === 0 || dataClasses.includes(dataClass),
  text: (scenario, { text }) => matches(scenario, text),
}

const partNames = Object.keys(parts) as FilterPart[]

/** Every word of the search must occur somewhere, umlauts spelt either way. */
function matches(scenario: ScenarioSummary, text: string): boolean {
  const { number, title, summary, area, legalBases } = scenario
  return containsAll([number, title, summary, area, ...legalBases].join(' '), text)
}

/** Whether every word of a search occurs in a text. */
export function containsAll(text: string, search: string): boolean {
  const haystack = folded(text)
  return folded(search)
    .split(/\s+/)
    .every(word => haystack.includes(word))
}

const folded = (text: string) =>
  text
    .toLocaleLowerCase('de')
    .replaceAll('\u00a0', ' ')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .trim()

/** `except` leaves one part of the filter out: for counts beside its choices. */
export function filtered(
  scenarios: readonly ScenarioSummary[],
  filter: Filter,
  except?: FilterPart,
): ScenarioSummary[] {
  return scenarios.filter(scenario => partNames.every(name => name === except || parts[name](scenario, filter)))
}

export const isNarrowed = (filter: Filter, part: FilterPart): boolean => filter[part].length > 0

/** With no hit: the part of the filter whose removal alone brings most, and how many that is. */
export function bestToDrop(
  scenarios: readonly ScenarioSummary[],
  filter: Filter,
): { part: FilterPart; hits: number } | null {
  const without = partNames
    .filter(part => isNarrowed(filter, part))
    .map(part => ({ part, hits: filtered(scenarios, filter, part).length }))
    .filter(({ hits }) => hits > 0)
  return without.toSorted((a, b) => b.hits - a.hits)[0] ?? null
}

const names = { text: 'suche', areas: 'gebiet', riskClasses: 'klasse', dataClasses: 'daten' } as const

/** The filter stands in the address, so that reload, back and a sent link keep it. Unknown values are dropped. */
export function filterFrom(search: URLSearchParams): Filter {
  const isRisk = (value: string): value is RiskClass => (riskClasses as readonly string[]).includes(value)
  const isData = (value: string): value is DataClass => (dataClasses as readonly string[]).includes(value)
  return {
    text: search.get(names.text) ?? '',
    areas: search.getAll(names.areas),
    riskClasses: search.getAll(names.riskClasses).filter(isRisk),
    dataClasses: search.getAll(names.dataClasses).filter(isData),
  }
}

export function searchOf(filter: Filter): URLSearchParams {
  const search = new URLSearchParams()
  if (filter.text) search.set(names.text, filter.text)
  for (const part of ['areas', 'riskClasses', 'dataClasses'] as const) {
    for (const value of filter[part]) search.append(names[part], value)
  }
  return search
}
