import * as z from 'zod'
import { hosting } from '../gateway/contract.ts'
import { endpoint, id, instant } from '../http/contract.ts'
import { dataClassName } from '../identity/contract.ts'
import { datenbasis } from '../runs/contract.ts'

/** The officer's page of the own unit. Everything is read from the envelopes, whose text is what was hashed. */

export const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/)

/**
 * Where a request stands: its end, or `accepted` while it is under way. For all other entries their act. Texts: client.
 */
export const logState = z.string()

const count = z.int().nonnegative()

export const logEntry = z.object({
  id,
  log: z.string(),
  /** Place within the log of the month, from 1; null until sealed (about a second). */
  number: count.nullable(),
  at: instant,
  act: z.string(),
  state: logState,
  /** Of the end: `stop`, `hosting-not-permitted` … */
  code: z.string().nullable(),
  endedAt: instant.nullable(),
  /** Pseudonym. */
  actor: id.nullable(),
  role: z.string().nullable(),
  origin: z.enum(['tester', 'api', 'evaluation', 'command']).nullable(),
  scenario: z.string().nullable(),
  scenarioVersion: z.string().nullable(),
  purpose: z.string().nullable(),
  dataClass: dataClassName.nullable(),
  datenbasis: datenbasis.nullable(),
  provider: z.string().nullable(),
  model: z.string().nullable(),
  hosting: hosting.nullable(),
  policy: z.object({ rule: z.string(), verdict: z.enum(['allowed', 'refused']) }).nullable(),
  /** Replaced details by class, and their sum. */
  counts: z.record(z.string(), count),
  replaced: count,
  unmasked: count,
  /** By a person: replaced besides what was recognised, replaced as another kind. */
  added: count,
  retyped: count,
  omitted: count,
  bytes: z.object({ out: count.nullable(), in: count.nullable() }),
  tokens: z.object({ input: count, output: count }).nullable(),
  /** Micro-euros. */
  cost: count.nullable(),
})
export type LogEntry = z.infer<typeof logEntry>

export const listLogEntries = endpoint({
  method: 'GET',
  url: '/api/audit/entries',
  summary: 'Protokoll der eigenen Stelle, neueste zuerst; ein Modellaufruf mit seinem Ausgang ist eine Zeile',
  may: 'readLog',
  query: z.object({
    /** Default: the newest month that has entries. */
    month: month.optional(),
    /** `requests` (default): calls of models. `all`: sign-ins, tokens, checks too. */
    kind: z.enum(['requests', 'all']).default('requests'),
    /** The state of a row. */
    act: z.string().max(80).optional(),
    /** `provider/model` */
    model: z.string().max(250).optional(),
    dataClass: dataClassName.optional(),
    hosting: hosting.optional(),
    scenario: z.string().max(80).optional(),
    /** Only entries with a smaller number. */
    before: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({
    month: month.nullable(),
    /** Of all pages, with these filters; only with the first page (no `before`). */
    total: count.nullable(),
    entries: z.array(logEntry),
    /** For `before`; null on the last page. */
    next: count.nullable(),
  }),
})

export const readLogEntry = endpoint({
  method: 'GET',
  url: '/api/audit/entries/:id',
  summary: 'Ein Eintrag mit seinem Nachweis',
  may: 'readLog',
  params: z.object({ id }),
  response: z.object({
    entry: logEntry,
    /** The text that was hashed (RFC 8785), and that of the end. */
    envelope: z.string(),
    closing: z.object({ id, number: count.nullable(), envelope: z.string() }).nullable(),
    /** SHA-256 of the bytes that left. */
    sha256: z.string().nullable(),
    /** Whether the encrypted content is still there. */
    content: z.boolean(),
    proof: z.discriminatedUnion('state', [
      z.object({
        state: z.literal('included'),
        index: count,
        size: count,
        /** Hashes from the leaf to the root, hexadecimal. */
        path: z.array(z.string()),
        leafHash: z.string(),
        checkpoint: z.string(),
      }),
      z.object({ state: z.literal('unsealed') }),
      /** The entry, its place or the checkpoint isn't genuine: run the verification. */
      z.object({ state: z.literal('broken') }),
    ]),
  }),
})
export type LogEntryDetail = z.infer<(typeof readLogEntry)['response']>

export const listLogMonths = endpoint({
  method: 'GET',
  url: '/api/audit/months',
  summary: 'Monate, für die es ein Protokoll gibt, neueste zuerst',
  may: 'readLog',
  response: z.array(z.object({ month, log: z.string(), sealed: count })),
})

export const verifyLog = endpoint({
  method: 'POST',
  url: '/api/audit/verification',
  summary: 'Alle Protokolle der eigenen Stelle nachrechnen',
  may: 'readLog',
  response: z.object({
    ok: z.boolean(),
    at: instant,
    entries: count,
    unsealed: count,
    logs: z.array(z.object({ log: z.string(), size: count })),
    findings: z.array(
      z.object({
        kind: z.string(),
        log: z.string(),
        number: count.optional(),
        to: count.optional(),
        entry: z.string().optional(),
        text: z.object({ de: z.string(), en: z.string() }),
      }),
    ),
    more: count,
    /** What no check inside the database can see. */
    hint: z.object({ de: z.string(), en: z.string() }),
  }),
})
export type LogVerification = z.infer<(typeof verifyLog)['response']>

export const readLogCheckpoints = endpoint({
  method: 'GET',
  url: '/api/audit/checkpoint',
  summary: 'Letzte signierte Kontrollpunkte der eigenen Stelle, zum Aufbewahren außerhalb (text/plain)',
  may: 'readLog',
  response: z.string(),
})
