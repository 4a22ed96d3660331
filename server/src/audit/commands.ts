import type { KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import type { Database } from '../db/database.ts'
import type { Language } from '../messages/messages.ts'
import { type Checkpoint, openCheckpoint, splitNotes } from './core/checkpoint.ts'
import { createVerifier, type Verifier, verifierKey } from './core/note.ts'
import { parseLogId } from './entry.ts'
import { createLogSource, readLastNotes } from './log-source.ts'
import { anchorProblem, reportText } from './messages.ts'
import { verify } from './verify.ts'

export type AuditCommandParts = {
  /** As the owner: all logs. */
  db: Database
  /** Public or private; only the public part is used. */
  signingKey: KeyObject
  macKey: Buffer
  instance: string
  clock: () => number
  /** Standard output. */
  write: (text: string) => void
}

export type VerifyFlags = { tenant?: string; checkpoint?: string; json?: boolean; language: Language }

/** `audit …` of the command line. Each resolves to the exit code. */
export function createAuditCommands({ db, signingKey, macKey, instance, clock, write }: AuditCommandParts) {
  const verifier = createVerifier(instance, signingKey)

  return {
    /** 0 whole · 1 not whole, named on the output · 2 the question can't be answered as asked. */
    async verify({ tenant, checkpoint: file, json = false, language }: VerifyFlags): Promise<0 | 1 | 2> {
      const only = tenant === undefined ? undefined : { tenantId: tenant === 'platform' ? null : tenant.toLowerCase() }
      const refuse = (sentence: string): 2 => {
        write(json ? `${JSON.stringify({ error: sentence })}\n` : `${sentence}\n`)
        return 2
      }
      if (only?.tenantId && !z.uuid().safeParse(only.tenantId).success) return refuse(anchorProblem[language].tenant())
      const kept = file === undefined ? [] : await readAnchors(file, verifier, instance, language)
      if (typeof kept === 'string') return refuse(kept)
      const anchors = kept.filter(({ log }) => !only || parseLogId(instance, log)!.tenantId === only.tenantId)
      const report = await db.transaction(tx =>
        verify(createLogSource(tx, only), { instance, macKey, verifier, now: clock(), anchors, complete: !only }),
      )
      write(json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, language))
      return report.ok ? 0 : 1
    },

    /** The last signed checkpoint of every log, to be kept outside. */
    async checkpoint(): Promise<0> {
      write((await db.transaction(readLastNotes)).join('\n'))
      return 0
    },

    /** What others need to check the signatures (c2sp.org/signed-note). */
    async key(): Promise<0> {
      write(`${verifierKey(verifier)}\n`)
      return 0
    },
  }
}

/** The checkpoints of a file, or the sentence that says why it won't do. */
async function readAnchors(
  file: string,
  verifier: Verifier,
  instance: string,
  language: Language,
): Promise<Checkpoint[] | string> {
  const problem = anchorProblem[language]
  const text = await readFile(file, 'utf8').catch(() => undefined) // whatever the reason, the sentence is the same
  if (text === undefined) return problem.unreadable(file)
  const checkpoints: Checkpoint[] = []
  for (const [i, note] of splitNotes(text).entries()) {
    const opened = openCheckpoint(note, verifier)
    if (!opened.ok) return problem[opened.reason](file, i + 1)
    if (!parseLogId(instance, opened.checkpoint.log)) return problem.foreign(file, i + 1)
    checkpoints.push(opened.checkpoint)
  }
  return checkpoints.length > 0 ? checkpoints : problem.empty(file)
}
