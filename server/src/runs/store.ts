import * as z from 'zod'
import { column, type Tx } from '../db/database.ts'
import { type Sql, sql } from '../db/sql.ts'
import { dataClassName } from '../identity/contract.ts'
import type { Finding } from '../scenarios/contract.ts'
import { datenbasis, runStatus } from './contract.ts'

const conversationRow = z.object({
  id: column.uuid,
  tenantId: column.uuid,
  caseId: column.uuid,
  personId: column.uuid,
  origin: z.enum(['tester', 'api', 'evaluation']),
  scenarioId: z.string().nullable(),
  scenarioHash: z.string().nullable(),
  purpose: column.bytes,
  dataClass: dataClassName,
  datenbasis,
  keyVersion: z.number().int(),
  wrappedKey: column.bytes,
  inputs: column.bytes.nullable(),
  mapping: column.bytes.nullable(),
  decisions: column.bytes.nullable(),
  revision: z.number().int(),
  tokenId: column.uuid.nullable(),
  createdAt: column.instant,
  updatedAt: column.instant,
})
export type ConversationRow = z.infer<typeof conversationRow>

const conversationColumns = sql`
  id, tenant_id as "tenantId", case_id as "caseId", person_id as "personId", origin, scenario_id as "scenarioId",
  scenario_hash as "scenarioHash", purpose, data_class as "dataClass", datenbasis, key_version as "keyVersion",
  wrapped_key as "wrappedKey", inputs, mapping, decisions, revision, token_id as "tokenId", created_at as "createdAt",
  updated_at as "updatedAt"`

export type NewConversation = Pick<
  ConversationRow,
  | 'id'
  | 'tenantId'
  | 'caseId'
  | 'personId'
  | 'origin'
  | 'scenarioId'
  | 'scenarioHash'
  | 'purpose'
  | 'dataClass'
  | 'datenbasis'
  | 'keyVersion'
  | 'wrappedKey'
  | 'tokenId'
> & { now: Date }

export async function insertConversation(tx: Tx, it: NewConversation): Promise<void> {
  await tx.run(sql`insert into case_file (tenant_id, id, created_at) values (${it.tenantId}, ${it.caseId}, ${it.now})`)
  await tx.run(sql`
    insert into conversation (tenant_id, id, case_id, person_id, origin, scenario_id, scenario_hash, purpose, data_class,
                              datenbasis, key_version, wrapped_key, token_id, created_at, updated_at)
    values (${it.tenantId}, ${it.id}, ${it.caseId}, ${it.personId}, ${it.origin}, ${it.scenarioId}, ${it.scenarioHash},
            ${it.purpose}, ${it.dataClass}, ${it.datenbasis}, ${it.keyVersion}, ${it.wrappedKey}, ${it.tokenId},
            ${it.now}, ${it.now})`)
}

/** Only one's own: another person's conversation is as missing as one that never was. */
export const findConversation = (tx: Tx, personId: string, id: string, lock: boolean) =>
  tx.maybeOne(
    conversationRow,
    sql`select ${conversationColumns} from conversation
         where tenant_id = current_tenant() and id = ${id} and person_id = ${personId} and discarded_at is null
         ${lock ? sql`for update` : sql``}`,
  )

export const updateInputs = (tx: Tx, id: string, inputs: Buffer, now: Date) =>
  tx.run(sql`
    update conversation set inputs = ${inputs}, revision = revision + 1, updated_at = ${now}
     where tenant_id = current_tenant() and id = ${id}`)

export const updateMapping = (tx: Tx, id: string, mapping: Buffer) =>
  tx.run(sql`update conversation set mapping = ${mapping} where tenant_id = current_tenant() and id = ${id}`)

export const updateDecisions = (tx: Tx, id: string, decisions: Buffer) =>
  tx.run(sql`update conversation set decisions = ${decisions} where tenant_id = current_tenant() and id = ${id}`)

