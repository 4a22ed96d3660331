import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { edgeCount } from './features.ts'
import { labelCount, rowWidth } from './labels.ts'

/**
 * Weights of the tagger. A feature is found by its 32-bit key in an open table of three numbers a slot: the key (0: empty)
 * and its eight int8 weights, packed so that they share a cache line. Divided by `scale` weights are log-odds.
 * `filter`: a bit for each key's upper bits; most features of a text are unknown, and it says so from a quarter of the memory.
 */
export type Model = {
  scale: number
  table: Int32Array
  mask: number
  /** A key's bits above it are where its slot is looked for first. */
  shift: number
  filter: Int32Array
  /** edgeCount tables of labelCount × labelCount. */
  transitions: Int16Array
}

const filterBits = 22
const filterShift = 32 - filterBits
/** By the upper bits: keys are stored in ascending order, so reading a model goes through the table from front to back. */
const slotOf = (key: number, shift: number) => key >>> shift

/**
 * Adds the weights of the first `count` features in `keys` to `sum`; `keys` is used up. All are looked up in the filter
 * first, without a branch that depends on it: so the processor waits for several places of memory at once.
 */
export function addWeights(
  { table, mask, shift, filter }: Model,
  keys: Int32Array,
  count: number,
  sum: Int32Array,
): void {
  let known = 0
  for (let at = 0; at < count; at++) {
    const key = keys[at]!
    const bit = key >>> filterShift
    keys[known] = key
    known += (filter[bit >>> 5]! >>> (bit & 31)) & 1
  }
  for (let one = 0; one < known; one++) {
    const key = keys[one]!
    let slot = slotOf(key, shift)
    let found = table[slot * 3]!
    while (found !== key && found !== 0) {
      slot = (slot + 1) & mask
      found = table[slot * 3]!
    }
    if (found === 0) continue
    const low = table[slot * 3 + 1]!
    const high = table[slot * 3 + 2]!
    sum[0]! += (low << 24) >> 24
    sum[1]! += (low << 16) >> 24
    sum[2]! += (low << 8) >> 24
    sum[3]! += low >> 24
    sum[4]! += (high << 24) >> 24
    sum[5]! += (high << 16) >> 24
    sum[6]! += (high << 8) >> 24
    sum[7]! += high >> 24
  }
}

function emptyModel(scale: number, transitions: Int16Array, count: number): Model {
  let slots = 1024
  while (slots < count * 1.6) slots *= 2
  return {
    scale,
    transitions,
    table: new Int32Array(slots * 3),
    mask: slots - 1,
    shift: 32 - Math.log2(slots),
    filter: new Int32Array(1 << (filterBits - 5)),
  }
}

/** `low`, `high`: the weights of four labels each, a byte for each, the first one lowest. */
function put({ table, mask, shift, filter }: Model, key: number, low: number, high: number): void {
  let slot = slotOf(key, shift)
  while (table[slot * 3] !== 0) slot = (slot + 1) & mask
  table[slot * 3] = key
  table[slot * 3 + 1] = low
  table[slot * 3 + 2] = high
  filter[(key >>> filterShift) >>> 5]! |= 1 << ((key >>> filterShift) & 31)
}

const pack = (a: number, b: number, c: number, d: number) =>
  (a & 255) | ((b & 255) << 8) | ((c & 255) << 16) | (d << 24)

/** Keys must differ and none may be 0; rows are int8. */
export function buildModel(
  scale: number,
  transitions: Int16Array,
  entries: readonly { key: number; row: ArrayLike<number> }[],
): Model {
  const model = emptyModel(scale, transitions, entries.length)
  for (const { key, row } of entries)
    put(model, key, pack(row[0]!, row[1]!, row[2]!, row[3]!), pack(row[4]!, row[5]!, row[6]!, row[7]!))
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
  for (let at = 0; at < model.table.length; at += 3) if (model.table[at] !== 0) order.push(at)
  order.sort((a, b) => (model.table[a]! >>> 0) - (model.table[b]! >>> 0))
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
    const key = model.table[slot]! >>> 0
    const step = key - last
    last = key
    for (let plane = 0; plane < 4; plane++) bytes[keys + plane * count + at] = step >>> (8 * plane)
    for (let column = 0; column < rowWidth; column++)
      bytes[keys + (4 + column) * count + at] = model.table[slot + 1 + (column >> 2)]! >> (8 * (column & 3))
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
  const model = emptyModel(bytes.readFloatLE(4), transitions, count)
  const plane = (which: number) => bytes.subarray(from + which * count, from + (which + 1) * count)
  const [k0, k1, k2, k3, w0, w1, w2, w3, w4, w5, w6, w7] = Array.from({ length: 4 + rowWidth }, (_, at) =>
    plane(at),
  ) as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, Buffer]
  let key = 0
  for (let at = 0; at < count; at++) {
    key = (key + pack(k0[at]!, k1[at]!, k2[at]!, k3[at]!)) | 0
    put(model, key, pack(w0[at]!, w1[at]!, w2[at]!, w3[at]!), pack(w4[at]!, w5[at]!, w6[at]!, w7[at]!))
  }
  return model
}
