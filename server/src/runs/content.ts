import * as z from 'zod'
import type { DataKey, Keyring } from '../keys/keyring.ts'
import { type Decision, emptyMapping, type Mapping } from '../pseudonymisation/pseudonymisation.ts'
import { decision, mapping } from '../pseudonymisation/stored.ts'
import { type Finding, finding } from '../scenarios/contract.ts'
import { inputs, type Segment, segment } from './contract.ts'
import type { ConversationRow, DraftRow, RunRow } from './store.ts'

/** What a draft was checked against, so that edited versions are checked against the same. */
const basis = z.object({
  /** As they were released; those of the conversation may have changed since. */
  inputs,
  issuedPlaceholders: z.array(z.string()),
  /** As they had to read then. */
  blocks: z.array(z.object({ id: z.string(), text: z.string() })),
  detected: z.array(z.object({ start: z.number().int(), end: z.number().int(), type: z.string() })),
})
export type Basis = z.infer<typeof basis>

/**
 * The content columns of this feature, all of them: what is sealed under a conversation's data key, and where. A test
 * greps a dump of the database for what was typed and finds nothing.
 */
const columns = {
  purpose: { table: 'conversation', column: 'purpose', shape: z.string() },
  inputs: { table: 'conversation', column: 'inputs', shape: inputs },
  mapping: { table: 'conversation', column: 'mapping', shape: mapping },
  decisions: { table: 'conversation', column: 'decisions', shape: z.array(decision) },
  outgoing: { table: 'run', column: 'outgoing', shape: z.string() },
  findings: { table: 'run', column: 'findings', shape: z.array(finding) },
  basis: { table: 'run', column: 'basis', shape: basis },
  masked: { table: 'draft_version', column: 'masked', shape: z.string() },
  segments: { table: 'draft_version', column: 'segments', shape: z.array(segment) },
  draftFindings: { table: 'draft_version', column: 'findings', shape: z.array(finding) },
} as const
type Column = keyof typeof columns
type ContentOf<C extends Column> = z.infer<(typeof columns)[C]['shape']>

/** Seals and opens the content of one conversation. Rows are named by their id. */
export interface Vault {
  readonly key: DataKey
  seal<C extends Column>(column: C, row: string, content: ContentOf<C>): Buffer
  open<C extends Column>(column: C, row: string, sealed: Buffer): ContentOf<C>
}

export function openVault(tenant: string, key: DataKey): Vault {
  return {
    key,
    seal: (name, row, content) => {
      const { table, column } = columns[name]
      return key.seal(JSON.stringify(content), { tenant, table, row, column })
    },
    open: (name, row, sealed) => {
      const { table, column, shape } = columns[name]
      return shape.parse(JSON.parse(key.open(sealed, { tenant, table, row, column }).toString())) as never
    },
  }
}

export function vaultOf(keyring: Keyring, row: ConversationRow): Vault {
  const wrapped = { wrapped: row.wrappedKey, version: row.keyVersion }
  return openVault(row.tenantId, keyring.unwrap(wrapped, { tenant: row.tenantId, row: row.id }))
}

export const openInputs = (vault: Vault, row: ConversationRow): Record<string, string> =>
  row.inputs ? vault.open('inputs', row.id, row.inputs) : {}

export const openMapping = (vault: Vault, row: ConversationRow): Mapping =>
  row.mapping ? vault.open('mapping', row.id, row.mapping) : emptyMapping()

export const openDecisions = (vault: Vault, row: ConversationRow): Decision[] =>
  row.decisions ? vault.open('decisions', row.id, row.decisions) : []

export const openFindings = (vault: Vault, row: RunRow): Finding[] =>
  row.findings ? vault.open('findings', row.id, row.findings) : []

/** Null: an incomplete draft, which isn't checked, or one from before this was kept. */
export const openBasis = (vault: Vault, row: RunRow): Basis | null =>
  row.basis ? vault.open('basis', row.id, row.basis) : null

/** Of the model's own version they stand with the run. */
export const openDraftFindings = (vault: Vault, run: RunRow, draft: DraftRow | undefined): Finding[] => {
  if (!draft || draft.number === 1) return openFindings(vault, run)
  return draft.findings ? vault.open('draftFindings', draft.id, draft.findings) : []
}

export const openSegments = (vault: Vault, row: DraftRow): Segment[] => vault.open('segments', row.id, row.segments)