export const touchConversation = (tx: Tx, id: string, now: Date) =>
  tx.run(sql`update conversation set updated_at = ${now} where tenant_id = current_tenant() and id = ${id}`)

/** Destroys the data key: what was sealed with it can never be opened again (Art. 17 DSGVO, § 84 SGB X). */
export const shredConversation = (tx: Tx, id: string, now: Date) =>
  tx.run(sql`
    update conversation set wrapped_key = '', purpose = '', inputs = null, mapping = null, decisions = null,
                            discarded_at = ${now}, updated_at = ${now}
     where tenant_id = current_tenant() and id = ${id}`)

const runRow = z.object({
  id: column.uuid,
  conversationId: column.uuid,
  providerId: z.string(),
  modelId: z.string(),
  digest: z.string(),
  revision: z.number().int(),
  blind: z.boolean(),
  idempotencyKey: z.string(),
  status: runStatus,
  reason: z.string().nullable(),
  boot: z.string(),
  outgoing: column.bytes.nullable(),
  findings: column.bytes.nullable(),
  basis: column.bytes.nullable(),
  costMicroEur: column.integer.nullable(),
  createdAt: column.instant,
  finishedAt: column.instant.nullable(),
})
export type RunRow = z.infer<typeof runRow>

const runColumns = sql`
  r.id, r.conversation_id as "conversationId", r.provider_id as "providerId", r.model_id as "modelId", r.digest, r.revision, r.blind,
  r.idempotency_key as "idempotencyKey", r.status, r.reason, r.boot, r.outgoing, r.findings, r.basis,
  r.cost_micro_eur as "costMicroEur", r.created_at as "createdAt", r.finished_at as "finishedAt"`

export const runsOf = (tx: Tx, conversationId: string) =>
  tx.many(
    runRow,
    sql`select ${runColumns} from run r
         where r.tenant_id = current_tenant() and r.conversation_id = ${conversationId} order by r.created_at, r.id`,
  )

export const findRun = (tx: Tx, personId: string, id: string) =>
  tx.maybeOne(
    runRow,
    sql`select ${runColumns} from run r
          join conversation c on (c.tenant_id, c.id) = (r.tenant_id, r.conversation_id)
         where r.tenant_id = current_tenant() and r.id = ${id} and c.person_id = ${personId} and c.discarded_at is null`,
  )

export type NewRun = Pick<
  RunRow,
  'id' | 'conversationId' | 'providerId' | 'modelId' | 'digest' | 'revision' | 'blind' | 'idempotencyKey' | 'boot'
> & { tenantId: string; outgoing: Buffer; now: Date }

export const insertRun = (tx: Tx, it: NewRun) =>
  tx.run(sql`
    insert into run (tenant_id, id, conversation_id, provider_id, model_id, parameters, digest, revision, blind,
                     idempotency_key, status, boot, outgoing, created_at)
    values (${it.tenantId}, ${it.id}, ${it.conversationId}, ${it.providerId}, ${it.modelId}, '{}', ${it.digest},
            ${it.revision}, ${it.blind}, ${it.idempotencyKey}, 'running', ${it.boot}, ${it.outgoing}, ${it.now})`)

export type RunResult = {
  status: 'completed' | 'interrupted' | 'refused' | 'failed'
  reason: string | null
  findings: Buffer | null
  basis: Buffer | null
  passed: number
  warned: number
  failed: number
  inputTokens: number | null
  outputTokens: number | null
  costMicroEur: number | null
}

export const finishRun = (tx: Tx, id: string, result: RunResult, now: Date) =>
  tx.run(sql`
    update run set status = ${result.status}, reason = ${result.reason}, findings = ${result.findings}, basis = ${result.basis},
                   passed = ${result.passed}, warned = ${result.warned}, failed = ${result.failed},
                   input_tokens = ${result.inputTokens}, output_tokens = ${result.outputTokens},
                   cost_micro_eur = ${result.costMicroEur}, finished_at = ${now}
     where tenant_id = current_tenant() and id = ${id}`)

