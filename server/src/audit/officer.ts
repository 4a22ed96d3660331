import type * as z from 'zod'
import type { Database } from '../db/database.ts'
import { fault } from '../errors.ts'
import type { Audit } from './audit.ts'
import type { LogEntry, LogEntryDetail, LogVerification, listLogEntries, listLogMonths } from './contract.ts'
import { openCheckpoint } from './core/checkpoint.ts'
import { parseCanonical } from './core/json.ts'
import type { Verifier } from './core/note.ts'
import { inclusionProof, isIncluded, leafHash } from './core/tree.ts'
import { type Entry, entry, logId, monthOf } from './entry.ts'
import { createLogSource, readLastNotes } from './log-source.ts'
import { findingText, unanchoredHint } from './messages.ts'
import * as store from './officer-store.ts'
import { verify } from './verify.ts'
import { isWrittenHere } from './writer.ts'

export const logEntryNotFound = fault('missing', 'log-entry-not-found')

type Query = z.output<(typeof listLogEntries)['query']>

/** What the data protection officer sees of the own unit's logs: metadata and proofs, never content. */
export interface Officer {
  entries(tenantId: string, query: Query): Promise<z.output<(typeof listLogEntries)['response']>>
  /** Throws `log-entry-not-found`. */
  entry(tenantId: string, id: string): Promise<LogEntryDetail>
  months(tenantId: string): Promise<z.output<(typeof listLogMonths)['response']>>
  /** Recomputes all logs of the unit and records that it was done. */
  verification(tenantId: string, actor: string): Promise<LogVerification>
  /** The last signed checkpoints, for keeping outside. */
  checkpoint(tenantId: string): Promise<string>
}

export function createOfficer(parts: {
  db: Database
  audit: Pick<Audit, 'append'>
  verifier: Verifier
  macKey: Buffer
  instance: string
  clock: () => number
}): Officer {
  const { db, audit, verifier, macKey, instance, clock } = parts

  return {
    entries: (tenantId, query) =>
      db.withTenant(tenantId, async tx => {
        const month = query.month ?? (await store.readMonths(tx))[0]?.month
        if (month === undefined) return { month: null, total: 0, entries: [], next: null }
        const filter = { ...query, month, log: logId(instance, tenantId, month) }
        const first = query.before === undefined
        const unsealed = first ? await store.readUnsealed(tx, filter, query.limit) : []
        const rows = [...unsealed, ...(await store.readSealed(tx, filter, query.before, query.limit + 1))]
        const page = rows.slice(0, query.limit)
        // What isn't sealed yet has no number to go on from; by the next page it has one.
        const next = rows.length > page.length ? (page.at(-1)!.number ?? Number.MAX_SAFE_INTEGER) : null
        const total = first ? await store.countFolded(tx, filter) : null
        return { month, total, entries: page.map(asLogEntry), next }
      }),

    entry: (tenantId, id) =>
      db.withTenant(tenantId, async tx => {
        // The id is of the same instant as the entry, so it tells the month.
        const month = monthOf(new Date(timeOf(id)).toISOString())
        const row = await store.readOne(tx, month, logId(instance, tenantId, month), id)
        if (!row) throw logEntryNotFound()
        const tree = row.number === null ? undefined : await store.readTree(tx, logId(instance, tenantId, month))
        const closing = row.closing === null ? null : { id: row.closing_id!, envelope: row.closing }
        return {
          entry: asLogEntry(row),
          envelope: row.envelope,
          closing: closing && { ...closing, number: await store.readNumber(tx, closing.id) },
          sha256: parse(row.envelope).sha256 ?? null,
          content: row.content,
          proof: row.number === null ? { state: 'unsealed' as const } : prove(row, row.number - 1, tree),
        }
      }),

    months: tenantId => db.withTenant(tenantId, store.readMonths),

    async verification(tenantId, actor) {
      const now = clock()
      const report = await db.withTenant(tenantId, tx =>
        verify(createLogSource(tx), { instance, macKey, verifier, now, complete: false }),
      )
      const outcome = { code: report.ok ? 'whole' : 'not-whole' }
      await audit.append(tenantId, { act: 'log-verified', actor, role: 'dsb', outcome })
      return {
        ok: report.ok,
        at: report.at,
        entries: report.entries,
        unsealed: report.unsealed,
        logs: report.logs.map(({ log, size }) => ({ log, size })),
        findings: report.findings.map(finding => ({
          ...finding,
          text: { de: findingText(finding, 'de'), en: findingText(finding, 'en') },
        })),
        more: report.more,
        hint: unanchoredHint,
      }
    },

    checkpoint: async tenantId => (await db.withTenant(tenantId, readLastNotes)).join('\n'),
  }

  function prove(
    row: { envelope: string; leaf_hash: Buffer; writer_mac: Buffer },
    index: number,
    tree: { note: string; size: number; hashes: Buffer | null } | undefined,
  ): LogEntryDetail['proof'] {
    const leaf = leafHash(row.envelope)
    const opened = tree && openCheckpoint(tree.note, verifier)
    const hashes = tree?.hashes
    if (!opened?.ok || !hashes || hashes.length !== tree.size * 32 || index >= tree.size) return { state: 'broken' }
    const leaves = Array.from({ length: tree.size }, (_, i) => hashes.subarray(i * 32, i * 32 + 32))
    const path = inclusionProof(leaves, index)
    const { checkpoint } = opened
    const holds =
      isWrittenHere(macKey, row.envelope, row.writer_mac) &&
      checkpoint.size === tree.size &&
      checkpoint.log === parse(row.envelope).log &&
      isIncluded(leaf, index, checkpoint.size, path, checkpoint.root)
    if (!holds) return { state: 'broken' }
    return {
      state: 'included',
      index,
      size: tree.size,
      path: path.map(hash => hash.toString('hex')),
      leafHash: leaf.toString('hex'),
      checkpoint: tree.note,
    }
  }
}

