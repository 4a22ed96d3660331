import { readFileSync } from 'node:fs'
import { createPseudonymisation, emptyMapping } from './pseudonymisation.ts'
import type { GoldSpan, GoldText, Score } from './score.ts'
import { score } from './score.ts'

/**
 * Prints how much of the personal text in gold files stays uncovered:
 * `node server/src/pseudonymisation/bench.ts [more.jsonl …]`. `tune` is the set the rules were made on, `held-back` the
 * one nobody looked at while making them: only its figures say something about other texts.
 */
const files = [
  ['tune', new URL('gold/tune.jsonl', import.meta.url)] as const,
  ['held-back', new URL('gold/held-back.jsonl', import.meta.url)] as const,
  ...process.argv.slice(2).map(file => [file, file] as const),
]
const masking = createPseudonymisation()
const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(8)

function print(name: string, result: Score, milliseconds: number, length: number) {
  const lines = [
    `${name}: ${result.texts} texts, ${result.spans} spans, ${(length / 1000 / milliseconds).toFixed(2)} MB/s`,
    `  direct leak          ${percent(result.directLeak)}   texts with one ${percent(result.textsWithDirectLeak)}`,
    `  all leak             ${percent(result.leak)}   over-masking   ${percent(result.overMasking)}`,
    `  spans covered        ${percent(result.covered)}   same person    ${percent(result.pairs.precision)} precision ${percent(result.pairs.recall)} recall`,
    ...[...result.rows]
      .sort((a, b) => b[1].gold - a[1].gold)
      .map(
        ([type, row]) =>
          `  ${type.padEnd(16)} ${String(row.covered).padStart(4)} of ${String(row.gold).padStart(3)} covered, leak ${percent(row.leaked / row.chars)}`,
      ),
  ]
  process.stdout.write(`${lines.join('\n')}\n\n`)
}

for (const [name, file] of files) {
  const gold = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as GoldText)
  const predicted = new Map<string, GoldSpan[]>()
  const began = performance.now()
  for (const { id, text } of gold) {
    const masked = await masking.mask([[{ text }]], emptyMapping())
    predicted.set(id, masked.documents[0]!.spans)
  }
  const took = performance.now() - began
  print(
    name,
    score(gold, predicted),
    took,
    gold.reduce((sum, one) => sum + one.text.length, 0),
  )
}
