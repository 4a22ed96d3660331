import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { edgeCount } from './features.ts'
import { labelCount, rowWidth } from './labels.ts'

/**
 * Weights of the tagger. A feature is found by its 32-bit key in an open table: `keys[slot]` (0: empty), its `rowWidth`
 * weights at `rows[slot * rowWidth]`. Weights are int8; divided by `scale` they are log-odds.
 */
export type Model = {
  scale: number
  keys: Int32Array
  rows: Int8Array
  mask: number
  /** edgeCount tables of labelCount × labelCount. */
  transitions: Int16Array
}

export const slotOf = (key: number, mask: number) => (key ^ (key >>> 16)) & mask

export function buildModel(
  scale: number,
  transitions: Int16Array,
  entries: readonly { key: number; row: ArrayLike<number> }[],
): Model {
  let slots = 1024
  while (slots < entries.length * 1.8) slots *= 2
  const model: Model = {
    scale,
    transitions,
    keys: new Int32Array(slots),
    rows: new Int8Array(slots * rowWidth),
    mask: slots - 1,
  }
  for (const { key, row } of entries) {
    let slot = slotOf(key, model.mask)
    while (model.keys[slot] !== 0) slot = (slot + 1) & model.mask
    model.keys[slot] = key
    model.rows.set(row, slot * rowWidth)
  }
  return model
}

const magic = 'TG01'
const head = 12

/**
 * File: brotli of 'TG01', scale (f32), number of features (u32), the transitions (i16), the ascending keys' differences as
 * four planes of bytes, low byte first, and the weights label by label (i8); little endian.
 */
export function encodeModel(model: Model): Uint8Array {
  const order: number[] = []
  for (let slot = 0; slot <= model.mask; slot++) if (model.keys[slot] !== 0) order.push(slot)
  order.sort((a, b) => (model.keys[a]! >>> 0) - (model.keys[b]! >>> 0))
  const count = order.length
  const tables = model.transitions.length * 2
  const bytes = new Uint8Array(head + tables + count * (4 + rowWidth))
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(magic))
  view.setFloat32(4, model.scale, true)
  view.setUint32(8, count, true)
  model.transitions.forEach((value, at) => {
    view.setInt16(head + at * 2, value, true)
  })
  const keys = head + tables
  let last = 0
  order.forEach((slot, at) => {
    const key = model.keys[slot]! >>> 0
    const step = key - last
    last = key
    for (let plane = 0; plane < 4; plane++) bytes[keys + plane * count + at] = step >>> (8 * plane)
    for (let column = 0; column < rowWidth; column++)
      bytes[keys + (4 + column) * count + at] = model.rows[slot * rowWidth + column]!
  })
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_QUALITY]: 11 },
  })
}

/** Throws if the bytes are not a model. */
export function decodeModel(file: Uint8Array): Model {
  const bytes = brotliDecompressSync(file)
  if (bytes.toString('latin1', 0, 4) !== magic) throw new Error('not a model of the tagger')
  const count = bytes.readUInt32LE(8)
  const transitions = new Int16Array(edgeCount * labelCount * labelCount)
  for (let at = 0; at < transitions.length; at++) transitions[at] = bytes.readInt16LE(head + at * 2)
  const from = head + transitions.length * 2
  if (bytes.length !== from + count * (4 + rowWidth)) throw new Error('a model of the tagger of the wrong size')
  let slots = 1024
  while (slots < count * 1.8) slots *= 2
  const mask = slots - 1
  const keys = new Int32Array(slots)
  const rows = new Int8Array(slots * rowWidth)
  let key = 0
  for (let at = 0; at < count; at++) {
    const low = bytes[from + at]! | (bytes[from + count + at]! << 8) | (bytes[from + 2 * count + at]! << 16)
    key = (key + low + (bytes[from + 3 * count + at]! << 24)) | 0
    let slot = slotOf(key, mask)
    while (keys[slot] !== 0) slot = (slot + 1) & mask
    keys[slot] = key
    for (let column = 0; column < rowWidth; column++)
      rows[slot * rowWidth + column] = bytes[from + (4 + column) * count + at]!
  }
  return { scale: bytes.readFloatLE(4), keys, rows, mask, transitions }
}
