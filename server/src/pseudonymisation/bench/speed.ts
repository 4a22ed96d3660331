import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { GoldText } from '../score.ts'
import type { Find } from './gold.ts'
import { quantile } from './interval.ts'
import { takeBytes, vary } from './variation.ts'

export const median = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  )

/**
 * A figure by processor time and by wall clock. Judged is the processor's: it includes the threads that compile and
 * collect garbage, and a machine busy with other things changes it little.
 */
export type Clocked = { processor: number; wall: number }

/** Milliseconds. */
async function timeOf(run: () => Promise<unknown>): Promise<Clocked> {
  const began = performance.now()
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return { processor: (user + system) / 1000, wall: performance.now() - began }
}

/** MB/s. */
async function through(find: Find, texts: readonly string[]): Promise<Clocked> {
  const { processor, wall } = await timeOf(async () => {
    for (const text of texts) await find(text)
  })
  const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000
  return { processor: kilobytes / processor, wall: kilobytes / wall }
}

/**
 * MB/s (10⁶ bytes of UTF-8), one text after the other: median of `rounds` rounds of `bytes` bytes, other texts in each,
 * after a warm-up on `warmUp` bytes of other texts.
 */
export async function throughput(
  find: Find,
  gold: readonly GoldText[],
  { bytes = 1_000_000, warmUp = 500_000, rounds = 5 }: { bytes?: number; warmUp?: number; rounds?: number } = {},
): Promise<Clocked> {
  const texts = vary(gold, 1)
  await through(find, takeBytes(texts, warmUp))
  const values: Clocked[] = []
  for (let round = 0; round < rounds; round++) values.push(await through(find, takeBytes(texts, bytes)))
  return { processor: median(values.map(one => one.processor)), wall: median(values.map(one => one.wall)) }
}

/** 95 of 100 prompts of 4 kB are masked within these milliseconds; each prompt is another one. Call it warm. */
export async function promptP95(find: Find, gold: readonly GoldText[], prompts = 300): Promise<Clocked> {
  const texts = vary(gold, 2)
  const times: Clocked[] = []
  for (let at = 0; at < prompts; at++) {
    const prompt = takeBytes(texts, 4096).join('\n\n').slice(0, 4096)
    times.push(await timeOf(() => find(prompt)))
  }
  const p95 = (values: number[]) =>
    quantile(
      values.sort((a, b) => a - b),
      0.95,
    )
  return { processor: p95(times.map(one => one.processor)), wall: p95(times.map(one => one.wall)) }
}

/** Median milliseconds by wall clock from starting `reallabor pseudonymise` to its first masked text, over fresh processes. */
export async function coldStart(runs = 7): Promise<number> {
  const command = fileURLToPath(new URL('../../reallabor.js', import.meta.url))
  const once = () =>
    new Promise<number>((resolve, reject) => {
      const began = performance.now()
      const child = spawn(process.execPath, [command, 'pseudonymise', '--jsonl'], {
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      let took: number | undefined
      child.stdout.once('data', () => {
        took = performance.now() - began
      })
      child.once('error', reject)
      child.once('close', code =>
        code === 0 && took !== undefined ? resolve(took) : reject(new Error(`pseudonymise ended with ${code}`)),
      )
      child.stdin.end(`${JSON.stringify({ id: 1, text: 'Sehr geehrte Frau Poschmann, Ihr Antrag liegt vor.' })}\n`)
    })
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(await once())
  return median(times)
}

/** What the recogniser reads at run time, in MB (10⁶ bytes): as stored, and each file compressed by brotli. */
export function dataSize(): { stored: number; compressed: number } {
  const folder = new URL('../../../data/', import.meta.url)
  const files = readdirSync(folder).filter(name => !/\.(?:license|md)$/.test(name))
  const bytes = files.map(name => readFileSync(new URL(name, folder)))
  const sum = (sizes: number[]) => sizes.reduce((a, b) => a + b, 0) / 1e6
  return {
    stored: sum(bytes.map(one => one.length)),
    compressed: sum(bytes.map(one => brotliCompressSync(one).length)),
  }
}
