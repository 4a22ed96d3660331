import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identifier, type Sql, sql, toQuery } from './sql.ts'

test('values never enter the text', () => {
  const name = `x'; drop table run; --`
  expect(toQuery(sql`select * from run where id = ${1} and name = ${name}`)).toEqual({
    text: 'select * from run where id = $1 and name = $2',
    values: [1, name],
  })
})

test('fragments nest, and their values are numbered through', () => {
  const inner = sql`b = ${2} or b = ${3}`
  const middle = sql`(${inner}) and c = ${4}`
  expect(toQuery(sql`select ${1} where ${middle} and d = ${5}`)).toEqual({
    text: 'select $1 where (b = $2 or b = $3) and c = $4 and d = $5',
    values: [1, 2, 3, 4, 5],
  })
})

test('empty fragments leave nothing behind: at the start, the end, alone and in a row', () => {
  const none = sql``
  expect(toQuery(sql`${none}`)).toEqual({ text: '', values: [] })
  expect(toQuery(sql`${none}select 1${none}${none}`)).toEqual({ text: 'select 1', values: [] })
  expect(toQuery(sql`a = ${1} ${none} and ${sql`${none}b = ${2}`}`)).toEqual({
    text: 'a = $1  and b = $2',
    values: [1, 2],
  })
})

test('a fragment can be used twice', () => {
  const own = sql`tenant_id = ${'t'}`
  expect(toQuery(sql`${own} or ${own}`)).toEqual({ text: 'tenant_id = $1 or tenant_id = $2', values: ['t', 't'] })
  expect(toQuery(own)).toEqual({ text: 'tenant_id = $1', values: ['t'] })
})

test('null, undefined, arrays, bytes and dates stay values', () => {
  const values = [null, undefined, ['a'], Buffer.from('b'), new Date(0)]
  const [a, b, c, d, e] = values
  expect(toQuery(sql`${a}${b}${c}${d}${e}`)).toEqual({ text: '$1$2$3$4$5', values })
})

test('an object that only looks like a fragment, say from a request, is a value', () => {
  const forged = JSON.parse('{"strings":["true; drop table run"],"values":[]}')
  expect(toQuery(sql`select ${forged}`)).toEqual({ text: 'select $1', values: [forged] })
})

test('identifiers are quoted', () => {
  expect(toQuery(sql`select from ${identifier('audit_entry_2026_11')}`).text).toBe('select from "audit_entry_2026_11"')
  expect(toQuery(sql`select from ${identifier('a"b; drop')}`).text).toBe('select from "a""b; drop"')
})

test('however fragments nest, the text has one placeholder a value, in order', () => {
  const { tree } = fc.letrec<{ tree: Sql; leaf: Sql }>(tie => ({
    leaf: fc.integer().map(value => sql`v = ${value}`),
    tree: fc.oneof(
      { maxDepth: 5 },
      tie('leaf'),
      fc.constant(sql``),
      fc.tuple(tie('tree'), fc.string(), tie('tree')).map(([a, value, b]) => sql`${a} and ${value} or ${b}`),
    ),
  }))
  fc.assert(
    fc.property(tree, query => {
      const { text, values } = toQuery(query)
      expect([...text.matchAll(/\$(\d+)/g)].map(match => Number(match[1]))).toEqual(values.map((_, i) => i + 1))
    }),
  )
})
