import { type Checkpoint, openCheckpoint } from './core/checkpoint.ts'
import { parseCanonical } from './core/json.ts'
import type { Verifier } from './core/note.ts'
import { append, emptyFrontier, type Hash, leafHash, rootOf, unpackFrontier } from './core/tree.ts'
import { closing, type Entry, monthOf, parseLogId } from './entry.ts'
import type { Finding, FindingDetail, Report } from './finding.ts'
import { createNumbering } from './numbering.ts'
import { isWrittenHere } from './writer.ts'

/** A row of audit_entry. */
export type EntryRow = {
  month: string
  log: string
  id: string
  tenantId: string | null
  acceptedId: string | null
  envelope: string
  leafHash: Buffer
  mac: Buffer
}
export type LeafRow = {
  idx: number
  entryId: string
  tenantId: string | null
  leafHash: Buffer
  entry: EntryRow | null
}
export type LogRow = {
  log: string
  head: { size: number; frontier: Buffer } | null
  /** Largest index + 1. */
  leaves: number
  /** The largest checkpoint. */
  last: { size: number; note: string } | null
  /** The envelope of leaf 0. */
  opening: string | null
}
/** An entry without a leaf, or (`entry: null`) a mark for the sealer without an entry. */
export type StrayRow = { log: string; id: string; entry: EntryRow | null; pending: boolean }

/** The rows of the logs to check, from one database, a backup or an export. */
export interface LogSource {
  /** All logs as of one instant, by tenant and month. */
  logs(): Promise<LogRow[]>
  /** Ascending, below `size`. */
  leaves(log: string, size: number): AsyncIterable<LeafRow>
  /** Ascending, up to `size`. */
  checkpoints(log: string, size: number): AsyncIterable<{ size: number; note: string }>
  strays(): AsyncIterable<StrayRow>
  /** Of these entries `accepted`, the ones whose end is written and the ones that are under way, as of one instant. */
  ends(ids: readonly string[]): Promise<{ closed: string[]; open: string[] }>
  /** Writers that died and whose death isn't in the log yet. */
  deadBoots(): Promise<string[]>
}

export type VerifyOptions = {
  instance: string
  macKey: Buffer
  verifier: Verifier
  /** Milliseconds since 1970, when the source was opened. */
  now: number
  /** Checkpoints kept outside; their signatures are checked already. */
  anchors?: readonly Checkpoint[]
  /** False where not all logs are at hand: a writer's numbers run through all of them. */
  complete: boolean
}

/** More are only counted. */
const mostFindings = 1_000

/**
 * Recomputes everything from the text of the entries and compares it with what was signed. Holds the frontier of one
 * log, the numbers of the writers (4 bytes an entry) and the open requests in memory, nothing else.
 */
