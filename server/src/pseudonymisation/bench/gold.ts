import { readFileSync } from 'node:fs'
import type { Pseudonymisation } from '../pseudonymisation.ts'
import { emptyMapping } from '../pseudonymisation.ts'
import type { FoundSpan, GoldText, Tally } from '../score.ts'
import { tallies } from '../score.ts'

/** A set of texts with gold spans: JSON lines `{id, category, mode, text, spans}`; offsets in UTF-16 units. */
export type GoldSet = { name: string; texts: GoldText[] }

/**
 * `held-back`: nobody looked at it while the rules were made; only its figures say something about other texts.
 * `short`: the part of it that is everyday, short texts with slight noise; the rest was made hard on purpose.
 * `tune`: the rules were made on it.
 */
export function ownSets(): GoldSet[] {
  const own = (name: string, file: string) => readGold(name, new URL(`../gold/${file}.jsonl`, import.meta.url))
  const short = own('short', 'held-back-short')
  return [{ name: 'held-back', texts: [...own('hard', 'held-back').texts, ...short.texts] }, short, own('tune', 'tune')]
}

export function readGold(name: string, file: string | URL): GoldSet {
  const lines = readFileSync(file, 'utf8').split('\n')
  return { name, texts: lines.filter(line => line.trim() !== '').map(line => JSON.parse(line) as GoldText) }
}

/** Finds the spans of one text: ours, or another tool's. */
export type Find = (text: string) => Promise<readonly FoundSpan[]>

export const findOf =
  (masking: Pseudonymisation): Find =>
  async text =>
    (await masking.mask([[{ text }]], emptyMapping())).documents[0]!.spans

/** Each text is a conversation of its own, as in the command `pseudonymise --jsonl`. */
export async function scoreSet(set: GoldSet, find: Find): Promise<Tally[]> {
  const found = new Map<string, readonly FoundSpan[]>()
  for (const { id, text } of set.texts) found.set(id, await find(text))
  return tallies(set.texts, found)
}
