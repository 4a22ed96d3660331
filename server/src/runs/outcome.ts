import type { Database } from '../db/database.ts'
import { uuid7 } from '../db/uuid.ts'
import type { Finding } from '../scenarios/contract.ts'
import type { Vault } from './content.ts'
import type { Segment } from './contract.ts'
import { joinSegments } from './draft.ts'
import { persist } from './persist.ts'
import * as store from './store.ts'

/** What a model said: as it came, and with the originals back in place. */
export type Said = { masked: string; segments: readonly Segment[] }

/** How a run ended; what isn't known is left out. */
export type Outcome = Pick<store.RunResult, 'status' | 'reason'> &
  Partial<store.RunResult> & {
    /** By name of the check, the worst it found. */
    verdicts?: ReadonlyMap<string, Finding['verdict']>
  }

const nothingKnown = {
  ...{ findings: null, basis: null, passed: 0, warned: 0, failed: 0 },
  ...{ inputTokens: null, outputTokens: null, costMicroEur: null },
}

/**
 * Stores draft and end of a run in one transaction, trying again while the database is away. No words, no draft.
 * @throws database-unavailable after a minute
 */
export async function storeOutcome(
  { db, now }: { db: Database; now: () => Date },
  { tenantId, runId, vault }: { tenantId: string; runId: string; vault: Vault },
  { verdicts, ...outcome }: Outcome,
  said?: Said,
): Promise<void> {
  const id = uuid7()
  await persist(() =>
    db.withTenant(tenantId, async tx => {
      if (said && said.segments.length > 0) {
        await store.insertDraft(tx, {
          ...{ tenantId, id, runId, now: now() },
          masked: vault.seal('masked', id, said.masked),
          segments: vault.seal('segments', id, joinSegments(said.segments)),
        })
      }
      await store.finishRun(tx, runId, { ...nothingKnown, ...outcome }, now())
      if (verdicts) await store.insertChecks(tx, tenantId, runId, verdicts)
    }),
  )
}