/** One word a check. */
export async function insertChecks(
  tx: Tx,
  tenantId: string,
  runId: string,
  verdicts: ReadonlyMap<string, Finding['verdict']>,
): Promise<void> {
  await tx.run(sql`
    insert into run_check (tenant_id, run_id, check_name, verdict)
    select ${tenantId}, ${runId}, * from unnest(${[...verdicts.keys()]}::text[], ${[...verdicts.values()]}::text[])`)
}

export const deleteChecks = (tx: Tx, conversationId: string) =>
  tx.run(sql`
    delete from run_check using run
     where run_check.tenant_id = current_tenant()
       and (run.tenant_id, run.id) = (run_check.tenant_id, run_check.run_id)
       and run.conversation_id = ${conversationId}`)

/** Runs that a process left behind which is no longer alive. Their drafts ended with it. */
export const interruptAbandoned = (tx: Tx, boot: string, now: Date) =>
  tx.run(sql`
    update run set status = 'interrupted', reason = 'server-stopped', finished_at = ${now}
     where tenant_id = current_tenant() and status in ('waiting', 'running') and boot = ${boot}`)

export const bootsAtWork = async (tx: Tx): Promise<string[]> =>
  (
    await tx.many(
      z.object({ boot: z.string() }),
      sql`select distinct boot from run where tenant_id = current_tenant() and status in ('waiting', 'running')`,
    )
  ).map(row => row.boot)

const draftRow = z.object({
  id: column.uuid,
  runId: column.uuid,
  number: z.number().int(),
  /** Of the model's own version only. */
  masked: column.bytes.nullable(),
  segments: column.bytes,
  findings: column.bytes.nullable(),
  warned: column.integer,
  failed: column.integer,
  restored: z.number().int().nullable(),
  closed: z.boolean(),
  createdAt: column.instant,
  savedAt: column.instant,
})
export type DraftRow = z.infer<typeof draftRow>

const draftColumns = sql`
  d.id, d.run_id as "runId", d.number, d.masked, d.segments, d.findings,
  case when d.number = 1 then coalesce(r.warned, 0) else d.warned end as warned,
  case when d.number = 1 then coalesce(r.failed, 0) else d.failed end as failed,
  d.restored, d.closed, d.created_at as "createdAt", coalesce(d.saved_at, d.created_at) as "savedAt"`
const draftTables = sql`draft_version d join run r on (r.tenant_id, r.id) = (d.tenant_id, d.run_id)`

/** The model's own version. */
export const insertDraft = (
  tx: Tx,
  it: Pick<DraftRow, 'id' | 'runId' | 'segments'> & { tenantId: string; masked: Buffer; now: Date },
) =>
  tx.run(sql`
    insert into draft_version (tenant_id, id, run_id, number, masked, segments, created_at)
    values (${it.tenantId}, ${it.id}, ${it.runId}, 1, ${it.masked}, ${it.segments}, ${it.now})`)

export type EditedDraft = Pick<
  DraftRow,
  'id' | 'runId' | 'number' | 'segments' | 'findings' | 'warned' | 'failed' | 'restored' | 'closed'
> & { now: Date }

/** A person's version; under the id of one that is there it takes its place. */
export const upsertEditedDraft = (tx: Tx, it: EditedDraft) =>
  tx.run(sql`
    insert into draft_version (tenant_id, id, run_id, number, segments, findings, warned, failed, restored, closed,
                               created_at, saved_at)
    values (current_tenant(), ${it.id}, ${it.runId}, ${it.number}, ${it.segments}, ${it.findings}, ${it.warned},
            ${it.failed}, ${it.restored}, ${it.closed}, ${it.now}, ${it.now})
    on conflict (tenant_id, id)
    do update set number = excluded.number, segments = excluded.segments, findings = excluded.findings,
                  warned = excluded.warned, failed = excluded.failed, saved_at = excluded.saved_at`)