export async function verify(source: LogSource, options: VerifyOptions): Promise<Report> {
  const { instance, macKey, verifier, now } = options
  const findings: Finding[] = []
  let more = 0
  let entries = 0
  let unsealed = 0
  const logs: Report['logs'] = []
  const numbering = createNumbering()
  const open = new Map<string, Finding>()
  const closedEarly = new Set<string>()
  const anchors = new Map<string, { checkpoint: Checkpoint; outside: boolean }[]>()

  const found = (finding: Finding) => void (findings.length < mostFindings ? findings.push(finding) : more++)

  const anchor = (checkpoint: Checkpoint, outside: boolean) =>
    anchors.set(checkpoint.log, [...(anchors.get(checkpoint.log) ?? []), { checkpoint, outside }])

  /** Checks one entry by itself and names what is wrong; undefined if its text isn't genuine. */
  function checkEntry(row: EntryRow, ownHash: Hash, place: Pick<Finding, 'number'>): Entry | undefined {
    const at: Finding = { kind: 'changed', log: row.log, entry: row.id, ...place }
    const value = parseCanonical(row.envelope) as Entry | undefined
    if (value === undefined || !isWrittenHere(macKey, row.envelope, row.mac)) {
      return void found({ ...at, detail: 'envelope' })
    }
    const column = wrongColumn(row, value, ownHash)
    if (column) found({ ...at, detail: column })
    return value
  }

  function wrongColumn(row: EntryRow, value: Entry, ownHash: Hash): FindingDetail | undefined {
    const tenantId = parseLogId(instance, value.log)?.tenantId
    if (value.log !== row.log) return 'log_id'
    if (value.id !== row.id) return 'id'
    if (monthOf(value.at) !== row.month || !value.log.endsWith(`/${row.month}`)) return 'month'
    if (tenantId !== row.tenantId) return 'tenant_id'
    if ((value.accepted ?? null) !== row.acceptedId) return 'accepted_id'
    if (!ownHash.equals(row.leafHash)) return 'leaf_hash'
    return undefined
  }

  /** What an entry means for others: numbers of its writer, beginning and end of a request. */
  function note(value: Entry, place: Finding): void {
    if (!numbering.add(value.boot, value.wseq, Date.parse(value.at)))
      found({ ...place, kind: 'inserted', detail: 'number' })
    if (value.act === 'writer-lost' && value.subject) numbering.lost(value.subject)
    if (value.act === 'accepted' && !closedEarly.delete(value.id)) open.set(value.id, place)
    if ((closing as readonly string[]).includes(value.act) && value.accepted && !open.delete(value.accepted)) {
      closedEarly.add(value.accepted)
    }
  }

  async function walk({ log, head, leaves, last }: LogRow): Promise<void> {
    const before = findings.length + more
    const size = head?.size ?? last?.size ?? leaves
    const due = (anchors.get(log) ?? []).sort((a, b) => a.checkpoint.size - b.checkpoint.size)
    const signed = source.checkpoints(log, size)[Symbol.asyncIterator]()
    let checkpoint = await signed.next()
    let frontier = emptyFrontier
    /** From here on the tree can't be recomputed. */
    let broken = false
    let good = 0 // size of the last checkpoint that held
    let disorder: number | undefined
    let previousId = ''

    const compare = (expected: Checkpoint, mismatch: () => Finding) => {
      if (broken || rootOf(frontier).equals(expected.root)) return true
      broken = true
      // What is named already explains it.
      if (findings.length + more === before) found(mismatch())
      return false
    }

    const atSize = async () => {
      while (!checkpoint.done && checkpoint.value.size <= frontier.size) {
        const { size, note } = checkpoint.value
        const opened = openCheckpoint(note, verifier)
        if (!opened.ok || opened.checkpoint.log !== log || opened.checkpoint.size !== size) {
          found({ kind: 'checkpoint-invalid', log, number: size, detail: opened.ok ? 'malformed' : opened.reason })
        } else if (size === frontier.size) {
          const holds = compare(opened.checkpoint, () =>
            disorder === undefined
              ? { kind: 'rewritten', log, number: good + 1, to: size }
              : { kind: 'reordered', log, number: disorder, to: size },
          )
          if (holds) good = size
        }
        // Within what was sealed at once, ids ascend: the sealer sorts them.
        if (!broken) disorder = undefined
        previousId = ''
        checkpoint = await signed.next()
      }
      while (due[0] && due[0].checkpoint.size <= frontier.size) {
        const { checkpoint, outside } = due.shift()!
        if (checkpoint.size !== frontier.size) continue
        compare(checkpoint, () => ({
          kind: 'rolled-back',
          log,
          number: checkpoint.size,
          detail: outside ? 'anchor' : 'next-log',
        }))
      }
    }

    await atSize()
    for await (const leaf of source.leaves(log, size)) {
      const number = leaf.idx + 1
      if (leaf.idx > frontier.size) {
        found({ kind: 'deleted', log, number: frontier.size + 1, to: leaf.idx, detail: 'leaf' })
        broken = true
        frontier = { size: leaf.idx, roots: [] }
      }
      entries++
      const place: Finding = { kind: 'unfinished', log, number, entry: leaf.entryId }
      if (!leaf.entry) found({ ...place, kind: 'deleted', detail: 'entry' })
      else {
        const ownHash = leafHash(leaf.entry.envelope)
        const value = checkEntry(leaf.entry, ownHash, { number })
        if (value) {
          const ownLeaf = ownHash.equals(leaf.leafHash) && leaf.tenantId === leaf.entry.tenantId
          if (!ownLeaf) found({ ...place, kind: 'changed', detail: 'leaf' })
          if ((leaf.idx === 0) !== (value.act === 'log-opened'))
            found({ ...place, kind: 'inserted', detail: 'opening' })
          note(value, place)
        }
      }
      if (leaf.idx > 0) {
        if (leaf.entryId < previousId) disorder ??= number
        previousId = leaf.entryId
      }
      frontier = broken ? { size: number, roots: [] } : append(frontier, leaf.leafHash)
      await atSize()
    }

    if (frontier.size < size) found({ kind: 'deleted', log, number: frontier.size + 1, to: size, detail: 'leaf' })
    if (leaves > size) found({ kind: 'inserted', log, number: size + 1, to: leaves, detail: 'leaf' })
    const stored = head && unpackFrontier(head.size, head.frontier)
    const headHolds = broken || (stored && rootOf(stored).equals(rootOf(frontier)))
    if (!stored || last?.size !== head.size || !headHolds) found({ kind: 'head-invalid', log })
    for (const { checkpoint, outside } of due) {
      const detail = outside ? 'anchor' : 'next-log'
      found({ kind: 'truncated', log, number: frontier.size + 1, to: checkpoint.size, detail })
    }
    anchors.delete(log)
    logs.push({ log, size: frontier.size, root: broken ? '' : rootOf(frontier).toString('base64') })
  }

  const all = await source.logs()
  for (const checkpoint of options.anchors ?? []) anchor(checkpoint, true)
  for (const { log, opening } of all) {
    const previous = (opening === null ? undefined : (parseCanonical(opening) as Entry | undefined))?.previous
    if (!previous) continue
    const opened = openCheckpoint(previous, verifier)
    const follows =
      opened.ok && parseLogId(instance, opened.checkpoint.log)?.tenantId === parseLogId(instance, log)?.tenantId
    if (opened.ok && follows && opened.checkpoint.log < log) anchor(opened.checkpoint, false)
    else found({ kind: 'changed', log, number: 1, detail: 'previous' })
  }
  for (const row of all) {
    if (parseLogId(instance, row.log)) await walk(row)
    else found({ kind: 'inserted', log: row.log, detail: 'log' })
  }
  for (const [log, missing] of anchors) {
    for (const { checkpoint, outside } of missing) {
      found({ kind: 'truncated', log, number: 1, to: checkpoint.size, detail: outside ? 'anchor' : 'next-log' })
    }
  }

  for await (const { log, id, entry, pending } of source.strays()) {
    const place: Finding = { kind: 'unfinished', log, entry: id }
    if (!entry) {
      found({ ...place, kind: 'deleted', detail: 'unsealed' })
      continue
    }
    const before = findings.length + more
    const value = checkEntry(entry, leafHash(entry.envelope), {})
    if (pending) unsealed++
    else if (findings.length + more === before) found({ ...place, kind: 'inserted', detail: 'entry' })
    // Later ones have neighbours that were sealed meanwhile and aren't looked at.
    if (value && Date.parse(value.at) <= now) note(value, place)
  }

  const warnings: Report['warnings'] = []
  const ends = open.size > 0 ? await source.ends([...open.keys()]) : { closed: [], open: [] }
  for (const id of [...ends.closed, ...ends.open]) open.delete(id)
  if (ends.open.length > 0) warnings.push({ kind: 'open', count: ends.open.length })
  for (const place of open.values()) found(place)
  if (options.complete) {
    for (const boot of await source.deadBoots()) numbering.lost(boot)
    const gaps = numbering.gaps(now)
    for (const gap of gaps.filter(gap => gap.old)) {
      found({ kind: 'gap', log: instance, number: gap.from, to: gap.to, entry: gap.boot })
    }
    const young = gaps.filter(gap => !gap.old).length
    if (young > 0) warnings.push({ kind: 'gap', count: young })
  }
  return {
    ok: findings.length === 0,
    at: new Date(now).toISOString(),
    ...{ entries, unsealed, logs, findings, more, warnings, anchors: options.anchors?.length ?? 0 },
  }
}
