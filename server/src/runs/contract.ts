import * as z from 'zod'
import type { LetterFormat } from '../documents/contract.ts'
import { modelOffer } from '../gateway/contract.ts'
import { endpoint, id, instant } from '../http/contract.ts'
import { dataClassName } from '../identity/contract.ts'
import { maskableTypes } from '../pseudonymisation/contract.ts'
import { ratingState } from '../ratings/contract.ts'
import { finding, scenarioDetail } from '../scenarios/contract.ts'

export const datenbasis = z.enum(['synthetic', 'pseudonymised'])
export const runStatus = z.enum(['waiting', 'running', 'completed', 'interrupted', 'refused', 'failed'])

export const inputs = z.record(z.string().max(64), z.string().max(200_000))

/** A draft is segments: the model's words, template blocks the law prescribes, and what a person changed. */
export const segment = z.object({
  origin: z.enum(['model', 'block', 'person']),
  text: z.string(),
  /** A restored original: which placeholder stood there. */
  placeholder: z.string().optional(),
  /** A placeholder that was never issued here; shown as it came, flagged. */
  unknown: z.literal(true).optional(),
})
export type Segment = z.infer<typeof segment>

export const runState = z.object({
  id,
  /** `A`, `B`: what the page calls it. */
  letter: z.string(),
  /** The model's name is kept back until the draft is rated. */
  blind: z.boolean(),
  /** Null while blind and not yet rated. */
  model: z.object({ id: z.string(), label: z.string(), demo: z.boolean() }).nullable(),
  /** Of the inputs it was released with; a higher one of the conversation means that they have changed since. */
  revision: z.number().int(),
  status: runStatus,
  /** Code of a refusal or failure. */
  reason: z.string().nullable(),
  /** Number of the draft's newest version; a change is based on it. Null while there is no draft. */
  version: z.number().int().nullable(),
  /** When a person last changed the draft. */
  editedAt: instant.nullable(),
  segments: z.array(segment),
  findings: z.array(finding),
  /** EUR */
  cost: z.number().nullable(),
  createdAt: instant,
  finishedAt: instant.nullable(),
  rating: ratingState.nullable(),
})
export type RunState = z.infer<typeof runState>

export const conversationState = z.object({
  id,
  scenario: scenarioDetail,
  purpose: z.string(),
  dataClass: dataClassName,
  datenbasis,
  inputs,
  /** Counts saves; a preview belongs to one revision. */
  revision: z.number().int(),
  updatedAt: instant,
  runs: z.array(runState),
})
export type ConversationState = z.infer<typeof conversationState>

const conversationParams = z.object({ conversationId: id })

/** UTF-16 units. */
export const purposeLength = { min: 3, max: 200 } as const

export const startConversation = endpoint({
  method: 'POST',
  url: '/api/conversations',
  summary: 'Mit einem Szenario beginnen',
  may: 'try',
  body: z.object({
    scenarioId: z.string(),
    purpose: z.string().min(purposeLength.min).max(purposeLength.max),
    datenbasis: datenbasis.default('synthetic'),
  }),
  response: conversationState,
})

export type ConversationWish = z.output<(typeof startConversation)['body']>

export const listConversations = endpoint({
  method: 'GET',
  url: '/api/conversations',
  summary: 'Meine Läufe',
  may: 'try',
  query: z.object({ before: instant.optional(), limit: z.coerce.number().int().min(1).max(100).default(25) }),
  response: z.object({
    items: z.array(
      z.object({
        id,
        scenarioId: z.string(),
        scenarioTitle: z.string(),
        /** The step that waits: 1 Angaben, 2 Freigabe, 3 Entwurf, 4 Bewertung; 5 = all done. */
        step: z.number().int().min(1).max(5),
        drafts: z.number().int(),
        warned: z.number().int(),
        failed: z.number().int(),
        updatedAt: instant,
      }),
    ),
    next: instant.nullable(),
  }),
})

export type PageWish = z.output<(typeof listConversations)['query']>
export type ConversationPage = z.output<(typeof listConversations)['response']>

export const readConversation = endpoint({
  method: 'GET',
  url: '/api/conversations/:conversationId',
  summary: 'Stand eines Laufs, wie die Seite ihn zeigt',
  may: 'try',
  params: conversationParams,
  response: conversationState,
})

/** Saves what was typed, complete or not. 409 `stale-revision` if another tab was faster (its state is kept, yours is not lost on the page). */
export const saveInputs = endpoint({
  method: 'PUT',
  url: '/api/conversations/:conversationId/inputs',
  summary: 'Angaben speichern',
  may: 'try',
  params: conversationParams,
  body: z.object({ inputs, revision: z.number().int() }),
  response: z.object({ revision: z.number().int(), updatedAt: instant }),
})

