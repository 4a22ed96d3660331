import type { Figure } from './interval.ts'
import type { Goal, MachineMeasure, QualityMeasure, Verdict } from './measures.ts'
import { machineMeasures, qualityMeasures } from './measures.ts'
import type { PeerFigures, Report } from './report.ts'

/** The report as text for a terminal and as Markdown for README (English) and the handbook (German). */
export type Language = 'en' | 'de'

const words = {
  en: {
    head: ['measure', 'gate / aim', 'held-back', 'of it short', 'tune', 'reached'],
    verdict: { aim: 'aim', gate: 'gate', missed: '**missed**', 'not measured': 'not measured' },
  },
  de: {
    head: ['Was', 'Mindestens / Ziel', 'unbekannte Texte', 'davon kurze', 'Texte vom Bau', 'erreicht'],
    verdict: { aim: 'Ziel', gate: 'Mindestens', missed: '**verfehlt**', 'not measured': 'nicht gemessen' },
  },
} as const satisfies Record<Language, { head: readonly string[]; verdict: Record<Verdict, string> }>

function number(value: number, digits: number, language: Language): string {
  const text = value.toFixed(digits)
  return language === 'de' ? text.replace('.', ',') : text
}

/** A goal without needless zeros: 98.5, 99, 100. */
const short = (value: number, language: Language) => {
  const text = String(Number(value.toFixed(2)))
  return language === 'de' ? text.replace('.', ',') : text
}

const goal = ({ better, gate, aim }: Goal, unit: string, language: Language) => {
  const scale = unit === '%' ? 100 : 1
  return `${better === 'less' ? '≤' : '≥'} ${short(gate * scale, language)} / ${short(aim * scale, language)} ${unit}`
}

/** `98.2 % [96.1–99.4]`: value and 95 % interval, which is left out where it has no width. */
function figure(value: Figure | undefined, language: Language): string {
  if (!value || Number.isNaN(value.value)) return '–'
  const percent = (one: number) => number(100 * one, 1, language)
  const interval = value.low === value.high ? '' : ` [${percent(value.low)}–${percent(value.high)}]`
  return `${percent(value.value)} %${interval}`
}

const count = (measure: QualityMeasure, value: Figure | undefined) =>
  value && value.whole > 0 && measure.counted ? `, n = ${value.whole}` : ''

const machineValue = (measure: MachineMeasure, value: number | undefined, language: Language) =>
  value === undefined || Number.isNaN(value)
    ? '–'
    : `${number(measure.unit === '%' ? 100 * value : value, measure.digits, language)} ${measure.unit}`

/** Rows of cells: the measures on the two sets, then those of the machine. */
export function rows(report: Report, language: Language): string[][] {
  const [heldBack, short, tune] = ['held-back', 'short', 'tune'].map(name => report.sets.find(set => set.name === name))
  return [
    [...words[language].head],
    ...qualityMeasures.map(measure => [
      measure.name[language],
      goal(measure, '%', language),
      `${figure(heldBack?.figures[measure.id], language)}${count(measure, heldBack?.figures[measure.id])}`,
      figure(short?.figures[measure.id], language),
      figure(tune?.figures[measure.id], language),
      words[language].verdict[heldBack?.figures[measure.id]?.verdict ?? 'not measured'],
    ]),
    ...machineMeasures.map(measure => {
      const measured = report.machine.find(one => one.id === measure.id)
      return [
        measure.name[language],
        goal(measure, measure.unit, language),
        machineValue(measure, measured?.value, language),
        '',
        '',
        words[language].verdict[measured?.verdict ?? 'not measured'],
      ]
    }),
  ]
}

export function markdown([head, ...body]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head!), `|${'---|'.repeat(head!.length)}`, ...body.map(line)].join('\n')
}

export function columns(table: readonly (readonly string[])[]): string {
  const widths = table[0]!.map((_, at) => Math.max(...table.map(row => row[at]!.length)))
  return table
    .map(row =>
      row
        .map((cell, at) => cell.replaceAll('**', '').padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Which state, which machine, how many texts. */
export function stateLine({ state, sets, stored, wall }: Report, language: Language): string {
  const commit = `\`${state.commit}\`${state.changed ? (language === 'de' ? ' mit offenen Änderungen' : ' with uncommitted changes') : ''}`
  const of = (name: string) => sets.find(set => set.name === name)
  const size = (name: string, unit: string, and: string) =>
    `${of(name)?.texts ?? 0} ${unit}, ${of(name)?.spans ?? 0} ${and}`
  const clock = wall ? ` By wall clock: ${wall.throughput.toFixed(2)} MB/s, ${wall['prompt-p95'].toFixed(1)} ms.` : ''
  return language === 'de'
    ? `Stand ${commit}, gemessen am ${state.date.split('-').reverse().join('.')} (${state.cores} Kerne, Node ${state.node}). Unbekannte Texte: ${size('held-back', 'Texte', 'Angaben')}, davon kurze: ${size('short', 'Texte', 'Angaben')}; Texte vom Bau: ${size('tune', 'Texte', 'Angaben')}. In eckigen Klammern der Bereich, in dem der Wert mit 95 % Sicherheit liegt, wenn man andere Texte dieser Art nähme.`
    : `State ${commit}, ${state.date}, ${state.cores} cores, ${state.platform}, Node ${state.node}. held-back: ${size('held-back', 'texts', 'spans')}, of it short: ${size('short', 'texts', 'spans')}; tune: ${size('tune', 'texts', 'spans')}. In brackets 95 % intervals (bootstrap by text); n: spans, texts or pairs counted. Data as stored: ${number(stored, 1, language)} MB.${clock}`
}

const percent = (value: number) => (Number.isNaN(value) ? '–' : (100 * value).toFixed(1))

/** Other tools beside ours on one set; shares in per cent. */
export function peerRows(report: Report, set: string, own: PeerFigures): string[][] {
  const cells = (figures: PeerFigures) => [
    `${percent(figures.precision)} / ${percent(figures.recall)}`,
    percent(figures.person),
    percent(figures.directLeak),
    percent(figures.leak),
    percent(figures.leakyTexts),
    percent(figures.overMasking),
  ]
  const ours = report.besidePeers ?? Number.NaN
  return [
    [
      'tool',
      'strict P / R %',
      'person covered %',
      'direct open %',
      'all open %',
      'texts leaking %',
      'over-masking %',
      'MB/s',
      'our speed ÷ its',
    ],
    ['**this project**', ...cells(own), ours.toFixed(2), ''],
    ...report.peers.map(peer => [
      `${peer.name} ${peer.version}${peer.note && ` (${peer.note})`}`,
      ...cells(peer.sets[set]!),
      peer.throughput.toFixed(2),
      (ours / peer.throughput).toPrecision(2),
    ]),
  ]
}

/** What stays open by type, mode and category, for whoever works on the rules. */
export function details(report: Report): string {
  return report.sets
    .map(set => {
      const shares = (of: Record<string, number>) =>
        Object.entries(of)
          .map(([name, value]) => `${name} ${percent(value)}`)
          .join(', ')
      const types = set.types.filter(one => one.gold > 0).map(one => `${one.type} ${one.covered}/${one.gold}`)
      return `${set.name}: ${set.texts} texts, ${set.spans} spans\n  covered: ${types.join(', ')}\n  open %, by mode: ${shares(set.leakByMode)}\n  open %, by category: ${shares(set.leakByCategory)}`
    })
    .join('\n')
}
