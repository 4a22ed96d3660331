import { createRequire } from 'node:module'

/** Loaded with the first fault: a start without one, which is nearly every start, needs no parser. */
const load = createRequire(import.meta.url)
let parser: typeof import('@babel/parser') | undefined
function parse(source: string, options: import('@babel/parser').ParserOptions = {}) {
  parser ??= load('@babel/parser') as typeof import('@babel/parser')
  return parser.parse(source, { sourceType: 'module', plugins: ['typescript'], ...options })
}

/** A place in a file, lines and columns from 1. */
export type SourcePlace = { readonly line: number; readonly column: number }

type Node = { type: string; loc?: { start: { line: number; column: number } } | null; [key: string]: unknown }

const placeOf = (node: Node): SourcePlace => ({
  line: node.loc?.start.line ?? 1,
  column: (node.loc?.start.column ?? 0) + 1,
})

/** `{…} as never`, `(…)`, `… satisfies X` say nothing about the data. */
const bare = (node: Node): Node =>
  node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression' || node.type === 'ParenthesizedExpression'
    ? bare(node.expression as Node)
    : node

const keyOf = (property: Node): string | undefined => {
  const key = property.key as (Node & { name?: string; value?: unknown }) | undefined
  return key?.name ?? (key?.value === undefined ? undefined : String(key.value))
}

function definitionOf(source: string): Node | undefined {
  const program = parse(source, { errorRecovery: true }).program
  const exported = (program.body as unknown as Node[]).find(it => it.type === 'ExportDefaultDeclaration')
  if (!exported) return undefined
  const declared = bare(exported.declaration as Node)
  const [first] = declared.type === 'CallExpression' ? (declared.arguments as Node[]) : [declared]
  return first && bare(first)
}

/**
 * Where a path of the definition (`['fields', 2, 'label']`) stands in the source of a scenario file. Of a path that isn't
 * written out, the nearest part that is. `undefined` where the file holds no definition to look into, or can't be parsed.
 */
export function locate(source: string, path: readonly PropertyKey[]): SourcePlace | undefined {
  let node: Node | undefined
  try {
    node = definitionOf(source)
  } catch {
    return undefined // Not TypeScript: the loader's own error says where.
  }
  if (!node) return undefined
  let place = placeOf(node)
  for (const step of path) {
    let next: Node | undefined
    if (node.type === 'ObjectExpression') {
      const property: Node | undefined = (node.properties as Node[]).find(it => keyOf(it) === String(step))
      if (property) place = placeOf(property)
      next = property?.value as Node | undefined
    } else if (node.type === 'ArrayExpression' && typeof step === 'number') {
      next = (node.elements as (Node | null)[])[step] ?? undefined
      if (next) place = placeOf(next)
    }
    if (!next) return place
    node = bare(next)
  }
  return place
}

/** What makes a source unreadable, and where; `undefined` where it reads. */
export function syntaxFault(source: string): (SourcePlace & { message: string }) | undefined {
  try {
    parse(source)
    return undefined
  } catch (error) {
    const { loc, message } = error as { loc?: { line: number; column: number }; message: string }
    return { line: loc?.line ?? 1, column: (loc?.column ?? 0) + 1, message: message.replace(/\s*\(\d+:\d+\)$/, '') }
  }
}
