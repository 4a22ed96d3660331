import type { Database } from '../db/database.ts'
import { uuid7 } from '../db/uuid.ts'
import type { Actor } from '../identity/actor.ts'
import type { Runs } from '../runs/runs.ts'
import type { Scenarios } from '../scenarios/scenarios.ts'
import { errorFlag, type RatingBody, type RatingState, ratingsShownFrom, type ScenarioResults } from './contract.ts'
import { assertComplete, raterPseudonym } from './rating.ts'
import * as store from './store.ts'

/** Door to ratings. A rating belongs to a pseudonymous rater; nothing here counts, times or ranks people. */
export interface Ratings {
  /** @throws run-missing, run-not-finished, rating-incomplete, overall-above-cap */
  save(actor: Actor, runId: string, rating: RatingBody): Promise<RatingState>
  /** Deletes the ratings of an own conversation that is about to be discarded. @throws conversation-missing */
  forget(actor: Actor, conversationId: string): Promise<void>
  /** The actor's own ratings of a conversation, by run. */
  ofConversation(actor: Actor, conversationId: string): Promise<Map<string, RatingState>>
  /** How the released version of a scenario has done at the actor's unit. @throws scenario-missing */
  ofScenario(actor: Actor, scenarioId: string): Promise<ScenarioResults>
}

export function createRatings({
  db,
  runs,
  scenarios,
  raterKey,
  now = () => new Date(),
}: {
  db: Database
  runs: Pick<Runs, 'forRating' | 'keyOf' | 'settleDraft'>
  scenarios: Pick<Scenarios, 'read'>
  /** 32 bytes; without it a rater can't be linked to a person. */
  raterKey: Buffer
  now?: () => Date
}): Ratings {
  return {
    async save(actor, runId, rating) {
      const { rubric, key } = await runs.forRating(actor, runId)
      assertComplete(
        rating,
        rubric.criteria.map(it => it.id),
      )
      const rater = raterPseudonym(raterKey, actor.tenantId, actor.personId)
      const at = now()
      const { tenantId } = actor
      await db.withTenant(tenantId, async tx => {
        const row = { ...rating, tenantId, id: uuid7(), runId, rater, rubricVersion: rubric.version, now: at }
        const id = await store.upsertRating(tx, row)
        await store.updateComment(
          tx,
          id,
          rating.comment === '' ? null : key.seal(rating.comment, commentAt(tenantId, id)),
        )
      })
      await runs.settleDraft(actor, runId)
      return { ...rating, rubricVersion: rubric.version, updatedAt: at.toISOString() }
    },
    async forget(actor, conversationId) {
      await runs.keyOf(actor, conversationId) // nobody else's
      await db.withTenant(actor.tenantId, tx => store.deleteRatings(tx, conversationId))
    },
    async ofConversation(actor, conversationId) {
      const key = await runs.keyOf(actor, conversationId)
      const rater = raterPseudonym(raterKey, actor.tenantId, actor.personId)
      const rows = await db.withTenant(actor.tenantId, tx => store.ratingsOf(tx, conversationId, rater))
      return new Map(
        rows.map(({ id, runId, comment, ...row }) => [
          runId,
          { ...row, comment: comment ? key.open(comment, commentAt(actor.tenantId, id)).toString() : '' },
        ]),
      )
    },
    async ofScenario({ tenantId }, scenarioId) {
      const { version, definition } = await scenarios.read(tenantId, scenarioId)
      const { runs, checks, ratings } = await db.withTenant(tenantId, async tx => ({
        runs: await store.countFinishedRuns(tx, version),
        checks: await store.countVerdicts(tx, version),
        ratings: await store.sumRatings(tx, version),
      }))
      const none = { ok: 0, warn: 0, fail: 0 }
      return {
        version,
        runs,
        checks: definition.checks.map(({ check }) => ({ check, ...none, ...checks.find(it => it.check === check) })),
        ratings: summed(ratings),
      }
    },
  }
}

/** Null while the sum could be about a person. */
function summed({ drafts, raters, count, overall, flags }: store.RatingSum): ScenarioResults['ratings'] {
  if (drafts < ratingsShownFrom.drafts || raters < ratingsShownFrom.raters) return null
  return {
    count,
    overall: Math.round((overall ?? 0) * 10) / 10,
    flags: Object.entries(flags)
      .map(([flag, count]) => ({ flag: errorFlag.parse(flag), count }))
      .sort((a, b) => b.count - a.count || a.flag.localeCompare(b.flag)),
  }
}

const commentAt = (tenant: string, row: string) => ({ tenant, table: 'rating', row, column: 'comment' })
