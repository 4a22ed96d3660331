/** What verification can find. Every kind has its sentence in both languages (`messages.ts`). */
export type FindingKind =
  | 'changed' // an entry isn't what was written
  | 'deleted'
  | 'inserted'
  | 'reordered'
  | 'rewritten' // entries are genuine, but others than those that were signed
  | 'truncated' // an anchor knows more than the log
  | 'rolled-back' // an anchor knows another log
  | 'checkpoint-invalid'
  | 'head-invalid'
  | 'gap' // a number of a writer without an entry
  | 'unfinished' // a request without an end

/** What exactly is wrong. */
export type FindingDetail =
  | 'envelope'
  | 'log_id'
  | 'id'
  | 'month'
  | 'tenant_id'
  | 'accepted_id'
  | 'leaf_hash'
  | 'leaf'
  | 'entry'
  | 'unsealed'
  | 'number'
  | 'log'
  | 'opening'
  | 'previous'
  | 'anchor'
  | 'next-log'
  | 'malformed'
  | 'unknown-key'
  | 'wrong-signature'

export type Finding = {
  kind: FindingKind
  log: string
  /** Place in the log, from 1, as the officer's page shows it. A range where `to` is given. */
  number?: number
  to?: number
  entry?: string
  detail?: FindingDetail
}

export type Report = {
  ok: boolean
  at: string
  entries: number
  /** Written, but not yet part of a signed tree. */
  unsealed: number
  logs: { log: string; size: number; root: string }[]
  findings: Finding[]
  /** How many more there are than `findings` lists. */
  more: number
  /** Nothing wrong, but to be known. */
  warnings: { kind: 'gap' | 'open'; count: number }[]
  /** Checkpoints from outside that the logs were compared with. Without one, a cut-off end can't be seen. */
  anchors: number
}
