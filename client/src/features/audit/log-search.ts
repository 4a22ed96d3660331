import { type Hosting, hostings } from '@ki-reallabor/server/gateway/contract'
import { type DataClass, dataClasses } from '@ki-reallabor/server/identity/contract'

/** What the address of the page says: filters, page, chosen entry. */
export type LogSearch = {
  month?: string
  kind: 'requests' | 'all'
  act?: string
  model?: string
  dataClass?: DataClass
  hosting?: Hosting
  before?: number
  entry?: string
}

const names = {
  month: 'monat',
  kind: 'art',
  act: 'ausgang',
  model: 'modell',
  dataClass: 'daten',
  hosting: 'ort',
  before: 'vor',
  entry: 'eintrag',
} as const satisfies Record<keyof LogSearch, string>

/** Values that can't be right are dropped, so that an old or mistyped address still shows a page. */
export function logSearchFrom(search: URLSearchParams): LogSearch {
  const get = (name: keyof LogSearch) => search.get(names[name]) ?? undefined
  const one = <T extends string>(value: string | undefined, of: readonly T[]) => of.find(it => it === value)
  const month = get('month')
  const before = Number(get('before'))
  const dataClass = one(get('dataClass'), dataClasses)
  const hosting = one(get('hosting'), hostings)
  const act = get('act')
  const model = get('model')
  const entry = get('entry')
  return {
    kind: get('kind') === 'alle' ? 'all' : 'requests',
    ...(month && /^20\d{2}-(0[1-9]|1[0-2])$/.test(month) && { month }),
    ...(act && { act }),
    ...(model && { model }),
    ...(dataClass && { dataClass }),
    ...(hosting && { hosting }),
    ...(Number.isSafeInteger(before) && before > 0 && { before }),
    ...(entry && { entry }),
  }
}

export function searchOfLog(log: LogSearch): URLSearchParams {
  const search = new URLSearchParams()
  const { kind, ...rest } = log
  if (kind === 'all') search.set(names.kind, 'alle')
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined) search.set(names[name as keyof typeof rest], String(value))
  }
  return search
}

/** Changing a filter begins at the newest again; the chosen entry stays. Undefined removes. */
export function narrowed(log: LogSearch, change: { [K in keyof LogSearch]?: LogSearch[K] | undefined }): LogSearch {
  const { before: _, ...rest } = log
  const next: Record<string, unknown> = { ...rest, ...change }
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as LogSearch
}

export const isFiltered = ({ act, model, dataClass, hosting }: LogSearch): boolean =>
  [act, model, dataClass, hosting].some(value => value !== undefined)
