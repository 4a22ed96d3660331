import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createPseudonymisation } from '../pseudonymisation.ts'
import { findOf, ownSets, readGold, scoreSet } from './gold.ts'
import { replaceBetween } from './markers.ts'
import { modelPersonF1 } from './model.ts'
import { loadPeers } from './peers.ts'
import type { PeerFigures, PeerReport, Report } from './report.ts'
import { machineReport, peerFigures, setReport, stateNow } from './report.ts'
import { coldStart, dataSize, promptP95, throughput } from './speed.ts'
import { columns, details, markdown, peerRows, rows, stateLine } from './table.ts'

const usage = `npm run -s bench:pseudonymisation -- [options] [more.jsonl …]

  --peers <folder>    also measure the other tools installed there (npm install --prefix <folder> …)
  --corpora <folder>  also measure the sequence model on germeval2014-dev.conll in it
  --quality           leave out speed, start and size
  --json              print the report as JSON
  --write             write the tables of README.md, docs/handbuch and docs/benchmarks
`
const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'string' },
    corpora: { type: 'string' },
    quality: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (options.help) {
  process.stdout.write(usage)
  process.exit(0)
}
if (options.write && options.quality) throw new Error('--write needs all measures, so not with --quality')

const say = (what: string) => process.stderr.write(`${what} …\n`)
const own = ownSets()
const sets = [...own, ...files.map(file => readGold(file, file))]
/** Each text once. */
const gold = [...new Map(own.flatMap(set => set.texts).map(text => [text.id, text])).values()]
const find = findOf(createPseudonymisation())

say('quality')
const scored = []
for (const set of sets) scored.push({ name: set.name, texts: await scoreSet(set, find) })

const machine: Record<string, number | undefined> = {}
let wall: Report['wall']
const { stored, compressed } = dataSize()
if (!options.quality) {
  machine.data = compressed
  say('speed')
  const speed = await throughput(find, gold)
  const prompt = await promptP95(find, gold)
  machine.throughput = speed.processor
  machine['prompt-p95'] = prompt.processor
  wall = { throughput: speed.wall, 'prompt-p95': prompt.wall }
  machine['cold-start'] = await coldStart()
}
if (options.corpora !== undefined) {
  say('sequence model')
  machine['model-f1'] = modelPersonF1(options.corpora)
}

/** The tools are slow, so their speed is measured on less text, and ours once more on just that. */
const little = { bytes: 100_000, warmUp: 20_000, rounds: 3 }
const peers: PeerReport[] = []
let besidePeers: number | undefined
if (options.peers !== undefined) {
  besidePeers = (await throughput(find, gold, little)).processor
  for (const peer of await loadPeers(options.peers)) {
    say(`${peer.name} ${peer.version}`)
    const results: Record<string, PeerFigures> = {}
    for (const set of sets) results[set.name] = peerFigures(await scoreSet(set, peer.find))
    const { processor } = await throughput(peer.find, gold, little)
    const { name, version, note } = peer
    peers.push({ name, version, note, throughput: processor, sets: results })
  }
}

const report: Report = {
  state: stateNow(),
  sets: scored.map(({ name, texts }) => setReport(name, texts)),
  machine: machineReport(machine),
  wall,
  stored,
  peers,
  besidePeers,
}
const peerTable = (set: { name: string; texts: Parameters<typeof peerFigures>[0] }) =>
  peerRows(report, set.name, peerFigures(set.texts))

if (options.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
else {
  process.stdout.write(`${columns(rows(report, 'en'))}\n\n${stateLine(report, 'en')}\n\n${details(report)}\n`)
  if (peers.length > 0)
    for (const set of scored) process.stdout.write(`\nother tools, ${set.name}\n${columns(peerTable(set))}\n`)
}

if (options.write) {
  const write = (page: string, name: string, content: string) => {
    const file = new URL(`../../../../${page}`, import.meta.url)
    writeFileSync(file, replaceBetween(readFileSync(file, 'utf8'), name, content))
  }
  write('README.md', 'pseudonymisation', `${markdown(rows(report, 'en'))}\n\n${stateLine(report, 'en')}`)
  write(
    'docs/handbuch/pseudonymisierung.md',
    'pseudonymisation',
    `${markdown(rows(report, 'de'))}\n\n${stateLine(report, 'de')}`,
  )
  if (peers.length > 0)
    write(
      'docs/benchmarks/pseudonymisation.md',
      'peers',
      `${markdown(peerTable(scored[0]!))}\n\n${stateLine(report, 'en')}`,
    )
}
