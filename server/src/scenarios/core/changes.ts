/** One difference of two versions: where (`fields › frist › help`), and what stood and stands there. */
export type Change = { readonly path: readonly string[]; readonly before: string | null; readonly after: string | null }

/** What names an entry of a list, so that one more at the top doesn't change all that follow. */
const nameOf = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const it = value as Record<string, unknown>
  const name = it.name ?? it.id ?? it.check ?? it.value ?? it.title
  return typeof name === 'string' ? name : undefined
}

const entries = (value: object): Map<string, unknown> => {
  if (!Array.isArray(value)) return new Map(Object.entries(value))
  const names = value.map(nameOf)
  const named = names.every(name => name !== undefined) && new Set(names).size === names.length
  return new Map(value.map((it, at) => [named ? names[at]! : String(at + 1), it]))
}

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 2))

const isNamed = (value: unknown) => nameOf(value) !== undefined

/**
 * The same nesting with nothing in it but what names the entries of lists: compared with it, everything a version says
 * is new, place by place.
 */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (!value.every(isNamed)) return []
    return value.map(it => ({ ...(bare(it) as object), ...namedBy(it) }))
  }
  if (typeof value !== 'object' || value === null) return undefined
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, it]) => (typeof it === 'object' && it !== null ? [[key, bare(it)]] : [])),
  )
}

const namedBy = (entry: object) =>
  Object.fromEntries(
    Object.entries(entry)
      .filter(([, it]) => it === nameOf(entry))
      .slice(0, 1),
  )

/** Differences of two pieces of JSON, in the order of the newer one; what is gone comes last of its parent. */
export function changesBetween(before: unknown, after: unknown, path: readonly string[] = []): Change[] {
  if (before === after) return []
  const nested = (it: unknown): it is object => typeof it === 'object' && it !== null
  if (!nested(before) || !nested(after) || Array.isArray(before) !== Array.isArray(after)) {
    if (before === undefined && after === undefined) return []
    return [
      {
        path,
        before: before === undefined ? null : written(before),
        after: after === undefined ? null : written(after),
      },
    ]
  }
  const [old, fresh] = [entries(before), entries(after)]
  const changes = [...new Set([...fresh.keys(), ...old.keys()])].flatMap(key =>
    changesBetween(old.get(key), fresh.get(key), [...path, key]),
  )
  const kept = (from: Map<string, unknown>, other: Map<string, unknown>) =>
    [...from.keys()].filter(key => other.has(key))
  const reordered = Array.isArray(after) && kept(old, fresh).join('\n') !== kept(fresh, old).join('\n')
  if (!reordered) return changes
  return [{ path, before: [...old.keys()].join('\n'), after: [...fresh.keys()].join('\n') }, ...changes]
}
