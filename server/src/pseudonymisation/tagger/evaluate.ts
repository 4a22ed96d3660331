import { join } from 'node:path'
import { readConll } from './corpus.ts'
import type { Row } from './measure.ts'
import { measure } from './measure.ts'
import { bundledTagger } from './tagger.ts'

/** Prints strict scores of the bundled model: `node server/src/pseudonymisation/tagger/evaluate.ts <folder of the corpora>`. */
const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('Aufruf: node server/src/pseudonymisation/tagger/evaluate.ts <Ordner mit den Korpora>\n')
  process.exit(1)
}
const percent = (value: number) => (100 * value).toFixed(1).padStart(5)
const print = (name: string, rows: Record<string, Row>, only: readonly string[]) => {
  for (const type of only) {
    const row = rows[type]
    if (row)
      process.stdout.write(
        `${name.padEnd(16)} ${type.padEnd(9)} P ${percent(row.precision)}  R ${percent(row.recall)}  F1 ${percent(row.f1)}  (${row.gold})\n`,
      )
  }
}
const germeval = readConll(join(folder, 'germeval2014-dev.conll'))
const court = readConll(join(folder, 'german-ler-dev.conll'))
for (const bias of [0, 1]) {
  const options = { bias: { PERSON: bias } }
  process.stdout.write(`PERSON bias ${bias}\n`)
  print('GermEval dev', measure(germeval, bundledTagger({ ...options, domain: 'news' })).rows, [
    'PERSON',
    'LOCATION',
    'ORG',
  ])
  print('German LER dev', measure(court, bundledTagger({ ...options, domain: 'court' })).rows, [
    'PERSON',
    'LOCATION',
    'ORG',
  ])
}

/** Speed on one long text, as in a document: the sentences one after the other. */
const text = [...germeval, ...court].map(example => example.text).join('\n')
const tagger = bundledTagger()
const { scan } = await import('./scan.ts')
for (const part of [text, text.slice(0, 4000)]) {
  const repeats = Math.ceil(4_000_000 / part.length)
  let scanning = 0
  let tagging = 0
  let tokens = 0
  for (let time = 0; time < repeats; time++) {
    const began = performance.now()
    const scanned = scan(part)
    const between = performance.now()
    tagger.tag(scanned)
    scanning += between - began
    tagging += performance.now() - between
    tokens += scanned.count
  }
  const units = repeats * part.length
  process.stdout.write(
    `${part.length} characters: scan ${(units / 1000 / scanning).toFixed(1)} MB/s, tagger ${(units / 1000 / tagging).toFixed(2)} MB/s, ${Math.round((1000 * tokens) / tagging)} tokens/s\n`,
  )
}