const parse = (envelope: string): Partial<Entry> => entry.loose().safeParse(parseCanonical(envelope)).data ?? {}

/** Shows what stands there, also where someone changed it: verification judges, the page shows. */
function asLogEntry(row: { number: number | null; id: string; envelope: string; closing: string | null }): LogEntry {
  const first = parse(row.envelope)
  const last = row.closing === null ? undefined : parse(row.closing)
  const counts = first.counts ?? {}
  return {
    id: row.id,
    log: first.log ?? '',
    number: row.number,
    at: first.at ?? new Date(timeOf(row.id)).toISOString(),
    act: first.act ?? 'unreadable',
    state: last?.act ?? first.act ?? 'unreadable',
    code: (last ?? first).outcome?.code ?? null,
    endedAt: last?.at ?? null,
    actor: first.actor ?? null,
    role: first.role ?? null,
    origin: first.origin ?? null,
    scenario: first.scenario ?? null,
    scenarioVersion: first.scenarioVersion ?? null,
    purpose: first.purpose ?? null,
    dataClass: first.dataClass ?? null,
    datenbasis: first.datenbasis ?? null,
    provider: first.provider ?? null,
    model: first.model ?? null,
    hosting: first.hosting ?? null,
    policy: first.policy ?? null,
    counts,
    replaced: Object.values(counts).reduce((sum, n) => sum + n, 0),
    unmasked: first.unmasked ?? 0,
    added: first.added ?? 0,
    retyped: first.retyped ?? 0,
    omitted: first.omitted ?? 0,
    bytes: { out: last?.bytes?.out ?? first.bytes?.out ?? null, in: last?.bytes?.in ?? first.bytes?.in ?? null },
    tokens: last?.tokens ?? first.tokens ?? null,
    cost: last?.cost ?? first.cost ?? null,
  }
}

/** Milliseconds of a UUIDv7 (RFC 9562 § 5.7). */
const timeOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