export const discardConversation = endpoint({
  method: 'DELETE',
  url: '/api/conversations/:conversationId',
  summary: 'Lauf verwerfen (Inhalte werden gelöscht)',
  may: 'try',
  params: conversationParams,
})

/** UTF-16 units of a passage that somebody selects. */
export const passageLength = { min: 2, max: 200 } as const
const passage = z.string().trim().min(passageLength.min).max(passageLength.max)

/** Kinds of replaced details as the page tells them apart. */
export const families = ['person', 'place', 'contact', 'number', 'organisation', 'special'] as const

/**
 * May a person leave this visible? `certain`: beyond doubt somebody's detail. `kind`: this kind never leaves with this
 * class of data. `technical`: it would be taken for a placeholder.
 */
export const keepVerdict = z.enum(['yes', 'certain', 'kind', 'technical'])

export const piece = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fixed'), text: z.string() }),
  /** `decision`: a person wants this visible. */
  z.object({ kind: z.literal('plain'), text: z.string(), decision: id.optional() }),
  z.object({
    kind: z.literal('placeholder'),
    text: z.string(),
    original: z.string(),
    type: z.string(),
    family: z.enum(families),
    keep: keepVerdict,
    /** A person replaced this, or chose its kind. */
    decision: id.optional(),
  }),
])
export type Piece = z.infer<typeof piece>

/** Exactly what would leave, character by character: the pieces' texts joined are the outgoing text. */
export const preview = z.object({
  revision: z.number().int(),
  /** SHA-256 of the outgoing messages; goes back with the release, so that what was seen is what leaves. */
  digest: z.string(),
  messages: z.array(z.object({ role: z.enum(['system', 'user']), pieces: z.array(piece) })),
  /** Occurrences by display family. */
  counts: z.record(z.string(), z.number().int()),
  /** Art. 9 DSGVO: shown, not masked. Offsets in the joined text of that message. */
  warnings: z.array(
    z.object({ message: z.number().int(), start: z.number().int(), end: z.number().int(), kind: z.string() }),
  ),
  /** What the person has decided, oldest first; `count`: occurrences in the text as it is. */
  decisions: z.array(
    z.object({
      id,
      kind: z.enum(['keep', 'mask', 'retype']),
      /** Its spellings, the chosen one first. */
      texts: z.array(z.string()),
      type: z.string().nullable(),
      count: z.number().int(),
    }),
  ),
  models: z.array(modelOffer.extend({ maxCost: z.number() })),
})
export type Preview = z.infer<typeof preview>

/** 422 `inputs-incomplete` names the fields; 503 `pseudonymisation-failed`: nothing left the house. */
export const readPreview = endpoint({
  method: 'POST',
  url: '/api/conversations/:conversationId/preview',
  summary: 'Was verlässt das Haus?',
  may: 'try',
  params: conversationParams,
  body: z.object({ revision: z.number().int() }),
  response: preview,
})

/**
 * Decides about a passage, for every occurrence in all documents and later calls of the conversation. `text` is as typed,
 * never a placeholder. Answers with the preview that follows; an earlier one can't be released any more if the text differs.
 * 422 `passage-not-found`, `keep-not-permitted`, `too-many-decisions`; 409 `stale-revision`.
 */
export const decide = endpoint({
  method: 'POST',
  url: '/api/conversations/:conversationId/decisions',
  summary: 'Eine Stelle ersetzen, anders ersetzen oder sichtbar lassen',
  may: 'try',
  params: conversationParams,
  body: z.object({
    revision: z.number().int(),
    decision: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('keep'), text: passage }),
      /** A kind of detail, e.g. `PERSON`. */
      z.object({ kind: z.literal('mask'), text: passage, type: z.enum(maskableTypes) }),
    ]),
  }),
  response: preview,
})

export type DecisionWish = z.output<(typeof decide)['body']>

export const undoDecision = endpoint({
  method: 'DELETE',
  url: '/api/conversations/:conversationId/decisions/:decisionId',
  summary: 'Eine Entscheidung über eine Stelle zurücknehmen',
  may: 'try',
  params: conversationParams.extend({ decisionId: id }),
  response: preview,
})

/**
 * Releases the previewed text to one or two models and starts drafting. The same idempotency key never starts twice;
 * with another body it is refused (422 `idempotency-key-reused`). 409 `stale-preview` if the text has changed since.
 */
export const startRuns = endpoint({
  method: 'POST',
  url: '/api/conversations/:conversationId/runs',
  summary: 'Freigeben und Entwürfe erstellen',
  may: 'try',
  params: conversationParams,
  body: z.object({
    digest: z.string(),
    revision: z.number().int(),
    models: z
      .array(z.string())
      .min(1)
      .max(2)
      .refine(it => new Set(it).size === it.length, 'each model once'),
    blind: z.boolean().default(false),
    idempotencyKey: z.uuid(),
  }),
  response: z.object({ runs: z.array(runState) }),
})

