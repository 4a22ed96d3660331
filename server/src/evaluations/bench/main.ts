import { coverageOf, grid, settings } from './coverage.ts'

/** Table of coverages: `npm exec -- node server/src/evaluations/bench/main.ts [draws, 10000]`. Minutes of one core. */
const draws = Number(process.argv[2] ?? 10_000)
const percent = (share: number) => (100 * share).toFixed(1)

console.log(`| data | interval | ${grid.map(n => `n = ${n}`).join(' | ')} | mean | width at ${grid[1]} | draws |`)
console.log(`|-|-|${'-|'.repeat(grid.length + 3)}`)
for (const setting of settings) {
  const cells = grid.map(clusters => coverageOf(setting, clusters, draws))
  const mean = cells.reduce((total, it) => total + it.covered, 0) / cells.length
  const name = setting.reported ? `**${setting.interval}**` : setting.interval
  const shown = cells.map(it => percent(it.covered)).join(' | ')
  console.log(
    `| ${setting.data} | ${name} | ${shown} | ${percent(mean)} | ${cells[1]!.width.toFixed(3)} | ${cells[1]!.draws} |`,
  )
}
