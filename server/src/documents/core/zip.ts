import { inflateRawSync } from 'node:zlib'
import { documentBomb, documentBroken, documentEncrypted, documentLimits } from '../document.ts'

/**
 * A bounded reader for the ZIP files that office documents are (APPNOTE.TXT 6.3.10, § 4.3; no ZIP64, no spanning). Own
 * code because the bound is the point: sizes that an archive declares are claims, and a general reader inflates first
 * and compares afterwards. Node's own `zlib.ZipBuffer` could take over once it is no longer experimental.
 */
export type Zip = {
  readonly names: ReadonlySet<string>
  /** Inflates one entry. Faults: bomb when all entries read so far exceed the limit, broken, encrypted. */
  read(name: string): Uint8Array
}

type Entry = { method: number; encrypted: boolean; packed: number; unpacked: number; offset: number }

const centralSignature = 0x02014b50
const localSignature = 0x04034b50
const endSignature = 0x06054b50
const endLength = 22

export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(view, bytes)
  let left = documentLimits.expandedBytes

  function read(name: string): Uint8Array {
    const entry = entries.get(name)
    if (!entry) throw documentBroken({ kind: 'zip' })
    if (entry.encrypted) throw documentEncrypted({ kind: 'zip' })
    const content = inflate(entry, dataOf(entry))
    left -= content.length
    return content
  }

  function dataOf(entry: Entry): Uint8Array {
    within(view, entry.offset, 30)
    if (view.getUint32(entry.offset, true) !== localSignature) throw documentBroken({ kind: 'zip' })
    // Name and extra field may have other lengths here than in the directory.
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
    within(view, start, entry.packed)
    return bytes.subarray(start, start + entry.packed)
  }

  function inflate(entry: Entry, data: Uint8Array): Uint8Array {
    if (entry.method !== 0 && entry.method !== 8) throw documentBroken({ kind: 'zip' })
    if (data.length > left) throw documentBomb()
    if (entry.method === 0) return data
    try {
      return inflateRawSync(data, { maxOutputLength: Math.max(left, 1) })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw documentBomb()
      throw documentBroken({ kind: 'zip' })
    }
  }

  return { names: new Set(entries.keys()), read }
}

/** The central directory, refused where its own claims are already beyond the limits. */
function readDirectory(view: DataView, bytes: Uint8Array): Map<string, Entry> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > documentLimits.entries) throw documentBomb()
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  let packed = 0
  let unpacked = 0
  for (let index = 0; index < count; index++) {
    within(view, at, 46)
    if (view.getUint32(at, true) !== centralSignature) throw documentBroken({ kind: 'zip' })
    const nameLength = view.getUint16(at + 28, true)
    within(view, at + 46, nameLength)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const entry = {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    entries.set(name, entry)
    packed += entry.packed
    unpacked += entry.unpacked
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (unpacked > documentLimits.expandedBytes) throw documentBomb()
  // A small file with one very regular part is no danger: the ratio counts from 10 MB on.
  if (unpacked > documentLimits.bytes && unpacked > packed * documentLimits.expansionRatio) throw documentBomb()
  return entries
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - 0xffff)
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  throw documentBroken({ kind: 'zip' })
}

function within(view: DataView, start: number, length: number): void {
  if (start + length > view.byteLength) throw documentBroken({ kind: 'zip' })
}
