/**
 * Plain SQL with values kept apart from text. `` sql`select * from run where id = ${id}` `` becomes
 * `{ text: 'select * from run where id = $1', values: [id] }`; fragments nest.
 */
export type Sql = { readonly strings: readonly string[]; readonly values: readonly unknown[] }

/** Only what this file made counts as a fragment: an object from a request that merely looks like one stays a value. */
const fragments = new WeakSet<object>()
const isSql = (value: unknown): value is Sql => typeof value === 'object' && value !== null && fragments.has(value)

function fragment(made: Sql): Sql {
  fragments.add(made)
  return made
}

export function sql(strings: TemplateStringsArray, ...values: unknown[]): Sql {
  const texts = [strings[0]!]
  const flat: unknown[] = []
  values.forEach((value, i) => {
    const after = strings[i + 1]!
    if (isSql(value)) {
      texts[texts.length - 1] += value.strings[0]!
      texts.push(...value.strings.slice(1))
      flat.push(...value.values)
      texts[texts.length - 1] += after
    } else {
      flat.push(value)
      texts.push(after)
    }
  })
  return fragment({ strings: texts, values: flat })
}

/** The query as `pg` wants it. */
export function toQuery(query: Sql): { text: string; values: unknown[] } {
  return {
    text: query.strings.reduce((text, part, i) => (i === 0 ? part : `${text}$${i}${part}`), ''),
    values: [...query.values],
  }
}

/** An identifier (table, schema, role) in quotes. For names from code only, never from a request. */
export function identifier(name: string): Sql {
  return fragment({ strings: [`"${name.replaceAll('"', '""')}"`], values: [] })
}
