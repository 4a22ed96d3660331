import * as z from 'zod'
import { column, type Tx } from '../db/database.ts'
import { sql } from '../db/sql.ts'
import { effort, errorFlag, score } from './contract.ts'

const ratingRow = z.object({
  id: column.uuid,
  runId: column.uuid,
  rubricVersion: z.string(),
  overall: score,
  effort,
  flags: z.array(errorFlag),
  comment: column.bytes.nullable(),
  updatedAt: column.instant,
  scores: z.record(z.string(), score),
})
export type RatingRow = z.infer<typeof ratingRow>

/** One rating per run, rater and rubric version; saving again replaces it. Returns the id under which it stands. */
export async function upsertRating(
  tx: Tx,
  it: Omit<RatingRow, 'updatedAt' | 'comment'> & { tenantId: string; rater: string; now: Date },
): Promise<string> {
  const { id } = await tx.one(
    z.object({ id: column.uuid }),
    sql`insert into rating (tenant_id, id, run_id, rater, rubric_version, overall, effort, flags, created_at, updated_at)
        values (${it.tenantId}, ${it.id}, ${it.runId}, ${it.rater}, ${it.rubricVersion}, ${it.overall}, ${it.effort},
                ${it.flags}, ${it.now}, ${it.now})
        on conflict (tenant_id, run_id, rater, rubric_version)
        do update set overall = excluded.overall, effort = excluded.effort, flags = excluded.flags,
                      updated_at = excluded.updated_at
        returning id`,
  )
  await tx.run(sql`delete from rating_score where tenant_id = current_tenant() and rating_id = ${id}`)
  for (const [criterion, value] of Object.entries(it.scores)) {
    await tx.run(sql`
      insert into rating_score (tenant_id, rating_id, criterion, score) values (${it.tenantId}, ${id}, ${criterion}, ${value})`)
  }
  return id
}

export const updateComment = (tx: Tx, id: string, comment: Buffer | null) =>
  tx.run(sql`update rating set comment = ${comment} where tenant_id = current_tenant() and id = ${id}`)

/** All ratings of a conversation's runs, with their scores. */
export const deleteRatings = (tx: Tx, conversationId: string) =>
  tx.run(sql`
    delete from rating using run
     where rating.tenant_id = current_tenant() and (run.tenant_id, run.id) = (rating.tenant_id, rating.run_id)
       and run.conversation_id = ${conversationId}`)

/** One rater's ratings of a conversation's runs. */
export const ratingsOf = (tx: Tx, conversationId: string, rater: string) =>
  tx.many(
    ratingRow,
    sql`select g.id, g.run_id as "runId", g.rubric_version as "rubricVersion", g.overall, g.effort, g.flags, g.comment,
               g.updated_at as "updatedAt",
               (select jsonb_object_agg(s.criterion, s.score) from rating_score s
                 where (s.tenant_id, s.rating_id) = (g.tenant_id, g.id)) as scores
          from rating g join run r on (r.tenant_id, r.id) = (g.tenant_id, g.run_id)
         where g.tenant_id = current_tenant() and r.conversation_id = ${conversationId} and g.rater = ${rater}`,
  )

/** Drafts of a scenario's version at this tenant that came to their end and weren't discarded; program calls have none. */
const finishedRuns = (version: string) => sql`
  run r join conversation c on (c.tenant_id, c.id) = (r.tenant_id, r.conversation_id)
   and r.tenant_id = current_tenant() and c.scenario_hash = ${version} and c.discarded_at is null
   and r.status = 'completed'`

export const countFinishedRuns = async (tx: Tx, version: string): Promise<number> =>
  (await tx.one(z.object({ runs: column.integer }), sql`select count(*) as runs from ${finishedRuns(version)}`)).runs

const verdictRow = z.object({ check: z.string(), ok: column.integer, warn: column.integer, fail: column.integer })

export const countVerdicts = (tx: Tx, version: string) =>
  tx.many(
    verdictRow,
    sql`select k.check_name as "check", count(*) filter (where k.verdict = 'ok') as ok,
               count(*) filter (where k.verdict = 'warn') as warn, count(*) filter (where k.verdict = 'fail') as fail
          from ${finishedRuns(version)} join run_check k on (k.tenant_id, k.run_id) = (r.tenant_id, r.id)
         group by k.check_name`,
  )

const ratingSum = z.object({
  count: column.integer,
  drafts: column.integer,
  raters: column.integer,
  overall: z.number().nullable(),
  /** Flag → ratings that carry it. */
  flags: z.record(z.string(), z.number().int()),
})
export type RatingSum = z.infer<typeof ratingSum>

export const sumRatings = (tx: Tx, version: string): Promise<RatingSum> =>
  tx.one(
    ratingSum,
    sql`with rated as (select g.run_id, g.rater, g.overall, g.flags
                         from ${finishedRuns(version)} join rating g on (g.tenant_id, g.run_id) = (r.tenant_id, r.id))
        select count(*) as count, count(distinct run_id) as drafts, count(distinct rater) as raters,
               avg(overall)::float8 as overall,
               coalesce((select jsonb_object_agg(flag, n) from
                          (select flag, count(*) as n from rated, unnest(flags) as flag group by flag) f), '{}') as flags
          from rated`,
  )
