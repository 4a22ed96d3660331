import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import type { Tally } from '../score.ts'
import {
  covered,
  directLeak,
  leak,
  leakyTexts,
  only,
  overMasking,
  precision,
  ratioOf,
  recall,
  typeLeak,
  typesIn,
} from '../score.ts'
import type { Figure } from './interval.ts'
import { figureOf } from './interval.ts'
import type { Verdict } from './measures.ts'
import { machineMeasures, qualityMeasures, verdictOf } from './measures.ts'

/** All that was measured. Shares are 0–1; NaN (`null` in JSON) is "nothing to count". */
export type Report = {
  state: { commit: string; changed: boolean; date: string; cores: number; platform: string; node: string }
  sets: SetReport[]
  machine: { id: string; value: number | undefined; verdict: Verdict }[]
  /** The two speeds by wall clock: far from those above, the machine was busy. */
  wall: { throughput: number; 'prompt-p95': number } | undefined
  /** Bundled data as stored, in MB. */
  stored: number
  peers: PeerReport[]
  /** Our speed in MB/s, measured like the other tools'. */
  besidePeers: number | undefined
}

export type SetReport = {
  name: string
  texts: number
  spans: number
  figures: Record<string, Figure & { verdict: Verdict }>
  types: { type: string; gold: number; covered: number; precision: number; recall: number; leak: number }[]
  leakByMode: Record<string, number>
  leakByCategory: Record<string, number>
}

/** A tool on the same texts, by the same scorer; `throughput` in MB/s. */
export type PeerReport = {
  name: string
  version: string
  note: string
  throughput: number
  sets: Record<string, PeerFigures>
}
export type PeerFigures = Record<
  'precision' | 'recall' | 'person' | 'directLeak' | 'leak' | 'leakyTexts' | 'overMasking',
  number
>

export function setReport(name: string, texts: readonly Tally[]): SetReport {
  const by = (key: 'mode' | 'category') =>
    Object.fromEntries(
      [...new Set(texts.map(one => one[key]))].map(value => [value, ratioOf(texts, only(key, value, leak))]),
    )
  return {
    name,
    texts: texts.length,
    spans: figureOf(texts, covered()).whole,
    figures: Object.fromEntries(
      qualityMeasures.map(measure => {
        const figure = figureOf(texts, measure.ratio)
        return [measure.id, { ...figure, verdict: verdictOf(figure.value, measure) }]
      }),
    ),
    types: typesIn(texts).map(({ type, gold }) => ({
      type,
      gold,
      covered: Math.round(gold * (ratioOf(texts, covered([type])) || 0)),
      precision: ratioOf(texts, precision([type])),
      recall: ratioOf(texts, recall([type])),
      leak: ratioOf(texts, typeLeak(type)),
    })),
    leakByMode: by('mode'),
    leakByCategory: by('category'),
  }
}

export const machineReport = (values: Readonly<Record<string, number | undefined>>): Report['machine'] =>
  machineMeasures.map(measure => {
    const value = values[measure.id]
    return { id: measure.id, value, verdict: verdictOf(value ?? Number.NaN, measure) }
  })

export const peerFigures = (texts: readonly Tally[]): PeerFigures => ({
  precision: ratioOf(texts, precision()),
  recall: ratioOf(texts, recall()),
  person: ratioOf(texts, covered(['PERSON'])),
  directLeak: ratioOf(texts, directLeak),
  leak: ratioOf(texts, leak),
  leakyTexts: ratioOf(texts, leakyTexts),
  overMasking: ratioOf(texts, overMasking),
})

/** Which state was measured: `changed` says that files of the recogniser or the data differ from the commit. */
export function stateNow(): Report['state'] {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  let commit = 'unknown'
  let changed = false
  try {
    commit = git('rev-parse', '--short=9', 'HEAD')
    changed = git('status', '--porcelain', '--', ':/server', ':/package-lock.json') !== ''
  } catch {
    // An unpacked archive has no history.
  }
  return {
    commit,
    changed,
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    platform: `${process.platform} ${process.arch}`,
    node: process.versions.node,
  }
}
