import { createHmac, timingSafeEqual } from 'node:crypto'
import type * as z from 'zod'
import { uuid7 } from '../db/uuid.ts'
import { canonicalText } from './core/json.ts'
import { type Hash, leafHash } from './core/tree.ts'
import { type AuditEvent, type Entry, entry, logId, monthOf } from './entry.ts'

/** An entry as it will stand in its row. */
export type Written = {
  readonly entry: Entry
  readonly tenantId: string | null
  readonly month: string
  readonly envelope: string
  readonly leafHash: Hash
  readonly mac: Buffer
}

export type WriterOptions = {
  macKey: Buffer
  /** Name of the machine, and the id of this process's life. */
  writer: { host: string; boot: string }
  /** Origin of all logs, for ever. */
  instance: string
  /** Milliseconds since 1970, UTC. */
  clock: () => number
  random: (bytes: number) => Buffer
}

export interface Writer {
  /** Takes the next number of this writer: what is written here must end up in the log, itself or as `void`. */
  write(tenantId: string | null, event: AuditEvent): Written
  /** What stands in the log where an entry could not be written: same place, same number. */
  voidOf(written: Written): Written
}

export const writerMac = (macKey: Buffer, envelope: string): Buffer =>
  createHmac('sha256', macKey).update(envelope).digest()

/** Whether this is the MAC of an installation that holds the key. */
export function isWrittenHere(macKey: Buffer, envelope: string, mac: Buffer): boolean {
  const own = writerMac(macKey, envelope)
  return mac.length === own.length && timingSafeEqual(mac, own)
}

export function createWriter({ macKey, writer, instance, clock, random }: WriterOptions): Writer {
  let next = 0

  function seal(tenantId: string | null, said: z.input<typeof entry>): Written {
    const value = entry.parse(said)
    const envelope = canonicalText(value)
    return {
      entry: value,
      tenantId,
      month: monthOf(value.at),
      envelope,
      leafHash: leafHash(envelope),
      mac: writerMac(macKey, envelope),
    }
  }

  return {
    write(tenantId, event) {
      const now = clock()
      const at = new Date(now).toISOString()
      const written = seal(tenantId, {
        v: 1,
        log: logId(instance, tenantId, monthOf(at)),
        id: uuid7(now, random(10)),
        at,
        writer: writer.host,
        boot: writer.boot,
        wseq: next,
        ...event,
      })
      next += 1 // only now: an event that isn't valid takes no number
      return written
    },
    voidOf({ tenantId, entry: { v, log, id, at, writer, boot, wseq } }) {
      return seal(tenantId, { v, log, id, at, writer, boot, wseq, act: 'void' })
    },
  }
}