export type ReleaseWish = z.output<(typeof startRuns)['body']>

export const stopRun = endpoint({
  method: 'POST',
  url: '/api/runs/:runId/stop',
  summary: 'Anhalten; was da ist, bleibt',
  may: 'try',
  params: z.object({ runId: id }),
  response: runState,
})

/** UTF-16 units of a draft that a person saves, blocks included. */
export const draftLength = 200_000

export const draftSummary = z.object({
  /** Rises with each save; 1 = as the model wrote it. A save soon after another replaces it, so numbers may be missing. */
  number: z.number().int().min(1),
  by: z.enum(['model', 'person']),
  /** The version whose words were taken again. */
  restored: z.number().int().nullable(),
  /** Last change. */
  at: instant,
  /** UTF-16 units */
  length: z.number().int(),
  warned: z.number().int(),
  failed: z.number().int(),
})
export type DraftSummary = z.infer<typeof draftSummary>

export const draftVersion = draftSummary.extend({ segments: z.array(segment), findings: z.array(finding) })
export type DraftVersion = z.infer<typeof draftVersion>

const runParams = z.object({ runId: id })
const versionParams = runParams.extend({ number: z.coerce.number().int().min(1) })

/**
 * Saves what a person made of a draft as its next version and checks it anew. `parts`: the texts around the blocks, one
 * more than the draft has segments of origin `block`; blocks themselves can't be changed. `base`: the version it was
 * made from. The same words again make no version. 409 `stale-draft` (the other window's version is kept),
 * `run-not-finished`; 404 `draft-missing`; 422 `draft-too-long`, `draft-empty`, `draft-blocks-differ`,
 * `draft-unreadable-characters`: nothing was saved.
 */
export const saveDraft = endpoint({
  method: 'PUT',
  url: '/api/runs/:runId/draft',
  summary: 'Entwurf bearbeiten: nächste Fassung speichern',
  may: 'try',
  params: runParams,
  body: z.object({ base: z.number().int(), parts: z.array(z.string().max(draftLength)).min(1).max(100) }),
  response: draftVersion,
})

export type DraftWish = z.output<(typeof saveDraft)['body']>

/** Newest first. */
export const listDrafts = endpoint({
  method: 'GET',
  url: '/api/runs/:runId/drafts',
  summary: 'Fassungen eines Entwurfs',
  may: 'try',
  params: runParams,
  response: z.object({ items: z.array(draftSummary) }),
})

/** 404 `draft-missing` */
export const readDraft = endpoint({
  method: 'GET',
  url: '/api/runs/:runId/drafts/:number',
  summary: 'Eine Fassung eines Entwurfs',
  may: 'try',
  params: versionParams,
  response: draftVersion,
})

/** An earlier version's words as the next version; nothing is lost. Faults as for `saveDraft`. */
export const restoreDraft = endpoint({
  method: 'POST',
  url: '/api/runs/:runId/drafts/:number/restore',
  summary: 'Eine frühere Fassung wieder gelten lassen',
  may: 'try',
  params: versionParams,
  body: z.object({ base: z.number().int() }),
  response: draftVersion,
})

/** Fewer drafts than this say something about somebody. */
export const fewestCounted = 5

/**
 * How much people changed of a model's drafts with the released version of a scenario, each draft counted once: shares
 * in tens of percent, the number rounded down to fives, so that one more draft can't be told apart. Null below five.
 */
export const readEdits = endpoint({
  method: 'GET',
  url: '/api/scenarios/:scenarioId/edits',
  summary: 'Wie viel an Entwürfen geändert wurde, ohne Personen',
  may: 'try',
  params: z.object({ scenarioId: z.string().max(64) }),
  response: z
    .object({
      drafts: z.number().int().min(fewestCounted),
      /** Percent of the drafts of which no word, up to 30, up to 70, more than 70 % of the words were changed. */
      shares: z.object({ none: z.number(), little: z.number(), much: z.number(), most: z.number() }),
    })
    .nullable(),
})
export type Edits = z.output<(typeof readEdits)['response']>

/**
 * `GET /api/runs/:runId/draft.docx` (`.odt`, `.pdf`): the newest version as a letter with its AI label, as an attachment.
 * Faults: `run-not-finished`, `draft-missing`, `letter-script-unsupported` (PDF), `audit-unavailable`.
 */
export const exportUrl = (runId: string, format: LetterFormat) => `/api/runs/${runId}/draft.${format}`

/**
 * `GET /api/runs/:runId/events`: Server-Sent Events, each `data:` line one of these. Starts with `state` (all that is
 * there), then grows; ends with a final `state`. Reconnecting is safe at any time.
 */
export const runEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('state'), run: runState }),
  z.object({ type: z.literal('segments'), segments: z.array(segment) }),
])
export type RunEvent = z.infer<typeof runEvent>
export const runEventsUrl = (runId: string) => `/api/runs/${runId}/events`
