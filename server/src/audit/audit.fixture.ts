import { createHash } from 'node:crypto'
import type { TestDatabase } from '../../test/database.ts'
import { createAudit } from './audit.ts'
import { signingKeyOf } from './core/note.ts'
import type { AuditEvent } from './entry.ts'
import { createReaper } from './reaper.ts'
import { createSealer } from './sealer.ts'

/** For tests: everything that a log needs, with a clock that is set and a randomness that repeats. */
export const instance = 'audit.example'
export const macKey = Buffer.alloc(32, 1)
export const signingKey = signingKeyOf(Buffer.alloc(32, 2))
export const tenantA = '019ab000-0000-7000-8000-00000000000a'
export const tenantB = '019ab000-0000-7000-8000-00000000000b'
export const actor = '019ab000-0000-4000-8000-0000000000ff'
export const conversation = '019ab000-0000-7000-8000-0000000000cc'

export const bootOf = (n: number): string => `019ab000-0000-7000-8000-0000000b${String(n).padStart(4, '0')}`

export function createFixture(db: TestDatabase, start = '2026-11-23T10:00:00.000Z') {
  let now = Date.parse(start)
  let drawn = 0
  const clock = () => now
  const random = (bytes: number) => createHash('sha512').update(`${start} ${drawn++}`).digest().subarray(0, bytes)
  const base = { instance, clock, random, host: 'host' }
  return {
    clock,
    random,
    pass(ms: number) {
      now += ms
    },
    setTime(at: string) {
      now = Date.parse(at)
    },
    audit: (boot = bootOf(1), database = db.app) =>
      createAudit({ ...base, db: database, keys: { macKey }, writer: { host: 'host', boot } }),
    sealer: (database = db.sealer) => createSealer({ ...base, db: database, macKey, signingKey }),
    reaper: () => createReaper({ ...base, db: db.sealer, macKey }),
  }
}

export const request: Omit<AuditEvent, 'act'> = {
  actor,
  role: 'tester',
  origin: 'tester',
  scenario: 'S01',
  purpose: 'entwurf',
  dataClass: 'social',
  datenbasis: 'synthetic',
  provider: 'hausnetz',
  model: 'llama-3.3-70b',
  hosting: 'on-premises',
  policy: { rule: 'allowed', verdict: 'allowed' },
  counts: { PERSON: 2, IBAN: 1 },
  unmasked: 0,
  bytes: { out: 3412 },
  sha256: '9c1f04ae77d2b35e6a901c48e2f75d1308bbf6c1a43e92d571e03f8ac6b42d19',
}

export const completed = { act: 'completed', outcome: { code: 'stop' }, bytes: { in: 2987 }, cost: 20_000 } as const
