import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { answer } from '../../terminal/check-drafts.ts'
import { checkAliases } from '../checks/check.ts'
import { falseAlarms, type Judged, type Measures, measure, type Share } from './measures.ts'

const usage = `npm run -s bench:checks -- [options]

  --gold <file>   drafts with expected verdicts (JSON lines); more than one is fine. Default: what is held apart
  --tune          what the checks were mended on instead
  --write         also write bench/measured.json, which the catalogue of checks shows (held apart only)
  --check <name>  only this check
  --misses        list what was missed and every false alarm
  --json          print the measures as JSON
`
const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true },
    check: { type: 'string' },
    tune: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (options.help) {
  process.stdout.write(usage)
  process.exit(0)
}

const gold = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  checks: z.array(z.string()),
  expected: z.record(z.string(), z.enum(['warn', 'fail'])).default({}),
  fault: z.string().optional(),
  split: z.enum(['tune', 'held']).optional(),
})
/**
 * Held apart: `held-back.jsonl`, whose drafts nobody who wrote checks has read, and the statements marked `held`, looked
 * at once when the checks were written.
 */
const isHeld = (file: string, split: 'tune' | 'held' | undefined) =>
  (split ?? (file.endsWith('held-back.jsonl') ? 'held' : 'tune')) === 'held'
const files = options.gold ?? globSync(join(import.meta.dirname, 'gold/*.jsonl')).sort()
const drafts = files.flatMap(file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => gold.parse(JSON.parse(line)))
    .filter(({ split }) => options.gold !== undefined || isHeld(file, split) !== options.tune),
)

const judged: Judged[] = []
for (const { expected, fault: _, split: __, ...line } of drafts) {
  const { findings } = await answer(line)
  for (const { check, verdict, quote } of findings)
    judged.push({ draft: line.id, check, expected: expected[check] !== undefined, found: verdict !== 'ok', quote })
}

const names = [...new Set(judged.map(one => one.check))].sort().filter(name => !options.check || name === options.check)
const rows = names.map(name => [name, measure(judged.filter(one => one.check === name))] as const)
const all = measure(judged)
const alarms = falseAlarms(judged)

if (options.json) {
  process.stdout.write(`${JSON.stringify({ drafts: drafts.length, all, alarms, checks: Object.fromEntries(rows) })}\n`)
} else {
  const cell = ({ value, low, high, whole }: Share) =>
    whole === 0 ? '–' : `${(100 * value).toFixed(0)} % [${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)}]`
  const line = (name: string, m: Measures) =>
    [
      name.padEnd(20),
      String(m.listed).padStart(6),
      String(m.planted).padStart(7),
      cell(m.precision).padStart(16),
      cell(m.recall).padStart(16),
      m.f1.toFixed(3).padStart(7),
    ].join('  ')
  const head = [
    'check'.padEnd(20),
    'listed',
    'planted',
    'precision'.padStart(16),
    'recall'.padStart(16),
    '     F1',
  ].join('  ')
  process.stdout.write(`${head}\n${rows.map(([name, m]) => line(name, m)).join('\n')}\n${line('all', all)}\n`)
  process.stdout.write(
    `${drafts.length} drafts; false alarms on clean drafts: ${alarms.alarms} on ${alarms.drafts}, ${alarms.perDraft.toFixed(3)} a draft. In brackets 95 % intervals (Wilson).\n`,
  )
}

if (options.misses) {
  const wrong = judged.filter(one => one.expected !== one.found && names.includes(one.check))
  for (const { check, draft, expected, quote } of wrong.sort((a, b) => a.check.localeCompare(b.check))) {
    const fault = drafts.find(one => one.id === draft)?.fault
    const what = expected ? `missed (${fault ?? 'no note'})` : `false alarm: ${quote ?? 'no place'}`
    process.stdout.write(`${check}  ${draft}  ${what}\n`)
  }
}

if (options.write) {
  if (options.gold || options.tune || options.check)
    throw new Error('--write goes with what is held apart, and all checks')
  const known = rows.filter(([, m]) => m.planted > 0)
  const entries = known.map(([name, { precision, recall, listed }]) => {
    const round = (value: number) => Number(value.toFixed(3))
    const { low, high } = recall
    return [
      checkAliases[name] ?? name,
      { precision: round(precision.value), recall: round(recall.value), n: listed, low: round(low), high: round(high) },
    ] as const
  })
  writeFileSync(join(import.meta.dirname, 'measured.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)
}
