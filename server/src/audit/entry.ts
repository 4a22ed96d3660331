import * as z from 'zod'

/**
 * One entry of the log. The format is final: entries written once are hashed for ever. Rules for whoever extends it:
 * `v` stays 1, new keys are optional, no key changes its meaning. Nothing here can hold content, a name or free text:
 * every string is an id, a code, an instant or a hash, by pattern.
 */

/** Closed list; a new act is added here and gets its text in the catalogues. */
export const act = z.enum([
  // one request to a model: `accepted`, then exactly one of the other four; or `refused` alone, if nothing left
  'accepted',
  'completed',
  'interrupted',
  'refused',
  'outcome-unknown', // closed by the reaper; a late real outcome may follow
  // the log itself
  'log-opened', // leaf 0
  'void', // takes the place of an entry that could not be written
  'erased',
  'log-read',
  'log-verified',
  'writer-lost', // a process ended without `stopped`
  // people and tokens
  'signed-in',
  'signed-out',
  'sign-in-refused',
  'token-created',
  'token-revoked',
  // life of a scenario's version
  'scenario-submitted',
  'scenario-returned',
  'scenario-released',
  'scenario-withdrawn',
  // operation
  'started',
  'stopped',
  'unlocked',
])
export type Act = z.infer<typeof act>

export const closing = ['completed', 'interrupted', 'refused', 'outcome-unknown'] as const satisfies readonly Act[]

const uuid = z.uuid()
const count = z.int().nonnegative()
const hash = z.string().regex(/^[0-9a-f]{64}$/)
/** A word of a list that developers keep: `not-signed-in`, `S01`, a hash. */
const code = z
  .string()
  .regex(/^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/)
  .max(80)
/** As providers spell models: `mistral:7b`, `org/model@2026`. */
const modelId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:/@+-]*$/)
  .max(160)

/** What the one who reports an event says. */
const event = z.strictObject({
  act,
  /** Random pseudonym of the membership; the person's name stands in an erasable table. Null: nobody, or not known. */
  actor: uuid.nullable().default(null),
  role: code.nullable().default(null),

  request: uuid.optional(),
  /** A retry is a new attempt. */
  attempt: uuid.optional(),
  /** Id of the entry `accepted` that this entry closes. */
  accepted: uuid.optional(),
  /** What the act was done to: token, conversation, entry, boot. */
  subject: uuid.optional(),
  /** Access token used. */
  token: uuid.optional(),
  origin: z.enum(['tester', 'api', 'evaluation', 'command']).optional(),
  scenario: code.optional(),
  scenarioVersion: code.optional(),
  /** Configured purpose by its code, or the id of the record that holds a person's own words; never the words. */
  purpose: z.union([uuid, code]).optional(),
  dataClass: z.enum(['public', 'internal', 'personal', 'social', 'special']).optional(),
  datenbasis: z.enum(['synthetic', 'pseudonymised']).optional(),
  provider: code.optional(),
  model: modelId.optional(),
  hosting: z.enum(['on-premises', 'eu', 'adequate', 'third-country']).optional(),
  policy: z.strictObject({ rule: code, verdict: z.enum(['allowed', 'refused']) }).optional(),
  /** Replaced details by class: `{ PERSON: 2, IBAN: 1 }`. */
  counts: z.record(code, count).optional(),
  /** Details that a person released unmasked. */
  unmasked: count.optional(),
  /** Details that nothing but a person had recognised; part of `counts`. */
  added: count.optional(),
  /** Details that a person replaced as another kind; part of `counts`. */
  retyped: count.optional(),
  /** Sentences left out before sending. */
  omitted: count.optional(),
  bytes: z.strictObject({ out: count.optional(), in: count.optional() }).optional(),
  /** SHA-256 of the exact outgoing body. */
  sha256: hash.optional(),
  commitment: hash.optional(),
  /** Micro-euros. */
  cost: count.optional(),
  tokens: z.strictObject({ input: count, output: count }).optional(),
  outcome: z.strictObject({ code }).optional(),
  /** Of the software, with `started`. */
  version: code.optional(),
  /** `log-opened`: last checkpoint of the log before this one; null if there was none. */
  previous: z.string().max(2_000).nullable().optional(),
})

/** What the writer adds. */
const header = z.strictObject({
  v: z.literal(1),
  log: z.string().regex(/^[a-z0-9.-]+(:\d+)?(\/[a-z0-9.-]+)*\/([0-9a-f-]{36}|platform)\/20\d{2}-(0[1-9]|1[0-2])$/),
  id: uuid,
  /** UTC, milliseconds. */
  at: z.string().regex(/^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  writer: code,
  boot: uuid,
  /** Gapless within (writer, boot), over all logs. */
  wseq: count,
})

export const entry = z.strictObject({ ...header.shape, ...event.shape })
export type Entry = z.infer<typeof entry>
export type AuditEvent = z.input<typeof event>

/** Everything the act of a request's end has to say; the rest is repeated from `accepted`. */
export type ClosingEvent = Pick<AuditEvent, 'bytes' | 'cost' | 'tokens' | 'outcome' | 'counts'> & {
  act: Exclude<(typeof closing)[number], 'outcome-unknown'>
}

export const monthOf = (at: string): string => at.slice(0, 7)

/** `instance/tenant/2026-11`; without a tenant the platform's own log. */
export const logId = (instance: string, tenantId: string | null, month: string): string =>
  `${instance}/${tenantId ?? 'platform'}/${month}`

/** The parts of a log's id; undefined if it isn't one of this instance. */
export function parseLogId(instance: string, log: string): { tenantId: string | null; month: string } | undefined {
  if (!log.startsWith(`${instance}/`)) return undefined
  const match = /^([0-9a-f-]{36}|platform)\/(20\d{2}-\d{2})$/.exec(log.slice(instance.length + 1))
  return match ? { tenantId: match[1] === 'platform' ? null : match[1]!, month: match[2]! } : undefined
}
