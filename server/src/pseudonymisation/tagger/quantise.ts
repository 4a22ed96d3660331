import type { Dataset } from './dataset.ts'
import { rowWidth } from './labels.ts'
import type { Weights } from './learn.ts'
import type { Model } from './model.ts'
import { buildModel } from './model.ts'

/** Steps per unit of log-odds. */
export const scale = 32

/** Float weights → the model that ships: the features with the greatest weights, as int8. */
export function quantise(data: Dataset, weights: Weights, most: number): Model {
  const count = data.keys.length
  const strength = new Float32Array(count)
  for (let row = 0; row < count; row++)
    for (let column = 0; column < rowWidth; column++)
      strength[row] = Math.max(strength[row]!, Math.abs(weights.rows[row * rowWidth + column]!))
  const least = Math.max(1 / scale, Float32Array.from(strength).sort()[Math.max(0, count - most)]!)
  const entries: { key: number; row: Int8Array }[] = []
  for (let row = 0; row < count; row++)
    if (strength[row]! >= least)
      entries.push({
        key: data.keys[row]!,
        row: Int8Array.from({ length: rowWidth }, (_, column) =>
          Math.max(-127, Math.min(127, Math.round(weights.rows[row * rowWidth + column]! * scale))),
        ),
      })
  return buildModel(
    scale,
    Int16Array.from(weights.transitions, value => Math.round(value * scale)),
    entries,
  )
}