/** Something happened to the draft as it is: the next save makes a version of its own. */
export const closeDrafts = (tx: Tx, runId: string) =>
  tx.run(sql`
    update draft_version set closed = true
     where tenant_id = current_tenant() and run_id = ${runId} and not closed`)

/** The newest version of each run's draft. */
export const latestDrafts = (tx: Tx, conversationId: string) =>
  tx.many(
    draftRow,
    sql`select distinct on (d.run_id) ${draftColumns} from ${draftTables}
         where d.tenant_id = current_tenant() and r.conversation_id = ${conversationId}
         order by d.run_id, d.number desc`,
  )

/** All versions, newest first. */
export const draftsOf = (tx: Tx, runId: string) =>
  tx.many(
    draftRow,
    sql`select ${draftColumns} from ${draftTables}
         where d.tenant_id = current_tenant() and d.run_id = ${runId} order by d.number desc`,
  )

/** True the first time it is asked for a run. */
export const takeCount = async (tx: Tx, runId: string): Promise<boolean> =>
  (await tx.run(sql`
    update run set edit_counted = true
     where tenant_id = current_tenant() and id = ${runId} and not edit_counted`)) === 1

/** One more draft that was changed this much; the row knows neither person nor run nor time. */
export const countEdit = (tx: Tx, scenarioHash: string, tenth: number) =>
  tx.run(sql`
    insert into edit_distance (tenant_id, scenario_hash, tenth, drafts)
    values (current_tenant(), ${scenarioHash}, ${tenth}, 1)
    on conflict (tenant_id, scenario_hash, tenth) do update set drafts = edit_distance.drafts + 1`)

export const editCounts = (tx: Tx, scenarioHash: string) =>
  tx.many(
    z.object({ tenth: z.number().int(), drafts: z.number().int() }),
    sql`select tenth, drafts from edit_distance
         where tenant_id = current_tenant() and scenario_hash = ${scenarioHash} order by tenth`,
  )

const listRow = z.object({
  id: column.uuid,
  scenarioId: z.string(),
  scenarioHash: z.string(),
  hasInputs: z.boolean(),
  running: column.integer,
  drafts: column.integer,
  rated: column.integer,
  warned: column.integer,
  failed: column.integer,
  updatedAt: column.instant,
})

/** Newest first; `before` pages by time of the last change. */
export const listConversations = (tx: Tx, personId: string, before: string | undefined, limit: number) => {
  const older: Sql = before ? sql`and c.updated_at < ${before}` : sql``
  return tx.many(
    listRow,
    sql`select c.id, c.scenario_id as "scenarioId", c.scenario_hash as "scenarioHash",
               c.inputs is not null as "hasInputs",
               count(r.id) filter (where r.status in ('waiting', 'running')) as running,
               count(r.id) filter (where r.status in ('completed', 'interrupted')) as drafts,
               count(g.id) as rated,
               coalesce(sum(coalesce(e.warned, r.warned)), 0) as warned,
               coalesce(sum(coalesce(e.failed, r.failed)), 0) as failed,
               c.updated_at as "updatedAt"
          from conversation c
          left join run r on (r.tenant_id, r.conversation_id) = (c.tenant_id, c.id)
          left join lateral (select 1 as id from rating where (tenant_id, run_id) = (r.tenant_id, r.id) limit 1) g on true
          left join lateral (select warned, failed from draft_version
                              where (tenant_id, run_id) = (r.tenant_id, r.id) and number > 1
                              order by number desc limit 1) e on true
         where c.tenant_id = current_tenant() and c.person_id = ${personId} and c.origin = 'tester'
           and c.discarded_at is null ${older}
         group by c.tenant_id, c.id order by c.updated_at desc limit ${limit}`,
  )
}

export const tenantIds = async (tx: Tx): Promise<string[]> =>
  (await tx.many(z.object({ id: column.uuid }), sql`select id from tenant`)).map(row => row.id)
